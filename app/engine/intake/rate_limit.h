// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/time.h"

#include <QHash>
#include <QString>

namespace salve {

/// So many a second from each sender, with as many again at once.
class RateLimit
{
public:
    explicit RateLimit(int perSecond) : m_perSecond(perSecond) {}
    /// False: too often. `now` never goes back.
    bool allows(const QString &sender, Micros now);

private:
    struct Bucket
    {
        double tokens{0};
        Micros filledAt{0};
    };
    void forgetFull(Micros now);
    const double m_perSecond;
    QHash<QString, Bucket> m_buckets;
};

} // namespace salve
