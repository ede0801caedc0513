// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/repair_fence.h"
#include "reactions/reaction_bed.h"
#include "reactions/ssh_bed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace salve;
using namespace salve::test;

namespace {

/// A run of another cooldown slot.
class SlotRun final : public RunContext
{
public:
    explicit SlotRun(int slot) : m_slot(slot) {}
    RunId run() const override { return RunId{8}; }
    TimePoint cooldownSlot() const override { return timeFromMs(1'800'000'000'000) + m_slot * 15min; }
    QString effectKey() const override { return u"whatever"_s; }
    void remember(const QJsonObject &, QObject *, std::function<void()>) override {}
    QJsonObject remembered() const override { return {}; }

private:
    const int m_slot;
};

} // namespace

/// Repairs on this computer by way of its own SSH server, with a hold file and a fence of the test's own.
class TestSshReaction : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void tellsWhyItNeverBegan_data();
    void tellsWhyItNeverBegan();
    void argumentsArriveUntouched();
    void theHostHoldsItOff();
    void oneRepairRunsOnce_data();
    void oneRepairRunsOnce();
    void twoInstallationsRunItOnce();
    void aNewSlotRunsAgain();
    void aStampFromAWrongClockStopsNothing();
    void whatItLeavesRunningHoldsNoLock();
    void isCut_data() { cutRows(u"ssh-command"_s); }
    void isCut();
    void aCutConnectionIsLookedUp();
    void aTimeoutIsLookedUp();
    void whatNeverBeganIsSettled();
    void looksBeforehand();
    void readsTheFence();

private:
    Node settings(const QString &command, const QByteArray &more = "{}") const
    {
        Node settings = *nodeFromJson(more);
        settings.set(u"ssh"_s, sshTo(m_server));
        settings.set(u"command"_s, Node::text(command));
        Node guards = Node::map();
        guards.set(u"hold-file"_s, Node::text(m_folder->filePath(u"hold"_s)));
        guards.set(u"fence-folder"_s, Node::text(m_folder->filePath(u"fence"_s)));
        settings.set(u"guards"_s, std::move(guards));
        return settings;
    }
    static Node withSsh(Node settings, const QString &key, const Node &value)
    {
        Node ssh = *settings.find(u"ssh"_s);
        ssh.set(key, value);
        settings.set(u"ssh"_s, std::move(ssh));
        return settings;
    }
    std::optional<RunReport> run(const Node &settings, int slot = 0)
    {
        SlotRun context(slot);
        return m_bed.run(u"ssh-command", settings, context);
    }
    std::optional<RunReport> settle(const Node &settings, int slot = 0)
    {
        SlotRun context(slot);
        return m_bed.settle(u"ssh-command", settings, context);
    }
    QString counting(const QString &then = {}) const
    {
        return u"echo ran >>'%1'; %2"_s.arg(m_folder->filePath(u"count"_s), then);
    }
    int count() const
    {
        QFile file(m_folder->filePath(u"count"_s));
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count("ran\n")) : 0;
    }
    bool write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    ReactionBed m_bed;
    SshServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSshReaction::initTestCase()
{
    if (!SshServer::missing().isEmpty())
        QSKIP(qPrintable(SshServer::missing()));
    QVERIFY2(m_server.start(), m_server.output().constData());
}

void TestSshReaction::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSshReaction::tellsHowItEnded_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("sentence");
    const auto row =
        [](const char *name, const char *command, const char *more, const char *outcome, const char *sentence) {
            QTest::newRow(name) << QString::fromLatin1(command) << QByteArray(more) << QString::fromLatin1(outcome)
                                << QString::fromLatin1(sentence);
        };
    row("well", "echo restarted", "{}", "succeeded", "127.0.0.1 with exit code 0. restarted");
    row("badly", "echo no; echo why >&2; exit 3", "{}", "failed", "exit code 3. why");
    row("a code that is well", "exit 3", R"({"exit-codes": ["0", "2-3"]})", "succeeded", "exit code 3");
    row("as ssh itself would", "exit 255", "{}", "failed", "exit code 255");
    row("not there", "no-such-program-of-salve", "{}", "failed", "is not there");
    row("not to be understood", "echo (", "{}", "failed", "exit code 2");
    row("pretends", "echo held; echo before 0; exit 9", "{}", "failed", "exit code 9");
    row("killed", "kill -KILL $$; sleep 5", "{}", "unknown", "lost");
}

