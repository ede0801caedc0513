// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/report_model.h"

#include "session/commands.h"

#include <QJsonArray>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

QString durationIn(const QJsonValue &time_ms)
{
    return durationForPeople(Millis{time_ms.toInteger()});
}

bool isCount(ReportColumn column)
{
    return column >= ReportColumn::Runs && column <= ReportColumn::Shadow;
}

} // namespace

ReportModel::ReportModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session) {}

void ReportModel::ask(int weeks)
{
    m_session.ask(
        {queries::kReport, {{u"weeks"_s, weeks}}}, this, [this, number = ++m_asked](const Result<QJsonObject> &answer) {
            if (number != m_asked)
                return;
            if (answer)
                take(*answer);
            else
                emit failed(answer.error().sentence);
        });
}

void ReportModel::take(const QJsonObject &report)
{
    beginResetModel();
    m_rows.clear();
    add(What::Runbook, report.value("runbooks"_L1).toArray());
    add(What::Reaction, report.value("reactions"_L1).toArray());
    endResetModel();
    m_summary = tr("%n incident(s)", nullptr, report.value("incidents"_L1).toInt())
                + tr(", %1 repaired. Wake-ups avoided: %2.")
                      .arg(report.value("repaired"_L1).toInt())
                      .arg(report.value("avoided"_L1).toInt());
    if (report.contains("noticed_ms"_L1))
        m_summary += u' '
                     + tr("Half of them were noticed within %1 of the first failed check.")
                           .arg(durationIn(report.value("noticed_ms"_L1)));
    if (report.contains("repaired_ms"_L1))
        m_summary +=
            u' ' + tr("Half of the repairs were proven within %1.").arg(durationIn(report.value("repaired_ms"_L1)));
    if (const int drills = report.value("drills"_L1).toInt(); drills > 0)
        m_summary += u' '
                     + tr("%n fire drill(s), not counted here; repaired: %1.", nullptr, drills)
                           .arg(report.value("drills-repaired"_L1).toInt());
    m_recurring.clear();
    for (const QJsonValue &trouble : report.value("recurring"_L1).toArray())
        m_recurring.append(trouble["sentence"_L1].toString());
    emit arrived();
}

void ReportModel::add(What what, const QJsonArray &lines)
{
    constexpr std::array kKeys{"runs", "repaired", "no-effect", "unproven", "worse", "relapsed", "would-run"};
    for (const QJsonValue &line : lines) {
        Row &row = m_rows.emplace_back();
        row.what = what;
        row.id = line["id"_L1].toString();
        for (size_t i = 0; i < kKeys.size(); ++i)
            row.counts[i] = line[QLatin1StringView(kKeys[i])].toInt();
        if (const QJsonValue after = line["repaired_ms"_L1]; after.isDouble())
            row.repairedAfter = Millis{after.toInteger()};
    }
}

QString ReportModel::text(const Row &row, ReportColumn column) const
{
    switch (column) {
    case ReportColumn::Name: {
        const QString name = row.what == What::Runbook ? (m_runbookNames ? m_runbookNames({row.id}) : QString())
                                                       : (m_reactionNames ? m_reactionNames({row.id}) : QString());
        return name.isEmpty() ? row.id : name;
    }
    case ReportColumn::What:
        return row.what == What::Runbook ? tr("Runbook") : tr("Reaction");
    case ReportColumn::RepairedAfter:
        return row.repairedAfter ? durationForPeople(*row.repairedAfter) : QString();
    default:
        return QString::number(row.counts[static_cast<size_t>(column) - static_cast<size_t>(ReportColumn::Runs)]);
    }
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<ReportColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole: // a number alone says nothing
        return isCount(column) ? u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                                 text(row, column))
                               : text(row, column);
    case IdRole:
        return row.id;
    case NumberRole:
        return isCount(column) || column == ReportColumn::RepairedAfter;
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<ReportColumn>(section)) {
    case ReportColumn::Name:
        return tr("Name");
    case ReportColumn::What:
        return tr("What");
    case ReportColumn::Runs:
        return tr("Runs");
    case ReportColumn::Repaired:
        return tr("Repaired");
    case ReportColumn::NoEffect:
        return tr("No effect");
    case ReportColumn::Unproven:
        return tr("Unproven");
    case ReportColumn::Worse:
        return tr("Worse");
    case ReportColumn::Relapsed:
        return tr("Relapsed");
    case ReportColumn::Shadow:
        return tr("Shadow");
    case ReportColumn::RepairedAfter:
        return tr("Repaired after");
    }
    return {};
}

} // namespace salve
