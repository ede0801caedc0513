// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/curl_http_hop.h"

#include "net/cause.h"
#include "net/http_reader.h"
#include "net/proxy_failure.h"

#include <sys/socket.h>

namespace salve {

namespace {

QByteArrayView trimmedLine(QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == '\r' || line.back() == '\n'))
        line.chop(1);
    return line;
}

} // namespace

CurlHttpHop::CurlHttpHop(HttpHopRequest request, HttpHopDone done, CurlMulti &multi)
    : m_request(std::move(request)),
      m_done(std::move(done)),
      m_trust(multi.trust()),
      m_handle(multi)
{
}

std::optional<TransportFailure> CurlHttpHop::start()
{
    if (m_request.isTls()) {
        if (auto failure = m_trust.install(m_handle.easy(), m_request.tls, m_tls))
            return failure;
    }
    setConnection();
    setRequest();
    setCallbacks();
    m_handle.start(*this);
    return {};
}

void CurlHttpHop::setConnection()
{
    CURL *easy = m_handle.easy();
    curl_easy_setopt(easy, CURLOPT_URL, m_request.url.toEncoded().constData());
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(m_request.timeLeft.count()));
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, long(m_request.timeLeft.count()));
    if (!m_request.unixSocket.isEmpty())
        curl_easy_setopt(easy, CURLOPT_UNIX_SOCKET_PATH, m_request.unixSocket.toLocal8Bit().constData());
    else if (m_request.proxy.isNone())
        m_addresses = connectTo(easy, m_request.host, m_request.port, m_request.addresses);
    else
        m_addresses = goThrough(easy, m_request.proxy, m_request.addresses);
    if (!m_request.proxy.isNone() && !m_request.beyondProxy.isNull())
        m_beyondProxy = connectTo(easy, m_request.host, m_request.port, {m_request.beyondProxy});
}

void CurlHttpHop::setRequest()
{
    CURL *easy = m_handle.easy();
    const bool hasBody = !m_request.body.isEmpty() || m_request.method == "POST" || m_request.method == "PUT"
                         || m_request.method == "PATCH";
    if (m_request.isHead()) {
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    } else if (hasBody) {
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, m_request.body.constData());
        // What libcurl would add to a body: the type of a form, and a wait for permission to send more than 1 MiB.
        if (headerValue(m_request.headers, "Content-Type").isNull())
            m_headers.append("Content-Type:");
        m_headers.append("Expect:");
    }
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
    for (const HttpHeader &header : m_request.headers)
        m_headers.append(header.value.isEmpty() ? header.name + ';' : header.name + ": " + header.value);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, m_headers.get());
}

void CurlHttpHop::setCallbacks()
{
    CURL *easy = m_handle.easy();
    using Callback = size_t (*)(char *, size_t, size_t, void *);
    const Callback takeHeader = [](char *bytes, size_t, size_t count, void *self) {
        return static_cast<CurlHttpHop *>(self)->takeHeaderLine({bytes, qsizetype(count)});
    };
    const Callback takeBytes = [](char *bytes, size_t, size_t count, void *self) {
        return static_cast<CurlHttpHop *>(self)->takeBody({bytes, qsizetype(count)});
    };
    using Ready = int (*)(void *, char *, char *, int, int);
    const Ready ready = [](void *self, char *, char *, int, int) {
        static_cast<CurlHttpHop *>(self)->m_sent = Sent::MaybeSent;
        return int(CURL_PREREQFUNC_OK);
    };
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeBytes);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, ready);
    curl_easy_setopt(easy, CURLOPT_PREREQDATA, this);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_errorText.data());
    using Made = int (*)(void *, curl_socket_t, curlsocktype);
    const Made made = [](void *self, curl_socket_t socket, curlsocktype) {
        static_cast<CurlHttpHop *>(self)->m_socket = socket;
        return int(CURL_SOCKOPT_OK);
    };
    curl_easy_setopt(easy, CURLOPT_SOCKOPTFUNCTION, made);
    curl_easy_setopt(easy, CURLOPT_SOCKOPTDATA, this);
}

