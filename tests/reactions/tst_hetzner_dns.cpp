// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/dns_api_bed.h"

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

/// The zones of Hetzner Cloud: whole sets, and actions that have an end.
class HetznerStandIn final : public DnsApiStandIn
{
public:
    int asksUntilDone{1};
    bool endsInError{false};
    QList<QByteArray> paths; ///< of what acts

protected:
    Reply answer(const QByteArray &method, const QByteArray &path, const QByteArray &body) override
    {
        if (path == "/actions/1")
            return {200, action(--asksUntilDone > 0 ? u"running"_s : endsInError ? u"error"_s : u"success"_s)};
        if (method == "GET") {
            QJsonArray records;
            for (const QString &value : values)
                records.append(QJsonObject{{u"value"_s, value}, {u"comment"_s, QString()}});
            const bool isThere = path == "/zones/shop.test/rrsets/www/A" && !values.isEmpty();
            return isThere ? Reply{200,
                                   jsonOf({{u"rrset"_s,
                                            QJsonObject{{u"id"_s, u"www/A"_s},
                                                        {u"name"_s, u"www"_s},
                                                        {u"type"_s, u"A"_s},
                                                        {u"ttl"_s, ttl_s},
                                                        {u"records"_s, records}}}})}
                           : refusal(404);
        }
        paths.append(path);
        const QJsonDocument told = QJsonDocument::fromJson(body);
        if (path.endsWith("/change_ttl")) {
            ttl_s = told[u"ttl"].toInt();
        } else if (!endsInError) {
            values.clear();
            for (const QJsonValue &record : told[u"records"].toArray())
                values.append(record[u"value"].toString());
        }
        return accepted();
    }
    Reply refusal(int status) override
    {
        return {status,
                jsonOf({{u"error"_s,
                         QJsonObject{{u"code"_s, u"forbidden"_s}, {u"message"_s, u"insufficient permissions"_s}}}})};
    }
    Reply accepted() override { return {201, action(u"running"_s)}; }

private:
    static QByteArray action(const QString &status)
    {
        QJsonObject one{
            {u"id"_s, 1}, {u"command"_s, u"set_rrset_records"_s}, {u"status"_s, status}, {u"error"_s, QJsonValue()}};
        if (status == "error"_L1)
            one.insert(u"error"_s, QJsonObject{{u"code"_s, u"action_failed"_s}, {u"message"_s, u"Action failed"_s}});
        return jsonOf({{u"action"_s, one}});
    }
};

} // namespace

class TestHetznerDns : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void outcomes_data() { addApiRows(); }
    void outcomes();
    void waitsForTheEnd();
    void makesAFirstRecord();

private:
    Node settings(const HetznerStandIn &standIn, const QByteArray &changes = {}) const;
    std::unique_ptr<DnsBed> m_bed;
};

void TestHetznerDns::init()
{
    m_bed = std::make_unique<DnsBed>();
    m_bed->fakes.secrets.insert(u"hetzner"_s, u"tok-4711"_s);
}

Node TestHetznerDns::settings(const HetznerStandIn &standIn, const QByteArray &changes) const
{
    Node node = *nodeFromYaml(
        uR"({token: {secret: hetzner}, url: '%1', zone: shop.test, record: www.shop.test, value: 192.0.2.20,
                                   agree-within: 2s, read-back-at: ['%2']})"_s.arg(standIn.url(), standIn.nameServer())
            .toUtf8());
    const Node more = *nodeFromYaml("{" + changes + "}");
    for (const auto &[key, value] : more.entries())
        node.set(key, value);
    return node;
}

void TestHetznerDns::outcomes()
{
    HetznerStandIn standIn;
    playApiRow(u"hetzner-dns"_s, standIn, *m_bed, *nodeFromYaml("{token: {secret: hetzner}}"));
}

void TestHetznerDns::waitsForTheEnd()
{
    HetznerStandIn standIn;
    standIn.asksUntilDone = 2;
    const std::optional<RunReport> report = m_bed->run(u"hetzner-dns"_s, settings(standIn, "ttl: 60s"));
    QVERIFY(report.has_value());
    QVERIFY2(report->outcome == RunOutcome::Succeeded, qPrintable(report->sentence));
    QVERIFY(standIn.asksUntilDone <= 0);
    QCOMPARE(standIn.ttl_s, 60);
    QCOMPARE(standIn.paths,
             (QList<QByteArray>{"/zones/shop.test/rrsets/www/A/actions/set_records",
                                "/zones/shop.test/rrsets/www/A/actions/change_ttl"}));

    HetznerStandIn failing;
    failing.endsInError = true;
    const std::optional<RunReport> failed = m_bed->run(u"hetzner-dns"_s, settings(failing));
    QVERIFY(failed.has_value());
    QCOMPARE(wordOf(failed->outcome), wordOf(RunOutcome::Failed));
    QVERIFY2(failed->sentence.contains("Action failed"_L1), qPrintable(failed->sentence));
}

void TestHetznerDns::makesAFirstRecord()
{
    HetznerStandIn standIn;
    standIn.values.clear();
    const std::optional<RunReport> report = m_bed->run(u"hetzner-dns"_s, settings(standIn, "action: add"));
    QVERIFY(report.has_value());
    QVERIFY2(report->outcome == RunOutcome::Succeeded, qPrintable(report->sentence));
    QCOMPARE(standIn.values, QStringList{u"192.0.2.20"_s});
    QCOMPARE(standIn.paths, QList<QByteArray>{"/zones/shop.test/rrsets"});
}

QTEST_GUILESS_MAIN(TestHetznerDns)
#include "tst_hetzner_dns.moc"
