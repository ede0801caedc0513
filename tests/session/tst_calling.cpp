// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "net/proxy_stand_in.h"
#include "reactions/kinds.h"
#include "session/calling.h"
#include "session/checkup.h"
#include "session/commands.h"
#include "session/host.h"
#include "store/memory_vault.h"
#include "support/child_server.h"
#include "support/scripted_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

/// Who calls this Salve and how, and through whom it goes out: a whole one, with its own kinds.
class TestCalling : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void tokensAreLongAndNeverTheSame();
    void tellsAnAddressThatWorks();
    void keepsTheTokenOutOfWhatIsShown();
    void saysWhatIsMissing();
    void refusesToReplaceSilently();
    void remembersTheLastDelivery();
    void takesAnIntakeAlone();
    void warnsOfTheOpen_data();
    void warnsOfTheOpen();
    void isPartOfTheCheckUp();
    void goesThroughTheProxy();
    void logsInToTheProxy();
    void keepsTheProxyForTheNextStart();
    void refusesAWrongProxy();

private:
    Result<QJsonObject> run(const QString &name, const QJsonObject &arguments);
    Result<QJsonObject> ask(const QString &name, const QJsonObject &arguments = {});
    void open();
    /// The status of the answer; 0 where there is none.
    int call(const QString &address, const QByteArray &body = {});
    void apply(const QString &intake, const QString &more = {});
    QString outcomeOf(const QString &url, const QString &proxy = {});
    const CheckLibrary m_checks;
    std::unique_ptr<QTemporaryDir> m_dir;
    OpenedSession m_salve;
    QNetworkAccessManager m_caller;
};

void TestCalling::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    open();
}

void TestCalling::open()
{
    m_salve = {};
    HostOptions options;
    options.dataDir = m_dir->path();
    options.kinds = {m_checks.kinds(), reactionKinds()};
    options.installation = u"desk"_s;
    options.ownVault = std::make_unique<MemoryVault>();
    Result<OpenedSession> opened = openSession(std::move(options));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
    m_salve = std::move(*opened);
}

void TestCalling::cleanup()
{
    m_salve = {};
    m_dir.reset();
}

