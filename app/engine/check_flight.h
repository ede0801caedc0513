// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/model.h"

#include <QObject>

#include <memory>

namespace salve {

/// One check on its way, with the deadline over it. Whatever goes wrong, one result comes; destroying it cancels.
class CheckFlight : public QObject
{
    Q_OBJECT
public:
    CheckFlight(const Kinds &kinds, Services &services, QObject *parent = nullptr);
    ~CheckFlight() override;

    void start(const QString &kind, const Node &settings, Millis timeout);

signals:
    void dispatched();
    /// Exactly once, never inside start().
    void finished(const salve::CheckResult &result);

private:
    void watchOver(Millis limit, std::function<CheckResult()> ifMissed);
    static CheckResult noAnswer(Millis timeout);
    static CheckResult notBegun(Millis waited);
    void end(const CheckResult &result);
    void endLater(Cause cause, const QString &sentence);

    const Kinds m_kinds;
    Services &m_services;
    std::unique_ptr<CheckOperation> m_operation;
    quint64 m_deadline{0};
    bool m_isEnded{false};
};

} // namespace salve
