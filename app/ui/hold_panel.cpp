// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/hold_panel.h"

#include "ui/ask_panel.h"
#include "ui/hold_choices.h"
#include "ui/workbench.h"

#include <QComboBox>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

class HoldPanel final : public AskPanel
{
    Q_OBJECT
public:
    HoldPanel(Workbench &bench, const MonitorView &monitor)
        : AskPanel(bench.messages,
                   u"hold"_s,
                   {tr("Hold repairs?"),
                    tr("Nothing is repaired there until then. It is watched as ever, and people are told."),
                    tr("Reason"),
                    tr("Why: everybody who looks sees it"),
                    tr("Hold")}),
          m_bench(bench),
          m_what(new QComboBox(this)),
          m_until(new QComboBox(this))
    {
        if (!monitor.host.isEmpty())
            offer(HoldScope::Host, monitor.host, tr("Host %1").arg(monitor.host));
        offer(HoldScope::Monitor, monitor.id.value, tr("Monitor %1").arg(monitor.name));
        for (const QString &tag : monitor.tags)
            offer(HoldScope::Tag, tag, tr("Tag %1").arg(tag));
        offer(HoldScope::Everything, {}, tr("Everything"));
        m_what->setObjectName(u"hold-what"_s);
        m_what->setAccessibleName(tr("What is held"));
        m_until->setObjectName(u"hold-until"_s);
        m_until->setAccessibleName(tr("For how long"));
        for (const HoldChoice &choice : holdChoices(bench.clock.wallNow()))
            m_until->addItem(choice.title, msOf(choice.until));
        m_until->setCurrentIndex(kUsually);
        addField(m_until);
        addField(m_what);
    }

private:
    struct Choice
    {
        HoldScope scope{HoldScope::Monitor};
        QString name;
    };

    void offer(HoldScope scope, const QString &name, const QString &title)
    {
        m_choices.push_back({scope, name});
        m_what->addItem(title);
    }

    void confirm() override
    {
        const Choice &choice = m_choices.at(static_cast<size_t>(m_what->currentIndex()));
        const QString reason = written().isEmpty() ? tr("held in the window") : written();
        m_bench.orders.hold(choice.scope, choice.name, reason, timeFromMs(m_until->currentData().toLongLong()));
        leave(); // a refusal is shown as a message
    }

    static constexpr int kUsually = 1; // 1 hour
    Workbench &m_bench;
    std::vector<Choice> m_choices;
    QComboBox *m_what;
    QComboBox *m_until;
};

} // namespace

void askForHold(Workbench &bench, const MonitorView &monitor)
{
    (new HoldPanel(bench, monitor))->open();
}

} // namespace salve

#include "hold_panel.moc"
