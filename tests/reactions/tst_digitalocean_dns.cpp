// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/dns_api_bed.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

/// Version 2 of the interface: names relative to the domain, one record for each value.
class DigitalOceanStandIn final : public DnsApiStandIn
{
public:
    QList<QByteArray> methods; ///< of what acts

protected:
    Reply answer(const QByteArray &method, const QByteArray &path, const QByteArray &body) override
    {
        if (!path.startsWith("/domains/shop.test/records"))
            return refusal(404);
        if (method == "GET") {
            QJsonArray records{record(3, u"NS"_s, u"@"_s, u"ns1.test"_s)};
            for (const QString &value : values)
                records.append(record(idOf(value), u"A"_s, u"www"_s, value));
            return {200,
                    jsonOf({{u"domain_records"_s, records}, {u"meta"_s, QJsonObject{{u"total"_s, records.size()}}}})};
        }
        methods.append(method);
        const QString value = QJsonDocument::fromJson(body)[u"data"].toString();
        const int id = path.mid(path.lastIndexOf('/') + 1).toInt();
        values.removeIf([id](const QString &one) { return idOf(one) == id; });
        if (method != "DELETE")
            values.append(value);
        return method == "DELETE" ? Reply{204, {}} : accepted();
    }
    Reply refusal(int status) override
    {
        return {status, jsonOf({{u"id"_s, u"not_found"_s}, {u"message"_s, u"The resource was not accessible."_s}})};
    }
    Reply accepted() override
    {
        return {200, jsonOf({{u"domain_record"_s, record(idOf(values.back()), u"A"_s, u"www"_s, values.back())}})};
    }

private:
    static int idOf(const QString &value) { return 3352890 + value.section(u'.', 3).toInt(); }
    QJsonObject record(int id, const QString &type, const QString &name, const QString &data) const
    {
        return {{u"id"_s, id}, {u"type"_s, type}, {u"name"_s, name}, {u"data"_s, data}, {u"ttl"_s, ttl_s}};
    }
};

} // namespace

class TestDigitaloceanDns : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void outcomes_data() { addApiRows(); }
    void outcomes();
    void removesLast();
    void namesAMissingDomain();

private:
    Node settings(const DigitalOceanStandIn &standIn, const QByteArray &changes = {}) const;
    std::unique_ptr<DnsBed> m_bed;
};

void TestDigitaloceanDns::init()
{
    m_bed = std::make_unique<DnsBed>();
    m_bed->fakes.secrets.insert(u"digitalocean"_s, u"tok-4711"_s);
}

Node TestDigitaloceanDns::settings(const DigitalOceanStandIn &standIn, const QByteArray &changes) const
{
    Node node = *nodeFromYaml(
        uR"({token: {secret: digitalocean}, url: '%1', zone: shop.test, record: www.shop.test, value: 192.0.2.20,
                                   agree-within: 2s, read-back-at: ['%2']})"_s.arg(standIn.url(), standIn.nameServer())
            .toUtf8());
    const Node more = *nodeFromYaml("{" + changes + "}");
    for (const auto &[key, value] : more.entries())
        node.set(key, value);
    return node;
}

void TestDigitaloceanDns::outcomes()
{
    DigitalOceanStandIn standIn;
    playApiRow(u"digitalocean-dns"_s, standIn, *m_bed, *nodeFromYaml("{token: {secret: digitalocean}}"));
}

/// At no moment is there no address: what stays or comes is written before something goes.
void TestDigitaloceanDns::removesLast()
{
    DigitalOceanStandIn standIn;
    standIn.values = {u"192.0.2.10"_s, u"192.0.2.11"_s, u"192.0.2.12"_s};
    const std::optional<RunReport> report = m_bed->run(u"digitalocean-dns"_s, settings(standIn));
    QVERIFY(report.has_value());
    QVERIFY2(report->outcome == RunOutcome::Succeeded, qPrintable(report->sentence));
    QCOMPARE(standIn.values, QStringList{u"192.0.2.20"_s});
    QCOMPARE(standIn.methods, (QList<QByteArray>{"PATCH", "DELETE", "DELETE"}));
    standIn.values = {u"192.0.2.10"_s, u"192.0.2.11"_s};
    standIn.methods.clear();
    const std::optional<RunReport> added = m_bed->run(u"digitalocean-dns"_s, settings(standIn, "action: add"));
    QVERIFY(added.has_value());
    QVERIFY2(added->outcome == RunOutcome::Succeeded, qPrintable(added->sentence));
    QCOMPARE(standIn.methods, QList<QByteArray>{"POST"});
}

void TestDigitaloceanDns::namesAMissingDomain()
{
    DigitalOceanStandIn standIn;
    const std::optional<PreflightReport> report =
        m_bed->preflight(u"digitalocean-dns"_s, settings(standIn, "zone: other.test, record: www.other.test"));
    QVERIFY(report.has_value());
    QCOMPARE(wordOf(report->light), wordOf(PreflightReport::Light::Red));
    QVERIFY2(report->sentence.contains("not accessible"_L1), qPrintable(report->sentence));
}

QTEST_GUILESS_MAIN(TestDigitaloceanDns)
#include "tst_digitalocean_dns.moc"
