// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workbench.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace salve {

/// Where a monitor is called: shown without its token, copied whole.
class AddressPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AddressPanel(Workbench &bench, QWidget *parent = nullptr);

    /// As queries::kMonitor tells it; empty: nobody calls this monitor.
    void setCalling(const MonitorId &monitor, const QJsonObject &calling);
    bool isUsed() const { return !m_monitor.isEmpty(); }

private:
    void copyAddress();
    void copyPayload();
    void say(const QString &sentence);

    Workbench &m_bench;
    MonitorId m_monitor;
    QString m_payload;
    QLabel *m_address;
    QLabel *m_note;
    QToolButton *m_more;
    QToolButton *m_copyPayload;
    QWidget *m_use;
    QLabel *m_forms;
    QLabel *m_setup;
    QLabel *m_payloadText;
};

} // namespace salve
