// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/maintenance_panel.h"

#include "core/set_schema.h"
#include "ui/form.h"
#include "ui/maintenance_fields.h"
#include "ui/state_badge.h"
#include "ui/widgets.h"
#include "ui/workbench.h"

#include <QComboBox>
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
const QString kOnce = u"once"_s;
constexpr std::chrono::hours kUsually{2};

TimePoint timeIn(const QDateTimeEdit &edit)
{
    return timeFromMs(edit.dateTime().toMSecsSinceEpoch());
}

std::vector<FieldInfo> fieldsOf(const QString &form)
{
    for (const FieldInfo &field : maintenanceSchema().fields()) {
        if (field.key == form)
            return field.children;
    }
    return {};
}

FormHelp formHelp()
{
    FormHelp help;
    help.choiceTitles = &titleOfMaintenanceForm;
    return help;
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
          m_how(new QComboBox(this)),
          m_weekly(new Form(fieldsOf(u"weekly"_s), formHelp(), this)),
          m_rule(new Form(fieldsOf(u"rule"_s), formHelp(), this)),
          m_next(mutedLabel({}, this)),
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
        row->addWidget(m_how);
        addLabelled(*row, tr("F&rom"), m_from);
        addLabelled(*row, tr("&to"), m_to);
        row->addWidget(m_name, 1);
        row->addWidget(cancel);
        row->addWidget(go);
        column->addLayout(row);
        addForms(*column);
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
    void addForms(QVBoxLayout &column)
    {
        m_next->setObjectName(u"maintenance-next"_s);
        m_weekly->setObjectName(u"maintenance-weekly"_s);
        m_rule->setObjectName(u"maintenance-rule"_s);
        column.addWidget(m_weekly);
        column.addWidget(m_rule);
        column.addWidget(m_next);
        for (const QString &form : {kOnce, u"weekly"_s, u"rule"_s})
            m_how->addItem(titleOfMaintenanceForm(form), form);
        m_how->setObjectName(u"maintenance-how"_s);
        m_how->setAccessibleName(tr("When"));
        m_trouble->hide();
        showForm();
        connect(m_how, &QComboBox::currentIndexChanged, this, &MaintenancePanel::showForm);
        connect(m_weekly, &Form::edited, this, &MaintenancePanel::showNext);
        connect(m_rule, &Form::edited, this, &MaintenancePanel::showNext);
    }

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
        m_labels.push_back(label);
        row.addWidget(label);
        row.addWidget(edit);
    }

    QString form() const { return m_how->currentData().toString(); }
    Form *formOf() const { return form() == u"weekly" ? m_weekly : m_rule; }

    /// What repeats, as it stands in a set.
    Node when() const
    {
        Node map = Node::map();
        const Node node = formOf()->node();
        map.set(form(), form() == u"weekly" ? weeklyAsShown(node) : node);
        return map;
    }

    void showForm()
    {
        const bool isOnce = form() == kOnce;
        for (QWidget *widget : m_labels)
            widget->setVisible(isOnce);
        m_from->setVisible(isOnce);
        m_to->setVisible(isOnce);
        m_weekly->setVisible(form() == u"weekly");
        m_rule->setVisible(form() == u"rule");
        m_trouble->hide();
        showNext();
    }

    void showNext()
    {
        const bool isGiven = form() != kOnce && !formOf()->node().entries().empty();
        m_next->setVisible(isGiven);
        if (isGiven)
            m_next->setText(nextText(when(), m_bench.clock.wallNow()));
    }

    void planRepeated()
    {
        Problems problems = maintenanceSchema().problems(when());
        for (Problem &problem : problems) {
            if (problem.path.startsWith(form()))
                problem.path.remove(0, form().size() + 1);
        }
        const Problems left = formOf()->setProblems(problems);
        m_trouble->setText(left.empty() ? QString() : left.front().sentence);
        m_trouble->setVisible(!left.empty());
        if (hasErrors(problems))
            return;
        const QString name = m_name->text().trimmed();
        m_bench.orders.planMaintenance(
            m_monitors,
            when(),
            name.isEmpty() ? m_how->currentText() : name,
            tr("Maintenance of %n monitor(s) is planned. %1", nullptr, static_cast<int>(m_monitors.size()))
                .arg(m_next->text()));
        m_bench.messages.close(kKey);
    }

    void plan()
    {
        if (form() != kOnce)
            return planRepeated();
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
    QComboBox *m_how;
    Form *m_weekly;
    Form *m_rule;
    QLabel *m_next;
    std::vector<QWidget *> m_labels; ///< of from and to
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
