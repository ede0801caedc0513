// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "fake_session.h"

#include <QPointer>

#include <algorithm>

namespace salve {

void FakeSession::subscribe()
{
    QMetaObject::invokeMethod(
        this, [this] { emit snapshotArrived(snapshot); }, Qt::QueuedConnection);
}

void FakeSession::answer(const QString &name, const QJsonObject &object)
{
    answer(name, [object](const QJsonObject &) { return object; });
}

void FakeSession::refuse(const QString &name, const QString &sentence)
{
    answer(name, [sentence](const QJsonObject &) -> Result<QJsonObject> { return fail(ErrorCode::Refused, sentence); });
}

void FakeSession::run(const Command &command, QObject *context, Reply reply_)
{
    ordered.push_back(command);
    reply(command.name, command.arguments, context, std::move(reply_), QJsonObject{});
}

void FakeSession::ask(const Query &query, QObject *context, Reply reply_)
{
    asked.push_back(query);
    if (!m_answers.contains(query.name))
        unanswered.append(query.name);
    reply(query.name,
          query.arguments,
          context,
          std::move(reply_),
          fail(ErrorCode::NotFound, QStringLiteral("No answer was written for this question.")));
}

void FakeSession::reply(const QString &name,
                        const QJsonObject &arguments,
                        QObject *context,
                        Reply reply,
                        const Result<QJsonObject> &otherwise)
{
    const auto it = m_answers.constFind(name);
    const Result<QJsonObject> answer = it == m_answers.constEnd() ? otherwise : (*it)(arguments);
    QMetaObject::invokeMethod(
        this,
        [context = QPointer<QObject>(context), reply = std::move(reply), answer] {
            if (context && reply)
                reply(answer);
        },
        Qt::QueuedConnection);
}

void FakeSession::sendMonitors(std::vector<MonitorView> monitors, std::vector<MonitorId> gone)
{
    Batch batch;
    batch.monitors = std::move(monitors);
    batch.monitorsGone = std::move(gone);
    send(batch);
}

void FakeSession::sendIncidents(std::vector<Incident> incidents, std::vector<Run> runs)
{
    Batch batch;
    batch.incidents = std::move(incidents);
    batch.runs = std::move(runs);
    send(batch);
}

void FakeSession::sendRun(const Run &run)
{
    Batch batch;
    batch.runs = {run};
    send(batch);
}

void FakeSession::sendDecision(const Decision &decision)
{
    Batch batch;
    batch.decisions = {decision};
    send(batch);
}

void FakeSession::sendAutomation(const AutomationView &automation)
{
    Batch batch;
    batch.automation = automation;
    send(batch);
}

int FakeSession::countOf(const QString &name) const
{
    const auto isNamed = [&](const auto &item) { return item.name == name; };
    return static_cast<int>(std::count_if(ordered.begin(), ordered.end(), isNamed)
                            + std::count_if(asked.begin(), asked.end(), isNamed));
}

QJsonObject FakeSession::lastOf(const QString &name) const
{
    for (auto it = ordered.rbegin(); it != ordered.rend(); ++it) {
        if (it->name == name)
            return it->arguments;
    }
    for (auto it = asked.rbegin(); it != asked.rend(); ++it) {
        if (it->name == name)
            return it->arguments;
    }
    return {};
}

} // namespace salve
