// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/reaction_bed.h"
#include "reactions/ssh_bed.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace salve;
using namespace salve::test;

/// A systemctl of the test's own: it shows one state after another, the last one for ever, and notes what it is told.
/// Time passes quickly.
class TestSystemd : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void acts_data();
    void acts();
    void waitsForItsOwnRestart();
    void actsAfterItCameBackWhereThatIsWanted();
    void actsWhenItsOwnRestartTakesTooLong();
    void resetsFailuresOnlyWhenAsked();
    void theHostHoldsItOff();
    void oneRepairRunsOnce();
    void saysThatThereIsNoSystemctl();
    void worksOverSsh();
    void isCut_data() { cutRows(u"systemd"_s); }
    void isCut();
    void looksBeforehand();
    void refusesOddNames();

private:
    /// "active running 1": with the number of its start.
    static QByteArray shown(const QString &words)
    {
        const QStringList parts = words.split(u' ');
        return u"Type=%5\nResult=%4\nNRestarts=0\nMainPID=%3\nLoadState=%6\nActiveState=%1\nSubState=%2\n"
               "InvocationID=%3\n"_s
                   .arg(parts.value(0),
                        parts.value(1),
                        parts.value(2, u"0"_s),
                        parts.value(3, u"success"_s),
                        parts.value(4, u"simple"_s),
                        parts.value(5, u"loaded"_s))
                   .toUtf8();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }
    /// `states` one after another, "|" between them, and how each action ends.
    void play(const QString &states, const QString &actionEnds = u"exit 0"_s)
    {
        int number = 0;
        for (const QString &state : states.split(u'|'))
            write(u"state%1"_s.arg(++number), shown(state.trimmed()));
        write(u"last"_s, QByteArray::number(number));
        write(u"next"_s, "1");
        const QByteArray script = u"#!/bin/sh\ncd '%1' || exit 9\n"
                                  "if [ \"$1\" = show ]; then\n"
                                  "  echo show >>calls; n=$(cat next); cat state$n\n"
                                  "  [ $n -ge $(cat last) ] || echo $((n+1)) >next\n"
                                  "  exit 0\n"
                                  "fi\n"
                                  "echo \"$*\" >>calls\n"
                                  "%2\n"_s.arg(m_folder->path(), actionEnds)
                                      .toUtf8();
        for (const QString &path : {m_folder->filePath(u"systemctl"_s), m_server.binFolder() + u"/systemctl"_s}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(script);
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
    }
    /// What systemctl was told, without looks that repeat.
    QString calls() const
    {
        QFile file(m_folder->filePath(u"calls"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList lines;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (lines.isEmpty() || lines.last() != line)
                lines.append(line);
        }
        return lines.join(u", "_s);
    }
    Node settings(const QByteArray &json = "{}") const
    {
        Node settings = *nodeFromJson(json);
        if (!settings.find(u"unit"_s))
            settings.set(u"unit"_s, Node::text(u"shop"_s));
        Node guards = Node::map();
        guards.set(u"hold-file"_s, Node::text(m_folder->filePath(u"hold"_s)));
        guards.set(u"fence-folder"_s, Node::text(m_folder->filePath(u"fence"_s)));
        settings.set(u"guards"_s, std::move(guards));
        return settings;
    }
    static Node overSsh(Node settings, const Node &ssh)
    {
        settings.set(u"ssh"_s, ssh);
        return settings;
    }
    /// With the test's systemctl first in PATH.
    std::optional<RunReport> run(const Node &settings)
    {
        const QByteArray path = qgetenv("PATH");
        const auto restored = qScopeGuard([&path] { qputenv("PATH", path); });
        qputenv("PATH", m_folder->path().toLocal8Bit() + ':' + path);
        FakeServices fakes;
        FakeRun context;
        const auto made = ReactionBed::kind(u"systemd").make(settings, fakes.services, context);
        if (!made)
            return std::nullopt;
        std::optional<RunReport> found;
        connect(made->get(), &ReactionOperation::finished, this, [&found](const RunReport &report) { found = report; });
        (*made)->start();
        Hurry hurry(4, Millis{100});
        const auto isOver = [&] {
            hurry.pass(fakes.clock);
            return found.has_value();
        };
        return spinUntil(isOver, std::chrono::minutes(1)) ? found : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SshServer m_server;
};

void TestSystemd::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSystemd::acts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("calls");
    const auto row = [](const char *name,
                        const char *json,
                        const char *states,
                        const char *ends,
                        const char *outcome,
                        const char *sentence,
                        const char *called) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(states) << QString::fromLatin1(ends)
                            << QString::fromLatin1(outcome) << QString::fromLatin1(sentence)
                            << QString::fromLatin1(called);
    };
    const char *restarted = "show, restart shop.service, show";
    const char *start = R"({"action": "start"})";
    const char *stop = R"({"action": "stop"})";
    const char *reload = R"({"action": "reload"})";
    row("restarted", "{}", "active running 1|active running 2", "exit 0", "succeeded", "since a new start", restarted);
    row("restarted after a failure",
        "{}",
        "failed failed 1 exit-code|active running 2",
        "exit 0",
        "succeeded",
        "new start",
        restarted);
    row("restarted slowly",
        "{}",
        "active running 1|activating start 2|active running 2",
        "exit 0",
        "succeeded",
        "new start",
        restarted);
    row("not restarted at all", "{}", "active running 1|active running 1", "exit 0", "failed", "same start", restarted);
    row("crashes at once",
        "{}",
        "active running 1|failed failed 2 exit-code",
        "exit 0",
        "failed",
        "ended again: exit-code",
        restarted);
    row("is about to crash again",
        "{}",
        "active running 1|activating auto-restart 2 exit-code",
        "exit 0",
        "failed",
        "ended again",
        restarted);
    row("crashes a little later",
        "{}",
        "active running 1|active running 2|active running 3",
        "exit 0",
        "failed",
        "within seconds",
        restarted);
    row("crashes within seconds",
        "{}",
        "active running 1|active running 2|failed failed 2 signal",
        "exit 0",
        "failed",
        "signal",
        restarted);
    row("a job",
        start,
        "inactive dead 1 success oneshot|inactive dead 2 success oneshot",
        "exit 0",
        "succeeded",
        "to its end",
        "show, start shop.service, show");
    row("a service that ends",
        start,
        "inactive dead|inactive dead 2",
        "exit 0",
        "failed",
        "ended at once",
        "show, start shop.service, show");
    row("started",
        start,
        "inactive dead|active running 1",
        "exit 0",
        "succeeded",
        "new start",
        "show, start shop.service, show");
    row("runs already", start, "active running 1", "exit 0", "succeeded", "runs already", "show");
    row("stopped",
        stop,
        "active running 1|deactivating stop-sigterm 1|inactive dead 1",
        "exit 0",
        "succeeded",
        "is stopped",
        "show, stop shop.service, show");
    row("does not stop", stop, "active running 1", "exit 0", "failed", "is active", "show, stop shop.service, show");
    row("stopped already", stop, "inactive dead", "exit 0", "succeeded", "stopped already", "show");
    row("reloaded",
        reload,
        "active running 1",
        "exit 0",
        "succeeded",
        "configuration",
        "show, reload shop.service, show");
    row("reload kills it",
        reload,
        "active running 1|failed failed 1 signal",
        "exit 0",
        "failed",
        "failed (failed)",
        "show, reload shop.service, show");
    row("no such unit",
        "{}",
        "inactive dead 0 success simple not-found",
        "exit 0",
        "rejected",
        "no unit shop.service",
        "show");
    row("masked", "{}", "inactive dead 0 success simple masked", "exit 0", "rejected", "unmasks", "show");
    row("no rights",
        "{}",
        "active running 1",
        "echo 'Failed to restart shop.service: Interactive authentication required.' >&2; exit 1",
        "rejected",
        "polkit",
        "show, restart shop.service");
    row("no rights, by code", "{}", "active running 1", "exit 4", "rejected", "may not", "show, restart shop.service");
    row("not loaded",
        "{}",
        "active running 1",
        "echo gone >&2; exit 5",
        "rejected",
        "gone",
        "show, restart shop.service");
    row("cannot be reloaded",
        reload,
        "active running 1",
        "echo 'Job type reload is not applicable for unit shop.service.' >&2; exit 1",
        "rejected",
        "not applicable",
        "show, reload shop.service");
    row("does not come up",
        "{}",
        "failed failed 1 exit-code",
        "echo 'Job for shop.service failed.' >&2; exit 1",
        "failed",
        "exit code 1. Job for",
        "show, restart shop.service");
    row("failed too often",
        "{}",
        "failed failed 1 start-limit-hit",
        "echo 'start request repeated too quickly' >&2; exit 1",
        "failed",
        "reset-failed",
        "show, restart shop.service");
    row("systemctl is killed",
        "{}",
        "active running 1",
        "kill -KILL $$",
        "failed",
        "exit code 137",
        "show, restart shop.service");
}

