// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/run_proof_panel.h"

#include "models/timeline_model.h"
#include "models/words.h"
#include "session/commands.h"
#include "session/run_words.h"
#include "ui/flow_layout.h"
#include "ui/widgets.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

RunProofPanel::RunProofPanel(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_facts(new QGridLayout)
{
    setObjectName(u"run-proof"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 6);
    column->setSpacing(6);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(3);
    m_facts->setColumnStretch(1, 1);
    column->addLayout(m_facts);
    m_start = addFact(tr("Started by"));
    m_hosts = addFact(tr("Hosts hit"));
    m_outcome = addFact(tr("Outcome"));
    m_looks = addFact(tr("Checks behind it"));
    m_verdict = addFact(tr("Verdict"));
    m_verdict->setObjectName(u"proof-verdict"_s);
    m_looks->setObjectName(u"proof-looks"_s);
    m_evidence = codeLabel({}, this);
    m_evidence->setObjectName(u"evidence"_s);
    column->addWidget(m_evidence);
    m_undo = linkButton(tr("Take it back…"), this);
    m_undo->setObjectName(u"undo-run"_s);
    column->addWidget(m_undo, 0, Qt::AlignLeading);
    makeUndo();
    column->addWidget(m_question);
    connect(m_undo, &QToolButton::clicked, this, &RunProofPanel::askUndo);
}

QLabel *RunProofPanel::addFact(const QString &name)
{
    const int row = m_facts->rowCount();
    QLabel *label = mutedLabel(name, this);
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(name);
    label->setBuddy(value);
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
    return value;
}

void RunProofPanel::makeUndo()
{
    m_question = card(this);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(12, 8, 12, 8);
    m_sentence = new QLabel(m_question);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"undo-sentence"_s);
    m_preview = codeLabel({}, m_question);
    m_preview->setObjectName(u"undo-preview"_s);
    column->addWidget(m_sentence);
    column->addWidget(m_preview);
    auto *row = new FlowLayout(8);
    auto *cancel = new QPushButton(tr("Leave it"), m_question);
    cancel->setObjectName(u"undo-cancel"_s);
    m_confirm = primaryButton(tr("Take it back"), m_question);
    m_confirm->setObjectName(u"undo-confirm"_s);
    row->addWidget(m_confirm);
    row->addWidget(cancel);
    column->addLayout(row);
    m_question->hide();
    connect(cancel, &QPushButton::clicked, this, &RunProofPanel::closeUndo);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_bench.orders.undoRun(m_run.id);
        closeUndo();
    });
}

void RunProofPanel::show(const Run &run, const RunProof &proof)
{
    const TimePoint now = m_bench.clock.wallNow();
    const bool isOther = m_run.id != run.id;
    m_run = run;
    setAccessibleName(tr("Proof of run %1").arg(run.id.value));
    const bool hasStarted = run.phase == RunPhase::Started || run.phase == RunPhase::Ended;
    m_start->setText(hasStarted ? tr("%1, at %2").arg(startText(run), momentText(run.started)) : startText(run));
    m_hosts->setText(run.hosts.isEmpty() ? tr("none is named") : run.hosts.join(u", "_s));
    if (run.phase != RunPhase::Ended)
        m_outcome->setText(titleOf(run.phase));
    else if (run.isShadow)
        m_outcome->setText(tr("Shadow mode: nothing was sent"));
    else
        m_outcome->setText(tr("%1: %2. It took %3.")
                               .arg(titleOf(run.outcome),
                                    meaningOf(run.outcome),
                                    durationForPeople(std::max(Millis{0}, run.ended - run.started))));
    const QString why = verdictText(run);
    m_verdict->setText(why.isEmpty() ? tr("none: it tells somebody, and repairs nothing")
                                     : tr("%1. %2").arg(titleOf(run.verdict), why));
    QStringList looks;
    for (const Beat &look : proof.looks)
        looks.append(spokenBeat(look, now));
    m_looks->setText(looks.isEmpty() ? tr("none is kept") : looks.join(u'\n'));
    const QString evidence = evidenceText(run.evidence);
    m_evidence->setText(evidence);
    m_evidence->setVisible(!evidence.isEmpty());
    m_undo->setVisible(proof.isUndoable && !m_question->isVisibleTo(this));
    if (isOther || !proof.isUndoable)
        m_question->hide();
    if (isOther && run.phase == RunPhase::AwaitingApproval)
        askRequest();
}

/// What has not run has no evidence: it shows what it would send.
void RunProofPanel::askRequest()
{
    m_bench.session.ask({queries::kRun, {{u"id"_s, m_run.id.value}}},
                        this,
                        [this, asked = m_run.id](const Result<QJsonObject> &answer) {
                            const QString text =
                                answer ? answer->value("request"_L1).toObject().value("text"_L1).toString() : QString();
                            if (asked != m_run.id || text.isEmpty())
                                return;
                            m_evidence->setText(text);
                            m_evidence->show();
                        });
}

void RunProofPanel::askUndo()
{
    m_undo->hide();
    m_question->show();
    m_confirm->setEnabled(false);
    m_preview->hide();
    m_sentence->setText(tr("Asking what would be sent…"));
    m_bench.session.ask({queries::kRun, {{u"id"_s, m_run.id.value}}},
                        this,
                        [this, asked = m_run.id](const Result<QJsonObject> &answer) {
                            if (asked != m_run.id)
                                return;
                            const QString text = answer ? answer->value("undo"_L1).toString() : QString();
                            m_confirm->setEnabled(!text.isEmpty());
                            m_preview->setText(text);
                            m_preview->setVisible(!text.isEmpty());
                            if (!answer)
                                m_sentence->setText(answer.error().sentence);
                            else if (text.isEmpty())
                                m_sentence->setText(tr("It can no longer be taken back: something has changed since."));
                            else
                                m_sentence->setText(tr("This is sent to take run %1 back:").arg(m_run.id.value));
                            m_confirm->setFocus();
                        });
}

void RunProofPanel::closeUndo()
{
    m_question->hide();
    m_undo->show();
}

} // namespace salve
