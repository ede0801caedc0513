// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/smtp_transfer.h"

#include "net/cause.h"

#include <sys/socket.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>
#include <cstring>
#include <thread>

namespace salve {

namespace {

bool isRefusal(int code)
{
    return code >= 400 && code < 600;
}

QByteArray urlOf(const SmtpRequest &request)
{
    const QByteArray scheme = request.security == SmtpSecurity::Implicit ? "smtps://" : "smtp://";
    // The path is what we call ourselves in EHLO.
    const QByteArray own = QUrl::toPercentEncoding(QSysInfo::machineHostName());
    return scheme + placeOf(request.server.host, request.server.port).toLatin1() + '/' + own;
}

QByteArray bracketed(const QString &address)
{
    return '<' + address.toUtf8() + '>';
}

} // namespace

SmtpTransfer::SmtpTransfer(SmtpRequest request) : m_request(std::move(request))
{
    initializeCurl();
    m_easy.reset(curl_easy_init());
    setManners(m_easy.get());
}

SmtpTransfer::~SmtpTransfer() = default;

std::optional<TransportFailure>
SmtpTransfer::prepare(const std::vector<QHostAddress> &addresses, Millis timeLeft, CurlTrust &trust)
{
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_URL, urlOf(m_request).constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(timeLeft.count()));
    m_addresses = connectTo(easy, m_request.server.host, m_request.server.port, addresses);
    if (m_request.security != SmtpSecurity::None) {
        TlsSettings settings;
        settings.caFile = m_request.caFile;
        if (auto failure = trust.install(easy, settings, m_tls))
            return failure;
    }
    if (m_request.security == SmtpSecurity::StartTls)
        curl_easy_setopt(easy, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    setEnvelope();
    setCallbacks();
    setSocketCallbacks();
    return {};
}

void SmtpTransfer::setEnvelope()
{
    CURL *easy = m_easy.get();
    if (!m_request.user.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_USERNAME, m_request.user.toUtf8().constData());
        curl_easy_setopt(easy, CURLOPT_PASSWORD, m_request.password.toUtf8().constData());
    }
    for (const QString &recipient : m_request.recipients)
        m_recipients.append(bracketed(recipient));
    curl_easy_setopt(easy, CURLOPT_MAIL_FROM, bracketed(m_request.from).constData());
    curl_easy_setopt(easy, CURLOPT_MAIL_RCPT, m_recipients.get());
    // Otherwise one unknown mailbox keeps the mail from everybody. (libcurl 8.2 took one L from the name and keeps this
    // one.)
    curl_easy_setopt(easy, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
}

void SmtpTransfer::setCallbacks()
{
    CURL *easy = m_easy.get();
    using Read = size_t (*)(char *, size_t, size_t, void *);
    const Read giveMore = [](char *buffer, size_t size, size_t count, void *self) {
        return static_cast<SmtpTransfer *>(self)->giveMessage(buffer, size * count);
    };
    using Debug = int (*)(CURL *, curl_infotype, char *, size_t, void *);
    const Debug listen = [](CURL *, curl_infotype type, char *words, size_t size, void *self) {
        static_cast<SmtpTransfer *>(self)->takeWords(type, {words, qsizetype(size)});
        return 0;
    };
    using Progress = int (*)(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    const Progress mayGoOn = [](void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
        return static_cast<SmtpTransfer *>(self)->m_isStopped ? 1 : 0;
    };
    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, giveMore);
    curl_easy_setopt(easy, CURLOPT_READDATA, this);
    // The only way to learn which recipient an answer is for. Nothing of it is kept or logged but that.
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, listen);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, mayGoOn);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_errorText.data());
}

void SmtpTransfer::setSocketCallbacks()
{
    using Made = int (*)(void *, curl_socket_t, curlsocktype);
    const Made made = [](void *self, curl_socket_t socket, curlsocktype) {
        auto *transfer = static_cast<SmtpTransfer *>(self);
        const std::lock_guard lock(transfer->m_mutex);
        transfer->m_socket = socket;
        return int(CURL_SOCKOPT_OK);
    };
    using Close = int (*)(void *, curl_socket_t);
    const Close close = [](void *self, curl_socket_t socket) {
        auto *transfer = static_cast<SmtpTransfer *>(self);
        const std::lock_guard lock(transfer->m_mutex); // stop() must not shut a number that is somebody else's by now
        if (transfer->m_socket == socket)
            transfer->m_socket = -1;
        return ::close(socket);
    };
    curl_easy_setopt(m_easy.get(), CURLOPT_SOCKOPTFUNCTION, made);
    curl_easy_setopt(m_easy.get(), CURLOPT_SOCKOPTDATA, this);
    curl_easy_setopt(m_easy.get(), CURLOPT_CLOSESOCKETFUNCTION, close);
    curl_easy_setopt(m_easy.get(), CURLOPT_CLOSESOCKETDATA, this);
}

