// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/reaction_bed.h"
#include "support/aws_signature.h"
#include "support/cut_table.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace salve;
using namespace salve::test;

namespace {

const AwsKeys kKeys{"AKIAEXAMPLE", "S3CRET/key+value", {}};

/// The answer to DescribeInstanceStatus: "running ok initializing".
QByteArray described(const QString &words)
{
    const QStringList parts = words.trimmed().split(u' ');
    if (parts.value(0).isEmpty())
        return "<DescribeInstanceStatusResponse><instanceStatusSet/></DescribeInstanceStatusResponse>";
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DescribeInstanceStatusResponse "
           "xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><requestId>1</requestId><instanceStatusSet><item>"
           "<instanceId>i-0123456789abcdef0</instanceId><instanceState><code>16</code><name>%1</name></instanceState>"
           "<systemStatus><status>%2</status><details><item><name>reachability</name><status>passed</status></item>"
           "</details></systemStatus><instanceStatus><status>%3</status><details><item><name>reachability</name>"
           "<status>initializing</status></item></details></instanceStatus></item></instanceStatusSet>"
           "</DescribeInstanceStatusResponse>"_s
               .arg(parts.value(0), parts.value(1, u"not-applicable"_s), parts.value(2, u"not-applicable"_s))
               .toUtf8();
}

QByteArray refused(const QByteArray &code, const QByteArray &message)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error><Code>" + code + "</Code><Message>"
           + message + "</Message></Error></Errors><RequestID>1</RequestID></Response>";
}

/// EC2: tells one state after another, the last one for ever, and has one answer to what acts.
class Ec2
{
public:
    Ec2()
    {
        m_server.onRequest([this](QTcpSocket &socket, const QByteArray &request) {
            if (!isSignedForAws(request, keys, {"eu-central-1", "ec2"})) {
                say(socket, 403, refused("SignatureDoesNotMatch", "does not match"));
            } else if (request.startsWith("POST")) {
                acts.append(QString::fromLatin1(request.mid(request.indexOf("\r\n\r\n") + 4)));
                say(socket, status, answer);
            } else if (request.contains("DryRun=true")) {
                say(socket, status, answer);
            } else {
                const QString state = states.size() > 1 ? states.takeFirst() : states.value(0);
                const QStringList parts = state.trimmed().split(u' ');
                if (const int number = parts.value(0).toInt(); number > 0)
                    say(socket, number, refused(parts.value(1).toLatin1(), "said AWS"));
                else
                    say(socket, 200, described(state));
            }
        });
    }
    QByteArray address() const { return "http://127.0.0.1:" + QByteArray::number(m_server.port()); }

    AwsKeys keys{kKeys};
    QStringList states;
    int status{200};
    QByteArray answer{"<StartInstancesResponse><instancesSet/></StartInstancesResponse>"};
    QStringList acts;
    TimePoint clock{timeFromMs(1'800'000'000'000)};

private:
    void say(QTcpSocket &socket, int number, const QByteArray &body) const
    {
        const QByteArray date =
            QLocale::c()
                .toString(QDateTime::fromMSecsSinceEpoch(msOf(clock), Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                .toLatin1();
        socket.write("HTTP/1.1 " + QByteArray::number(number) + " Word\r\nDate: " + date + "\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        socket.disconnectFromHost();
    }
    ScriptedServer m_server;
};

} // namespace

/// EC2's Query API as it is documented, on the loopback; it checks every signature.
class TestEc2 : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_bed = std::make_unique<HurriedBed>();
        m_bed->secrets.insert(u"aws"_s, u"S3CRET/key+value"_s);
    }
    void acts_data();
    void acts();
    void isRefused_data();
    void isRefused();
    void tellsThatTheClockIsWrong();
    void isCut_data() { cutRows(u"ec2"_s); }
    void isCut();
    void settles_data();
    void settles();
    void aRebootIsNeverSettled();
    void sendsTheRightThing();
    void signsWithASessionToken();
    void looksBeforehand_data();
    void looksBeforehand();
    void refusesOddSettings();

private:
    static Node settings(const QByteArray &address, const QByteArray &json = "{}")
    {
        Node settings = *nodeFromJson(json);
        settings.set(u"region"_s, Node::text(u"eu-central-1"_s));
        settings.set(u"instance"_s, Node::text(u"i-0123456789abcdef0"_s));
        settings.set(u"access-key-id"_s, Node::text(u"AKIAEXAMPLE"_s));
        settings.set(u"secret-key"_s, Node::map({{u"secret"_s, Node::text(u"aws"_s)}}));
        if (!address.isEmpty())
            settings.set(u"endpoint"_s, Node::text(QString::fromLatin1(address)));
        return settings;
    }
    std::unique_ptr<HurriedBed> m_bed;
};

