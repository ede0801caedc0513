// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/fresh_id.h"

using namespace Qt::StringLiterals;

namespace salve {

QString freshId(const QString &name, const QStringList &taken)
{
    QString id;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_KD)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id.append(c);
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id.append(u'-');
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        id = u"item"_s;
    QString fresh = id;
    for (int number = 2; taken.contains(fresh); ++number)
        fresh = u"%1-%2"_s.arg(id).arg(number);
    return fresh;
}

} // namespace salve
