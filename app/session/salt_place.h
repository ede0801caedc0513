// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model.h"
#include "net/salt_doctor.h"

namespace salve {

/// Which salt-api is meant, and what has to work there.
struct SaltPlace
{
    SaltExamination what; ///< its login is without the password
    SecretRef password;
};

/// The place that a reaction of Salt talks to; null where it is of another kind.
std::optional<SaltPlace> saltPlaceOf(const Reaction &reaction);
/// That of this reaction; of the first that logs in where none is named.
Result<SaltPlace> saltPlaceIn(const MonitorSet &set, const ReactionId &id);

} // namespace salve
