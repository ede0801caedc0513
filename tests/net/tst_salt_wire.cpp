// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "fakes/fake_services.h"
#include "net/salt_errors.h"
#include "net/salt_jid.h"
#include "net/salt_perms.h"
#include "net/salt_sessions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;

namespace {

QByteArray page(const QByteArray &reason)
{
    return "<html><head><style>p { margin: 0 }</style></head><body><h2>40x</h2>\n        <p>" + reason
           + "</p><p>more</p></body></html>";
}

SaltReply replyTo(int status, const QByteArray &body)
{
    HttpOutcome outcome;
    outcome.url = QUrl(u"https://salt.example:8000/"_s);
    outcome.response.status = status;
    outcome.response.body = body;
    return saltReplyOf(outcome);
}

SaltReply replyTo(Phase phase, Cause cause, Sent sent)
{
    HttpOutcome outcome;
    outcome.url = QUrl(u"https://salt.example:8000/"_s);
    outcome.failure = TransportFailure{phase, cause, sent, u"The reason."_s, {}};
    return saltReplyOf(outcome);
}

QByteArray loginAnswer(const QByteArray &token, double lifetime_s)
{
    return R"({"return": [{"token": ")" + token + R"(", "start": 1000.5, "expire": )"
           + QByteArray::number(1000.5 + lifetime_s) + R"(, "user": "salve", "eauth": "pam", "perms": [".*"]}]})";
}

SaltLogin login(const QString &password = u"secret-1"_s)
{
    return {QUrl(u"https://salt.example:8000"_s), u"pam"_s, u"salve"_s, u"salt-api"_s, password, {}};
}

} // namespace

/// Answers sorted by status and text, sessions, jids and rights.
class TstSaltWire : public QObject
{
    Q_OBJECT
private slots:
    void sortsAnswers_data();
    void sortsAnswers();
    void sortsFailures_data();
    void sortsFailures();
    void readsPages();
    void logsInOnceForAll();
    void renewsInTime_data();
    void renewsInTime();
    void remembersARefusal();
    void triesAnOldRefusalAgainWhenAsked();
    void forgetsWhatOnlyFailed();
    void tellsNobodyWhoIsGone();
    void jidsAreTheSameForAll();
    void readsRights_data();
    void readsRights();
};

void TstSaltWire::sortsAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SaltTrouble>("trouble");
    QTest::addColumn<RunOutcome>("outcome");
    using enum SaltTrouble;
    using enum RunOutcome;
    QTest::newRow("token unknown") << 401 << page("No permission -- see authorization schemes") << SessionEnded
                                   << Rejected;
    QTest::newRow("token expired, local") << 401 << page("Authentication error occurred.") << SessionEnded << Rejected;
    QTest::newRow("token expired, runner")
        << 401 << page("Authentication failure of type &quot;token&quot; occurred.") << SessionEnded << Rejected;
    QTest::newRow("runner not permitted")
        << 401 << page("Authentication failure of type \"token\" occurred for user salve.") << NotPermitted << Rejected;
    QTest::newRow("not permitted") << 401 << page("Authorization error occurred.") << NotPermitted << Rejected;
    QTest::newRow("wrong password") << 401 << page("Could not authenticate using provided credentials") << LoginRefused
                                    << Rejected;
    QTest::newRow("a proxy's 401") << 401 << QByteArray("Unauthorized") << BadRequest << Rejected;
    QTest::newRow("400") << 400 << page("Invalid JSON document") << BadRequest << Rejected;
    QTest::newRow("403") << 403 << page("Bad IP") << BadRequest << Rejected;
    QTest::newRow("404") << 404 << page("The path '/x' was not found.") << BadRequest << Rejected;
    QTest::newRow("405") << 405 << page("Specified method is invalid for this resource") << BadRequest << Rejected;
    QTest::newRow("406 before") << 406 << page("Content type not supported") << BadRequest << Rejected;
    QTest::newRow("406 after") << 406 << page("Your client sent this Accept header: text/plain. But") << Lost
                               << Unknown;
    QTest::newRow("redirect") << 302 << QByteArray() << BadRequest << Rejected;
    QTest::newRow("500") << 500 << QByteArray(R"({"status": 500, "return": "An unexpected error occurred"})")
                         << ServerError << Unknown;
    QTest::newRow("502") << 502 << QByteArray("<html>") << Lost << Unknown;
    QTest::newRow("503 of Salt") << 503 << page("Salt Master is not available.") << MasterDown << NotRun;
    QTest::newRow("503 of a proxy") << 503 << page("Service Unavailable") << Lost << Unknown;
    QTest::newRow("504") << 504 << QByteArray() << Lost << Unknown;
    QTest::newRow("a page with 200") << 200 << QByteArray("<html><p>Welcome</p></html>") << BadRequest << Rejected;
}

