// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QHash>

#include <vector>

namespace salve {

/// A session whose snapshot, batches and answers a test writes; it remembers what was ordered and asked.
class FakeSession final : public Session
{
public:
    using Answer = std::function<Result<QJsonObject>(const QJsonObject &arguments)>;

    void subscribe() override;
    void run(const Command &command, QObject *context, Reply reply) override;
    void ask(const Query &query, QObject *context, Reply reply) override;

    void answer(const QString &name, Answer answer) { m_answers.insert(name, std::move(answer)); }
    void answer(const QString &name, const QJsonObject &object);
    void refuse(const QString &name, const QString &sentence);
    void send(const Batch &batch) { emit batchArrived(batch); }
    /// Batches of one thing each.
    void sendMonitors(std::vector<MonitorView> monitors, std::vector<MonitorId> gone = {});
    void sendIncidents(std::vector<Incident> incidents, std::vector<Run> runs = {});
    void sendRun(const Run &run);
    void sendDecision(const Decision &decision);
    void sendAutomation(const AutomationView &automation);
    void lose(const QString &sentence) { emit lost(sentence); }
    void raise(const QString &link = {}) { emit raiseRequested(link); }

    int countOf(const QString &name) const;
    /// Arguments of the newest command or question of this name.
    QJsonObject lastOf(const QString &name) const;

    Snapshot snapshot;
    std::vector<Command> ordered;
    std::vector<Query> asked;
    QStringList unanswered; ///< questions for which no answer was written

private:
    void reply(const QString &name,
               const QJsonObject &arguments,
               QObject *context,
               Reply reply,
               const Result<QJsonObject> &otherwise);
    QHash<QString, Answer> m_answers;
};

} // namespace salve
