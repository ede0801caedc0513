// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/called_salvectl.h"
#include "support/scripted_kinds.h"

#include <QTest>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

/// `salvectl tell receipt` on a data folder of its own.
class TestTellCommands : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void changesTheReceiptAlone();
    void refuses_data();
    void refuses();

private:
    Said salvectl(std::vector<std::string> arguments) const { return m_salvectl->run(std::move(arguments)); }
    Script m_script; ///< the kinds ask it what to do
    std::unique_ptr<CalledSalvectl> m_salvectl;
};

void TestTellCommands::init()
{
    m_salvectl = std::make_unique<CalledSalvectl>(scriptedKinds());
    const std::string file = m_salvectl->write(u"set.yaml"_s,
                                               "salve: 1\n"
                                               "tell: [{run: page}]\n"
                                               "reactions:\n"
                                               "  - {id: restart, kind: repair, what: restart nginx}\n"
                                               "  - {id: page, kind: call, what: page ana}\n"
                                               "  - {id: mail, kind: call, what: mail the team}\n");
    const Said applied = salvectl({"apply", file});
    QVERIFY2(applied.code == 0, qPrintable(applied.all()));
}

void TestTellCommands::changesTheReceiptAlone()
{
    QVERIFY(salvectl({"tell", "receipt"}).out.contains(u"no receipt of the day"_s));
    QCOMPARE(salvectl({"tell", "receipt", "8:05"}).out, u"daily 08:05\n"_s);
    QCOMPARE(salvectl({"tell", "receipt"}).out, u"daily 08:05\n"_s);
    QCOMPARE(salvectl({"tell", "receipt", "08:30", "--to", "mail"}).code, 0);
    QCOMPARE(salvectl({"tell", "receipt"}).out, u"daily 08:30 to mail\n"_s);
    const Said exported = salvectl({"export"});
    QVERIFY2(exported.out.contains(u"run: page"_s), qPrintable(exported.out)); // who is told is as it was
    QCOMPARE(salvectl({"tell", "receipt", "off"}).out, u"There is no receipt of the day.\n"_s);
    QVERIFY(salvectl({"tell", "receipt"}).out.contains(u"no receipt of the day"_s));
}

void TestTellCommands::refuses_data()
{
    QTest::addColumn<std::vector<std::string>>("arguments");
    QTest::addColumn<QString>("part");
    using Arguments = std::vector<std::string>;
    QTest::newRow("no time") << Arguments{"noon"} << u"TIME: \"noon\" is not a time of the day; write 08:00"_s;
    QTest::newRow("a channel alone") << Arguments{"--to", "mail"} << u"--to requires TIME"_s;
    QTest::newRow("nobody") << Arguments{"08:00", "--to", "eve"} << u"--to: there is no reaction \"eve\""_s;
    QTest::newRow("to nobody") << Arguments{"off", "--to", "mail"} << u"nothing is sent --to anybody"_s;
    QTest::newRow("it repairs") << Arguments{"08:00", "--to", "restart"} << u"does not tell anybody"_s;
}

void TestTellCommands::refuses()
{
    QFETCH(std::vector<std::string>, arguments);
    QFETCH(QString, part);
    arguments.insert(arguments.begin(), {"tell", "receipt"});
    const Said said = salvectl(arguments);
    QCOMPARE(said.code, 64);
    QVERIFY2(said.err.contains(part), qPrintable(said.all()));
    QVERIFY(salvectl({"tell", "receipt"}).out.contains(u"no receipt of the day"_s));
}

QTEST_GUILESS_MAIN(TestTellCommands)
#include "tst_tell_commands.moc"