void TstSaltWire::sortsAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(SaltTrouble, trouble);
    QFETCH(RunOutcome, outcome);
    const SaltReply reply = replyTo(status, body);
    QVERIFY(!reply);
    QCOMPARE(reply.error().trouble, trouble);
    QCOMPARE(wordOf(reply.error().outcome), wordOf(outcome));
    QCOMPARE(reply.error().status, status);
    QVERIFY(!reply.error().sentence.isEmpty());
    QVERIFY(!reply.error().sentence.contains(u'<'));
    QVERIFY(withoutEffect(reply.error()).outcome != RunOutcome::Unknown);
}

void TstSaltWire::sortsFailures_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Sent>("sent");
    QTest::addColumn<RunOutcome>("outcome");
    using enum RunOutcome;
    QTest::newRow("no such name") << Phase::Resolve << Cause::NxDomain << Sent::NothingSent << NotRun;
    QTest::newRow("refused") << Phase::Connect << Cause::Refused << Sent::NothingSent << NotRun;
    QTest::newRow("untrusted") << Phase::Tls << Cause::CertUntrusted << Sent::NothingSent << Rejected;
    QTest::newRow("expired") << Phase::Tls << Cause::CertExpired << Sent::NothingSent << Rejected;
    QTest::newRow("plain port") << Phase::Tls << Cause::TlsFailed << Sent::NothingSent << Rejected;
    QTest::newRow("handshake too slow") << Phase::Tls << Cause::Timeout << Sent::NothingSent << NotRun;
    QTest::newRow("no answer in time") << Phase::Wait << Cause::Timeout << Sent::MaybeSent << Unknown;
    QTest::newRow("cut") << Phase::Receive << Cause::Closed << Sent::MaybeSent << Unknown;
}

void TstSaltWire::sortsFailures()
{
    QFETCH(Phase, phase);
    QFETCH(Cause, cause);
    QFETCH(Sent, sent);
    QFETCH(RunOutcome, outcome);
    const SaltReply reply = replyTo(phase, cause, sent);
    QVERIFY(!reply);
    QCOMPARE(wordOf(reply.error().outcome), wordOf(outcome));
    QVERIFY2(reply.error().sentence.contains(u"The reason."_s), qPrintable(reply.error().sentence));
}

void TstSaltWire::readsPages()
{
    QCOMPARE(saltPageText(page("one &lt;b&gt;\n two <i>three</i> &amp;quot;")), u"one <b> two three &quot;"_s);
    QCOMPARE(saltPageText("no paragraph"), QString());
    QCOMPARE(saltPageText(page(QByteArray(5000, 'x'))).size(), 300);
    const SaltReply reply = replyTo(200, R"({"return": [{"a": true}, {"b": true}]})");
    QVERIFY(reply.has_value());
    QCOMPARE(reply->member().toObject().keys(), QStringList{u"a"_s});
    QVERIFY(replyTo(200, R"({"success": true})")->member().isUndefined());
    QVERIFY(replyTo(202, R"({"return": []})")->member().isUndefined());
}

void TstSaltWire::logsInOnceForAll()
{
    FakeServices fakes;
    fakes.http.answer(200, loginAnswer("t1", 3600));
    SaltSessions sessions(fakes.http, fakes.clock);
    QObject context;
    QByteArrayList tokens;
    const auto keep = [&](const SaltSessions::Answer &answer) { tokens.append(answer ? answer->value : "none"); };
    for (int i = 0; i < 5; ++i)
        sessions.token(login(), &context, keep);
    QVERIFY(tokens.isEmpty());
    QTRY_COMPARE(tokens.size(), 5);
    QCOMPARE(tokens, QByteArrayList(5, "t1"));
    const HttpRequest &request = fakes.http.requests().at(0);
    QCOMPARE(fakes.http.requests().size(), size_t(1));
    QCOMPARE(request.url, QUrl(u"https://salt.example:8000/login"_s));
    QVERIFY(headerValue(request.headers, "X-Auth-Token").isNull());
    QCOMPARE(QJsonDocument::fromJson(request.body).object().value("eauth"_L1).toString(), u"pam"_s);
    sessions.drop(login(), "t0"); // somebody else's old one
    sessions.token(login(), &context, keep);
    QTRY_COMPARE(tokens.size(), 6);
    QCOMPARE(fakes.http.requests().size(), size_t(1));
}

