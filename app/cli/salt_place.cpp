// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/salt_place.h"

#include "core/set_schema.h"
#include "session/commands.h"
#include "session/session.h"

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

SecretRef secretOf(const Node &settings)
{
    SecretRef ref;
    if (const Node *password = settings.find(u"password"))
        ref.name = password->textAt(u"secret");
    return ref;
}

SaltMatcher matcherOf(const Node &settings)
{
    return fromWord<SaltMatcher>(settings.textAt(u"target-type")).value_or(SaltMatcher::Glob);
}

/// What a reaction calls, and the clients that it needs for that; every job is looked up with a runner.
void readCall(const Reaction &reaction, SaltExamination &what)
{
    SaltCall call;
    call.target = reaction.settings.textAt(u"target");
    call.matcher = matcherOf(reaction.settings);
    what.clients = {u"runner"_s};
    const QString kind = reaction.kind;
    if (kind == "salt-run"_L1) {
        call.function = reaction.settings.textAt(u"function");
        call.client = fromWord<SaltClient>(reaction.settings.textAt(u"client")).value_or(SaltClient::Local);
        const bool isState = moduleOf(call) == "state"_L1 && call.client == SaltClient::Local;
        if (call.client != SaltClient::Runner)
            what.clients.prepend(isState ? u"local_async"_s : QString(wordOf(call.client)));
    } else if (kind == "salt-state"_L1) {
        const Node *states = reaction.settings.find(u"states");
        call.function =
            states && states->isList() && !states->items().empty() ? u"state.apply"_s : u"state.highstate"_s;
        what.clients.prepend(u"local_async"_s);
    } else if (kind == "salt-orchestrate"_L1) {
        call.client = SaltClient::Runner;
        call.function = u"state.orchestrate"_s;
        what.clients.append(u"runner_async"_s);
    } else if (kind == "salt-event"_L1) {
        call.function = u"event.send"_s;
        if (reaction.settings.textAt(u"from") == "minion"_L1)
            what.clients.prepend(u"local"_s);
        else
            call.client = SaltClient::Runner;
    } else if (kind == "salt-key"_L1) {
        what.clients = {u"wheel"_s};
    }
    if (!call.function.isEmpty())
        what.calls.push_back(call);
}

} // namespace

std::optional<SaltPlace> saltPlaceOf(const Reaction &reaction)
{
    if (!reaction.kind.startsWith("salt-"_L1))
        return std::nullopt;
    const Node &settings = reaction.settings;
    SaltPlace place;
    SaltLogin &login = place.what.login;
    login.url = QUrl(settings.textAt(u"url"));
    login.username = settings.textAt(u"username");
    login.eauth = settings.textAt(u"eauth").isEmpty() ? u"pam"_s : settings.textAt(u"eauth");
    login.caFile = settings.textAt(u"ca-file");
    place.password = secretOf(settings);
    if (reaction.kind == "salt-hook"_L1) {
        const QString endpoint = settings.textAt(u"endpoint");
        const QString path = endpoint.isEmpty() || endpoint == "own"_L1 ? settings.textAt(u"path") : endpoint;
        place.what.hook = saltUrl(login.url, path);
        // The hook is one path segment below salt-api itself.
        login.url.setPath(
            login.url.path().section(u'/', 0, -2, QString::SectionSkipEmpty | QString::SectionIncludeLeadingSep));
        if (settings.textAt(u"follow") == "job"_L1)
            place.what.clients = {u"runner"_s};
    } else {
        readCall(reaction, place.what);
    }
    return place;
}

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

Result<SaltPlace> placeInSet(const QByteArray &text, const QString &id, const Kinds &kinds)
{
    const SetReading set = readSet(text, kinds);
    for (const Reaction &reaction : set.set.reactions) {
        const std::optional<SaltPlace> place = saltPlaceOf(reaction);
        if (id.isEmpty() && place && !place->password.isEmpty())
            return *place;
        if (!id.isEmpty() && reaction.id.value == id) {
            if (place)
                return *place;
            return fail(ErrorCode::Invalid, Texts::tr("%1 is no reaction through Salt.").arg(id));
        }
    }
    return fail(ErrorCode::NotFound,
                id.isEmpty() ? Texts::tr("No reaction of the set logs in at a salt-api: give an address, --user and "
                                         "--password.")
                             : Texts::tr("There is no reaction %1.").arg(id));
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
    withSession(context, done, [&context, done, words, go, key](Session &session) {
        if (!key.isEmpty())
            qputenv("SALVE_VAULT_KEY", key);
        session.ask({queries::kSet, {}}, context.owner, [&context, done, words, go](const Result<QJsonObject> &set) {
            if (!set)
                return done(context.complain(set.error()));
            go(placeInSet(
                set->value("text"_L1).toString().toUtf8(), QString::fromStdString(words.where), context.kinds));
        });
    });
}

} // namespace salve::cli
