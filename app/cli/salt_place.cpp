// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/salt_place.h"

#include "core/set_schema.h"
#include "session/commands.h"

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

Result<SaltPlace> placeOfWords(const SaltWords &words)
{
    SaltPlace place;
    SaltLogin &login = place.what.login;
    const QString url = QString::fromStdString(words.where);
    if (!isSaltUrl(url))
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1 is not a whole address such as https://salt.example:8000, without user and password.")
                        .arg(url));
    login.url = QUrl(url);
    login.username = QString::fromStdString(words.user);
    login.eauth = QString::fromStdString(words.eauth);
    login.caFile = QString::fromStdString(words.caFile);
    place.password.name = QString::fromStdString(words.password);
    place.what.clients = {u"local"_s, u"local_async"_s, u"runner"_s};
    if (login.username.isEmpty() != place.password.isEmpty())
        return fail(ErrorCode::Invalid,
                    Texts::tr("A login needs both --user and --password, the name of a secret (salvectl secret set)."));
    return place;
}

void addWords(SaltPlace &place, const SaltWords &words)
{
    if (!words.hook.empty())
        place.what.hook = saltUrl(place.what.login.url, QString::fromStdString(words.hook));
    for (const std::string &function : words.functions) {
        SaltCall call;
        call.function = QString::fromStdString(function);
        place.what.calls.push_back(call);
    }
}

Result<SaltPlace> placeInSet(const QByteArray &text, const ReactionId &id, const Kinds &kinds)
{
    const SetReading set = readSet(text, kinds);
    const Result<SaltPlace> place = saltPlaceIn(set.set, id);
    if (!place && id.isEmpty())
        return fail(place.error().code,
                    place.error().sentence + u' ' + Texts::tr("Give an address, --user and --password."));
    return place;
}

} // namespace

void withSaltPlace(Context &context,
                   const Done &done,
                   const SaltWords &words,
                   std::function<void(const SaltPlace &)> then)
{
    const auto go = [&context, done, words, then = std::move(then)](Result<SaltPlace> place) {
        if (!place)
            return done(context.complain(place.error()));
        addWords(*place, words);
        then(*place);
    };
    if (words.where.find("://") != std::string::npos)
        return go(placeOfWords(words));
    // The Salve that tells the set takes the key of the vault out of the environment; the password needs it once more.
    const QByteArray key = qgetenv("SALVE_VAULT_KEY");
    askAndLeave(context, done, queries::kSet, [&context, words, go, key](const QJsonObject &set) {
        if (!key.isEmpty())
            qputenv("SALVE_VAULT_KEY", key);
        go(placeInSet(set.value("text"_L1).toString().toUtf8(), {QString::fromStdString(words.where)}, context.kinds));
    });
}

} // namespace salve::cli
