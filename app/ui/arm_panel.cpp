// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/arm_panel.h"

#include "models/words.h"
#include "session/commands.h"
#include "ui/state_badge.h"
#include "ui/widgets.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

ArmPanel::ArmPanel(Workbench &bench, QWidget *parent) : QWidget(parent), m_bench(bench)
{
    setObjectName(u"arm-panel"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QFrame *frame = card(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 12, 16, 12);
    m_title = headingLabel({}, frame);
    m_sentence = mutedLabel({}, frame);
    m_sentence->setObjectName(u"arm-sentence"_s);
    m_progress = busyLine(frame);
    m_reports = new QVBoxLayout;
    m_reports->setSpacing(10);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Not now"), frame);
    cancel->setObjectName(u"arm-cancel"_s);
    m_arm = primaryButton(tr("Arm"), frame);
    m_arm->setObjectName(u"arm-confirm"_s);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_arm);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addLayout(m_reports);
    column->addLayout(row);
    outer->addWidget(frame);
    hide();
    connect(cancel, &QPushButton::clicked, this, &ArmPanel::close);
    connect(m_arm, &QPushButton::clicked, this, &ArmPanel::arm);
}

void ArmPanel::close()
{
    m_runbook = {};
    hide();
}

void ArmPanel::ask(const RunbookId &runbook)
{
    m_runbook = runbook;
    const RunbookView *view = m_bench.runbooks.find(runbook);
    m_title->setText(tr("Arm %1?").arg(view ? view->name : runbook.value));
    m_sentence->setText(tr("Trying every reaction without effect…"));
    m_arm->setEnabled(false);
    m_progress->show();
    clearLayout(m_reports);
    show();
    m_bench.session.ask({queries::kPreflight, {{u"runbook"_s, runbook.value}}},
                        this,
                        [this, runbook](const Result<QJsonObject> &answer) {
                            if (m_runbook != runbook)
                                return;
                            m_progress->hide();
                            if (answer)
                                return showReports(preflightFrom(answer->value("reports"_L1).toArray()));
                            m_sentence->setText(answer.error().sentence);
                        });
}

void ArmPanel::showReports(const std::vector<PreflightRow> &rows)
{
    clearLayout(m_reports);
    bool isRed = false;
    QStringList hosts;
    for (const PreflightRow &row : rows) {
        addReport(row);
        isRed = isRed || row.report.light == PreflightReport::Light::Red;
        hosts += row.report.hosts;
    }
    hosts.removeDuplicates();
    m_arm->setEnabled(!isRed);
    if (isRed)
        m_sentence->setText(tr("It cannot be armed: at least one reaction would fail. Correct it and try again."));
    else if (hosts.isEmpty())
        m_sentence->setText(tr("From now on Salve does by itself what stands below."));
    else
        m_sentence->setText(tr("From now on Salve does by itself what stands below. It touches %n host(s): %1.",
                               nullptr,
                               static_cast<int>(hosts.size()))
                                .arg(hosts.join(u", "_s)));
}

void ArmPanel::addReport(const PreflightRow &row)
{
    auto *report = new QWidget(this);
    auto *column = new QVBoxLayout(report);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    auto *badge = new StateBadge(report);
    badge->setState(row.report.light == PreflightReport::Light::Green ? StateShape::Up
                    : row.report.light == PreflightReport::Light::Red ? StateShape::Down
                                                                      : StateShape::Degraded);
    QLabel *sentence =
        headingLabel(tr("%1: %2").arg(m_bench.reactionName(row.reaction), titleOf(row.report.light)), report);
    line->addWidget(badge, 0, Qt::AlignTop);
    line->addWidget(sentence, 1);
    column->addLayout(line);
    if (!row.report.sentence.isEmpty())
        column->addWidget(mutedLabel(row.report.sentence, report));
    if (!row.report.hosts.isEmpty())
        column->addWidget(mutedLabel(tr("Hits: %1").arg(row.report.hosts.join(u", "_s)), report));
    if (!row.preview.isEmpty())
        column->addWidget(codeLabel(row.preview, report));
    m_reports->addWidget(report);
}

void ArmPanel::arm()
{
    m_arm->setEnabled(false);
    m_bench.orders.arm(m_runbook, this, [this](const Result<QJsonObject> &answer) {
        if (!answer) {
            m_sentence->setText(answer.error().sentence);
            return;
        }
        const RunbookView *view = m_bench.runbooks.find(m_runbook);
        m_bench.messages.show(u"armed"_s,
                              {StateShape::Up,
                               tr("%1 is armed.").arg(view ? view->name : m_runbook.value),
                               {},
                               {},
                               std::chrono::seconds{20}});
        close();
    });
}

} // namespace salve
