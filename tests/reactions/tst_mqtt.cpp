// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/mqtt_packet.h"
#include "reactions/reaction_bed.h"
#include "support/child_server.h"
#include "support/cut_table.h"
#include "support/unconfined.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

const QByteArray kAccepted = QByteArray::fromHex("20020000");
const QByteArray kAcknowledged = QByteArray::fromHex("40020001");

/// A broker that says one thing after each of two packets, and then hangs up; nothing for an empty one.
class Broker
{
public:
    Broker(const QByteArray &toConnect, const QByteArray &toPublish)
    {
        m_server.onConnected([this, toConnect, toPublish](QTcpSocket &socket) {
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this, &socket, toConnect, toPublish] {
                const QByteArray packet = socket.readAll();
                const bool isConnect = packet.startsWith('\x10');
                publishes += packet.startsWith('\x32') || packet.startsWith('\x33') ? 1 : 0;
                received += packet;
                const QByteArray answer = isConnect ? toConnect : toPublish;
                socket.write(answer);
                if (answer.isEmpty())
                    socket.disconnectFromHost();
            });
        });
    }
    quint16 port() const { return m_server.port(); }
    int publishes{0};
    QByteArray received;

private:
    ScriptedServer m_server;
};

} // namespace

/// mosquitto where it is installed, and brokers that answer oddly.
class TestMqtt : public QObject
{
    Q_OBJECT
private slots:
    void writesPackets();
    void readsPackets();
    void publishes();
    void isRefused_data();
    void isRefused();
    void breaksOff_data();
    void breaksOff();
    void isCut_data() { cutRows(u"mqtt"_s); }
    void isCut();
    void saysItToMosquitto();
    void showsNoSecret();
    void refusesOddSettings();

private:
    static Node settings(quint16 port, const QByteArray &json = "{}")
    {
        Node settings = *nodeFromJson(json);
        settings.set(u"server"_s, Node::text(u"127.0.0.1"_s));
        settings.set(u"port"_s, Node::scalar(QString::number(port)));
        settings.set(u"topic"_s, Node::text(u"salve/alerts"_s));
        settings.set(u"payload"_s, Node::text(u"{\"state\": \"down\"}"_s));
        if (!settings.find(u"security"_s))
            settings.set(u"security"_s, Node::scalar(u"none"_s));
        return settings;
    }
    std::optional<RunReport> run(const Node &settings) { return m_bed.run(u"mqtt", settings, m_run); }
    ReactionBed m_bed;
    FakeRun m_run;
};

void TestMqtt::writesPackets()
{
    QCOMPARE(mqttConnect({u"salve1"_s, {}, {}}).toHex(), "101200044d51545404020" + QByteArray("01e000673616c766531"));
    QCOMPARE(mqttConnect({u"a"_s, u"u"_s, u"pw"_s}).toHex(),
             QByteArray("1014") + "00044d51545404c2001e" + "000161" + "000175" + "00027077");
    QCOMPARE(mqttPublish(u"t/x"_s, "hi", 1, MqttRetain::No).toHex(), "32090003742f7800016869");
    QVERIFY(mqttPublish(u"t/x"_s, "hi", 1, MqttRetain::Yes).startsWith('\x33'));
    // 7 bytes beside a payload of 200, and of 20,000: two and three bytes of length.
    QVERIFY(mqttPublish(u"t/x"_s, QByteArray(200, 'x'), 1, MqttRetain::No).toHex().startsWith("32cf01"));
    QVERIFY(mqttPublish(u"t/x"_s, QByteArray(20000, 'x'), 1, MqttRetain::No).toHex().startsWith("32a79c01"));
    QCOMPARE(mqttDisconnect().toHex(), "e000");
}

void TestMqtt::readsPackets()
{
    QCOMPARE(mqttConnectCode(kAccepted), std::optional(0));
    QCOMPARE(mqttConnectCode(QByteArray::fromHex("20020005")), std::optional(5));
    QCOMPARE(mqttConnectCode("HTTP/1.1 400"), std::nullopt);
    QVERIFY(isMqttAcknowledgement(kAcknowledged, 1));
    QVERIFY(!isMqttAcknowledgement(kAcknowledged, 2));
    QVERIFY(!isMqttAcknowledgement(kAccepted, 1));
    QVERIFY(isMqttTopic(u"salve/alerts"_s));
    for (const QString &topic : {u""_s, u"a/#"_s, u"+/b"_s, u"$SYS/x"_s})
        QVERIFY(!isMqttTopic(topic));
}

