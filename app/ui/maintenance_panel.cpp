// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/maintenance_panel.h"

#include "ui/state_badge.h"
#include "ui/widgets.h"
#include "ui/workbench.h"

#include <QDateTimeEdit>
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

const QString kKey = u"maintenance"_s;
constexpr std::chrono::hours kUsually{2};

TimePoint timeIn(const QDateTimeEdit &edit)
{
    return timeFromMs(edit.dateTime().toMSecsSinceEpoch());
}

class MaintenancePanel final : public QFrame
{
    Q_OBJECT
public:
    MaintenancePanel(Workbench &bench, const QStringList &monitors)
        : QFrame(&bench.messages),
          m_bench(bench),
          m_monitors(monitors),
          m_from(makeEdit("maintenance-from", bench.clock.wallNow())),
          m_to(makeEdit("maintenance-to", bench.clock.wallNow() + kUsually)),
          m_name(new QLineEdit(this)),
          m_trouble(errorLabel(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(14, 9, 14, 9);
        auto *head = new QHBoxLayout;
        auto *badge = new StateBadge(this);
        badge->setState(StateShape::Maintenance);
        const QString what = monitors.size() == 1 ? bench.monitorName({monitors.first()})
                                                  : tr("%n monitor(s)", nullptr, static_cast<int>(monitors.size()));
        QLabel *title = headingLabel(tr("Maintenance of %1").arg(what), this);
        setAccessibleName(title->text());
        head->addWidget(badge, 0, Qt::AlignTop);
        head->addWidget(title, 1);
        column->addLayout(head);
        column->addWidget(mutedLabel(tr("It is still checked, but nothing is repaired and nobody is told."), this));
        auto *row = new QHBoxLayout;
        m_name->setObjectName(u"maintenance-name"_s);
        m_name->setPlaceholderText(tr("What for (optional)"));
        m_name->setAccessibleName(tr("What for"));
        auto *cancel = new QPushButton(tr("Cancel"), this);
        QPushButton *go = primaryButton(tr("Plan"), this);
        go->setObjectName(u"maintenance-confirm"_s);
        addLabelled(*row, tr("&From"), m_from);
        addLabelled(*row, tr("&to"), m_to);
        row->addWidget(m_name, 1);
        row->addWidget(cancel);
        row->addWidget(go);
        column->addLayout(row);
        m_trouble->setObjectName(u"maintenance-trouble"_s);
        column->addWidget(m_trouble);
        connect(go, &QPushButton::clicked, this, &MaintenancePanel::plan);
        connect(m_name, &QLineEdit::returnPressed, this, &MaintenancePanel::plan);
        connect(cancel, &QPushButton::clicked, this, [this] { m_bench.messages.close(kKey); });
        auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(escape, &QShortcut::activated, this, [this] { m_bench.messages.close(kKey); });
    }

    QWidget &firstFocus() { return *m_from; }

private:
    QDateTimeEdit *makeEdit(const char *name, TimePoint at)
    {
        auto *edit = new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(msOf(at)), this);
        edit->setObjectName(QLatin1StringView(name));
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        edit->setCalendarPopup(true);
        return edit;
    }

    void addLabelled(QHBoxLayout &row, const QString &text, QWidget *edit)
    {
        auto *label = new QLabel(text, this);
        label->setBuddy(edit);
        row.addWidget(label);
        row.addWidget(edit);
    }

    void plan()
    {
        const TimePoint from = timeIn(*m_from), to = timeIn(*m_to);
        QString trouble;
        if (to <= from)
            trouble = tr("The end must be after the beginning.");
        else if (to <= m_bench.clock.wallNow())
            trouble = tr("This time has passed: choose an end that is still to come.");
        m_trouble->setText(trouble);
        m_trouble->setVisible(!trouble.isEmpty());
        if (!trouble.isEmpty())
            return;
        m_bench.orders.planMaintenance(m_monitors, from, to, m_name->text().trimmed());
        m_bench.messages.close(kKey);
    }

    Workbench &m_bench;
    const QStringList m_monitors;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QLineEdit *m_name;
    QLabel *m_trouble;
};

} // namespace

void askForMaintenance(Workbench &bench, const QStringList &monitors)
{
    if (monitors.isEmpty())
        return;
    auto *panel = new MaintenancePanel(bench, monitors);
    bench.messages.showPanel(kKey, panel);
    panel->firstFocus().setFocus();
}

} // namespace salve

#include "maintenance_panel.moc"
