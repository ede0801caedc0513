// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/schema_kind.h"
#include "net/dialogue.h"
#include "net/mqtt_packet.h"
#include "net/reach_preflight.h"
#include "net/secrets.h"
#include "net/services.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace salve {

namespace {

constexpr Millis kTakes = 15s;
constexpr quint16 kPacketId = 1;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Mqtt)
};

enum class Security { Tls, None };
enum class PlainPassword { Refused, Accepted };

} // namespace

template<>
struct Words<Security>
{
    static constexpr std::array list{"tls", "none"};
};
template<>
struct Words<PlainPassword>
{
    static constexpr std::array list{"refused", "accepted"};
};

namespace {

struct Settings
{
    QString server;
    Security security{Security::Tls};
    std::optional<Port> port;
    QString username;
    SecretRef password;
    QString topic;
    QString payload{
        u"{\"title\": \"{{message.title}}\", \"sentence\": \"{{message.sentence}}\", \"state\": \"{{message.state}}\", "
        "\"monitor\": \"{{monitor.name}}\", \"key\": \"{{message.key}}\"}"_s};
    bool retain{false};
    QString caFile;
    PlainPassword plainPassword{PlainPassword::Refused};
};

// clang-format off
const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{
        "Mqtt",
        {
            host(&Settings::server, "server", QT_TRANSLATE_NOOP("Mqtt", "Broker")).required().example(u"mqtt.example"_s),
            choice(&Settings::security, "security", QT_TRANSLATE_NOOP("Mqtt", "Encryption")),
            field(FieldKind::Port, &Settings::port, "port", QT_TRANSLATE_NOOP("Mqtt", "Port"))
                .help(QT_TRANSLATE_NOOP("Mqtt", "8883 with TLS, 1883 without.")),
            text(&Settings::username, "username", QT_TRANSLATE_NOOP("Mqtt", "User name")),
            secret(&Settings::password, "password", QT_TRANSLATE_NOOP("Mqtt", "Password")),
            text(&Settings::topic, "topic", QT_TRANSLATE_NOOP("Mqtt", "Topic")).required().templated(Templating::Argument).example(u"salve/alerts"_s)
                .must(isMqttTopic, QT_TRANSLATE_NOOP("Mqtt", "write a topic such as salve/alerts: no + or #, and no $ in front"), u"salve/#"_s),
            text(&Settings::payload, "payload", QT_TRANSLATE_NOOP("Mqtt", "Message (JSON)")).multiline().templated(Templating::Json)
                .help(QT_TRANSLATE_NOOP("Mqtt", "{{names}} are escaped for JSON text.")),
            boolean(&Settings::retain, "retain", QT_TRANSLATE_NOOP("Mqtt", "Kept by the broker")).more()
                .help(QT_TRANSLATE_NOOP("Mqtt", "Who subscribes later gets it at once: the topic is then the last state.")),
            file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("Mqtt", "Own CA file")).more().shownIf(u"security"_s, {u"tls"_s}),
            choice(&Settings::plainPassword, "plain-password", QT_TRANSLATE_NOOP("Mqtt", "Password without encryption")).more()
                .shownIf(u"security"_s, {u"none"_s})
                .help(QT_TRANSLATE_NOOP("Mqtt", "Everybody on the way can read it.")),
        },
        {{[](const Settings &s) { return s.username.isEmpty() == s.password.isEmpty(); }, u"password"_s,
          QT_TRANSLATE_NOOP("Mqtt", "a user name needs a password, and a password needs a user name"),
          [](Node &node) { node.set(u"username"_s, Node::text(u"salve"_s)); node.remove(u"password"_s); }},
         {[](const Settings &s) { return s.password.isEmpty() || s.security == Security::Tls || s.plainPassword == PlainPassword::Accepted; }, u"security"_s,
          QT_TRANSLATE_NOOP("Mqtt", "the password would travel unencrypted: use tls, or write plain-password: accepted"),
          [](Node &node) {
              node.set(u"security"_s, Node::scalar(u"none"_s));
              node.set(u"username"_s, Node::text(u"salve"_s));
              node.set(u"password"_s, Node::map({{u"secret"_s, Node::text(u"mqtt"_s)}}));
          }}}};
    return kSchema;
}
// clang-format on

Endpoint endpointOf(const Settings &settings)
{
    const Port usual{static_cast<quint16>(settings.security == Security::Tls ? 8883 : 1883)};
    return {settings.server, settings.port.value_or(usual).value, AddressFamily::Any, {}};
}

DialogueRequest requestOf(const Settings &settings)
{
    DialogueRequest request;
    request.server = endpointOf(settings);
    request.encryption = settings.security == Security::Tls ? Encryption::Implicit : Encryption::None;
    request.tls.caFile = settings.caFile;
    request.deadline = kTakes;
    return request;
}

RunReport said(RunOutcome outcome, const QString &sentence)
{
    return {outcome, sentence, {}, {}};
}

/// What a broker says instead of letting us in (MQTT 3.1.1, 3.2.2.3). A refused connection publishes nothing.
RunReport refusal(std::optional<int> code)
{
    switch (code.value_or(-1)) {
    case 1:
        return said(RunOutcome::Rejected, Texts::tr("The broker does not speak MQTT 3.1.1."));
    case 2:
        return said(RunOutcome::Rejected, Texts::tr("The broker does not accept our client id."));
    case 3:
        return said(RunOutcome::NotRun, Texts::tr("The broker says that it is unavailable."));
    case 4:
        return said(RunOutcome::Rejected, Texts::tr("The broker refuses the user name or the password."));
    case 5:
        return said(RunOutcome::Rejected,
                    Texts::tr("The broker lets this user not connect: give it a login and rights."));
    default:
        return said(RunOutcome::Rejected, Texts::tr("What answers there does not speak MQTT."));
    }
}

