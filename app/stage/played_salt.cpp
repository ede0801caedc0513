// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/process_run.h"
#include "net/salt_call.h"
#include "stage/played_salt_settings.h"
#include "stage/played_stand_ins.h"
#include "stage/salt_stand_in.h"

#include <optional>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

enum class Fault { Refused, Stopped, Missing };

} // namespace

template<>
struct Words<Fault>
{
    static constexpr std::array list{"refused", "stopped", "missing"};
};

namespace {

// Where a host says that it wants to be left alone.
const QString kHoldFile = u"/etc/salve/hold"_s;

StandInOrder orderOf(const Node &arguments)
{
    StandInOrder order;
    order.function = arguments.textAt(u"function");
    order.target = arguments.textAt(u"target");
    if (const Node *list = arguments.find(u"arguments"))
        order.arguments = jsonOf(*list).toArray();
    return order;
}

/// {"salve_service": {"local.service.restart": [{"tgt": "web1"}, {"tgt_type": "glob"}, {"arg": ["nginx"]}]}}
std::optional<StandInOrder> renderedOrder(const QJsonValue &rendered)
{
    const QJsonObject calls = rendered.toObject();
    if (calls.isEmpty())
        return std::nullopt;
    const QJsonObject call = calls.begin()->toObject();
    const QString client = u"local."_s;
    if (call.isEmpty() || !call.begin().key().startsWith(client))
        return std::nullopt;
    QJsonObject fields;
    const QJsonArray list = call.begin()->toArray();
    for (const QJsonValue &one : list) {
        const QJsonObject field = one.toObject();
        if (!field.isEmpty())
            fields.insert(field.begin().key(), *field.begin());
    }
    return StandInOrder{call.begin().key().mid(client.size()),
                        fields.value("arg"_L1).toArray(),
                        fields.value("tgt"_L1).toString(),
                        fields.value("tgt_type"_L1).toString(u"glob"_s)};
}

/// A salt-api with its master and minions; played_salt_settings.h says what a story may tell of it. What it knows to
/// do:
///
///     - {at: 0s, do: fail, server: master, fault: refused}     # stopped or missing: the master behind the API
///     - {at: 5s, do: mend, server: master}
///     - {at: 0s, do: expire-tokens, server: master, before: service.restart}     # without before: at once
///     - {at: 0s, do: set-password, server: master, user: salve, password: new}     # the name of a secret
///     - {at: 0s, do: delete-key, server: master, minion: web1}
///     - {at: 0s, do: declare-hold, server: master, minion: web1, reason: patch}     # in its /etc/salve/hold
///     - {at: 9s, do: end-hold, server: master, minion: web1}
///     - {at: 0s, do: event, server: master, minion: web7, tag: shop/nginx/down, data: {service: nginx}}
///     - {at: 0s, do: cut-events, server: master}     # everybody who reads /events
///     - {at: 0s, do: overtake, server: master, function: service.restart, arguments: [nginx], target: web1}
///     - {at: 0s, do: job, server: master, function: state.highstate, target: web1}     # of somebody else
///     - {at: 0s, do: curl, server: master, path: services/restart, key: salt-hook, form: {tgt: web1, args: nginx}}
///
/// overtake: another installation sends that job a moment before the next one that is looked up, under its jid. curl:
/// somebody without Salve calls the hook with the program of that name; the key is the name of a secret. A set may name
/// ${master.url}, ${master.port} and ${master.ca}.
class PlayedSalt final : public PlayedServer
{
public:
    PlayedSalt(QString name, PlayedSaltSettings settings, const PlayedWorld &world, MakeCertificate certificates)
        : m_name(std::move(name)),
          m_settings(std::move(settings)),
          m_world(world),
          m_certificates(std::move(certificates)),
          m_salt(world.clock)
    {
        m_salt.behaviour().tokenLife_s = std::chrono::duration<double>(m_settings.tokenLife).count();
        m_salt.behaviour().hookPrefix = '/' + m_settings.hookPrefix.toUtf8();
        m_salt.behaviour().hookNeedsLogin = m_settings.hookNeedsLogin;
        if (!m_settings.clients.isEmpty())
            m_salt.behaviour().clients = m_settings.clients;
        for (const PlayedMinion &minion : m_settings.minions)
            m_salt.minions().add(minion.id, minion.roles, QHostAddress(minion.address));
        m_salt.minions().setFunction([this](const StandInCall &call) { return called(call); });
        m_salt.setRunner([this](const QString &function, const QJsonArray &, const QJsonObject &) {
            return runnerCalled(function);
        });
        if (!m_settings.runners.empty())
            m_salt.behaviour().runnerTakes = m_settings.runners.front().takes;
        m_salt.setReactor([this](const QString &path, const QHash<QString, QString> &form) { react(path, form); });
    }

