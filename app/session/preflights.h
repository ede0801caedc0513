// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/engine.h"
#include "session/view_builder.h"

namespace salve {

/// Tries reactions without effect: daily at noon, when a runbook is armed, and after the set changed. Keeps the last
/// report of each.
class Preflights : public QObject
{
    Q_OBJECT
public:
    explicit Preflights(Engine &engine, QObject *parent = nullptr);
    ~Preflights() override;

    using Done = std::function<void(const std::vector<std::pair<ReactionId, PreflightReport>> &)>;
    /// Reports in the order of the ids; those not in the set are left out.
    void run(const std::vector<ReactionId> &reactions, QObject *context, Done done);
    /// One that stands in no set yet; nothing of it is kept.
    void tryOut(const Reaction &reaction, QObject *context, std::function<void(const PreflightReport &)> done);
    /// Now, and at each noon from now on.
    void runAllDaily();
    const PreflightReports &reports() const { return m_reports; }

signals:
    void reported(const salve::ReactionId &reaction);

private:
    struct Round;
    void startOne(const Reaction &reaction, std::function<void(const PreflightReport &)> then);
    void land(const std::shared_ptr<Round> &round, const ReactionId &reaction, const PreflightReport &report);

    Engine &m_engine;
    PreflightReports m_reports;
    std::vector<std::unique_ptr<PreflightOperation>> m_operations;
    quint64 m_daily{0};
};

/// The reactions of a runbook in the order of its steps, each once.
std::vector<ReactionId> reactionsOf(const Runbook &runbook);
/// {reaction, light, sentence, hosts, preview}
QJsonObject preflightJson(const Engine &engine, const ReactionId &reaction, const PreflightReport &report);

} // namespace salve