void TestEc2::acts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("acts");
    const auto row = [](const char *name,
                        const char *json,
                        const char *states,
                        const char *outcome,
                        const char *sentence,
                        int acted) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(states) << QString::fromLatin1(outcome)
                            << QString::fromLatin1(sentence) << acted;
    };
    const char *start = R"({"action": "start", "ready-within": "40s"})";
    const char *stop = R"({"action": "stop", "ready-within": "40s"})";
    row("rebooted", "{}", "running ok ok", "delivered", "only the monitor", 1);
    row("cannot be rebooted", "{}", "stopped", "rejected", "is stopped", 0);
    row("started",
        start,
        "stopped|pending|running initializing initializing|running ok ok",
        "succeeded",
        "passes both",
        1);
    row("runs already", start, "running ok ok", "succeeded", "nothing was done", 0);
    row("started after it has stopped", start, "stopping|stopped|pending|running ok ok", "succeeded", "passes both", 1);
    row("fails its checks", start, "stopped|running ok impaired", "failed", "instance impaired", 1);
    row("falls back", start, "stopped|pending|stopped", "failed", "stopped again", 1);
    row("checks take long", start, "stopped|running ok initializing", "delivered", "instance initializing", 1);
    row("stopped", stop, "running ok ok|stopping|stopped", "succeeded", "is stopped", 1);
    row("stopped already", stop, "stopped", "succeeded", "nothing was done", 0);
    row("takes long to stop", stop, "running ok ok|stopping", "delivered", "still stopping", 1);
    row("no more", start, "terminated", "rejected", "terminated", 0);
    row("says nothing", start, "", "rejected", "knows nothing", 0);
    row("cannot be asked after", start, "stopped|503 RequestLimitExceeded", "delivered", "could not be read", 1);
    row("asked again after", start, "stopped|503 RequestLimitExceeded|running ok ok", "succeeded", "passes both", 1);
    row("throttled before", start, "503 RequestLimitExceeded", "not-run", "nothing was done", 0);
    row("fails before", start, "500 InternalError", "not-run", "AWS failed", 0);
    row("no such instance", "{}", "400 InvalidInstanceID.NotFound", "rejected", "another region", 0);
    row("may not look", "{}", "403 UnauthorizedOperation", "rejected", "policy", 0);
    row("key is not accepted", "{}", "401 AuthFailure", "rejected", "eu-central-1", 0);
}

void TestEc2::acts()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, states);
    QFETCH(QString, outcome);
    QFETCH(QString, sentence);
    QFETCH(int, acts);
    Ec2 aws;
    aws.states = states.split(u'|');
    FakeRun context;
    const std::optional<RunReport> report = m_bed->run(u"ec2", settings(aws.address(), json), context);
    QVERIFY2(outcomeOf(report) == outcome, qPrintable(outcomeOf(report) + u": "_s + sentenceOf(report)));
    QVERIFY2(report->sentence.contains(sentence), qPrintable(report->sentence));
    QCOMPARE(aws.acts.size(), acts);
    QVERIFY(!everythingOf(*report).contains("S3CRET"_L1));
    QCOMPARE(context.remembered().contains(u"state"_s), acts > 0);
}

void TestEc2::isRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, int status, const char *code, const char *outcome, const char *sentence) {
        QTest::newRow(name) << status << QByteArray(code) << QString::fromLatin1(outcome)
                            << QString::fromLatin1(sentence);
    };
    row("no rights", 403, "UnauthorizedOperation", "rejected", "policy does not allow");
    row("not there", 400, "InvalidInstanceID.NotFound", "rejected", "i-0123456789abcdef0 in eu-central-1");
    row("wrong state", 400, "IncorrectInstanceState", "rejected", "said AWS");
    row("no room", 500, "InsufficientInstanceCapacity", "failed", "no room");
    row("throttled", 503, "RequestLimitExceeded", "not-run", "nothing was done");
    row("fails inside", 500, "InternalError", "unknown", "may have been");
    row("wrong secret", 403, "SignatureDoesNotMatch", "rejected", "secret key");
    row("not supported", 400, "UnsupportedOperation", "rejected", "UnsupportedOperation");
}

