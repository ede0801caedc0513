// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "session/control_socket.h"
#include "session/desk.h"
#include "session/frame_stream.h"
#include "session/local_session.h"
#include "session/remote_session.h"
#include "support/engine_bed.h"

#include <unistd.h>

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A Salve at one end of a real socket, another process's view at the other.
class TestSocket : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void onlyTheUserMayEnter();
    void wrongUserIsCutOff();
    void snapshotAndCommandsGoRound();
    void brokenFramesEndTheConnection();
    void endlessFrameEndsTheConnection();
    void lostIsSaidAndAnswersCome();
    void nobodyThere();
    void deskThatDiesOwesNoAnswer();
    void tooMuchIsRefusedBeforeItIsSent();
    void longPathsGoElsewhere();

private:
    void listen(ControlSocket::PeerUid uid = peerUid);
    std::vector<std::function<void(QJsonObject)>> m_kept; ///< questions to a vault that takes its time
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<EngineBed> m_bed;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ControlSocket> m_socket;
    QString m_path;
};

void TestSocket::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = controlSocketPath(m_dir->path());
    m_bed = std::make_unique<EngineBed>();
    m_bed->setSet(kShop);
    SecretDesk secrets;
    secrets.resolve = [](const QStringList &, QObject *context, const std::function<void()> &done) {
        QMetaObject::invokeMethod(context, done, Qt::QueuedConnection);
    };
    secrets.list = [this](QObject *, const std::function<void(QJsonObject)> &done) { m_kept.push_back(done); };
    m_desk = std::make_unique<Desk>(m_bed->engine(), secrets, [] { return false; });
}

void TestSocket::cleanup()
{
    m_socket.reset();
    m_desk.reset();
    m_bed.reset();
    m_kept.clear();
}

void TestSocket::listen(ControlSocket::PeerUid uid)
{
    m_socket =
        std::make_unique<ControlSocket>([this] { return std::make_unique<LocalSession>(*m_desk); }, std::move(uid));
    const Result<void> listening = m_socket->listen(m_path);
    QVERIFY2(listening, listening ? "" : qPrintable(listening.error().sentence));
}

void TestSocket::onlyTheUserMayEnter()
{
    listen();
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther
                                            | QFileDevice::ExeOwner;
    QCOMPARE(QFileInfo(m_path).permissions() & others, QFileDevice::Permissions());
    // A file that lies there from a process that died is no obstacle.
    m_socket.reset();
    QFile left(m_path);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    listen();
}

void TestSocket::wrongUserIsCutOff()
{
    listen([](qintptr) { return std::optional<quint32>(geteuid() + 1); });
    RemoteSession session(m_path);
    const QSignalSpy lost(&session, &Session::lost);
    const QSignalSpy snapshots(&session, &Session::snapshotArrived);
    session.subscribe();
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(snapshots.size(), 0);
}

void TestSocket::snapshotAndCommandsGoRound()
{
    listen();
    m_bed->pass(30s);
    RemoteSession session(m_path);
    std::optional<Snapshot> seen;
    connect(&session, &Session::snapshotArrived, this, [&](const Snapshot &snapshot) { seen = snapshot; });
    session.subscribe();
    QTRY_VERIFY(seen.has_value());
    QVERIFY(*seen == m_desk->snapshot());
    QCOMPARE(seen->monitors.at(0).state, MonitorWord::Up);

    std::optional<Result<QJsonObject>> answer;
    const auto keep = [&](const Result<QJsonObject> &reply) { answer = reply; };
    session.run(
        {commands::kHold, {{u"scope"_s, u"everything"_s}, {u"reason"_s, u"patch"_s}, {u"by"_s, u"ana"_s}}}, this, keep);
    QTRY_VERIFY(answer.has_value());
    QVERIFY(*answer);
    QCOMPARE(m_bed->engine().world().holds().size(), 1u);

    answer.reset();
    session.ask({queries::kIncident, {{u"id"_s, 4711}}}, this, keep);
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().code, ErrorCode::NotFound);
    QVERIFY(!answer->error().sentence.isEmpty());

    std::optional<AutomationView> automation;
    connect(&session, &Session::batchArrived, this, [&](const Batch &one) {
        if (one.automation)
            automation = one.automation;
    });
    m_bed->pass(1s);
    QTRY_VERIFY(automation.has_value());
    QCOMPARE(automation->holds.size(), 1u);
}

