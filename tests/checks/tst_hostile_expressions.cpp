// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/busy_judges.h"
#include "checks/byte_pattern.h"
#include "checks/check_library.h"
#include "checks/real_bed.h"
#include "core/bounded_expression.h"
#include "support/scripted_datagrams.h"
#include "support/scripted_server.h"

#include <time.h>

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
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
    void judgesDatagramsElsewhere();
    void judgesDialoguesElsewhere_data();
    void judgesDialoguesElsewhere();

private:
    /// What comes of a check while all judges are busy (nothing, or it is "too early"), and once they are free again.
    static QString resultBeside(RealBed &bed, CheckOperation &check)
    {
        BusyJudges judges(*bed.network.services().blocking);
        std::optional<CheckResult> result;
        connect(&check, &CheckOperation::finished, &check, [&](const CheckResult &found) { result = found; });
        check.start();
        if (spinUntil([&] { return result.has_value(); }, kBusy))
            return u"too early"_s;
        judges.letGo();
        spinUntil([&] { return result.has_value(); });
        return inWords(result);
    }
    static constexpr Millis kBusy{400};

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

/// Of recipes and datagrams only the beginning is looked at.
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

void TestHostileExpressions::judgesDatagramsElsewhere()
{
    const ScriptedDatagrams server([](const QByteArray &) { return std::vector{QByteArray(8000, 'x')}; });
    const QJsonObject settings{{u"host"_s, u"127.0.0.1"_s},
                               {u"port"_s, server.port()},
                               {u"send"_s, u"status"_s},
                               {u"expect"_s, u"x+x+[yz]"_s},
                               {u"expect-form"_s, u"regex"_s}};
    RealBed bed;
    const auto check =
        Kinds{checkKinds(), {}}.check(u"udp"_s)->make(nodeOf(settings), Millis{5000}, bed.network.services());
    QCOMPARE(resultBeside(bed, **check), u"critical assert body"_s);
}

void TestHostileExpressions::judgesDialoguesElsewhere_data()
{
    QTest::addColumn<QByteArray>("rest"); // of the first step, and what comes after it
    QTest::addColumn<int>("timeout_ms");
    QTest::addColumn<QString>("expected");
    const QByteArray next = "  - send: 'more'\n    read: line\n";
    QTest::newRow("expected") << QByteArray("    expect: 'x+x+[yz]'\n") << 5000 << u"critical assert protocol"_s;
    QTest::newRow("known") << QByteArray(
        "    cases: [{match: 'x+x+[yz]', say: Yes.}, {match: 'x', cause: auth, say: No.}]\n")
                           << 5000 << u"critical assert auth"_s;
    QTest::newRow("captured") << QByteArray("    capture: {version: 'x+x+[yz]'}\n") << 5000 << u"ok none none"_s;
    // The time is over while it is judged: what had been answered counts, what was still to be asked does not.
    QTest::newRow("known too late") << QByteArray("    expect: 'x+x+[yz]'\n") + next << 100
                                    << u"critical assert protocol"_s;
    QTest::newRow("good too late") << QByteArray("    expect: 'x'\n") << 100 << u"ok none none"_s;
    QTest::newRow("no time to go on") << QByteArray("    expect: 'x'\n") + next << 100 << u"critical wait timeout"_s;
}

void TestHostileExpressions::judgesDialoguesElsewhere()
{
    QFETCH(QByteArray, rest);
    QFETCH(int, timeout_ms);
    QFETCH(QString, expected);
    ScriptedServer server;
    server.onConnected([](QTcpSocket &socket) { socket.write(QByteArray(8000, 'x') + '\n'); });
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"own.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("check: own\ntitle: Own\nsummary: Of a test.\nport: 1\ndialogue:\n  - read: line\n" + rest);
    file.close();
    const CheckLibrary library(folder.path());
    QVERIFY2(library.troubles().isEmpty(), qPrintable(library.troubles().join(u'\n')));
    RealBed bed;
    const auto check = Kinds{library.kinds(), {}}.check(u"own"_s)->make(
        nodeOf(QJsonObject{{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, server.port()}}),
        Millis{timeout_ms},
        bed.network.services());
    QCOMPARE(resultBeside(bed, **check), expected);
}

QTEST_GUILESS_MAIN(TestHostileExpressions)
#include "tst_hostile_expressions.moc"
