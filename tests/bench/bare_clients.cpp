// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "bare_clients.h"

#include "bench.h"

#include <curl/curl.h>

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <thread>

using namespace std::chrono_literals;

namespace salve::bench {

namespace {

constexpr auto kPace = 100ms;

size_t swallow(char *, size_t size, size_t count, void *)
{
    return size * count;
}

/// libcurl's multi interface in its plainest form.
class CurlLoop
{
public:
    explicit CurlLoop(const PageServer &server)
    {
        for (int port = 0; port < kPorts; ++port)
            m_urls.push_back(server.url(port).toUtf8() + "m1");
    }
    ~CurlLoop() { curl_multi_cleanup(m_multi); }
    Q_DISABLE_COPY_MOVE(CurlLoop)

    int begun() const { return m_begun; }
    int ended() const { return m_ended; }

    void begin()
    {
        CURL *easy = curl_easy_init();
        curl_easy_setopt(easy, CURLOPT_URL, m_urls[static_cast<size_t>(m_begun++) % m_urls.size()].constData());
        curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
        curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, swallow);
        curl_multi_add_handle(m_multi, easy);
    }

    /// One round; how many ended in it.
    int turn()
    {
        int running = 0;
        curl_multi_perform(m_multi, &running);
        int left = 0;
        int ended = 0;
        while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            CURL *easy = message->easy_handle;
            curl_multi_remove_handle(m_multi, easy);
            curl_easy_cleanup(easy);
            ++ended;
        }
        m_ended += ended;
        return ended;
    }
    void sleep() { curl_multi_poll(m_multi, nullptr, 0, 1000, nullptr); }

private:
    CURLM *m_multi{curl_multi_init()};
    std::vector<QByteArray> m_urls;
    int m_begun{0};
    int m_ended{0};
};

} // namespace

double bareCurl_ms(const PageServer &server, const BarePlan &plan)
{
    CurlLoop loop(server);
    const double before = cpu_s();
    auto next = std::chrono::steady_clock::now();
    while (loop.ended() < plan.count) {
        if (plan.isPaced) {
            std::this_thread::sleep_until(next); // house: a bare loop at a steady pace is what is measured against
            next += kPace;
        }
        for (int i = 0; i < plan.atOnce && loop.begun() < plan.count; ++i)
            loop.begin();
        while (loop.ended() < loop.begun()) {
            const int ended = loop.turn();
            for (int i = 0; i < ended && !plan.isPaced && loop.begun() < plan.count; ++i)
                loop.begin();
            if (loop.ended() < loop.begun())
                loop.sleep();
        }
    }
    return (cpu_s() - before) * 1000 / plan.count;
}

double bareQt_ms(const PageServer &server, const BarePlan &plan)
{
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    std::vector<QNetworkRequest> requests;
    for (int port = 0; port < kPorts; ++port) {
        QNetworkRequest &request = requests.emplace_back(QUrl(server.url(port) + QStringLiteral("m1")));
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setRawHeader("Connection", "close");
        request.setRawHeader("Accept-Encoding", "identity");
    }
    QEventLoop loop;
    int begun = 0;
    int ended = 0;
    std::function<void()> begin = [&] {
        QNetworkReply *reply = manager.get(requests[static_cast<size_t>(begun++) % requests.size()]);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            reply->readAll();
            reply->deleteLater();
            if (++ended == plan.count)
                loop.quit();
            else if (!plan.isPaced && begun < plan.count)
                begin();
        });
    };
    const auto beginSome = [&] {
        for (int i = 0; i < plan.atOnce && begun < plan.count; ++i)
            begin();
    };
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    pace.callOnTimeout(&loop, beginSome);
    const double before = cpu_s();
    beginSome();
    if (plan.isPaced)
        pace.start(kPace);
    loop.exec();
    return (cpu_s() - before) * 1000 / plan.count;
}

} // namespace salve::bench
