// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/answers.h"
#include "session/session.h"
#include "ui/message_area.h"
#include "ui/secret_store.h"
#include "ui/set_history.h"

#include <QStringList>

#include <vector>

namespace salve {

class Clock;

/// What a person says that a monitor is, and until when.
struct MarkWish
{
    MonitorId monitor;
    MonitorWord state{MonitorWord::Down};
    QString reason;
    TimePoint until{kNever};
    bool withRunbook{true};
};

/// Everything that a person orders in the window: sent to the session, its refusal shown, the way back offered.
class Orders final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<QJsonObject> &)>;

    Orders(Session &session, const Clock &clock, MessageArea &messages, QObject *parent = nullptr);

    /// Who orders: the login name.
    const QString &by() const { return m_by; }

    void checkNow(const QStringList &monitors); ///< empty: all
    void pause(const QStringList &monitors);
    void unpause(const QStringList &monitors);
    void hold(HoldScope scope, const QString &name, const QString &reason, TimePoint until);
    void release(HoldId hold);
    void extend(const Question &question, Millis longer);
    /// Maintenance is part of the set: it is added to it, so that it shows there and ends by itself.
    void planMaintenance(const QStringList &monitors, TimePoint from, TimePoint to, const QString &name);
    /// `when` is its "once", "weekly" or "rule".
    void planMaintenance(const QStringList &monitors, const Node &when, const QString &name, const QString &sentence);
    /// All of it anew.
    void putMaintenance(const Node &windows, QObject *context, Done done);
    void stopAll(const QString &reason);
    void endStopAll();
    void releaseTooMany();
    void acknowledge(IncidentId incident, const QString &comment);
    /// A note in its story. A refusal is not shown: a panel is open and does.
    void annotate(IncidentId incident, const QString &text, QObject *context, Done done);
    /// `hash` is that of the request which was read.
    void approve(RunId run, const QString &hash);
    void deny(RunId run);
    /// This installation acts although the set names another. A refusal is not shown: a panel is open and does.
    void takeOver(const QString &reason, TimePoint until, QObject *context, Done done);
    void giveBack();
    void undoRun(RunId run);
    void arm(const RunbookId &runbook, QObject *context, Done done);
    void disarm(const RunbookId &runbook);
    void react(const ReactionId &reaction, const MonitorId &monitor);
    /// It counts as up or down, whatever its checks say. A refusal is not shown: a panel is open and does.
    void mark(const MarkWish &wish, QObject *context, Done done);
    /// `what` is monitor, reaction or runbook.
    void remove(const QString &what, const QStringList &ids);
    /// `command` is one of put-…; `argument` its key. A refusal is not shown: a form is open and does.
    void put(const QString &command,
             const QString &argument,
             const Node &thing,
             const QString &oldId,
             QObject *context,
             Done done);
    /// `digest` is its part of the set ("daily 08:00", "daily 08:00 to mail"); none given: it stays.
    void putTells(const Node &tells, const std::optional<QString> &digest, QObject *context, Done done);
    /// A test message, and what came of it; empty: through every reaction that tells.
    void testTells(const QString &reaction);
    void storeSecret(const QString &name, const QString &value, QObject *context, Done done);
    /// `sentence` says what changed; empty: the whole set.
    /// The answer holds the value of the new token.
    void newSecret(const QString &name, SecretStore::Replacing replacing, QObject *context, Done done);
    /// This certificate of the server there, as it was read; the answer names its file. A refusal is not shown: a panel
    /// is open and does.
    void trust(const QString &url, const QString &fingerprint, QObject *context, Done done);
    void putIntake(const Node &intake, QObject *context, Done done);
    void setProxy(const Node &proxy, QObject *context, Done done);
    void applySet(const QString &text, QObject *context, Done done, const QString &sentence = {});
    void rename(const QString &installation);
    void backUp(const QString &file);
    /// Ways back from everything here that changes the set.
    SetHistory &history() { return m_history; }

private:
    void send(const QString &name, QJsonObject arguments, Done done = {});
    /// A bar for what takes longer than people wait without a sign; call what it returns at the end.
    std::function<void()> showBusy(const QString &sentence);
    void applyMaintenance(const Node &entry, const QString &sentence, const QString &setBefore);

    Session &m_session;
    const Clock &m_clock;
    MessageArea &m_messages;
    QString m_by;
    SetHistory m_history;
};

} // namespace salve
