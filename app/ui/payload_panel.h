// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/called.h"
#include "ui/workbench.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace salve {

class GrowingText;
class StateBadge;

/// What a pasted or last received payload would do with the settings as they stand in the form.
class PayloadPanel final : public QFrame
{
    Q_OBJECT
public:
    PayloadPanel(Workbench &bench, const CalledListener &listener, QWidget *parent = nullptr);

    /// `monitor` is empty while there is none yet.
    void setSettings(const Node &settings, const MonitorId &monitor);

private:
    void update();
    void fetchLast();
    static QString inWords(const HearingPreview::Event &event);

    Workbench &m_bench;
    const CalledListener &m_listener;
    Node m_settings;
    MonitorId m_monitor;
    GrowingText *m_payload;
    QPushButton *m_last;
    QLabel *m_received;
    QWidget *m_result;
    StateBadge *m_badge;
    QLabel *m_sentence;
    QLabel *m_events;
};

} // namespace salve
