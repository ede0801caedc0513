// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/findings.h"
#include "core/clock.h"
#include "core/number_condition.h"
#include "core/schema_kind.h"
#include "net/ntp_message.h"
#include "net/services.h"
#include "net/udp_exchange.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Ntp)
};

/// Datagrams get lost: so often it is asked, each time with an equal share of the time.
constexpr int kAttempts = 3;
constexpr int kUnsynchronised = 16; // RFC 5905: the stratum beyond the last

struct Settings
{
    QString host;
    Port port{123};
    std::optional<NumberCondition> degradedWhen{NumberCondition::parse(u"> 100"_s).value()};
    std::optional<NumberCondition> downWhen{NumberCondition::parse(u"> 1000"_s).value()};
    int maxStratum{15};
    AddressFamily family{AddressFamily::Any};
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Ntp",
        {
            host(&Settings::host, "host", QT_TRANSLATE_NOOP("Ntp", "Host")).required().example(u"ntp1.example"_s),
            port(&Settings::port, "port", QT_TRANSLATE_NOOP("Ntp", "Port")).more(),
            numberCondition(&Settings::degradedWhen, "degraded-when", QT_TRANSLATE_NOOP("Ntp", "Degraded when the offset is"))
                .unit(QT_TRANSLATE_NOOP("Ntp", "ms"))
                .help(QT_TRANSLATE_NOOP("Ntp", "Degraded when the server's clock and this computer's are so far apart, ahead or behind, in milliseconds.")),
            numberCondition(&Settings::downWhen, "down-when", QT_TRANSLATE_NOOP("Ntp", "Down when the offset is"))
                .unit(QT_TRANSLATE_NOOP("Ntp", "ms"))
                .help(QT_TRANSLATE_NOOP("Ntp", "Down when they are so far apart, in milliseconds.")),
            integer(&Settings::maxStratum, "max-stratum", QT_TRANSLATE_NOOP("Ntp", "Highest stratum")).range(1, 15).more()
                .help(QT_TRANSLATE_NOOP("Ntp", "The number of servers between this one and a real clock; beyond it the monitor is Degraded.")),
            choice(&Settings::family, "family", QT_TRANSLATE_NOOP("Ntp", "Address family")).more(),
        }};
    return kSchema;
}
// clang-format on

/// Four letters, or four bytes that are an address or a hash.
QString referenceText(const QByteArray &reference)
{
    const bool isText =
        std::all_of(reference.begin(), reference.end(), [](char c) { return c == '\0' || (c >= 0x20 && c < 0x7f); });
    return isText ? QString::fromLatin1(reference).remove(QChar(u'\0')) : QString::fromLatin1(reference.toHex());
}

class NtpCheck final : public CheckOperation
{
public:
    NtpCheck(Settings settings, Millis timeout, Services &services)
        : m_settings(std::move(settings)),
          m_timeout(timeout),
          m_services(services)
    {
    }

    void start() override
    {
        m_startedAt = m_services.clock.monotonic();
        ask();
        emit dispatched();
    }

private:
    void ask()
    {
        const Micros left = m_timeout - (m_services.clock.monotonic() - m_startedAt);
        const quint64 nonce = QRandomGenerator::system()->generate64();
        UdpRequest request;
        request.server = {m_settings.host, m_settings.port.value, m_settings.family, {}};
        request.payload = ntpQuery(nonce);
        request.isAnswer = [nonce](QByteArrayView datagram) { return isNtpAnswer(datagram, nonce); };
        request.deadline = std::max(Millis{1}, std::chrono::ceil<Millis>(left / (kAttempts - m_attempts)));
        ++m_attempts;
        m_exchange = std::make_unique<UdpExchange>(std::move(request), m_services.resolver, m_services.clock);
        connect(m_exchange.get(), &UdpExchange::finished, this, &NtpCheck::hear);
        m_exchange->start();
    }

    void hear(const UdpOutcome &outcome)
    {
        const bool isSilence =
            outcome.failure && outcome.failure->phase == Phase::Wait && outcome.failure->cause == Cause::Timeout;
        if (isSilence && m_attempts < kAttempts) {
            // The exchange is inside its own signal: the next one waits for the event loop.
            QMetaObject::invokeMethod(
                this, [this] { ask(); }, Qt::QueuedConnection);
            return;
        }
        finish(judged(outcome));
    }

