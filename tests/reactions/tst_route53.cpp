// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/dns_api_bed.h"
#include "support/aws_signature.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

QByteArray xml(const QByteArray &content)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>)"
           "\n"
           + content;
}

/// Route 53 as it is documented: zones by name, sets from a name on, changes that take away exactly what is there.
class Route53StandIn final : public DnsApiStandIn
{
public:
    QByteArray zones{zone("Z1SHOP", "shop.test.", "false") + zone("Z2SHOP", "shop.test.", "true")
                     + zone("Z3", "shop.testing.", "false")};
    QByteArray more; ///< sets besides that of the name
    int asksUntilDone{0};
    bool isChangedMeanwhile{false}; ///< just before the change arrives
    AwsKeys keys{"AKIAEXAMPLE", "tok-4711", {}};
    QList<QByteArray> bodies; ///< of what acts

    static QByteArray zone(const QByteArray &id, const QByteArray &name, const QByteArray &isPrivate)
    {
        return "<HostedZone><Id>/hostedzone/" + id + "</Id><Name>" + name + "</Name><Config><PrivateZone>" + isPrivate
               + "</PrivateZone></Config></HostedZone>";
    }
    static QByteArray set(const QByteArray &name, const QByteArray &type, const QByteArray &inside)
    {
        return "<ResourceRecordSet><Name>" + name + "</Name><Type>" + type + "</Type>" + inside
               + "</ResourceRecordSet>";
    }

protected:
    Reply answer(const QByteArray &method, const QByteArray &path, const QByteArray &body) override
    {
        if (method == "POST")
            return changed(path, body);
        if (path == "/hostedzonesbyname?dnsname=shop.test&maxitems=20")
            return {200,
                    xml("<ListHostedZonesByNameResponse><HostedZones>" + zones
                        + "</HostedZones></ListHostedZonesByNameResponse>")};
        if (path == "/hostedzone/Z1SHOP/rrset?name=www.shop.test.&maxitems=100")
            return {200,
                    xml("<ListResourceRecordSetsResponse><ResourceRecordSets>" + own() + more
                        + set("zzz.shop.test.", "A", records({u"198.51.100.9"_s}))
                        + "</ResourceRecordSets></ListResourceRecordSetsResponse>")};
        if (path == "/change/C4711")
            return {200, change(--asksUntilDone > 0 ? "PENDING" : "INSYNC")};
        return refusal(404);
    }
    Reply refusal(int status) override
    {
        const QByteArray code = status == 429   ? "Throttling"
                                : status == 403 ? "AccessDenied"
                                : status == 404 ? "NoSuchHostedZone"
                                                : "InternalFailure";
        return {status == 429 ? 400 : status, error(code, "said Route 53")};
    }
    Reply accepted() override { return {200, change("INSYNC")}; }
    std::optional<Reply> turnedAway(const QByteArray &request) override
    {
        if (isSignedForAws(request, keys, {"us-east-1", "route53"}))
            return std::nullopt;
        return Reply{403, error("SignatureDoesNotMatch", "The request signature we calculated does not match")};
    }

private:
    static QByteArray error(const QByteArray &code, const QByteArray &message)
    {
        return xml("<ErrorResponse><Error><Type>Sender</Type><Code>" + code + "</Code><Message>" + message
                   + "</Message></Error><RequestId>1</RequestId></ErrorResponse>");
    }
    static QByteArray change(const QByteArray &status)
    {
        return xml("<ChangeResourceRecordSetsResponse><ChangeInfo><Id>/change/C4711</Id><Status>" + status
                   + "</Status></ChangeInfo></ChangeResourceRecordSetsResponse>");
    }
    QByteArray records(const QStringList &list) const
    {
        QByteArray inside = "<TTL>" + QByteArray::number(ttl_s) + "</TTL><ResourceRecords>";
        for (const QString &value : list)
            inside += "<ResourceRecord><Value>" + value.toLatin1() + "</Value></ResourceRecord>";
        return inside + "</ResourceRecords>";
    }
    QByteArray own() const { return values.isEmpty() ? QByteArray() : set("www.shop.test.", "A", records(values)); }

