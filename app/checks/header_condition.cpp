// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/header_condition.h"

#include "core/redaction.h"
#include "core/secret.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Http)
};

} // namespace

Result<HeaderCondition> HeaderCondition::parse(const QString &text)
{
    static const QRegularExpression kForm(
        u"^\\s*([A-Za-z0-9!#$%&'*+.^_`|~-]+)(?:\\s*:\\s*(?<equal>\\S.*?)|\\s+contains\\s+(?<part>\\S.*?)|\\s+(?<word>exists|absent))\\s*$"_s);
    const QRegularExpressionMatch match = kForm.match(text);
    if (!match.hasMatch())
        return fail(ErrorCode::Invalid,
                    Texts::tr("\"%1\" says nothing about a header. Write Content-Type: text/html, or a name and one of "
                              "contains, exists, absent.")
                        .arg(text));
    HeaderCondition condition;
    condition.m_name = match.captured(1);
    if (match.hasCaptured(u"equal")) {
        condition.m_compare = Compare::Equal;
        condition.m_wanted = match.captured(u"equal");
    } else if (match.hasCaptured(u"part")) {
        condition.m_compare = Compare::Contains;
        condition.m_wanted = match.captured(u"part");
    } else if (match.capturedView(u"word") == "absent"_L1) {
        condition.m_compare = Compare::Absent;
    }
    return condition;
}

QString HeaderCondition::complaint(const HttpHeaders &headers) const
{
    QStringList values;
    for (const HttpHeader &header : headers) {
        if (m_name.compare(QLatin1StringView(header.name), Qt::CaseInsensitive) == 0)
            values.append(QString::fromUtf8(header.value).trimmed());
    }
    const bool isHidden = isHiddenHeader(m_name.toLatin1());
    const QString shown = isHidden ? kRedacted : values.join(u" | "_s).left(120);
    switch (m_compare) {
    case Compare::Exists:
        return values.isEmpty() ? Texts::tr("The answer has no header %1.").arg(m_name) : QString();
    case Compare::Absent:
        return values.isEmpty() ? QString()
                                : Texts::tr("The answer has the header %1 (%2), which it must not.").arg(m_name, shown);
    case Compare::Equal:
        if (values.contains(m_wanted))
            return {};
        break;
    case Compare::Contains:
        if (std::any_of(values.begin(), values.end(), [this](const QString &value) {
                return value.contains(m_wanted, Qt::CaseInsensitive);
            }))
            return {};
        break;
    }
    if (values.isEmpty())
        return Texts::tr("The answer has no header %1; expected: %2").arg(m_name, m_wanted);
    return (m_compare == Compare::Equal ? Texts::tr("The header %1 is %2; expected: %3")
                                        : Texts::tr("The header %1 is %2; it has to contain %3"))
        .arg(m_name, shown, m_wanted);
}

bool isHeaderCondition(const QString &text)
{
    return HeaderCondition::parse(text).has_value();
}

bool isHiddenHeader(const QByteArray &name)
{
    return name.compare("WWW-Authenticate", Qt::CaseInsensitive) == 0 || isCredentialName(QString::fromLatin1(name));
}

} // namespace salve
