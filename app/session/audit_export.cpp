// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/audit_export.h"

#include "core/time.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

// What spreadsheets take for the beginning of a formula (owasp.org, "CSV Injection"); behind blanks, too.
bool isFormula(const QString &text)
{
    const QString seen = text.trimmed();
    const bool isHidden = text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n');
    return isHidden || (!seen.isEmpty() && u"=+-@"_s.contains(seen.at(0)));
}

QString cell(QString text)
{
    if (isFormula(text))
        text.prepend(u'\'');
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

} // namespace

QString auditCsvHead()
{
    return u"number,at,by,kind,ref,data,seal,hash\r\n"_s;
}

QString auditCsvLine(const QJsonObject &entry)
{
    const QStringList cells{QString::number(entry.value("number"_L1).toInteger()),
                            isoOf(timeFromMs(entry.value("at_ms"_L1).toInteger())),
                            cell(entry.value("by"_L1).toString()),
                            cell(entry.value("kind"_L1).toString()),
                            QString::number(entry.value("ref"_L1).toInteger()),
                            cell(entry.value("data"_L1).toString()),
                            cell(entry.value("seal"_L1).toString()),
                            cell(entry.value("hash"_L1).toString())};
    return cells.join(u',') + u"\r\n"_s;
}

} // namespace salve
