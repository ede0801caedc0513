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
    void understandsSsh_data();
    void understandsSsh();
    void aServerThatHangsUp_data();
    void aServerThatHangsUp();
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
        return outcome.failure ? inWords(*outcome.failure) : QString::number(outcome.exitCode);
    }
    static QString inWords(const TransportFailure &failure)
    {
        return u"%1 %2 %3"_s.arg(wordOf(failure.phase), wordOf(failure.cause), wordOf(failure.sent));
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

void TestSshCommand::understandsSsh_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *words, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(words) << QString::fromLatin1(expected);
    };
    row("gone before the banners",
        "banner exchange: Connection to 10.0.0.5 port 22: Broken pipe",
        "connect closed nothing-sent");
    row("closed among the banners",
        "kex_exchange_identification: Connection closed by remote host\r\nConnection closed by 10.0.0.5 port 22",
        "connect closed nothing-sent");
    row("reset among the banners",
        "kex_exchange_identification: read: Connection reset by peer\r\nConnection reset by 10.0.0.5 port 22",
        "connect closed nothing-sent");
    row("closed before the login", "Connection closed by 10.0.0.5 port 22", "connect closed nothing-sent");
    row("no way behind the jump host",
        "channel 0: open failed: connect failed: Connection refused\r\nstdio forwarding failed\r\n"
        "kex_exchange_identification: Connection closed by remote host\r\nConnection closed by UNKNOWN port 65535",
        "connect refused nothing-sent");
    row("reset before the login", "Connection reset by 10.0.0.5 port 22", "connect closed nothing-sent");
    row("broken before the login",
        "ssh_dispatch_run_fatal: Connection to 10.0.0.5 port 22: Broken pipe",
        "connect closed nothing-sent");
    row("reset behind the login",
        "Authenticated to web1.example ([10.0.0.5]:22) using \"publickey\".\r\nConnection reset by 10.0.0.5 port 22",
        "wait closed maybe-sent");
    row("refused, says somebody behind the login",
        "Authenticated to web1.example (via proxy) using \"publickey\".\r\nConnection refused",
        "wait closed maybe-sent");
    row("closed during the session", "Connection to web1.example closed by remote host.", "wait closed maybe-sent");
    row("noise, and closed during the session",
        "Connection closed by 10.9.9.9 port 22\r\nConnection to web1.example closed by remote host.",
        "wait closed maybe-sent");
    row("broken during the session",
        "client_loop: ssh_packet_write_poll: Connection to 10.0.0.5 port 22: Broken pipe",
        "wait closed maybe-sent");
    row("lost at the end", "client_loop: send disconnect: Connection reset by peer", "wait closed maybe-sent");
    row("lost while reading",
        "Read from remote host web1.example: Connection timed out\r\n"
        "client_loop: send disconnect: Broken pipe",
        "wait closed maybe-sent");
    row("something else", "Disconnected from 10.0.0.5 port 22", "wait closed maybe-sent");
    row("nothing", "", "wait closed maybe-sent");
}

void TestSshCommand::understandsSsh()
{
    QFETCH(QString, words);
    QFETCH(QString, expected);
    QCOMPARE(inWords(sshFailure({u"web1.example"_s, {}, {}, {}, {}, {}}, words)), expected);
}

void TestSshCommand::aServerThatHangsUp_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("heard_bytes");
    QTest::addColumn<bool>("isReset");
    for (const bool isReset : {false, true}) {
        const auto row = [isReset](const char *name, const char *said, int heard_bytes) {
            QTest::addRow("%s, %s", isReset ? "reset" : "closed", name) << QByteArray(said) << heard_bytes << isReset;
        };
        row("at once", "", 0);
        row("when greeted", "", 1);
        row("behind its banner", "SSH-2.0-OpenSSH_9.2\r\n", 0);
        row("when asked for its algorithms", "SSH-2.0-OpenSSH_9.2\r\n", 200);
    }
}

/// It has let nobody in: there was nothing to run a command with.
void TestSshCommand::aServerThatHangsUp()
{
    QFETCH(QByteArray, said);
    QFETCH(int, heard_bytes);
    QFETCH(bool, isReset);
    const auto end = [isReset](QTcpSocket &socket) {
        socket.flush();
        isReset ? ScriptedServer::reset(socket) : socket.disconnectFromHost();
    };
    ScriptedServer server;
    server.onConnected([said, heard_bytes, end](QTcpSocket &socket) {
        socket.write(said);
        if (heard_bytes == 0)
            return end(socket);
        connect(&socket, &QTcpSocket::readyRead, &socket, [&socket, heard_bytes, end, heard = 0]() mutable {
            heard += int(socket.readAll().size());
            if (heard >= heard_bytes)
                end(socket);
        });
    });
    SshRequest cut = request(u"true"_s);
    cut.target.port = Port{server.port()};
    const SshOutcome outcome = run(cut);
    QVERIFY2(inWords(outcome) == u"connect closed nothing-sent"_s,
             (inWords(outcome).toUtf8() + " " + outcome.errors).constData());
    QCOMPARE(server.connections(), 1);
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
