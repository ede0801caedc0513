// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "core/schema_kind.h"
#include "net/dialogue.h"
#include "net/reach_preflight.h"
#include "net/services.h"
#include "net/syslog_message.h"
#include "net/udp_exchange.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

constexpr Millis kTakes = 15s;
// A port where nobody listens says so at once, if at all.
constexpr Millis kListensForRefusal = 500ms;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Syslog)
};

enum class Transport { Udp, Tcp, Tls };

} // namespace

template<>
struct Words<Transport>
{
    static constexpr std::array list{"udp", "tcp", "tls"};
};

namespace {

struct Settings
{
    QString server;
    Transport transport{Transport::Udp};
    std::optional<Port> port;
    QString facility{u"daemon"_s};
    QString severity{u"{{message.severity}}"_s};
    QString title{u"{{message.title}}"_s};
    QString sentence{u"{{message.sentence}}"_s};
    QString monitor{u"{{monitor.name}}"_s};
    QString key{u"{{message.key}}"_s};
    QString appName{u"salve"_s};
    QString caFile;
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Syslog",
        {
            host(&Settings::server, "server", QT_TRANSLATE_NOOP("Syslog", "Server")).required().example(u"log.example"_s),
            choice(&Settings::transport, "transport", QT_TRANSLATE_NOOP("Syslog", "Transport"))
                .help(QT_TRANSLATE_NOOP("Syslog", "udp may be lost unseen; tcp and tls say at least that somebody is there.")),
            field(FieldKind::Port, &Settings::port, "port", QT_TRANSLATE_NOOP("Syslog", "Port"))
                .help(QT_TRANSLATE_NOOP("Syslog", "514, or 6514 with tls.")),
            text(&Settings::title, "title", QT_TRANSLATE_NOOP("Syslog", "Title")).templated(Templating::Text),
            text(&Settings::sentence, "sentence", QT_TRANSLATE_NOOP("Syslog", "Sentence")).templated(Templating::Text),
            text(&Settings::severity, "severity", QT_TRANSLATE_NOOP("Syslog", "Severity")).templated(Templating::Text)
                .help(QT_TRANSLATE_NOOP("Syslog", "emerg, alert, crit, err, warning, notice, info or debug."))
                .must([](const QString &text) { return syslogSeverity(text).has_value(); },
                      QT_TRANSLATE_NOOP("Syslog", "write emerg, alert, crit, err, warning, notice, info or debug"), u"loud"_s),
            text(&Settings::facility, "facility", QT_TRANSLATE_NOOP("Syslog", "Facility")).more()
                .help(QT_TRANSLATE_NOOP("Syslog", "user, daemon, auth, syslog, cron, or local0 to local7."))
                .must([](const QString &text) { return syslogFacility(text).has_value(); },
                      QT_TRANSLATE_NOOP("Syslog", "write user, daemon, auth, syslog, cron, or local0 to local7"), u"local9"_s),
            text(&Settings::appName, "app-name", QT_TRANSLATE_NOOP("Syslog", "Name of the program")).more(),
            text(&Settings::monitor, "monitor", QT_TRANSLATE_NOOP("Syslog", "Monitor")).templated(Templating::Text).more()
                .help(QT_TRANSLATE_NOOP("Syslog", "In the structured data, beside the key of the incident.")),
            text(&Settings::key, "key", QT_TRANSLATE_NOOP("Syslog", "Key")).templated(Templating::Text).more()
                .help(QT_TRANSLATE_NOOP("Syslog", "The same in all messages of one incident.")),
            file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("Syslog", "Own CA file")).more().shownIf(u"transport"_s, {u"tls"_s}),
        },
        {{[](const Settings &s) { return !s.title.trimmed().isEmpty() || !s.sentence.trimmed().isEmpty(); }, u"title"_s,
          QT_TRANSLATE_NOOP("Syslog", "give a title or a sentence: there would be nothing to read"),
          [](Node &node) {
              node.set(u"title"_s, Node::text(u" "_s));
              node.set(u"sentence"_s, Node::text(u" "_s));
          }}}};
    return kSchema;
}
// clang-format on

Endpoint endpointOf(const Settings &settings)
{
    const Port usual{static_cast<quint16>(settings.transport == Transport::Tls ? 6514 : 514)};
    return {settings.server, settings.port.value_or(usual).value, AddressFamily::Any, {}};
}

QString textOf(const Settings &settings)
{
    const bool hasBoth = !settings.title.trimmed().isEmpty() && !settings.sentence.trimmed().isEmpty();
    return hasBoth ? settings.title + u": "_s + settings.sentence : settings.title + settings.sentence;
}

QByteArray messageOf(const Settings &settings, TimePoint at, const QString &process)
{
    SyslogMessage message;
    message.facility = syslogFacility(settings.facility).value_or(3);
    message.severity = syslogSeverity(settings.severity).value_or(4);
    message.at = at;
    message.host = QSysInfo::machineHostName();
    message.app = settings.appName;
    message.process = process;
    message.elements = {{u"monitor"_s, settings.monitor}, {u"key"_s, settings.key}};
    message.text = textOf(settings);
    return syslogBytes(message);
}

/// Nothing was said before; whoever retries says it anew.
RunReport unsaid(const TransportFailure &failure)
{
    const bool isForGood = failure.cause == Cause::CertExpired || failure.cause == Cause::CertUntrusted
                           || failure.cause == Cause::HostnameMismatch || failure.cause == Cause::Misconfigured;
    return {isForGood ? RunOutcome::Rejected : RunOutcome::NotRun, failure.sentence, {}, {}};
}