void TestSystemd::acts()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, states);
    QFETCH(QString, ends);
    QFETCH(QString, outcome);
    QFETCH(QString, sentence);
    QFETCH(QString, calls);
    play(states, ends);
    const std::optional<RunReport> report = run(settings(json));
    QVERIFY2(outcomeOf(report) == outcome, qPrintable(outcomeOf(report) + u": "_s + sentenceOf(report)));
    QVERIFY2(report->sentence.contains(sentence), qPrintable(report->sentence));
    QCOMPARE(this->calls(), calls);
}

void TestSystemd::waitsForItsOwnRestart()
{
    play(
        u"activating auto-restart 1 exit-code|activating auto-restart 1 exit-code|activating start 2|active running 2"_s);
    const std::optional<RunReport> up = run(settings());
    QCOMPARE(outcomeOf(up), u"succeeded"_s);
    QVERIFY2(up->sentence.contains("by itself"_L1), qPrintable(up->sentence));
    QCOMPARE(calls(), u"show"_s); // nobody fights it
    QVERIFY(everythingOf(*up).contains("activating (auto-restart)\nactivating (start)\nactive (running)"_L1));

    init();
    // It comes up and goes down again: waited for as long as it tries, and restarted when it has given up.
    play(
        u"activating auto-restart 1|active running 2|activating auto-restart 2|failed failed 2 exit-code|active running 3"_s);
    const std::optional<RunReport> gaveUp = run(settings());
    QCOMPARE(outcomeOf(gaveUp), u"succeeded"_s);
    QCOMPARE(calls(), u"show, restart shop.service, show"_s);
    QVERIFY(everythingOf(*gaveUp).contains("failed (failed)\nactive (running)"_L1));
}