size_t CurlHttpHop::takeHeaderLine(QByteArrayView line)
{
    const auto count = size_t(line.size());
    m_headers_bytes += line.size();
    if (m_headers_bytes > kHeaderLimit_bytes) {
        m_stop = Stop::HeaderLimit;
        return 0;
    }
    line = trimmedLine(line);
    if (line.startsWith("HTTP/")) { // also after each interim answer (1xx)
        m_response = {};
        m_hasAllHeaders = false;
        const qsizetype status = line.indexOf(' ') + 1;
        const qsizetype reason = line.indexOf(' ', status);
        m_response.status = line.sliced(status, reason < 0 ? line.size() - status : reason - status).toInt();
        if (reason >= 0)
            m_response.reason = line.sliced(reason + 1).trimmed().toByteArray();
    } else if (line.isEmpty()) {
        m_hasAllHeaders = true;
    } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
        m_response.headers.push_back({line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
    }
    return count;
}

size_t CurlHttpHop::takeBody(QByteArrayView bytes)
{
    const qint64 room = m_request.bodyLimit_bytes - m_response.body.size();
    if (bytes.size() <= room) {
        m_response.body.append(bytes);
        return size_t(bytes.size());
    }
    m_response.body.append(bytes.first(std::max<qint64>(room, 0)));
    m_response.bodyEnd = BodyEnd::Truncated;
    m_stop = Stop::BodyLimit;
    return 0;
}

Phase CurlHttpHop::phase() const
{
    if (isAtProxy())
        return Phase::Connect;
    CURL *easy = m_handle.easy();
    Phase phase = curlPhase(easy, m_tls);
    if (phase == Phase::Receive && m_headers_bytes == 0) // the end of the stream is a first byte to libcurl
        phase = Phase::Wait;
    curl_off_t sent_bytes = 0;
    curl_easy_getinfo(easy, CURLINFO_SIZE_UPLOAD_T, &sent_bytes);
    const bool isSending = phase == Phase::Wait && sent_bytes < m_request.body.size() && !m_request.isHead();
    return isSending ? Phase::Send : phase;
}

HttpHopOutcome CurlHttpHop::measured(HttpResponse response) const
{
    HttpHopOutcome outcome;
    outcome.response = std::move(response);
    outcome.phases = curlPhases(m_handle.easy());
    if (m_headers_bytes == 0)
        outcome.phases.wait = outcome.phases.receive = {};
    outcome.latency = curlTime(m_handle.easy(), CURLINFO_TOTAL_TIME_T);
    outcome.chain = m_tls.certificates();
    outcome.peer = curlPeer(m_handle.easy());
    return outcome;
}

TransportFailure CurlHttpHop::failureOf(int curlCode) const
{
    if (m_stop == Stop::HeaderLimit)
        return transportFailure(Phase::Receive, Cause::TooLarge, m_sent, m_request.host, m_request.port);
    if (curlCode == CURLE_SSL_CERTPROBLEM)
        return unusableClientCertificate(m_request.tls.certificateFile, m_request.tls.keyFile);
    long systemError = 0;
    curl_easy_getinfo(m_handle.easy(), CURLINFO_OS_ERRNO, &systemError);
    const QString words = curlWords(curlCode, m_errorText);
    const Cause cause = causeOfCurl(curlCode, systemError, m_tls.verifyError, words);
    Phase where = phase();
    if (cause == Cause::Protocol && where == Phase::Wait) // something came, though no header
        where = Phase::Receive;
    return isAtProxy() ? failureBeforeTarget(curlCode, cause, words)
                       : transportFailure(where, cause, m_sent, m_request.host, m_request.port, words);
}

TransportFailure CurlHttpHop::failureBeforeTarget(int curlCode, Cause cause, const QString &words) const
{
    long status = 0;
    curl_easy_getinfo(m_handle.easy(), CURLINFO_HTTP_CONNECTCODE, &status);
    if (status >= 300)
        return refusalOfProxy(int(status), m_request.proxy, target(), words);
    if (curlCode == CURLE_PROXY) {
        long code = 0;
        curl_easy_getinfo(m_handle.easy(), CURLINFO_PROXY_ERROR, &code);
        return socksFailure(int(code), m_request.proxy, target(), words);
    }
    return failureOfProxy(
        transportFailure(Phase::Connect, cause, m_sent, m_request.proxy.host, m_request.proxy.port, words));
}

/// libcurl stamps no time before the proxy has answered.
bool CurlHttpHop::hasReachedProxy() const
{
    sockaddr_storage peer{};
    socklen_t length = sizeof peer;
    return m_socket != CURL_SOCKET_BAD && ::getpeername(m_socket, reinterpret_cast<sockaddr *>(&peer), &length) == 0;
}

QString CurlHttpHop::target() const
{
    return placeOf(m_request.host, m_request.port);
}

HttpHopOutcome CurlHttpHop::timedOut() const
{
    HttpHopOutcome outcome = measured(m_response);
    if (!isAtProxy())
        outcome.failure = transportFailure(phase(), Cause::Timeout, m_sent, m_request.host, m_request.port);
    else if (hasReachedProxy())
        outcome.failure = proxyTimeout(m_request.proxy, target());
    else
        outcome.failure = failureBeforeTarget(CURLE_OPERATION_TIMEDOUT, Cause::Timeout, {});
    return outcome;
}

void CurlHttpHop::transferEnded(int curlCode)
{
    HttpHopOutcome outcome = measured(std::move(m_response));
    // A connection closed within the headers is a complete answer to libcurl.
    if (curlCode == CURLE_OK && !m_hasAllHeaders)
        curlCode = CURLE_PARTIAL_FILE;
    if (curlCode != CURLE_OK && m_stop != Stop::BodyLimit)
        outcome.failure = failureOf(curlCode);
    const bool isProxyLogin = !m_request.proxy.isNone() && !m_request.isTls() && outcome.response.status == 407;
    if (!outcome.failure && isProxyLogin) // to a request in its whole address the proxy answers itself
        outcome.failure = refusalOfProxy(407, m_request.proxy, target(), {});
    const HttpHopDone done = std::move(m_done);
    done(std::move(outcome));
}

} // namespace salve
