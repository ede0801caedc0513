// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/byte_pattern.h"
#include "checks/real_bed.h"
#include "core/bounded_expression.h"
#include "support/scripted_server.h"

#include <time.h>

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

constexpr qsizetype kBody = 1024 * 1024;

double threadCpu_ms()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double processCpu_ms()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

/// Expressions that try the same text in many ways, over answers that make them.
class TestHostileExpressions : public QObject
{
    Q_OBJECT
private slots:
    void endsAndHoldsUpNobody_data();
    void endsAndHoldsUpNobody();
    void endsInADatagram_data() { patterns(); }
    void endsInADatagram();
    void findsWhatStandsFarBehind_data();
    void findsWhatStandsFarBehind();
    void readsLargeAnswersElsewhere();

private:
    static void patterns()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {"(x+x+)+y", "x+x+[yz]", "[a-z]+[0-9a-z]*[:;]", "(.*)(.*)(.*)[0-9]", "(x|xx)+[yz]"})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }
};

void TestHostileExpressions::endsAndHoldsUpNobody_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("settings");
    for (const char *pattern : {"(x+x+)+y", "x+x+[yz]", "[a-z]+[0-9a-z]*[:;]", "(.*)(.*)(.*)[0-9]", "(x|xx)+[yz]"}) {
        const QString text = QString::fromLatin1(pattern);
        QTest::addRow("http %s", pattern) << u"http"_s << QJsonObject{{u"body-matches"_s, text}};
        const QString group =
            u"regex (?:%1)(z)"_s.arg(QString(text).replace(u"(x"_s, u"(?:x"_s).replace(u"(."_s, u"(?:."_s));
        QTest::addRow("http-flow %s", pattern)
            << u"http-flow"_s << QJsonObject{{u"capture"_s, QJsonObject{{u"id"_s, group}}}};
    }
}

void TestHostileExpressions::endsAndHoldsUpNobody()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, settings);
    ScriptedServer server;
    server.onRequest(
        [](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket, QByteArray(kBody, 'x')); });
    const QString url = u"http://127.0.0.1:%1/"_s.arg(server.port());
    settings.insert(u"url"_s, url);
    RealBed bed;
    const double threadBefore_ms = threadCpu_ms();
    const double processBefore_ms = processCpu_ms();
    const QJsonObject whole = kind == u"http"_s ? settings : QJsonObject{{u"requests"_s, QJsonArray{settings}}};
    const auto check =
        std::move(*Kinds{checkKinds(), {}}.check(kind)->make(nodeOf(whole), Millis{20'000}, bed.network.services()));
    std::optional<CheckResult> result;
    QEventLoop loop; // sleeps where nothing is to be done
    connect(check.get(), &CheckOperation::finished, &loop, [&](const CheckResult &found) {
        result = found;
        loop.quit();
    });
    QTimer::singleShot(Millis{30'000}, &loop, &QEventLoop::quit);
    check->start();
    loop.exec();
    QCOMPARE(inWords(result), u"critical assert body"_s);
    // One MiB comes in and is turned about within some 20 ms; the expression alone would take seconds to minutes.
    const double thread_ms = threadCpu_ms() - threadBefore_ms;
    QVERIFY2(thread_ms < 400, qPrintable(u"%1 ms of the engine's thread"_s.arg(thread_ms)));
    const double process_ms = processCpu_ms() - processBefore_ms;
    QVERIFY2(process_ms < 8000, qPrintable(u"%1 ms of CPU"_s.arg(process_ms)));
}

/// Recipes and datagrams are looked at in the engine's thread, and are never long.
void TestHostileExpressions::endsInADatagram()
{
    QFETCH(QString, pattern);
    const Result<BytePattern> compiled = BytePattern::expression(pattern);
    QVERIFY(compiled.has_value());
    const double before_ms = threadCpu_ms();
    QVERIFY(!compiled->matches(QByteArray(64 * 1024, 'x')));
    const double took_ms = threadCpu_ms() - before_ms;
    QVERIFY2(took_ms < 200, qPrintable(u"%1 ms"_s.arg(took_ms)));
}

void TestHostileExpressions::findsWhatStandsFarBehind_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("found");
    QTest::newRow("a word") << u"built (\\w+)"_s << u"built today"_s << u"today"_s;
    QTest::newRow("a line") << u"^(last)$"_s << u"\nlast"_s << u"last"_s;
    QTest::newRow("the end of it") << u"(t)\\z"_s << u"last"_s << u"t"_s;
    QTest::newRow("looking back") << u"(?<=a )(b)"_s << u"a b"_s << u"b"_s;
    QTest::newRow("over lines") << u"one\\s+(two)"_s << u"one\n\n\ntwo"_s << u"two"_s;
    QTest::newRow("only at the beginning") << u"\\A(last)"_s << u"last"_s << QString();
    QTest::newRow("not there") << u"built (\\w+)"_s << u"unbuilt"_s << QString();
}

void TestHostileExpressions::findsWhatStandsFarBehind()
{
    QFETCH(QString, pattern);
    QFETCH(QString, end);
    QFETCH(QString, found);
    // At, before and behind the places where one window ends and the next begins, and over one line as over many.
    for (const qsizetype size : {10, 32 * 1024 - 3, 64 * 1024 - 5, 64 * 1024, 96 * 1024 - 2, 1000 * 1000}) {
        for (const QString &line : {QString(70'000, u'.'), QString(79, u'.') + u'\n'}) {
            QString text;
            while (text.size() < size)
                text += line;
            text.truncate(size);
            text += u' ' + end;
            const BoundedMatch match = boundedMatch(boundedExpression(pattern), text);
            QVERIFY(!match.isGivenUp);
            QCOMPARE(match.hasMatch, !found.isEmpty());
            if (match.hasMatch)
                QCOMPARE(match.captured.value(1), found);
        }
    }
}

/// The same judgement, wherever it is made.
void TestHostileExpressions::readsLargeAnswersElsewhere()
{
    ScriptedServer server;
    QByteArray padding;
    server.onRequest([&](QTcpSocket &socket, const QByteArray &) {
        ScriptedServer::reply(socket, R"({"db":{"status":"ok"},"padding":")" + padding + R"("})");
    });
    const QJsonObject settings{{u"url"_s, u"http://127.0.0.1:%1/"_s.arg(server.port())},
                               {u"json"_s, QJsonArray{u"db.status == ok"_s}},
                               {u"body-matches"_s, u"\"status\":\"(ok|fine)\""_s}};
    RealBed bed;
    for (const qsizetype size : {0, 10'000, 900'000}) {
        padding = QByteArray(size, '.');
        QCOMPARE(inWords(bed.result(u"http"_s, nodeOf(settings))), u"ok none none"_s);
    }
    // Cancelled while it is judged: nothing comes, nothing is touched that is gone.
    auto operation =
        Kinds{checkKinds(), {}}.check(u"http"_s)->make(nodeOf(settings), Millis{5000}, bed.network.services());
    QVERIFY(operation.has_value());
    (*operation)->start();
    QTRY_VERIFY(server.requests().size() == 4);
    QCoreApplication::processEvents();
    operation->reset();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestHostileExpressions)
#include "tst_hostile_expressions.moc"
