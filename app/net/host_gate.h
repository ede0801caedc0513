// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <memory>

namespace salve {

/// Who is being talked to: the unit of the limit on connections at once.
struct HostKey
{
    QString scheme;
    QString host;
    quint16 port{0};
    bool operator==(const HostKey &) const = default;
    friend size_t qHash(const HostKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.scheme, key.host, key.port);
    }
};

/// At most kLimit conversations at once with one host; who comes later waits in order, and a slow host delays nobody
/// else.
class HostGate : public QObject
{
    Q_OBJECT
public:
    /// What browsers allow themselves with one host.
    static constexpr int kLimit = 6;

    /// A place in the line, then the right to talk; destroying it gives back either.
    class Ticket
    {
    public:
        Ticket(HostGate &gate, HostKey key);
        ~Ticket();
        Q_DISABLE_COPY_MOVE(Ticket)
        bool isGranted() const { return m_isGranted; }

    private:
        friend class HostGate;
        HostGate &m_gate;
        const HostKey m_key;
        std::function<void()> m_granted;
        bool m_isGranted{false};
    };

    /// Granted at once where there is room; otherwise `granted` is called later, from the event loop.
    std::unique_ptr<Ticket> enter(HostKey key, std::function<void()> granted);

private:
    struct Lane
    {
        int talking{0};
        std::deque<Ticket *> waiting;
    };
    void leave(Ticket &ticket);
    void announce();

    QHash<HostKey, Lane> m_lanes;
    std::deque<Ticket *> m_toAnnounce;
};

} // namespace salve
