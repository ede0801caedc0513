// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/certificate_report.h"
#include "checks/findings.h"
#include "core/clock.h"
#include "core/schema_kind.h"
#include "net/cause.h"
#include "net/dialogue.h"
#include "net/services.h"
#include "net/starttls.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Tls)
};

struct Settings
{
    QString host;
    Port port{443};
    std::optional<StartTls> startTls;
    QString name;
    int certificateDays{14};
    int lifetimeLeft{0};
    TlsFloor atLeast{TlsFloor::Tls12};
    std::optional<Millis> slowAbove;
    AddressFamily family{AddressFamily::Any};
    QString address;
    QString caFile;
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Tls",
        {
            host(&Settings::host, "host", QT_TRANSLATE_NOOP("Tls", "Host")).required().example(u"shop.example"_s),
            port(&Settings::port, "port", QT_TRANSLATE_NOOP("Tls", "Port")),
            field(FieldKind::Choice, &Settings::startTls, "start-tls", QT_TRANSLATE_NOOP("Tls", "STARTTLS"))
                .help(QT_TRANSLATE_NOOP("Tls", "The protocol in which the server is asked to go over to TLS; empty: TLS from the first byte.")),
            text(&Settings::name, "certificate-name", QT_TRANSLATE_NOOP("Tls", "Name in the certificate")).more()
                .help(QT_TRANSLATE_NOOP("Tls", "Asked for (SNI) and compared; empty: the host.")),
            integer(&Settings::certificateDays, "certificate-days", QT_TRANSLATE_NOOP("Tls", "Certificate days")).range(0, 3650)
                .unit(QT_TRANSLATE_NOOP("Tls", "days"))
                .help(QT_TRANSLATE_NOOP("Tls", "With fewer days left, of the first certificate in the chain to expire, the monitor is Degraded.")),
            integer(&Settings::lifetimeLeft, "lifetime-left", QT_TRANSLATE_NOOP("Tls", "Lifetime left")).range(0, 99).more()
                .unit(QT_TRANSLATE_NOOP("Tls", "%"))
                .help(QT_TRANSLATE_NOOP("Tls", "With less of its lifetime left the monitor is Degraded: fits certificates of six days as well as those of a year. 0 does not look.")),
            choice(&Settings::atLeast, "at-least", QT_TRANSLATE_NOOP("Tls", "TLS version at least"))
                .help(QT_TRANSLATE_NOOP("Tls", "A server that agrees on an older one makes the monitor Degraded.")),
            duration(&Settings::slowAbove, "slow-above", QT_TRANSLATE_NOOP("Tls", "Slow above"))
                .help(QT_TRANSLATE_NOOP("Tls", "A handshake that takes longer makes the monitor Degraded.")),
            choice(&Settings::family, "family", QT_TRANSLATE_NOOP("Tls", "Address family")).more(),
            text(&Settings::address, "address", QT_TRANSLATE_NOOP("Tls", "Forced address")).more()
                .help(QT_TRANSLATE_NOOP("Tls", "Connects to this IP address whatever the name resolves to."))
                .must([](const QString &text) { return !QHostAddress(text).isNull(); },
                      QT_TRANSLATE_NOOP("Tls", "write an IPv4 or IPv6 address"), u"web1"_s),
            file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("Tls", "Own CA file")).more()
                .help(QT_TRANSLATE_NOOP("Tls", "A PEM file that is trusted beside the system's authorities, for this monitor only.")),
        }};
    return kSchema;
}
// clang-format on

int lifetimeLeft(const Certificate &certificate, TimePoint now)
{
    const auto whole = certificate.notAfter - certificate.notBefore;
    return whole.count() <= 0 ? 0 : static_cast<int>(100 * (certificate.notAfter - now).count() / whole.count());
}

/// "TLSv1.1" is below a floor of 1.2; what is not known is not below anything.
bool isBelow(const QString &protocol, TlsFloor floor)
{
    const bool isOld = protocol == "TLSv1"_L1 || protocol == "TLSv1.1"_L1 || protocol.startsWith("SSL"_L1);
    return (floor == TlsFloor::Tls12 && isOld) || (floor == TlsFloor::Tls13 && (isOld || protocol == "TLSv1.2"_L1));
}

class TlsCheck final : public CheckOperation
{
public:
    TlsCheck(const Settings &settings, Millis timeout, Services &services)
        : m_settings(settings),
          m_clock(services.clock),
          m_dialogue(requestOf(settings, timeout), services.resolver, services.tls, services.clock)
    {
        if (settings.startTls) {
            const StartTlsScript script = startTlsScript(*settings.startTls);
            m_lines = script.greeting;
            m_lines.push_back(script.upgrade);
        }
        connect(&m_dialogue, &Dialogue::connected, this, &TlsCheck::goOn);
        connect(&m_dialogue, &Dialogue::answered, this, &TlsCheck::hear);
        connect(&m_dialogue, &Dialogue::encrypted, this, &TlsCheck::judge);
        connect(&m_dialogue, &Dialogue::failed, this, &TlsCheck::fail);
    }

