// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/salt_place.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SaltPlace)
};

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

Result<SaltPlace> saltPlaceIn(const MonitorSet &set, const ReactionId &id)
{
    for (const Reaction &reaction : set.reactions) {
        const std::optional<SaltPlace> place = saltPlaceOf(reaction);
        if (id.isEmpty() && place && !place->password.isEmpty())
            return *place;
        if (!id.isEmpty() && reaction.id == id) {
            if (place)
                return *place;
            return fail(ErrorCode::Invalid, Texts::tr("%1 is no reaction through Salt.").arg(id.value));
        }
    }
    return fail(ErrorCode::NotFound,
                id.isEmpty() ? Texts::tr("No reaction of the set logs in at a salt-api.")
                             : Texts::tr("There is no reaction %1.").arg(id.value));
}

} // namespace salve
