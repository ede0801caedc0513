// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/real_bed.h"
#include "support/database_servers.h"
#include "support/scripted_server.h"

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
        Node settings = *nodeFromJson('{' + more + '}');
        const auto preset = [&settings](const QString &key, const Node &value) {
            if (!settings.find(key))
                settings.set(key, value);
        };
        preset(u"host"_s, Node::text(u"127.0.0.1"_s));
        preset(u"port"_s, Node::scalar(QString::number(m_server.port())));
        preset(u"user"_s, Node::text(u"salve"_s));
        preset(u"password"_s, Node::map({{u"secret"_s, Node::text(u"right"_s)}}));
        return m_bed.result(u"mysql"_s, settings, timeout);
    }
    RealBed m_bed;
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
}

void TestMysql::judges_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *more, const char *expected, const char *message) {
        QTest::newRow(name) << QByteArray(more) << QString::fromLatin1(expected) << QString::fromLatin1(message);
    };
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
    QFETCH(QByteArray, more);
    QFETCH(QString, expected);
    QFETCH(QString, message);
    const std::optional<CheckResult> result = run(more);
    QVERIFY(result.has_value());
    QVERIFY2(inWords(result).contains(expected), qPrintable(inWords(result) + u": "_s + result->message));
    QVERIFY2(result->message.contains(message), qPrintable(result->message));
    QVERIFY(!result->message.contains(u"hunter2"_s));
}

void TestMysql::tellsWhyThereIsNoAnswer()
{
    const auto at = [this](quint16 port, Millis timeout = Millis{10'000}) {
        return inWords(run("\"port\": " + QByteArray::number(port), timeout));
    };
    QCOMPARE(at(freePort()), u"critical connect refused"_s);
    const ScriptedServer silent;
    QCOMPARE(at(silent.port(), Millis{300}), u"critical connect timeout"_s);
    ScriptedServer web;
    web.onConnected([](QTcpSocket &socket) {
        socket.write("HTTP/1.1 400 Bad Request\r\n\r\n");
        socket.disconnectFromHost();
    });
    const QString other = at(web.port());
    QVERIFY2(other == u"critical connect protocol"_s || other == u"critical connect closed"_s, qPrintable(other));
    QCOMPARE(inWords(run(R"("query": "SELECT SLEEP(60) AS x")", Millis{700})), u"critical wait timeout"_s);
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