void TestMqtt::publishes()
{
    Broker broker(kAccepted, kAcknowledged);
    const std::optional<RunReport> report = run(settings(broker.port(), R"({"retain": true})"));
    QVERIFY2(outcomeOf(report) == u"delivered"_s, qPrintable(sentenceOf(report)));
    QVERIFY(report->sentence.contains("acknowledged"_L1));
    QTRY_VERIFY(broker.received.endsWith(mqttDisconnect()));
    QCOMPARE(broker.publishes, 1);
    QVERIFY(broker.received.contains(mqttPublish(u"salve/alerts"_s, "{\"state\": \"down\"}", 1, MqttRetain::Yes)));
}

void TestMqtt::isRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("version") << QByteArray("20020001") << u"rejected"_s;
    QTest::newRow("client id") << QByteArray("20020002") << u"rejected"_s;
    QTest::newRow("unavailable") << QByteArray("20020003") << u"not-run"_s;
    QTest::newRow("wrong credentials") << QByteArray("20020004") << u"rejected"_s;
    QTest::newRow("no rights") << QByteArray("20020005") << u"rejected"_s;
    QTest::newRow("no broker") << QByteArray("3c0141") << u"rejected"_s;
}

void TestMqtt::isRefused()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, outcome);
    Broker broker(QByteArray::fromHex(answer), kAcknowledged);
    const std::optional<RunReport> report = run(settings(broker.port()));
    QCOMPARE(outcomeOf(report), outcome);
    QVERIFY(!report->sentence.isEmpty());
    QCOMPARE(broker.publishes, 0);
}

void TestMqtt::breaksOff_data()
{
    QTest::addColumn<QByteArray>("toConnect");
    QTest::addColumn<QByteArray>("toPublish");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("before the login") << QByteArray() << QByteArray() << u"not-run"_s;
    QTest::newRow("no acknowledgement") << kAccepted << QByteArray() << u"unknown"_s;
    QTest::newRow("another acknowledgement") << kAccepted << QByteArray::fromHex("40020009") << u"unknown"_s;
}

void TestMqtt::breaksOff()
{
    QFETCH(QByteArray, toConnect);
    QFETCH(QByteArray, toPublish);
    QFETCH(QString, outcome);
    Broker broker(toConnect, toPublish);
    const std::optional<RunReport> report = run(settings(broker.port()));
    QVERIFY2(outcomeOf(report) == outcome, qPrintable(outcomeOf(report) + u": "_s + sentenceOf(report)));
    QCOMPARE(broker.publishes, outcome == u"not-run"_s ? 0 : 1);
}

/// The request is what is published, and its answer four bytes: two that say what it is, and the number of the message.
void TestMqtt::isCut()
{
    QFETCH(Cut, cut);
    QFETCH(QString, outcomes);
    const AnswerShape publishing{"{\"state\": \"down\"}", kAcknowledged.left(2), kAcknowledged.mid(2)};
    Broker broker(kAccepted, kAcknowledged);
    const CuttingRelay relay(cut, 0, broker.port(), publishing);
    const Node given = settings(relay.port());
    const std::optional<RunReport> report = run(given);
    QVERIFY2(isOneOf(outcomes, outcomeOf(report)), qPrintable(outcomeOf(report) + u": "_s + sentenceOf(report)));
    QCOMPARE(broker.publishes, hasArrived(cut) ? 1 : 0);
    QCOMPARE(relay.connections(), cut == Cut::BeforeConnect ? 0 : 1); // not tried again
    QVERIFY(!ReactionBed::kind(u"mqtt").settle(given, m_bed.network.services(), m_run));
}

