// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/orders.h"

#include "core/clock.h"
#include "models/words.h"
#include "session/commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimer>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kBusyAfter{1};

QString loginName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? u"window"_s : name;
}

QJsonArray arrayOf(const QStringList &words)
{
    return QJsonArray::fromStringList(words);
}

} // namespace

Orders::Orders(Session &session, const Clock &clock, MessageArea &messages, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_clock(clock),
      m_messages(messages),
      m_by(loginName()),
      m_history(session, messages)
{
}

void Orders::send(const QString &name, QJsonObject arguments, Done done)
{
    m_session.run(
        {name, std::move(arguments)}, this, [this, done = std::move(done)](const Result<QJsonObject> &answer) {
            if (!answer)
                m_messages.showError(answer.error().sentence);
            if (done)
                done(answer);
        });
}

void Orders::checkNow(const QStringList &monitors)
{
    send(commands::kCheckNow, {{u"monitors"_s, arrayOf(monitors)}});
}

void Orders::pause(const QStringList &monitors)
{
    send(commands::kEnable,
         {{u"monitors"_s, arrayOf(monitors)}, {u"enabled"_s, false}},
         [this, monitors](const Result<QJsonObject> &answer) {
             if (!answer)
                 return;
             m_messages.show(
                 u"paused"_s,
                 {StateShape::Paused,
                  tr("%n monitor(s) paused: not checked, not repaired.", nullptr, static_cast<int>(monitors.size())),
                  {},
                  {{tr("Resume"), [this, monitors] { unpause(monitors); }}},
                  kBarFor});
         });
}

void Orders::unpause(const QStringList &monitors)
{
    send(commands::kEnable, {{u"monitors"_s, arrayOf(monitors)}, {u"enabled"_s, true}});
}

void Orders::hold(HoldScope scope, const QString &name, const QString &reason, TimePoint until)
{
    QJsonObject arguments{
        {u"scope"_s, QString(wordOf(scope))}, {u"name"_s, name}, {u"reason"_s, reason}, {u"by"_s, m_by}};
    if (until != kNever)
        arguments.insert(u"until_ms"_s, msOf(until));
    send(commands::kHold, arguments);
}

void Orders::release(HoldId hold)
{
    send(commands::kResume, {{u"id"_s, hold.value}, {u"by"_s, m_by}});
}

void Orders::extend(const Question &question, Millis longer)
{
    QJsonObject arguments{{u"for_ms"_s, static_cast<qint64>(longer.count())}, {u"by"_s, m_by}};
    if (question.hold.isNull()) {
        arguments.insert(u"window"_s, question.window);
        arguments.insert(u"name"_s, question.name);
    } else {
        arguments.insert(u"hold"_s, question.hold.value);
    }
    send(commands::kExtend, arguments);
}

void Orders::planMaintenance(const QStringList &monitors, TimePoint from, TimePoint to, const QString &name)
{
    Node when = Node::map(), once = Node::map();
    once.set(u"from"_s, Node::text(isoOf(from)));
    once.set(u"to"_s, Node::text(isoOf(to)));
    when.set(u"once"_s, std::move(once));
    const TimePoint now = m_clock.wallNow();
    planMaintenance(monitors,
                    when,
                    name.isEmpty() ? tr("By hand, %1").arg(durationForPeople(to - from)) : name,
                    tr("Maintenance of %n monitor(s) from %1 to %2: no repairs, no messages.",
                       nullptr,
                       static_cast<int>(monitors.size()))
                        .arg(clockText(from, now), clockText(to, now)));
}

void Orders::planMaintenance(const QStringList &monitors,
                             const Node &when,
                             const QString &name,
                             const QString &sentence)
{
    Node names, entry = Node::map();
    for (const QString &monitor : monitors)
        names.append(Node::scalar(monitor));
    entry.set(u"name"_s, Node::text(name));
    entry.set(u"monitors"_s, std::move(names));
    for (const auto &[key, value] : when.entries())
        entry.set(key, value);
    m_session.ask({queries::kSet, {}}, this, [this, entry, sentence](const Result<QJsonObject> &answer) {
        if (!answer)
            return m_messages.showError(answer.error().sentence);
        applyMaintenance(entry, sentence, answer->value("text"_L1).toString());
    });
}

void Orders::putMaintenance(const Node &windows, QObject *context, Done done)
{
    const std::shared_ptr<QString> before = m_history.askBefore();
    m_session.run({commands::kPutMaintenance, {{u"maintenance"_s, jsonOf(windows)}, {u"by"_s, m_by}}},
                  context,
                  [this, before, done = std::move(done)](const Result<QJsonObject> &answer) {
                      if (answer)
                          m_history.offer(tr("The planned maintenance was changed."), *before);
                      done(answer);
                  });
}

void Orders::applyMaintenance(const Node &entry, const QString &sentence, const QString &setBefore)
{
    Result<Node> set = nodeFromYaml(setBefore.toUtf8());
    if (!set)
        return m_messages.showError(set.error().sentence);
    Node list = set->find(u"maintenance") ? *set->find(u"maintenance") : Node::list();
    list.append(entry);
    set->set(u"maintenance"_s, std::move(list));
    send(commands::kApplySet,
         {{u"text"_s, QString::fromUtf8(yamlOf(*set))}, {u"arm"_s, u"none"_s}},
         [this, sentence, setBefore](const Result<QJsonObject> &answer) {
             if (answer)
                 m_history.offer(sentence, setBefore);
         });
}

void Orders::stopAll(const QString &reason)
{
    send(commands::kStopAll, {{u"stopped"_s, true}, {u"reason"_s, reason}, {u"by"_s, m_by}});
}

void Orders::endStopAll()
{
    send(commands::kStopAll, {{u"stopped"_s, false}, {u"reason"_s, QString()}, {u"by"_s, m_by}});
}

void Orders::releaseTooMany()
{
    send(commands::kReleaseTooMany, {{u"by"_s, m_by}});
}

void Orders::acknowledge(IncidentId incident, const QString &comment)
{
    send(commands::kAcknowledge,
         {{u"incident"_s, incident.value}, {u"by"_s, m_by}, {u"comment"_s, comment}},
         [this, incident](const Result<QJsonObject> &answer) {
             if (!answer)
                 return;
             const auto withdraw = [this, incident] {
                 send(commands::kAcknowledge,
                      {{u"incident"_s, incident.value},
                       {u"by"_s, m_by},
                       {u"comment"_s, QString()},
                       {u"withdrawn"_s, true}});
             };
             m_messages.show(u"acknowledged"_s,
                             {StateShape::Pending,
                              tr("Acknowledged: no repairs and no messages until it recovers."),
                              {},
                              {{tr("Withdraw"), withdraw}},
                              kBarFor});
         });
}

void Orders::annotate(IncidentId incident, const QString &text, QObject *context, Done done)
{
    m_session.run({commands::kAnnotate, {{u"incident"_s, incident.value}, {u"text"_s, text}, {u"by"_s, m_by}}},
                  context,
                  std::move(done));
}

void Orders::approve(RunId run, const QString &hash)
{
    send(commands::kApprove, {{u"run"_s, run.value}, {u"answer"_s, u"approve"_s}, {u"hash"_s, hash}, {u"by"_s, m_by}});
}

void Orders::takeOver(const QString &reason, TimePoint until, QObject *context, Done done)
{
    const Millis lasts = until - m_clock.wallNow();
    m_session.run({commands::kTakeOver,
                   {{u"reason"_s, reason}, {u"for_ms"_s, static_cast<qint64>(lasts.count())}, {u"by"_s, m_by}}},
                  context,
                  std::move(done));
}

void Orders::trust(const QString &url, const QString &fingerprint, QObject *context, Done done)
{
    m_session.run({commands::kTrust, {{u"url"_s, url}, {u"fingerprint"_s, fingerprint}, {u"by"_s, m_by}}},
                  context,
                  std::move(done));
}

void Orders::giveBack()
{
    send(commands::kGiveBack, {{u"by"_s, m_by}});
}

void Orders::deny(RunId run)
{
    send(commands::kApprove, {{u"run"_s, run.value}, {u"answer"_s, u"deny"_s}, {u"by"_s, m_by}});
}

void Orders::undoRun(RunId run)
{
    send(commands::kUndo, {{u"run"_s, run.value}, {u"by"_s, m_by}}, [this, run](const Result<QJsonObject> &answer) {
        if (answer)
            m_messages.show(u"undone"_s,
                            {StateShape::Pending,
                             tr("Run %1 is being taken back by run %2. What came of it stands in the incident.")
                                 .arg(run.value)
                                 .arg(answer->value("run"_L1).toInteger()),
                             {},
                             {},
                             kBarFor});
    });
}

void Orders::arm(const RunbookId &runbook, QObject *context, Done done)
{
    m_session.run({commands::kArm, {{u"runbook"_s, runbook.value}, {u"armed"_s, true}, {u"by"_s, m_by}}},
                  context,
                  std::move(done));
}

void Orders::disarm(const RunbookId &runbook)
{
    send(commands::kArm, {{u"runbook"_s, runbook.value}, {u"armed"_s, false}, {u"by"_s, m_by}});
}

void Orders::react(const ReactionId &reaction, const MonitorId &monitor)
{
    QJsonObject arguments{{u"reaction"_s, reaction.value}, {u"by"_s, m_by}};
    if (!monitor.isEmpty())
        arguments.insert(u"monitor"_s, monitor.value);
    send(commands::kReact, arguments, [this, reaction](const Result<QJsonObject> &answer) {
        if (answer)
            m_messages.show(u"reacted"_s,
                            {StateShape::Pending,
                             tr("%1 was started by hand. What came of it stands under Activity.").arg(reaction.value),
                             {},
                             {},
                             kBarFor});
    });
}

void Orders::mark(const MarkWish &wish, QObject *context, Done done)
{
    QJsonObject arguments{{u"monitor"_s, wish.monitor.value},
                          {u"state"_s, QString(wordOf(wish.state))},
                          {u"reason"_s, wish.reason},
                          {u"with-runbook"_s, wish.withRunbook},
                          {u"by"_s, m_by}};
    if (wish.until != kNever)
        arguments.insert(u"until_ms"_s, msOf(wish.until));
    m_session.run({commands::kMark, arguments}, context, std::move(done));
}

void Orders::remove(const QString &what, const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    send(commands::kRemove,
         {{u"what"_s, what}, {u"ids"_s, arrayOf(ids)}},
         [this, what, ids](const Result<QJsonObject> &answer) {
             if (!answer)
                 return;
             const int count = static_cast<int>(ids.size());
             const QString sentence = what == u"monitor"_s    ? tr("%n monitor(s) deleted.", nullptr, count)
                                      : what == u"reaction"_s ? tr("%n reaction(s) deleted.", nullptr, count)
                                                              : tr("%n runbook(s) deleted.", nullptr, count);
             m_history.offer(sentence, answer->value("undo"_L1).toString());
         });
}

void Orders::put(const QString &command,
                 const QString &argument,
                 const Node &thing,
                 const QString &oldId,
                 QObject *context,
                 Done done)
{
    QJsonObject arguments{{argument, jsonOf(thing)}};
    if (!oldId.isEmpty())
        arguments.insert(u"oldId"_s, oldId);
    const QString name = thing.textAt(u"name").isEmpty() ? thing.textAt(u"id") : thing.textAt(u"name");
    const QString sentence = oldId.isEmpty() ? tr("%1 was added.").arg(name) : tr("%1 was changed.").arg(name);
    const std::shared_ptr<QString> before = m_history.askBefore();
    m_session.run({command, arguments},
                  context,
                  [this, sentence, before, done = std::move(done)](const Result<QJsonObject> &answer) {
                      if (answer)
                          m_history.offer(sentence, *before);
                      done(answer);
                  });
}

void Orders::testTells(const QString &reaction)
{
    const std::function<void()> finished = showBusy(tr("Sending a test message…"));
    QJsonObject arguments{{u"by"_s, m_by}};
    if (!reaction.isEmpty())
        arguments.insert(u"reaction"_s, reaction);
    send(commands::kTestTells, arguments, [this, finished](const Result<QJsonObject> &answer) {
        finished();
        if (!answer)
            return;
        QStringList lines;
        int refused = 0;
        for (const QJsonValue &report : answer->value("reports"_L1).toArray()) {
            const auto outcome = fromWord<RunOutcome>(report["outcome"_L1].toString()).value_or(RunOutcome::Unknown);
            refused += outcome == RunOutcome::Succeeded || outcome == RunOutcome::Delivered ? 0 : 1;
            lines.append(
                u"%1: %2. %3"_s.arg(report["name"_L1].toString(), titleOf(outcome), report["sentence"_L1].toString()));
        }
        m_messages.show(u"tested"_s,
                        {refused == 0 ? StateShape::Up : StateShape::Down,
                         refused == 0 ? tr("Every test message was accepted.")
                                      : tr("%n test message(s) were not accepted.", nullptr, refused),
                         lines.join(u'\n'),
                         {},
                         refused == 0 ? kBarFor : Millis{0}});
    });
}

void Orders::putTells(const Node &tells, const std::optional<QString> &digest, QObject *context, Done done)
{
    const std::shared_ptr<QString> before = m_history.askBefore();
    QJsonObject arguments{{u"tells"_s, jsonOf(tells)}, {u"by"_s, m_by}};
    if (digest)
        arguments.insert(u"digest"_s, *digest);
    m_session.run({commands::kPutTells, arguments},
                  context,
                  [this, before, done = std::move(done)](const Result<QJsonObject> &answer) {
                      if (answer)
                          m_history.offer(tr("Who is told was changed."), *before);
                      done(answer);
                  });
}

void Orders::storeSecret(const QString &name, const QString &value, QObject *context, Done done)
{
    m_session.run({commands::kSetSecret, {{u"name"_s, name}, {u"value"_s, value}}}, context, std::move(done));
}

void Orders::newSecret(const QString &name, SecretStore::Replacing replacing, QObject *context, Done done)
{
    const bool isReplacing = replacing == SecretStore::Replacing::Wanted;
    m_session.run({commands::kNewSecret, {{u"name"_s, name}, {u"replace"_s, isReplacing}}}, context, std::move(done));
}

void Orders::putIntake(const Node &intake, QObject *context, Done done)
{
    const std::shared_ptr<QString> before = m_history.askBefore();
    m_session.run({commands::kPutIntake, {{u"intake"_s, jsonOf(intake)}, {u"by"_s, m_by}}},
                  context,
                  [this, before, done = std::move(done)](const Result<QJsonObject> &answer) {
                      if (answer)
                          m_history.offer(tr("What is listened to was changed."), *before);
                      done(answer);
                  });
}

void Orders::setProxy(const Node &proxy, QObject *context, Done done)
{
    m_session.run({commands::kSetProxy, {{u"proxy"_s, jsonOf(proxy)}}}, context, std::move(done));
}

void Orders::applySet(const QString &text, QObject *context, Done done, const QString &sentence)
{
    const std::function<void()> finished = showBusy(tr("Applying the set…"));
    const std::shared_ptr<QString> before = m_history.askBefore();
    m_session.run({commands::kApplySet, {{u"text"_s, text}, {u"arm"_s, u"none"_s}}},
                  context,
                  [this, before, finished, sentence, done = std::move(done)](const Result<QJsonObject> &answer) {
                      finished();
                      if (answer && !answer->value("changes"_L1).toArray().isEmpty())
                          m_history.offer(sentence.isEmpty() ? tr("The set was replaced.") : sentence, *before);
                      done(answer);
                  });
}

std::function<void()> Orders::showBusy(const QString &sentence)
{
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, sentence] {
        m_messages.show(u"busy"_s, {StateShape::Pending, sentence, {}, {}, Millis{0}, true});
    });
    timer->start(kBusyAfter);
    return [this, timer] {
        timer->deleteLater();
        timer->stop();
        m_messages.close(u"busy"_s);
    };
}

void Orders::backUp(const QString &file)
{
    m_messages.show(u"backup"_s,
                    {StateShape::Pending, tr("Writing a backup to %1…").arg(file), {}, {}, Millis{0}, true});
    send(commands::kBackup, {{u"file"_s, file}}, [this, file](const Result<QJsonObject> &answer) {
        m_messages.close(u"backup"_s);
        if (answer)
            m_messages.show(u"backup"_s,
                            {StateShape::Up,
                             tr("The backup was written to %1: set, history and journal, without secrets.").arg(file),
                             {},
                             {},
                             kBarFor});
    });
}

void Orders::rename(const QString &installation)
{
    send(commands::kRename, {{u"name"_s, installation}});
}

} // namespace salve
