// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/mark_panel.h"

#include "ui/ask_panel.h"
#include "ui/hold_choices.h"
#include "ui/workbench.h"

#include <QCheckBox>
#include <QComboBox>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

class MarkPanel final : public AskPanel
{
    Q_OBJECT
public:
    MarkPanel(Workbench &bench, const MonitorView &monitor, MonitorWord state)
        : AskPanel(bench.messages, u"mark"_s, wordsOf(monitor, state)),
          m_bench(bench),
          m_monitor(monitor.id),
          m_state(state),
          m_until(new QComboBox(this)),
          m_withRunbook(new QCheckBox(tr("Its runbook runs"), this))
    {
        m_until->setObjectName(u"mark-until"_s);
        m_until->setAccessibleName(tr("For how long"));
        for (const HoldChoice &choice : takeOverChoices(bench.clock.wallNow()))
            m_until->addItem(choice.title, msOf(choice.until));
        m_withRunbook->setObjectName(u"mark-with-runbook"_s);
        m_withRunbook->setChecked(true);
        m_withRunbook->setVisible(state == MonitorWord::Down && !monitor.runbook.isEmpty());
        addField(m_withRunbook);
        addField(m_until);
    }

private:
    static Words wordsOf(const MonitorView &monitor, MonitorWord state)
    {
        const bool isDown = state == MonitorWord::Down;
        return {isDown ? tr("Mark %1 as down?").arg(monitor.name) : tr("Mark %1 as up?").arg(monitor.name),
                isDown ? tr("It counts as down until then, whatever its checks say. A good check behind a repair ends "
                            "that.")
                       : tr("It counts as up until then, whatever its checks say: nothing is repaired, and nobody is "
                            "told."),
                tr("Reason"),
                tr("Why: it stands in the record"),
                isDown ? tr("Mark as down") : tr("Mark as up")};
    }

    void confirm() override
    {
        wait();
        const TimePoint until = timeFromMs(m_until->currentData().toLongLong());
        const MarkWish wish{m_monitor, m_state, written(), until, m_withRunbook->isChecked()};
        m_bench.orders.mark(wish, this, [this](const Result<QJsonObject> &answer) {
            if (answer)
                leave();
            else
                showRefusal(answer.error().sentence);
        });
    }

    Workbench &m_bench;
    const MonitorId m_monitor;
    const MonitorWord m_state;
    QComboBox *m_until;
    QCheckBox *m_withRunbook;
};

} // namespace

void askForMark(Workbench &bench, const MonitorView &monitor, MonitorWord state)
{
    (new MarkPanel(bench, monitor, state))->open();
}

} // namespace salve

#include "mark_panel.moc"
