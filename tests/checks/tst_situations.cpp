// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "core/clock.h"
#include "net/network.h"
#include "support/child_server.h"
#include "support/scripted_server.h"
#include "support/spin.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

const QStringList kPlayed{u"refused"_s, u"timeout"_s, u"wrong answer"_s};
const QStringList kSituations = QStringList{u"healthy"_s} + kPlayed + QStringList{u"wrong credentials"_s};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Node table(quint16 port)
{
    const QByteArray yaml =
        contentOf(QStringLiteral(SALVE_TESTS "/checks/situations.yaml")).replace("PORT", QByteArray::number(port));
    const Result<Node> read = nodeFromYaml(yaml);
    if (!read)
        qFatal("situations.yaml: %s", qPrintable(read.error().sentence));
    return *read;
}

/// Greets in words of no protocol at all, and hangs up.
class Stranger
{
public:
    Stranger()
    {
        m_server.onConnected([](QTcpSocket &socket) {
            socket.write("?WHO IS THERE\r\n");
            socket.disconnectFromHost();
        });
    }
    quint16 port() const { return m_server.port(); }

private:
    ScriptedServer m_server;
};

} // namespace

/// One table for all kinds and recipes: healthy, refused, timeout, wrong answer, wrong credentials. What needs no
/// server of the kind's own is played here; for the rest it names the test that plays it, and the words that stand
/// there.
class TestSituations : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasARow();
    void isPlayed_data();
    void isPlayed();
    void isPlayedElsewhere_data();
    void isPlayedElsewhere();

private:
    QString inWords(const QString &kind, const Node &settings);

    SystemClock m_clock;
    CheckLibrary m_library;
    const Kinds m_kinds{m_library.kinds(), {}};
    Network m_network{m_clock, [](const QString &) -> Result<QString> { return u"s3cret-word"_s; }};
};

void TestSituations::everyKindHasARow()
{
    const Node rows = table(1);
    QStringList kinds, told;
    for (const CheckKind *kind : m_library.kinds())
        kinds.append(kind->id());
    for (const auto &[kind, row] : rows.entries()) {
        told.append(kind);
        QStringList situations;
        for (const auto &[name, cell] : row.entries()) {
            if (name != "aim"_L1)
                situations.append(name);
            if (cell.isScalar())
                QVERIFY2(row.find(u"aim") && kPlayed.contains(name), qPrintable(kind + u": "_s + name));
        }
        QVERIFY2(situations == kSituations, qPrintable(kind + u": "_s + situations.join(u", "_s)));
    }
    kinds.sort();
    told.sort();
    QCOMPARE(told, kinds);
}

void TestSituations::isPlayed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("expected");
    const Node rows = table(1);
    for (const auto &[kind, row] : rows.entries()) {
        for (const auto &[situation, cell] : row.entries()) {
            if (situation != "aim"_L1 && cell.isScalar())
                QTest::newRow(qPrintable(kind + u": "_s + situation)) << kind << situation << cell.text();
        }
    }
}

QString TestSituations::inWords(const QString &kind, const Node &settings)
{
    const CheckKind *const check = m_kinds.check(kind);
    if (const Problems problems = check->problems(settings); hasErrors(problems))
        return firstError(problems).sentence;
    constexpr Millis kTimeout{400};
    const auto operation = check->make(settings, kTimeout, m_network.services());
    if (!operation)
        return operation.error().sentence;
    std::optional<CheckResult> found;
    connect(operation->get(), &CheckOperation::finished, this, [&found](const CheckResult &result) { found = result; });
    (*operation)->start();
    if (!spinUntil([&found] { return found.has_value(); }))
        return u"no answer"_s;
    return u"%1 %2 %3"_s.arg(wordOf(found->outcome), wordOf(found->phase), wordOf(found->cause));
}

void TestSituations::isPlayed()
{
    QFETCH(QString, kind);
    QFETCH(QString, situation);
    QFETCH(QString, expected);
    const ScriptedServer silent;
    const Stranger stranger;
    const quint16 port = situation == "refused"_L1   ? freePort()
                         : situation == "timeout"_L1 ? silent.port()
                                                     : stranger.port();
    const Node rows = table(port);
    QCOMPARE(inWords(kind, *rows.find(kind)->find(u"aim")), expected);
}

void TestSituations::isPlayedElsewhere_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    const Node rows = table(1);
    for (const auto &[kind, row] : rows.entries()) {
        for (const auto &[situation, cell] : row.entries()) {
            if (situation != "aim"_L1 && !cell.isScalar() && !cell.find(u"cannot"))
                QTest::newRow(qPrintable(kind + u": "_s + situation)) << cell.textAt(u"by") << cell.textAt(u"says");
        }
    }
}

void TestSituations::isPlayedElsewhere()
{
    QFETCH(QString, file);
    QFETCH(QString, words);
    const QString source = QString::fromUtf8(contentOf(QStringLiteral(SALVE_TESTS "/%1").arg(file)));
    QVERIFY2(!source.isEmpty(), qPrintable(file));
    QVERIFY2(words.size() > 6 && source.simplified().contains(words.simplified()), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestSituations)
#include "tst_situations.moc"
