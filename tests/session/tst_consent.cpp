// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/desktop_notifier.h"
#include "session/commands.h"
#include "session/desk.h"
#include "support/engine_bed.h"
#include "support/notification_server.h"

#include <QDBusConnection>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RunOutcome s_outcome = RunOutcome::Succeeded;
std::vector<QJsonObject> s_undone;

struct Switch
{
    QString name;
};

/// Writes down what was there before.
class SwitchRun final : public ReactionOperation
{
public:
    explicit SwitchRun(RunContext &context) : m_context(context) {}
    void start() override
    {
        emit dispatched();
        m_context.remember({{u"from"_s, u"main"_s}}, this, [this] {
            s_undone.push_back(m_context.undoes());
            RunReport report;
            report.outcome = s_outcome;
            finish(report);
        });
    }

private:
    RunContext &m_context;
};

class GreenPreflight final : public PreflightOperation
{
public:
    void start() override { finish({PreflightReport::Light::Green, {}, {}}); }
};

Kinds kindsWithSwitch()
{
    static const Schema<Switch> kSchema{"Test", {text(&Switch::name, "name", "Name")}};
    static const SchemaReactionKind<Switch> kSwitch{ReactionTraits<Switch>{
        .id = "switch",
        .context = "Test",
        .title = "Switch",
        .summary = "Leads the name elsewhere.",
        .proof = "None.",
        .schema = kSchema,
        .example = {},
        .effect = [](const Switch &) { return Effect::Repairs; },
        .takesUpTo = [](const Switch &) { return Millis{60'000}; },
        .isRepeatHarmless = [](const Switch &) { return true; },
        .effectKey = [](const Switch &) { return u"switch"_s; },
        .preview = [](const Switch &) { return u"to the standby"_s; },
        .make = [](const Switch &, Services &, RunContext &context) -> Result<std::unique_ptr<ReactionOperation>> {
            return std::make_unique<SwitchRun>(context);
        },
        .settle = {},
        .preflight = [](const Switch &, Services &) { return std::make_unique<GreenPreflight>(); },
        .wayBack = [](const Switch &, const QJsonObject &remembered) -> std::optional<WayBack> {
            return WayBack{{}, 0, Millis{0}, u"back to %1"_s.arg(remembered.value("from"_L1).toString())};
        }}};
    static const std::vector<const ReactionKind *> kReactions = [] {
        const Kinds scripted = scriptedKinds();
        std::vector<const ReactionKind *> all(scripted.reactions.begin(), scripted.reactions.end());
        all.push_back(&kSwitch);
        return all;
    }();
    return {scriptedKinds().checks, kReactions};
}

const QByteArray kSwitching = R"(salve: 1
defaults: {every: 10s, timeout: 5s, down-after: 2}
tell:
  - {run: call-ana}
monitors:
  - {id: shop, kind: probe, target: shop, on-host: web1, runbook: fix}
reactions:
  - {id: switch, kind: switch}
  - {id: call-ana, kind: call, what: told, token: {secret: phone}}
runbooks:
  - id: fix
    steps:
      - {run: switch, when: down, repeat: 5m, settle: 5s}
)";

QByteArray asking()
{
    return QByteArray(kShop)
        .replace("up-to: 2", "up-to: 2, approval: asked")
        .replace("{{incident.sentence}}", "{{message.text}} [{{message.asks}}]");
}

} // namespace

/// What people allow, take back and take over.
class TestConsent : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void takesBackARun_data();
    void takesBackARun();
    void saysWhyNothingCanBeTakenBack();
    void laterRunStands();
    void asksWithTheExactRequest();
    void approvesOnlyWhatWasShown();
    void twoPeopleAreOneRun();
    void changedReactionIsAskedAnew();
    void clickOnTheDesktopApproves();
    void takesOverForATime();
    void takeOverSurvivesARestart();
    void saysWhyNothingIsTakenOver();

private:
    void open();
    Result<QJsonObject> run(const QString &name, const QJsonObject &arguments);
    QJsonObject askRun(RunId id);
    void failShop(const QByteArray &set);
    void waitForQuestion();
    QStringList repairs() const;

    std::unique_ptr<EngineBed> m_bed;
    std::unique_ptr<Desk> m_desk;
    RunId m_question;
    QString m_hash;
};

void TestConsent::init()
{
    s_outcome = RunOutcome::Succeeded;
    s_undone.clear();
    m_bed = std::make_unique<EngineBed>(kindsWithSwitch());
    m_bed->services.secrets.insert(u"phone"_s, u"0123456789"_s);
    open();
}

void TestConsent::cleanup()
{
    m_desk.reset();
    m_bed.reset();
}