void TestSshReaction::tellsHowItEnded()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, more);
    QFETCH(QString, outcome);
    QFETCH(QString, sentence);
    const std::optional<RunReport> report = run(settings(command, more));
    QVERIFY(report.has_value());
    QVERIFY2(outcomeOf(report) == outcome, qPrintable(outcomeOf(report) + u": "_s + everythingOf(*report)));
    if (outcome != u"unknown"_s)
        QVERIFY2(report->sentence.contains(sentence), qPrintable(report->sentence));
    QCOMPARE(report->hostsHit, QStringList{u"127.0.0.1"_s});
}

void TestSshReaction::tellsWhyItNeverBegan_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("refused") << u"port"_s << QString() << u"not-run"_s;
    QTest::newRow("silent") << u"port"_s << u"silent"_s << u"not-run"_s;
    QTest::newRow("hangs up") << u"port"_s << u"hanging up"_s << u"not-run"_s;
    QTest::newRow("no such name") << u"host"_s << u"never.invalid"_s << u"not-run"_s;
    QTest::newRow("wrong credentials") << u"key-file"_s << u"stranger"_s << u"rejected"_s;
    QTest::newRow("another host key") << u"known-hosts-file"_s << u"wrong"_s << u"rejected"_s;
    QTest::newRow("no host key") << u"known-hosts-file"_s << u"none"_s << u"rejected"_s;
    QTest::newRow("no key") << u"key-file"_s << u"/nowhere/key"_s << u"rejected"_s;
}

void TestSshReaction::tellsWhyItNeverBegan()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, outcome);
    const ScriptedServer silent;
    ScriptedServer hangingUp; // once it was greeted
    hangingUp.onConnected([](QTcpSocket &socket) {
        socket.write("SSH-2.0-OpenSSH_9.2\r\n");
        connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] {
            socket.readAll();
            socket.disconnectFromHost();
        });
    });
    const QHash<QString, QString> values{{u""_s, QString::number(freePort())},
                                         {u"silent"_s, QString::number(silent.port())},
                                         {u"hanging up"_s, QString::number(hangingUp.port())},
                                         {u"stranger"_s, m_server.strangeKeyFile()},
                                         {u"wrong"_s, m_server.wrongKnownHostsFile()},
                                         {u"none"_s, m_server.emptyKnownHostsFile()}};
    const Node given =
        withSsh(settings(counting(), R"({"timeout": "2s"})"), key, Node::text(values.value(value, value)));
    const std::optional<RunReport> report = run(given);
    QVERIFY2(outcomeOf(report) == outcome, qPrintable(outcomeOf(report) + u": "_s + sentenceOf(report)));
    QVERIFY(!report->sentence.isEmpty());
    QVERIFY(report->hostsHit.isEmpty());
    QCOMPARE(count(), 0);
}

void TestSshReaction::argumentsArriveUntouched()
{
    const QByteArray more = R"({"arguments": ["two words", "$HOME; exit 9", "it's", "`id`"]})";
    const std::optional<RunReport> report = run(settings(u"printf '%s|' \"$@\""_s, more));
    QCOMPARE(outcomeOf(report), u"succeeded"_s);
    QCOMPARE(report->evidence.at(0).text, u"two words|$HOME; exit 9|it's|`id`|"_s);
    QVERIFY(hasErrors(ReactionBed::kind(u"ssh-command").problems(settings(u"restart {{monitor.name}}"_s))));
}

void TestSshReaction::theHostHoldsItOff()
{
    QVERIFY(write(u"hold"_s, "disks are being moved until noon\nsecond line\n"));
    const Node given = settings(counting());
    const std::optional<RunReport> report = run(given);
    QCOMPARE(outcomeOf(report), u"not-run"_s);
    QVERIFY2(report->sentence.endsWith("holds repairs off itself: disks are being moved until noon"_L1),
             qPrintable(report->sentence));
    QCOMPARE(count(), 0);
    QVERIFY(write(u"hold"_s, {}));
    QCOMPARE(sentenceOf(run(given)), u"127.0.0.1 holds repairs off itself."_s);
    QVERIFY(QFile::remove(m_folder->filePath(u"hold"_s)));
    QCOMPARE(outcomeOf(run(given)), u"succeeded"_s); // the same try goes on when the hold ends
    QCOMPARE(count(), 1);
}

