// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "models/answers.h"
#include "models/roles.h"
#include "session/session.h"

#include <QAbstractListModel>
#include <QTimer>

namespace salve {

enum TimelineRole {
    AtRole = NumberRole + 1, ///< qint64 ms
    WhatRole,                ///< TimelineWhat as int
    TitleRole,
    TextRole,
    EvidenceRole, ///< QString: request and answer of the run, empty where there is none
    ProofRole     ///< bool: under this line belongs all that is known of its run
};

/// The story of one incident, oldest first; asked again when the session says that something of it changed.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    TimelineModel(Session &session, const Clock &clock, QObject *parent = nullptr);

    void show(const IncidentId &incident); ///< null: nothing
    IncidentId shown() const { return m_incident; }
    void refresh(); ///< where it is known that something of it changed
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    const std::vector<Run> &runs() const { return m_runs; }
    const Run *run(RunId id) const;
    RunProof proofOf(RunId id) const;
    void setReactionNames(std::function<QString(const ReactionId &)> names) { m_names = std::move(names); }

signals:
    void loaded();
    void failed(const QString &sentence);

private:
    void applyBatch(const Batch &batch);
    void put(std::vector<TimelineEntry> entries);
    const Run *runOf(const TimelineEntry &entry) const;
    bool isPlaceOfProof(const TimelineEntry &entry) const;
    QString titleOf(const TimelineEntry &entry) const;

    Session &m_session;
    const Clock &m_clock;
    IncidentId m_incident;
    std::vector<TimelineEntry> m_entries;
    std::vector<Run> m_runs;
    std::vector<RunProof> m_proofs;
    std::function<QString(const ReactionId &)> m_names;
    bool m_isAsking{false};
    bool m_isStale{false};
    QTimer m_later;
};

/// The reaction of a step's id as the rules make it: "restart@down@5m", "tell:team".
ReactionId reactionOfStep(const StepId &step);

/// "Request\nPOST …\n\nAnswer\n200 …": the evidence of a run as plain text.
QString evidenceText(const std::vector<Evidence> &evidence);

} // namespace salve
