// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/answer_frame.h"
#include "net/certificate.h"
#include "net/dialer.h"
#include "net/parting.h"
#include "net/resolver.h"
#include "net/tls_configurations.h"

#include <QByteArray>
#include <QObject>
#include <QSslCipher>
#include <QSslError>

class QSslSocket;

namespace salve {

/// Plain; TLS from the first byte; or plain with the means to go over to TLS (STARTTLS).
enum class Encryption { None, Implicit, Upgrade };

struct DialogueRequest
{
    Endpoint server;
    Encryption encryption{Encryption::None};
    TlsSettings tls;         ///< of Implicit and Upgrade
    QString verifyName;      ///< for SNI and certificate; empty: the server's host
    Millis deadline{10'000}; ///< from start() to the end of the last answer; 0: none, the owner keeps the time
    qint64 readLimit_bytes{64 * 1024}; ///< of what has come and is not a whole answer yet
    bool operator==(const DialogueRequest &) const = default;
};

/// What was measured until now; a phase that did not take place is absent.
struct DialogueFacts
{
    Micros latency{0};
    PhaseTimes phases;              ///< send, wait and receive summed over all that was said
    std::vector<Certificate> chain; ///< as the peer sent it, also when it was not trusted
    QList<QSslError> tlsErrors;
    QString tlsProtocol; ///< "TLSv1.3"; empty without TLS
    QString tlsCipher;
    QHostAddress peer;
};

/// A conversation over one TCP connection, led by its owner: one thing at a time, and every signal from the event loop.
/// Once it has failed nothing more is signalled. Destroying it is the way to cancel.
class Dialogue : public QObject
{
    Q_OBJECT
public:
    Dialogue(DialogueRequest request, Resolver &resolver, TlsConfigurations &tls, Clock &clock);
    ~Dialogue() override;

    void start(); ///< then connected(), after the handshake where TLS is implicit
    void send(const QByteArray &bytes);
    void sendAll();               ///< then sent(), once the system has taken everything
    void read(AnswerFrame frame); ///< then answered()
    void encrypt();               ///< then encrypted(); what has come unread by now is refused: it came in the clear

    /// For words that nobody answers: sends what is left, says that this was all, and waits whether the other side
    /// takes it; then parted(). What it still says is dropped.
    void part();

    /// Takes what is left to send along, then hangs up; measures the end. Nothing is signalled after it.
    void hangUp();
    const DialogueFacts &facts() const { return m_facts; }
    /// What has come of an answer that never became whole.
    const QByteArray &unread() const { return m_received; }
    const DialogueRequest &request() const { return m_request; }

signals:
    void connected();
    void sent();
    void answered(const QByteArray &answer);
    void encrypted();
    void parted();
    void failed(const salve::TransportFailure &failure);

private:
    enum class Doing { Resolving, Connecting, Encrypting, Idle, Sending, Reading, Parting, Over };
    void dial(std::vector<QHostAddress> addresses);
    void dialled();
    void watch(QTcpSocket &socket);
    void beginTls();
    void tlsStands();
    void noteWritten();
    void beginParting();
    void take();
    void deliver();
    void socketFailed(QAbstractSocket::SocketError error);
    void fail(Cause cause, const QString &detail = {});
    void fail(const TransportFailure &failure);
    void measure();
    void stopWatching();
    Phase phase() const;
    Micros now() const;
    /// Queued, so that the owner may destroy us from its slot.
    template<class Signal>
    void announce(Signal signal);

    const DialogueRequest m_request;
    Resolver &m_resolver;
    TlsConfigurations &m_tls;
    Clock &m_clock;
    Doing m_doing{Doing::Resolving};
    DialogueFacts m_facts;
    AnswerFrame m_frame;
    QByteArray m_received;
    bool m_isSentWanted{false};
    bool m_isPartingWanted{false};
    bool m_hasSaidAnything{false};
    bool m_isClosedByPeer{false};
    quint64 m_deadlineKey{0};
    Micros m_startedAt{0};
    Micros m_tlsAt{0};
    std::optional<Micros> m_sendingAt, m_waitingAt, m_receivingAt; ///< since when, while it lasts
    std::unique_ptr<Lookup> m_lookup;
    std::unique_ptr<Dialer> m_dialer;
    std::unique_ptr<Parting> m_parting; ///< of the dialer's socket
};

} // namespace salve

Q_DECLARE_METATYPE(salve::TransportFailure)
