// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/curl_support.h"

#include <algorithm>
#include <mutex>

namespace salve {

namespace {

QByteArray addressText(const QHostAddress &address)
{
    const QByteArray text = address.toString().toLatin1();
    return address.protocol() == QAbstractSocket::IPv6Protocol ? '[' + text + ']' : text;
}

/// For CURLOPT_RESOLVE. "+": the entry leaves libcurl's cache after a minute instead of staying for ever.
QByteArray resolvedLine(const QString &host, quint16 port, const std::vector<QHostAddress> &addresses)
{
    QByteArray line = '+' + host.toLatin1() + ':' + QByteArray::number(port);
    char separator = ':';
    for (const QHostAddress &address : addresses) {
        line += separator + addressText(address);
        separator = ',';
    }
    return line;
}

std::optional<Micros> between(Micros from, Micros to)
{
    if (to <= Micros{0}) // that point was not reached
        return {};
    return std::max(Micros{0}, to - from);
}

} // namespace

void initializeCurl()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

void setManners(CURL *easy)
{
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_SESSIONID_CACHE, 0L);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 1L);
}

CurlList connectTo(CURL *easy, const QString &host, quint16 port, const std::vector<QHostAddress> &addresses)
{
    CurlList list;
    if (addresses.size() == 1) {
        list.append("::" + addressText(addresses.front()) + ':' + QByteArray::number(port));
        curl_easy_setopt(easy, CURLOPT_CONNECT_TO, list.get());
    } else if (!addresses.empty()) {
        list.append(resolvedLine(host, port, addresses));
        curl_easy_setopt(easy, CURLOPT_RESOLVE, list.get());
    }
    return list;
}

CurlList goThrough(CURL *easy, const HttpProxy &proxy, const std::vector<QHostAddress> &addresses)
{
    CurlList list;
    const QByteArray scheme = proxy.type == ProxyType::Http ? "http://" : "socks5h://";
    QByteArray host = proxy.host.toLatin1();
    if (addresses.size() == 1) {
        host = addressText(addresses.front());
    } else {
        list.append(resolvedLine(proxy.host, proxy.port, addresses));
        curl_easy_setopt(easy, CURLOPT_RESOLVE, list.get());
    }
    curl_easy_setopt(easy, CURLOPT_PROXY, (scheme + host + ':' + QByteArray::number(proxy.port)).constData());
    curl_easy_setopt(easy, CURLOPT_NOPROXY, ""); // else libcurl reads it from the environment
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXYAUTH, long(CURLAUTH_BASIC)); // one attempt: others ask first
    curl_easy_setopt(easy, CURLOPT_SOCKS5_AUTH, long(CURLAUTH_BASIC));
    if (!proxy.username.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_PROXYUSERNAME, proxy.username.toUtf8().constData());
        curl_easy_setopt(easy, CURLOPT_PROXYPASSWORD, proxy.password.toUtf8().constData());
    }
    return list;
}

Micros curlTime(CURL *easy, CURLINFO which)
{
    curl_off_t time_us = 0;
    curl_easy_getinfo(easy, which, &time_us);
    return Micros{time_us};
}

PhaseTimes curlPhases(CURL *easy)
{
    const Micros named = curlTime(easy, CURLINFO_NAMELOOKUP_TIME_T);
    const Micros connected = curlTime(easy, CURLINFO_CONNECT_TIME_T);
    const Micros secured = curlTime(easy, CURLINFO_APPCONNECT_TIME_T);
    const Micros ready = curlTime(easy, CURLINFO_PRETRANSFER_TIME_T);
    const Micros answered = curlTime(easy, CURLINFO_STARTTRANSFER_TIME_T);
    PhaseTimes phases;
    phases.connect = between(named, connected);
    phases.tls = between(connected, secured);
    if (ready > Micros{0})
        phases.wait = between(ready, answered);
    if (phases.wait)
        phases.receive = between(answered, curlTime(easy, CURLINFO_TOTAL_TIME_T));
    return phases;
}

Phase curlPhase(CURL *easy, const CurlTls &tls)
{
    if (tls.hasBegun && curlTime(easy, CURLINFO_APPCONNECT_TIME_T) == Micros{0})
        return Phase::Tls;
    if (curlTime(easy, CURLINFO_CONNECT_TIME_T) == Micros{0})
        return Phase::Connect;
    return curlTime(easy, CURLINFO_STARTTRANSFER_TIME_T) == Micros{0} ? Phase::Wait : Phase::Receive;
}

QHostAddress curlPeer(CURL *easy)
{
    const char *address = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIMARY_IP, &address);
    return address == nullptr ? QHostAddress() : QHostAddress(QString::fromLatin1(address));
}

QString curlWords(int curlCode, const CurlErrorText &text)
{
    return QString::fromUtf8(text.front() != '\0' ? text.data() : curl_easy_strerror(CURLcode(curlCode)));
}

} // namespace salve
