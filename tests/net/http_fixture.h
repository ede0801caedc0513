// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "net/curl_http_client.h"
#include "net/curl_multi.h"
#include "net/qt_http_client.h"
#include "net/resolver.h"
#include "support/scripted_server.h"
#include "support/spin.h"

#include <QSemaphore>
#include <QTest>

namespace salve::test {

enum class Client { Qt, Curl };

/// Both clients over a resolver that knows only names of ours.
class HttpFixture
{
public:
    HttpFixture();
    ~HttpFixture() { m_stuck->release(1000); }

    HttpClient &client(Client which) { return which == Client::Qt ? static_cast<HttpClient &>(m_qt) : m_curl; }

    /// One exchange to its end.
    HttpOutcome run(Client which, HttpRequest request);

    SystemClock clock;

private:
    std::shared_ptr<QSemaphore> m_stuck{std::make_shared<QSemaphore>()};
    Resolver m_resolver;
    CurlMulti m_multi;
    CurlHttpClient m_curl;
    TlsConfigurations m_tls;
    QtHttpClient m_qt;
};

HttpRequest get(const QString &url);
HttpRequest get(quint16 port, const QString &path = QStringLiteral("/"));

/// "connect refused nothing-sent"; "answer 200" without a failure.
QString inWords(const HttpOutcome &outcome);

/// Rows "qt" and "curl" of a column `client`.
void bothClients();
/// The client of this row.
Client rowClient();

} // namespace salve::test

Q_DECLARE_METATYPE(salve::test::Client)