void TestConsent::open()
{
    SecretDesk secrets;
    secrets.resolve = [](const QStringList &, QObject *context, const std::function<void()> &done) {
        QMetaObject::invokeMethod(context, done, Qt::QueuedConnection);
    };
    m_desk = std::make_unique<Desk>(m_bed->engine(), secrets, [] { return false; });
}

Result<QJsonObject> TestConsent::run(const QString &name, const QJsonObject &arguments)
{
    std::optional<Result<QJsonObject>> answer;
    m_desk->run({name, arguments}, [&answer](const Result<QJsonObject> &reply) { answer = reply; });
    m_bed->pass(10ms);
    return answer ? *answer : fail(ErrorCode::Timeout, u"no answer"_s);
}

QJsonObject TestConsent::askRun(RunId id)
{
    QJsonObject answer;
    m_desk->ask({queries::kRun, {{u"id"_s, id.value}}},
                [&answer](const Result<QJsonObject> &reply) { answer = reply.value_or(QJsonObject()); });
    m_bed->pass(10ms);
    return answer;
}

/// It was well, and is not any more.
void TestConsent::failShop(const QByteArray &set)
{
    m_bed->setSet(set);
    m_bed->arm(u"fix"_s);
    m_bed->pass(60s);
    m_bed->script.fail(u"shop"_s);
    m_bed->pass(60s);
}

void TestConsent::waitForQuestion()
{
    failShop(asking());
    const std::vector<RunId> waiting = m_bed->engine().world().automation().awaitingApproval;
    QCOMPARE(waiting.size(), size_t{1});
    m_question = waiting.front();
    m_hash = askRun(m_question).value("request"_L1)["hash"_L1].toString();
    QVERIFY(!m_hash.isEmpty());
}

QStringList TestConsent::repairs() const
{
    return m_bed->script.performed.filter(u"restart nginx on web1"_s).filter(QRegularExpression(u"^restart"_s));
}

void TestConsent::takesBackARun_data()
{
    QTest::addColumn<int>("outcome");
    QTest::newRow("succeeded") << static_cast<int>(RunOutcome::Succeeded);
    QTest::newRow("unknown") << static_cast<int>(RunOutcome::Unknown); // it may have happened: that is enough
}

void TestConsent::takesBackARun()
{
    QFETCH(int, outcome);
    s_outcome = static_cast<RunOutcome>(outcome);
    failShop(kSwitching);
    const RunId id = m_bed->runs(u"switch"_s).front().id;
    const QJsonObject shown = askRun(id);
    QVERIFY(shown.value("run"_L1)["undoable"_L1].toBool());
    QCOMPARE(shown.value("undo"_L1).toString(), u"back to main"_s);
    s_outcome = RunOutcome::Succeeded;
    const auto undone = run(commands::kUndo, {{u"run"_s, id.value}, {u"by"_s, u"ana"_s}});
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(undone.error().sentence));
    m_bed->pass(1s);
    const Run *back = m_bed->engine().world().run(RunId{undone->value("run"_L1).toInteger()});
    QVERIFY(back != nullptr);
    QCOMPARE(back->undoes, id);
    QCOMPARE(back->by, u"ana"_s);
    QCOMPARE(s_undone.back(), (QJsonObject{{u"from"_s, u"main"_s}}));
    QVERIFY(!askRun(id).value("run"_L1).toObject().contains("undoable"_L1));
    const auto again = run(commands::kUndo, {{u"run"_s, id.value}, {u"by"_s, u"ana"_s}});
    QCOMPARE(again.error().code, ErrorCode::Refused);
    QVERIFY2(again.error().sentence.contains(u"was taken back already"), qPrintable(again.error().sentence));
}

void TestConsent::saysWhyNothingCanBeTakenBack()
{
    failShop(kShop);
    const auto undo = [this](RunId id) { return run(commands::kUndo, {{u"run"_s, id.value}}); };
    QCOMPARE(undo(RunId{4711}).error().code, ErrorCode::NotFound);
    const auto repair = undo(m_bed->runs(u"restart"_s).front().id);
    QVERIFY2(repair.error().sentence.contains(u"does not write down what was there before"),
             qPrintable(repair.error().sentence));
    m_bed->pass(5min);
    const auto told = undo(m_bed->runs(u"call-ana"_s).front().id);
    QVERIFY2(told.error().sentence.contains(u"told somebody"), qPrintable(told.error().sentence));
}

