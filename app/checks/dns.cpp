// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/dns_expectations.h"
#include "checks/findings.h"
#include "core/clock.h"
#include "core/schema_kind.h"
#include "net/services.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

struct Settings
{
    QString query;
    DnsType type{DnsType::A};
    QString resolver;
    QStringList expect;
    ValueMatch match{ValueMatch::Exact};
    DnsCode rcode{DnsCode::NoError};
    bool serialEqual{false};
    std::optional<Millis> slowAbove;
    Port serverPort{53};
};

bool isDnsName(const QString &name)
{
    return dnsQuery({name, DnsType::A}, 0, DnsRecursion::Off, DnsValidation::AsServerDoes).has_value();
}

bool areValuesOfType(const Settings &settings)
{
    return std::all_of(settings.expect.begin(), settings.expect.end(), [&](const QString &text) {
        const QHostAddress address(text.trimmed());
        if (settings.type == DnsType::A)
            return address.protocol() == QAbstractSocket::IPv4Protocol;
        return settings.type != DnsType::Aaaa || address.protocol() == QAbstractSocket::IPv6Protocol;
    });
}

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Dns",
        {
            text(&Settings::query, "query", QT_TRANSLATE_NOOP("Dns", "Name")).required().example(u"shop.example"_s)
                .help(QT_TRANSLATE_NOOP("Dns", "What is asked for. For PTR an IP address will do; it is turned round."))
                .must(isDnsName, QT_TRANSLATE_NOOP("Dns", "this is not a DNS name: between its dots stand 1 to 63 characters"), u"shop..example"_s),
            choice(&Settings::type, "type", QT_TRANSLATE_NOOP("Dns", "Type")),
            text(&Settings::resolver, "resolver", QT_TRANSLATE_NOOP("Dns", "DNS server"))
                .help(QT_TRANSLATE_NOOP("Dns", "Whom to ask: 9.9.9.9, ns1.example or ns1.example:5353. Empty: the first server that this computer uses."))
                .must([](const QString &text) { return dnsServerOf(text).has_value(); },
                      QT_TRANSLATE_NOOP("Dns", "write a host or an address, with :port behind it where it is not 53"), u"ns1.example:dns"_s),
            texts(&Settings::expect, "expect", QT_TRANSLATE_NOOP("Dns", "Expected values"))
                .help(QT_TRANSLATE_NOOP("Dns", "In any order, as dig shows them: 192.0.2.1, \"10 mail.example\". Empty: any value will do.")),
            choice(&Settings::match, "match", QT_TRANSLATE_NOOP("Dns", "Match")).more()
                .help(QT_TRANSLATE_NOOP("Dns", "exact: these values and no other. contains: these, and others may be there.")),
            choice(&Settings::rcode, "rcode", QT_TRANSLATE_NOOP("Dns", "Expected response code")).more(),
            boolean(&Settings::serialEqual, "serial-equal", QT_TRANSLATE_NOOP("Dns", "Same serial everywhere"))
                .help(QT_TRANSLATE_NOOP("Dns", "The name is a zone: each of its name servers is asked, and all have to have the same serial.")),
            duration(&Settings::slowAbove, "slow-above", QT_TRANSLATE_NOOP("Dns", "Slow above"))
                .help(QT_TRANSLATE_NOOP("Dns", "An answer that takes longer makes the monitor Degraded.")),
            port(&Settings::serverPort, "name-server-port", QT_TRANSLATE_NOOP("Dns", "Port of the name servers")).more()
                .help(QT_TRANSLATE_NOOP("Dns", "For the serials; 53 but in a laboratory.")),
        },
        {{[](const Settings &s) { return s.expect.isEmpty() || s.rcode == DnsCode::NoError; }, u"expect"_s,
          QT_TRANSLATE_NOOP("Dns", "values come with the response code noerror only; leave them out, or expect noerror"),
          [](Node &node) {
              node.set(u"rcode"_s, Node::text(u"nxdomain"_s));
              node.set(u"expect"_s, Node::list({Node::text(u"192.0.2.1"_s)}));
          }},
         {areValuesOfType, u"expect"_s,
          QT_TRANSLATE_NOOP("Dns", "write IPv4 addresses for A, IPv6 addresses for AAAA"),
          [](Node &node) { node.set(u"expect"_s, Node::list({Node::text(u"web1.example"_s)})); }}}};
    return kSchema;
}
// clang-format on

/// The server that the settings name, else the first one of this computer.
Result<Endpoint> serverOf(const Settings &settings)
{
    if (!settings.resolver.isEmpty())
        return dnsServerOf(settings.resolver).value_or(Endpoint{});
    QFile file(u"/etc/resolv.conf"_s);
    const QHostAddress first = file.open(QIODevice::ReadOnly) ? firstNameserver(file.read(64 * 1024)) : QHostAddress();
    if (first.isNull())
        return fail(ErrorCode::Invalid,
                    Texts::tr("/etc/resolv.conf names no DNS server. Say in the monitor which one to ask."));
    return dnsServerOf(first.toString()).value_or(Endpoint{});
}

