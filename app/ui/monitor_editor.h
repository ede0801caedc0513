// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/thing_editor.h"

namespace salve {

/// New and existing monitors; "Test now" runs one check and shows phases and evidence before anything is saved.
class MonitorEditor final : public ThingEditor
{
    Q_OBJECT
public:
    explicit MonitorEditor(Workbench &bench, QWidget *parent = nullptr);

protected:
    FormHelp formHelp() const override;
    QStringList takenIds() const override;
    QString nameFromSettings() const override;
    void tryOut() override;
};

} // namespace salve
