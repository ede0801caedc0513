// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/dns_api_bed.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

QByteArray envelope(const QJsonValue &result)
{
    return jsonOf(
        {{u"success"_s, true}, {u"errors"_s, QJsonArray()}, {u"messages"_s, QJsonArray()}, {u"result"_s, result}});
}

/// Version 4 of the interface, with one record for each value.
class CloudflareStandIn final : public DnsApiStandIn
{
public:
    bool isProxied{false};
    QList<QByteArray> paths; ///< of what acts

protected:
    Reply answer(const QByteArray &method, const QByteArray &path, const QByteArray &body) override
    {
        if (path.startsWith("/zones?name=shop.test&"))
            return {200,
                    envelope(QJsonArray{QJsonObject{{u"id"_s, u"023e105f"_s},
                                                    {u"name"_s, u"shop.test"_s},
                                                    {u"name_servers"_s, QJsonArray{u"a.ns.test"_s}}}})};
        if (path.startsWith("/zones?"))
            return {200, envelope(QJsonArray())};
        if (method == "GET")
            return {200, envelope(records())};
        paths.append(method + ' ' + path);
        const QJsonDocument told = QJsonDocument::fromJson(body);
        if (method == "PATCH")
            turn(QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1)), told[u"content"].toString());
        for (const QJsonValue &gone : told[u"deletes"].toArray())
            values.removeAll(valueOf(gone[u"id"].toString()));
        for (const QJsonValue &patch : told[u"patches"].toArray())
            turn(patch[u"id"].toString(), patch[u"content"].toString());
        for (const QJsonValue &added : told[u"posts"].toArray())
            values.append(added[u"content"].toString());
        return accepted();
    }
    Reply refusal(int status) override
    {
        return {status,
                jsonOf({{u"success"_s, false},
                        {u"errors"_s,
                         QJsonArray{QJsonObject{{u"code"_s, 10000}, {u"message"_s, u"Authentication error"_s}}}},
                        {u"result"_s, QJsonValue()}})};
    }
    Reply accepted() override { return {200, envelope(QJsonObject())}; }

private:
    static QString idOf(const QString &value) { return u"id-"_s + QString(value).replace(u'.', u'-'); }
    static QString valueOf(const QString &id) { return id.mid(3).replace(u'-', u'.'); }
    void turn(const QString &id, const QString &value)
    {
        values.removeAll(valueOf(id));
        values.append(value);
    }
    QJsonArray records() const
    {
        QJsonArray list{QJsonObject{{u"id"_s, u"txt"_s},
                                    {u"type"_s, u"TXT"_s},
                                    {u"name"_s, u"www.shop.test"_s},
                                    {u"content"_s, u"hello"_s},
                                    {u"ttl"_s, 1}}};
        for (const QString &value : values)
            list.append(QJsonObject{{u"id"_s, idOf(value)},
                                    {u"type"_s, u"A"_s},
                                    {u"name"_s, u"www.shop.test"_s},
                                    {u"content"_s, value},
                                    {u"proxied"_s, isProxied},
                                    {u"ttl"_s, isProxied ? 1 : ttl_s}});
        return list;
    }
};

} // namespace

class TestCloudflare : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void outcomes_data() { addApiRows(); }
    void outcomes();
    void writesAsOne_data();
    void writesAsOne();
    void knowsWhatAProxyHides();
    void twoHundredIsNotYes();
    void namesAMissingZone();

private:
    Node settings(const CloudflareStandIn &standIn, const QByteArray &changes = {}) const;
    std::unique_ptr<DnsBed> m_bed;
};

void TestCloudflare::init()
{
    m_bed = std::make_unique<DnsBed>();
    m_bed->fakes.secrets.insert(u"cloudflare"_s, u"tok-4711"_s);
}

