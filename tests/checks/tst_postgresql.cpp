// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/database_bed.h"
#include "support/database_servers.h"

#include <QElapsedTimer>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

/// A PostgreSQL server of its own.
class TestPostgresql : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void judges_data();
    void judges();
    void tellsWhyThereIsNoAnswer();
    void speaksTls();
    void measuresItsPhases();
    void leavesNothingBehind();
    void hangingServersHoldNobodyUp();

private:
    std::optional<CheckResult> run(const QByteArray &more, Millis timeout = Millis{10'000})
    {
        return m_bed.run(more, timeout);
    }
    DatabaseBed m_bed{u"postgresql"_s};
    std::unique_ptr<Certificates> m_certificates;
    PostgresServer m_server;
};

void TestPostgresql::initTestCase()
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        QVERIFY(run({})->message.contains(u"libqt6sql6-psql"_s));
        QSKIP("SKIPPED: install libqt6sql6-psql");
    }
    if (!PostgresServer::missing().isEmpty())
        QSKIP(qPrintable(PostgresServer::missing()));
    m_bed.secrets = {{u"right"_s, u"right"_s}, {u"wrong"_s, u"hunter2' host=evil"_s}, {u"empty"_s, QString()}};
    std::optional<KeyPair> pair;
    if (Certificates::missing().isEmpty()) {
        m_certificates = std::make_unique<Certificates>();
        pair = m_certificates->issue(u"db"_s, {u"DNS:localhost"_s});
    }
    QVERIFY2(m_server.start({u"CREATE ROLE standby LOGIN PASSWORD 'right'"_s,
                             u"ALTER ROLE standby SET default_transaction_read_only = on"_s,
                             u"CREATE ROLE full_ LOGIN PASSWORD 'right' CONNECTION LIMIT 0"_s,
                             u"CREATE TABLE beat(at timestamptz)"_s,
                             u"GRANT ALL ON beat TO salve, standby"_s},
                            pair),
             m_server.output().constData());
    m_bed.port = m_server.port();
}

void TestPostgresql::judges_data()
{
    DatabaseBed::columns();
    const auto row = &DatabaseBed::row;
    row("healthy", "", "ok none none", "The query gives 1");
    row("value", R"("query": "SELECT 'primary'", "expect": "primary")", "ok none none", "primary");
    row("another value", R"("query": "SELECT 'standby'", "expect": "primary")", "critical assert body", "\"standby\"");
    row("number", R"("query": "SELECT 42", "down-when": "> 80")", "ok none none", "42");
    row("number beyond",
        R"("query": "SELECT 81.5", "down-when": "> 80", "unit": "%")",
        "critical assert threshold",
        "81.5 %");
    row("degraded", R"("query": "SELECT 81", "degraded-when": "> 80")", "warning assert threshold", "81");
    row("no number", R"("query": "SELECT 'x'", "down-when": "> 80")", "critical assert body", "no number");
    row("no row", R"("query": "SELECT 1 WHERE false", "down-when": "> 80")", "unknown assert no-data", "no row");
    row("no row, one expected",
        R"("query": "SELECT 1 WHERE false", "expect": "1")",
        "critical assert no-data",
        "no row");
    row("no row, none wanted", R"("query": "SELECT 1 WHERE false")", "ok none none", "ran");
    row("write", R"("query": "INSERT INTO beat SELECT now() AS at")", "ok none none", "ran");
    row("read-only server",
        R"("user": "standby", "query": "INSERT INTO beat SELECT now() AS at")",
        "critical wait query",
        "read-only");
    row("wrong query", R"("query": "SELECT FROM WHERE")", "critical wait query", "syntax error");
    row("not allowed", R"("query": "SELECT * FROM pg_authid")", "critical wait query", "permission denied");
    row("slow", R"("slow-above": "0s")", "warning wait slow", "");
    row("wrong password", R"("password": {"secret": "wrong"})", "critical connect auth", "salve");
    row("no password", R"("password": {"secret": "empty"})", "critical connect auth", "");
    row("unknown user", R"("user": "nobody")", "critical connect auth", "nobody");
    row("no such database", R"("database": "shop")", "critical connect query", "\"shop\" does not exist");
    row("too many", R"("user": "full_")", "warning connect rejected", "too many connections");
    row("nobody there", R"("host": "never.invalid")", "resolve", "");
}