void TestSshReaction::oneRepairRunsOnce_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("well") << u"exit 0"_s << u"succeeded"_s;
    QTest::newRow("badly") << u"exit 3"_s << u"failed"_s;
}

void TestSshReaction::oneRepairRunsOnce()
{
    QFETCH(QString, end);
    QFETCH(QString, outcome);
    const Node given = settings(counting(end));
    QCOMPARE(outcomeOf(run(given)), outcome);
    const std::optional<RunReport> again = run(given);
    QCOMPARE(outcomeOf(again), outcome);
    QVERIFY2(again->sentence.contains("not run again"_L1), qPrintable(again->sentence));
    QCOMPARE(outcomeOf(settle(given)), outcome);
    QCOMPARE(count(), 1);
    QCOMPARE(outcomeOf(run(settings(counting(end + u" # another"_s)))), outcome); // another effect
    QCOMPARE(count(), 2);
}

void TestSshReaction::twoInstallationsRunItOnce()
{
    for (int slot = 0; slot < 3; ++slot) {
        const Node given = settings(counting(u"sleep 0.2"_s));
        SlotRun first(slot), second(slot);
        const ReactionKind &kind = ReactionBed::kind(u"ssh-command");
        const auto one = kind.make(given, m_bed.network.services(), first);
        const auto other = kind.make(given, m_bed.network.services(), second);
        std::vector<RunReport> reports;
        for (const auto &made : {one->get(), other->get()}) {
            connect(made, &ReactionOperation::finished, this, [&reports](const RunReport &report) {
                reports.push_back(report);
            });
            made->start();
        }
        QVERIFY(spinUntil([&reports] { return reports.size() == 2; }));
        QCOMPARE(count(), slot + 1);
        const auto ran = std::count_if(reports.begin(), reports.end(), [](const RunReport &report) {
            return report.outcome == RunOutcome::Succeeded && !report.sentence.contains("not run again"_L1);
        });
        QCOMPARE(ran, 1);
    }
}

void TestSshReaction::aNewSlotRunsAgain()
{
    const Node given = settings(counting());
    QCOMPARE(outcomeOf(run(given, 1)), u"succeeded"_s);
    QCOMPARE(outcomeOf(run(given, 2)), u"succeeded"_s);
    QCOMPARE(count(), 2);
    // Somebody whose clock is a little behind still takes it for the slot before.
    QVERIFY(sentenceOf(run(given, 1)).contains("not run again"_L1));
    QCOMPARE(count(), 2);
}

void TestSshReaction::aStampFromAWrongClockStopsNothing()
{
    const Node given = settings(counting());
    QCOMPARE(outcomeOf(run(given, 4 * 24 * 30)), u"succeeded"_s); // a month ahead
    QCOMPARE(outcomeOf(run(given, 0)), u"succeeded"_s);
    QCOMPARE(count(), 2);
}

void TestSshReaction::whatItLeavesRunningHoldsNoLock()
{
    const Node given = settings(counting(u"sleep 5 >/dev/null 2>&1 &"_s));
    QCOMPARE(outcomeOf(run(given, 1)), u"succeeded"_s);
    QCOMPARE(outcomeOf(run(given, 2)), u"succeeded"_s);
    QCOMPARE(count(), 2);
}

/// The connection before anything is asked, and then the session, behind what was done.
void TestSshReaction::isCut()
{
    QFETCH(Cut, cut);
    QFETCH(QString, outcomes);
    const Node given = settings(counting(u"echo restarted"_s));
    const CuttingRelay relay(cut, 0, m_server.port());
    Node parted = given;
    parted.set(u"ssh"_s, cutSshTo(m_server, cut, relay));
    const std::optional<RunReport> report = run(parted);
    QVERIFY2(isOneOf(outcomes, outcomeOf(report)), qPrintable(outcomeOf(report) + u": "_s + sentenceOf(report)));
    QCOMPARE(count(), hasArrived(cut) ? 1 : 0);
    // The host has noted it: decided again, it runs only where it never began.
    QCOMPARE(outcomeOf(settle(given)), hasArrived(cut) ? u"succeeded"_s : u"not-run"_s);
    QCOMPARE(outcomeOf(run(given)), u"succeeded"_s);
    QCOMPARE(count(), 1);
}