void TestSystemd::actsAfterItCameBackWhereThatIsWanted()
{
    play(u"activating auto-restart 1|active running 2|active running 2|active running 3"_s);
    QCOMPARE(outcomeOf(run(settings(R"({"when-back": "act"})"))), u"succeeded"_s);
    QCOMPARE(calls(), u"show, restart shop.service, show"_s);
}

void TestSystemd::actsWhenItsOwnRestartTakesTooLong()
{
    play(u"activating auto-restart 1"_s,
         u"echo 2 >last; echo 2 >next; printf '%s\\n' LoadState=loaded "
         "ActiveState=active SubState=running InvocationID=2 >state2"_s);
    QCOMPARE(outcomeOf(run(settings(R"({"wait-for-own-restart": "10s"})"))), u"succeeded"_s);
    QCOMPARE(calls(), u"show, restart shop.service, show"_s);
}

void TestSystemd::resetsFailuresOnlyWhenAsked()
{
    play(u"failed failed 1 start-limit-hit|active running 2"_s);
    QCOMPARE(outcomeOf(run(settings(R"({"reset-failed": true})"))), u"succeeded"_s);
    QCOMPARE(calls(), u"show, reset-failed shop.service, restart shop.service, show"_s);
}

void TestSystemd::theHostHoldsItOff()
{
    play(u"failed failed 1"_s);
    write(u"hold"_s, "by hand\n");
    const std::optional<RunReport> report = run(settings());
    QCOMPARE(outcomeOf(report), u"not-run"_s);
    QVERIFY2(report->sentence.contains("this computer holds repairs off itself: by hand"_L1),
             qPrintable(report->sentence));
    QCOMPARE(calls(), u"show"_s);
}

void TestSystemd::oneRepairRunsOnce()
{
    play(u"failed failed 1|active running 2|active running 2|failed failed 2"_s);
    QCOMPARE(outcomeOf(run(settings())), u"succeeded"_s);
    const std::optional<RunReport> again = run(settings());
    QVERIFY2(sentenceOf(again).contains("not run again"_L1), qPrintable(sentenceOf(again)));
    QCOMPARE(calls().count(u"restart"_s), 1);

    FakeServices fakes;
    FakeRun context;
    const auto settle = ReactionBed::kind(u"systemd").settle(settings(), fakes.services, context);
    const std::optional<RunReport> settled = reportOf(*settle);
    QCOMPARE(outcomeOf(settled), u"succeeded"_s);
    const auto other = ReactionBed::kind(u"systemd").settle(settings(R"({"unit": "other"})"), fakes.services, context);
    QCOMPARE(outcomeOf(reportOf(*other)), u"not-run"_s);
}

void TestSystemd::saysThatThereIsNoSystemctl()
{
    write(u"systemctl"_s, {}); // as where there is none: it cannot be run
    const QByteArray path = qgetenv("PATH");
    const auto restored = qScopeGuard([&path] { qputenv("PATH", path); });
    qputenv("PATH", "/nowhere");
    const std::optional<RunReport> report = run(settings());
    QCOMPARE(outcomeOf(report), u"rejected"_s);
    QVERIFY2(report->sentence.contains("systemctl"_L1), qPrintable(report->sentence));
}

