// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/incident_link.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace salve {

QString linkText(const IncidentLink &link)
{
    return u"salve://incident/%1?of="_s.arg(link.incident.value)
           + QString::fromLatin1(QUrl::toPercentEncoding(link.installation));
}

std::optional<IncidentLink> incidentLinkOf(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    bool isNumber = false;
    const qint64 incident = url.path().mid(1).toLongLong(&isNumber);
    if (url.scheme() != "salve"_L1 || url.host() != "incident"_L1 || !isNumber || incident <= 0)
        return std::nullopt;
    return IncidentLink{QUrlQuery(url).queryItemValue(u"of"_s, QUrl::FullyDecoded), IncidentId{incident}};
}

} // namespace salve