/// Connect, publish once, wait for the acknowledgement.
class MqttReaction final : public ReactionOperation
{
public:
    MqttReaction(const Settings &settings, const MqttLogin &login, Services &services)
        : m_settings(settings),
          m_dialogue(requestOf(settings), services.resolver, services.tls, services.clock)
    {
        connect(&m_dialogue, &Dialogue::connected, this, [this, login] {
            m_dialogue.send(mqttConnect(login));
            m_dialogue.read(lengthFrame(1, LengthField::MqttVariable));
        });
        connect(&m_dialogue, &Dialogue::answered, this, [this](const QByteArray &packet) {
            if (m_isPublished)
                acknowledged(packet);
            else
                letIn(packet);
        });
        connect(&m_dialogue, &Dialogue::failed, this, &MqttReaction::failed);
    }

    void start() override
    {
        m_dialogue.start();
        emit dispatched();
    }

private:
    void letIn(const QByteArray &packet)
    {
        const std::optional<int> code = mqttConnectCode(packet);
        if (code != 0) {
            m_dialogue.hangUp();
            return conclude(refusal(code));
        }
        m_isPublished = true;
        m_dialogue.send(mqttPublish(m_settings.topic,
                                    m_settings.payload.toUtf8(),
                                    kPacketId,
                                    m_settings.retain ? MqttRetain::Yes : MqttRetain::No));
        m_dialogue.read(lengthFrame(1, LengthField::MqttVariable));
    }

    void acknowledged(const QByteArray &packet)
    {
        if (!isMqttAcknowledgement(packet, kPacketId)) {
            m_dialogue.hangUp();
            return conclude(said(RunOutcome::Unknown,
                                 Texts::tr("The broker answered with something else than an acknowledgement.")));
        }
        m_dialogue.send(mqttDisconnect());
        m_dialogue.hangUp();
        conclude(said(RunOutcome::Delivered,
                      Texts::tr("The broker has acknowledged it. Who has subscribed to %1, it does not say.")
                          .arg(m_settings.topic)));
    }

    void failed(const TransportFailure &failure)
    {
        if (m_isPublished)
            return conclude(said(RunOutcome::Unknown,
                                 Texts::tr("It was sent, and the broker did not acknowledge it: %1 It may not let this "
                                           "user publish to %2.")
                                     .arg(failure.sentence, m_settings.topic)));
        const bool isForGood = failure.cause == Cause::CertExpired || failure.cause == Cause::CertUntrusted
                               || failure.cause == Cause::HostnameMismatch || failure.cause == Cause::TlsFailed
                               || failure.cause == Cause::Misconfigured;
        conclude(said(isForGood ? RunOutcome::Rejected : RunOutcome::NotRun, failure.sentence));
    }

    void conclude(RunReport report)
    {
        report.evidence = {{Texts::tr("Message"), m_settings.topic + u"\n\n"_s + m_settings.payload.left(4096)}};
        finish(report);
    }

    const Settings m_settings;
    Dialogue m_dialogue;
    bool m_isPublished{false};
};

Result<std::unique_ptr<ReactionOperation>> make(const Settings &settings, Services &services, RunContext &)
{
    SecretReader secrets(services.secrets);
    const MqttLogin login{u"salve"_s + QUuid::createUuid().toString(QUuid::Id128).left(16),
                          settings.username,
                          secrets.value(settings.password)};
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    return std::make_unique<MqttReaction>(settings, login, services);
}

std::unique_ptr<PreflightOperation> preflight(const Settings &settings, Services &services)
{
    SecretReader secrets(services.secrets);
    secrets.value(settings.password);
    return reachPreflight(services, endpointOf(settings), secrets.error());
}

QString preview(const Settings &settings)
{
    const Endpoint server = endpointOf(settings);
    return Texts::tr("To %1, port %2 (%3), topic %4:")
               .arg(server.host, QString::number(server.port), QString(wordOf(settings.security)), settings.topic)
           + u"\n\n"_s + settings.payload;
}

} // namespace

const ReactionKind &mqttReactionKind()
{
    static const SchemaReactionKind<Settings> kKind{ReactionTraits<Settings>{
        .id = "mqtt",
        .context = "Mqtt",
        .title = QT_TRANSLATE_NOOP("Mqtt", "MQTT message"),
        .summary =
            QT_TRANSLATE_NOOP("Mqtt", "Publishes a message through a broker, and waits for its acknowledgement."),
        .proof = QT_TRANSLATE_NOOP(
            "Mqtt", "The broker acknowledges that it has the message; whether somebody reads it is not known."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.server = u"mqtt.example"_s;
                settings.topic = u"salve/alerts"_s;
                return settings;
            }(),
        .effect = [](const Settings &) { return Effect::Tells; },
        .takesUpTo = [](const Settings &) { return kTakes + 5s; },
        .isRepeatHarmless = [](const Settings &) { return true; },
        .effectKey =
            [](const Settings &s) {
                const Endpoint server = endpointOf(s);
                return u"%1:%2 %3"_s.arg(server.host, QString::number(server.port), s.topic);
            },
        .preview = preview,
        .make = make,
        .settle = {},
        .preflight = preflight}};
    return kKind;
}

} // namespace salve