void TestSocket::brokenFramesEndTheConnection()
{
    listen();
    for (const QByteArray &frame : {QByteArray("hello\n"), QByteArray("[1,2]\n"), QByteArray("{\"id\":1\n")}) {
        QLocalSocket raw;
        raw.connectToServer(m_path);
        QVERIFY(raw.waitForConnected());
        raw.write(frame);
        QTRY_COMPARE(raw.state(), QLocalSocket::UnconnectedState);
    }
    // An object that is no request is answered, not punished.
    QLocalSocket raw;
    raw.connectToServer(m_path);
    QVERIFY(raw.waitForConnected());
    raw.write("{\"id\":7}\n");
    QTRY_VERIFY(raw.canReadLine());
    const QByteArray line = raw.readLine();
    QVERIFY2(line.contains("\"error\"") && line.contains("\"id\":7"), line.constData());
}

void TestSocket::endlessFrameEndsTheConnection()
{
    listen();
    QLocalSocket raw;
    raw.connectToServer(m_path);
    QVERIFY(raw.waitForConnected());
    const QByteArray block(1024 * 1024, 'x');
    for (int i = 0; i < 18; ++i)
        raw.write(block);
    QTRY_COMPARE(raw.state(), QLocalSocket::UnconnectedState);
}

void TestSocket::lostIsSaidAndAnswersCome()
{
    listen();
    RemoteSession session(m_path);
    const QSignalSpy snapshots(&session, &Session::snapshotArrived);
    const QSignalSpy lost(&session, &Session::lost);
    session.subscribe();
    QTRY_COMPARE(snapshots.size(), 1);
    m_socket.reset();
    QTRY_COMPARE(lost.size(), 1);
    std::optional<Result<QJsonObject>> answer;
    session.ask({queries::kSet, {}}, this, [&](const Result<QJsonObject> &reply) { answer = reply; });
    QVERIFY(!answer);
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().code, ErrorCode::Unavailable);
}

void TestSocket::nobodyThere()
{
    RemoteSession session(m_path);
    const QSignalSpy lost(&session, &Session::lost);
    std::optional<Result<QJsonObject>> answer;
    session.ask({queries::kSet, {}}, this, [&](const Result<QJsonObject> &reply) { answer = reply; });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().code, ErrorCode::Unavailable);
    QCOMPARE(lost.size(), 1);
}

void TestSocket::deskThatDiesOwesNoAnswer()
{
    LocalSession session(*m_desk);
    const QSignalSpy lost(&session, &Session::lost);
    std::vector<Result<QJsonObject>> answers;
    const auto keep = [&answers](const Result<QJsonObject> &answer) { answers.push_back(answer); };
    session.ask({queries::kSecrets, {}}, this, keep);
    session.ask({queries::kSecrets, {}}, this, keep);
    auto gone = std::make_unique<QObject>();
    session.ask(
        {queries::kSecrets, {}}, gone.get(), [](const Result<QJsonObject> &) { QFAIL("nobody waits for this"); });
    gone.reset();
    session.ask({queries::kSet, {}}, this, keep);
    QTRY_COMPARE(answers.size(), 1u); // the one that the desk could answer
    QVERIFY(answers.at(0));
    QCOMPARE(m_kept.size(), 3u);
    m_desk.reset();
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(answers.size(), 3u);
    for (size_t i = 1; i < answers.size(); ++i)
        QCOMPARE(answers.at(i).error().code, ErrorCode::Unavailable);
    // Late answers come to nobody, and who asks now is told.
    session.subscribe();
    session.run({commands::kCheckNow, {}}, this, keep);
    QCOMPARE(answers.size(), 3u);
    QTRY_COMPARE(answers.size(), 4u);
    QCOMPARE(answers.at(3).error().code, ErrorCode::Unavailable);
    QCoreApplication::processEvents();
    QCOMPARE(answers.size(), 4u);
    QCOMPARE(lost.size(), 1);
}

void TestSocket::tooMuchIsRefusedBeforeItIsSent()
{
    listen();
    RemoteSession session(m_path);
    std::optional<Result<QJsonObject>> answer;
    const auto keep = [&](const Result<QJsonObject> &reply) { answer = reply; };
    session.run({commands::kApplySet, {{u"text"_s, QString(17 * 1024 * 1024, u'#')}}}, this, keep);
    QVERIFY(!answer);
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().code, ErrorCode::Invalid);
    QVERIFY2(answer->error().sentence.contains("16 MiB"_L1), qPrintable(answer->error().sentence));
    answer.reset();
    session.ask({queries::kSet, {}}, this, keep); // the connection stands
    QTRY_VERIFY(answer.has_value());
    QVERIFY(*answer);
}

void TestSocket::longPathsGoElsewhere()
{
    const QString longer = m_dir->path() + u'/' + QString(100, u'd');
    QVERIFY(QDir().mkpath(longer));
    QVERIFY(controlSocketPath(longer).size() < 100);
    QVERIFY(controlSocketPath(longer) != controlSocketPath(m_dir->path()));
    QCOMPARE(controlSocketPath(m_dir->path()), m_dir->filePath(u"control.sock"_s));
}

QTEST_GUILESS_MAIN(TestSocket)
#include "tst_socket.moc"
