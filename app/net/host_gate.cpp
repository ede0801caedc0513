// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/host_gate.h"

#include <algorithm>

namespace salve {

HostGate::Ticket::Ticket(HostGate &gate, HostKey key) : m_gate(gate), m_key(std::move(key)) {}

HostGate::Ticket::~Ticket()
{
    m_gate.leave(*this);
}

std::unique_ptr<HostGate::Ticket> HostGate::enter(HostKey key, std::function<void()> granted)
{
    Lane &lane = m_lanes[key];
    auto ticket = std::make_unique<Ticket>(*this, std::move(key));
    if (lane.talking < kLimit) {
        ++lane.talking;
        ticket->m_isGranted = true;
    } else {
        ticket->m_granted = std::move(granted);
        lane.waiting.push_back(ticket.get());
    }
    return ticket;
}

void HostGate::leave(Ticket &ticket)
{
    const auto lane = m_lanes.find(ticket.m_key);
    if (!ticket.m_isGranted) {
        std::erase(lane->waiting, &ticket);
        return;
    }
    std::erase(m_toAnnounce, &ticket);
    if (lane->waiting.empty()) {
        if (--lane->talking == 0)
            m_lanes.erase(lane);
        return;
    }
    // The right passes on now, the news of it later: this may be the destructor of somebody's exchange.
    Ticket *next = lane->waiting.front();
    lane->waiting.pop_front();
    next->m_isGranted = true;
    if (m_toAnnounce.empty())
        QMetaObject::invokeMethod(this, &HostGate::announce, Qt::QueuedConnection);
    m_toAnnounce.push_back(next);
}

void HostGate::announce()
{
    while (!m_toAnnounce.empty()) {
        Ticket *ticket = m_toAnnounce.front();
        m_toAnnounce.pop_front();
        ticket->m_granted();
    }
}

} // namespace salve
