// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace salve {

/// Roles that all models of Salve share beside the standard ones.
enum ItemRole {
    IdRole = Qt::UserRole + 1, ///< QString or qint64: the identity of the row
    ShapeRole,                 ///< StateShape as int
    RepairingRole,             ///< bool: a run is under way
    BeatsRole,                 ///< const std::vector<Beat> *, valid until the next change of the model
    NumberRole                 ///< bool: the cell is a number, to be aligned at the end
};

} // namespace salve
