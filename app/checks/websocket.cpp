// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/certificate_report.h"
#include "checks/findings.h"
#include "checks/http_expectations.h"
#include "core/clock.h"
#include "core/schema_kind.h"
#include "net/dialogue.h"
#include "net/http_head.h"
#include "net/http_reader.h"
#include "net/http_rules.h"
#include "net/secrets.h"
#include "net/services.h"
#include "net/websocket_frame.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Websocket)
};

constexpr qsizetype kMostOfMessage_bytes = 1024 * 1024;
constexpr int kMostFrames = 1000; // of a peer that talks and never says what is expected

struct Settings
{
    QString url;
    QStringList subprotocols;
    TextMap headers;
    QString username;
    SecretRef password;
    SecretRef bearer;
    QString send;
    QString expect;
    std::optional<Millis> slowAbove;
    AddressFamily family{AddressFamily::Any};
    QString address;
    QString caFile;
    TlsTrust tls{TlsTrust::Verify};
    QString clientCertificate;
    QString clientKey;
};

bool isWebsocketUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1);
}

// clang-format off
std::vector<Field<Settings>> requestFields()
{
    return {
        url(&Settings::url, "url", QT_TRANSLATE_NOOP("Websocket", "Address")).required().example(u"wss://shop.example/live"_s)
            .must(isWebsocketUrl, QT_TRANSLATE_NOOP("Websocket", "write a whole address such as wss://shop.example/live"), u"https://shop.example/live"_s),
        text(&Settings::send, "send", QT_TRANSLATE_NOOP("Websocket", "Send")).multiline()
            .help(QT_TRANSLATE_NOOP("Websocket", "A text message, sent once the connection stands.")),
        text(&Settings::expect, "expect", QT_TRANSLATE_NOOP("Websocket", "Expect"))
            .help(QT_TRANSLATE_NOOP("Websocket", "Has to stand in one of the messages that come within the timeout.")),
        texts(&Settings::subprotocols, "subprotocols", QT_TRANSLATE_NOOP("Websocket", "Subprotocols")).more().example(u"graphql-transport-ws"_s)
            .help(QT_TRANSLATE_NOOP("Websocket", "In order of preference; the server has to choose one.")),
        textMap(&Settings::headers, "headers", QT_TRANSLATE_NOOP("Websocket", "Headers")).more()
            .help(QT_TRANSLATE_NOOP("Websocket", "Sent with the handshake. A password belongs into the fields below, where it is kept in the vault.")),
        text(&Settings::username, "username", QT_TRANSLATE_NOOP("Websocket", "User name")).more(),
        secret(&Settings::password, "password", QT_TRANSLATE_NOOP("Websocket", "Password")).more()
            .help(QT_TRANSLATE_NOOP("Websocket", "Sent with the user name as basic authorization.")),
        secret(&Settings::bearer, "bearer", QT_TRANSLATE_NOOP("Websocket", "Bearer token")).more(),
        duration(&Settings::slowAbove, "slow-above", QT_TRANSLATE_NOOP("Websocket", "Slow above"))
            .help(QT_TRANSLATE_NOOP("Websocket", "If it takes longer, the monitor is Degraded.")),
    };
}

std::vector<Field<Settings>> connectionFields()
{
    return {
        choice(&Settings::family, "family", QT_TRANSLATE_NOOP("Websocket", "Address family")).more(),
        text(&Settings::address, "address", QT_TRANSLATE_NOOP("Websocket", "Forced address")).more()
            .help(QT_TRANSLATE_NOOP("Websocket", "Connects to this IP address whatever the name resolves to; name and certificate stay those of the URL."))
            .must([](const QString &text) { return !QHostAddress(text).isNull(); },
                  QT_TRANSLATE_NOOP("Websocket", "write an IPv4 or IPv6 address"), u"web1"_s),
        file(&Settings::caFile, "ca-file", QT_TRANSLATE_NOOP("Websocket", "Own CA file")).more(),
        choice(&Settings::tls, "tls", QT_TRANSLATE_NOOP("Websocket", "Certificate check")).more()
            .help(QT_TRANSLATE_NOOP("Websocket", "accept-any-certificate proves nothing about who answers; an own CA file is the better way.")),
        file(&Settings::clientCertificate, "client-certificate", QT_TRANSLATE_NOOP("Websocket", "Client certificate")).more(),
        file(&Settings::clientKey, "client-key", QT_TRANSLATE_NOOP("Websocket", "Client key")).more(),
    };
}

