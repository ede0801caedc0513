// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/salt_stand_in_pages.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace salve {

StandInAnswer saltPage(int status, const QString &reason)
{
    const QByteArray number = QByteArray::number(status);
    return {status,
            "text/html;charset=utf-8",
            "<!DOCTYPE html>\n<html><head><title>" + number
                + "</title><style>p {margin: 0}</style></head>\n<body>\n<h2>" + number + "</h2>\n<p>"
                + reason.toHtmlEscaped().toUtf8() + "</p>\n<pre id=\"traceback\"></pre>\n</body></html>",
            {}};
}

StandInAnswer saltJson(const QJsonObject &body)
{
    return {200, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

StandInAnswer saltReturn(const QJsonValue &member)
{
    return saltJson({{QStringLiteral("return"), QJsonArray{member}}});
}

StandInAnswer saltServerError()
{
    StandInAnswer answer = saltJson(
        {{QStringLiteral("status"), 500}, {QStringLiteral("return"), QStringLiteral("An unexpected error occurred")}});
    answer.status = 500;
    return answer;
}

} // namespace salve