void TestEc2::isRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QString, outcome);
    QFETCH(QString, sentence);
    Ec2 aws;
    aws.states = {u"running ok ok"_s};
    aws.status = status;
    aws.answer = refused(code, "said AWS");
    FakeRun context;
    const std::optional<RunReport> report = m_bed->run(u"ec2", settings(aws.address()), context);
    QCOMPARE(outcomeOf(report), outcome);
    QVERIFY2(report->sentence.contains(sentence), qPrintable(report->sentence));
    QCOMPARE(aws.acts.size(), 1);
}

void TestEc2::tellsThatTheClockIsWrong()
{
    Ec2 aws;
    aws.states = {u"400 RequestExpired"_s};
    aws.clock = m_bed->clock.wallNow() + 7min + 10s;
    FakeRun context;
    const std::optional<RunReport> report = m_bed->run(u"ec2", settings(aws.address()), context);
    QCOMPARE(outcomeOf(report), u"rejected"_s);
    QVERIFY2(report->sentence.startsWith("The clock of this computer is 7 min "_L1), qPrintable(report->sentence));
    QVERIFY(report->sentence.contains("slow"_L1));
    QVERIFY(aws.acts.isEmpty());
}

void TestEc2::isCut()
{
    QFETCH(Cut, cut);
    QFETCH(QString, outcomes);
    int acts = 0;
    const QByteArray accepted = "<StartInstancesResponse><instancesSet/></StartInstancesResponse>";
    CuttingServer aws(cut, 1, [&](const QByteArray &request) {
        acts += request.startsWith("POST") ? 1 : 0;
        return request.startsWith("POST") ? accepted : described(acts > 0 ? u"pending"_s : u"stopped"_s);
    });
    const Node given = settings("http://127.0.0.1:" + QByteArray::number(aws.port()), R"({"action": "start"})");
    FakeRun context;
    const std::optional<RunReport> report = m_bed->run(u"ec2", given, context);
    QVERIFY2(isOneOf(outcomes, outcomeOf(report)), qPrintable(outcomeOf(report) + u": "_s + sentenceOf(report)));
    QCOMPARE(acts, hasArrived(cut) ? 1 : 0);
    if (cut == Cut::BeforeConnect)
        return;
    QCOMPARE(outcomeOf(m_bed->settle(u"ec2", given, context)), acts > 0 ? u"succeeded"_s : u"not-run"_s);
    QCOMPARE(aws.requests("POST"), acts);
}

void TestEc2::settles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("outcome");
    const QByteArray start = R"({"action": "start"})";
    const QByteArray stop = R"({"action": "stop"})";
    QTest::newRow("starting") << start << u"pending"_s << u"succeeded"_s;
    QTest::newRow("started") << start << u"running ok ok"_s << u"succeeded"_s;
    QTest::newRow("started a little later") << start << u"stopped|pending"_s << u"succeeded"_s;
    QTest::newRow("never arrived") << start << u"stopped"_s << u"not-run"_s;
    QTest::newRow("stopping") << stop << u"stopping"_s << u"succeeded"_s;
    QTest::newRow("not stopping") << stop << u"running ok ok"_s << u"not-run"_s;
    QTest::newRow("not to be asked") << stop << u"500 InternalError"_s << u"unknown"_s;
}

void TestEc2::settles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, states);
    QFETCH(QString, outcome);
    Ec2 aws;
    aws.states = states.split(u'|');
    FakeRun context;
    context.remember({{u"state"_s, u"x"_s}}, this, [] {});
    QCOMPARE(outcomeOf(m_bed->settle(u"ec2", settings(aws.address(), json), context)), outcome);
    QVERIFY(aws.acts.isEmpty());
}

void TestEc2::aRebootIsNeverSettled()
{
    FakeRun context;
    QCOMPARE(ReactionBed::kind(u"ec2").settle(settings({}), m_bed->network.services(), context), nullptr);
    QVERIFY(!ReactionBed::kind(u"ec2").isRepeatHarmless(settings({})));
}