void TestMqtt::saysItToMosquitto()
{
    const QString server = serverProgram(u"mosquitto"_s);
    const QString passwords = serverProgram(u"mosquitto_passwd"_s);
    if (server.isEmpty() || passwords.isEmpty())
        QSKIP("SKIPPED: install mosquitto");
    if (!Certificates::missing().isEmpty())
        QSKIP(qPrintable(Certificates::missing()));
    Certificates certificates;
    const KeyPair pair = certificates.issue(u"broker"_s, {u"IP:127.0.0.1"_s});
    QFile::setPermissions(pair.key, QFile::Permissions(0x6644));
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
    QFile::setPermissions(certificates.folder(), QFile::Permissions(0x7755));
    const QString passwordFile = folder.filePath(u"passwords"_s);
    QCOMPARE(QProcess::execute(passwords, {u"-b"_s, u"-c"_s, passwordFile, u"salve"_s, u"s3cret"_s}), 0);
    QFile::setPermissions(passwordFile, QFile::Permissions(0x6644));
    const quint16 port = freePort();
    const quint16 tlsPort = freePort();
    QFile config(folder.filePath(u"mosquitto.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("per_listener_settings false\nallow_anonymous false\npassword_file " + passwordFile.toUtf8()
                 + "\nlistener " + QByteArray::number(port) + " 127.0.0.1\nlistener " + QByteArray::number(tlsPort)
                 + " 127.0.0.1\ncertfile " + pair.certificate.toUtf8() + "\nkeyfile " + pair.key.toUtf8() + '\n');
    config.close();
    ChildServer child;
    QVERIFY2(child.start(server, {u"-c"_s, config.fileName()}, tlsPort), child.output());
    m_bed.secrets = {{u"right"_s, u"s3cret"_s}, {u"wrong"_s, u"other"_s}};
    const auto outcome = [this](quint16 to, const QByteArray &json) {
        const std::optional<RunReport> report = run(settings(to, json));
        return outcomeOf(report) + u' ' + sentenceOf(report);
    };
    const QByteArray caFile = R"("security": "tls", "ca-file": ")" + certificates.caFile().toUtf8() + '"';
    const QByteArray plain = R"("security": "none", "plain-password": "accepted")";
    const QByteArray right = R"(, "username": "salve", "password": {"secret": "right"}})";
    const QByteArray wrong = R"(, "username": "salve", "password": {"secret": "wrong"}})";
    QVERIFY2(outcome(port, '{' + plain + right).startsWith("delivered"_L1), child.output());
    QVERIFY2(outcome(tlsPort, '{' + caFile + right).startsWith("delivered"_L1), child.output());
    QVERIFY(outcome(tlsPort, '{' + caFile + wrong).startsWith("rejected"_L1));
    QVERIFY(outcome(port, R"({"security": "none"})").startsWith("rejected"_L1));
    QVERIFY(outcome(tlsPort, R"({"security": "tls")" + right).startsWith("rejected"_L1)); // an unknown authority
}

void TestMqtt::showsNoSecret()
{
    Broker broker(QByteArray::fromHex("20020004"), {});
    m_bed.secrets.insert(u"right"_s, u"S3CRET"_s);
    const Node with = settings(
        broker.port(),
        R"({"security": "none", "plain-password": "accepted", "username": "salve", "password": {"secret": "right"}})");
    const std::optional<RunReport> report = run(with);
    QCOMPARE(outcomeOf(report), u"rejected"_s);
    QVERIFY(broker.received.contains("S3CRET"));
    QVERIFY(!(everythingOf(*report) + ReactionBed::kind(u"mqtt").preview(with)).contains("S3CRET"_L1));
}

void TestMqtt::refusesOddSettings()
{
    const ReactionKind &kind = ReactionBed::kind(u"mqtt");
    QVERIFY(!hasErrors(kind.problems(settings(1883))));
    QVERIFY(hasErrors(
        kind.problems(settings(1883, R"({"security": "none", "username": "a", "password": {"secret": "b"}})"))));
    Node wild = settings(1883);
    wild.set(u"topic"_s, Node::text(u"salve/#"_s));
    QVERIFY(hasErrors(kind.problems(wild)));
}

QTEST_GUILESS_MAIN(TestMqtt)
#include "tst_mqtt.moc"
