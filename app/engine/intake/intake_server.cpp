// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "engine/intake/intake_server.h"

#include <microhttpd.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <QCoreApplication>
#include <QFile>

#include <cstring>

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

// Headers of all kinds together; what is longer is answered with 431 by libmicrohttpd.
constexpr size_t kConnectionMemory_bytes = 32 * 1024;
constexpr unsigned kIdle_s = 10;
constexpr qsizetype kMostRead_bytes = 4 * IntakeServer::kMostBody_bytes; // of a body that is refused

QString addressOf(MHD_Connection *connection)
{
    const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    return info ? QHostAddress(info->client_addr).toString() : QString();
}

int socketOf(MHD_Connection *connection)
{
    const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}

enum MHD_Result answer(MHD_Connection *connection, const IntakeReply &reply)
{
    MHD_Response *response = MHD_create_response_from_buffer(
        static_cast<size_t>(reply.body.size()), const_cast<char *>(reply.body.constData()), MHD_RESPMEM_MUST_COPY);
    if (!response)
        return MHD_NO;
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, reply.contentType.constData());
    // One request a connection: what is measured of its age stays simple.
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
    if (reply.status == MHD_HTTP_TOO_MANY_REQUESTS)
        MHD_add_response_header(response, MHD_HTTP_HEADER_RETRY_AFTER, "1");
    const enum MHD_Result result = MHD_queue_response(connection, static_cast<unsigned>(reply.status), response);
    MHD_destroy_response(response);
    return result;
}

sockaddr_storage systemAddress(const IntakeOptions &options)
{
    sockaddr_storage storage{};
    if (options.address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(options.port);
        const Q_IPV6ADDR bytes = options.address.toIPv6Address();
        std::memcpy(&v6.sin6_addr, &bytes, sizeof bytes);
        std::memcpy(&storage, &v6, sizeof v6);
    } else {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(options.port);
        v4.sin_addr.s_addr = htonl(options.address.toIPv4Address());
        std::memcpy(&storage, &v4, sizeof v4);
    }
    return storage;
}

/// Empty when the file cannot be read or holds no PEM.
QByteArray pemIn(const QString &fileName)
{
    QFile file(fileName);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.read(256 * 1024) : QByteArray();
    return text.contains("-----BEGIN") ? text : QByteArray();
}

} // namespace

/// One request on its way; libmicrohttpd owns it from the first call to the completion.
struct IntakeServer::Exchange
{
    IntakeServer *server{nullptr};
    MHD_Connection *connection{nullptr};
    IntakeRequest request;
    IntakeReply reply;
    quint64 key{0}; ///< 0 until it is handed to the handler
    qsizetype received_bytes{0};
    bool isRefused{false};
    bool isAnswered{false};
    bool isSuspended{false};

    void refuse(int status, const char *why)
    {
        isRefused = true;
        request.body.clear();
        reply = {status, "text/plain", why};
    }
};

/// What libmicrohttpd calls.
struct IntakeServer::Callbacks
{
    static enum MHD_Result header(void *into, enum MHD_ValueKind, const char *name, const char *value)
    {
        static_cast<IntakeRequest *>(into)->headers.emplace_back(QByteArray(name).toLower(), QByteArray(value));
        return MHD_YES;
    }

    static enum MHD_Result argument(void *into, enum MHD_ValueKind, const char *name, const char *value)
    {
        static_cast<IntakeRequest *>(into)->query.emplace_back(QString::fromUtf8(name), QString::fromUtf8(value));
        return MHD_YES;
    }

