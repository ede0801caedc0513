// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/print.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace salve::cli {

QString problemLine(const QJsonObject &problem)
{
    const int line = problem.value("line"_L1).toInt();
    QString text =
        problem.value("severity"_L1).toString() == "error"_L1 ? Texts::tr("error: ") : Texts::tr("warning: ");
    if (line > 0)
        text += Texts::tr("line %1, column %2: ").arg(line).arg(problem.value("column"_L1).toInt());
    if (const QString path = problem.value("path"_L1).toString(); !path.isEmpty())
        text += path + u": "_s;
    return text + problem.value("sentence"_L1).toString();
}

void printCalling(Context &context, const QJsonObject &calling)
{
    std::vector<QStringList> rows;
    for (const QJsonValue &form : calling.value("forms"_L1).toArray())
        rows.push_back({form["address"_L1].toString(), form["meaning"_L1].toString()});
    printTable(context.out, {Texts::tr("Address"), Texts::tr("When it is called")}, rows);
    if (const QString setup = calling.value("setup"_L1).toString(); !setup.isEmpty())
        context.out << setup << "\n";
    if (const QString payload = calling.value("payload"_L1).toString(); !payload.isEmpty())
        context.out << payload.trimmed() << "\n";
    if (const QString note = calling.value("note"_L1).toString(); !note.isEmpty())
        context.out << note << "\n";
}

int printPreflight(Context &context, const QJsonArray &reports)
{
    int code = kOk;
    for (const QJsonValue &value : reports) {
        const QJsonObject report = value.toObject();
        const QString light = report.value("light"_L1).toString();
        code = worse(code, light == "red"_L1 ? kCritical : light == "yellow"_L1 ? kWarning : kOk);
        if (context.isJson) {
            context.line(report);
            continue;
        }
        context.out << light.leftJustified(7) << report.value("reaction"_L1).toString() << ": "
                    << report.value("sentence"_L1).toString() << "\n";
        QStringList hosts;
        for (const QJsonValue &host : report.value("hosts"_L1).toArray())
            hosts.append(host.toString());
        if (!hosts.isEmpty())
            context.out << "       " << Texts::tr("hits: %1").arg(hosts.join(u", "_s)) << "\n";
        for (const QString &line : report.value("preview"_L1).toString().split(u'\n', Qt::SkipEmptyParts))
            context.out << "       " << line << "\n";
    }
    return code;
}

void printTable(QTextStream &out, const QStringList &head, const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths(static_cast<size_t>(head.size()), 0);
    const auto measure = [&widths](const QStringList &row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], row.at(i).size());
    };
    measure(head);
    std::for_each(rows.begin(), rows.end(), measure);
    const auto print = [&](const QStringList &row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            out << (i + 1 == row.size() ? row.at(i) : row.at(i).leftJustified(widths[static_cast<size_t>(i)] + 2));
        out << "\n";
    };
    print(head);
    std::for_each(rows.begin(), rows.end(), print);
}

QString capitalized(QLatin1StringView word)
{
    QString text(word);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString stateText(const MonitorView &monitor)
{
    QStringList overlays;
    for (const Overlay overlay : monitor.overlays)
        overlays.append(QString(wordOf(overlay)));
    const QString word = capitalized(wordOf(monitor.state));
    return overlays.isEmpty() ? word : u"%1 (%2)"_s.arg(word, overlays.join(u", "_s));
}

int exitCodeOf(const MonitorView &monitor)
{
    const auto has = [&monitor](Overlay overlay) {
        return std::find(monitor.overlays.begin(), monitor.overlays.end(), overlay) != monitor.overlays.end();
    };
    if (has(Overlay::Paused))
        return kOk;
    switch (monitor.state) {
    case MonitorWord::Down:
        return kCritical;
    case MonitorWord::Degraded:
        return kWarning;
    case MonitorWord::Up:
        return has(Overlay::Unobserved) ? kUnknown : kOk;
    default:
        return kUnknown;
    }
}

int worse(int a, int b)
{
    constexpr std::array kOrder{kOk, kWarning, kUnknown, kCritical};
    const auto rank = [&kOrder](int code) { return std::find(kOrder.begin(), kOrder.end(), code); };
    return rank(a) < rank(b) ? b : a;
}

QString momentText(TimePoint at, TimePoint today)
{
    if (at == TimePoint{} || at == kNever)
        return u"–"_s;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msOf(at));
    const bool isToday = local.date() == QDateTime::fromMSecsSinceEpoch(msOf(today)).date();
    return local.toString(isToday ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

QString instantText(TimePoint at)
{
    return at == TimePoint{} ? u"–"_s : isoOf(at);
}

} // namespace salve::cli