    /// The error names a secret that the story does not have, or what is missing to render reactor files.
    Result<void> takeSecrets(const MakeReactor &reactors)
    {
        for (const PlayedUser &user : m_settings.users) {
            if (const Result<void> set = setPassword(user.name, user.password, user.may); !set)
                return set;
        }
        for (const PlayedHook &hook : m_settings.hooks) {
            const Result<QString> key = playedSecret(m_world.story, hook.key);
            if (!key)
                return tl::unexpected<Error>(key.error());
            m_keys.insert(hook.path, *key);
        }
        if (m_settings.reactor == PlayedReactor::Played)
            return {};
        if (!reactors)
            return fail(ErrorCode::Unavailable, u"nobody here renders reactor files: leave reactor out"_s);
        Result<RenderReactor> render = reactors(m_keys);
        if (!render)
            return tl::unexpected<Error>(render.error());
        m_render = std::move(*render);
        return {};
    }

    void open(QObject *context, Opened then) override
    {
        const Result<PlayedCertificate> certificate = useTls(m_settings.tls, m_certificates, m_salt.server());
        if (!certificate)
            return answerLater(context, std::move(then), tl::unexpected<Error>(certificate.error()));
        m_certificate = *certificate;
        answerLater(context, std::move(then), m_salt.server().open());
    }

    QHash<QString, QString> values() const override { return addressOf(m_salt.server(), m_certificate); }

    Result<void> act(const QString &what, const Node &arguments) override
    {
        if (what == "fail"_L1)
            return breakIt(arguments);
        if (what == "mend"_L1)
            return mend();
        if (what == "expire-tokens"_L1)
            expireTokens(arguments.textAt(u"before"));
        else if (what == "set-password"_L1)
            return setPassword(arguments.textAt(u"user"), arguments.textAt(u"password"), PlayedUser{}.may);
        else if (what == "delete-key"_L1)
            m_salt.minions().setKey(arguments.textAt(u"minion"), StandInKey::Deleted);
        else if (what == "declare-hold"_L1)
            m_salt.minions().setFile(
                arguments.textAt(u"minion"), kHoldFile, arguments.textAt(u"reason") + QLatin1Char('\n'));
        else if (what == "end-hold"_L1)
            m_salt.minions().setFile(arguments.textAt(u"minion"), kHoldFile, {});
        else if (what == "overtake"_L1)
            m_salt.overtakeNext(orderOf(arguments));
        else if (what == "job"_L1)
            m_salt.publish(orderOf(arguments));
        else if (what == "curl"_L1)
            return curl(arguments);
        else if (what == "event"_L1)
            sendEvent(arguments);
        else if (what == "cut-events"_L1)
            m_salt.cutEvents();
        else
            return unknownAct(m_name,
                              what,
                              {u"fail"_s,
                               u"mend"_s,
                               u"expire-tokens"_s,
                               u"set-password"_s,
                               u"delete-key"_s,
                               u"declare-hold"_s,
                               u"end-hold"_s,
                               u"event"_s,
                               u"cut-events"_s,
                               u"overtake"_s,
                               u"job"_s,
                               u"curl"_s});
        return {};
    }

    QStringList requests() const override
    {
        QStringList lines;
        for (const StandInRequest &request : m_salt.requests())
            lines.append(lineOf(request));
        return lines;
    }

private:
    Result<void> breakIt(const Node &arguments)
    {
        const Result<Fault> fault = playedFault(m_name, arguments, Fault::Refused);
        if (!fault)
            return tl::unexpected<Error>(fault.error());
        if (*fault == Fault::Refused)
            m_salt.server().close();
        else
            m_salt.behaviour().master = *fault == Fault::Stopped ? MasterCondition::Stopped : MasterCondition::Missing;
        return {};
    }

    Result<void> mend()
    {
        m_salt.behaviour().master = MasterCondition::Up;
        return m_salt.server().isOpen() ? Result<void>{} : m_salt.server().open();
    }

    void expireTokens(const QString &before)
    {
        if (before.isEmpty())
            m_salt.expireTokens();
        else
            m_salt.failNext(SaltFault::Expired, before);
    }

    void sendEvent(const Node &arguments)
    {
        const Node *data = arguments.find(u"data");
        m_salt.sendEvent(
            arguments.textAt(u"minion"), arguments.textAt(u"tag"), data ? jsonOf(*data).toObject() : QJsonObject());
    }

    Result<void> setPassword(const QString &user, const QString &secret, const QStringList &may)
    {
        const Result<QString> password = playedSecret(m_world.story, secret);
        if (!password)
            return tl::unexpected<Error>(password.error());
        m_salt.addUser(user, {*password, QJsonArray::fromStringList(may)});
        return {};
    }