void TestSshReaction::aCutConnectionIsLookedUp()
{
    const Node given = settings(counting(u"kill -KILL $PPID; sleep 1; exit 3"_s));
    const std::optional<RunReport> report = run(given);
    QCOMPARE(outcomeOf(report), u"unknown"_s);
    // The command is still at work there: waited for, and never run again.
    const std::optional<RunReport> settled = settle(given);
    QVERIFY2(outcomeOf(settled) == u"failed"_s, qPrintable(sentenceOf(settled)));
    QVERIFY(settled->sentence.contains("exit code 3"_L1));
    QCOMPARE(outcomeOf(run(given)), u"failed"_s);
    QCOMPARE(count(), 1);
}

void TestSshReaction::aTimeoutIsLookedUp()
{
    const Node given = settings(counting(u"sleep 7"_s), R"({"timeout": "5s"})");
    QCOMPARE(outcomeOf(run(given)), u"unknown"_s);
    QCOMPARE(outcomeOf(settle(given)), u"succeeded"_s);
    QCOMPARE(count(), 1);
}

void TestSshReaction::whatNeverBeganIsSettled()
{
    const Node given = settings(counting());
    QCOMPARE(outcomeOf(settle(given)), u"not-run"_s);
    QCOMPARE(outcomeOf(run(given, 1)), u"succeeded"_s);
    QCOMPARE(outcomeOf(settle(given, 2)), u"not-run"_s);
    QCOMPARE(outcomeOf(settle(withSsh(given, u"port"_s, Node::scalar(QString::number(freePort()))))), u"unknown"_s);
    // Begun, and nobody noted its end: the host went down.
    QVERIFY(!QDir(m_folder->filePath(u"fence"_s)).isEmpty());
    const QString stamp = QDir(m_folder->filePath(u"fence"_s)).entryList(QDir::Files).value(0);
    QVERIFY(write(u"fence/"_s + stamp, QByteArray::number(msOf(SlotRun(3).cooldownSlot())) + " begun\n"));
    QCOMPARE(outcomeOf(settle(given, 3)), u"unknown"_s);
    QCOMPARE(outcomeOf(run(given, 3)), u"unknown"_s);
    QCOMPARE(count(), 1);
}

void TestSshReaction::looksBeforehand()
{
    const auto light = [this](const Node &given) {
        const std::optional<PreflightReport> report = m_bed.preflight(u"ssh-command", given);
        return report ? QString(wordOf(report->light)) + u' ' + report->sentence : QString();
    };
    const Node given = settings(counting());
    const QString ready = light(given);
    QVERIFY2(ready.startsWith("green 127.0.0.1 lets us in"_L1), qPrintable(ready));
    QVERIFY(write(u"hold"_s, "moving\n"));
    const QString held = light(given);
    QVERIFY2(held.startsWith("yellow"_L1) && held.endsWith("moving"_L1), qPrintable(held));
    QVERIFY(light(withSsh(given, u"key-file"_s, Node::text(m_server.strangeKeyFile()))).startsWith("red"_L1));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"hold"_s});
    QCOMPARE(count(), 0);
}

void TestSshReaction::readsTheFence()
{
    const auto outcome = [](const QByteArray &line) {
        const std::optional<RunReport> report = fenceReport(fenceAnswer(line), u"web1"_s, {u"0"_s});
        return report ? QString(wordOf(report->outcome)) : u"run"_s;
    };
    QCOMPARE(outcome("run\nbefore 0\n"), u"run"_s);
    QCOMPARE(outcome("held\n"), u"not-run"_s);
    QCOMPARE(outcome("busy\n"), u"not-run"_s);
    QCOMPARE(outcome("none\n"), u"not-run"_s);
    QCOMPARE(outcome("before 0\n"), u"succeeded"_s);
    QCOMPARE(outcome("before 7\n"), u"failed"_s);
    QCOMPARE(outcome("before begun\n"), u"unknown"_s);
    QCOMPARE(outcome("before\n"), u"unknown"_s);
    QCOMPARE(outcome("no-lock\n"), u"rejected"_s);
    QCOMPARE(outcome("no-folder /nowhere\n"), u"rejected"_s);
    QCOMPARE(outcome("Welcome to web1!\n"), u"unknown"_s);
    QCOMPARE(outcome({}), u"unknown"_s);
    QVERIFY(fenceReport(fenceAnswer("no-folder /nowhere\n"), u"web1"_s, {})->sentence.contains("/nowhere on web1"_L1));
}

QTEST_GUILESS_MAIN(TestSshReaction)
#include "tst_ssh_command.moc"