Result<QJsonObject> TestCalling::run(const QString &name, const QJsonObject &arguments)
{
    std::optional<Result<QJsonObject>> answer;
    m_salve.session->run({name, arguments}, this, [&answer](const Result<QJsonObject> &reply) { answer = reply; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
        return fail(ErrorCode::Timeout, u"no answer"_s);
    return *answer;
}

Result<QJsonObject> TestCalling::ask(const QString &name, const QJsonObject &arguments)
{
    std::optional<Result<QJsonObject>> answer;
    m_salve.session->ask({name, arguments}, this, [&answer](const Result<QJsonObject> &reply) { answer = reply; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        return fail(ErrorCode::Timeout, u"no answer"_s);
    return *answer;
}

int TestCalling::call(const QString &address, const QByteArray &body)
{
    QNetworkRequest request{QUrl(address)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_caller.post(request, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }))
        return 0;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestCalling::apply(const QString &intake, const QString &more)
{
    const QString set = u"salve: 1\n"
                        "intake: %1\n"
                        "monitors:\n"
                        "  - {id: backup, kind: push, token: {secret: backup-token}}\n"
                        "  - {id: alerts, kind: webhook-in, shape: generic, token: {secret: alerts-token}}\n"
                        "  - {id: web, kind: http, url: 'http://127.0.0.1:9/', every: 1d}\n"_s;
    const auto answer = run(commands::kApplySet, {{u"text"_s, set.arg(intake) + more}});
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence));
    for (const QJsonValue &problem : answer->value("problems"_L1).toArray())
        QVERIFY2(problem["severity"_L1].toString() != u"error"_s, qPrintable(problem["sentence"_L1].toString()));
}

void TestCalling::tokensAreLongAndNeverTheSame()
{
    QSet<QString> tokens;
    for (int i = 0; i < 100; ++i) {
        const QString token = newToken();
        static const QRegularExpression kForm(u"\\A[A-Za-z0-9_-]{32}\\z"_s);
        QVERIFY2(kForm.match(token).hasMatch(), qPrintable(token));
        tokens.insert(token);
    }
    QCOMPARE(tokens.size(), 100);
}

void TestCalling::tellsAnAddressThatWorks()
{
    const quint16 port = freePort();
    apply(u"{port: %1}"_s.arg(port));
    const auto made = run(commands::kNewSecret, {{u"name"_s, u"backup-token"_s}});
    QVERIFY(made);
    QVERIFY(run(commands::kNewSecret, {{u"name"_s, u"alerts-token"_s}}));
    const auto told = ask(queries::kAddress, {{u"monitor"_s, u"backup"_s}});
    QVERIFY2(told, told ? "" : qPrintable(told.error().sentence));
    const QString address = told->value("address"_L1).toString();
    QCOMPARE(address, u"http://127.0.0.1:%1/push/%2"_s.arg(port).arg(made->value("value"_L1).toString()));
    QTRY_COMPARE(call(address), 200);
    for (const QJsonValue &form : told->value("forms"_L1).toArray())
        QCOMPARE(call(form["address"_L1].toString().replace(u"$?"_s, u"0"_s)), 200);
    QCOMPARE(call(address + u"x"_s), 404);
    QTRY_COMPARE(ask(queries::kAddress, {{u"monitor"_s, u"backup"_s}})->value("note"_L1).toString(), QString());
}

void TestCalling::keepsTheTokenOutOfWhatIsShown()
{
    const quint16 port = freePort();
    apply(u"{port: %1}"_s.arg(port));
    const QString token = run(commands::kNewSecret, {{u"name"_s, u"alerts-token"_s}})->value("value"_L1).toString();
    const auto shown = ask(queries::kMonitor, {{u"id"_s, u"alerts"_s}});
    QVERIFY(shown);
    QVERIFY(!QJsonDocument(*shown).toJson().contains(token.toUtf8()));
    const QJsonObject calling = shown->value("calling"_L1).toObject();
    QCOMPARE(calling.value("address"_L1).toString(), u"http://127.0.0.1:%1/in/…"_s.arg(port));
    QVERIFY(!calling.value("setup"_L1).toString().isEmpty());
    QVERIFY(calling.value("payload"_L1).toString().contains(u"firing"_s));
    QVERIFY(!ask(queries::kMonitor, {{u"id"_s, u"web"_s}})->contains("calling"_L1));
}

void TestCalling::saysWhatIsMissing()
{
    apply(u"{}"_s);
    const auto noToken = ask(queries::kAddress, {{u"monitor"_s, u"backup"_s}});
    QVERIFY(!noToken);
    QVERIFY2(noToken.error().sentence.contains(u"salvectl secret new backup-token"_s),
             qPrintable(noToken.error().sentence));
    QVERIFY(run(commands::kNewSecret, {{u"name"_s, u"backup-token"_s}}));
    const auto nowhere = ask(queries::kAddress, {{u"monitor"_s, u"backup"_s}});
    QVERIFY(nowhere);
    QVERIFY(nowhere->value("address"_L1).toString().startsWith(u"/push/"_s));
    QVERIFY(nowhere->value("note"_L1).toString().contains(u"intake: {port:"_s));
    QCOMPARE(ask(queries::kAddress, {{u"monitor"_s, u"web"_s}}).error().code, ErrorCode::Invalid);
    QCOMPARE(ask(queries::kAddress, {{u"monitor"_s, u"nothing"_s}}).error().code, ErrorCode::NotFound);
    QVERIFY(ask(queries::kAddress, {{u"hold"_s, true}}).error().sentence.contains(u"hold-token"_s));
}

void TestCalling::refusesToReplaceSilently()
{
    const QJsonObject name{{u"name"_s, u"backup-token"_s}};
    const QString first = run(commands::kNewSecret, name)->value("value"_L1).toString();
    const auto again = run(commands::kNewSecret, name);
    QCOMPARE(again ? ErrorCode::Io : again.error().code, ErrorCode::Conflict);
    const auto replaced = run(commands::kNewSecret, {{u"name"_s, u"backup-token"_s}, {u"replace"_s, true}});
    QVERIFY(replaced);
    QVERIFY(replaced->value("value"_L1).toString() != first);
}

void TestCalling::remembersTheLastDelivery()
{
    apply(u"{port: %1, hold-token: {secret: hold-token}}"_s.arg(freePort()));
    QVERIFY(run(commands::kNewSecret, {{u"name"_s, u"alerts-token"_s}}));
    QVERIFY(run(commands::kNewSecret, {{u"name"_s, u"hold-token"_s}}));
    QVERIFY(ask(queries::kAddress, {{u"hold"_s, true}})->value("address"_L1).toString().contains(u"/hold/"_s));
    QCOMPARE(ask(queries::kLastDelivery, {{u"monitor"_s, u"alerts"_s}}).error().code, ErrorCode::NotFound);
    const QString address = ask(queries::kAddress, {{u"monitor"_s, u"alerts"_s}})->value("address"_L1).toString();
    QTRY_COMPARE(call(address, R"({"id": "b", "state": "wobbly"})"), 400);
    const auto last = ask(queries::kLastDelivery, {{u"monitor"_s, u"alerts"_s}});
    QVERIFY(last);
    QVERIFY(last->value("payload"_L1).toString().contains(u"wobbly"_s));
    QCOMPARE(last->value("status"_L1).toInt(), 400);
}

void TestCalling::takesAnIntakeAlone()
{
    apply(u"{}"_s);
    const int port = freePort();
    const auto put = run(commands::kPutIntake, {{u"intake"_s, QJsonObject{{u"port"_s, port}}}});
    QVERIFY2(put, put ? "" : qPrintable(put.error().sentence));
    QVERIFY(ask(queries::kSet)->value("text"_L1).toString().contains(u"port: %1"_s.arg(port)));
    QTRY_COMPARE(call(u"http://127.0.0.1:%1/push/nobody"_s.arg(port)), 404);
    const auto wrong = run(commands::kPutIntake, {{u"intake"_s, QJsonObject{{u"port"_s, 70'000}}}});
    QVERIFY(!wrong);
    QVERIFY(run(commands::kPutIntake, {{u"intake"_s, QJsonObject()}}));
    QVERIFY(!ask(queries::kSet)->value("text"_L1).toString().contains(u"intake"_s));
    QTRY_COMPARE(call(u"http://127.0.0.1:%1/push/nobody"_s.arg(port)), 0);
    // A file that changes nothing else is applied, too.
    const QString set = u"salve: 1\nintake: {port: %1}\n"_s;
    QVERIFY(run(commands::kApplySet, {{u"text"_s, set.arg(port)}}));
    const auto applied = run(commands::kApplySet, {{u"text"_s, set.arg(freePort())}});
    QCOMPARE(applied->value("changes"_L1).toArray().size(), 1);
}

void TestCalling::warnsOfTheOpen_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("this computer") << u"127.0.0.1"_s << QString() << false;
    QTest::newRow("by IPv6") << u"::1"_s << QString() << false;
    QTest::newRow("everybody") << u"0.0.0.0"_s << QString() << true;
    QTest::newRow("one network") << u"192.0.2.7"_s << QString() << true;
    QTest::newRow("everybody by TLS") << u"0.0.0.0"_s << u"/etc/salve/chain.pem"_s << false;
}

void TestCalling::warnsOfTheOpen()
{
    QFETCH(QString, address);
    QFETCH(QString, certificate);
    Intake intake;
    intake.address = address;
    intake.certificate = certificate;
    QVERIFY(!isHeardInTheOpen(intake)); // without a port nothing is heard at all
    intake.port = 8642;
    QTEST(isHeardInTheOpen(intake), "isOpen");
    QFETCH(bool, isOpen);
    QCOMPARE(intakeFinding(intake, {}).level, isOpen ? Finding::Level::Warning : Finding::Level::Ok);
    QCOMPARE(intakeFinding(intake, u"The port is taken."_s).level, Finding::Level::Problem);
    QVERIFY(!callingPlace(intake, u"x"_s, {}).base.contains(u"0.0.0.0"_s));
}

void TestCalling::isPartOfTheCheckUp()
{
    const auto levels = [this] {
        QJsonObject found;
        for (const QJsonValue &finding : ask(queries::kCheckUp)->value("findings"_L1).toArray())
            found.insert(finding["what"_L1].toString(), finding["level"_L1]);
        return found;
    };
    QVERIFY(!levels().contains("intake"_L1) && !levels().contains("proxy"_L1));
    QVERIFY(run(commands::kSetProxy, {{u"proxy"_s, QJsonObject{{u"proxy"_s, u"http://proxy.test:3128"_s}}}}));
    QVERIFY(run(commands::kPutIntake, {{u"intake"_s, QJsonObject{{u"port"_s, freePort()}}}}));
    QTRY_COMPARE(levels().value("intake"_L1).toString(), u"ok"_s);
    QCOMPARE(levels().value("proxy"_L1).toString(), u"ok"_s);
}

QString TestCalling::outcomeOf(const QString &url, const QString &proxy)
{
    QJsonObject settings{{u"url"_s, url}};
    if (!proxy.isEmpty())
        settings.insert(u"proxy"_s, proxy);
    const auto answer = ask(queries::kTest, {{u"kind"_s, u"http"_s}, {u"settings"_s, settings}});
    const QJsonObject result = answer ? answer->value("result"_L1).toObject() : QJsonObject();
    return result.value("outcome"_L1).toString();
}

void TestCalling::goesThroughTheProxy()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket, "hello"); });
    const ProxyStandIn proxy(ProxyStandIn::Speaks::Http);
    const ProxyStandIn own(ProxyStandIn::Speaks::Socks5);
    const QString shop = u"http://shop.test:%1/page"_s.arg(server.port());
    apply(u"{}"_s,
          u"reactions:\n  - {id: tell, kind: webhook, url: 'http://hook.test:%1/hook', body: hello}\n"_s.arg(
              server.port()));
    QVERIFY(run(commands::kSetProxy,
                {{u"proxy"_s, QJsonObject{{u"proxy"_s, proxy.url()}, {u"except"_s, QJsonArray{u"db1.test"_s}}}}}));
    QCOMPARE(ask(queries::kProxy)->value("trouble"_L1).toString(), QString());
    // A check …
    QCOMPARE(outcomeOf(shop), u"ok"_s);
    QCOMPARE(proxy.wishes().size(), 1);
    QVERIFY(proxy.wishes().front().contains("shop.test"));
    // … an action …
    const auto started = run(commands::kReact, {{u"reaction"_s, u"tell"_s}, {u"by"_s, u"ana"_s}});
    QVERIFY2(started, started ? "" : qPrintable(started.error().sentence));
    QTRY_COMPARE(proxy.wishes().size(), 2);
    QVERIFY2(proxy.wishes().back().contains("hook.test"), proxy.wishes().back().constData());
    QTRY_COMPARE(ask(queries::kRun, {{u"id"_s, started->value("run"_L1)}})->value("run"_L1)["outcome"_L1].toString(),
                 u"delivered"_s);
    // … but not a monitor with its own proxy, this computer, or an exception.
    QCOMPARE(outcomeOf(shop, own.url()), u"ok"_s);
    QCOMPARE(own.wishes().size(), 1);
    QCOMPARE(outcomeOf(u"http://127.0.0.1:%1/"_s.arg(server.port())), u"ok"_s);
    QVERIFY(outcomeOf(u"http://db1.test:%1/"_s.arg(server.port())) != u"ok"_s);
    QCOMPARE(proxy.wishes().size(), 2);
    QVERIFY(run(commands::kSetProxy, {{u"proxy"_s, QJsonObject()}}));
    QVERIFY(outcomeOf(shop) != u"ok"_s);
    QCOMPARE(proxy.wishes().size(), 2);
}

void TestCalling::logsInToTheProxy()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket, "hello"); });
    ProxyStandIn proxy(ProxyStandIn::Speaks::Http);
    proxy.demand("probe", "pr0xy-pass");
    const QString shop = u"http://shop.test:%1/page"_s.arg(server.port());
    QVERIFY(run(commands::kSetProxy,
                {{u"proxy"_s,
                  QJsonObject{{u"proxy"_s, proxy.url()},
                              {u"username"_s, u"probe"_s},
                              {u"password"_s, QJsonObject{{u"secret"_s, u"proxy-password"_s}}}}}}));
    QTRY_VERIFY(ask(queries::kProxy)->value("trouble"_L1).toString().contains(u"proxy-password"_s));
    QVERIFY(outcomeOf(shop) != u"ok"_s);
    QVERIFY(run(commands::kSetSecret, {{u"name"_s, u"proxy-password"_s}, {u"value"_s, u"pr0xy-pass"_s}}));
    QTRY_COMPARE(ask(queries::kProxy)->value("trouble"_L1).toString(), QString());
    QCOMPARE(outcomeOf(shop), u"ok"_s);
    QFile file(m_dir->filePath(u"network.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("pr0xy-pass"));
}

void TestCalling::keepsTheProxyForTheNextStart()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket, "hello"); });
    const ProxyStandIn proxy(ProxyStandIn::Speaks::Http);
    QVERIFY(run(commands::kSetProxy, {{u"proxy"_s, QJsonObject{{u"proxy"_s, proxy.url()}}}}));
    open();
    QCOMPARE(ask(queries::kProxy)->value("proxy"_L1)["proxy"_L1].toString(), proxy.url());
    QCOMPARE(outcomeOf(u"http://shop.test:%1/"_s.arg(server.port())), u"ok"_s);
    QCOMPARE(proxy.wishes().size(), 1);
    QFile file(m_dir->filePath(u"network.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"proxy\": \"pigeon\"}");
    file.close();
    open();
    QVERIFY(ask(queries::kProxy)->value("trouble"_L1).toString().contains(u"network.json"_s));
}

void TestCalling::refusesAWrongProxy()
{
    const auto wrong = run(commands::kSetProxy, {{u"proxy"_s, QJsonObject{{u"proxy"_s, u"http://a:b@proxy.test"_s}}}});
    QCOMPARE(wrong ? ErrorCode::Io : wrong.error().code, ErrorCode::Invalid);
    QVERIFY(!run(commands::kSetProxy,
                 {{u"proxy"_s, QJsonObject{{u"proxy"_s, u"http://proxy.test"_s}, {u"username"_s, u"ana"_s}}}}));
    QVERIFY(!QFile::exists(m_dir->filePath(u"network.json"_s)));
}

QTEST_GUILESS_MAIN(TestCalling)
#include "tst_calling.moc"
