// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "support/scripted_kinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

/// `salvectl maintenance` on a data folder of its own.
class TestMaintenance : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void plansEachForm();
    void refuses_data();
    void refuses();
    void startsNowAndLastsLonger();
    void removesByNameAndNumber();

private:
    struct Said
    {
        int code{-1};
        QString out;
    };
    Said salvectl(std::vector<std::string> arguments);
    std::vector<QJsonObject> listed();
    std::unique_ptr<QTemporaryDir> m_dir;
    Script m_script; ///< the kinds ask it what to do
};

TestMaintenance::Said TestMaintenance::salvectl(std::vector<std::string> arguments)
{
    qputenv("SALVE_VAULT_KEY", QByteArray(64, 'a')); // each start takes it out of the environment
    CLI::App app{"salvectl", "salvectl"};
    app.fallthrough();
    bool isJson = false;
    app.add_flag("--json", isJson);
    cli::Registry registry{app, std::make_shared<cli::Begin>()};
    cli::addMaintenanceCommands(registry);
    std::reverse(arguments.begin(), arguments.end()); // as CLI11 wants them
    app.parse(std::move(arguments));
    Said said;
    QObject owner;
    cli::Context context{.dataDir = m_dir->filePath(u"data"_s),
                         .isJson = isJson,
                         .kinds = scriptedKinds(),
                         .out = QTextStream(&said.out),
                         .err = QTextStream(&said.out),
                         .owner = &owner};
    std::optional<int> code;
    (*registry.chosen)(context, [&code](int given) { code = given; });
    if (QTest::qWaitFor([&code] { return code.has_value(); }, 30'000))
        said.code = *code;
    context.out.flush();
    context.err.flush();
    return said;
}

std::vector<QJsonObject> TestMaintenance::listed()
{
    std::vector<QJsonObject> windows;
    for (const QString &line : salvectl({"--json", "maintenance", "list"}).out.split(u'\n', Qt::SkipEmptyParts))
        windows.push_back(QJsonDocument::fromJson(line.toUtf8()).object());
    return windows;
}

void TestMaintenance::plansEachForm()
{
    QVERIFY(salvectl({"maintenance", "list"}).out.contains(u"No maintenance is planned"_s));
    QCOMPARE(salvectl({"maintenance",
                       "add",
                       "Patch night",
                       "--tag",
                       "prod",
                       "--weekly",
                       "tue",
                       "--from",
                       "02:00",
                       "--to",
                       "03:30",
                       "--zone",
                       "Europe/Berlin"})
                 .code,
             0);
    QCOMPARE(salvectl({"maintenance",
                       "add",
                       "New disks",
                       "--host",
                       "web1",
                       "--from",
                       "2096-12-01T02:00",
                       "--to",
                       "2096-12-01T04:00",
                       "--zone",
                       "Europe/Berlin"})
                 .code,
             0);
    const Said rule = salvectl({"maintenance",
                                "add",
                                "Patch Tuesday",
                                "--everything",
                                "--rule",
                                "FREQ=MONTHLY;BYDAY=2TU",
                                "--starts",
                                "2096-03-10T02:00",
                                "--lasts",
                                "90m",
                                "--except",
                                "2096-04-10",
                                "--zone",
                                "Europe/Berlin"});
    QVERIFY2(rule.code == 0, qPrintable(rule.out));
    const std::vector<QJsonObject> windows = listed();
    QCOMPARE(windows.size(), 3u);
    QCOMPARE(windows[0].value("when"_L1).toString(), u"each tue 02:00 to 03:30 (Europe/Berlin)"_s);
    QCOMPARE(windows[0].value("next"_L1).toArray().size(), 3);
    QCOMPARE(windows[1].value("maintenance"_L1)["once"_L1]["from"_L1].toString(), u"2096-12-01T01:00:00Z"_s);
    QCOMPARE(windows[1].value("covers"_L1).toString(), u"hosts web1"_s);
    QCOMPARE(windows[2].value("covers"_L1).toString(), u"everything"_s);
    // 13 March and 8 May: 10 April falls out.
    QCOMPARE(windows[2].value("next"_L1).toArray().at(0)["from_ms"_L1].toInteger(),
             msOf(*timeFromIso(u"2096-03-13T01:00:00Z"_s)));
    QCOMPARE(windows[2].value("next"_L1).toArray().at(1)["from_ms"_L1].toInteger(),
             msOf(*timeFromIso(u"2096-05-08T00:00:00Z"_s)));
    QVERIFY(salvectl({"maintenance", "list"}).out.contains(u"Patch Tuesday"_s));
}

void TestMaintenance::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList{u"--weekly"_s, u"tue"_s, u"--from"_s, u"02:00"_s, u"--to"_s, u"03:00"_s}
                             << u"Say what it covers"_s;
    QTest::newRow("never") << QStringList{u"--everything"_s} << u"say when"_s;
    QTest::newRow("each second") << QStringList{u"--everything"_s,
                                                u"--rule"_s,
                                                u"FREQ=SECONDLY"_s,
                                                u"--starts"_s,
                                                u"2096-03-10T02:00"_s,
                                                u"--lasts"_s,
                                                u"1h"_s}
                                 << u"repeats: planned work comes at most daily"_s;
    QTest::newRow("no zone") << QStringList{u"--everything"_s,
                                            u"--weekly"_s,
                                            u"tue"_s,
                                            u"--from"_s,
                                            u"02:00"_s,
                                            u"--to"_s,
                                            u"03:00"_s,
                                            u"--zone"_s,
                                            u"Mars"_s}
                             << u"write the name of a time zone"_s;
    QTest::newRow("no monitor") << QStringList{u"--monitor"_s,
                                               u"shop"_s,
                                               u"--weekly"_s,
                                               u"tue"_s,
                                               u"--from"_s,
                                               u"02:00"_s,
                                               u"--to"_s,
                                               u"03:00"_s}
                                << u"there is no monitor \"shop\""_s;
}

void TestMaintenance::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    std::vector<std::string> all{"maintenance", "add", "n"};
    for (const QString &argument : arguments)
        all.push_back(argument.toStdString());
    const Said said = salvectl(all);
    QCOMPARE(said.code, 64);
    QVERIFY2(said.out.contains(says), qPrintable(said.out));
    QVERIFY(listed().empty());
}