Node TestCloudflare::settings(const CloudflareStandIn &standIn, const QByteArray &changes) const
{
    Node node = *nodeFromYaml(
        uR"({token: {secret: cloudflare}, url: '%1', zone: shop.test, record: www.shop.test, value: 192.0.2.20,
                                   agree-within: 2s, read-back-at: ['%2']})"_s.arg(standIn.url(), standIn.nameServer())
            .toUtf8());
    const Node more = *nodeFromYaml("{" + changes + "}");
    for (const auto &[key, value] : more.entries())
        node.set(key, value);
    return node;
}

void TestCloudflare::outcomes()
{
    CloudflareStandIn standIn;
    playApiRow(u"cloudflare"_s, standIn, *m_bed, *nodeFromYaml("{token: {secret: cloudflare}}"));
    if (!QTest::currentTestFailed() && QByteArrayView(QTest::currentDataTag()) == "changed")
        QCOMPARE(standIn.paths, QList<QByteArray>{"PATCH /zones/023e105f/dns_records/id-192-0-2-10"});
}

void TestCloudflare::writesAsOne_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QStringList>("after");
    const QStringList two{u"192.0.2.10"_s, u"192.0.2.11"_s};
    QTest::newRow("replace both") << two << QByteArray() << QStringList{u"192.0.2.20"_s};
    QTest::newRow("add") << two << QByteArray("action: add") << two + QStringList{u"192.0.2.20"_s};
    QTest::newRow("remove") << two << QByteArray("action: remove, value: 192.0.2.11") << QStringList{u"192.0.2.10"_s};
}

void TestCloudflare::writesAsOne()
{
    QFETCH(QStringList, before);
    QFETCH(QByteArray, changes);
    QFETCH(QStringList, after);
    CloudflareStandIn standIn;
    standIn.values = before;
    const std::optional<RunReport> report = m_bed->run(u"cloudflare"_s, settings(standIn, changes));
    QVERIFY(report.has_value());
    QVERIFY2(report->outcome == RunOutcome::Succeeded, qPrintable(report->sentence));
    standIn.values.sort();
    QCOMPARE(standIn.values, after);
    QCOMPARE(standIn.paths, QList<QByteArray>{"POST /zones/023e105f/dns_records/batch"});
}

/// Name servers show Cloudflare's own addresses then, which is no disagreement.
void TestCloudflare::knowsWhatAProxyHides()
{
    CloudflareStandIn standIn;
    standIn.isProxied = true;
    const std::optional<RunReport> report =
        m_bed->run(u"cloudflare"_s, settings(standIn, "read-back-at: ['127.0.0.1:9']"));
    QVERIFY(report.has_value());
    QVERIFY2(report->outcome == RunOutcome::Succeeded, qPrintable(report->sentence));
    QVERIFY2(report->sentence.contains("proxy in front"_L1), qPrintable(report->sentence));
}

void TestCloudflare::twoHundredIsNotYes()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) {
        ScriptedServer::reply(
            socket,
            R"({"success": false, "errors": [{"code": 9109, "message": "Invalid access token"}], "result": null})");
    });
    CloudflareStandIn standIn;
    Node node = settings(standIn);
    node.set(u"url"_s, Node::text(u"http://127.0.0.1:%1"_s.arg(server.port())));
    const std::optional<RunReport> report = m_bed->run(u"cloudflare"_s, node);
    QVERIFY(report.has_value());
    QCOMPARE(wordOf(report->outcome), wordOf(RunOutcome::Rejected));
    QVERIFY2(report->sentence.contains("9109 Invalid access token"_L1), qPrintable(report->sentence));
}

void TestCloudflare::namesAMissingZone()
{
    CloudflareStandIn standIn;
    const std::optional<PreflightReport> report =
        m_bed->preflight(u"cloudflare"_s, settings(standIn, "zone: other.test, record: www.other.test"));
    QVERIFY(report.has_value());
    QCOMPARE(wordOf(report->light), wordOf(PreflightReport::Light::Red));
    QVERIFY2(report->sentence.contains("no zone other.test"_L1), qPrintable(report->sentence));
}

QTEST_GUILESS_MAIN(TestCloudflare)
#include "tst_cloudflare.moc"