    struct Step
    {
        QString action;
        QString name;
        int ttl_s{0};
        QStringList values;
    };
    static std::vector<Step> stepsIn(const QByteArray &body)
    {
        std::vector<Step> steps;
        QXmlStreamReader reader(body);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == "Action"_L1)
                steps.push_back({reader.readElementText(), {}, 0, {}});
            else if (reader.name() == "Name"_L1)
                steps.back().name = reader.readElementText();
            else if (reader.name() == "TTL"_L1)
                steps.back().ttl_s = reader.readElementText().toInt();
            else if (reader.name() == "Value"_L1)
                steps.back().values.append(reader.readElementText());
        }
        return steps;
    }

    /// All steps or none, as Route 53 does it.
    Reply changed(const QByteArray &path, const QByteArray &body)
    {
        if (path != "/hostedzone/Z1SHOP/rrset")
            return refusal(404);
        bodies.append(body);
        if (std::exchange(isChangedMeanwhile, false))
            values = QStringList{u"203.0.113.7"_s};
        QStringList now = values;
        int ttl = ttl_s;
        for (const Step &step : stepsIn(body)) {
            const bool isDelete = step.action == "DELETE"_L1;
            if (step.name != "www.shop.test."_L1 || (isDelete && (step.values != now || step.ttl_s != ttl))
                || (!isDelete && !now.isEmpty()))
                return {400,
                        xml("<InvalidChangeBatch "
                            "xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><Messages><Message>"
                            "Tried to delete resource record set [name='www.shop.test.', type='A'] but the values "
                            "provided do not match the current values</Message></Messages></InvalidChangeBatch>")};
            now = isDelete ? QStringList() : step.values;
            ttl = step.ttl_s;
        }
        values = now;
        ttl_s = ttl;
        return {200, change(asksUntilDone > 0 ? "PENDING" : "INSYNC")};
    }
};

} // namespace

class TestRoute53 : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void outcomes_data() { addApiRows(); }
    void outcomes();
    void followsTheChange();
    void makesAFirstRecord();
    void leavesAloneWhatSomebodyChanged();
    void isRefused_data();
    void isRefused();

private:
    Node settings(const Route53StandIn &standIn, const QByteArray &changes = {}) const;
    std::unique_ptr<DnsBed> m_bed;
};

void TestRoute53::init()
{
    m_bed = std::make_unique<DnsBed>();
    m_bed->fakes.secrets.insert(u"aws"_s, u"tok-4711"_s);
}

Node TestRoute53::settings(const Route53StandIn &standIn, const QByteArray &changes) const
{
    Node node = *nodeFromYaml(uR"({access-key-id: AKIAEXAMPLE, secret-key: {secret: aws}, url: '%1', zone: shop.test,
                           record: www.shop.test, value: 192.0.2.20, agree-within: 2s, read-back-at: ['%2']})"_s
                                  .arg(standIn.url(), standIn.nameServer())
                                  .toUtf8());
    const Node more = *nodeFromYaml("{" + changes + "}");
    for (const auto &[key, value] : more.entries())
        node.set(key, value);
    return node;
}

void TestRoute53::outcomes()
{
    Route53StandIn standIn;
    playApiRow(u"route53"_s, standIn, *m_bed, *nodeFromYaml("{access-key-id: AKIAEXAMPLE, secret-key: {secret: aws}}"));
}

void TestRoute53::followsTheChange()
{
    Route53StandIn standIn;
    standIn.asksUntilDone = 1;
    const std::optional<RunReport> report = m_bed->run(u"route53"_s, settings(standIn, "ttl: 60s"));
    QVERIFY(report.has_value());
    QVERIFY2(report->outcome == RunOutcome::Succeeded, qPrintable(report->sentence));
    QCOMPARE(standIn.asksUntilDone, 0);
    QCOMPARE(standIn.ttl_s, 60);
    QCOMPARE(standIn.values, QStringList{u"192.0.2.20"_s});
    QCOMPARE(standIn.bodies.size(), 1);
    QVERIFY(standIn.bodies.first().indexOf("DELETE") < standIn.bodies.first().indexOf("CREATE"));
}