void TestConsent::laterRunStands()
{
    failShop(kSwitching);
    m_bed->pass(6min);
    const std::vector<Run> runs = m_bed->runs(u"switch"_s);
    QCOMPARE(runs.size(), size_t{2});
    const auto first = run(commands::kUndo, {{u"run"_s, runs.front().id.value}});
    QVERIFY2(first.error().sentence.contains(u"salvectl undo %1"_s.arg(runs.back().id.value)),
             qPrintable(first.error().sentence));
    QVERIFY(run(commands::kUndo, {{u"run"_s, runs.back().id.value}}));
}

void TestConsent::asksWithTheExactRequest()
{
    waitForQuestion();
    const QStringList told = m_bed->script.performed.filter(u"Exactly this would be sent:"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].contains(u"restart nginx on web1"), qPrintable(told[0]));
    QVERIFY2(told[0].contains(u"salvectl approve %1"_s.arg(m_question.value)), qPrintable(told[0]));
    QVERIFY2(told[0].contains(u"[%1:%2]"_s.arg(m_question.value).arg(m_hash)), qPrintable(told[0]));
    const QJsonObject request = askRun(m_question).value("request"_L1).toObject();
    QVERIFY2(request.value("text"_L1).toString().contains(u"restart nginx on web1"),
             qPrintable(request.value("text"_L1).toString()));
    const Run *run = m_bed->engine().world().run(m_question);
    QCOMPARE(request.value("until_ms"_L1).toInteger(), msOf(run->planned + 15min));
    QVERIFY(repairs().isEmpty());
}

void TestConsent::approvesOnlyWhatWasShown()
{
    waitForQuestion();
    const QJsonObject answer{{u"run"_s, m_question.value}, {u"by"_s, u"ana"_s}};
    QJsonObject other = answer;
    other.insert(u"answer"_s, u"approve"_s);
    other.insert(u"hash"_s, u"0000"_s);
    QCOMPARE(run(commands::kApprove, other).error().code, ErrorCode::Conflict);
    QCOMPARE(run(commands::kApprove, answer).error().code, ErrorCode::Invalid); // no answer is none
    m_bed->pass(60s);
    QVERIFY(repairs().isEmpty());
    other.insert(u"hash"_s, m_hash);
    QVERIFY(run(commands::kApprove, other));
    m_bed->pass(30s);
    QCOMPARE(repairs().size(), 1);
}

void TestConsent::twoPeopleAreOneRun()
{
    waitForQuestion();
    QStringList answers;
    for (const QString &who : {u"ana"_s, u"ben"_s, u"ben"_s}) {
        const QJsonObject arguments{{u"run"_s, m_question.value}, {u"answer"_s, u"approve"_s}, {u"by"_s, who}};
        m_desk->run({commands::kApprove, arguments}, [&answers](const Result<QJsonObject> &reply) {
            answers.append(reply ? reply->value("already"_L1).toString(u"approved"_s) : reply.error().sentence);
        });
    }
    m_bed->pass(60s);
    answers.sort();
    QCOMPARE(answers, (QStringList{u"ana"_s, u"ana"_s, u"approved"_s}));
    QCOMPARE(repairs().size(), 1);
    QCOMPARE(m_bed->runs(u"restart"_s).size(), size_t{1});
    QCOMPARE(m_bed->runs(u"restart"_s).front().by, u"ana"_s);
    const auto late = run(commands::kApprove, {{u"run"_s, m_question.value}, {u"answer"_s, u"deny"_s}});
    QCOMPARE(late.error().code, ErrorCode::NotFound);
}

void TestConsent::changedReactionIsAskedAnew()
{
    waitForQuestion();
    m_bed->setSet(asking().replace("restart nginx", "reboot"));
    m_bed->arm(u"fix"_s);
    const auto answer =
        run(commands::kApprove, {{u"run"_s, m_question.value}, {u"answer"_s, u"approve"_s}, {u"hash"_s, m_hash}});
    QCOMPARE(answer.error().code, ErrorCode::Conflict);
    m_bed->pass(2min);
    QVERIFY(repairs().isEmpty());
    const std::vector<RunId> waiting = m_bed->engine().world().automation().awaitingApproval;
    QCOMPARE(waiting.size(), size_t{1});
    QVERIFY(!(waiting.front() == m_question));
    QVERIFY(askRun(waiting.front()).value("request"_L1)["text"_L1].toString().contains(u"reboot"));
}

