// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/listening.h"

namespace salve {

/// What a mailbox remembers of the subscription that speaks to it.
struct SnsSubscription
{
    QString topic; ///< empty: none has spoken yet
    std::optional<TimePoint> confirmedAt;
    std::optional<TimePoint> endedAt;
};
SnsSubscription snsSubscriptionIn(const QJsonObject &memory);

/// What comes of a delivery before anybody looks into it.
struct SnsOpened
{
    std::optional<Heard> heard; ///< that is all: not a notification, or one that cannot be trusted (yet)
    Delivery delivery;          ///< a notification whose signature is right, with its own id
    QJsonObject memory;
};

/// Nothing counts that SNS has not signed, and one mailbox listens to one topic: to the first that speaks to it.
/// A subscription is confirmed.
SnsOpened openSns(const Delivery &delivery, const QJsonObject &memory);

} // namespace salve
