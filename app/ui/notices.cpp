// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/notices.h"

#include "models/answers.h"
#include "models/words.h"
#include "session/commands.h"

#include <QJsonArray>

namespace salve {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis kTogether = 10s;
// Desktops cut longer texts.
constexpr qsizetype kMostShown = 300;
constexpr qsizetype kMostLines = 6;
constexpr size_t kSingles = 2; // from the third within kTogether on, one message speaks for all

} // namespace

QString titleOf(NoticeAct act)
{
    switch (act) {
    case NoticeAct::Open:
        return Notices::tr("Open");
    case NoticeAct::Acknowledge:
        return Notices::tr("Acknowledge");
    case NoticeAct::Hold:
        return Notices::tr("Hold 1 h");
    case NoticeAct::Approve:
        return Notices::tr("Approve");
    case NoticeAct::Deny:
        break;
    }
    return Notices::tr("Deny");
}

Notices::Notices(Workbench &bench, QObject *parent) : QObject(parent), m_bench(bench)
{
    // What was open when the window came is shown, not announced.
    connect(&bench.session, &Session::snapshotArrived, this, [this](const Snapshot &snapshot) {
        for (const Incident &incident : snapshot.incidents)
            m_known.insert(incident.id, incident.end);
        for (const RunId run : snapshot.automation.awaitingApproval)
            m_asked.insert(run, true);
    });
    connect(&bench.session, &Session::batchArrived, this, &Notices::applyBatch);
}

void Notices::applyBatch(const Batch &batch)
{
    for (const Run &run : batch.runs) {
        if (run.effect != Effect::Tells && !run.incident.isNull() && !run.isShadow)
            m_lastRun.insert(run.incident, run);
    }
    for (const Incident &incident : batch.incidents) {
        const auto known = m_known.constFind(incident.id);
        const bool wasOpen = known != m_known.constEnd() && *known == IncidentEnd::Open;
        const bool isOpen = incident.end == IncidentEnd::Open;
        m_known.insert(incident.id, incident.end);
        if (isOpen && !wasOpen)
            opened(incident);
        else if (!isOpen && wasOpen)
            closed(incident);
    }
    if (!batch.automation)
        return;
    for (const RunId run : batch.automation->awaitingApproval) {
        if (!m_asked.contains(run)) {
            m_asked.insert(run, true);
            askAbout(run);
        }
    }
}

void Notices::askAbout(RunId run)
{
    m_bench.session.ask({queries::kRun, {{u"id"_s, run.value}}}, this, [this, run](const Result<QJsonObject> &answer) {
        tellOfQuestion(run, answer ? *answer : QJsonObject());
    });
}

/// Nobody approves what they have not read: from the notice only what stands in it as a whole.
void Notices::tellOfQuestion(RunId run, const QJsonObject &answer)
{
    const QString key = u"approval-%1"_s.arg(run.value);
    const QJsonObject request = answer.value("request"_L1).toObject();
    const QString text = request.value("text"_L1).toString();
    const bool fits = !text.isEmpty() && text.size() <= kMostShown && text.count(u'\n') < kMostLines;
    m_approvals.insert(key, {run, fits ? request.value("hash"_L1).toString() : QString()});
    if (!fits)
        return tell({tr("Approval needed"),
                     tr("A reaction waits until somebody allows it. Open Salve to see exactly what would be sent."),
                     key,
                     true,
                     {NoticeAct::Open, NoticeAct::Deny}});
    const std::vector<Run> runs = runsFrom({{u"runs"_s, QJsonArray{answer.value("run"_L1)}}});
    const Run asked = runs.empty() ? Run{} : runs.front();
    QStringList lines{tr("Exactly this would be sent:"), text};
    if (!asked.hosts.isEmpty())
        lines.append(tr("It touches %1.").arg(asked.hosts.join(u", "_s)));
    lines.append(tr("Without an answer until %1 it does not run.")
                     .arg(clockText(timeFromMs(request.value("until_ms"_L1).toInteger()), m_bench.clock.wallNow())));
    tell({tr("May %1 run for %2?").arg(m_bench.reactionName(asked.reaction), m_bench.monitorName(asked.monitor)),
          lines.join(u'\n'),
          key,
          true,
          {NoticeAct::Open, NoticeAct::Deny, NoticeAct::Approve}}); // a click on it opens, never approves
}

