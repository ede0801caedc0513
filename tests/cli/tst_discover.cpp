// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "cli/cli.h"
#include "reactions/kinds.h"
#include "session/host.h"
#include "store/memory_vault.h"
#include "support/child_server.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

namespace {

// An address of this computer that nobody else listens on: other programs here are left alone.
const QString kHost = u"127.0.0.77"_s;

} // namespace

/// A server that was just started is found, taken over, and watched, from the command line alone.
class TestDiscover : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void listsWhatWasStarted();
    void setIsTakenByApply();
    void addsAfterShowing();
    void hostsThatAreNone();

private:
    struct Said
    {
        int code{-1};
        QString out;
        QString err;
    };
    Said salvectl(std::vector<std::string> arguments);
    /// The state of the one monitor once it is known, by a Salve that really runs on the folder.
    MonitorWord watchedState();

    CheckLibrary m_library;
    std::unique_ptr<QTemporaryDir> m_dir;
    Nginx m_nginx;
    quint16 m_port{0};
};

void TestDiscover::initTestCase()
{
    if (const QString missing = Nginx::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_port = freePort();
    const quint16 other = freePort(); // where the test can see that it has come up
    const QString servers = u"server { listen %1:%2; listen 127.0.0.1:%3; return 200 well; }"_s;
    QVERIFY2(m_nginx.start(servers.arg(kHost, QString::number(m_port), QString::number(other)), other),
             m_nginx.output());
}

void TestDiscover::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

TestDiscover::Said TestDiscover::salvectl(std::vector<std::string> arguments)
{
    qputenv("SALVE_VAULT_KEY", QByteArray(64, 'a')); // each start takes it out of the environment
    CLI::App app{"salvectl", "salvectl"};
    app.fallthrough();
    bool isJson = false;
    app.add_flag("--json", isJson);
    cli::Registry registry{app, std::make_shared<cli::Begin>()};
    cli::addSetCommands(registry);
    cli::addDescribeCommands(registry);
    cli::addDiscoverCommand(registry);
    std::reverse(arguments.begin(), arguments.end()); // as CLI11 wants them
    app.parse(std::move(arguments));
    Said said;
    QObject owner;
    cli::Context context{.dataDir = m_dir->filePath(u"data"_s),
                         .isJson = isJson,
                         .kinds = {m_library.kinds(), reactionKinds(), {}},
                         .out = QTextStream(&said.out),
                         .err = QTextStream(&said.err),
                         .owner = &owner};
    std::optional<int> code;
    (*registry.chosen)(context, [&code](int given) { code = given; });
    if (QTest::qWaitFor([&code] { return code.has_value(); }, 60'000))
        said.code = *code;
    context.out.flush();
    context.err.flush();
    return said;
}

MonitorWord TestDiscover::watchedState()
{
    HostOptions options;
    options.dataDir = m_dir->filePath(u"data"_s);
    options.kinds = {m_library.kinds(), reactionKinds(), {}};
    options.ownVault = std::make_unique<MemoryVault>();
    const Result<std::unique_ptr<Host>> host = Host::open(std::move(options));
    if (!host)
        return MonitorWord::Unknown;
    const std::unique_ptr<Session> session = (*host)->makeSession();
    MonitorWord state = MonitorWord::Pending;
    connect(session.get(), &Session::batchArrived, this, [&state](const Batch &batch) {
        for (const MonitorView &view : batch.monitors)
            state = view.state;
    });
    session->subscribe();
    session->run({u"check-now"_s, {}}, this, [](const Result<QJsonObject> &) {});
    if (!QTest::qWaitFor([&state] { return state != MonitorWord::Pending; }, 20'000))
        return MonitorWord::Pending;
    return state;
}

void TestDiscover::listsWhatWasStarted()
{
    const Said table = salvectl({"discover", kHost.toStdString()});
    QCOMPARE(table.code, 0);
    const QString url = u"http://%1:%2/"_s.arg(kHost).arg(m_port);
    QString line;
    for (const QString &one : table.out.split(u'\n')) {
        if (one.contains(url))
            line = one;
    }
    QVERIFY2(line.contains("nginx"_L1) && line.contains(" new "_L1) && line.contains(" http "_L1),
             qPrintable(table.out));
    const Said json = salvectl({"--json", "discover", kHost.toStdString()});
    bool isThere = false;
    for (const QString &one : json.out.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonObject proposal = QJsonDocument::fromJson(one.toUtf8()).object();
        isThere = isThere || proposal["monitor"_L1]["url"_L1].toString() == url;
        QVERIFY(!proposal.value("why"_L1).toString().isEmpty());
    }
    QVERIFY2(isThere, qPrintable(json.out));
}

void TestDiscover::setIsTakenByApply()
{
    const Said set = salvectl({"discover", kHost.toStdString(), "--set"});
    QCOMPARE(set.code, 0);
    QFile file(m_dir->filePath(u"found.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(set.out.toUtf8());
    file.close();
    const std::string name = file.fileName().toStdString();
    const Said valid = salvectl({"validate", name});
    QVERIFY2(valid.code <= 1, qPrintable(valid.out + valid.err + set.out)); // 1: nobody is told yet
    QVERIFY2(valid.out.contains("no errors"_L1), qPrintable(valid.out));
    const Said applied = salvectl({"apply", name});
    QVERIFY2(applied.code == 0, qPrintable(applied.out + applied.err));
    const Said again = salvectl({"discover", kHost.toStdString()});
    QVERIFY2(again.out.contains("already watched"_L1), qPrintable(again.out));
    QVERIFY2(!again.out.contains(" new "_L1), qPrintable(again.out));
    QCOMPARE(watchedState(), MonitorWord::Up);
}

void TestDiscover::addsAfterShowing()
{
    const std::string host = kHost.toStdString();
    const Said nobody = salvectl({"discover", host, "--add", "pigeon", "--yes"});
    QCOMPARE(nobody.code, 64);
    QVERIFY2(nobody.err.contains("pigeon"_L1), qPrintable(nobody.err));
    const Said added = salvectl({"discover", host, "--all", "--yes"});
    QVERIFY2(added.code == 0, qPrintable(added.out + added.err));
    QVERIFY2(added.err.contains("+ monitor nginx-on-"_L1), qPrintable(added.err));
    QCOMPARE(watchedState(), MonitorWord::Up);
    const Said twice = salvectl({"discover", host, "--all", "--yes"});
    QCOMPARE(twice.code, 0);
    QVERIFY2(twice.err.contains("nothing new"_L1), qPrintable(twice.err));
    const Said set = salvectl({"export"});
    QCOMPARE(set.out.count(u":%1/"_s.arg(m_port)), 1);
}

void TestDiscover::hostsThatAreNone()
{
    const Said range = salvectl({"discover", "10.0.0.0/8"});
    QCOMPARE(range.code, 64);
    QVERIFY2(range.err.contains("not one host"_L1), qPrintable(range.err));
    const Said json = salvectl({"--json", "discover", "http://shop"});
    QCOMPARE(json.code, 64);
    QVERIFY(QJsonDocument::fromJson(json.out.toUtf8()).object().contains("error"_L1));
}

QTEST_GUILESS_MAIN(TestDiscover)
#include "tst_discover.moc"
