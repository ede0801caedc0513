// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/database_bed.h"
#include "support/database_servers.h"

#include <QFile>
#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

/// A MariaDB server of its own; it is read-only but for one account.
class TestMysql : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void judges_data();
    void judges();
    void tellsWhyThereIsNoAnswer();
    void givesNoFileToAHostileServer();

private:
    std::optional<CheckResult> run(const QByteArray &more, Millis timeout = Millis{10'000})
    {
        return m_bed.run(more, timeout);
    }
    DatabaseBed m_bed{u"mysql"_s};
    MariaDbServer m_server;
};

void TestMysql::initTestCase()
{
    if (!QSqlDatabase::isDriverAvailable(u"QMYSQL"_s)) {
        QVERIFY(run({})->message.contains(u"libqt6sql6-mysql"_s));
        QSKIP("SKIPPED: install libqt6sql6-mysql");
    }
    if (!MariaDbServer::missing().isEmpty())
        QSKIP(qPrintable(MariaDbServer::missing()));
    m_bed.secrets = {{u"right"_s, u"right"_s}, {u"wrong"_s, u"hunter2"_s}};
    QVERIFY2(m_server.start({u"CREATE DATABASE shop"_s,
                             u"CREATE TABLE shop.beat(at INT)"_s,
                             u"GRANT ALL ON shop.* TO 'salve'@'%'"_s,
                             u"CREATE USER 'writer'@'%' IDENTIFIED BY 'right'"_s,
                             u"GRANT ALL ON *.* TO 'writer'@'%'"_s,
                             u"SET GLOBAL read_only = ON"_s}),
             m_server.output().constData());
    m_bed.port = m_server.port();
}

void TestMysql::judges_data()
{
    DatabaseBed::columns();
    const auto row = &DatabaseBed::row;
    row("healthy", "", "ok none none", "The query gives 1");
    row("value", R"("query": "SELECT 'x'", "expect": "x")", "ok none none", "x");
    row("another value", R"("query": "SELECT 'y'", "expect": "x")", "critical assert body", "\"y\"");
    row("number beyond", R"("query": "SELECT 81", "down-when": "> 80")", "critical assert threshold", "81");
    row("no row",
        R"("query": "SELECT 1 FROM DUAL WHERE false", "down-when": "> 80")",
        "unknown assert no-data",
        "no row");
    row("write", R"("user": "writer", "query": "INSERT INTO shop.beat SET at = 1")", "ok none none", "ran");
    row("read-only server",
        R"("database": "shop", "query": "INSERT INTO beat SET at = 1")",
        "critical wait query",
        "read-only");
    row("wrong query", R"("query": "SELECT FROM WHERE")", "critical wait query", "syntax");
    row("wrong password", R"("password": {"secret": "wrong"})", "critical connect auth", "salve");
    row("unknown user", R"("user": "nobody")", "critical connect auth", "nobody");
    row("another's database", R"("database": "mysql")", "critical connect auth", "mysql");
    row("no such database", R"("database": "shoq", "user": "writer")", "critical connect query", "shoq");
    row("nobody there", R"("host": "never.invalid")", "resolve", "");
}

void TestMysql::judges()
{
    m_bed.judgesRow();
}

void TestMysql::tellsWhyThereIsNoAnswer()
{
    m_bed.tellsWhyThereIsNoAnswer("SELECT SLEEP(60) AS x",
                                  {u"critical connect protocol"_s, u"critical connect closed"_s});
}

/// Answers every query with the wish for a file of the client's.
void TestMysql::givesNoFileToAHostileServer()
{
    QTemporaryDir folder;
    QFile secret(folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("hunter2") > 0);
    secret.close();
    const auto packet = [](int number, const QByteArray &payload) {
        QByteArray bytes(4, '\0');
        bytes[0] = char(payload.size());
        bytes[3] = char(number);
        return bytes + payload;
    };
    const QByteArray greeting = QByteArray::fromHex("0a") + "8.0.0"
                                + QByteArray::fromHex("00 01000000 6162636465666768 00 8982 21 0200 0800 15")
                                + QByteArray(10, '\0') + "abcdefghijkl" + QByteArray(1, '\0') + "mysql_native_password"
                                + QByteArray(1, '\0');
    QByteArray heard;
    int packets = 0;
    ScriptedServer server;
    server.onConnected([&](QTcpSocket &socket) {
        socket.write(packet(0, greeting));
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] {
            heard += socket.readAll();
            if (++packets == 1)
                socket.write(packet(2, QByteArray::fromHex("00000002000000")));
            else if (packets == 2)
                socket.write(packet(1, QByteArray::fromHex("fb") + secret.fileName().toUtf8()));
            else
                socket.disconnectFromHost();
        });
    });
    const std::optional<CheckResult> result = run("\"port\": " + QByteArray::number(server.port()), Millis{3000});
    QVERIFY2(packets >= 2, "the login did not get that far");
    // It has understood the wish, and sends an empty packet instead of the file.
    QVERIFY2(heard.endsWith(QByteArray::fromHex("00000002")), heard.toHex().constData());
    QVERIFY2(!heard.contains("hunter2"), heard.toHex().constData());
    QVERIFY(result && result->outcome == CheckOutcome::Critical);
}

QTEST_GUILESS_MAIN(TestMysql)
#include "tst_mysql.moc"