/// On a bus of its own: from the button of a notification to the run.
void TestConsent::clickOnTheDesktopApproves()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("SKIPPED: dbus-daemon is missing; install dbus-daemon");
    QProcess daemon;
    daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QVERIFY(daemon.waitForStarted() && daemon.waitForReadyRead());
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    NotificationServer shown;
    QDBusConnection server = QDBusConnection::connectToBus(address, u"server"_s);
    QVERIFY(server.registerObject(u"/org/freedesktop/Notifications"_s, &shown, QDBusConnection::ExportAllContents));
    QVERIFY(server.registerService(u"org.freedesktop.Notifications"_s));
    waitForQuestion();
    const auto notifier =
        freedesktopNotifier(QDBusConnection::connectToBus(address, u"client"_s),
                            [this](const QString &key, const QString &word) { m_desk->actOnNotification(key, word); });
    m_bed->services.services.notifier = notifier.get();
    const auto notify = notifier->make({u"May it run?"_s,
                                        u"service.restart"_s,
                                        Urgency::Critical,
                                        keyOfAsked(u"%1:%2"_s.arg(m_question.value).arg(m_hash)),
                                        {{u"deny"_s, u"Deny"_s}, {u"approve"_s, u"Approve"_s}}});
    bool isShown = false;
    connect(notify.get(), &NotifyOperation::finished, this, [&isShown] { isShown = true; });
    notify->start();
    QTRY_VERIFY(isShown);
    emit shown.ActionInvoked(7, u"approve"_s);
    QTRY_VERIFY(m_bed->engine().world().run(m_question)->isApproved);
    m_bed->pass(30s);
    QCOMPARE(repairs().size(), 1);
    QTRY_COMPARE(shown.titles.value(1), u"Approved"_s); // said where it was clicked
    m_desk->actOnNotification(u"approval-4711:00"_s, u"approve"_s);
    QTRY_COMPARE(shown.titles.value(2), u"Not answered"_s);
    m_bed->services.services.notifier = nullptr;
    for (const QString &name : {u"server"_s, u"client"_s})
        QDBusConnection::disconnectFromBus(name);
    daemon.terminate();
    daemon.waitForFinished();
}

namespace {

const QByteArray kTeam = "team: {id: 5c1f0a52-6d1e-4b7b-8a3f-0d8f1b6a2c11, acts: ops-box}\n";

QByteArray teamSet()
{
    return QByteArray(kShop).replace("salve: 1\n", "salve: 1\n" + kTeam);
}

QJsonObject takeOver()
{
    return {{u"reason"_s, u"ops-box has burnt down"_s}, {u"by"_s, u"ana"_s}};
}

} // namespace

void TestConsent::takesOverForATime()
{
    failShop(teamSet());
    QVERIFY(repairs().isEmpty());
    const auto taken = run(commands::kTakeOver, takeOver());
    QVERIFY2(taken.has_value(), taken ? "" : qPrintable(taken.error().sentence));
    QCOMPARE(taken->value("instead-of"_L1).toString(), u"ops-box"_s);
    const AutomationView view = m_desk->snapshot().automation;
    QVERIFY(view.acts && view.takeOver.has_value());
    QCOMPARE(msOf(view.takeOver->until), taken->value("until_ms"_L1).toInteger());
    QCOMPARE(view.takeOver->until - view.takeOver->since, Millis{4h});
    m_bed->pass(2min);
    QCOMPARE(repairs().size(), 1);
    QVERIFY(run(commands::kGiveBack, {{u"by"_s, u"ben"_s}}));
    QVERIFY(!m_desk->snapshot().automation.acts);
    QCOMPARE(run(commands::kGiveBack, {{u"by"_s, u"ben"_s}}).error().code, ErrorCode::Refused);
}

void TestConsent::takeOverSurvivesARestart()
{
    m_bed->setSet(teamSet());
    QVERIFY(run(commands::kTakeOver, takeOver()));
    m_desk.reset();
    m_bed->kill();
    m_bed->start();
    open();
    QVERIFY(m_desk->snapshot().automation.takeOver.has_value());
    m_bed->pass(5h);
    QVERIFY(!m_desk->snapshot().automation.takeOver.has_value());
    QVERIFY(!m_desk->snapshot().automation.acts);
}

void TestConsent::saysWhyNothingIsTakenOver()
{
    m_bed->setSet(kShop);
    QCOMPARE(run(commands::kTakeOver, takeOver()).error().code, ErrorCode::Refused);
    m_bed->setSet(teamSet());
    QCOMPARE(run(commands::kTakeOver, {{u"by"_s, u"ana"_s}}).error().code, ErrorCode::Invalid);
    QJsonObject forEver = takeOver();
    forEver.insert(u"for_ms"_s, qint64{8} * 24 * 3'600'000);
    QCOMPARE(run(commands::kTakeOver, forEver).error().code, ErrorCode::Invalid);
    QVERIFY(!m_desk->snapshot().automation.takeOver.has_value());
}

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
