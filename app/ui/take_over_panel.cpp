// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/take_over_panel.h"

#include "models/words.h"
#include "ui/ask_panel.h"
#include "ui/hold_choices.h"
#include "ui/workbench.h"

#include <QComboBox>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

class TakeOverPanel final : public AskPanel
{
    Q_OBJECT
public:
    explicit TakeOverPanel(Workbench &bench)
        : AskPanel(bench.messages,
                   u"taking-over"_s,
                   {tr("Take over from %1?").arg(bench.automation.actsName),
                    tr("%1 then repairs for the set, although the set names %2. %2 cannot know of it: it must be "
                       "stopped or held, else two may act. Everybody whom the set tells is told now, and when it ends.")
                        .arg(bench.automation.installation, bench.automation.actsName),
                    tr("Reason"),
                    tr("Why: everybody is told"),
                    tr("Take over")}),
          m_bench(bench),
          m_until(new QComboBox(this))
    {
        m_until->setObjectName(u"taking-over-until"_s);
        m_until->setAccessibleName(tr("For how long"));
        for (const HoldChoice &choice : takeOverChoices(bench.clock.wallNow()))
            m_until->addItem(choice.title, msOf(choice.until));
        m_until->setCurrentIndex(kUsually);
        addField(m_until);
    }

private:
    void confirm() override
    {
        wait();
        const TimePoint until = timeFromMs(m_until->currentData().toLongLong());
        m_bench.orders.takeOver(written(), until, this, [this](const Result<QJsonObject> &answer) {
            if (answer)
                leave(); // the bar of what was taken over says the rest
            else
                showRefusal(answer.error().sentence);
        });
    }

    static constexpr int kUsually = 1; // 4 hours, as the command line
    Workbench &m_bench;
    QComboBox *m_until;
};

} // namespace

ActorChange actorChange(const AutomationView &automation)
{
    if (automation.takeOver)
        return ActorChange::GiveBack;
    return automation.acts || automation.actsName.isEmpty() ? ActorChange::None : ActorChange::TakeOver;
}

QString whoActs(const AutomationView &automation, TimePoint now)
{
    if (const std::optional<TakeOver> &taken = automation.takeOver)
        return TakeOverPanel::tr("Taken over from %1 by %2 until %3: %4")
            .arg(automation.actsName, taken->by, clockText(taken->until, now), taken->reason);
    if (actorChange(automation) == ActorChange::None)
        return {};
    return TakeOverPanel::tr("Repairs are done by %1. This installation only watches, and tells on its own desktop.")
        .arg(automation.actsName);
}

void changeActor(Workbench &bench)
{
    switch (actorChange(bench.automation)) {
    case ActorChange::TakeOver:
        return (new TakeOverPanel(bench))->open();
    case ActorChange::GiveBack:
        return bench.orders.giveBack();
    case ActorChange::None:
        return;
    }
}

} // namespace salve

#include "take_over_panel.moc"
