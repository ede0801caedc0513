// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/kinds.h"

#include <algorithm>

namespace salve {

namespace {

template<class K>
const K *kindIn(std::span<const K *const> kinds, QStringView id)
{
    const auto it = std::find_if(kinds.begin(), kinds.end(), [id](const K *kind) { return kind->id() == id; });
    return it == kinds.end() ? nullptr : *it;
}

} // namespace

const CheckKind *Kinds::check(QStringView id) const
{
    return kindIn(checks, id);
}

const ReactionKind *Kinds::reaction(QStringView id) const
{
    return kindIn(reactions, id);
}

} // namespace salve