void TestPostgresql::judges()
{
    m_bed.judgesRow();
}

void TestPostgresql::tellsWhyThereIsNoAnswer()
{
    m_bed.tellsWhyThereIsNoAnswer("SELECT pg_sleep(60) AS x", {u"critical connect protocol"_s});
}

void TestPostgresql::speaksTls()
{
    ScriptedServer plain; // says no to the wish for TLS
    plain.onConnected([](QTcpSocket &socket) {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] {
            socket.readAll();
            socket.write("N");
        });
    });
    const QByteArray port = QByteArray::number(plain.port());
    QCOMPARE(inWords(run(R"("tls": "require", "port": )" + port)), u"critical connect tls-failed"_s);
    if (!m_certificates)
        QSKIP(qPrintable(Certificates::missing()));
    const QByteArray query =
        R"("query": "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid() LIMIT 1", "expect": "true", )";
    const auto with = [&](const QByteArray &host, const QString &caFile) {
        return inWords(
            run(query + R"("tls": "verify-full", "host": ")" + host + R"(", "ca-file": ")" + caFile.toUtf8() + '"'));
    };
    QCOMPARE(inWords(run(query + R"("tls": "require")")), u"ok none none"_s);
    QCOMPARE(with("localhost", m_certificates->caFile()), u"ok none none"_s);
    QCOMPARE(with("127.0.0.1", m_certificates->caFile()), u"critical connect hostname-mismatch"_s);
    QCOMPARE(with("localhost", Certificates().caFile()), u"critical connect cert-untrusted"_s);
    QCOMPARE(with("localhost", u"/nowhere/ca.pem"_s), u"unknown connect misconfigured"_s);
}

void TestPostgresql::measuresItsPhases()
{
    const std::optional<CheckResult> result = run(R"("query": "SELECT pg_sleep(0.2) AS x")");
    QVERIFY(result->phases.connect && result->phases.wait && !result->phases.resolve);
    QVERIFY(*result->phases.wait >= Micros{200'000});
    QVERIFY(result->latency >= *result->phases.connect + *result->phases.wait);
}

void TestPostgresql::leavesNothingBehind()
{
    // Each opens, and closes, a connection of its own.
    for (int i = 0; i < 20; ++i)
        QCOMPARE(inWords(run({})), u"ok none none"_s);
    QTRY_VERIFY(QSqlDatabase::connectionNames().isEmpty());
    QTRY_COMPARE(
        inWords(run(R"("query": "SELECT count(*) FROM pg_stat_activity WHERE usename = 'salve'", "expect": "1")")),
        u"ok none none"_s);
}

void TestPostgresql::hangingServersHoldNobodyUp()
{
    // One that is asked by many, and many that are asked by one.
    std::vector<std::unique_ptr<ScriptedServer>> silent;
    for (int i = 0; i < 80; ++i)
        silent.push_back(std::make_unique<ScriptedServer>());
    std::vector<std::unique_ptr<CheckOperation>> hanging;
    const auto ask = [&](const ScriptedServer &server) {
        Node settings = *nodeFromJson(R"({"host": "127.0.0.1", "user": "salve"})");
        settings.set(u"port"_s, Node::scalar(QString::number(server.port())));
        hanging.push_back(std::move(
            *Kinds{checkKinds(), {}}.check(u"postgresql")->make(settings, Millis{2000}, m_bed.network.services())));
        hanging.back()->start();
    };
    for (int i = 0; i < 40; ++i)
        ask(*silent.front());
    for (const auto &server : silent)
        ask(*server);
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(inWords(run({})), u"ok none none"_s);
    QVERIFY2(watch.elapsed() < 1500, "waited for servers that hang");
    watch.start();
    hanging.clear();
    QVERIFY2(watch.elapsed() < 500, "the end waited");
}

QTEST_GUILESS_MAIN(TestPostgresql)
#include "tst_postgresql.moc"
