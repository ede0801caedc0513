// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"

#include <memory>
#include <vector>

namespace salve {

/// Every reaction kind of this Salve: the compiled ones, the recipes that come with it, and those in a person's own
/// folder. Made once by an entry point; the kinds live as long as it does.
class ReactionLibrary
{
public:
    /// `ownFolder` may be missing or empty; it is the one in which recipes of checks stand, too.
    explicit ReactionLibrary(const QString &ownFolder = {});
    Q_DISABLE_COPY_MOVE(ReactionLibrary)

    std::span<const ReactionKind *const> kinds() const { return m_kinds; }
    /// What is wrong with files that cannot be used, a sentence each: "/home/…/own.yaml: line 7, column 3: …".
    const QStringList &troubles() const { return m_troubles; }

private:
    void addFolder(const QString &folder);
    void add(const QString &fileName, const QByteArray &yaml);

    std::vector<std::unique_ptr<ReactionKind>> m_recipes;
    std::vector<const ReactionKind *> m_kinds;
    QStringList m_troubles;
};

} // namespace salve