const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema = [] {
        std::vector<Field<Settings>> fields = requestFields();
        const std::vector<Field<Settings>> more = connectionFields();
        fields.insert(fields.end(), more.begin(), more.end());
        return Schema<Settings>{"Websocket", std::move(fields), {
            {[](const Settings &s) { return s.send.isEmpty() || !s.expect.isEmpty(); }, u"expect"_s,
             QT_TRANSLATE_NOOP("Websocket", "say what has to come back; without it nobody knows whether what is sent was understood"),
             [](Node &node) { node.set(u"send"_s, Node::text(u"ping"_s)); }},
            {[](const Settings &s) { return s.bearer.isEmpty() || s.username.isEmpty(); }, u"bearer"_s,
             QT_TRANSLATE_NOOP("Websocket", "give a user name or a bearer token, not both: a request has one Authorization header"),
             [](Node &node) {
                 node.set(u"username"_s, Node::text(u"probe"_s));
                 node.set(u"bearer"_s, Node::map({{u"secret"_s, Node::text(u"token"_s)}}));
             }}}};
    }();
    return kSchema;
}
// clang-format on

/// The handshake, as a request of HTTP.
HttpHopRequest handshakeOf(const HttpRequest &ready)
{
    HttpHopRequest request;
    request.method = ready.method;
    request.url = ready.url;
    request.host = ready.url.host(QUrl::FullyEncoded);
    request.port = portOf(ready.url);
    request.headers = ready.headers;
    return request;
}

DialogueRequest dialogueOf(const Settings &settings, const HttpHopRequest &handshake, Millis timeout)
{
    DialogueRequest request;
    request.server = {handshake.host, handshake.port, settings.family, QHostAddress(settings.address)};
    request.encryption = handshake.isTls() ? Encryption::Implicit : Encryption::None;
    request.tls.caFile = settings.caFile;
    request.tls.trust = settings.tls;
    request.tls.certificateFile = settings.clientCertificate;
    request.tls.keyFile = settings.clientKey;
    request.deadline = timeout;
    request.readLimit_bytes = kMostOfMessage_bytes;
    return request;
}

class WebsocketCheck final : public CheckOperation
{
public:
    WebsocketCheck(Settings settings, HttpHopRequest handshake, QByteArray key, Millis timeout, Services &services)
        : m_settings(std::move(settings)),
          m_handshake(std::move(handshake)),
          m_accept(websocketAccept(key)),
          m_clock(services.clock),
          m_dialogue(dialogueOf(m_settings, m_handshake, timeout), services.resolver, services.tls, services.clock)
    {
        connect(&m_dialogue, &Dialogue::connected, this, [this] {
            m_dialogue.send(requestHead(m_handshake));
            m_dialogue.read(untilFrame("\r\n\r\n"));
        });
        connect(&m_dialogue, &Dialogue::answered, this, &WebsocketCheck::hear);
        connect(&m_dialogue, &Dialogue::failed, this, &WebsocketCheck::judgeTransport);
    }

    void start() override
    {
        m_dialogue.start();
        emit dispatched();
    }

private:
    void hear(const QByteArray &bytes)
    {
        if (m_isOpen)
            hearFrame(bytes);
        else
            hearHandshake(bytes);
    }

