// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "reactions/kinds.h"
#include "session/commands.h"
#include "session/host.h"
#include "stage/salt_stand_in.h"
#include "store/memory_vault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace salve;
using namespace Qt::StringLiterals;

namespace {

const QString kPassword = u"p4ss-W0rd-77"_s;

} // namespace

/// What is behind reactions through Salt, as a window asks a whole Salve: of one that is saved, and of a form.
class TestSalt : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aWholeOneIsWell();
    void saysWhatIsMissingAndWhatToDo();
    void looksThroughAHalfFilledForm();
    void knowsTheReactionsOfTheSet();
    void saysWhyItCannotLook_data();
    void saysWhyItCannotLook();

private:
    Result<QJsonObject> wait(const std::function<void(const Session::Reply &)> &begin);
    Result<QJsonObject> ask(const QJsonObject &arguments);
    Result<QJsonObject> run(const QString &name, const QJsonObject &arguments);
    QJsonObject form(const QString &function) const;
    QString url() const { return m_master->url().toString(); }

    const CheckLibrary m_checks;
    SystemClock m_clock;
    std::unique_ptr<StandInSalt> m_master;
    std::unique_ptr<QTemporaryDir> m_dir;
    OpenedSession m_salve;
};

void TestSalt::init()
{
    m_master = std::make_unique<StandInSalt>(m_clock);
    m_master->minions().add(u"web1"_s, {u"web"_s});
    m_master->addUser(u"salve"_s, {kPassword});
    m_master->behaviour().silence = Millis{100};
    QVERIFY(m_master->server().open());
    m_dir = std::make_unique<QTemporaryDir>();
    HostOptions options;
    options.dataDir = m_dir->path();
    options.kinds = {m_checks.kinds(), reactionKinds()};
    options.installation = u"desk"_s;
    options.ownVault = std::make_unique<MemoryVault>();
    Result<OpenedSession> opened = openSession(std::move(options));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
    m_salve = std::move(*opened);
    QVERIFY(run(commands::kSetSecret, {{u"name"_s, u"salt-api"_s}, {u"value"_s, kPassword}}));
}

void TestSalt::cleanup()
{
    m_salve = {};
    m_master.reset();
    m_dir.reset();
}

Result<QJsonObject> TestSalt::wait(const std::function<void(const Session::Reply &)> &begin)
{
    std::optional<Result<QJsonObject>> answer;
    begin([&answer](const Result<QJsonObject> &reply) { answer = reply; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
        return fail(ErrorCode::Timeout, u"no answer"_s);
    return *answer;
}

Result<QJsonObject> TestSalt::ask(const QJsonObject &arguments)
{
    return wait([&](const Session::Reply &reply) {
        m_salve.session->ask({queries::kSaltDoctor, arguments}, this, reply);
    });
}

Result<QJsonObject> TestSalt::run(const QString &name, const QJsonObject &arguments)
{
    return wait([&](const Session::Reply &reply) { m_salve.session->run({name, arguments}, this, reply); });
}

QJsonObject TestSalt::form(const QString &function) const
{
    QJsonObject settings{{u"url"_s, url()},
                         {u"username"_s, u"salve"_s},
                         {u"password"_s, QJsonObject{{u"secret"_s, u"salt-api"_s}}},
                         {u"target"_s, u"web*"_s}};
    if (!function.isEmpty())
        settings.insert(u"function"_s, function);
    return {{u"kind"_s, u"salt-run"_s}, {u"settings"_s, settings}};
}

void TestSalt::aWholeOneIsWell()
{
    const Result<QJsonObject> answer = ask(form(u"service.restart"_s));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence));
    QStringList what;
    for (const QJsonValue &finding : answer->value("findings"_L1).toArray()) {
        what.append(finding["what"_L1].toString());
        QCOMPARE(finding["level"_L1].toString(), u"ok"_s);
        QVERIFY(!finding["sentence"_L1].toString().isEmpty());
        QCOMPARE(finding["advice"_L1].toString(), QString());
    }
    QCOMPARE(what, (QStringList{u"address"_s, u"login"_s, u"clients"_s, u"rights"_s}));
    QCOMPARE(answer->value("worst"_L1).toString(), u"ok"_s);
    QVERIFY(!QJsonDocument(*answer).toJson().contains(kPassword.toUtf8()));
    QVERIFY(m_master->minions().executed().empty()); // nothing was done
}

