// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/listening.h"

#include <deque>
#include <functional>
#include <optional>

namespace salve {

/// What a monitor was told last, for people who set it up: in memory only, and without secrets.
struct LastDelivery
{
    static constexpr qsizetype kLargestPayload_bytes = 64 * 1024;

    TimePoint at;
    QString sender;    ///< address
    QString request;   ///< "POST /in/…", with the token left out
    QString payload;   ///< the body; what stands behind the "?" when there is none
    bool isCut{false}; ///< the payload was longer than is kept
    int status{0};     ///< that was answered
    QString answer;    ///< and the text of it: why, when it was refused
    bool isRefused{false};
    bool operator==(const LastDelivery &) const = default;
};

/// The last delivery of each monitor, of those that were told something last.
class LastDeliveries
{
public:
    static constexpr size_t kMostMonitors = 256; ///< 16 MiB at the very most

    /// The token is struck out wherever it stands.
    void note(const MonitorId &monitor, const Delivery &delivery, const QByteArray &token, const Heard &heard);
    std::optional<LastDelivery> of(const MonitorId &monitor) const;
    /// Of a monitor that is gone.
    void forget(const std::function<bool(const MonitorId &)> &isGone);

private:
    struct Kept
    {
        MonitorId monitor;
        LastDelivery delivery; ///< its payload still to be redacted: that takes longer than a delivery may
    };
    std::deque<Kept> m_kept; ///< the latest is last
};

} // namespace salve
