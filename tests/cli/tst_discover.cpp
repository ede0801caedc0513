// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/called_salvectl.h"
#include "session/host.h"
#include "store/memory_vault.h"
#include "support/child_server.h"

#include <QJsonDocument>
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
    Said salvectl(std::vector<std::string> arguments) const { return m_salvectl->run(std::move(arguments)); }
    /// The state of the one monitor once it is known, by a Salve that really runs on the folder.
    MonitorWord watchedState();

    std::unique_ptr<CalledSalvectl> m_salvectl;
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
    m_salvectl = std::make_unique<CalledSalvectl>();
}

MonitorWord TestDiscover::watchedState()
{
    HostOptions options;
    options.dataDir = m_salvectl->dataDir();
    options.kinds = m_salvectl->kinds();
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
    const std::string name = m_salvectl->write(u"found.yaml"_s, set.out.toUtf8());
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
