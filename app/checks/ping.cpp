// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/ping_limits.h"
#include "core/schema_kind.h"
#include "net/services.h"

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Settings
{
    QString host;
    int count{5};
    Millis spacing{200};
    std::optional<NumberCondition> lossDegradedWhen{NumberCondition::parse(u"> 20"_s).value()};
    std::optional<NumberCondition> lossDownWhen{NumberCondition::parse(u"> 60"_s).value()};
    std::optional<NumberCondition> tripDegradedWhen;
    std::optional<NumberCondition> tripDownWhen;
    std::optional<NumberCondition> jitterDegradedWhen;
    ByteSize payload{56};
    Millis waitForLast{1000};
    AddressFamily family{AddressFamily::Any};
    QString address;

    PingLimits limits() const
    {
        return {{lossDegradedWhen, lossDownWhen}, {tripDegradedWhen, tripDownWhen}, {jitterDegradedWhen, {}}};
    }
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Ping",
        {
            host(&Settings::host, "host", QT_TRANSLATE_NOOP("Ping", "Host")).required().example(u"gateway.example"_s),
            integer(&Settings::count, "count", QT_TRANSLATE_NOOP("Ping", "Packets")).range(1, 20),
            duration(&Settings::spacing, "spacing", QT_TRANSLATE_NOOP("Ping", "Time between packets")).range(0.01, 10).more(),
            numberCondition(&Settings::lossDegradedWhen, "loss-degraded-when", QT_TRANSLATE_NOOP("Ping", "Degraded when loss is"))
                .unit(QT_TRANSLATE_NOOP("Ping", "%"))
                .help(QT_TRANSLATE_NOOP("Ping", "Degraded when so much of the packets did not come back, in percent.")),
            numberCondition(&Settings::lossDownWhen, "loss-down-when", QT_TRANSLATE_NOOP("Ping", "Down when loss is"))
                .unit(QT_TRANSLATE_NOOP("Ping", "%"))
                .help(QT_TRANSLATE_NOOP("Ping", "Down when so much did not come back; when none does, it is Down in any case.")),
            numberCondition(&Settings::tripDegradedWhen, "rtt-degraded-when", QT_TRANSLATE_NOOP("Ping", "Degraded when the round trip is"))
                .unit(QT_TRANSLATE_NOOP("Ping", "ms"))
                .help(QT_TRANSLATE_NOOP("Ping", "Degraded when the average round trip is so long, in milliseconds.")),
            numberCondition(&Settings::tripDownWhen, "rtt-down-when", QT_TRANSLATE_NOOP("Ping", "Down when the round trip is")).more()
                .unit(QT_TRANSLATE_NOOP("Ping", "ms"))
                .help(QT_TRANSLATE_NOOP("Ping", "Down when the average round trip is so long, in milliseconds.")),
            numberCondition(&Settings::jitterDegradedWhen, "jitter-degraded-when", QT_TRANSLATE_NOOP("Ping", "Degraded when jitter is")).more()
                .unit(QT_TRANSLATE_NOOP("Ping", "ms"))
                .help(QT_TRANSLATE_NOOP("Ping", "Degraded when one round trip differs so much from the next, on average, in milliseconds.")),
            size(&Settings::payload, "payload", QT_TRANSLATE_NOOP("Ping", "Size of a packet")).range(PingRequest::kLeastPayload, 1472).more()
                .help(QT_TRANSLATE_NOOP("Ping", "Bytes in each packet: with 1472 a line that loses large ones is found.")),
            duration(&Settings::waitForLast, "wait", QT_TRANSLATE_NOOP("Ping", "Wait for the last")).range(0.01, 60).more(),
            choice(&Settings::family, "family", QT_TRANSLATE_NOOP("Ping", "Address family")).more(),
            text(&Settings::address, "address", QT_TRANSLATE_NOOP("Ping", "Forced address")).more()
                .help(QT_TRANSLATE_NOOP("Ping", "Pings this IP address whatever the name resolves to."))
                .must([](const QString &text) { return !QHostAddress(text).isNull(); },
                      QT_TRANSLATE_NOOP("Ping", "write an IPv4 or IPv6 address"), u"gateway"_s),
        }};
    return kSchema;
}
// clang-format on

class PingCheck final : public CheckOperation
{
public:
    PingCheck(Settings settings, Millis timeout, Services &services)
        : m_settings(std::move(settings)),
          m_exchange(requestOf(m_settings, timeout), services.resolver, services.clock)
    {
        connect(&m_exchange, &PingExchange::begun, this, &CheckOperation::dispatched);
        connect(&m_exchange, &PingExchange::finished, this, [this](const PingOutcome &outcome) {
            finish(judge(m_settings.limits(), m_settings.host, outcome));
        });
    }

    void start() override { m_exchange.start(); }

private:
    static PingRequest requestOf(const Settings &settings, Millis timeout)
    {
        PingRequest request;
        request.target = {settings.host, 0, settings.family, QHostAddress(settings.address)};
        request.count = settings.count;
        request.every = settings.spacing;
        request.waitForLast = settings.waitForLast;
        request.payload_bytes = static_cast<int>(settings.payload.bytes);
        request.deadline = timeout;
        return request;
    }

    const Settings m_settings;
    PingExchange m_exchange;
};

} // namespace

const CheckKind &pingCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "ping",
        .context = "Ping",
        .title = QT_TRANSLATE_NOOP("Ping", "Ping"),
        .summary = QT_TRANSLATE_NOOP("Ping", "Sends echo requests; counts what comes back and how long it takes."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.host = u"gateway.example"_s;
                settings.count = 1;
                return settings;
            }(),
        .make = [](const Settings &settings, Millis timeout, Services &services)
            -> Result<std::unique_ptr<CheckOperation>> {
            return std::make_unique<PingCheck>(settings, timeout, services);
        },
        .target = [](const Settings &s) { return s.host; }}};
    return kKind;
}

} // namespace salve