void SmtpTransfer::start(const std::shared_ptr<SmtpTransfer> &transfer,
                         QObject *owner,
                         std::function<void(const SmtpOutcome &)> done)
{
    transfer->m_owner = owner;
    std::thread([transfer, done = std::move(done)] {
        const SmtpOutcome outcome = transfer->run();
        const std::lock_guard lock(transfer->m_mutex);
        if (transfer->m_owner != nullptr)
            QMetaObject::invokeMethod(
                transfer->m_owner, [done, outcome] { done(outcome); }, Qt::QueuedConnection);
    }).detach();
}

void SmtpTransfer::stop()
{
    m_isStopped = true;
    const std::lock_guard lock(m_mutex);
    m_owner = nullptr;
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

SmtpOutcome SmtpTransfer::run()
{
    const int curlCode = curl_easy_perform(m_easy.get());
    long code = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &code);
    SmtpOutcome outcome;
    outcome.code = int(code);
    outcome.reply = m_reply;
    outcome.refused = m_refused;
    judge(curlCode, outcome);
    return outcome;
}

void SmtpTransfer::takeWords(int type, QByteArrayView words)
{
    static constexpr QByteArrayView kRecipient("RCPT TO:");
    if (type == CURLINFO_HEADER_OUT) {
        const bool isRecipient = words.startsWith(kRecipient);
        m_asked = isRecipient ? QString::fromUtf8(words.sliced(kRecipient.size()).trimmed()) : QString();
        if (words.startsWith("QUIT")) {
            // The mail's fate is known. Nobody has to wait for "bye".
            m_isLeaving = true;
            const std::lock_guard lock(m_mutex);
            if (m_socket >= 0)
                ::shutdown(m_socket, SHUT_RD);
        }
        return;
    }
    if (type != CURLINFO_HEADER_IN || m_isLeaving)
        return;
    m_reply = QString::fromUtf8(words.trimmed());
    if (!m_asked.isEmpty() && isRefusal(m_reply.left(3).toInt()))
        m_refused += m_asked.section(u'>', 0, 0).remove(u'<') + QStringLiteral(": ") + m_reply;
}

size_t SmtpTransfer::giveMessage(char *buffer, size_t room)
{
    const qsizetype count = std::min<qsizetype>(qsizetype(room), m_request.message.size() - m_given_bytes);
    if (count == 0)
        m_isMessageComplete = true; // what follows is the dot that ends it
    std::memcpy(buffer, m_request.message.constData() + m_given_bytes, size_t(count));
    m_given_bytes += count;
    return size_t(count);
}

void SmtpTransfer::judge(int curlCode, SmtpOutcome &outcome) const
{
    if (curlCode == CURLE_OK) {
        outcome.verdict = SmtpVerdict::Accepted;
        return;
    }
    const QString words = curlWords(curlCode, m_errorText);
    if (isRefusal(outcome.code)) { // whatever libcurl makes of it: the server has spoken
        const Cause cause = curlCode == CURLE_LOGIN_DENIED ? Cause::Auth : Cause::Status;
        outcome.verdict = outcome.code < 500 ? SmtpVerdict::Temporary : SmtpVerdict::Rejected;
        outcome.failure = failureAt(Phase::Assert, cause, words);
        return;
    }
    long systemError = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_OS_ERRNO, &systemError);
    const Cause cause = causeOfCurl(curlCode, systemError, m_tls.verifyError, words);
    const bool isTls = cause == Cause::TlsFailed || cause == Cause::CertExpired || cause == Cause::CertUntrusted
                       || cause == Cause::HostnameMismatch;
    const Phase phase = isTls ? Phase::Tls : curlPhase(m_easy.get(), m_tls);
    if (m_isMessageComplete)
        outcome.verdict = SmtpVerdict::Unknown;
    else
        outcome.verdict = isTls || cause == Cause::Auth ? SmtpVerdict::Rejected : SmtpVerdict::NotSent;
    // The greeting is a first byte of the answer to libcurl.
    outcome.failure = failureAt(phase == Phase::Receive ? Phase::Wait : phase, cause, words);
}

TransportFailure SmtpTransfer::failureAt(Phase phase, Cause cause, const QString &detail) const
{
    const QString host = m_request.server.host;
    const quint16 port = m_request.server.port;
    const Sent sent = m_isMessageComplete ? Sent::MaybeSent : Sent::NothingSent;
    TransportFailure failure = transportFailure(phase, cause, sent, host, port, detail);
    if (cause == Cause::Status) {
        failure.sentence =
            QCoreApplication::translate("Transport", "%1 did not take the mail: %2").arg(placeOf(host, port), m_reply);
    } else if (cause == Cause::TlsFailed && m_request.security == SmtpSecurity::StartTls) {
        failure.sentence = QCoreApplication::translate(
                               "Transport", "%1 offers no STARTTLS. Use the port with TLS from the start, or no TLS.")
                               .arg(placeOf(host, port));
    }
    return failure;
}

} // namespace salve