    void hearHandshake(const QByteArray &head)
    {
        HttpReader reader("GET", 0);
        reader.feed(head);
        m_answer = reader.response();
        if (reader.state() == HttpReader::State::Garbage || reader.state() == HttpReader::State::HeadersTooLarge)
            return complain(Cause::Protocol, Texts::tr("The answer to the handshake is no HTTP."));
        if (m_answer.status != 101)
            return complain(m_answer.status == 401 ? Cause::Auth : Cause::Status,
                            Texts::tr("The server refused the handshake with status %1 %2.")
                                .arg(m_answer.status)
                                .arg(QString::fromLatin1(m_answer.reason)));
        if (headerValue(m_answer.headers, "Sec-WebSocket-Accept") != m_accept
            || headerValue(m_answer.headers, "Upgrade").compare("websocket", Qt::CaseInsensitive) != 0)
            return complain(
                Cause::Protocol,
                Texts::tr("The server switched protocols, but not to WebSocket: its Sec-WebSocket-Accept is "
                          "wrong. A proxy in between may have answered from its cache."));
        const QString chosen = QString::fromLatin1(headerValue(m_answer.headers, "Sec-WebSocket-Protocol"));
        if (!m_settings.subprotocols.isEmpty() && !m_settings.subprotocols.contains(chosen))
            return complain(Cause::Protocol,
                            chosen.isEmpty()
                                ? Texts::tr("The server speaks none of the subprotocols %1.")
                                      .arg(m_settings.subprotocols.join(u", "_s))
                                : Texts::tr("The server chose the subprotocol %1, which was not offered.").arg(chosen));
        m_isOpen = true;
        if (!m_settings.send.isEmpty())
            sendFrame(WebsocketOpcode::Text, m_settings.send.toUtf8());
        if (m_settings.expect.isEmpty())
            return succeed(Texts::tr("Connected in %1 ms."));
        m_dialogue.read(websocketFrame());
    }

    void hearFrame(const QByteArray &bytes)
    {
        const std::optional<WebsocketFrame> frame = websocketFrameIn(bytes);
        if (!frame)
            return complain(Cause::Protocol, Texts::tr("The server sent a frame that breaks the WebSocket protocol."));
        if (++m_frames > kMostFrames)
            return complain(Cause::Body, missing());
        switch (frame->opcode) {
        case WebsocketOpcode::Close:
            return judgeClose(websocketCloseText(frame->payload));
        case WebsocketOpcode::Ping:
            sendFrame(WebsocketOpcode::Pong, frame->payload);
            break;
        case WebsocketOpcode::Pong:
            break;
        case WebsocketOpcode::Text:
        case WebsocketOpcode::Binary:
            m_message.clear();
            [[fallthrough]];
        case WebsocketOpcode::Continuation:
            m_message += frame->payload;
            if (m_message.size() > kMostOfMessage_bytes)
                return complain(Cause::TooLarge, tooLarge(), Phase::Receive);
            if (frame->end == WebsocketEnd::Last) {
                ++m_messages;
                if (m_message.contains(m_settings.expect.toUtf8()))
                    return succeed(Texts::tr("Answered as expected in %1 ms."));
            }
            break;
        }
        m_dialogue.read(websocketFrame());
    }

    void sendFrame(WebsocketOpcode opcode, const QByteArray &payload)
    {
        m_dialogue.send(maskedFrame(opcode, payload, QRandomGenerator::system()->generate()));
    }

    void judgeClose(const QString &text)
    {
        if (m_messages > 0)
            return complain(Cause::Body, missing());
        complain(Cause::Closed,
                 text.isEmpty() ? Texts::tr("The server closed the connection before it had said anything.")
                                : Texts::tr("The server closed the connection: %1.").arg(text),
                 Phase::Wait);
    }

    static QString tooLarge() { return Texts::tr("A message is larger than 1 MiB."); }

    QString missing() const
    {
        return Texts::tr("%1 messages came, and none contains \"%2\".").arg(m_messages).arg(m_settings.expect);
    }

    void judgeTransport(const TransportFailure &failure)
    {
        const bool isOver = failure.cause == Cause::Timeout || failure.cause == Cause::Closed;
        if (isOver && m_messages > 0)
            return complain(Cause::Body, missing());
        if (failure.cause == Cause::TooLarge && m_isOpen)
            return complain(Cause::TooLarge, tooLarge(), Phase::Receive);
        CheckResult result = begun();
        judgeFailure(result, failure);
        const QString sentence =
            certificateSentence(m_handshake.host, failure.cause, m_dialogue.facts().chain, m_clock.wallNow());
        if (!sentence.isEmpty())
            result.message = sentence;
        finish(result);
    }

