// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/maintenance_fields.h"

#include "core/maintenance_words.h"
#include "core/rules/windows.h"
#include "core/set_schema.h"

#include <QCoreApplication>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MaintenanceFields)
};

const QString kForm = u"form"_s;
const QStringList kForms{u"once"_s, u"weekly"_s, u"rule"_s};
constexpr int kShownNext = 3;

FieldInfo formField()
{
    FieldInfo field;
    field.kind = FieldKind::Choice;
    field.key = kForm;
    field.context = "MaintenanceFields";
    field.label = QT_TRANSLATE_NOOP("MaintenanceFields", "When");
    field.choices = kForms;
    field.defaultText = kForms.front();
    field.required = true;
    return field;
}

bool isForm(const FieldInfo &field)
{
    return kForms.contains(field.key);
}

} // namespace

QString titleOfMaintenanceForm(const QString &word)
{
    const QHash<QString, QString> titles{{u"once"_s, Texts::tr("Once")},
                                         {u"weekly"_s, Texts::tr("Each week")},
                                         {u"rule"_s, Texts::tr("By a rule of calendars")},
                                         {u"mon"_s, Texts::tr("Monday")},
                                         {u"tue"_s, Texts::tr("Tuesday")},
                                         {u"wed"_s, Texts::tr("Wednesday")},
                                         {u"thu"_s, Texts::tr("Thursday")},
                                         {u"fri"_s, Texts::tr("Friday")},
                                         {u"sat"_s, Texts::tr("Saturday")},
                                         {u"sun"_s, Texts::tr("Sunday")}};
    return titles.value(word, word);
}

std::vector<FieldInfo> maintenanceWhenFields()
{
    std::vector<FieldInfo> fields{formField()};
    for (FieldInfo field : maintenanceSchema().fields()) {
        if (!isForm(field))
            continue;
        field.shownIf = {kForm, {field.key}};
        fields.push_back(std::move(field));
    }
    return fields;
}

std::vector<FieldInfo> maintenanceFields()
{
    std::vector<FieldInfo> fields;
    for (const FieldInfo &field : maintenanceSchema().fields()) {
        if (!isForm(field))
            fields.push_back(field);
    }
    for (FieldInfo &field : maintenanceWhenFields())
        fields.push_back(std::move(field));
    return fields;
}

Node withForm(const Node &planned)
{
    Node asked = planned;
    for (const QString &form : kForms) {
        if (planned.find(form))
            asked.set(kForm, Node::scalar(form));
    }
    return asked;
}

Node weeklyAsShown(const Node &weekly)
{
    // A choice says nothing where it stands at its default; here the day has to be named.
    Node shown = weekly.isMap() ? weekly : Node::map();
    if (!shown.find(u"day"))
        shown.set(u"day"_s, Node::scalar(QString(wordOf(Weekday::Mon))));
    return shown;
}

Node withoutForm(const Node &asked)
{
    Node planned = asked;
    planned.remove(kForm);
    if (asked.textAt(kForm) == u"weekly")
        planned.set(u"weekly"_s, weeklyAsShown(asked.find(u"weekly") ? *asked.find(u"weekly") : Node::map()));
    return planned;
}

QString nextText(const Node &planned, TimePoint now)
{
    const Result<Maintenance> read = maintenanceSchema().read(planned);
    if (!read)
        return read.error().sentence;
    QStringList next;
    for (const Occurrence &one : rules::occurrencesOf(*read, now, kShownNext))
        next.append(spanText(one));
    return next.isEmpty() ? Texts::tr("It is over.") : Texts::tr("Next: %1").arg(next.join(u", "_s));
}

} // namespace salve