    static enum MHD_Result
    begin(IntakeServer &server, MHD_Connection *connection, const char *url, const char *method, void **known)
    {
        auto *exchange = new Exchange;
        *known = exchange;
        exchange->server = &server;
        exchange->connection = connection;
        IntakeRequest &request = exchange->request;
        request.method = method;
        request.path = QString::fromUtf8(url);
        request.sender = addressOf(connection);
        MHD_get_connection_values(connection, MHD_HEADER_KIND, &header, &request);
        MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, &argument, &request);
        const char *coding = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, MHD_HTTP_HEADER_CONTENT_ENCODING);
        if (!server.m_rates.allows(request.sender, server.m_clock.monotonic()))
            exchange->refuse(MHD_HTTP_TOO_MANY_REQUESTS, "Too many requests. Send less often.");
        else if (coding && qstricmp(coding, "identity") != 0)
            exchange->refuse(MHD_HTTP_UNSUPPORTED_MEDIA_TYPE, "Send it as it is, not compressed.");
        return MHD_YES;
    }

    static enum MHD_Result access(void *self,
                                  MHD_Connection *connection,
                                  const char *url,
                                  const char *method,
                                  const char *,
                                  const char *data,
                                  size_t *size,
                                  void **known)
    {
        auto &server = *static_cast<IntakeServer *>(self);
        if (!*known)
            return begin(server, connection, url, method, known);
        auto &exchange = *static_cast<Exchange *>(*known);
        if (*size > 0) {
            const auto length = static_cast<qsizetype>(*size);
            *size = 0;
            exchange.received_bytes += length;
            if (!exchange.isRefused && exchange.received_bytes > kMostBody_bytes)
                exchange.refuse(MHD_HTTP_CONTENT_TOO_LARGE, "At most 1 MiB is taken.");
            if (!exchange.isRefused)
                exchange.request.body.append(data, length);
            // An answer comes after what is sent; who goes on for ever gets none.
            return exchange.received_bytes > kMostRead_bytes ? MHD_NO : MHD_YES;
        }
        server.m_receivingSince.erase(connection);
        if (exchange.isRefused || exchange.isAnswered)
            return answer(connection, exchange.reply);
        server.begin(exchange);
        if (exchange.isAnswered)
            return answer(connection, exchange.reply);
        exchange.isSuspended = true;
        MHD_suspend_connection(connection);
        return MHD_YES;
    }

    static void completed(void *self, MHD_Connection *, void **known, enum MHD_RequestTerminationCode)
    {
        auto *exchange = static_cast<Exchange *>(*known);
        *known = nullptr;
        if (!exchange)
            return;
        static_cast<IntakeServer *>(self)->m_waiting.erase(exchange->key);
        delete exchange;
    }

    static void connection(void *self, MHD_Connection *connection, void **, enum MHD_ConnectionNotificationCode code)
    {
        auto &server = *static_cast<IntakeServer *>(self);
        if (code == MHD_CONNECTION_NOTIFY_STARTED)
            server.m_receivingSince.emplace(connection, server.m_clock.monotonic());
        else
            server.m_receivingSince.erase(connection);
    }
};

IntakeServer::IntakeServer(Clock &clock, Handler handler, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_handler(std::move(handler)),
      m_rates(kMostRequests)
{
}

IntakeServer::~IntakeServer()
{
    close();
}

Result<void> IntakeServer::listen(const IntakeOptions &options)
{
    close();
    unsigned flags = MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME;
    if (options.address.protocol() == QAbstractSocket::IPv6Protocol)
        flags |= MHD_USE_IPv6;
    std::vector<MHD_OptionItem> more;
    if (!options.certificateFile.isEmpty()) {
        m_certificate = pemIn(options.certificateFile);
        m_key = pemIn(options.keyFile);
        if (m_certificate.isEmpty() || m_key.isEmpty())
            return fail(ErrorCode::Invalid,
                        Texts::tr("Nothing is listened to: %1 has to hold a certificate and %2 its key, both as PEM.")
                            .arg(options.certificateFile, options.keyFile));
        flags |= MHD_USE_TLS;
        more.push_back({MHD_OPTION_HTTPS_MEM_CERT, 0, m_certificate.data()});
        more.push_back({MHD_OPTION_HTTPS_MEM_KEY, 0, m_key.data()});
    }
    more.push_back({MHD_OPTION_END, 0, nullptr});
    const sockaddr_storage address = systemAddress(options);
    m_daemon = MHD_start_daemon(flags,
                                options.port,
                                nullptr,
                                nullptr,
                                &Callbacks::access,
                                this,
                                MHD_OPTION_SOCK_ADDR,
                                &address,
                                MHD_OPTION_CONNECTION_LIMIT,
                                unsigned{kMostConnections},
                                MHD_OPTION_PER_IP_CONNECTION_LIMIT,
                                unsigned{kMostConnectionsOfOne},
                                MHD_OPTION_CONNECTION_TIMEOUT,
                                kIdle_s,
                                MHD_OPTION_CONNECTION_MEMORY_LIMIT,
                                kConnectionMemory_bytes,
                                MHD_OPTION_NOTIFY_COMPLETED,
                                &Callbacks::completed,
                                this,
                                MHD_OPTION_NOTIFY_CONNECTION,
                                &Callbacks::connection,
                                this,
                                MHD_OPTION_ARRAY,
                                more.data(),
                                MHD_OPTION_END);
    if (!m_daemon)
        return fail(ErrorCode::Unavailable,
                    Texts::tr("Nothing is listened to: port %1 of %2 cannot be opened (%3). Is another program there?")
                        .arg(QString::number(options.port), options.address.toString(), qt_error_string(errno)));
    const MHD_DaemonInfo *info = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_EPOLL_FD);
    m_notifier = std::make_unique<QSocketNotifier>(info->epoll_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &IntakeServer::turn);
    watchAge();
    armTurn();
    return {};
}

