// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/json_path.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(JsonPath)
};

/// As a person would write it: text bare, everything else as JSON.
QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray() || value.isObject()) {
        const QJsonDocument document =
            value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    if (value.isNull())
        return u"null"_s;
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return QString::number(value.toDouble(), 'g', 15);
}

QString shortened(const QString &text)
{
    constexpr qsizetype kMost = 80;
    return text.size() <= kMost ? text : text.left(kMost) + u'…';
}

} // namespace

Result<JsonPath> JsonPath::parse(const QString &text)
{
    static const QRegularExpression kPart(u"\\G(?:\\.?([A-Za-z_@][\\w@-]*)|\\[(\\d{1,6})\\]|\\['([^']*)'\\])"_s);
    JsonPath path;
    path.m_text = text.trimmed();
    qsizetype at = path.m_text.startsWith(u'$') ? 1 : 0;
    while (at < path.m_text.size()) {
        const QRegularExpressionMatch match = kPart.match(path.m_text, at);
        if (!match.hasMatch())
            return fail(
                ErrorCode::Invalid,
                Texts::tr(
                    "\"%1\" is not a JSON path: it breaks off at \"%2\". Write for example db.status or items[0].name.")
                    .arg(shortened(text), shortened(path.m_text.mid(at))));
        if (match.hasCaptured(2))
            path.m_parts.push_back({{}, match.captured(2).toInt()});
        else
            path.m_parts.push_back({match.hasCaptured(3) ? match.captured(3) : match.captured(1), -1});
        at = match.capturedEnd();
    }
    return path;
}

QJsonValue JsonPath::valueIn(const QJsonValue &document) const
{
    QJsonValue value = document;
    for (const Part &part : m_parts)
        value = part.index >= 0 ? value.toArray().at(part.index) : value.toObject().value(part.key);
    return value;
}

Result<JsonCondition> JsonCondition::parse(const QString &text)
{
    struct Operator
    {
        QLatin1StringView sign;
        Compare compare{Compare::Equal};
    };
    // The longer signs first: "<=" begins with "<".
    static constexpr std::array kOperators{Operator{QLatin1StringView("=="), Compare::Equal},
                                           Operator{QLatin1StringView("!="), Compare::NotEqual},
                                           Operator{QLatin1StringView("<="), Compare::LessOrEqual},
                                           Operator{QLatin1StringView(">="), Compare::GreaterOrEqual},
                                           Operator{QLatin1StringView("<"), Compare::Less},
                                           Operator{QLatin1StringView(">"), Compare::Greater},
                                           Operator{QLatin1StringView("contains "), Compare::Contains}};
    static const QRegularExpression kForm(u"^\\s*(\\S+)\\s+(\\S.*?)\\s*$"_s);
    const QRegularExpressionMatch match = kForm.match(text);
    JsonCondition condition;
    condition.m_text = text.trimmed();
    Result<JsonPath> path = JsonPath::parse(match.hasMatch() ? match.captured(1) : text);
    if (!path)
        return tl::unexpected<Error>(path.error());
    condition.m_path = std::move(*path);
    const QString rest = match.captured(2);
    if (!match.hasMatch() || rest == "exists"_L1)
        return condition;
    if (rest == "absent"_L1) {
        condition.m_compare = Compare::Absent;
        return condition;
    }
    for (const Operator &candidate : kOperators) {
        if (!rest.startsWith(candidate.sign))
            continue;
        condition.m_compare = candidate.compare;
        condition.m_wanted = rest.mid(candidate.sign.size()).trimmed();
        if (condition.m_wanted.size() >= 2 && condition.m_wanted.front() == u'"' && condition.m_wanted.back() == u'"')
            condition.m_wanted = condition.m_wanted.mid(1, condition.m_wanted.size() - 2);
        return condition;
    }
    return fail(ErrorCode::Invalid,
                Texts::tr("\"%1\" compares nothing. Write a path and one of == != < <= > >= contains exists absent, "
                          "for example: db.status == ok")
                    .arg(shortened(text)));
}

bool JsonCondition::holds(const QJsonValue &found) const
{
    if (m_compare == Compare::Exists || m_compare == Compare::Absent)
        return found.isUndefined() == (m_compare == Compare::Absent);
    if (found.isUndefined())
        return m_compare == Compare::NotEqual;
    const QString text = textOf(found);
    if (m_compare == Compare::Contains) {
        if (!found.isArray())
            return text.contains(m_wanted);
        const QJsonArray items = found.toArray();
        return std::any_of(
            items.begin(), items.end(), [this](const QJsonValue &item) { return textOf(item) == m_wanted; });
    }
    bool isNumber = false;
    bool isWantedNumber = false;
    const double number = text.toDouble(&isNumber);
    const double wanted = m_wanted.toDouble(&isWantedNumber);
    const bool isNumeric = isNumber && isWantedNumber;
    switch (m_compare) {
    case Compare::Equal:
        return isNumeric ? number >= wanted && number <= wanted : text == m_wanted;
    case Compare::NotEqual:
        return isNumeric ? number < wanted || number > wanted : text != m_wanted;
    case Compare::Less:
        return isNumeric && number < wanted;
    case Compare::LessOrEqual:
        return isNumeric && number <= wanted;
    case Compare::Greater:
        return isNumeric && number > wanted;
    default:
        return isNumeric && number >= wanted;
    }
}

QString JsonCondition::complaint(const QJsonValue &document) const
{
    const QJsonValue found = m_path.valueIn(document);
    if (holds(found))
        return {};
    if (found.isUndefined())
        return Texts::tr("The answer has no %1, expected: %2").arg(m_path.text(), m_text);
    return Texts::tr("%1 is %2, expected: %3").arg(m_path.text(), shortened(textOf(found)), m_text);
}

} // namespace salve
