// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/intake_recipe.h"
#include "core/kinds.h"

#include <memory>
#include <vector>

namespace salve {

/// Every check kind of this Salve: the compiled ones, the recipes that come with it, and those in a person's own
/// folder. Made once by an entry point; the kinds live as long as it does.
class CheckLibrary
{
public:
    /// `ownFolder` may be missing or empty; recipes of all sorts stand in it side by side, each in a `*.yaml`.
    explicit CheckLibrary(const QString &ownFolder = {});
    Q_DISABLE_COPY_MOVE(CheckLibrary)

    std::span<const CheckKind *const> kinds() const { return m_kinds; }
    /// What is wrong with files that cannot be used, a sentence each: "/home/…/own.yaml: line 7, column 3: …".
    const QStringList &troubles() const { return m_troubles; }

private:
    /// What stands in the folder's recipe files, in the order of their names.
    void addFolder(const QString &folder);
    void addCheck(const QString &fileName, const QByteArray &yaml);
    void addShape(const QString &fileName, const QByteArray &yaml);

    std::vector<IntakeRecipe> m_shapes; ///< until they are the kind webhook-in's
    std::vector<std::unique_ptr<CheckKind>> m_recipes;
    std::vector<const CheckKind *> m_kinds;
    QStringList m_troubles;
};

} // namespace salve
