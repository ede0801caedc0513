// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "net/ssh_command.h"
#include "support/scripted_server.h"
#include "support/spin.h"
#include "support/ssh_server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

/// OpenSSH's client against OpenSSH's server.
class TestSshCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void quotes();
    void tellsHowTheCommandEnded_data();
    void tellsHowTheCommandEnded();
    void keepsTheEndOfLongOutput();
    void givesInput();
    void goesThroughAJumpHost();
    void tellsWhyItDidNotBegin_data();
    void tellsWhyItDidNotBegin();
    void tellsWhatIsNotKnown();
    void aSilentServerRunsIntoTheTimeout();

private:
    SshRequest request(const QString &command) const
    {
        SshRequest request;
        request.target.host = u"127.0.0.1"_s;
        request.target.port = Port{m_server.port()};
        request.target.user = m_server.user();
        request.target.keyFile = m_server.keyFile();
        request.target.knownHostsFile = m_server.knownHostsFile();
        request.command = command;
        return request;
    }
    SshOutcome run(const SshRequest &request)
    {
        SshCommand command(request, m_clock);
        std::optional<SshOutcome> outcome;
        connect(&command, &SshCommand::finished, this, [&](const SshOutcome &found) { outcome = found; });
        command.start();
        if (outcome || !spinUntil([&] { return outcome.has_value(); }))
            qFatal("ended inside start(), or never");
        return *outcome;
    }
    /// "connect refused nothing-sent", or the exit code.
    static QString inWords(const SshOutcome &outcome)
    {
        if (!outcome.failure)
            return QString::number(outcome.exitCode);
        return u"%1 %2 %3"_s.arg(
            wordOf(outcome.failure->phase), wordOf(outcome.failure->cause), wordOf(outcome.failure->sent));
    }

    SystemClock m_clock;
    SshServer m_server;
};

void TestSshCommand::initTestCase()
{
    if (!SshServer::missing().isEmpty())
        QSKIP(qPrintable(SshServer::missing()));
    QVERIFY2(m_server.start(), m_server.output().constData());
}

void TestSshCommand::quotes()
{
    for (const QString &word : {u"plain"_s, u"it's"_s, u"$HOME `id` \"x\" \\ !"_s, u"two\nlines"_s, u"''"_s, u"ü"_s}) {
        const SshOutcome outcome = run(request(u"printf %s "_s + shellQuoted(word)));
        QCOMPARE(inWords(outcome), u"0"_s);
        QCOMPARE(QString::fromUtf8(outcome.output), word);
    }
}

void TestSshCommand::tellsHowTheCommandEnded_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("well") << u"echo out; echo err >&2"_s << u"0"_s << QByteArray("out\n");
    QTest::newRow("without end of line") << u"printf out"_s << u"0"_s << QByteArray("out");
    QTest::newRow("says nothing") << u"true"_s << u"0"_s << QByteArray();
    QTest::newRow("with a comment") << u"echo out # why"_s << u"0"_s << QByteArray("out\n");
    QTest::newRow("badly") << u"exit 3"_s << u"3"_s << QByteArray();
    QTest::newRow("as ssh itself would") << u"exit 255"_s << u"255"_s << QByteArray();
    QTest::newRow("not there") << u"no-such-program-of-salve"_s << u"127"_s << QByteArray();
    QTest::newRow("not to be understood") << u"echo ("_s << u"2"_s << QByteArray();
    QTest::newRow("killed") << u"sh -c 'kill -KILL $$'"_s << u"137"_s << QByteArray();
    QTest::newRow("pretends to end") << u"echo 'SALVE-END 0000 7'; exit 4"_s << u"4"_s
                                     << QByteArray("SALVE-END 0000 7\n");
    QTest::newRow("cuts the connection") << u"echo out; sleep 1; kill -KILL $PPID"_s << u"receive closed maybe-sent"_s
                                         << QByteArray("out\n");
}

void TestSshCommand::tellsHowTheCommandEnded()
{
    QFETCH(QString, command);
    QFETCH(QString, expected);
    QFETCH(QByteArray, output);
    const SshOutcome outcome = run(request(command));
    QCOMPARE(inWords(outcome), expected);
    QCOMPARE(outcome.output, output);
    QVERIFY(outcome.latency > Micros{0});
    if (command.contains(u"err"_s))
        QCOMPARE(outcome.errors, "err\n");
}

void TestSshCommand::keepsTheEndOfLongOutput()
{
    SshRequest long_ = request(u"head -c 50000 /dev/zero | tr '\\0' a; exit 9"_s);
    long_.outputLimit_bytes = 4096;
    const SshOutcome outcome = run(long_);
    QCOMPARE(inWords(outcome), u"9"_s);
    QVERIFY(outcome.isOutputCut);
    QVERIFY(outcome.output.size() > 3000 && outcome.output.count('a') == outcome.output.size());
}

void TestSshCommand::givesInput()
{
    SshRequest with = request(u"cat"_s);
    with.input = "secret\n";
    QCOMPARE(run(with).output, "secret\n");
}