/// One datagram. The only answer that there can be is that nobody listens.
class SyslogDatagram final : public ReactionOperation
{
public:
    SyslogDatagram(const Settings &settings, const QByteArray &message, Services &services)
        : m_shown{Texts::tr("Message"), QString::fromUtf8(message)},
          m_exchange(requestOf(settings, message), services.resolver, services.clock)
    {
        connect(&m_exchange, &UdpExchange::finished, this, [this](const UdpOutcome &outcome) {
            RunReport report{RunOutcome::Delivered,
                             Texts::tr("It was sent. Nothing in syslog over UDP says whether somebody got it."),
                             {},
                             {}};
            if (outcome.failure && (outcome.sends == 0 || outcome.failure->cause != Cause::Timeout))
                report = unsaid(*outcome.failure);
            report.evidence = {m_shown};
            finish(report);
        });
    }

    void start() override
    {
        m_exchange.start();
        emit dispatched();
    }

private:
    static UdpRequest requestOf(const Settings &settings, const QByteArray &message)
    {
        UdpRequest request;
        request.server = endpointOf(settings);
        request.payload = message;
        request.isAnswer = [](QByteArrayView) { return false; };
        request.deadline = kTakes;
        request.listenFor = kListensForRefusal;
        return request;
    }

    const Evidence m_shown;
    UdpExchange m_exchange;
};

/// One message over a connection of its own, its length in front (RFC 6587, RFC 5425).
class SyslogStream final : public ReactionOperation
{
public:
    SyslogStream(const Settings &settings, const QByteArray &message, Services &services)
        : m_shown{Texts::tr("Message"), QString::fromUtf8(message)},
          m_dialogue(requestOf(settings), services.resolver, services.tls, services.clock)
    {
        connect(&m_dialogue, &Dialogue::connected, this, [this, message] {
            m_dialogue.send(QByteArray::number(message.size()) + ' ' + message);
            m_dialogue.part();
        });
        connect(&m_dialogue, &Dialogue::parted, this, [this] {
            m_dialogue.hangUp();
            conclude({RunOutcome::Delivered,
                      Texts::tr("The connection took it. Syslog has no answer that says what became of it."),
                      {},
                      {}});
        });
        connect(&m_dialogue, &Dialogue::failed, this, [this](const TransportFailure &failure) {
            conclude(failure.sent == Sent::NothingSent
                         ? unsaid(failure)
                         : RunReport{RunOutcome::Unknown,
                                     Texts::tr("%1 Syslog has no answer that says whether it was taken nevertheless.")
                                         .arg(failure.sentence),
                                     {},
                                     {}});
        });
    }

    void start() override
    {
        m_dialogue.start();
        emit dispatched();
    }

private:
    static DialogueRequest requestOf(const Settings &settings)
    {
        DialogueRequest request;
        request.server = endpointOf(settings);
        request.encryption = settings.transport == Transport::Tls ? Encryption::Implicit : Encryption::None;
        request.tls.caFile = settings.caFile;
        request.deadline = kTakes;
        return request;
    }
    void conclude(RunReport report)
    {
        report.evidence = {m_shown};
        finish(report);
    }

    const Evidence m_shown;
    Dialogue m_dialogue;
};

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &context)
{
    const QByteArray message = messageOf(settings, services.clock.wallNow(), u"run%1"_s.arg(context.run().value));
    if (settings.transport == Transport::Udp)
        return std::make_unique<SyslogDatagram>(settings, message, services);
    return std::make_unique<SyslogStream>(settings, message, services);
}

std::unique_ptr<PreflightOperation> preflight(const Settings &settings, Services &services)
{
    if (settings.transport == Transport::Udp)
        return knownPreflight(
            {PreflightReport::Light::Yellow,
             Texts::tr("Over UDP nobody can say beforehand whether %1 listens: send a test.").arg(settings.server),
             {}});
    return reachPreflight(services, endpointOf(settings), std::nullopt);
}

QString preview(const Settings &settings)
{
    const Endpoint server = endpointOf(settings);
    return Texts::tr("To %1, port %2 (%3):")
               .arg(server.host, QString::number(server.port), QString(wordOf(settings.transport)))
           + u"\n\n"_s + textOf(settings);
}

} // namespace

const ReactionKind &syslogReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "syslog",
        .context = "Syslog",
        .title = QT_TRANSLATE_NOOP("Syslog", "Syslog"),
        .summary = QT_TRANSLATE_NOOP("Syslog", "Sends a line to a log server (RFC 5424) over UDP, TCP or TLS."),
        .proof = QT_TRANSLATE_NOOP("Syslog", "Nothing in syslog says that a message has arrived."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.server = u"log.example"_s;
                settings.transport = Transport::Tls;
                return settings;
            }(),
        .effect = [](const Settings &) { return Effect::Tells; },
        .takesUpTo = [](const Settings &) { return kTakes + 5s; },
        .isRepeatHarmless = [](const Settings &) { return true; },
        .effectKey =
            [](const Settings &s) {
                const Endpoint server = endpointOf(s);
                return u"%1 %2:%3"_s.arg(wordOf(s.transport), server.host, QString::number(server.port));
            },
        .preview = preview,
        .make = make,
        .settle = {},
        .preflight = preflight}};
    return kKind;
}

} // namespace salve
