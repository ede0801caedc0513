// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/flow_values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Http)
};

const QRegularExpression &placeholder()
{
    static const QRegularExpression kPlaceholder(u"\\\\\\{\\{|\\{\\{\\s*([A-Za-z][A-Za-z0-9_-]*)\\s*\\}\\}"_s);
    return kPlaceholder;
}

Result<QString> escaped(const QString &name, const QString &value, FlowPlace place)
{
    switch (place) {
    case FlowPlace::Url:
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    case FlowPlace::Form:
        return QString::fromLatin1(QUrl::toPercentEncoding(value, " ")).replace(u' ', u'+');
    case FlowPlace::Json: // as it would stand between its quotes
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(2).chopped(2);
    case FlowPlace::Header:
        if (std::any_of(value.begin(), value.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; }))
            return fail(ErrorCode::Invalid,
                        Texts::tr("the value of {{%1}} has a line break, which cannot stand in a header").arg(name));
        return value;
    case FlowPlace::Plain:
        break;
    }
    return value;
}

} // namespace

const QString *FlowValues::find(const QString &name) const
{
    const auto it = m_values.constFind(name);
    return it == m_values.constEnd() ? nullptr : &*it;
}

Result<QString> FlowValues::render(const QString &text, FlowPlace place) const
{
    QString out;
    qsizetype at = 0;
    for (auto it = placeholder().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).sliced(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (!match.hasCaptured(1)) {
            out += "{{"_L1;
            continue;
        }
        const QString name = match.captured(1);
        const QString *value = find(name);
        if (!value)
            return fail(ErrorCode::NotFound, Texts::tr("{{%1}} has no value").arg(name));
        const Result<QString> safe = escaped(name, *value, place);
        if (!safe)
            return safe;
        out += *safe;
    }
    out += QStringView(text).sliced(at);
    return out;
}

QStringList flowNamesIn(const QString &text)
{
    QStringList names;
    for (auto it = placeholder().globalMatch(text); it.hasNext();) {
        if (const QRegularExpressionMatch match = it.next(); match.hasCaptured(1))
            names.append(match.captured(1));
    }
    return names;
}

bool isFlowName(const QString &text)
{
    static const QRegularExpression kName(u"\\A[A-Za-z][A-Za-z0-9_-]*\\z"_s);
    return kName.match(text).hasMatch();
}

} // namespace salve
