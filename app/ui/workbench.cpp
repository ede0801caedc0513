// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/workbench.h"

#include "session/commands.h"

#include <QJsonArray>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

/// The vault behind the session: names come from it, values go to it.
class SessionSecrets final : public SecretStore
{
public:
    SessionSecrets(Session &session, Orders &orders, QObject *parent)
        : SecretStore(parent),
          m_session(session),
          m_orders(orders)
    {
        connect(&session, &Session::snapshotArrived, this, [this] { refresh(); });
    }

    QStringList names() const override { return m_names; }

    void
    store(const QString &name, const QString &value, QObject *context, std::function<void(Result<void>)> done) override
    {
        m_orders.storeSecret(name, value, context, [this, done = std::move(done)](const Result<QJsonObject> &answer) {
            if (!answer)
                return done(tl::unexpected<Error>(answer.error()));
            refresh();
            done({});
        });
    }

    void generate(const QString &name,
                  Replacing replacing,
                  QObject *context,
                  std::function<void(Result<void>)> done) override
    {
        m_orders.newSecret(name, replacing, context, [this, done = std::move(done)](const Result<QJsonObject> &answer) {
            if (!answer)
                return done(tl::unexpected<Error>(answer.error()));
            refresh();
            done({});
        });
    }

private:
    void refresh()
    {
        m_session.ask({queries::kSecrets, {}}, this, [this](const Result<QJsonObject> &answer) {
            if (!answer)
                return;
            m_names.clear();
            for (const QJsonValue &name : answer->value("names"_L1).toArray())
                m_names.append(name.toString());
            emit namesChanged();
        });
    }

    Session &m_session;
    Orders &m_orders;
    QStringList m_names;
};

} // namespace

Workbench::Workbench(
    Session &session_, Clock &clock_, Kinds kinds_, WindowMemory &memory_, MessageArea &messages_, QObject *parent)
    : QObject(parent),
      session(session_),
      clock(clock_),
      kinds(kinds_),
      memory(memory_),
      messages(messages_),
      orders(session_, clock_, messages_),
      monitors(session_, clock_),
      reactions(session_, clock_),
      runbooks(session_),
      incidents(session_, clock_),
      activity(session_, clock_),
      m_secrets(new SessionSecrets(session_, orders, this))
{
    const auto names = [this](const MonitorId &id) { return monitorName(id); };
    incidents.setMonitorNames(names);
    activity.setMonitorNames(names);
    activity.setReactionNames([this](const ReactionId &id) { return reactionName(id); });
    connect(&session, &Session::snapshotArrived, this, [this](const Snapshot &snapshot) {
        automation = snapshot.automation;
        emit automationChanged();
    });
    connect(&session, &Session::batchArrived, this, [this](const Batch &batch) {
        if (!batch.automation)
            return;
        automation = *batch.automation;
        emit automationChanged();
    });
}

QString Workbench::monitorName(const MonitorId &id) const
{
    const MonitorView *view = monitors.find(id);
    return view ? view->name : id.value;
}

QString Workbench::reactionName(const ReactionId &id) const
{
    const ReactionView *view = reactions.find(id);
    return view ? view->name : id.value;
}

} // namespace salve
