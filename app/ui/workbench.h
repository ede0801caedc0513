// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "models/activity_model.h"
#include "models/incidents_model.h"
#include "models/monitors_model.h"
#include "models/reactions_model.h"
#include "models/runbooks_model.h"
#include "session/session.h"
#include "ui/orders.h"
#include "ui/secret_store.h"
#include "ui/window_memory.h"

namespace salve {

/// What every page of a window works with: one session, its models, and the ways to order something. Owned by the
/// window.
class Workbench final : public QObject
{
    Q_OBJECT
public:
    Workbench(Session &session,
              Clock &clock,
              Kinds kinds,
              WindowMemory &memory,
              MessageArea &messages,
              QObject *parent = nullptr);

    Session &session;
    Clock &clock;
    const Kinds kinds;
    WindowMemory &memory;
    MessageArea &messages;
    Orders orders;
    MonitorsModel monitors;
    ReactionsModel reactions;
    RunbooksModel runbooks;
    IncidentsModel incidents;
    ActivityModel activity;
    AutomationView automation;
    SecretStore &secrets() const { return *m_secrets; }

    QString monitorName(const MonitorId &id) const;
    QString reactionName(const ReactionId &id) const;

signals:
    void automationChanged();
    /// Each second while a window is shown: texts that count time are stale.
    void ticked();
    /// Something wants to be looked at.
    void incidentWanted(salve::IncidentId incident);
    void monitorWanted(const salve::MonitorId &monitor);

private:
    SecretStore *m_secrets;
};

} // namespace salve
