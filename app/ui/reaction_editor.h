// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/thing_editor.h"

namespace salve {

/// New and existing reactions; "Show what would be sent" renders the exact request, secrets redacted, and says whether
/// it would work and whom it would hit; nothing is changed by that.
class ReactionEditor final : public ThingEditor
{
    Q_OBJECT
public:
    explicit ReactionEditor(Workbench &bench, QWidget *parent = nullptr);

protected:
    QWidget *makePanel(QWidget *parent) override;
    FormHelp formHelp() const override;
    QStringList takenIds() const override;
    QString nameFromSettings() const override;
    void tryOut() override;

private:
    void tryWithoutEffect(const QString &preview);
    /// Those that the form declares, where the kind cannot ask.
    QStringList declaredHits() const;
};

} // namespace salve