void TestSalt::saysWhatIsMissingAndWhatToDo()
{
    m_master->behaviour().clients.removeAll(u"local"_s);
    const Result<QJsonObject> answer = ask(form(u"service.restart"_s));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence));
    QCOMPARE(answer->value("worst"_L1).toString(), u"problem"_s);
    QJsonObject problem;
    for (const QJsonValue &finding : answer->value("findings"_L1).toArray()) {
        if (finding["level"_L1].toString() == "problem"_L1)
            problem = finding.toObject();
    }
    QCOMPARE(problem.value("what"_L1).toString(), u"clients"_s);
    QCOMPARE(problem.value("sentence"_L1).toString(), u"The client local is not enabled."_s);
    QCOMPARE(problem.value("advice"_L1).toString(), u"Add it to netapi_enable_clients of the master."_s);
}

/// Before anybody has thought about what to call, the way there may be looked at.
void TestSalt::looksThroughAHalfFilledForm()
{
    const Result<QJsonObject> answer = ask(form({}));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence));
    QCOMPARE(answer->value("worst"_L1).toString(), u"ok"_s);
}

void TestSalt::knowsTheReactionsOfTheSet()
{
    const Result<QJsonObject> nothing = ask({});
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::NotFound);
    const QString set = u"salve: 1\nreactions:\n"
                        "  - {id: page, kind: webhook, url: 'http://127.0.0.1:9/', body: x}\n"
                        "  - {id: restart, kind: salt-run, url: '%1', username: salve, password: {secret: salt-api}, "
                        "target: web1, function: cmd.run}\n"_s.arg(url());
    const Result<QJsonObject> applied = run(commands::kApplySet, {{u"text"_s, set}});
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().sentence));
    for (const QJsonObject &asked : {QJsonObject{}, QJsonObject{{u"reaction"_s, u"restart"_s}}}) {
        const Result<QJsonObject> answer = ask(asked);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence));
        QVERIFY(QJsonDocument(*answer).toJson().contains("salve may call cmd.run."));
    }
    QCOMPARE(ask({{u"reaction"_s, u"page"_s}}).error().code, ErrorCode::Invalid);
    QCOMPARE(ask({{u"reaction"_s, u"nobody"_s}}).error().code, ErrorCode::NotFound);
}

void TestSalt::saysWhyItCannotLook_data()
{
    QTest::addColumn<QJsonObject>("asked");
    QTest::addColumn<QString>("part");
    const QJsonObject secret{{u"secret"_s, u"never-stored"_s}};
    QTest::newRow("no address") << QJsonObject{{u"kind"_s, u"salt-run"_s}, {u"settings"_s, QJsonObject{}}}
                                << u"whole address"_s;
    QTest::newRow("another kind") << QJsonObject{{u"kind"_s, u"webhook"_s}} << u"webhook"_s;
    QTest::newRow("no such secret") << QJsonObject{{u"kind"_s, u"salt-run"_s},
                                                   {u"settings"_s,
                                                    QJsonObject{{u"url"_s, u"http://127.0.0.1:9"_s},
                                                                {u"username"_s, u"salve"_s},
                                                                {u"password"_s, secret}}}}
                                    << u"never-stored"_s;
}

void TestSalt::saysWhyItCannotLook()
{
    QFETCH(QJsonObject, asked);
    const Result<QJsonObject> answer = ask(asked);
    QVERIFY(!answer);
    QFETCH(QString, part);
    QVERIFY2(answer.error().sentence.contains(part), qPrintable(answer.error().sentence));
    QCOMPARE(m_master->logins(), 0);
}

QTEST_GUILESS_MAIN(TestSalt)
#include "tst_salt.moc"
