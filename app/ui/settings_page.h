// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app_settings.h"
#include "ui/page.h"
#include "ui/workbench.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace salve {

class Form;
class IntakeSection;
class MaintenanceSection;
class ProxySection;

/// The program's own settings (applied at once), the installation's name, and whom the set tells in the end.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    SettingsPage(Workbench &bench, const AppSettings &settings, const QStringList &paths, QWidget *parent = nullptr);

    PageActions possible() const override { return {}; }
    void perform(PageAction) override {}
    QWidget *firstFocus() override;
    void showSettings(const AppSettings &settings);
    /// Puts the reaction behind those that are told already.
    void addTell(const QString &reaction);
    void scrollToTells();

signals:
    void settingsChanged(const salve::AppSettings &settings);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTells();
    QWidget *makeInstallation();
    void offerChannels();
    void readTells(std::function<void(const Node &)> then);
    void saveTells(const Node &map);

    Workbench &m_bench;
    Form *m_form;
    Form *m_tells;
    QLabel *m_tellTrouble;
    QPushButton *m_saveTells;
    QLineEdit *m_installation;
    MaintenanceSection *m_maintenance;
    IntakeSection *m_intake;
    ProxySection *m_proxy;
    QWidget *m_body;
};

} // namespace salve