void TestRoute53::makesAFirstRecord()
{
    Route53StandIn standIn;
    standIn.values.clear();
    const std::optional<RunReport> report = m_bed->run(u"route53"_s, settings(standIn, "action: add"));
    QVERIFY(report.has_value());
    QVERIFY2(report->outcome == RunOutcome::Succeeded, qPrintable(report->sentence));
    QCOMPARE(standIn.values, QStringList{u"192.0.2.20"_s});
    QVERIFY(!standIn.bodies.first().contains("DELETE"));
}

/// Between the last look and the change there is nothing but the network: Route 53 compares for itself.
void TestRoute53::leavesAloneWhatSomebodyChanged()
{
    Route53StandIn standIn;
    standIn.isChangedMeanwhile = true;
    const std::optional<RunReport> report = m_bed->run(u"route53"_s, settings(standIn));
    QVERIFY(report.has_value());
    QCOMPARE(wordOf(report->outcome), wordOf(RunOutcome::Rejected));
    QVERIFY2(report->sentence.contains("Somebody has changed"_L1), qPrintable(report->sentence));
    QCOMPARE(standIn.values, QStringList{u"203.0.113.7"_s});
}

void TestRoute53::isRefused_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("zones");
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("sentence");
    const QByteArray one = Route53StandIn::zone("Z1SHOP", "shop.test.", "false");
    const auto row = [&one](const char *name,
                            const QByteArray &more,
                            const QByteArray &zones,
                            const QByteArray &changes,
                            const QString &sentence) {
        QTest::newRow(name) << more << (zones.isEmpty() ? one : zones) << changes << sentence;
    };
    using StandIn = Route53StandIn;
    row("a weighted set",
        StandIn::set("www.shop.test.", "A", "<SetIdentifier>east</SetIdentifier><Weight>10</Weight>"),
        {},
        {},
        u"routing policy (east)"_s);
    row("an alias inside",
        StandIn::set("www.shop.test.", "A", "<AliasTarget><DNSName>lb.shop.test.</DNSName></AliasTarget>"),
        {},
        {},
        u"alias of lb.shop.test"_s);
    row("another name",
        StandIn::set("www.shop.test.",
                     "CNAME",
                     "<ResourceRecords><ResourceRecord><Value>cdn.test.</Value></ResourceRecord></ResourceRecords>"),
        {},
        {},
        u"alias of cdn.test"_s);
    row("two zones of that name", {}, one + StandIn::zone("Z9", "shop.test.", "false"), {}, u"Z1SHOP, Z9"_s);
    row("a private zone only", {}, StandIn::zone("Z9", "shop.test.", "true"), {}, u"keeps no zone shop.test"_s);
    row("no such zone", {}, {}, "zone-id: Z7", u"keeps no zone shop.test"_s);
    row("another region", {}, {}, "region: eu-west-1", u"signature"_s);
}

void TestRoute53::isRefused()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, zones);
    QFETCH(QByteArray, changes);
    QFETCH(QString, sentence);
    Route53StandIn standIn;
    standIn.more = more;
    standIn.zones = zones;
    const std::optional<RunReport> report = m_bed->run(u"route53"_s, settings(standIn, changes));
    QVERIFY(report.has_value());
    QCOMPARE(wordOf(report->outcome), wordOf(RunOutcome::Rejected));
    QVERIFY2(report->sentence.contains(sentence), qPrintable(report->sentence));
    QCOMPARE(standIn.acts, 0);
}

QTEST_GUILESS_MAIN(TestRoute53)
#include "tst_route53.moc"
