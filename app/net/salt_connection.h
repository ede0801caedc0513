// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema.h"
#include "net/salt_call.h"
#include "net/secrets.h"

namespace salve {

/// The settings that every reaction through salt-api has: where it is, and as whom it is asked.
struct SaltConnection
{
    QString url;
    QString eauth{QStringLiteral("pam")};
    QString username;
    SecretRef password;
    QString caFile;
    PlainHttp plainHttp{PlainHttp::Refused};

    SaltLogin login(SecretReader &secrets) const
    {
        return {QUrl(url), eauth, username, password.name, secrets.value(password), caFile};
    }
    QString address() const { return saltUrl(QUrl(url), {}).toString(QUrl::RemoveUserInfo); }
};

inline void exampleSaltConnection(SaltConnection &connection)
{
    connection.url = QStringLiteral("https://salt.example:8000");
    connection.username = QStringLiteral("salve");
    connection.password.name = QStringLiteral("salt-api");
}

// clang-format off
/// The fields of a kind whose settings derive from SaltConnection, with its own in the middle.
template<class S>
std::vector<Field<S>> withSaltConnection(std::vector<Field<S>> own)
{
    std::vector<Field<S>> fields{
        url<S>(&SaltConnection::url, "url", QT_TRANSLATE_NOOP("Salt", "Address of salt-api")).required().example(QStringLiteral("https://salt.example:8000"))
            .must(isSaltUrl, QT_TRANSLATE_NOOP("Salt", "write a whole address such as https://salt.example:8000, without user and password"), QStringLiteral("salt.example")),
        text<S>(&SaltConnection::eauth, "eauth", QT_TRANSLATE_NOOP("Salt", "Kind of login (eauth)")).example(QStringLiteral("pam"))
            .help(QT_TRANSLATE_NOOP("Salt", "As in external_auth of the master: pam, file, ldap, sharedsecret …")),
        text<S>(&SaltConnection::username, "username", QT_TRANSLATE_NOOP("Salt", "User name")).required().example(QStringLiteral("salve")),
        secret<S>(&SaltConnection::password, "password", QT_TRANSLATE_NOOP("Salt", "Password")).required(),
    };
    std::move(own.begin(), own.end(), std::back_inserter(fields));
    fields.push_back(file<S>(&SaltConnection::caFile, "ca-file", QT_TRANSLATE_NOOP("Salt", "Own CA file")).more());
    fields.push_back(choice<S, PlainHttp>(&SaltConnection::plainHttp, "plain-http", QT_TRANSLATE_NOOP("Salt", "Password over plain http")).more()
        .help(QT_TRANSLATE_NOOP("Salt", "Everybody on the way can read the password of a plain http address.")));
    return fields;
}

/// The rules of such a kind, before its own.
template<class S>
std::vector<SchemaRule<S>> withSaltRules(std::vector<SchemaRule<S>> own)
{
    own.insert(own.begin(), {[](const S &s) { return s.plainHttp == PlainHttp::Accepted || isPrivate(QUrl(s.url)); }, QStringLiteral("url"),
        QT_TRANSLATE_NOOP("Salt", "the password would travel unencrypted: use https, or write plain-http: accepted"),
        [](Node &node) { node.set(QStringLiteral("url"), Node::text(QStringLiteral("http://salt.example:8000"))); }});
    return own;
}

/// A named value that must be a map, where it is given.
template<class S>
SchemaRule<S> isMapOrNothing(Node S::*member, const QString &key, const char *sentence)
{
    return {[member](const S &s) { return (s.*member).isNull() || (s.*member).isMap(); }, key, sentence,
            [key](Node &node) { node.set(key, Node::list({Node::text(QStringLiteral("test"))})); }};
}
// clang-format on

} // namespace salve
