// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/real_bed.h"
#include "support/child_server.h"
#include "support/scripted_server.h"

namespace salve::test {

/// Checks that log in and query, against a server of the test's own that lets in salve with the secret "right".
struct DatabaseBed : RealBed
{
    explicit DatabaseBed(QString ofKind) : kind(std::move(ofKind)) {}
    const QString kind;
    quint16 port{0};

    /// `more` are settings without their braces.
    std::optional<CheckResult> run(const QByteArray &more, Millis timeout = Millis{10'000})
    {
        Node settings = *nodeFromJson('{' + more + '}');
        const auto preset = [&settings](const QString &key, const Node &value) {
            if (!settings.find(key))
                settings.set(key, value);
        };
        preset(QStringLiteral("host"), Node::text(QStringLiteral("127.0.0.1")));
        preset(QStringLiteral("port"), Node::scalar(QString::number(port)));
        preset(QStringLiteral("user"), Node::text(QStringLiteral("salve")));
        preset(QStringLiteral("password"),
               Node::map({{QStringLiteral("secret"), Node::text(QStringLiteral("right"))}}));
        return result(kind, settings, timeout);
    }
    QString wordsOf(const QByteArray &more, Millis timeout = Millis{10'000}) { return inWords(run(more, timeout)); }
    QString wordsAt(quint16 otherPort, Millis timeout = Millis{10'000})
    {
        return wordsOf("\"port\": " + QByteArray::number(otherPort), timeout);
    }

    static void columns()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("message");
    }
    static void row(const char *name, const char *more, const char *expected, const char *message)
    {
        QTest::newRow(name) << QByteArray(more) << QString::fromLatin1(expected) << QString::fromLatin1(message);
    }
    void judgesRow()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, expected);
        QFETCH(QString, message);
        const std::optional<CheckResult> found = run(more);
        QVERIFY(found.has_value());
        QVERIFY2(inWords(found).contains(expected), qPrintable(inWords(found) + QStringLiteral(": ") + found->message));
        QVERIFY2(found->message.contains(message), qPrintable(found->message));
        QVERIFY(!found->message.contains(QLatin1StringView("hunter2")));
    }
    /// `sleeping` is a query that takes a minute; `ofWebServer` are the words that a server of another kind may get.
    void tellsWhyThereIsNoAnswer(const QByteArray &sleeping, const QStringList &ofWebServer)
    {
        QCOMPARE(wordsAt(freePort()), QStringLiteral("critical connect refused"));
        const ScriptedServer silent;
        QCOMPARE(wordsAt(silent.port(), Millis{300}), QStringLiteral("critical connect timeout"));
        ScriptedServer web;
        web.onConnected([](QTcpSocket &socket) {
            socket.write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket.disconnectFromHost();
        });
        const QString other = wordsAt(web.port());
        QVERIFY2(ofWebServer.contains(other), qPrintable(other));
        QCOMPARE(wordsOf("\"query\": \"" + sleeping + '"', Millis{700}), QStringLiteral("critical wait timeout"));
    }
};

} // namespace salve::test
