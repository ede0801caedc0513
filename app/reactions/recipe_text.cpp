// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/recipe_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReactionRecipe)
};

const QRegularExpression &place()
{
    static const QRegularExpression kPlace(u"\\\\\\{\\{|\\{\\{\\s*([A-Za-z][A-Za-z0-9_.-]*)\\s*"
                                           "((?:\\|\\s*(?:first [0-9]{1,5}|html|path|number|json)\\s*)*)\\}\\}"_s);
    return kPlace;
}

/// One name with its filters.
struct Slot
{
    QString name;
    QStringList filters;
    bool has(const QString &filter) const { return filters.contains(filter); }
};

Slot slotOf(const QRegularExpressionMatch &match)
{
    Slot slot{match.captured(1), {}};
    for (const QString &filter : match.captured(2).split(u'|', Qt::SkipEmptyParts))
        slot.filters.append(filter.trimmed());
    slot.filters.removeAll(QString());
    return slot;
}

QString jsonText(const QJsonValue &value)
{
    // A value alone is no document for Qt: a list around it, and the brackets away again.
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

QString textOf(const Node &value)
{
    if (value.isMap() && value.entries().empty())
        return {};
    if (value.isMap())
        return QString::fromUtf8(QJsonDocument(jsonOf(value).toObject()).toJson(QJsonDocument::Compact));
    if (!value.isList())
        return value.text();
    QStringList items;
    for (const Node &item : value.items())
        items.append(item.text());
    return items.join(u", "_s);
}

/// Never in the middle of a character.
QString firstOf(const QString &text, qsizetype count)
{
    if (text.size() <= count)
        return text;
    const qsizetype end = count > 0 && text.at(count - 1).isHighSurrogate() ? count - 1 : count;
    return text.left(end);
}

QString filtered(QString text, const Slot &slot)
{
    for (const QString &filter : slot.filters) {
        if (filter.startsWith("first "_L1))
            text = firstOf(text, filter.mid(6).toInt());
        else if (filter == "html"_L1)
            text = text.toHtmlEscaped();
        else if (filter == "json"_L1)
            text = jsonText(text);
    }
    return text;
}

tl::unexpected<Error> noValue(const QString &name)
{
    return fail(ErrorCode::NotFound, Texts::tr("{{%1}} has no value").arg(name));
}

Result<QString> encoded(const Slot &slot, const QString &value)
{
    const QStringList parts = slot.has(u"path"_s) ? value.split(u'/') : QStringList{value};
    const bool isElsewhere = std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part == u"."_s || part == u".."_s;
    });
    if (isElsewhere)
        return fail(ErrorCode::Invalid, Texts::tr("the value of {{%1}} cannot stand in an address").arg(slot.name));
    return QString::fromLatin1(QUrl::toPercentEncoding(value, slot.has(u"path"_s) ? QByteArray("/") : QByteArray()));
}

Result<QString> valueAt(const Slot &slot, bool isBeginning, const RecipeScope &scope, RecipePlace place)
{
    if (const QString *shown = scope.shown(slot.name))
        return *shown;
    const Node *value = scope.find(slot.name);
    if (!value && scope.isOpen())
        return u"{{%1}}"_s.arg(slot.name);
    if (!value && place == RecipePlace::Address)
        return noValue(slot.name);
    const QString text = filtered(scope.text(slot.name), slot);
    const bool hasControl =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
    if (place != RecipePlace::Plain && hasControl)
        return fail(ErrorCode::Invalid,
                    Texts::tr("the value of {{%1}} has a line break, which cannot stand there").arg(slot.name));
    if (place != RecipePlace::Address)
        return text;
    if (!isBeginning)
        return encoded(slot, text);
    QString base = text;
    while (base.endsWith(u'/'))
        base.chop(1);
    return base;
}

} // namespace

void RecipeScope::set(const QString &name, Node value)
{
    m_texts.insert(name, textOf(value));
    m_values.insert(name, std::move(value));
}

void RecipeScope::setAsShown(const QString &name, const QString &text)
{
    set(name, Node::text(text));
    m_shown.insert(name, text);
}

