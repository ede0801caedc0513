// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/curl_tls.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace salve {

/// Who is told that a transfer has ended.
class CurlTransfer
{
public:
    CurlTransfer() = default;
    /// May delete the transfer. The code is a CURLcode.
    virtual void transferEnded(int curlCode) = 0;

protected:
    ~CurlTransfer() = default;
    Q_DISABLE_COPY_MOVE(CurlTransfer)
};

/// libcurl's multi interface on this thread's event loop: all transfers of what acts, one set of sockets and one timer.
class CurlMulti : public QObject
{
    Q_OBJECT
public:
    CurlMulti();
    ~CurlMulti() override;

    CurlTrust &trust() { return m_trust; }

    /// An easy handle with nothing set but our manners; it goes back to the pool at the end and is cancelled by that.
    class Handle
    {
    public:
        explicit Handle(CurlMulti &multi);
        ~Handle();
        Q_DISABLE_COPY_MOVE(Handle)
        void *easy() const { return m_easy; } ///< CURL *
        /// Begins from the event loop, never inside this call.
        void start(CurlTransfer &transfer);

    private:
        CurlMulti &m_multi;
        void *m_easy;
        bool m_isAdded{false};
    };

private:
    struct Watch;
    static int socketCallback(void *easy, int socket, int what, void *self, void *watch);
    static int timerCallback(void *multi, long timeout_ms, void *self);
    Watch *takeWatch(int socket);
    void act(int socket, int eventMask);
    void drain();

    void *m_multi; ///< CURLM *
    CurlTrust m_trust;
    QTimer m_timer;
    std::vector<void *> m_spareHandles;
    std::vector<std::unique_ptr<Watch>> m_watches;
    std::vector<Watch *> m_spareWatches;
};

} // namespace salve
