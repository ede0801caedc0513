// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/smtp_exchange.h"

#include "net/cause.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

#include <cstring>

namespace salve {

namespace {

bool isRefusal(long code)
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

bool isBareAddress(const QString &address)
{
    return !address.isEmpty() && std::none_of(address.cbegin(), address.cend(), [](QChar c) {
        return c.unicode() <= u' ' || c == u'<' || c == u'>' || c.unicode() == 0x7F;
    });
}

} // namespace

SmtpExchange::SmtpExchange(SmtpRequest request, CurlMulti &multi, Resolver &resolver, Clock &clock)
    : m_request(std::move(request)), m_multi(multi), m_resolver(resolver), m_clock(clock)
{}

SmtpExchange::~SmtpExchange()
{
    m_clock.cancel(m_deadlineKey);
}

void SmtpExchange::start()
{
    m_startedAt = m_clock.monotonic();
    const QStringList addresses = m_request.recipients + QStringList(m_request.from);
    if (m_request.recipients.isEmpty() || !std::all_of(addresses.cbegin(), addresses.cend(), isBareAddress)) {
        fail(SmtpVerdict::Rejected,
             misconfigured(QCoreApplication::translate("Transport", "A mail needs a sender and recipients like name@example.org.")));
        return;
    }
    m_deadlineKey = m_clock.after(m_request.deadline, this, [this] { passDeadline(); });
    if (const QHostAddress known = knownAddress(m_request.server); !known.isNull()) {
        send({known});
        return;
    }
    m_lookup = std::make_unique<Lookup>(m_resolver, m_request.server.host, m_request.server.family);
    connect(m_lookup.get(), &Lookup::finished, this, [this](const LookupAnswer &answer) {
        if (answer.addresses.empty())
            fail(SmtpVerdict::NotSent, failureAt(Phase::Resolve, answer.cause, answer.detail));
        else
            send(answer.addresses);
    });
    m_lookup->start();
}

void SmtpExchange::send(const std::vector<QHostAddress> &addresses)
{
    m_handle = std::make_unique<CurlMulti::Handle>(m_multi);
    CURL *easy = m_handle->easy();
    curl_easy_setopt(easy, CURLOPT_URL, urlOf(m_request).constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(m_request.deadline.count()));
    m_addresses = connectTo(easy, m_request.server.host, m_request.server.port, addresses);
    if (m_request.security != SmtpSecurity::None) {
        if (auto failure = m_multi.trust().install(easy, m_request.caFile, TlsTrust::Verify, m_tls)) {
            fail(SmtpVerdict::Rejected, *std::move(failure));
            return;
        }
    }
    if (m_request.security == SmtpSecurity::StartTls)
        curl_easy_setopt(easy, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    setEnvelope();
    setCallbacks();
    m_handle->start(*this);
}

void SmtpExchange::setEnvelope()
{
    CURL *easy = m_handle->easy();
    if (!m_request.user.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_USERNAME, m_request.user.toUtf8().constData());
        curl_easy_setopt(easy, CURLOPT_PASSWORD, m_request.password.toUtf8().constData());
    }
    for (const QString &recipient : m_request.recipients)
        m_recipients.append(bracketed(recipient));
    curl_easy_setopt(easy, CURLOPT_MAIL_FROM, bracketed(m_request.from).constData());
    curl_easy_setopt(easy, CURLOPT_MAIL_RCPT, m_recipients.get());
    // Otherwise one unknown mailbox keeps the mail from everybody. (libcurl 8.2 took one L from the name and keeps this one.)
    curl_easy_setopt(easy, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
}

void SmtpExchange::setCallbacks()
{
    CURL *easy = m_handle->easy();
    using Read = size_t (*)(char *, size_t, size_t, void *);
    const Read giveMore = [](char *buffer, size_t size, size_t count, void *self) {
        return static_cast<SmtpExchange *>(self)->giveMessage(buffer, size * count);
    };
    using Debug = int (*)(CURL *, curl_infotype, char *, size_t, void *);
    const Debug listen = [](CURL *, curl_infotype type, char *words, size_t size, void *self) {
        static_cast<SmtpExchange *>(self)->takeWords(type, {words, qsizetype(size)});
        return 0;
    };
    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, giveMore);
    curl_easy_setopt(easy, CURLOPT_READDATA, this);
    // The only way to learn which recipient an answer is for. Nothing of it is kept or logged but that.
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, listen);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_errorText.data());
}