void TestSystemd::worksOverSsh()
{
    if (!SshServer::missing().isEmpty())
        QSKIP(qPrintable(SshServer::missing()));
    QVERIFY2(m_server.port() != 0 || m_server.start(), m_server.output().constData());
    play(u"activating auto-restart 1|failed failed 1 exit-code|active running 2"_s);
    const Node given = overSsh(settings(), sshTo(m_server));
    ReactionBed bed;
    FakeRun context;
    const std::optional<RunReport> report = bed.run(u"systemd", given, context);
    QVERIFY2(outcomeOf(report) == u"succeeded"_s, qPrintable(sentenceOf(report)));
    QCOMPARE(report->hostsHit, QStringList{u"127.0.0.1"_s});
    QCOMPARE(calls(), u"show, restart shop.service, show"_s);
    QCOMPARE(outcomeOf(bed.settle(u"systemd", given, context)), u"succeeded"_s);

    Node ssh = sshTo(m_server);
    ssh.set(u"port"_s, Node::scalar(QString::number(freePort())));
    const Node nobody = overSsh(settings(), ssh);
    QCOMPARE(outcomeOf(bed.run(u"systemd", nobody, context)), u"not-run"_s);
    QCOMPARE(outcomeOf(bed.settle(u"systemd", nobody, context)), u"unknown"_s);
    QCOMPARE(calls().count(u"restart"_s), 1);
}

/// The connection that acts is the second, after a look at the unit. Locally nothing travels.
void TestSystemd::isCut()
{
    QFETCH(Cut, cut);
    QFETCH(QString, outcomes);
    if (!SshServer::missing().isEmpty())
        QSKIP(qPrintable(SshServer::missing()));
    QVERIFY2(m_server.port() != 0 || m_server.start(), m_server.output().constData());
    play(u"active running 1"_s);
    const Node reload = settings(R"({"action": "reload"})");
    const Node given = overSsh(reload, sshTo(m_server));
    const CuttingRelay relay(cut, 1, m_server.port());
    const Node parted = overSsh(reload, cutSshTo(m_server, cut, relay));
    ReactionBed bed;
    FakeRun context;
    const std::optional<RunReport> report = bed.run(u"systemd", parted, context);
    QVERIFY2(isOneOf(outcomes, outcomeOf(report)), qPrintable(outcomeOf(report) + u": "_s + sentenceOf(report)));
    QCOMPARE(calls(), hasArrived(cut) ? u"show, reload shop.service"_s : u"show"_s);
    // The host has noted it: decided again, it is done only where it never began.
    QCOMPARE(outcomeOf(bed.settle(u"systemd", given, context)), hasArrived(cut) ? u"succeeded"_s : u"not-run"_s);
    QCOMPARE(outcomeOf(bed.run(u"systemd", given, context)), u"succeeded"_s);
    QCOMPARE(calls().count(u"reload shop.service"_s), 1);
}

void TestSystemd::looksBeforehand()
{
    const QByteArray path = qgetenv("PATH");
    const auto restored = qScopeGuard([&path] { qputenv("PATH", path); });
    qputenv("PATH", m_folder->path().toLocal8Bit() + ':' + path);
    ReactionBed bed;
    const auto light = [&bed](const Node &given) {
        const std::optional<PreflightReport> report = bed.preflight(u"systemd", given);
        return report ? QString(wordOf(report->light)) + u' ' + report->sentence : QString();
    };
    play(u"active running 1"_s);
    // The stand-in prints all properties; the real one only the one that is asked for.
    write(u"state1"_s, "LoadState=loaded\n");
    const QString good = light(settings());
    QVERIFY2(good.startsWith("green"_L1), qPrintable(good));
    write(u"state1"_s, "LoadState=not-found\n");
    const QString missing = light(settings());
    QVERIFY2(missing.startsWith("red"_L1) && missing.contains("no unit shop.service"_L1), qPrintable(missing));
    QCOMPARE(calls(), u"show"_s);
    QVERIFY(!QFile::exists(m_folder->filePath(u"fence"_s)));
}

void TestSystemd::refusesOddNames()
{
    const ReactionKind &kind = ReactionBed::kind(u"systemd");
    for (const QByteArray name : {"--force", "a b", "$(reboot)", "a;b", ""})
        QVERIFY2(hasErrors(kind.problems(settings(R"({"unit": ")" + name + R"("})"))), name.constData());
    QVERIFY(!hasErrors(kind.problems(settings(R"({"unit": "shop@{{monitor.name}}.service"})"))));
    QVERIFY(kind.preview(settings()).contains("systemctl restart shop.service"_L1));
    QCOMPARE(kind.effectKey(settings()), u"systemd here system restart shop.service"_s);
    QCOMPARE(kind.effect(settings(R"({"action": "stop"})")), Effect::Destroys);
}

QTEST_GUILESS_MAIN(TestSystemd)
#include "tst_systemd.moc"
