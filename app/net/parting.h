// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTcpSocket>

#include <functional>
#include <memory>
#include <optional>

namespace salve {

/// The end of a connection on which everything was said and nothing answers. We say that it is the end (TLS and TCP
/// each in their way), and TCP itself tells whether the other side took that: a socket that only closes never hears it.
class Parting
{
public:
    enum class End {
        Taken,    ///< every byte and our end were acknowledged, and no reset came of it
        Reset,    ///< the other side was gone, or threw away what had come
        NotTaken, ///< not acknowledged in time
    };

    /// The socket has nothing left to write, and lets go of the connection.
    Parting(Clock &clock, QTcpSocket &socket);
    ~Parting();
    Q_DISABLE_COPY_MOVE(Parting)

    /// Tells the end once, from the event loop; not to be destroyed inside that.
    void start(std::function<void(End)> ended);

private:
    void shut();
    void hear();
    std::optional<End> endSoFar() const;
    void end(End how);
    void endLater(End how);

    Clock &m_clock;
    QTcpSocket &m_socket;
    int m_descriptor; ///< the connection's second, which lives on when the socket has closed its own
    quint64 m_giveUpKey{0};
    std::function<void(End)> m_ended;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QObject m_context; ///< of all connections and timers: gone first
};

} // namespace salve
