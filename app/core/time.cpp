// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/time.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace salve {

namespace {

struct Unit
{
    QLatin1StringView word;
    qint64 length_ms;
};

// Longest first; "ms" before "m" and "s" when parsing, because it begins like one of them.
constexpr std::array kUnits{Unit{QLatin1StringView("d"), 86'400'000},
                            Unit{QLatin1StringView("h"), 3'600'000},
                            Unit{QLatin1StringView("ms"), 1},
                            Unit{QLatin1StringView("m"), 60'000},
                            Unit{QLatin1StringView("s"), 1'000}};
constexpr std::array kWritingOrder{kUnits[0], kUnits[1], kUnits[3], kUnits[4], kUnits[2]};

constexpr qint64 kLongest_ms = qint64{3653} * 86'400'000; // ten years and their leap days

tl::unexpected<Error> notADuration(const QString &text)
{
    return fail(ErrorCode::Invalid,
                QStringLiteral("\"%1\" is not a duration; write 30s, 5m, 1h30m or 2d").arg(text.left(40)));
}

std::optional<Unit> unitAt(QStringView rest)
{
    for (const Unit &unit : kUnits) {
        if (rest.startsWith(unit.word))
            return unit;
    }
    return std::nullopt;
}

} // namespace

QString isoOf(TimePoint at)
{
    if (at == kNever)
        return QStringLiteral("never");
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(msOf(at), Qt::UTC);
    return utc.toString(msOf(at) % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

Result<TimePoint> timeFromIso(const QString &text)
{
    if (text == QLatin1StringView("never"))
        return kNever;
    const QDateTime read = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without a zone it would mean something else on each computer.
    if (!read.isValid() || read.timeSpec() == Qt::LocalTime) {
        return fail(ErrorCode::Invalid,
                    QStringLiteral("\"%1\" is not a moment; write 2026-11-21T03:29:20Z or 2026-11-21T04:29:20+01:00")
                        .arg(text.left(40)));
    }
    return timeFromMs(read.toMSecsSinceEpoch());
}

Result<Millis> durationFromText(const QString &text)
{
    QStringView rest = QStringView(text).trimmed();
    if (rest.isEmpty())
        return notADuration(text);
    double total_ms = 0;
    qint64 lastUnit_ms = kLongest_ms + 1;
    while (!rest.isEmpty()) {
        qsizetype digits = 0;
        while (digits < rest.size() && ((rest[digits] >= u'0' && rest[digits] <= u'9') || rest[digits] == u'.'))
            ++digits;
        bool isNumber = false;
        const double count = rest.first(digits).toDouble(&isNumber);
        rest = rest.sliced(digits).trimmed();
        const bool isBare = rest.isEmpty() && lastUnit_ms > kLongest_ms;
        const std::optional<Unit> unit = isBare ? Unit{{}, 1000} : unitAt(rest);
        // 5m3h is a typing mistake rather than 3h5m: units go down.
        if (!isNumber || !unit || unit->length_ms >= lastUnit_ms)
            return notADuration(text);
        lastUnit_ms = unit->length_ms;
        total_ms += count * static_cast<double>(unit->length_ms);
        rest = rest.sliced(unit->word.size()).trimmed();
    }
    if (total_ms > static_cast<double>(kLongest_ms)) {
        return fail(ErrorCode::Invalid,
                    QStringLiteral("\"%1\" is longer than ten years; write a shorter duration").arg(text.left(40)));
    }
    return Millis{qRound64(total_ms)};
}

QString durationText(Millis duration)
{
    if (duration.count() <= 0)
        return QStringLiteral("0s");
    QString text;
    qint64 rest_ms = duration.count();
    for (const Unit &unit : kWritingOrder) {
        if (const qint64 count = rest_ms / unit.length_ms; count > 0) {
            text += QString::number(count) + unit.word;
            rest_ms -= count * unit.length_ms;
        }
    }
    return text;
}

QString durationForPeople(Millis duration)
{
    using Words = std::pair<qint64, QLatin1StringView>;
    static constexpr std::array kWords{Words{86'400'000, QLatin1StringView("d")},
                                       Words{3'600'000, QLatin1StringView("h")},
                                       Words{60'000, QLatin1StringView("min")},
                                       Words{1'000, QLatin1StringView("s")}};
    const qint64 all_ms = std::max<qint64>(duration.count(), 0);
    for (size_t i = 0; i < kWords.size(); ++i) {
        const auto &[length_ms, word] = kWords[i];
        if (all_ms < length_ms)
            continue;
        QString text = QStringLiteral("%1 %2").arg(all_ms / length_ms).arg(word);
        if (i + 1 < kWords.size()) {
            const auto &[smaller_ms, smallerWord] = kWords[i + 1];
            if (const qint64 count = all_ms % length_ms / smaller_ms; count > 0)
                text += QStringLiteral(" %1 %2").arg(count).arg(smallerWord);
        }
        return text;
    }
    return QStringLiteral("%1 ms").arg(all_ms);
}

} // namespace salve
