// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/timeline_model.h"

#include "models/shown_state.h"
#include "models/words.h"
#include "session/commands.h"

namespace salve {

using namespace Qt::StringLiterals;

QString evidenceText(const std::vector<Evidence> &evidence)
{
    QStringList parts;
    for (const Evidence &piece : evidence)
        parts.append(piece.title.isEmpty() ? piece.text : piece.title + u'\n' + piece.text);
    return parts.join(u"\n\n"_s);
}

ReactionId reactionOfStep(const StepId &step)
{
    const QString id = step.value.startsWith(u"tell:"_s) ? step.value.mid(5) : step.value;
    return {id.section(u'@', 0, 0)};
}

namespace {

/// A batch may be told before the disk has what it tells: the story, which is read from there, is asked once more.
constexpr std::chrono::milliseconds kAskAgain{500};

/// Nothing for lines that only explain: they get a plain dot.
QVariant shapeOfEntry(const TimelineEntry &entry, const Run *run)
{
    const auto number = [](StateShape shape) { return QVariant(static_cast<int>(shape)); };
    if (entry.state)
        return number(shapeOf(*entry.state));
    if (entry.what == TimelineWhat::Run)
        return number(StateShape::Pending);
    if (!run)
        return {};
    if (entry.what == TimelineWhat::Verdict)
        return number(shapeOf(run->verdict));
    return entry.what == TimelineWhat::Outcome ? number(shapeOf(run->outcome)) : QVariant();
}

} // namespace

TimelineModel::TimelineModel(Session &session, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent),
      m_session(session),
      m_clock(clock)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kAskAgain);
    connect(&m_later, &QTimer::timeout, this, &TimelineModel::refresh);
    connect(&session, &Session::snapshotArrived, this, [this] { refresh(); });
    connect(&session, &Session::batchArrived, this, &TimelineModel::applyBatch);
}

void TimelineModel::show(const IncidentId &incident)
{
    if (m_incident == incident)
        return;
    m_incident = incident;
    m_runs.clear();
    m_proofs.clear();
    put({});
    refresh();
}

void TimelineModel::applyBatch(const Batch &batch)
{
    if (m_incident.isNull())
        return;
    const auto isMine = [this](const auto &item) { return item.incident == m_incident; };
    const bool touched = std::any_of(batch.runs.begin(), batch.runs.end(), isMine)
                         || std::any_of(batch.decisions.begin(), batch.decisions.end(), isMine)
                         || std::any_of(batch.incidents.begin(), batch.incidents.end(), [this](const Incident &i) {
                                return i.id == m_incident;
                            });
    if (touched) {
        refresh();
        m_later.start();
    }
}

void TimelineModel::refresh()
{
    if (m_incident.isNull())
        return;
    if (m_isAsking) {
        m_isStale = true;
        return;
    }
    m_isAsking = true;
    m_session.ask({queries::kIncident, {{u"id"_s, m_incident.value}}},
                  this,
                  [this, asked = m_incident](const Result<QJsonObject> &answer) {
                      m_isAsking = false;
                      const bool again = std::exchange(m_isStale, false) || asked != m_incident;
                      if (asked == m_incident) {
                          if (!answer) {
                              emit failed(answer.error().sentence);
                          } else {
                              IncidentAnswer all = incidentFrom(*answer);
                              m_runs = std::move(all.runs);
                              m_proofs = std::move(all.proofs);
                              put(std::move(all.timeline));
                              emit loaded();
                          }
                      }
                      if (again)
                          refresh();
                  });
}

void TimelineModel::put(std::vector<TimelineEntry> entries)
{
    const int before = rowCount();
    const int after = static_cast<int>(entries.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_entries.resize(entries.size());
        endRemoveRows();
    }
    const int common = std::min(before, after);
    // Evidence of a run may have come although its line is the same: lines with a run are always told anew.
    for (int row = 0; row < common; ++row) {
        TimelineEntry &held = m_entries[static_cast<size_t>(row)];
        const TimelineEntry &entry = entries[static_cast<size_t>(row)];
        if (held == entry && entry.run.isNull())
            continue;
        held = entry;
        emit dataChanged(index(row), index(row));
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_entries.insert(m_entries.end(), entries.begin() + before, entries.end());
        endInsertRows();
    }
}

const Run *TimelineModel::run(RunId id) const
{
    const auto it = std::find_if(m_runs.begin(), m_runs.end(), [id](const Run &run) { return run.id == id; });
    return it == m_runs.end() ? nullptr : &*it;
}

RunProof TimelineModel::proofOf(RunId id) const
{
    const auto it =
        std::find_if(m_proofs.begin(), m_proofs.end(), [id](const RunProof &proof) { return proof.run == id; });
    return it == m_proofs.end() ? RunProof{id, {}, false} : *it;
}

const Run *TimelineModel::runOf(const TimelineEntry &entry) const
{
    return entry.run.isNull() ? nullptr : run(entry.run);
}

/// Once, under the line that says how the run ended, or under its start while it runs.
bool TimelineModel::isPlaceOfProof(const TimelineEntry &entry) const
{
    const Run *run = runOf(entry);
    const bool isStart = entry.what == TimelineWhat::Run || entry.what == TimelineWhat::Told;
    return run != nullptr
           && (entry.what == TimelineWhat::Outcome || (isStart && (run->phase != RunPhase::Ended || run->isShadow)));
}

/// The story is written with ids and the words of files, as the log and the command line have them; people know the
/// names, and read their own language.
QString TimelineModel::titleOf(const TimelineEntry &entry) const
{
    if (entry.what == TimelineWhat::State && entry.state)
        return salve::titleOf(*entry.state);
    if (!m_names)
        return entry.title;
    if (const Run *run = runOf(entry)) {
        if (entry.what == TimelineWhat::Outcome)
            return u"%1: %2"_s.arg(m_names(run->reaction), salve::titleOf(run->outcome));
        if (entry.what == TimelineWhat::Verdict)
            return u"%1: %2"_s.arg(m_names(run->reaction), salve::titleOf(run->verdict));
        QString title = entry.title;
        return title.replace(run->reaction.value, m_names(run->reaction));
    }
    if (entry.what != TimelineWhat::Decision)
        return entry.title;
    const ReactionId reaction = reactionOfStep({entry.title});
    const QString name = m_names(reaction);
    return name == reaction.value ? entry.title : name;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TimelineEntry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString line = u"%1  %2"_s.arg(clockText(entry.at, m_clock.wallNow()), titleOf(entry));
        return entry.text.isEmpty() ? line : u"%1: %2"_s.arg(line, entry.text);
    }
    case Qt::ToolTipRole:
        return momentText(entry.at);
    case AtRole:
        return msOf(entry.at);
    case WhatRole:
        return static_cast<int>(entry.what);
    case TitleRole:
        return titleOf(entry);
    case TextRole:
        return entry.text;
    case IdRole:
        return entry.run.value;
    case ShapeRole:
        return shapeOfEntry(entry, runOf(entry));
    case RepairingRole:
        return entry.what == TimelineWhat::Run;
    case EvidenceRole:
        return isPlaceOfProof(entry) ? evidenceText(runOf(entry)->evidence) : QString();
    case ProofRole:
        return isPlaceOfProof(entry);
    default:
        return {};
    }
}

} // namespace salve