void TestSshCommand::goesThroughAJumpHost()
{
    SshRequest through = request(u"echo there"_s);
    through.target.jumpHost = u"%1@127.0.0.1:%2"_s.arg(m_server.user()).arg(m_server.port());
    const SshOutcome outcome = run(through);
    QVERIFY2(!outcome.failure, outcome.errors.constData());
    QCOMPARE(outcome.output, "there\n");
    through.target.jumpHost = u"%1@127.0.0.1:%2"_s.arg(m_server.user()).arg(freePort());
    QCOMPARE(inWords(run(through)), u"connect refused nothing-sent"_s);
}

void TestSshCommand::tellsWhyItDidNotBegin_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    QTest::newRow("refused") << u"port"_s << u"connect refused nothing-sent"_s;
    QTest::newRow("host key not known") << u"no hosts"_s << u"tls misconfigured nothing-sent"_s;
    QTest::newRow("host key changed") << u"wrong hosts"_s << u"tls cert-untrusted nothing-sent"_s;
    QTest::newRow("wrong key") << u"stranger"_s << u"assert auth nothing-sent"_s;
    QTest::newRow("wrong user") << u"user"_s << u"assert auth nothing-sent"_s;
    QTest::newRow("key that others can read") << u"open key"_s << u"assert misconfigured nothing-sent"_s;
    QTest::newRow("no key") << u"no key"_s << u"none misconfigured nothing-sent"_s;
    QTest::newRow("no key in it") << u"empty key"_s << u"assert misconfigured nothing-sent"_s;
}

void TestSshCommand::tellsWhyItDidNotBegin()
{
    QFETCH(QString, what);
    QFETCH(QString, expected);
    SshRequest wrong = request(u"true"_s);
    QTemporaryDir folder;
    const QString other = folder.filePath(u"key"_s);
    if (what == u"port"_s)
        wrong.target.port = Port{freePort()};
    else if (what == u"no hosts"_s)
        wrong.target.knownHostsFile = m_server.emptyKnownHostsFile();
    else if (what == u"wrong hosts"_s)
        wrong.target.knownHostsFile = m_server.wrongKnownHostsFile();
    else if (what == u"stranger"_s)
        wrong.target.keyFile = m_server.strangeKeyFile();
    else if (what == u"user"_s)
        wrong.target.user = u"no-such-user"_s;
    else
        wrong.target.keyFile = other;
    if (what == u"open key"_s) {
        QVERIFY(QFile::copy(m_server.keyFile(), other));
        QVERIFY(QFile::setPermissions(other, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    } else if (what == u"empty key"_s) {
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner));
        file.write("not a key\n");
    }
    const SshOutcome outcome = run(wrong);
    QVERIFY2(inWords(outcome) == expected, (inWords(outcome).toUtf8() + " " + outcome.errors).constData());
    QVERIFY(!outcome.failure->sentence.isEmpty() && !outcome.failure->sentence.contains(u"%1"_s));
}

void TestSshCommand::tellsWhatIsNotKnown()
{
    SshRequest forced = request(u"true"_s);
    forced.target.keyFile = m_server.forcedKeyFile();
    QCOMPARE(inWords(run(forced)), u"wait protocol maybe-sent"_s);

    SshRequest never = request(u"true"_s);
    never.target.host = u"never.invalid"_s;
    const SshOutcome unresolved = run(never);
    QVERIFY(unresolved.failure->cause == Cause::NxDomain || unresolved.failure->cause == Cause::ResolveFailed);
    QCOMPARE(unresolved.failure->phase, Phase::Resolve);

    ScriptedServer web;
    web.onConnected([](QTcpSocket &socket) {
        socket.write("HTTP/1.1 400 Bad Request\r\n\r\n");
        socket.disconnectFromHost();
    });
    SshRequest other = request(u"true"_s);
    other.target.port = Port{web.port()};
    const SshOutcome outcome = run(other);
    QVERIFY2(outcome.failure->cause == Cause::Protocol || outcome.failure->cause == Cause::Closed,
             outcome.errors.constData());
    QCOMPARE(wordOf(outcome.failure->sent), wordOf(Sent::NothingSent));
}

void TestSshCommand::aSilentServerRunsIntoTheTimeout()
{
    const ScriptedServer silent;
    SshRequest waiting = request(u"true"_s);
    waiting.target.port = Port{silent.port()};
    waiting.deadline = Millis{1500}; // ssh itself counts whole seconds
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(inWords(run(waiting)), u"connect timeout nothing-sent"_s);
    QVERIFY(watch.elapsed() < 10'000);

    SshRequest slow = request(u"echo begun; sleep 10"_s); // nobody ends it there
    slow.deadline = Millis{2000};
    const SshOutcome outcome = run(slow);
    QCOMPARE(inWords(outcome), u"receive timeout maybe-sent"_s);
    QCOMPARE(outcome.output, "begun\n");
}

QTEST_GUILESS_MAIN(TestSshCommand)
#include "tst_ssh_command.moc"