void SmtpExchange::takeWords(int type, QByteArrayView words)
{
    static constexpr QByteArrayView kRecipient("RCPT TO:");
    if (type == CURLINFO_HEADER_OUT) {
        const bool isRecipient = words.startsWith(kRecipient);
        m_asked = isRecipient ? QString::fromUtf8(words.sliced(kRecipient.size()).trimmed()) : QString();
        return;
    }
    if (type != CURLINFO_HEADER_IN)
        return;
    const QString reply = QString::fromUtf8(words.trimmed());
    m_outcome.reply = reply;
    if (!m_asked.isEmpty() && isRefusal(reply.left(3).toLong()))
        m_outcome.refused += m_asked.section(u'>', 0, 0).remove(u'<') + QStringLiteral(": ") + reply;
}

size_t SmtpExchange::giveMessage(char *buffer, size_t room)
{
    const qsizetype count = std::min<qsizetype>(qsizetype(room), m_request.message.size() - m_given_bytes);
    if (count == 0)
        m_isMessageComplete = true; // what follows is the dot that ends it
    std::memcpy(buffer, m_request.message.constData() + m_given_bytes, size_t(count));
    m_given_bytes += count;
    return size_t(count);
}

void SmtpExchange::transferEnded(int curlCode)
{
    long code = 0;
    curl_easy_getinfo(m_handle->easy(), CURLINFO_RESPONSE_CODE, &code);
    m_outcome.code = int(code);
    judge(curlCode);
    finish();
}

void SmtpExchange::judge(int curlCode)
{
    if (curlCode == CURLE_OK) {
        m_outcome.verdict = SmtpVerdict::Accepted;
        return;
    }
    long systemError = 0;
    curl_easy_getinfo(m_handle->easy(), CURLINFO_OS_ERRNO, &systemError);
    const QString words = curlWords(curlCode, m_errorText);
    if (isRefusal(m_outcome.code)) { // whatever libcurl makes of it: the server has spoken
        const Cause cause = curlCode == CURLE_LOGIN_DENIED ? Cause::Auth : Cause::Status;
        m_outcome.verdict = m_outcome.code < 500 ? SmtpVerdict::Temporary : SmtpVerdict::Rejected;
        m_outcome.failure = failureAt(Phase::Assert, cause, words);
        return;
    }
    const Cause cause = causeOfCurl(curlCode, systemError, m_tls.verifyError, words);
    const bool isHopeless = cause == Cause::Auth || cause == Cause::TlsFailed || cause == Cause::CertExpired
                            || cause == Cause::CertUntrusted || cause == Cause::HostnameMismatch;
    const bool isTls = isHopeless && cause != Cause::Auth;
    m_outcome.verdict = m_isMessageComplete ? SmtpVerdict::Unknown : isHopeless ? SmtpVerdict::Rejected : SmtpVerdict::NotSent;
    m_outcome.failure = failureAt(isTls ? Phase::Tls : phase(), cause, words);
}

Phase SmtpExchange::phase() const
{
    if (!m_handle)
        return Phase::Resolve;
    const Phase phase = curlPhase(m_handle->easy(), m_tls);
    return phase == Phase::Receive ? Phase::Wait : phase; // the greeting is a first byte to libcurl
}

TransportFailure SmtpExchange::failureAt(Phase phase, Cause cause, const QString &detail) const
{
    const Sent sent = m_isMessageComplete ? Sent::MaybeSent : Sent::NothingSent;
    TransportFailure failure = transportFailure(phase, cause, sent, m_request.server.host, m_request.server.port, detail);
    const QString place = placeOf(m_request.server.host, m_request.server.port);
    if (cause == Cause::Status)
        failure.sentence = QCoreApplication::translate("Transport", "%1 did not take the mail: %2").arg(place, m_outcome.reply);
    else if (cause == Cause::TlsFailed && m_request.security == SmtpSecurity::StartTls)
        failure.sentence = QCoreApplication::translate("Transport", "%1 does not offer STARTTLS. Use the port with TLS from the start, or none.")
                               .arg(place);
    return failure;
}

void SmtpExchange::passDeadline()
{
    m_deadlineKey = 0;
    fail(m_isMessageComplete ? SmtpVerdict::Unknown : SmtpVerdict::NotSent, failureAt(phase(), Cause::Timeout));
}

void SmtpExchange::fail(SmtpVerdict verdict, TransportFailure failure)
{
    m_outcome.verdict = verdict;
    m_outcome.failure = std::move(failure);
    finish();
}

void SmtpExchange::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_clock.cancel(std::exchange(m_deadlineKey, 0));
    m_outcome.latency = m_clock.monotonic() - m_startedAt;
    m_handle.reset();
    QMetaObject::invokeMethod(
        this, [this] { emit finished(m_outcome); }, Qt::QueuedConnection);
}

} // namespace salve
