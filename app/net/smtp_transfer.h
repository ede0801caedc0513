// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/curl_support.h"
#include "net/curl_tls.h"
#include "net/smtp_exchange.h"

#include <atomic>
#include <mutex>

namespace salve {

/// The blocking half of an SmtpExchange: libcurl waits for a server's word on a mail, and for its goodbye, inside one
/// call even in a multi handle, so it gets a thread of its own. Prepared and stopped by one thread, run by another.
class SmtpTransfer
{
public:
    explicit SmtpTransfer(SmtpRequest request);
    ~SmtpTransfer();
    Q_DISABLE_COPY_MOVE(SmtpTransfer)

    std::optional<TransportFailure>
    prepare(const std::vector<QHostAddress> &addresses, Millis timeLeft, CurlTrust &trust);
    /// On a thread of its own; `done` is called in the owner's thread, unless stop() came before.
    static void
    start(const std::shared_ptr<SmtpTransfer> &transfer, QObject *owner, std::function<void(const SmtpOutcome &)> done);
    /// Cuts the connection and forgets the owner.
    void stop();
    /// Handed over, so the server may deliver it.
    bool isMessageComplete() const { return m_isMessageComplete; }

private:
    SmtpOutcome run();
    void setEnvelope();
    void setCallbacks();
    void setSocketCallbacks();
    void takeWords(int type, QByteArrayView words);
    size_t giveMessage(char *buffer, size_t room);
    void judge(int curlCode, SmtpOutcome &outcome) const;
    TransportFailure failureAt(Phase phase, Cause cause, const QString &detail) const;

    struct FreeEasy
    {
        void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
    };
    const SmtpRequest m_request;
    std::atomic<bool> m_isMessageComplete{false};
    std::atomic<bool> m_isStopped{false};
    std::mutex m_mutex; ///< of the next two
    QObject *m_owner{nullptr};
    int m_socket{-1};
    qsizetype m_given_bytes{0};
    bool m_isLeaving{false}; ///< QUIT was said: what comes now is no answer to the mail
    QString m_asked;         ///< the recipient whose answer comes next
    QString m_reply;
    QStringList m_refused;
    CurlTls m_tls;
    CurlList m_addresses;
    CurlList m_recipients;
    CurlErrorText m_errorText{};
    std::unique_ptr<CURL, FreeEasy> m_easy; ///< uses all of the above until it is gone
};

} // namespace salve
