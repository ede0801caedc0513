// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "bench.h"

#include <curl/curl.h>

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

#include <cstdio>

using namespace std::chrono_literals;

namespace salve::bench {

namespace {

constexpr int kAtOnce = 6; // as Salve does to one target

size_t swallow(char *, size_t size, size_t count, void *)
{
    return size * count;
}

/// CPU for each request of a loop that does nothing else.
double bareCurl_ms(const QByteArray &url, int count)
{
    CURLM *multi = curl_multi_init();
    const auto begin = [&] {
        CURL *easy = curl_easy_init();
        curl_easy_setopt(easy, CURLOPT_URL, url.constData());
        curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
        curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, swallow);
        curl_multi_add_handle(multi, easy);
    };
    const double before = cpu_s();
    int begun = 0;
    for (; begun < kAtOnce; ++begun)
        begin();
    int ended = 0;
    while (ended < count) {
        int running = 0;
        curl_multi_perform(multi, &running);
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            CURL *easy = message->easy_handle;
            curl_multi_remove_handle(multi, easy);
            curl_easy_cleanup(easy);
            ++ended;
            if (begun < count) {
                begin();
                ++begun;
            }
        }
        curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
    }
    const double spent = cpu_s() - before;
    curl_multi_cleanup(multi);
    return spent * 1000 / count;
}

double bareQt_ms(const QString &url, int count)
{
    QNetworkAccessManager manager;
    QEventLoop loop;
    int begun = 0;
    int ended = 0;
    std::function<void()> begin = [&] {
        ++begun;
        QNetworkReply *reply = manager.get(QNetworkRequest(QUrl(url)));
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            reply->readAll();
            reply->deleteLater();
            ++ended;
            if (begun < count)
                begin();
            else if (ended == count)
                loop.quit();
        });
    };
    const double before = cpu_s();
    for (int i = 0; i < kAtOnce; ++i)
        begin();
    loop.exec();
    return (cpu_s() - before) * 1000 / count;
}

/// A whole headless Salve: scheduled, checked, judged by the rules, stored.
double salve_ms(const QString &url, const QString &client, int seconds)
{
    constexpr int kMonitors = 300;
    const QTemporaryDir dir;
    const std::unique_ptr<Host> host = hostWith(dir.path(), webSet(kMonitors, url, QStringLiteral("1s"), client));
    wait(3s); // everything has come up
    const qint64 checksBefore = latenessOf(*host).count();
    const double before = cpu_s();
    wait(std::chrono::seconds{seconds});
    const double spent = cpu_s() - before;
    const qint64 checks = latenessOf(*host).count() - checksBefore;
    std::fprintf(stderr, "%s: %lld checks in %d s\n", qPrintable(client), static_cast<long long>(checks), seconds);
    return checks > 0 ? spent * 1000 / static_cast<double>(checks) : 0;
}

} // namespace

QJsonObject cost(const QStringList &arguments)
{
    const int seconds = arguments.isEmpty() ? 15 : std::max(1, arguments.front().toInt());
    const PageServer server;
    curl_global_init(CURL_GLOBAL_ALL);
    constexpr int kWarm = 200;
    constexpr int kCount = 4000;
    bareCurl_ms(server.url().toUtf8(), kWarm);
    bareQt_ms(server.url(), kWarm);
    const double curl = bareCurl_ms(server.url().toUtf8(), kCount);
    const double qt = bareQt_ms(server.url(), kCount);
    const double withCurl = salve_ms(server.url(), QStringLiteral("curl"), seconds);
    const double withQt = salve_ms(server.url(), QStringLiteral("qt"), seconds);
    return {{QStringLiteral("ratio"), withCurl / curl},
            {QStringLiteral("ratio_qt"), withQt / qt},
            {QStringLiteral("curl_ms"), curl},
            {QStringLiteral("qt_ms"), qt},
            {QStringLiteral("salve_curl_ms"), withCurl},
            {QStringLiteral("salve_qt_ms"), withQt}};
}

} // namespace salve::bench
