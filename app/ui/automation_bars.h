// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workbench.h"

namespace salve {

/// Keeps the bars about the automation as a whole: stopped, too much at once, taken over, approvals, a store in
/// trouble, a lost session.
class AutomationBars final : public QObject
{
    Q_OBJECT
public:
    explicit AutomationBars(Workbench &bench, QObject *parent = nullptr);

private:
    void update();
    void updateApprovals();
    void updateQuestions();
    void showQuestion(const Question &question);
    void askAboutRun(RunId run);
    void showApproval(const Run &run, const QJsonObject &request);
    void updateTakeOver();

    Workbench &m_bench;
    std::vector<RunId> m_shownApprovals;
    std::vector<Question> m_shownQuestions; ///< also those that somebody has let go
    QString m_shownTrouble;
    QString m_shownStop;
    QString m_shownTooMany;
    QString m_shownTakeOver;
};

} // namespace salve