void TstSaltWire::renewsInTime_data()
{
    QTest::addColumn<double>("lifetime_s");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("logins");
    QTest::newRow("good") << 3600.0 << 50 << 1;
    QTest::newRow("expired") << 3600.0 << 60 << 2;
    QTest::newRow("unused for 10 h") << 43200.0 << 600 << 2;
    QTest::newRow("used within 10 h") << 43200.0 << 590 << 1;
}

void TstSaltWire::renewsInTime()
{
    QFETCH(double, lifetime_s);
    QFETCH(int, minutes);
    QFETCH(int, logins);
    FakeServices fakes;
    fakes.http.answer(200, loginAnswer("t1", lifetime_s)).answer(200, loginAnswer("t2", lifetime_s));
    SaltSessions sessions(fakes.http, fakes.clock);
    QObject context;
    int answers = 0;
    const auto count = [&](const SaltSessions::Answer &answer) { answers += answer ? 1 : 0; };
    sessions.token(login(), &context, count);
    QTRY_COMPARE(answers, 1);
    fakes.clock.advance(std::chrono::minutes(minutes));
    sessions.token(login(), &context, count);
    QTRY_COMPARE(answers, 2);
    QCOMPARE(fakes.http.requests().size(), size_t(logins));
}

void TstSaltWire::remembersARefusal()
{
    FakeServices fakes;
    fakes.http.answer(401, page("Could not authenticate using provided credentials"))
        .answer(200, loginAnswer("t1", 3600));
    SaltSessions sessions(fakes.http, fakes.clock);
    QObject context;
    QStringList said;
    const auto keep = [&](const SaltSessions::Answer &answer) {
        said.append(answer ? u"in"_s : answer.error().sentence);
    };
    for (int i = 0; i < 3; ++i) {
        sessions.token(login(), &context, keep);
        QTRY_COMPARE(said.size(), i + 1);
        fakes.clock.advance(std::chrono::hours(1));
    }
    QCOMPARE(fakes.http.requests().size(), size_t(1));
    QVERIFY(said.at(2).contains(u"refused the login"_s));
    QVERIFY(!said.at(2).contains(u"secret-1"_s));
    sessions.token(login(u"secret-2"_s), &context, keep);
    QTRY_COMPARE(said.value(3), u"in"_s);
}

void TstSaltWire::triesAnOldRefusalAgainWhenAsked()
{
    FakeServices fakes;
    fakes.http.answer(200, R"({"return": [{"token": "t1", "start": 1, "expire": 3601, "perms": {}}]})")
        .answer(200, loginAnswer("t2", 3600));
    SaltSessions sessions(fakes.http, fakes.clock);
    QObject context;
    QStringList said;
    const auto keep = [&](const SaltSessions::Answer &answer) {
        said.append(answer ? u"in"_s : answer.error().sentence);
    };
    sessions.token(login(), &context, keep);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY2(said.at(0).contains(u"permits nothing"_s), qPrintable(said.at(0)));
    sessions.forgetOldRefusal(login()); // too young
    sessions.token(login(), &context, keep);
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(fakes.http.requests().size(), size_t(1));
    fakes.clock.advance(std::chrono::minutes(11));
    sessions.forgetOldRefusal(login());
    sessions.token(login(), &context, keep);
    QTRY_COMPARE(said.value(2), u"in"_s);
}

void TstSaltWire::forgetsWhatOnlyFailed()
{
    FakeServices fakes;
    fakes.http.fail(Phase::Wait, Cause::Timeout, Sent::MaybeSent)
        .answer(200, "<html>")
        .answer(200, loginAnswer("t1", 3600));
    SaltSessions sessions(fakes.http, fakes.clock);
    QObject context;
    QStringList said;
    const auto keep = [&](const SaltSessions::Answer &answer) {
        said.append(answer ? u"in"_s : QString(wordOf(answer.error().outcome)));
    };
    for (int i = 0; i < 3; ++i) {
        sessions.token(login(), &context, keep);
        QTRY_COMPARE(said.size(), i + 1);
    }
    QCOMPARE(said, (QStringList{u"not-run"_s, u"rejected"_s, u"in"_s}));
}