void TestEc2::sendsTheRightThing()
{
    Ec2 aws;
    aws.states = {u"running ok ok"_s};
    FakeRun context;
    const std::optional<RunReport> report = m_bed->run(u"ec2", settings(aws.address()), context);
    QCOMPARE(outcomeOf(report), u"delivered"_s);
    QCOMPARE(aws.acts.value(0), u"Action=RebootInstances&InstanceId.1=i-0123456789abcdef0&Version=2016-11-15"_s);
    const ReactionKind &kind = ReactionBed::kind(u"ec2");
    QVERIFY2(kind.preview(settings({})).startsWith("POST https://ec2.eu-central-1.amazonaws.com/\n"_L1),
             qPrintable(kind.preview(settings({}))));
    QVERIFY(kind.preview(settings({}))
                .endsWith("Action=RebootInstances&InstanceId.1=i-0123456789abcdef0&Version=2016-11-15"_L1));
    QCOMPARE(kind.effectKey(settings({})), u"ec2 ec2.eu-central-1.amazonaws.com RebootInstances i-0123456789abcdef0"_s);
    QCOMPARE(kind.effect(settings({})), Effect::Destroys);
    QCOMPARE(kind.effect(settings({}, R"({"action": "start"})")), Effect::Repairs);
}

void TestEc2::signsWithASessionToken()
{
    Ec2 aws;
    aws.states = {u"running ok ok"_s};
    m_bed->secrets.insert(u"session"_s, u"S3CRET-token"_s);
    FakeRun context;
    const std::optional<RunReport> report =
        m_bed->run(u"ec2", settings(aws.address(), R"({"session-token": {"secret": "session"}})"), context);
    QCOMPARE(outcomeOf(report), u"delivered"_s);
    QVERIFY2(!everythingOf(*report).contains("S3CRET"_L1), qPrintable(everythingOf(*report)));
}

void TestEc2::looksBeforehand_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("would do it") << 412 << QByteArray("DryRunOperation") << u"green AWS would let"_s;
    QTest::newRow("no rights") << 403 << QByteArray("UnauthorizedOperation") << u"red The user of the access key"_s;
    QTest::newRow("not there") << 400 << QByteArray("InvalidInstanceID.NotFound") << u"red There is no instance"_s;
}

void TestEc2::looksBeforehand()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QString, expected);
    Ec2 aws;
    aws.status = status;
    aws.answer = refused(code, "said AWS");
    ReactionBed bed;
    bed.secrets = m_bed->secrets;
    const std::optional<PreflightReport> report = bed.preflight(u"ec2", settings(aws.address()));
    QVERIFY(report.has_value());
    const QString said = QString(wordOf(report->light)) + u' ' + report->sentence;
    QVERIFY2(said.startsWith(expected), qPrintable(said));
    QVERIFY(aws.acts.isEmpty());
}

void TestEc2::refusesOddSettings()
{
    const ReactionKind &kind = ReactionBed::kind(u"ec2");
    QVERIFY(!hasErrors(kind.problems(settings({}))));
    const auto with = [](const QString &key, const QString &value) {
        Node given = settings({});
        given.set(key, Node::text(value));
        return given;
    };
    QVERIFY(hasErrors(kind.problems(with(u"region"_s, u"eu-central-1a"_s))));
    QVERIFY(hasErrors(kind.problems(with(u"region"_s, u"evil.example/?"_s))));
    QVERIFY(hasErrors(kind.problems(with(u"instance"_s, u"web1"_s))));
    QVERIFY(hasErrors(kind.problems(with(u"secret-key"_s, u"written out"_s))));
    for (const QString &region : {u"us-gov-west-1"_s, u"cn-north-1"_s, u"ap-southeast-2"_s, u"us-iso-east-1"_s})
        QVERIFY2(!hasErrors(kind.problems(with(u"region"_s, region))), qPrintable(region));
    QVERIFY(kind.preview(with(u"region"_s, u"cn-north-1"_s)).contains("ec2.cn-north-1.amazonaws.com.cn"_L1));
}

QTEST_GUILESS_MAIN(TestEc2)
#include "tst_ec2.moc"