QString Notices::whatWeDo(const MonitorView *view) const
{
    if (!view || view->runbookSentence.isEmpty())
        return tr("Nothing repairs this by itself.");
    if (m_bench.automation.isStopped)
        return tr("Automation is stopped.");
    return view->runbookSentence;
}

void Notices::opened(const Incident &incident)
{
    const TimePoint now = m_bench.clock.wallNow();
    while (!m_recent.empty() && now - m_recent.front() > kTogether)
        m_recent.pop_front();
    m_recent.push_back(now);
    if (m_recent.size() > kSingles) {
        tell({tr("%n monitor(s) failed", nullptr, static_cast<int>(m_recent.size())),
              tr("Within %1. The latest: %2.").arg(durationForPeople(kTogether), m_bench.monitorName(incident.monitor)),
              u"many"_s,
              true,
              {NoticeAct::Open}});
        return;
    }
    const MonitorView *view = m_bench.monitors.find(incident.monitor);
    const QString title =
        tr("%1: %2", "state: monitor").arg(titleOf(incident.worst), m_bench.monitorName(incident.monitor));
    const QString body =
        tr("%1 Since %2. %3").arg(incident.message, clockText(incident.firstFailure, now), whatWeDo(view));
    const bool isAlone = !view || view->runbook.isEmpty();
    const QString key = u"incident-%1"_s.arg(incident.id.value);
    m_about.insert(key, incident);
    tell({title,
          body,
          key,
          incident.worst == MonitorWord::Down && isAlone,
          {NoticeAct::Open, NoticeAct::Acknowledge, NoticeAct::Hold}});
}

void Notices::closed(const Incident &incident)
{
    const auto run = m_lastRun.constFind(incident.id);
    const bool isRepaired = run != m_lastRun.constEnd() && run->verdict == Verdict::Repaired;
    const QString name = m_bench.monitorName(incident.monitor);
    const QString took = durationForPeople(incident.closed - incident.firstFailure);
    const QString title = isRepaired ? tr("Repaired: %1 after %2").arg(name, took)
                                     : tr("%1: %2 after %3").arg(titleOf(incident.end), name, took);
    const QString body = isRepaired ? tr("%1. The check passed again.").arg(m_bench.reactionName(run->reaction))
                                    : tr("It recovered without a repair of ours.");
    tell({title, body, u"incident-%1"_s.arg(incident.id.value), false, {NoticeAct::Open}});
    m_lastRun.remove(incident.id);
}

void Notices::act(const QString &key, NoticeAct act)
{
    const auto about = m_about.constFind(key);
    switch (act) {
    case NoticeAct::Open:
        return open(key);
    case NoticeAct::Acknowledge:
        if (about != m_about.constEnd())
            m_bench.orders.acknowledge(about->id, tr("from the desktop message"));
        break;
    case NoticeAct::Hold:
        if (about != m_about.constEnd())
            m_bench.orders.hold(HoldScope::Monitor,
                                about->monitor.value,
                                tr("held from the desktop message"),
                                m_bench.clock.wallNow() + 1h);
        break;
    case NoticeAct::Deny:
        if (const RunId run = m_approvals.value(key).run; !run.isNull())
            m_bench.orders.deny(run);
        break;
    case NoticeAct::Approve:
        if (const Approval asked = m_approvals.value(key); !asked.hash.isEmpty())
            m_bench.orders.approve(asked.run, asked.hash);
        break;
    }
}

void Notices::open(const QString &key)
{
    emit windowWanted();
    if (const auto about = m_about.constFind(key); about != m_about.constEnd())
        emit m_bench.incidentWanted(about->id);
}

void Notices::tell(const Notice &notice)
{
    if (m_isEnabled && m_bench.clock.wallNow() >= m_pausedUntil)
        emit noticed(notice);
}

} // namespace salve
