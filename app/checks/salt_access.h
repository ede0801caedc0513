// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/salt_question.h"
#include "core/schema.h"
#include "net/secrets.h"
#include "net/services.h"

namespace salve {

/// The settings that every check through salt-api has: where it is, as whom it is asked, which minions are meant.
struct SaltAccess
{
    QString url;
    QString eauth{QStringLiteral("pam")};
    QString username;
    SecretRef password;
    QString target;
    SaltMatcher matcher{SaltMatcher::Glob};
    QString caFile;
    PlainHttp plainHttp{PlainHttp::Refused};

    Result<SaltLogin> login(const SecretSource &source) const
    {
        SecretReader secrets(source);
        const QString value = secrets.value(password);
        if (secrets.error())
            return tl::unexpected<Error>(*secrets.error());
        return SaltLogin{QUrl(url), eauth, username, password.name, value, caFile};
    }
    /// "web* at salt.example:8000"
    QString place() const { return target + QStringLiteral(" at ") + QUrl(url).authority(QUrl::FullyDecoded); }
};

/// The check of a kind: asks `call` as `access` says. An error where the password is not at hand.
inline Result<std::unique_ptr<CheckOperation>> saltCheck(
    const SaltAccess &access, SaltCall call, Millis timeout, decltype(SaltQuestion::judge) judge, Services &services)
{
    const Result<SaltLogin> login = access.login(services.secrets);
    if (!login)
        return tl::unexpected<Error>(login.error());
    return saltCheck({*login, std::move(call), timeout, std::move(judge)}, services);
}

inline SaltAccess exampleSaltAccess()
{
    SaltAccess access;
    access.url = QStringLiteral("https://salt.example:8000");
    access.username = QStringLiteral("salve");
    access.password.name = QStringLiteral("salt-api");
    access.target = QStringLiteral("web*");
    return access;
}

// clang-format off
/// The fields of a kind whose settings derive from SaltAccess, with its own after the target.
template<class S>
std::vector<Field<S>> withSaltAccess(std::vector<Field<S>> own)
{
    std::vector<Field<S>> fields{
        url<S>(&SaltAccess::url, "url", QT_TRANSLATE_NOOP("SaltCheck", "Address of salt-api")).required().example(QStringLiteral("https://salt.example:8000"))
            .must(isSaltUrl, QT_TRANSLATE_NOOP("SaltCheck", "write a whole address such as https://salt.example:8000, without user and password"), QStringLiteral("salt.example")),
        text<S>(&SaltAccess::username, "username", QT_TRANSLATE_NOOP("SaltCheck", "User name")).required().example(QStringLiteral("salve")),
        secret<S>(&SaltAccess::password, "password", QT_TRANSLATE_NOOP("SaltCheck", "Password")).required(),
        text<S>(&SaltAccess::target, "target", QT_TRANSLATE_NOOP("SaltCheck", "Target")).required().example(QStringLiteral("web*")),
        choice<S, SaltMatcher>(&SaltAccess::matcher, "target-type", QT_TRANSLATE_NOOP("SaltCheck", "Target type"))
            .help(QT_TRANSLATE_NOOP("SaltCheck", "How Salt reads the target. A list names its minions, so that one whose key is gone is missed.")),
    };
    std::move(own.begin(), own.end(), std::back_inserter(fields));
    fields.push_back(text<S>(&SaltAccess::eauth, "eauth", QT_TRANSLATE_NOOP("SaltCheck", "Kind of login (eauth)")).more().example(QStringLiteral("pam"))
        .help(QT_TRANSLATE_NOOP("SaltCheck", "As in external_auth of the master: pam, file, ldap, sharedsecret …")));
    fields.push_back(file<S>(&SaltAccess::caFile, "ca-file", QT_TRANSLATE_NOOP("SaltCheck", "Own CA file")).more()
        .help(QT_TRANSLATE_NOOP("SaltCheck", "A PEM file that is trusted beside the system's authorities, for this monitor only.")));
    fields.push_back(choice<S, PlainHttp>(&SaltAccess::plainHttp, "plain-http", QT_TRANSLATE_NOOP("SaltCheck", "Password over plain http")).more()
        .help(QT_TRANSLATE_NOOP("SaltCheck", "Everybody on the way can read the password of a plain http address.")));
    return fields;
}

template<class S>
SchemaRule<S> saltPasswordStaysPrivate()
{
    return {[](const S &s) { return s.plainHttp == PlainHttp::Accepted || isPrivate(QUrl(s.url)); }, QStringLiteral("url"),
            QT_TRANSLATE_NOOP("SaltCheck", "the password would travel unencrypted: use https, or write plain-http: accepted"),
            [](Node &node) { node.set(QStringLiteral("url"), Node::text(QStringLiteral("http://salt.example:8000"))); }};
}
// clang-format on

} // namespace salve
