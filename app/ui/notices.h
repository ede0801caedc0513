// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workbench.h"

#include <deque>

namespace salve {

/// A message for the desktop; whoever shows it decides how.
/// What a desktop message offers.
enum class NoticeAct { Open, Acknowledge, Hold, Deny, Approve };
template<>
struct Words<NoticeAct>
{
    static constexpr std::array list{"open", "acknowledge", "hold", "deny", "approve"};
};
QString titleOf(NoticeAct act);

struct Notice
{
    QString title;
    QString body;
    QString key; ///< a later one of the same key takes the place of the earlier one
    bool isCritical{false};
    std::vector<NoticeAct> acts{}; ///< what a click on the message does comes first
    bool operator==(const Notice &) const = default;
};

/// Turns what happens to incidents into desktop messages: one for each, updated in place; many at once become one.
class Notices final : public QObject
{
    Q_OBJECT
public:
    explicit Notices(Workbench &bench, QObject *parent = nullptr);
    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }
    void pauseUntil(TimePoint until) { m_pausedUntil = until; }
    /// Somebody used a button of the notice with this key.
    void act(const QString &key, NoticeAct act);

signals:
    void noticed(const salve::Notice &notice);
    void windowWanted();

private:
    void applyBatch(const Batch &batch);
    void askAbout(RunId run);
    void tellOfQuestion(RunId run, const QJsonObject &answer);
    void opened(const Incident &incident);
    void closed(const Incident &incident);
    void tell(const Notice &notice);
    void open(const QString &key);
    QString whatWeDo(const MonitorView *view) const;

    Workbench &m_bench;
    QHash<IncidentId, IncidentEnd> m_known;
    QHash<IncidentId, Run> m_lastRun;
    QHash<RunId, bool> m_asked;
    QHash<QString, Incident> m_about; ///< by key: the incident that the notice speaks of
    struct Approval
    {
        RunId run;
        QString hash; ///< of the request that is shown; empty where it is not
    };
    QHash<QString, Approval> m_approvals;
    std::deque<TimePoint> m_recent;
    TimePoint m_pausedUntil;
    bool m_isEnabled{true};
};

} // namespace salve
