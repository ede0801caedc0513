// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"

#include <optional>

namespace salve {

/// Where a message leads: an incident of one installation. The desktop hands it to Salve, which opens its window there.
struct IncidentLink
{
    QString installation;
    IncidentId incident;
    bool operator==(const IncidentLink &) const = default;
};

/// "salve://incident/12?of=ops-box"
QString linkText(const IncidentLink &link);
/// Nothing where the text leads to no incident.
std::optional<IncidentLink> incidentLinkOf(const QString &text);

} // namespace salve
