// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/perfdata.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::optional<double> numberOf(QStringView text)
{
    QString plain = text.trimmed().toString();
    plain.replace(u',', u'.');
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    // toDouble() takes "inf" and "nan" too, which no plugin may write.
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// What stands behind the `=` of an item; none where that is no value.
std::optional<PerformanceValue> valueOf(const QString &item)
{
    static const QRegularExpression kValue(
        u"^(?:U|([+-]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][+-]?\\d+)?)([^\\d;'\"]*))$"_s);
    const QStringList parts = item.split(u';');
    const QRegularExpressionMatch match = kValue.match(parts.front());
    if (!match.hasMatch())
        return std::nullopt;
    PerformanceValue value;
    if (match.hasCaptured(1)) {
        value.value = numberOf(match.captured(1));
        value.unit = match.captured(2);
    }
    value.warning = PluginRange::parse(parts.value(1));
    value.critical = PluginRange::parse(parts.value(2));
    value.low = numberOf(parts.value(3));
    value.high = numberOf(parts.value(4));
    return value;
}

/// label=value[UOM];warn;crit;min;max, one after another.
std::vector<PerformanceValue> valuesOf(const QString &performance)
{
    // Of what is no item one word is passed over.
    static const QRegularExpression kItem(u"\\G\\s*(?:(?:'((?:[^'=]|'')+)'|([^\\s='|]+))=(\\S*)|\\S+)"_s);
    std::vector<PerformanceValue> values;
    QRegularExpressionMatch match = kItem.match(performance);
    for (; match.hasMatch(); match = kItem.match(performance, match.capturedEnd())) {
        QString label = match.hasCaptured(2) ? match.captured(2) : match.captured(1);
        label.replace(u"''"_s, u"'"_s);
        std::optional<PerformanceValue> value = label.isEmpty() ? std::nullopt : valueOf(match.captured(3));
        if (!value)
            continue;
        value->label = label;
        values.push_back(std::move(*value));
    }
    return values;
}

} // namespace

std::optional<PluginRange> PluginRange::parse(QStringView text)
{
    QStringView rest = text.trimmed();
    PluginRange range;
    if (rest.startsWith(u'@')) {
        range.alert = Alert::Inside;
        rest = rest.mid(1);
    }
    if (rest.isEmpty())
        return std::nullopt;
    const qsizetype colon = rest.indexOf(u':');
    const QStringView start = colon < 0 ? QStringView() : rest.left(colon);
    const QStringView end = colon < 0 ? rest : rest.mid(colon + 1);
    if (start == u"~") {
        range.start = -kInfinity;
    } else if (!start.isEmpty()) {
        const std::optional<double> number = numberOf(start);
        if (!number)
            return std::nullopt;
        range.start = *number;
    }
    if (!end.isEmpty()) {
        const std::optional<double> number = numberOf(end);
        if (!number)
            return std::nullopt;
        range.end = *number;
    }
    return range.start <= range.end ? std::optional(range) : std::nullopt;
}

bool PluginRange::alerts(double value) const
{
    if (std::isnan(value))
        return false;
    const bool isInside = value >= start && value <= end;
    return isInside == (alert == Alert::Inside);
}

PluginOutput readPluginOutput(const QString &output)
{
    PluginOutput read;
    QString performance;
    QStringList details;
    const QStringList lines = output.trimmed().split(u'\n');
    const qsizetype bar = lines.front().indexOf(u'|');
    read.summary = (bar < 0 ? lines.front() : lines.front().left(bar)).trimmed();
    if (bar >= 0)
        performance = lines.front().mid(bar + 1);
    bool isPerformance = false;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        const qsizetype second = isPerformance ? -1 : line.indexOf(u'|');
        if (!isPerformance)
            details.append((second < 0 ? line : line.left(second)).trimmed());
        if (isPerformance || second >= 0)
            performance += u' ' + line.mid(second + 1);
        isPerformance = isPerformance || second >= 0;
    }
    read.details = details.join(u'\n').trimmed();
    read.values = valuesOf(performance);
    return read;
}

std::optional<CheckOutcome> outcomeOfPluginExit(int exitCode)
{
    if (exitCode < 0 || exitCode > 3)
        return std::nullopt;
    return static_cast<CheckOutcome>(exitCode);
}

} // namespace salve
