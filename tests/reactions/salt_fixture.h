// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/curl_http_client.h"
#include "net/curl_multi.h"
#include "net/resolver.h"
#include "net/salt_events.h"
#include "net/salt_sessions.h"
#include "net/services.h"
#include "net/tls_configurations.h"
#include "reactions/kinds.h"
#include "stage/salt_stand_in.h"
#include "stage/salt_stand_in_states.h"
#include "support/held_clock.h"
#include "support/spin.h"

#include <QJsonDocument>
#include <QTest>

namespace salve::test {

inline const QString kPassword = QStringLiteral("p4ss-W0rd-77");
inline const QString kHookKey = QStringLiteral("hook+Key/99&x");

/// A run whose slot and key the test chooses.
class SaltRunContext final : public RunContext
{
public:
    explicit SaltRunContext(TimePoint slot) : m_slot(slot) {}
    RunId run() const override { return RunId{7}; }
    TimePoint cooldownSlot() const override { return m_slot; }
    QString effectKey() const override { return key; }
    void remember(const QJsonObject &value, QObject *context, std::function<void()> then) override
    {
        memory = value;
        QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
    }
    QJsonObject remembered() const override { return memory; }

    QString key{QStringLiteral("salt-run the effect")};
    QJsonObject memory;

private:
    const TimePoint m_slot;
};

/// The acting client against a master with web1, web2 and db1, on a clock whose deadlines the test passes.
class SaltFixture
{
public:
    SaltFixture()
        : http(clock, resolver, multi),
          sessions(http, clock, quick()),
          events(sessions, resolver, tls, clock),
          master(clock),
          services{clock,
                   resolver,
                   tls,
                   http,
                   http,
                   multi,
                   [this](const QString &name) -> Result<QString> {
                       if (const auto it = secrets.constFind(name); it != secrets.constEnd())
                           return *it;
                       return fail(ErrorCode::NotFound,
                                   QStringLiteral("secret \"%1\" is not on this computer").arg(name));
                   },
                   &sessions,
                   nullptr,
                   nullptr,
                   &events},
          slot(clock.wallNow())
    {
        master.minions().add(QStringLiteral("web1"), {QStringLiteral("web")});
        master.minions().add(QStringLiteral("web2"), {QStringLiteral("web")});
        master.minions().add(QStringLiteral("db1"), {QStringLiteral("db")});
        master.addUser(
            QStringLiteral("salve"),
            {kPassword,
             QJsonArray{
                 QStringLiteral(".*"), QStringLiteral("@jobs"), QStringLiteral("@runner"), QStringLiteral("@wheel")}});
        master.behaviour().silence = Millis{150};
        master.behaviour().stoppedAnswer = Millis{100};
        secrets = {{QStringLiteral("salt-api"), kPassword}, {QStringLiteral("salt-hook"), kHookKey}};
        if (!master.server().open())
            qFatal("no port on the loopback");
    }

    static SaltLimits quick()
    {
        SaltLimits limits;
        limits.pollEvery = Millis{30};
        limits.lookUpTries = 20;
        return limits;
    }

    /// Settings as they would stand in a set, with what the test adds.
    Node settings(const QByteArray &more) const
    {
        QJsonObject object{
            {QStringLiteral("url"), master.url().toString()},
            {QStringLiteral("username"), QStringLiteral("salve")},
            {QStringLiteral("password"), QJsonObject{{QStringLiteral("secret"), QStringLiteral("salt-api")}}},
            {QStringLiteral("target"), QStringLiteral("web1")}};
        const QJsonObject added = QJsonDocument::fromJson(more).object();
        for (auto it = added.begin(); it != added.end(); ++it)
            object.insert(it.key(), it.value());
        return nodeOf(object);
    }

    /// What the master's minions answer to anything but test.ping.
    void answer(const QJsonValue &value, int retcode = 0, Millis lasts = Millis{0})
    {
        master.minions().setFunction([value, retcode, lasts](const StandInCall &) {
            return StandInReturn{value, retcode, lasts};
        });
    }

    /// How many requests of that path reached salt-api.
    int count(const QByteArray &path) const
    {
        const auto &all = master.requests();
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [&](const StandInRequest &request) { return request.path == path; }));
    }
    /// How often salt-api was asked to call a function.
    int asked(const QString &function) const
    {
        const QByteArray word = "\"fun\":\"" + function.toUtf8() + '"';
        const auto &all = master.requests();
        return static_cast<int>(std::count_if(
            all.begin(), all.end(), [&](const StandInRequest &request) { return request.body.contains(word); }));
    }
    /// That host says itself that it wants to be left alone; null: no more.
    void hold(const QString &minion, const QString &text)
    {
        master.minions().setFile(minion, QStringLiteral("/etc/salve/hold"), text);
    }
    /// How often a function was really executed.
    int executed(const QString &function) const
    {
        const auto &all = master.minions().executed();
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [&](const StandInCall &call) { return call.function == function; }));
    }

    HeldClock clock;
    Resolver resolver;
    TlsConfigurations tls;
    CurlMulti multi;
    CurlHttpClient http;
    SaltSessions sessions;
    SaltEvents events;
    StandInSalt master;
    QHash<QString, QString> secrets;
    Services services;
    TimePoint slot;
};

/// Starts the operation and waits for its one answer.
template<class Report, class Operation>
Report answerOf(Operation &operation)
{
    std::optional<Report> found;
    QObject::connect(&operation, &Operation::finished, &operation, [&](const Report &report) { found = report; });
    operation.start();
    if (!spinUntil([&] { return found.has_value(); }, std::chrono::minutes(1)))
        qWarning("no answer came");
    return found.value_or(Report{});
}

/// Everything that a person may get to see of a report.
inline QString everythingIn(const RunReport &report)
{
    QString text = report.sentence;
    for (const Evidence &evidence : report.evidence)
        text += QLatin1Char('\n') + evidence.title + QLatin1Char('\n') + evidence.text;
    return text;
}

} // namespace salve::test
