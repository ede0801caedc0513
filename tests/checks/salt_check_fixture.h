// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/kinds.h"
#include "fakes/fake_services.h"
#include "net/curl_http_client.h"
#include "net/salt_sessions.h"
#include "stage/salt_stand_in.h"
#include "stage/salt_stand_in_states.h"
#include "support/child_server.h"

#include <QJsonDocument>
#include <QTest>

namespace salve::test {

/// One check through salt-api against a master with web1, web2 and db1.
class SaltCheckFixture
{
public:
    SaltCheckFixture()
        : client(clock, fakes.resolver, fakes.curl),
          sessions(client, clock, quick()),
          master(clock),
          services{
              clock, fakes.resolver, fakes.tls, client, client, fakes.curl, fakes.services.secrets, &sessions, nullptr}
    {
        master.minions().add(QStringLiteral("web1"), {QStringLiteral("web")});
        master.minions().add(QStringLiteral("web2"), {QStringLiteral("web")});
        master.minions().add(QStringLiteral("db1"), {QStringLiteral("db")});
        master.addUser(QStringLiteral("salve"), {password});
        master.behaviour().silence = Millis{50};
        master.behaviour().stoppedAnswer = Millis{50};
        fakes.secrets.insert(QStringLiteral("salt-api"), password);
        if (!master.server().open())
            qFatal("no port on the loopback");
        address = master.url().toString();
    }

    /// What the minions answer to anything but test.ping.
    void answer(const QJsonValue &value, int retcode = 0)
    {
        master.minions().setFunction([value, retcode](const StandInCall &) {
            return StandInReturn{value, retcode, Millis{0}};
        });
    }

    CheckResult check(const QString &kind, const QByteArray &more, Millis timeout = Millis{5000})
    {
        QJsonObject object{
            {QStringLiteral("url"), address},
            {QStringLiteral("username"), QStringLiteral("salve")},
            {QStringLiteral("password"), QJsonObject{{QStringLiteral("secret"), QStringLiteral("salt-api")}}},
            {QStringLiteral("target"), QStringLiteral("web*")}};
        const QJsonObject added = QJsonDocument::fromJson(more).object();
        for (auto it = added.begin(); it != added.end(); ++it)
            object.insert(it.key(), it.value());
        const auto operation = Kinds{checkKinds(), {}}.check(kind)->make(nodeOf(object), timeout, services);
        if (!operation) {
            CheckResult result;
            result.message = operation.error().sentence;
            return result;
        }
        const std::optional<CheckResult> result = resultOf(**operation);
        if (!result)
            qWarning("no result came");
        return result.value_or(CheckResult{});
    }

    /// The chunks that were posted, without logins.
    std::vector<QJsonObject> chunks() const
    {
        std::vector<QJsonObject> sent;
        for (const StandInRequest &request : master.requests()) {
            if (request.path == "/")
                sent.push_back(QJsonDocument::fromJson(request.body).array().at(0).toObject());
        }
        return sent;
    }

    QString password{QStringLiteral("p4ss-W0rd-77")};
    QString address;
    SystemClock clock;
    FakeServices fakes;
    CurlHttpClient client;
    SaltSessions sessions;
    StandInSalt master;
    Services services;

private:
    static SaltLimits quick()
    {
        SaltLimits limits;
        limits.login = Millis{700};
        return limits;
    }
};

/// "critical stopped"
inline QString wordsOf(const CheckResult &result)
{
    return QStringLiteral("%1 %2").arg(wordOf(result.outcome), wordOf(result.cause));
}

/// Everything that a person may get to see.
inline QString everythingIn(const CheckResult &result)
{
    QString text = result.message;
    for (const Evidence &evidence : result.evidence)
        text += QLatin1Char('\n') + evidence.title + QLatin1Char('\n') + evidence.text;
    return text;
}

inline QString evidenceOf(const CheckResult &result, const QString &title)
{
    for (const Evidence &evidence : result.evidence) {
        if (evidence.title == title)
            return evidence.text;
    }
    return {};
}

/// What every kind through Salt says when salt-api itself cannot be asked: Unknown, and why.
inline void addSaltTroubles()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("expected");
    QTest::newRow("refused") << QStringLiteral("refused") << QStringLiteral("unknown refused");
    QTest::newRow("timeout") << QStringLiteral("timeout") << QStringLiteral("unknown timeout");
    QTest::newRow("wrong password") << QStringLiteral("password") << QStringLiteral("unknown auth");
    QTest::newRow("not permitted") << QStringLiteral("permission") << QStringLiteral("unknown rejected");
    QTest::newRow("not salt-api") << QStringLiteral("page") << QStringLiteral("unknown protocol");
    QTest::newRow("master missing") << QStringLiteral("missing") << QStringLiteral("unknown unreachable");
    QTest::newRow("master stopped") << QStringLiteral("stopped") << QStringLiteral("unknown status");
}

inline void verifySaltTrouble(const QString &kind, const QByteArray &settings)
{
    QFETCH(QString, trouble);
    QFETCH(QString, expected);
    SaltCheckFixture f;
    Millis timeout{5000};
    if (trouble == QLatin1String("refused")) {
        f.master.server().close();
    } else if (trouble == QLatin1String("timeout")) {
        f.master.minions().setCondition(QStringLiteral("web1"), MinionCondition::Down);
        f.master.minions().setCondition(QStringLiteral("web2"), MinionCondition::Down);
        f.master.behaviour().silence = Millis{60'000};
        timeout = Millis{200};
    } else if (trouble == QLatin1String("password")) {
        f.fakes.secrets.insert(QStringLiteral("salt-api"), QStringLiteral("wr0ng-one"));
    } else if (trouble == QLatin1String("permission")) {
        f.master.addUser(QStringLiteral("salve"), {f.password, QJsonArray{QStringLiteral("nothing.here")}});
    } else if (trouble == QLatin1String("page")) {
        f.master.failNext(SaltFault::Page);
    } else if (trouble == QLatin1String("missing")) {
        f.master.behaviour().master = MasterCondition::Missing;
    } else {
        // The login stands from before; a stopped master answers none.
        f.check(kind, settings);
        f.master.behaviour().master = MasterCondition::Stopped;
    }
    const CheckResult result = f.check(kind, settings, timeout);
    QVERIFY2(wordsOf(result) == expected, qPrintable(wordsOf(result) + QStringLiteral(": ") + result.message));
    QVERIFY(!result.message.isEmpty());
    const QString shown = everythingIn(result);
    QVERIFY2(!shown.contains(f.password) && !shown.contains(QStringLiteral("wr0ng-one")), qPrintable(shown));
}

} // namespace salve::test
