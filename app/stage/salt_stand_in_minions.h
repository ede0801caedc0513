// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QHostAddress>
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
using StandInEventSink = std::function<void(const QString &minion, const QString &tag, const QJsonObject &data)>;

enum class MinionCondition {
    Up,
    Down,   ///< never hears of it
    Frozen, ///< runs it when it thaws
    Silent  ///< runs it, and its answer is lost
};

/// Where the key of a minion stands at the master.
enum class StandInKey { Accepted, Pending, Rejected, Deleted };

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

    void add(const QString &id, const QStringList &roles, const QHostAddress &address = {});
    /// A minion that asks for its key to be accepted.
    void addPending(const QString &id) { m_minions[id].key = StandInKey::Pending; }
    /// Only one whose key is accepted is matched by targets.
    void setKey(const QString &id, StandInKey key);
    QStringList withKey(StandInKey key) const;
    void setCondition(const QString &id, MinionCondition condition);
    /// What file.file_exists and file.read find there; null: nothing.
    void setFile(const QString &id, const QString &path, const QString &text);
    void setFunction(StandInFunction function) { m_function = std::move(function); }
    /// Hears what is said with event.send.
    void setEventSink(StandInEventSink sink) { m_events = std::move(sink); }
    bool isAnySilent() const;
    QStringList up() const;
    QStringList down() const;

    /// By every matcher: grain, pillar and their _pcre (roles:NAME), compound (G@roles:NAME), nodegroup (NAME) and
    /// range
    /// (%NAME) by its roles, ipcidr by its address; none for what it does not know.
    QStringList matched(const QJsonValue &target, const QString &type) const;
    /// Names of a list target that no minion has.
    QStringList strangers(const QJsonValue &target, const QString &type) const;

    /// `changed` is called on each return. A minion drops a jid that it has run already.
    void publish(const std::shared_ptr<StandInPublication> &publication, std::function<void()> changed);

    QJsonObject listJob(const QString &jid) const;
    /// As jobs.list_jobs shows them: without results. Of one function, or of all.
    QJsonObject listJobs(const QString &function) const;
    QJsonObject activeJobs() const;
    /// In order, without what only reads a file.
    const std::vector<StandInCall> &executed() const { return m_executed; }

private:
    struct Minion
    {
        QStringList roles;
        QHostAddress address;
        StandInKey key{StandInKey::Accepted};
        MinionCondition condition{MinionCondition::Up};
        QSet<QString> jids;
        QString stateJid;              ///< of the state run at work
        QHash<QString, QString> files; ///< by path
        std::vector<std::function<void()>> frozen;
    };
    using Publication = std::shared_ptr<StandInPublication>;
    void execute(const QString &id, const Publication &publication, const std::function<void()> &changed);
    void deliver(const QString &id, const Publication &publication, const StandInReturn &value);
    StandInReturn call(const StandInCall &call) const;
    std::optional<StandInReturn> readFile(const StandInCall &call) const;

    Clock &m_clock;
    StandInFunction m_function;
    StandInEventSink m_events;
    std::map<QString, Minion> m_minions;
    std::map<QString, Publication> m_jobs; ///< by jid
    std::vector<StandInCall> m_executed;
};

} // namespace salve
