// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace salve {

/// Lets go of an operation inside its own signal. It ends when the event loop comes round, or with its owner if that
/// goes first: whatever an operation uses outlives its owner, but not always the event loop.
template<class Operation>
void retire(std::unique_ptr<Operation> &operation, QObject *owner)
{
    operation->setParent(owner);
    operation.release()->deleteLater();
}

} // namespace salve
