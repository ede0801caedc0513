// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/curl_tls.h"
#include "net/http_proxy.h"
#include "net/transport.h"

#include <curl/curl.h>

#include <QByteArray>

#include <memory>

namespace salve {

void initializeCurl();
/// What every transfer of ours wants, whatever the protocol.
void setManners(CURL *easy);

/// A list of lines as libcurl takes them.
class CurlList
{
public:
    void append(const QByteArray &line) { m_list.reset(curl_slist_append(m_list.release(), line.constData())); }
    curl_slist *get() const { return m_list.get(); }

private:
    struct Free
    {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };
    std::unique_ptr<curl_slist, Free> m_list;
};

/// Points the transfer at the addresses that we resolved, whatever its URL says; the list must live as long as the
/// transfer.
CurlList connectTo(CURL *easy, const QString &host, quint16 port, const std::vector<QHostAddress> &addresses);

/// Sends the transfer through the proxy at these addresses; the list must live as long as the transfer.
CurlList goThrough(CURL *easy, const HttpProxy &proxy, const std::vector<QHostAddress> &addresses);

Micros curlTime(CURL *easy, CURLINFO which);
/// The phases that libcurl stamped; wait holds the sending too.
PhaseTimes curlPhases(CURL *easy);
/// How far a transfer had come, for who has a code or a deadline.
Phase curlPhase(CURL *easy, const CurlTls &tls);
QHostAddress curlPeer(CURL *easy);

using CurlErrorText = std::array<char, CURL_ERROR_SIZE>;
/// What libcurl says of it, for the log.
QString curlWords(int curlCode, const CurlErrorText &text);

} // namespace salve
