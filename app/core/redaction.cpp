// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/redaction.h"

#include "core/field.h"
#include "core/secret.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace salve {

namespace {

QString queryRedacted(QStringView query)
{
    QStringList pairs;
    for (const QStringView pair : query.split(u'&')) {
        const qsizetype equals = pair.indexOf(u'=');
        const bool isSecret = equals > 0 && equals + 1 < pair.size() && isCredentialName(pair.first(equals));
        pairs.append(isSecret ? pair.first(equals + 1).toString() + kRedacted : pair.toString());
    }
    return pairs.join(u'&');
}

bool isSecretReference(const Node &value)
{
    return value.isMap() && value.entries().size() == 1 && value.find(u"secret");
}

Node redactedTree(const Node &value)
{
    Node out = value;
    if (value.isScalar())
        out = Node::scalar(redactedText(value.text()), value.quote());
    for (Node &item : out.items())
        item = redactedTree(item);
    for (Node::Entry &entry : out.entries()) {
        const bool isLiteral = !isSecretReference(entry.second) && !entry.second.isNull();
        if (isCredentialName(entry.first) && isLiteral)
            entry.second = Node::text(kRedacted);
        else if (isLiteral)
            entry.second = redactedTree(entry.second);
    }
    return out;
}

Node redactedField(const Node &value, const FieldInfo &field)
{
    if (isSecretReference(value))
        return value;
    if (field.isCredential()) {
        const bool isName = value.text().startsWith(QLatin1StringView("secret:"));
        return isName || value.isNull() || (value.isScalar() && value.text().isEmpty()) ? value : Node::text(kRedacted);
    }
    if (field.kind == FieldKind::Object)
        return redacted(value, field.children);
    if (field.kind == FieldKind::ObjectList) {
        Node out = value;
        for (Node &item : out.items())
            item = redacted(item, field.children);
        return out;
    }
    return redactedTree(value);
}

} // namespace

bool isCredentialName(QStringView name)
{
    static const QRegularExpression kSeparators(QStringLiteral("[-_. ]"));
    const QString word = name.toString().toLower().remove(kSeparators);
    static constexpr std::array kExact{"auth",
                                       "authorization",
                                       "proxyauthorization",
                                       "cookie",
                                       "setcookie",
                                       "key",
                                       "pass",
                                       "pwd",
                                       "pw",
                                       "sig",
                                       "signature",
                                       "session",
                                       "sessionid",
                                       "sid",
                                       "jwt",
                                       "bearer"};
    static constexpr std::array kParts{"passw",
                                       "pasw",
                                       "passphrase",
                                       "secret",
                                       "token",
                                       "apikey",
                                       "accesskey",
                                       "privatekey",
                                       "authkey",
                                       "credential",
                                       "webhookkey"};
    const auto isWord = [&](const char *known) { return word == QLatin1StringView(known); };
    const auto isPart = [&](const char *known) { return word.contains(QLatin1StringView(known)); };
    return std::any_of(kExact.begin(), kExact.end(), isWord) || std::any_of(kParts.begin(), kParts.end(), isPart);
}

QString redactedUrl(const QString &text)
{
    // scheme :// [userinfo @] rest [? query] [# fragment]; by hand, so that templates and odd characters stay as
    // written.
    static const QRegularExpression kUrl(
        QStringLiteral("\\A([A-Za-z][A-Za-z0-9+.-]*://)(?:([^/?#@]*(?:@[^/?#@]*)*)@)?([^?#]*)(?:\\?([^#]*))?(#.*)?\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = kUrl.match(text);
    if (!match.hasMatch())
        return text;
    QString out = match.captured(1);
    if (!match.captured(2).isEmpty())
        out += kRedacted + u'@';
    out += match.captured(3);
    if (match.hasCaptured(4))
        out += u'?' + queryRedacted(match.capturedView(4));
    if (match.capturedLength(5) > 0)
        out += u'#' + queryRedacted(match.capturedView(5).sliced(1));
    return out;
}

QString redactedText(const QString &text)
{
    if (!text.contains(QLatin1StringView("://")))
        return text;
    static const QRegularExpression kUrls(QStringLiteral("[A-Za-z][A-Za-z0-9+.-]*://[^\\s\"'<>]+"));
    QString out;
    qsizetype from = 0;
    auto matches = kUrls.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).sliced(from, match.capturedStart() - from);
        out += redactedUrl(match.captured());
        from = match.capturedEnd();
    }
    return out += QStringView(text).sliced(from);
}

Node redacted(const Node &settings, const std::vector<FieldInfo> &fields)
{
    Node out = settings;
    for (Node::Entry &entry : out.entries()) {
        if (const FieldInfo *field = fieldOf(fields, entry.first))
            entry.second = redactedField(entry.second, *field);
        else // a misspelled "pasword" is not known to any field, its name still gives it away
            entry.second = redactedTree(Node::map({{entry.first, entry.second}})).entries().front().second;
    }
    return out;
}

} // namespace salve
