// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/acknowledge_panel.h"

#include "ui/hold_choices.h"
#include "ui/state_badge.h"
#include "ui/widgets.h"
#include "ui/workbench.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

const QString kKey = u"acknowledge"_s;

class AcknowledgePanel final : public QFrame
{
    Q_OBJECT
public:
    AcknowledgePanel(Workbench &bench, std::vector<IncidentId> incidents)
        : QFrame(&bench.messages),
          m_bench(bench),
          m_incidents(std::move(incidents)),
          m_comment(new QLineEdit(this)),
          m_after(new QComboBox(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(14, 9, 14, 9);
        auto *head = new QHBoxLayout;
        auto *badge = new StateBadge(this);
        badge->setState(StateShape::Pending);
        QLabel *title = headingLabel(tr("Acknowledge %1").arg(names()), this);
        setAccessibleName(title->text());
        head->addWidget(badge, 0, Qt::AlignTop);
        head->addWidget(title, 1);
        column->addLayout(head);
        column->addWidget(
            mutedLabel(tr("Messages and repairs stop until it recovers; others see who took it on."), this));
        fillAfter();
        auto *row = new QHBoxLayout;
        m_comment->setObjectName(u"acknowledge-comment"_s);
        m_comment->setPlaceholderText(tr("Comment: what you know, what you do (optional)"));
        m_comment->setAccessibleName(tr("Comment"));
        auto *cancel = new QPushButton(tr("Cancel"), this);
        QPushButton *go = primaryButton(tr("Acknowledge"), this);
        go->setObjectName(u"acknowledge-confirm"_s);
        row->addWidget(m_comment, 1);
        row->addWidget(m_after);
        row->addWidget(cancel);
        row->addWidget(go);
        column->addLayout(row);
        connect(m_comment, &QLineEdit::returnPressed, this, &AcknowledgePanel::acknowledge);
        connect(go, &QPushButton::clicked, this, &AcknowledgePanel::acknowledge);
        connect(cancel, &QPushButton::clicked, this, [this] { m_bench.messages.close(kKey); });
        auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(escape, &QShortcut::activated, this, [this] { m_bench.messages.close(kKey); });
    }

    QWidget &firstFocus() { return *m_comment; }

private:
    QString names() const
    {
        QStringList names;
        for (const IncidentId incident : m_incidents) {
            if (const Incident *known = m_bench.incidents.find(incident))
                names.append(m_bench.monitorName(known->monitor));
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

    void acknowledge()
    {
        const QString comment = m_comment->text().trimmed();
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
        m_bench.messages.close(kKey);
    }

    Workbench &m_bench;
    const std::vector<IncidentId> m_incidents;
    QLineEdit *m_comment;
    QComboBox *m_after;
};

} // namespace

void askToAcknowledge(Workbench &bench, const std::vector<IncidentId> &incidents)
{
    if (incidents.empty())
        return;
    auto *panel = new AcknowledgePanel(bench, incidents);
    bench.messages.showPanel(kKey, panel);
    panel->firstFocus().setFocus();
}

} // namespace salve

#include "acknowledge_panel.moc"
