// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/describe.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace salve {

namespace {

constexpr const char *kContext = "Describe";

QString say(const char *text)
{
    return QCoreApplication::translate(kContext, text);
}

QJsonObject fieldJson(const FieldInfo &field)
{
    QJsonObject json{{QStringLiteral("key"), field.key},
                     {QStringLiteral("type"), QString(wordOf(field.kind))},
                     {QStringLiteral("label"), field.labelText()},
                     {QStringLiteral("required"), field.required}};
    const auto put = [&json](const char *key, const QString &text) {
        if (!text.isEmpty())
            json.insert(QLatin1StringView(key), text);
    };
    put("help", field.helpText());
    put("unit", QString::fromUtf8(field.unit));
    put("default", field.defaultText);
    put("example", field.example);
    if (field.low)
        json.insert(QStringLiteral("low"), *field.low);
    if (field.high)
        json.insert(QStringLiteral("high"), *field.high);
    if (!field.choices.isEmpty())
        json.insert(QStringLiteral("choices"), QJsonArray::fromStringList(field.choices));
    if (field.templating != Templating::None)
        json.insert(QStringLiteral("templated"), true);
    if (!field.shownIf.key.isEmpty()) {
        json.insert(QStringLiteral("shown-if"),
                    QJsonObject{{field.shownIf.key, QJsonArray::fromStringList(field.shownIf.words)}});
    }
    if (!field.children.empty())
        json.insert(QStringLiteral("fields"), describeFieldsJson(field.children));
    return json;
}

QString rangeText(const FieldInfo &field)
{
    const auto number = [](double value) { return QString::number(value, 'g', 12); };
    if (field.low && field.high)
        return say(QT_TRANSLATE_NOOP("Describe", "%1 to %2")).arg(number(*field.low), number(*field.high));
    if (field.low)
        return say(QT_TRANSLATE_NOOP("Describe", "at least %1")).arg(number(*field.low));
    return field.high ? say(QT_TRANSLATE_NOOP("Describe", "at most %1")).arg(number(*field.high)) : QString();
}

/// What stands behind the key: type, required or default, choices, range.
QString factsOf(const FieldInfo &field)
{
    QStringList facts{QString(wordOf(field.kind))};
    if (!field.choices.isEmpty())
        facts = QStringList{field.choices.join(QStringLiteral(" | "))};
    if (field.required)
        facts.append(say(QT_TRANSLATE_NOOP("Describe", "required")));
    else if (!field.defaultText.isEmpty())
        facts.append(say(QT_TRANSLATE_NOOP("Describe", "default %1")).arg(field.defaultText));
    if (const QString range = rangeText(field); !range.isEmpty())
        facts.append(range);
    if (field.templating != Templating::None)
        facts.append(say(QT_TRANSLATE_NOOP("Describe", "may hold {{…}}")));
    if (!field.shownIf.key.isEmpty()) {
        facts.append(say(QT_TRANSLATE_NOOP("Describe", "only with %1: %2"))
                         .arg(field.shownIf.key, field.shownIf.words.join(QStringLiteral(" | "))));
    }
    return facts.join(QStringLiteral(", "));
}

void addFields(const std::vector<FieldInfo> &fields, qsizetype indent, QString &text)
{
    const QString margin(indent, u' ');
    for (const FieldInfo &field : fields) {
        text += QStringLiteral("%1%2  (%3)\n").arg(margin, field.key, factsOf(field));
        const QString help = field.helpText();
        text += QStringLiteral("%1    %2\n").arg(margin, help.isEmpty() ? field.labelText() : help);
        if (!field.example.isEmpty())
            text += margin + u' ' + say(QT_TRANSLATE_NOOP("Describe", "   for example %1")).arg(field.example) + u'\n';
        addFields(field.children, indent + 4, text);
    }
}

} // namespace

QJsonArray describeFieldsJson(const std::vector<FieldInfo> &fields)
{
    QJsonArray array;
    for (const FieldInfo &field : fields)
        array.append(fieldJson(field));
    return array;
}

QString describeFieldsText(const std::vector<FieldInfo> &fields)
{
    QString text;
    addFields(fields, 2, text);
    return text;
}

QJsonObject describeJson(const Kind &kind)
{
    QJsonObject json{{QStringLiteral("kind"), kind.id()},
                     {QStringLiteral("title"), kind.title()},
                     {QStringLiteral("summary"), kind.summary()},
                     {QStringLiteral("fields"), describeFieldsJson(kind.fields())},
                     {QStringLiteral("example"), jsonOf(kind.example())}};
    if (const auto *reaction = dynamic_cast<const ReactionKind *>(&kind)) {
        json.insert(QStringLiteral("effect"), QString(wordOf(reaction->effect(kind.example()))));
        json.insert(QStringLiteral("takes-up-to"), durationText(reaction->takesUpTo(kind.example())));
        json.insert(QStringLiteral("proof"), reaction->proof());
    }
    return json;
}

QString describeText(const Kind &kind)
{
    QString text = QStringLiteral("%1: %2\n%3\n").arg(kind.id(), kind.title(), kind.summary());
    if (const auto *reaction = dynamic_cast<const ReactionKind *>(&kind)) {
        text += say(QT_TRANSLATE_NOOP("Describe", "Effect: %1. Takes up to %2. Proof: %3"))
                    .arg(wordOf(reaction->effect(kind.example())))
                    .arg(durationForPeople(reaction->takesUpTo(kind.example())), reaction->proof())
                + u'\n';
    }
    text += u'\n' + describeFieldsText(kind.fields());
    text += u'\n' + say(QT_TRANSLATE_NOOP("Describe", "Example:")) + u'\n';
    for (const QString &line : QString::fromUtf8(yamlOf(kind.example())).split(u'\n', Qt::SkipEmptyParts))
        text += QStringLiteral("  ") + line + u'\n';
    return text;
}

QJsonObject describeJson(const Kinds &kinds)
{
    QJsonArray checks;
    for (const CheckKind *kind : kinds.checks)
        checks.append(describeJson(*kind));
    QJsonArray reactions;
    for (const ReactionKind *kind : kinds.reactions)
        reactions.append(describeJson(*kind));
    return {{QStringLiteral("checks"), checks}, {QStringLiteral("reactions"), reactions}};
}

} // namespace salve