    void start() override
    {
        m_dialogue.start();
        emit dispatched();
    }

private:
    static DialogueRequest requestOf(const Settings &settings, Millis timeout)
    {
        DialogueRequest request;
        request.server = {settings.host, settings.port.value, settings.family, QHostAddress(settings.address)};
        request.encryption = settings.startTls ? Encryption::Upgrade : Encryption::Implicit;
        request.tls.caFile = settings.caFile;
        request.tls.floor = TlsFloor::Any; // to see what the server agrees on
        request.verifyName = settings.name;
        request.deadline = timeout;
        return request;
    }

    QString place() const { return placeOf(m_settings.host, m_settings.port.value); }

    void goOn()
    {
        if (m_next == m_lines.size()) {
            judge();
            return;
        }
        m_dialogue.send(m_lines[m_next].send);
        m_dialogue.read(m_lines[m_next].frame);
    }

    void hear(const QByteArray &answer)
    {
        if (!m_lines[m_next].accepts(answer)) {
            m_dialogue.hangUp();
            CheckResult result = begun();
            result.evidence.push_back({Texts::tr("Answer"), shownText(answer)});
            finish(judgeAs(
                result,
                CheckOutcome::Critical,
                Phase::Tls,
                m_next + 1 == m_lines.size() ? Cause::TlsFailed : Cause::Protocol,
                Texts::tr("%1 does not go over to TLS: it answers %2").arg(place(), shownText(answer, 120).trimmed())));
            return;
        }
        ++m_next;
        if (m_next == m_lines.size())
            m_dialogue.encrypt();
        else
            goOn();
    }

    void judge()
    {
        m_dialogue.hangUp();
        const DialogueFacts &facts = m_dialogue.facts();
        const TimePoint now = m_clock.wallNow();
        CheckResult result = begun();
        const Certificate *first = firstToExpire(facts.chain);
        judgeOk(result,
                Texts::tr("%1, certificate valid for %n more day(s).", nullptr, first ? daysLeft(*first, now) : 0)
                    .arg(facts.tlsProtocol));
        judgeCertificate(result, facts.chain, m_settings.certificateDays, now);
        if (result.outcome == CheckOutcome::Ok && first && lifetimeLeft(*first, now) < m_settings.lifetimeLeft)
            judgeAs(result,
                    CheckOutcome::Warning,
                    Phase::Assert,
                    Cause::CertExpiring,
                    Texts::tr("The TLS certificate has %1 % of its lifetime left (until %2).")
                        .arg(lifetimeLeft(*first, now))
                        .arg(isoOf(first->notAfter).left(10)));
        if (result.outcome == CheckOutcome::Ok && isBelow(facts.tlsProtocol, m_settings.atLeast))
            judgeAs(result,
                    CheckOutcome::Warning,
                    Phase::Tls,
                    Cause::TlsFailed,
                    Texts::tr("%1 only agrees on %2, at least %3 is wanted.")
                        .arg(place(), facts.tlsProtocol, QString(wordOf(m_settings.atLeast))));
        judgeSpeed(result, m_settings.slowAbove, Phase::Tls);
        finish(result);
    }

    void fail(const TransportFailure &failure)
    {
        CheckResult result = begun();
        judgeFailure(result, failure);
        const QString name = m_settings.name.isEmpty() ? place() : m_settings.name;
        const QString sentence = certificateSentence(name, failure.cause, m_dialogue.facts().chain, m_clock.wallNow());
        if (!sentence.isEmpty())
            result.message = sentence;
        finish(result);
    }

    CheckResult begun() const
    {
        const DialogueFacts &facts = m_dialogue.facts();
        CheckResult result;
        result.latency = facts.latency;
        result.phases = facts.phases;
        result.metrics.push_back(latencyMetric(result.latency));
        if (!facts.chain.empty()) {
            result.metrics.push_back(certificateDays(facts.chain, m_clock.wallNow()));
            result.evidence.push_back(chainEvidence(facts.chain, m_clock.wallNow()));
        }
        if (!facts.tlsProtocol.isEmpty())
            result.evidence.push_back({Texts::tr("Agreed on"), facts.tlsProtocol + u' ' + facts.tlsCipher});
        return result;
    }

    const Settings m_settings;
    Clock &m_clock;
    std::vector<StartTlsLine> m_lines;
    size_t m_next{0};
    Dialogue m_dialogue;
};

} // namespace

const CheckKind &tlsCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "tls",
        .context = "Tls",
        .title = QT_TRANSLATE_NOOP("Tls", "TLS certificate"),
        .summary = QT_TRANSLATE_NOOP(
            "Tls",
            "Makes a TLS connection, at once or after STARTTLS, and looks at chain, name, days left and version."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.host = u"shop.example"_s;
                return settings;
            }(),
        .make = [](const Settings &settings, Millis timeout, Services &services)
            -> Result<std::unique_ptr<CheckOperation>> {
            return std::make_unique<TlsCheck>(settings, timeout, services);
        },
        .target = [](const Settings &s) { return placeOf(s.host, s.port.value); }}};
    return kKind;
}

} // namespace salve