const Node *RecipeScope::find(const QString &name) const
{
    const auto it = m_values.constFind(name);
    return it == m_values.constEnd() ? nullptr : &*it;
}

const QString *RecipeScope::shown(const QString &name) const
{
    const auto it = m_shown.constFind(name);
    return it == m_shown.constEnd() ? nullptr : &*it;
}

Result<QString> recipeText(const QString &text, const RecipeScope &scope, RecipePlace place)
{
    QString out;
    qsizetype at = 0;
    for (auto it = salve::place().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).sliced(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (!match.hasCaptured(1)) {
            out += "{{"_L1;
            continue;
        }
        const Result<QString> value = valueAt(slotOf(match), match.capturedStart() == 0, scope, place);
        if (!value)
            return value;
        out += *value;
    }
    out += QStringView(text).sliced(at);
    return out;
}

QStringList recipeNamesIn(const QString &text)
{
    QStringList names;
    for (auto it = place().globalMatch(text); it.hasNext();) {
        if (const QRegularExpressionMatch match = it.next(); match.hasCaptured(1))
            names.append(match.captured(1));
    }
    return names;
}

QStringList recipeNamesIn(const Node &tree)
{
    QStringList names = recipeNamesIn(tree.text());
    for (const Node &item : tree.items())
        names += recipeNamesIn(item);
    for (const Node::Entry &entry : tree.entries())
        names += recipeNamesIn(entry.second);
    return names;
}

QString recipeTextProblem(const QString &text)
{
    QString rest = text;
    rest.remove(place());
    const qsizetype at = rest.indexOf("{{"_L1);
    if (at < 0)
        return {};
    return Texts::tr(
               "\"%1\" is no name: write {{name}}, {{name|filter}} with the filters first N, html, path, number or "
               "json, or \\{{ for the two characters")
        .arg(rest.mid(at, 40));
}

QString onlyRecipeName(const QString &text)
{
    const QRegularExpressionMatch match = place().match(text);
    return match.hasMatch() && match.capturedLength() == text.size() ? match.captured(1) : QString();
}

bool isLeftOut(const QString &text, const RecipeScope &scope)
{
    const QStringList names = recipeNamesIn(text);
    return !names.isEmpty() && std::all_of(names.begin(), names.end(), [&scope](const QString &name) {
        return scope.text(name).isEmpty() && !(scope.isOpen() && !scope.find(name));
    });
}

namespace {

Result<QJsonValue> jsonScalar(const Node &scalar, const RecipeScope &scope)
{
    const QString name = onlyRecipeName(scalar.text());
    const Node *value = name.isEmpty() || scope.shown(name) ? nullptr : scope.find(name);
    if (!value) {
        if (recipeNamesIn(scalar.text()).isEmpty() && !scalar.text().contains("\\{{"_L1))
            return jsonOf(scalar);
        const Result<QString> text = recipeText(scalar.text(), scope, RecipePlace::Plain);
        return text ? Result<QJsonValue>(*text) : tl::unexpected<Error>(text.error());
    }
    const Slot slot = slotOf(place().match(scalar.text()));
    if (!slot.has(u"number"_s))
        return slot.filters.isEmpty() ? jsonOf(*value) : QJsonValue(filtered(scope.text(name), slot));
    bool isNumber = false;
    const double number = scope.text(name).toDouble(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::Invalid, Texts::tr("the value of {{%1}} is no number").arg(name));
    return number;
}

} // namespace

Result<QJsonValue> recipeJson(const Node &tree, const RecipeScope &scope)
{
    if (tree.isList()) {
        QJsonArray items;
        for (const Node &item : tree.items()) {
            if (item.isScalar() && isLeftOut(item.text(), scope))
                continue;
            const Result<QJsonValue> value = recipeJson(item, scope);
            if (!value)
                return value;
            items.append(*value);
        }
        return items;
    }
    if (!tree.isMap())
        return jsonScalar(tree, scope);
    QJsonObject members;
    for (const auto &[key, item] : tree.entries()) {
        if (item.isScalar() && isLeftOut(item.text(), scope))
            continue;
        const Result<QJsonValue> value = recipeJson(item, scope);
        if (!value)
            return value;
        members.insert(key, *value);
    }
    return members;
}

} // namespace salve
