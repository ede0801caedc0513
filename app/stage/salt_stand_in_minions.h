// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace salve {

/// One function on one minion, as its script sees it.
struct StandInCall
{
    QString minion;
    QString function;
    QJsonArray arguments;
    QJsonObject kwargs;
    QString jid;
};

/// What the minion answers, and after how long.
struct StandInReturn
{
    QJsonValue value{true};
    int retcode{0};
    Millis lasts{0};
    static StandInReturn unavailable(const QString &function);
};
using StandInFunction = std::function<StandInReturn(const StandInCall &)>;

enum class MinionCondition {
    Up,
    Down,   ///< never hears of it
    Frozen, ///< runs it when it thaws
    Silent  ///< runs it, and its answer is lost
};

/// What is sent to the minions: the part of a chunk that the master publishes.
struct StandInPublication
{
    QString jid;
    QString function;
    QJsonArray arguments;
    QJsonObject kwargs;
    QJsonValue target;
    QString targetType;
    QString user;
    QStringList minions;
    // how it stands
    QHash<QString, QJsonObject> returns; ///< by minion: {"return", "retcode"}
    QSet<QString> running;
};

/// The minions of the stand-in, the jobs that they ran, and the master's job cache.
class StandInMinions : public QObject
{
    Q_OBJECT
public:
    explicit StandInMinions(Clock &clock) : m_clock(clock) {}

    void add(const QString &id, const QStringList &roles);
    /// Its key is deleted at the master: no target matches it any more.
    void deleteKey(const QString &id);
    void setCondition(const QString &id, MinionCondition condition);
    void setFunction(StandInFunction function) { m_function = std::move(function); }
    bool isAnySilent() const;
    QStringList up() const;
    QStringList down() const;

    /// By glob, list, pcre, grain (roles:NAME) or compound (G@roles:NAME); none for what it does not know.
    QStringList matched(const QJsonValue &target, const QString &type) const;
    /// Names of a list target that no minion has.
    QStringList strangers(const QJsonValue &target, const QString &type) const;

    /// `changed` is called on each return. A minion drops a jid that it has run already.
    void publish(const std::shared_ptr<StandInPublication> &publication, std::function<void()> changed);

    QJsonObject listJob(const QString &jid) const;
    QJsonObject activeJobs() const;
    const std::vector<StandInCall> &executed() const { return m_executed; }

private:
    struct Minion
    {
        QStringList roles;
        bool hasKey{true};
        MinionCondition condition{MinionCondition::Up};
        QSet<QString> jids;
        QString stateJid; ///< of the state run at work
        std::vector<std::function<void()>> frozen;
    };
    using Publication = std::shared_ptr<StandInPublication>;
    void execute(const QString &id, const Publication &publication, const std::function<void()> &changed);
    void deliver(const QString &id, const Publication &publication, const StandInReturn &value);
    StandInReturn call(const StandInCall &call) const;

    Clock &m_clock;
    StandInFunction m_function;
    std::map<QString, Minion> m_minions;
    std::map<QString, Publication> m_jobs; ///< by jid
    std::vector<StandInCall> m_executed;
};

} // namespace salve
