// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/curl_multi.h"

#include "net/curl_support.h"

#include <curl/curl.h>

#include <QSocketNotifier>

namespace salve {

namespace {

// Enough for the transfers of a busy second; a handle keeps about 6 KiB.
constexpr size_t kSpareHandles = 64;

} // namespace

/// The two notifiers of a socket. Reused, because libcurl lets a socket go inside the notifier's own signal.
struct CurlMulti::Watch
{
    QSocketNotifier read{QSocketNotifier::Read};
    QSocketNotifier write{QSocketNotifier::Write};

    void set(int what)
    {
        read.setEnabled(what == CURL_POLL_IN || what == CURL_POLL_INOUT);
        write.setEnabled(what == CURL_POLL_OUT || what == CURL_POLL_INOUT);
    }
};

CurlMulti::CurlMulti()
{
    initializeCurl();
    m_multi = curl_multi_init();
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlMulti::socketCallback);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlMulti::timerCallback);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, long(CURLPIPE_NOTHING));
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
}

CurlMulti::~CurlMulti()
{
    for (void *easy : m_spareHandles)
        curl_easy_cleanup(easy);
    curl_multi_cleanup(m_multi);
}

int CurlMulti::socketCallback(void *, int socket, int what, void *self, void *watch)
{
    auto *multi = static_cast<CurlMulti *>(self);
    auto *known = static_cast<Watch *>(watch);
    if (what == CURL_POLL_REMOVE) {
        if (known != nullptr) {
            known->set(CURL_POLL_NONE);
            multi->m_spareWatches.push_back(known);
            curl_multi_assign(multi->m_multi, socket, nullptr);
        }
        return 0;
    }
    if (known == nullptr) {
        known = multi->takeWatch(socket);
        curl_multi_assign(multi->m_multi, socket, known);
    }
    known->set(what);
    return 0;
}

int CurlMulti::timerCallback(void *, long timeout_ms, void *self)
{
    auto *multi = static_cast<CurlMulti *>(self);
    if (timeout_ms < 0)
        multi->m_timer.stop();
    else
        multi->m_timer.start(std::chrono::milliseconds(timeout_ms));
    return 0;
}

CurlMulti::Watch *CurlMulti::takeWatch(int socket)
{
    if (m_spareWatches.empty()) {
        m_watches.push_back(std::make_unique<Watch>());
        Watch *made = m_watches.back().get();
        connect(
            &made->read, &QSocketNotifier::activated, this, [this](QSocketDescriptor s) { act(s, CURL_CSELECT_IN); });
        connect(
            &made->write, &QSocketNotifier::activated, this, [this](QSocketDescriptor s) { act(s, CURL_CSELECT_OUT); });
        m_spareWatches.push_back(made);
    }
    Watch *watch = m_spareWatches.back();
    m_spareWatches.pop_back();
    watch->read.setSocket(socket);
    watch->write.setSocket(socket);
    return watch;
}

void CurlMulti::act(int socket, int eventMask)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, eventMask, &running);
    drain();
}

void CurlMulti::drain()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const CURLcode code = message->data.result; // the message dies with the handle
        CurlTransfer *transfer = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
        transfer->transferEnded(code);
    }
}

CurlMulti::Handle::Handle(CurlMulti &multi) : m_multi(multi)
{
    if (multi.m_spareHandles.empty()) {
        m_easy = curl_easy_init();
    } else {
        m_easy = multi.m_spareHandles.back();
        multi.m_spareHandles.pop_back();
    }
    setManners(m_easy);
}

CurlMulti::Handle::~Handle()
{
    if (m_isAdded)
        curl_multi_remove_handle(m_multi.m_multi, m_easy);
    if (m_multi.m_spareHandles.size() < kSpareHandles) {
        curl_easy_reset(m_easy);
        m_multi.m_spareHandles.push_back(m_easy);
    } else {
        curl_easy_cleanup(m_easy);
    }
}

void CurlMulti::Handle::start(CurlTransfer &transfer)
{
    curl_easy_setopt(m_easy, CURLOPT_PRIVATE, &transfer);
    m_isAdded = true;
    curl_multi_add_handle(m_multi.m_multi, m_easy);
}

} // namespace salve
