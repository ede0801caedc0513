// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/webhook_in.h"

namespace salve {

/// What a payload of this shape would make of a monitor with these settings that was told nothing before.
HearingPreview previewOf(const WebhookInSettings &settings, const IntakeRecipe &recipe, const Delivery &delivery);

} // namespace salve