void IntakeServer::close()
{
    if (!m_daemon)
        return;
    m_clock.cancel(m_turnTimer);
    m_clock.cancel(m_ageTimer);
    m_notifier.reset();
    // A daemon stops only when nothing is suspended.
    for (const auto &[key, exchange] : m_waiting) {
        exchange->isAnswered = true;
        exchange->reply = {MHD_HTTP_SERVICE_UNAVAILABLE, "text/plain", "Salve is closing. Send it again later."};
        if (std::exchange(exchange->isSuspended, false))
            MHD_resume_connection(exchange->connection);
    }
    m_waiting.clear();
    MHD_run(m_daemon);
    MHD_stop_daemon(std::exchange(m_daemon, nullptr));
    m_receivingSince.clear();
}

quint16 IntakeServer::port() const
{
    const MHD_DaemonInfo *info = m_daemon ? MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT) : nullptr;
    return info ? info->port : 0;
}

void IntakeServer::turn()
{
    if (!m_daemon)
        return;
    m_isTurning = true;
    MHD_run(m_daemon);
    m_isTurning = false;
    armTurn();
}

/// libmicrohttpd's own timeouts.
void IntakeServer::armTurn()
{
    m_clock.cancel(std::exchange(m_turnTimer, 0));
    MHD_UNSIGNED_LONG_LONG timeout_ms = 0;
    if (!m_daemon || MHD_get_timeout(m_daemon, &timeout_ms) != MHD_YES)
        return;
    if (timeout_ms == 0) // it has more to do at once
        QMetaObject::invokeMethod(this, &IntakeServer::turn, Qt::QueuedConnection);
    else
        m_turnTimer = m_clock.after(Millis{static_cast<qint64>(timeout_ms)}, this, [this] {
            m_turnTimer = 0;
            turn();
        });
}

/// Its idle timeout begins anew with every byte: who sends one a second would hold a connection for hours.
void IntakeServer::watchAge()
{
    constexpr Millis kAgain{2'000};
    m_ageTimer = m_clock.after(kAgain, this, [this] {
        const Micros now = m_clock.monotonic();
        for (const auto &[connection, since] : m_receivingSince) {
            if (now - since > kLongestRequest)
                ::shutdown(socketOf(connection), SHUT_RDWR);
        }
        watchAge();
    });
}

void IntakeServer::begin(Exchange &exchange)
{
    exchange.key = ++m_lastKey;
    m_waiting.emplace(exchange.key, &exchange);
    m_handler(exchange.request, [this, key = exchange.key](const IntakeReply &reply) {
        const auto it = m_waiting.find(key);
        if (it == m_waiting.end() || it->second->isAnswered)
            return;
        it->second->reply = reply;
        it->second->isAnswered = true;
        if (it->second->isSuspended)
            resume(key);
    });
}

void IntakeServer::resume(quint64 key)
{
    Exchange &exchange = *m_waiting.at(key);
    exchange.isSuspended = false;
    MHD_resume_connection(exchange.connection);
    if (!m_isTurning)
        turn();
}

} // namespace salve