void TstSaltWire::tellsNobodyWhoIsGone()
{
    FakeServices fakes;
    fakes.http.answer(200, loginAnswer("t1", 3600));
    SaltSessions sessions(fakes.http, fakes.clock);
    QObject stays;
    int answers = 0;
    {
        QObject goes;
        sessions.token(login(), &goes, [&](const SaltSessions::Answer &) { answers += 100; });
    }
    sessions.token(login(), &stays, [&](const SaltSessions::Answer &) { ++answers; });
    QTRY_COMPARE(answers, 1);
}

void TstSaltWire::jidsAreTheSameForAll()
{
    const TimePoint slot = *timeFromIso(u"2026-11-21T03:29:20.125Z"_s);
    const QString jid = saltJid(slot, u"salt-run x"_s, 0);
    QCOMPARE(jid.size(), 20);
    QCOMPARE(jid.left(14), u"20261121032920"_s);
    QCOMPARE(saltJid(slot, u"salt-run x"_s, 0), jid);
    QVERIFY(saltJid(slot, u"salt-run y"_s, 0) != jid);
    QVERIFY(saltJid(slot, u"salt-run x"_s, 1) != jid);
    QVERIFY(saltJid(slot + std::chrono::seconds(1), u"salt-run x"_s, 0) != jid);
}

void TstSaltWire::readsRights_data()
{
    QTest::addColumn<QByteArray>("perms");
    QTest::addColumn<SaltClient>("client");
    QTest::addColumn<QString>("function");
    QTest::addColumn<QStringList>("minions");
    QTest::addColumn<bool>("expected");
    const QStringList none, web{u"web1"_s, u"web2"_s}, mixed{u"web1"_s, u"db1"_s};
    const QByteArray least = R"(["@jobs", {"web*": ["service.restart", {"state.sls": {"args": ["site"]}}]}])";
    using enum SaltClient;
    QTest::newRow("all") << QByteArray(R"([".*", "@runner"])") << Local << u"cmd.run"_s << mixed << true;
    QTest::newRow("on web") << least << Local << u"service.restart"_s << web << true;
    QTest::newRow("somewhere") << least << Local << u"service.restart"_s << none << true;
    QTest::newRow("not on db") << least << Local << u"service.restart"_s << mixed << false;
    QTest::newRow("not that") << least << LocalAsync << u"cmd.run"_s << web << false;
    QTest::newRow("with arguments") << least << Local << u"state.sls"_s << web << true;
    QTest::newRow("compound") << QByteArray(R"([{"G@roles:web": ["service\\..*"]}])") << Local << u"service.restart"_s
                              << web << true;
    QTest::newRow("jobs") << least << Runner << u"jobs.list_job"_s << none << true;
    QTest::newRow("other runner") << least << Runner << u"manage.up"_s << none << false;
    QTest::newRow("runner listed") << QByteArray(R"([{"@runner": ["manage.up"]}])") << Runner << u"manage.up"_s << none
                                   << true;
    QTest::newRow("module listed") << QByteArray(R"([{"@manage": ["up"]}])") << Runner << u"manage.down"_s << none
                                   << false;
    QTest::newRow("all functions are no runner")
        << QByteArray(R"([".*"])") << Runner << u"manage.up"_s << none << false;
    QTest::newRow("nothing") << QByteArray("[{}]") << Local << u"test.ping"_s << none << false;
}

void TstSaltWire::readsRights()
{
    QFETCH(QByteArray, perms);
    QFETCH(SaltClient, client);
    QFETCH(QString, function);
    QFETCH(QStringList, minions);
    QFETCH(bool, expected);
    const QJsonDocument document = QJsonDocument::fromJson(perms);
    QVERIFY(document.isArray());
    SaltCall of;
    of.client = client;
    of.function = function;
    QCOMPARE(permits(document.array(), of, minions), expected);
}

QTEST_GUILESS_MAIN(TstSaltWire)
#include "tst_salt_wire.moc"
