// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/rule_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <span>

namespace salve {

namespace {

using Parts = std::span<const RuleText>;

/// The placeholders of the English sentence stand in order, %1 first; none of them is empty.
std::optional<QStringList> valuesIn(QStringView said, QLatin1StringView pattern)
{
    QStringList values;
    qsizetype mark = pattern.indexOf(u'%');
    if (!said.startsWith(mark < 0 ? pattern : pattern.first(mark)))
        return std::nullopt;
    qsizetype from = mark < 0 ? pattern.size() : mark;
    while (mark >= 0) {
        const qsizetype behind = mark + 2;
        mark = pattern.indexOf(u'%', behind);
        const QLatin1StringView next = pattern.sliced(behind, (mark < 0 ? pattern.size() : mark) - behind);
        const qsizetype to = next.isEmpty() ? said.size()
                             : mark < 0     ? (said.endsWith(next) ? said.size() - next.size() : -1)
                                            : said.indexOf(next, from + 1);
        if (to <= from)
            return std::nullopt;
        values.append(said.sliced(from, to - from).toString());
        from = to + next.size();
    }
    return from == said.size() ? std::optional(values) : std::nullopt;
}

/// All at once: a value may have a percent sign of its own.
QString filled(const QString &pattern, const QStringList &values)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place < 1 || place > values.size()) {
            text += pattern[i];
            continue;
        }
        text += values[place - 1];
        ++i;
    }
    return text;
}

std::optional<QString> found(const QString &stored, Parts texts);

QString shown(const QString &stored, Parts texts)
{
    return found(stored, texts).value_or(stored);
}

std::optional<QString> found(const QString &stored, Parts texts)
{
    for (const RuleText &text : texts) {
        std::optional<QStringList> values = valuesIn(stored, QLatin1StringView(text.english));
        if (!values)
            continue;
        for (QString &value : *values)
            value = shown(value, {text.parts, text.partCount});
        return filled(QCoreApplication::translate("Rules", text.english), *values);
    }
    return std::nullopt;
}

/// What was to be said anyway; without its full stop where something stands behind it.
QString shownBefore(const QString &stored)
{
    if (const std::optional<QString> text = found(stored, ruletexts::kReasons))
        return *text;
    const std::optional<QString> text = found(stored + u'.', ruletexts::kReasons);
    return text ? text->chopped(text->endsWith(u'.') ? 1 : 0) : stored;
}

} // namespace

QString shownReason(const QString &stored)
{
    // One message may say two things: "rejected, and …; no repair can follow".
    const qsizetype mark = stored.lastIndexOf(QLatin1StringView("; "));
    const std::optional<QString> call = mark > 0 ? found(stored.sliced(mark + 2), ruletexts::kReasons) : std::nullopt;
    return call ? shownBefore(stored.first(mark)) + QLatin1StringView("; ") + *call
                : shown(stored, ruletexts::kReasons);
}

QString shownOutcome(const QString &stored)
{
    return shown(stored, ruletexts::kOutcomes);
}

QString shownMessage(const QString &stored)
{
    return shown(stored, ruletexts::kMessages);
}

} // namespace salve