void TestMaintenance::startsNowAndLastsLonger()
{
    QCOMPARE(salvectl({"maintenance", "start", "Hotfix", "--host", "web1", "--for", "1h"}).code, 0);
    const QJsonObject before = listed().at(0);
    QVERIFY(before.value("inside"_L1).toBool());
    QCOMPARE(salvectl({"maintenance", "extend", "Hotfix", "--for", "2h"}).code, 0);
    QCOMPARE(listed().size(), 1u);
    QCOMPARE(listed().at(0).value("until_ms"_L1).toInteger() - before.value("until_ms"_L1).toInteger(), 7'200'000);
    QCOMPARE(salvectl({"maintenance", "extend", "Coldfix", "--for", "2h"}).code, 64);
    QCOMPARE(salvectl({"extend", "7", "--for", "2h"}).code, 64);
}

void TestMaintenance::removesByNameAndNumber()
{
    for (const char *name : {"a", "b", "c"})
        QCOMPARE(salvectl({"maintenance", "start", name, "--everything", "--for", "1h"}).code, 0);
    QCOMPARE(salvectl({"maintenance", "remove", "b"}).code, 0);
    QCOMPARE(salvectl({"maintenance", "remove", "2"}).code, 0);
    QCOMPARE(listed().size(), 1u);
    QCOMPARE(listed().at(0).value("maintenance"_L1)["name"_L1].toString(), u"a"_s);
    QCOMPARE(salvectl({"maintenance", "remove", "b"}).code, 64);
}

QTEST_GUILESS_MAIN(TestMaintenance)
#include "tst_maintenance.moc"