DnsExpectations expectationsOf(const Settings &settings)
{
    const QHostAddress address(settings.query);
    const bool isTurned = settings.type == DnsType::Ptr && !address.isNull();
    const QString name = isTurned ? reverseDnsName(address) : settings.query;
    return {{name, settings.type}, settings.expect, settings.match, settings.rcode};
}

class DnsCheck final : public CheckOperation
{
public:
    DnsCheck(Settings settings, Endpoint server, Millis timeout, Services &services)
        : m_settings(std::move(settings)),
          m_server(std::move(server)),
          m_expected(expectationsOf(m_settings)),
          m_timeout(timeout),
          m_services(services)
    {
    }

    void start() override
    {
        m_startedAt = m_services.clock.monotonic();
        ask(m_first, DnsValidation::AsServerDoes, &DnsCheck::hear);
        emit dispatched();
    }

private:
    using Heard = void (DnsCheck::*)(const DnsOutcome &);

    Millis timeLeft() const
    {
        const Micros passed = m_services.clock.monotonic() - m_startedAt;
        return std::max(Millis{1}, std::chrono::ceil<Millis>(m_timeout - passed));
    }

    void ask(std::unique_ptr<DnsExchange> &exchange, DnsValidation validation, Heard heard)
    {
        DnsRequest request;
        request.server = m_server;
        request.question = m_expected.question;
        request.validation = validation;
        request.deadline = timeLeft();
        exchange = std::make_unique<DnsExchange>(request, m_services.resolver, m_services.tls, m_services.clock);
        connect(exchange.get(), &DnsExchange::finished, this, heard);
        exchange->start();
    }

    void hear(const DnsOutcome &outcome)
    {
        m_result.latency = outcome.latency;
        m_result.phases = outcome.phases;
        m_result.metrics.push_back(latencyMetric(outcome.latency));
        if (outcome.failure) {
            finish(judgeFailure(m_result, *outcome.failure));
            return;
        }
        m_result.evidence.push_back(evidenceOf(outcome));
        const bool isServerFailure = outcome.message.code == static_cast<int>(DnsCode::ServFail);
        if (isServerFailure && m_expected.code != DnsCode::ServFail) {
            ask(m_unvalidated, DnsValidation::Off, &DnsCheck::hearUnvalidated);
            return;
        }
        judge(m_result, m_expected, m_server.host, outcome.message);
        judgeSpeed(m_result, m_settings.slowAbove, Phase::Wait);
        if (m_settings.serialEqual && m_result.outcome != CheckOutcome::Critical)
            askSerials();
        else
            finish(m_result);
    }

    void hearUnvalidated(const DnsOutcome &outcome)
    {
        judgeServerFailure(m_result, m_expected, m_server.host, outcome);
        finish(m_result);
    }

    void askSerials()
    {
        m_serials = std::make_unique<ZoneSerials>(
            ZoneSerialsRequest{m_settings.query, m_server, m_settings.serverPort.value, timeLeft()},
            m_services.resolver,
            m_services.tls,
            m_services.clock);
        connect(m_serials.get(), &ZoneSerials::finished, this, [this](const ZoneSerialsOutcome &outcome) {
            judgeSerials(m_result, m_settings.query, outcome);
            finish(m_result);
        });
        m_serials->start();
    }

    const Settings m_settings;
    const Endpoint m_server;
    const DnsExpectations m_expected;
    const Millis m_timeout;
    Services &m_services;
    Micros m_startedAt{0};
    CheckResult m_result;
    std::unique_ptr<DnsExchange> m_first;
    std::unique_ptr<DnsExchange> m_unvalidated;
    std::unique_ptr<ZoneSerials> m_serials;
};

} // namespace

const CheckKind &dnsCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "dns",
        .context = "Dns",
        .title = QT_TRANSLATE_NOOP("Dns", "DNS"),
        .summary = QT_TRANSLATE_NOOP(
            "Dns", "Asks a DNS server for a name; compares values and response code, and the serials of a zone."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.query = u"shop.example"_s;
                settings.resolver = u"ns1.example"_s;
                settings.expect = QStringList{u"192.0.2.10"_s};
                return settings;
            }(),
        .make = [](const Settings &settings, Millis timeout, Services &services)
            -> Result<std::unique_ptr<CheckOperation>> {
            const Result<Endpoint> server = serverOf(settings);
            if (!server)
                return tl::unexpected<Error>(server.error());
            return std::make_unique<DnsCheck>(settings, *server, timeout, services);
        },
        .target = [](const Settings &s) { return u"%1 %2"_s.arg(wordOf(s.type), s.query); }}};
    return kKind;
}

} // namespace salve