    void complain(Cause cause, const QString &sentence, Phase where = Phase::Assert)
    {
        m_dialogue.hangUp();
        CheckResult result = begun();
        finish(judgeAs(result, CheckOutcome::Critical, where, cause, sentence));
    }

    void succeed(const QString &sentence)
    {
        // 1000: normal closure. Whether the server answers is of no interest.
        sendFrame(WebsocketOpcode::Close, QByteArray("\x03\xe8", 2));
        m_dialogue.hangUp();
        CheckResult result = begun();
        judgeOk(result, sentence.arg(milliseconds(result.latency), 0, 'f', 1));
        judgeSpeed(result, m_settings.slowAbove, m_settings.expect.isEmpty() ? Phase::Connect : Phase::Wait);
        finish(result);
    }

    CheckResult begun() const
    {
        CheckResult result;
        result.latency = m_dialogue.facts().latency;
        result.phases = m_dialogue.facts().phases;
        result.metrics.push_back(latencyMetric(result.latency));
        addAnswerEvidence(result, m_answer);
        if (!m_message.isEmpty())
            result.evidence.push_back({Texts::tr("Message"), shownText(m_message)});
        if (!m_dialogue.facts().chain.empty())
            result.evidence.push_back(chainEvidence(m_dialogue.facts().chain, m_clock.wallNow()));
        return result;
    }

    const Settings m_settings;
    const HttpHopRequest m_handshake;
    const QByteArray m_accept;
    Clock &m_clock;
    bool m_isOpen{false};
    HttpResponse m_answer;
    QByteArray m_message; ///< the last one, as far as it has come
    int m_messages{0};
    int m_frames{0};
    Dialogue m_dialogue;
};

Result<std::unique_ptr<CheckOperation>> make(const Settings &settings, Millis timeout, Services &services)
{
    const QByteArray key = websocketKey();
    HttpRequest request;
    request.url = QUrl(settings.url);
    request.url.setScheme(request.url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    request.headers = {{"Upgrade", "websocket"},
                       {"Connection", "Upgrade"},
                       {"Sec-WebSocket-Version", "13"},
                       {"Sec-WebSocket-Key", key}};
    if (!settings.subprotocols.isEmpty())
        request.headers.push_back({"Sec-WebSocket-Protocol", settings.subprotocols.join(u", "_s).toUtf8()});
    for (const auto &[name, value] : settings.headers)
        request.headers.push_back({name.toUtf8(), value.toUtf8()});
    SecretReader secrets(services.secrets);
    if (!settings.bearer.isEmpty())
        request.headers.push_back({"Authorization", "Bearer " + secrets.value(settings.bearer).toUtf8()});
    else if (!settings.username.isEmpty())
        request.headers.push_back(
            {"Authorization",
             "Basic " + (settings.username + u':' + secrets.value(settings.password)).toUtf8().toBase64()});
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    if (const auto problem = problemOf(request))
        return fail(ErrorCode::Invalid, problem->sentence);
    return std::make_unique<WebsocketCheck>(
        settings, handshakeOf(readyToSend(std::move(request))), key, timeout, services);
}

} // namespace

const CheckKind &websocketCheckKind()
{
    static const SchemaCheckKind<Settings> kKind{CheckTraits<Settings>{
        .id = "websocket",
        .context = "Websocket",
        .title = QT_TRANSLATE_NOOP("Websocket", "WebSocket"),
        .summary = QT_TRANSLATE_NOOP("Websocket",
                                     "Opens a WebSocket; can send a message and wait for the one that is expected."),
        .schema = schema(),
        .example =
            [] {
                Settings settings;
                settings.url = u"wss://shop.example/live"_s;
                return settings;
            }(),
        .make = make,
        .target = [](const Settings &s) { return QUrl(s.url).toDisplayString(QUrl::RemoveUserInfo); }}};
    return kKind;
}

} // namespace salve
