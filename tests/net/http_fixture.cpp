// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/http_fixture.h"

namespace salve::test {

HttpFixture::HttpFixture()
    : m_resolver([stuck = m_stuck](const QString &name, AddressFamily family) -> LookupAnswer {
          const QHostAddress v4(QStringLiteral("127.0.0.1"));
          const QHostAddress v6(QStringLiteral("::1"));
          if (name == u"nowhere.test")
              return {{}, Cause::NxDomain, QStringLiteral("not known")};
          if (name == u"broken.test")
              return {{}, Cause::ResolveFailed, QStringLiteral("server failure")};
          if (name == u"stuck.test") {
              stuck->acquire();
              return {{}, Cause::ResolveFailed, {}};
          }
          if (name == u"second.test") // nothing listens on the first two
              return {{QHostAddress(QStringLiteral("127.0.0.2")), QHostAddress(QStringLiteral("127.0.0.3")), v4},
                      Cause::None,
                      {}};
          switch (family) {
          case AddressFamily::IPv4:
              return {{v4}, Cause::None, {}};
          case AddressFamily::IPv6:
              return {{v6}, Cause::None, {}};
          case AddressFamily::Any:
              break;
          }
          return {{v4}, Cause::None, {}};
      }),
      m_curl(clock, m_resolver, m_multi),
      m_qt(clock, m_resolver, m_tls)
{
}

HttpOutcome HttpFixture::run(Client which, HttpRequest request)
{
    const auto exchange = client(which).make(std::move(request));
    std::optional<HttpOutcome> result;
    int times = 0;
    int dispatches = 0;
    QObject::connect(exchange.get(), &HttpExchange::dispatched, exchange.get(), [&] { ++dispatches; });
    QObject::connect(exchange.get(), &HttpExchange::finished, exchange.get(), [&](const HttpOutcome &outcome) {
        ++times;
        result = outcome;
    });
    exchange->start();
    if (result || !spinUntil([&] { return result.has_value(); }))
        qFatal("finished inside start(), or never");
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    const bool isRefusedBefore = result->failure && result->failure->cause == Cause::Misconfigured;
    if (times != 1 || (dispatches != 1 && !isRefusedBefore))
        qFatal("finished %d times, dispatched %d times", times, dispatches);
    return *result;
}

HttpRequest get(const QString &url)
{
    HttpRequest request;
    request.url = QUrl(url);
    return request;
}

HttpRequest get(quint16 port, const QString &path)
{
    return get(QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(port), path));
}

QString inWords(const HttpOutcome &outcome)
{
    if (!outcome.failure)
        return QStringLiteral("answer %1").arg(outcome.response.status);
    const TransportFailure &failure = *outcome.failure;
    return QStringLiteral("%1 %2 %3").arg(wordOf(failure.phase), wordOf(failure.cause), wordOf(failure.sent));
}

void bothClients()
{
    QTest::addColumn<Client>("client");
    QTest::newRow("qt") << Client::Qt;
    QTest::newRow("curl") << Client::Curl;
}

Client rowClient()
{
    QFETCH(Client, client);
    return client;
}

} // namespace salve::test