    CheckResult judged(const UdpOutcome &outcome) const
    {
        CheckResult result;
        result.latency = outcome.latency;
        result.phases = outcome.phases;
        result.metrics.push_back(latencyMetric(outcome.latency));
        if (outcome.failure)
            return judgeFailure(result, *outcome.failure);
        const NtpAnswer answer = ntpAnswer(outcome.datagram).value_or(NtpAnswer{});
        if (answer.stratum == 0)
            return judgeRefusal(result, referenceText(answer.reference));
        if (answer.leap == 3 || answer.stratum >= kUnsynchronised)
            return judgeAs(result,
                           CheckOutcome::Critical,
                           Phase::Assert,
                           Cause::NoData,
                           Texts::tr("%1 says that its own clock is not synchronised: it has no time to give.")
                               .arg(m_settings.host));
        const Micros since = m_services.clock.monotonic() - outcome.answeredAt;
        const auto answeredAt = m_services.clock.wallNow() - since;
        const NtpTime ours = ntpTime(answeredAt);
        const NtpTime oursBefore = ntpTime(answeredAt - outcome.phases.wait.value_or(Micros{0}));
        judgeOffset(result, answer, ntpOffset_ms(answer, oursBefore, ours), ntpDelay_ms(answer, oursBefore, ours));
        return result;
    }

    /// A code instead of the time (RFC 5905, 7.4).
    CheckResult &judgeRefusal(CheckResult &result, const QString &code) const
    {
        if (code == "RATE"_L1)
            return judgeAs(
                result,
                CheckOutcome::Warning,
                Phase::Assert,
                Cause::Rejected,
                Texts::tr("%1 asks us to ask less often (RATE): check it at a longer interval.").arg(m_settings.host));
        if (code == "DENY"_L1 || code == "RSTR"_L1)
            return judgeAs(result,
                           CheckOutcome::Critical,
                           Phase::Assert,
                           Cause::Rejected,
                           Texts::tr("%1 refuses to tell us the time (%2): its access list does not let us in.")
                               .arg(m_settings.host, code));
        return judgeAs(result,
                       CheckOutcome::Critical,
                       Phase::Assert,
                       Cause::NoData,
                       Texts::tr("%1 has no time to give (%2).").arg(m_settings.host, code));
    }

    void judgeOffset(CheckResult &result, const NtpAnswer &answer, double offset_ms, double delay_ms) const
    {
        result.metrics.push_back({u"offset"_s, offset_ms, u"ms"_s});
        result.metrics.push_back({u"delay"_s, delay_ms, u"ms"_s});
        result.metrics.push_back({u"stratum"_s, static_cast<double>(answer.stratum), {}});
        result.evidence.push_back({Texts::tr("Answer"),
                                   Texts::tr("Stratum %1, reference %2, root delay %3 ms, root dispersion %4 ms")
                                       .arg(QString::number(answer.stratum),
                                            referenceText(answer.reference),
                                            QString::number(answer.rootDelay_ms, 'f', 1),
                                            QString::number(answer.rootDispersion_ms, 'f', 1))});
        const QString where = offset_ms < 0
                                  ? Texts::tr("The clock of %1 is %2 ms behind this computer's (stratum %3).")
                                  : Texts::tr("The clock of %1 is %2 ms ahead of this computer's (stratum %3).");
        judgeOk(
            result,
            where.arg(m_settings.host, QString::number(std::abs(offset_ms), 'f', 1), QString::number(answer.stratum)));
        judgeNumber(result,
                    {m_settings.degradedWhen, m_settings.downWhen},
                    std::round(std::abs(offset_ms) * 10.0) / 10.0,
                    u"ms"_s,
                    offset_ms < 0
                        ? Texts::tr("How far the clock of %1 is behind this computer's").arg(m_settings.host)
                        : Texts::tr("How far the clock of %1 is ahead of this computer's").arg(m_settings.host));
        if (result.outcome == CheckOutcome::Ok && answer.stratum > m_settings.maxStratum)
            judgeAs(result,
                    CheckOutcome::Warning,
                    Phase::Assert,
                    Cause::Threshold,
                    Texts::tr("%1 has stratum %2, more than the %3 allowed: its own sources may be gone.")
                        .arg(m_settings.host)
                        .arg(answer.stratum)
                        .arg(m_settings.maxStratum));
    }

    const Settings m_settings;
    const Millis m_timeout;
    Services &m_services;
    Micros m_startedAt{0};
    int m_attempts{0};
    std::unique_ptr<UdpExchange> m_exchange;
};

} // namespace

const CheckKind &ntpCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "ntp",
        .context = "Ntp",
        .title = QT_TRANSLATE_NOOP("Ntp", "Time server (NTP)"),
        .summary = QT_TRANSLATE_NOOP(
            "Ntp", "Asks a time server; compares its clock with this computer's and looks at its state."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.host = u"ntp1.example"_s;
                return settings;
            }(),
        .make = [](const Settings &settings, Millis timeout, Services &services)
            -> Result<std::unique_ptr<CheckOperation>> {
            return std::make_unique<NtpCheck>(settings, timeout, services);
        },
        .target = [](const Settings &s) { return s.host + u':' + QString::number(s.port.value); }}};
    return kKind;
}

} // namespace salve
