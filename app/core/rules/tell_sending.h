// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/world_data.h"

namespace salve::rules {

/// One message that is wanted.
struct Message
{
    IncidentId incident;
    ReactionId reaction;
    StepId step;
    RunWhy why{RunWhy::Tell};
    QString reason;
    RunId about;
    TimePoint notBefore{kLongAgo}; ///< quiet hours
};

/// Sends it, or leaves it to the digest where the channel's flood limit is reached. Null when it is held back.
Run *sendMessage(Turn &turn, Watched &one, const Message &message);
/// A message about no monitor, which no limit holds back.
Run &sendAlone(Turn &turn, const Message &message);

} // namespace salve::rules
