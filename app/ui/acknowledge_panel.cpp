// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/acknowledge_panel.h"

#include "ui/ask_panel.h"
#include "ui/hold_choices.h"
#include "ui/workbench.h"

#include <QComboBox>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

class AcknowledgePanel final : public AskPanel
{
    Q_OBJECT
public:
    AcknowledgePanel(Workbench &bench, std::vector<IncidentId> incidents)
        : AskPanel(bench.messages,
                   u"acknowledge"_s,
                   {tr("Acknowledge %1").arg(names(bench, incidents)),
                    tr("Messages and repairs stop until it recovers; others see who took it on."),
                    tr("Comment"),
                    tr("Comment: what you know, what you do (optional)"),
                    tr("Acknowledge")}),
          m_bench(bench),
          m_incidents(std::move(incidents)),
          m_after(new QComboBox(this))
    {
        fillAfter();
        addField(m_after);
    }

private:
    static QString names(const Workbench &bench, const std::vector<IncidentId> &incidents)
    {
        QStringList names;
        for (const IncidentId incident : incidents) {
            if (const Incident *known = bench.incidents.find(incident))
                names.append(bench.monitorName(known->monitor));
        }
        constexpr int kMost = 3; // a bar is one line
        const int more = static_cast<int>(names.size()) - kMost;
        const QString first = names.mid(0, kMost).join(u", "_s);
        return more > 0 ? tr("%1 and %n more", nullptr, more).arg(first) : first;
    }

    void fillAfter()
    {
        m_after->setObjectName(u"acknowledge-after"_s);
        m_after->setAccessibleName(tr("Repairs afterwards"));
        m_after->setToolTip(tr("An acknowledgement ends when the monitor recovers; a hold goes on after that"));
        m_after->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_after->setMinimumContentsLength(24);
        m_after->addItem(tr("Then repair as usual"));
        for (const HoldChoice &choice : holdChoices(m_bench.clock.wallNow()))
            m_after->addItem(tr("Also hold repairs: %1").arg(choice.title), msOf(choice.until));
    }

    void confirm() override
    {
        const QString comment = written();
        const QVariant until = m_after->currentData();
        for (const IncidentId incident : m_incidents) {
            m_bench.orders.acknowledge(incident, comment);
            const Incident *known = m_bench.incidents.find(incident);
            if (until.isValid() && known)
                m_bench.orders.hold(HoldScope::Monitor,
                                    known->monitor.value,
                                    comment.isEmpty() ? tr("acknowledged in the window") : comment,
                                    timeFromMs(until.toLongLong()));
        }
        leave();
    }

    Workbench &m_bench;
    const std::vector<IncidentId> m_incidents;
    QComboBox *m_after;
};

} // namespace

void askToAcknowledge(Workbench &bench, const std::vector<IncidentId> &incidents)
{
    if (!incidents.empty())
        (new AcknowledgePanel(bench, incidents))->open();
}

} // namespace salve

#include "acknowledge_panel.moc"
