// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/curl_multi.h"
#include "net/curl_support.h"
#include "net/curl_tls.h"
#include "net/http_hop.h"

namespace salve {

/// One request over libcurl.
class CurlHttpHop final : public HttpHop, private CurlTransfer
{
public:
    CurlHttpHop(HttpHopRequest request, HttpHopDone done, CurlMulti &multi);
    std::optional<TransportFailure> start() override;
    HttpHopOutcome timedOut() const override;

private:
    void transferEnded(int curlCode) override;
    void setConnection();
    void setRequest();
    void setCallbacks();
    size_t takeHeaderLine(QByteArrayView line);
    size_t takeBody(QByteArrayView bytes);
    Phase phase() const;
    HttpHopOutcome measured(HttpResponse response) const;
    TransportFailure failureOf(int curlCode) const;
    TransportFailure failureBeforeTarget(int curlCode, Cause cause, const QString &words) const;
    /// The target has not been reached yet, as far as we can tell.
    bool isAtProxy() const { return !m_request.proxy.isNone() && m_sent == Sent::NothingSent && !m_tls.hasBegun; }
    bool hasReachedProxy() const;
    QString target() const;

    enum class Stop { None, BodyLimit, HeaderLimit };
    const HttpHopRequest m_request;
    HttpHopDone m_done;
    CurlTrust &m_trust;
    CurlTls m_tls; ///< the handle below uses these until it is gone
    CurlList m_headers;
    CurlList m_addresses;
    CurlList m_beyondProxy;
    CurlErrorText m_errorText{};
    HttpResponse m_response;
    qint64 m_headers_bytes{0};
    bool m_hasAllHeaders{false};
    Sent m_sent{Sent::NothingSent};
    Stop m_stop{Stop::None};
    curl_socket_t m_socket{CURL_SOCKET_BAD}; ///< the last one that was made, libcurl's
    CurlMulti::Handle m_handle;
};

} // namespace salve
