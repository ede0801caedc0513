// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/thing_editor.h"

namespace salve {

class PayloadPanel;

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
    QWidget *makePanel(QWidget *parent) override;
    void settingsChanged() override;

private:
    PayloadPanel *m_payload{nullptr}; ///< of the form that is shown, where its kind reads payloads
};

} // namespace salve