    Result<void> curl(const Node &arguments)
    {
        const Result<QString> key = playedSecret(m_world.story, arguments.textAt(u"key"));
        if (!key)
            return tl::unexpected<Error>(key.error());
        ProcessRequest request;
        request.program = u"curl"_s;
        request.arguments = {u"--silent"_s, u"--show-error"_s};
        if (!m_certificate.caFile.isEmpty())
            request.arguments += {u"--cacert"_s, m_certificate.caFile};
        if (const Node *form = arguments.find(u"form")) {
            for (const auto &[name, value] : form->entries())
                request.arguments += {u"--data-urlencode"_s, name + u'=' + value.text()};
        }
        request.arguments += {u"--data-urlencode"_s, u"secretkey="_s + *key};
        request.arguments.append(
            saltUrl(m_salt.url(), m_settings.hookPrefix + u'/' + arguments.textAt(u"path")).toString());
        m_curl = std::make_unique<ProcessRun>(std::move(request), m_world.clock);
        m_curl->start();
        return {};
    }

    StandInReturn called(const StandInCall &call)
    {
        for (const PlayedFunction &one : m_settings.functions) {
            const bool isMeant = one.arguments.isEmpty() || QJsonArray::fromStringList(one.arguments) == call.arguments;
            if (one.function != call.function || !isMeant)
                continue;
            m_world.clock.after(one.takes + one.comesUp, this, [this, mends = one.mends] {
                for (const QString &server : mends)
                    m_world.act(server, u"mend"_s);
            });
            return {one.value.isNull() ? QJsonValue(true) : jsonOf(one.value), one.retcode, one.takes};
        }
        return StandInReturn::unavailable(call.function);
    }

    std::optional<QJsonValue> runnerCalled(const QString &function)
    {
        for (const PlayedFunction &one : m_settings.runners) {
            if (one.function != function)
                continue;
            m_world.clock.after(one.comesUp, this, [this, mends = one.mends] {
                for (const QString &server : mends)
                    m_world.act(server, u"mend"_s);
            });
            return one.value.isNull() ? QJsonValue(true) : jsonOf(one.value);
        }
        return std::nullopt;
    }

    /// What a reactor file with a key does: nothing at all when the key is not the one that stands in it.
    void react(const QString &path, const QHash<QString, QString> &form)
    {
        if (m_render)
            return reactAsExported(path, form);
        for (const PlayedHook &hook : m_settings.hooks) {
            if (hook.path != path || form.value(u"secretkey"_s) != m_keys.value(path))
                continue;
            StandInOrder order{hook.function, {}, form.value(u"tgt"_s), form.value(u"matcher"_s, u"glob"_s)};
            for (const QString &field : {u"script"_s, u"args"_s}) {
                if (const QString argument = form.value(field); !argument.isEmpty())
                    order.arguments.append(argument);
            }
            if (order.function.isEmpty())
                order.function = form.value(u"module"_s);
            m_salt.publish(order);
        }
    }

    void reactAsExported(const QString &path, const QHash<QString, QString> &form)
    {
        const Result<QJsonValue> rendered = m_render(path, form);
        const std::optional<StandInOrder> order = rendered ? renderedOrder(*rendered) : std::nullopt;
        if (order)
            m_salt.publish(*order);
        m_world.answered(u"reactor/%1.sls"_s.arg(path),
                         !rendered ? rendered.error().sentence
                         : order   ? u"orders %1 on %2"_s.arg(order->function, order->target)
                                   : u"orders nothing"_s);
    }

    const QString m_name;
    const PlayedSaltSettings m_settings;
    const PlayedWorld m_world;
    const MakeCertificate m_certificates;
    QHash<QString, QString> m_keys; ///< by path
    PlayedCertificate m_certificate;
    RenderReactor m_render; ///< none: the stage plays the hooks
    StandInSalt m_salt;
    std::unique_ptr<ProcessRun> m_curl; ///< the last one
};

} // namespace

Result<std::unique_ptr<PlayedServer>> playedSalt(const StoryServer &told,
                                                 const PlayedWorld &world,
                                                 const MakeCertificate &certificates,
                                                 const MakeReactor &reactors)
{
    const Result<PlayedSaltSettings> settings = playedSettings(told, playedSaltSchema());
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    auto server = std::make_unique<PlayedSalt>(told.name, *settings, world, certificates);
    if (const Result<void> secrets = server->takeSecrets(reactors); !secrets)
        return tl::unexpected<Error>(secrets.error());
    return server;
}

} // namespace salve
