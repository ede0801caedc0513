// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/set_codecs.h"

#include <QRegularExpression>

namespace salve {

Result<Rate> rateFromText(const QString &text)
{
    static const QRegularExpression kRate(QStringLiteral("\\A\\s*([0-9]{1,6})\\s*(?:per|/)\\s*(.+)\\z"));
    const QRegularExpressionMatch match = kRate.match(text);
    QString window = match.captured(2).trimmed();
    if (!window.isEmpty() && !window.front().isDigit())
        window.prepend(u'1'); // "3 per h"
    const Result<Millis> length = durationFromText(window);
    const int count = match.captured(1).toInt();
    if (count < 1 || !length || *length <= Millis{0})
        return fail(ErrorCode::Invalid,
                    QStringLiteral("\"%1\" is not a rate; write 3 per 1h or 10 per 1d").arg(text.left(40)));
    return Rate{count, *length};
}

QString rateText(const Rate &rate)
{
    return QStringLiteral("%1 per %2").arg(rate.count).arg(durationText(rate.window));
}

Result<DailyDigest> dailyFromText(const QString &text)
{
    static const QRegularExpression kDaily(
        QStringLiteral("\\A\\s*daily\\s+([0-9]{1,2}:[0-9]{2})(?:\\s+to\\s+(\\S+))?\\s*\\z"));
    const QRegularExpressionMatch match = kDaily.match(text);
    const QTime time = QTime::fromString(match.captured(1), QStringLiteral("H:mm"));
    if (!time.isValid())
        return fail(ErrorCode::Invalid,
                    QStringLiteral("\"%1\" is not a time of each day; write daily 08:00, or daily 08:00 to mail, where "
                                   "mail is the id of a reaction that tells")
                        .arg(text.left(40)));
    return DailyDigest{time, {match.captured(2)}};
}

QString dailyText(const DailyDigest &digest)
{
    const QString when = QStringLiteral("daily ") + digest.at.toString(QStringLiteral("HH:mm"));
    return digest.to.isEmpty() ? when : QStringLiteral("%1 to %2").arg(when, digest.to.value);
}

std::optional<Rate> Codec<Rate>::read(const Node &node, ReadContext &context)
{
    if (!node.isScalar()) {
        context.wrongType(node, QStringLiteral("a rate; write 3 per 1h or 10 per 1d"));
        return std::nullopt;
    }
    const Result<Rate> rate = rateFromText(node.text());
    if (rate)
        return *rate;
    context.error(node, rate.error().sentence);
    return std::nullopt;
}

Node Codec<Rate>::write(const Rate &value)
{
    return Node::text(rateText(value));
}

std::optional<QTime> Codec<QTime>::read(const Node &node, ReadContext &context)
{
    if (node.text() == QLatin1StringView("24:00"))
        return QTime(0, 0);
    for (const char *format : {"HH:mm", "H:mm", "HH:mm:ss"}) {
        if (const QTime time = QTime::fromString(node.text(), QString::fromLatin1(format)); time.isValid())
            return time;
    }
    context.wrongType(node, QStringLiteral("a time of day; write '02:00' or '23:30'"));
    return std::nullopt;
}

Node Codec<QTime>::write(const QTime &value)
{
    if (!value.isValid())
        return {};
    return Node::text(value.toString(value.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss")));
}

std::optional<TimePoint> Codec<TimePoint>::read(const Node &node, ReadContext &context)
{
    const Result<TimePoint> time = timeFromIso(node.text());
    if (time)
        return *time;
    context.error(node, time.error().sentence);
    return std::nullopt;
}

Node Codec<TimePoint>::write(const TimePoint &value)
{
    return value == TimePoint{} ? Node{} : Node::text(isoOf(value));
}

std::optional<WallTime> Codec<WallTime>::read(const Node &node, ReadContext &context)
{
    // As people write it, and as calendars do. Not as one QDateTime: here the clocks may skip what they show there.
    static const QRegularExpression kWall(
        QStringLiteral("\\A([0-9]{4})-?([0-9]{2})-?([0-9]{2})[T ]([0-9]{2}):?([0-9]{2})(?::?([0-9]{2}))?\\z"));
    const QRegularExpressionMatch match = kWall.match(node.text());
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const WallTime wall{{number(1), number(2), number(3)}, {number(4), number(5), number(6)}};
    if (match.hasMatch() && wall.date.isValid() && wall.time.isValid())
        return wall;
    context.wrongType(node, QStringLiteral("a date and a time as the clock there shows it; write 2026-03-10T02:00"));
    return std::nullopt;
}

Node Codec<WallTime>::write(const WallTime &value)
{
    if (!value.date.isValid())
        return {};
    const QString time =
        value.time.toString(value.time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
    return Node::text(value.date.toString(Qt::ISODate) + u'T' + time);
}

std::optional<std::vector<QDate>> Codec<std::vector<QDate>>::read(const Node &node, ReadContext &context)
{
    const std::optional<QStringList> texts = Codec<QStringList>::read(node, context);
    if (!texts)
        return std::nullopt;
    std::vector<QDate> dates;
    for (const QString &text : *texts) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid()) {
            context.error(node, QStringLiteral("\"%1\" is not a day; write 2026-12-24").arg(text.left(40)));
            return std::nullopt;
        }
        dates.push_back(date);
    }
    return dates;
}

Node Codec<std::vector<QDate>>::write(const std::vector<QDate> &value)
{
    Node node;
    for (const QDate &date : value)
        node.append(Node::text(date.toString(Qt::ISODate)));
    return node;
}

} // namespace salve
