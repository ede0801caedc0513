// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/reaction_bed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

/// Real programs of this computer.
class TestLocalCommand : public QObject
{
    Q_OBJECT
private slots:
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void noShellReadsArguments();
    void aShellGetsNamesAsArguments();
    void hasACleanEnvironment();
    void showsNoSecret();
    void boundsTheOutput();
    void aTimeoutEndsTheWholeGroup();
    void endsWithSalve();
    void runsOnce();
    void looksBeforehand();
    void saysWhatItDoes();

private:
    static Node settings(const QByteArray &json) { return *nodeFromJson(json); }
    static Node script(const QString &text)
    {
        Node settings = Node::map();
        settings.set(u"command"_s, Node::list({Node::text(text)}));
        settings.set(u"shell"_s, Node::scalar(u"true"_s));
        return settings;
    }
    std::optional<RunReport> run(const Node &settings) { return m_bed.run(u"local-command", settings, m_run); }
    QString linesOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static bool isAlive(const QString &process)
    {
        QFile status(u"/proc/%1/stat"_s.arg(process.trimmed()));
        // A zombie is dead: in a container nobody may collect what has lost its parent.
        return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
    }

    ReactionBed m_bed;
    FakeRun m_run;
    QTemporaryDir m_folder;
};

void TestLocalCommand::tellsHowItEnded_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *json, const char *outcome, const char *sentence) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(outcome) << QString::fromLatin1(sentence);
    };
    row("well", R"({"command": ["/bin/echo", "restarted"]})", "succeeded", "exit code 0. restarted");
    row("badly", R"({"command": ["/bin/sh", "-c", "echo no; echo why >&2; exit 3"]})", "failed", "exit code 3. why");
    row("a code that is well",
        R"({"command": ["/bin/sh", "-c", "exit 3"], "exit-codes": ["0", "2-3"]})",
        "succeeded",
        "exit code 3");
    row("0 may be no success", R"({"command": ["true"], "exit-codes": "3"})", "failed", "exit code 0");
    row("by a signal", R"({"command": ["/bin/sh", "-c", "kill -KILL $$"]})", "failed", "signal 9");
    row("too late", R"({"command": ["sleep", "30"], "timeout": "1s"})", "failed", "not ended after 1 s");
    row("without end", R"({"command": ["yes"]})", "failed", "without end");
    row("by a shell", R"({"command": "test $# = 0 && exit 4", "shell": true})", "failed", "exit code 4");
}

void TestLocalCommand::tellsHowItEnded()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, outcome);
    QFETCH(QString, sentence);
    const std::optional<RunReport> report = run(settings(json));
    QCOMPARE(outcomeOf(report), outcome);
    QVERIFY2(report->sentence.contains(sentence), qPrintable(report->sentence));
}

void TestLocalCommand::refusesWhatIsNotThere_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("no such name") << u"no-such-program-of-salve"_s;
    QTest::newRow("no such file") << u"/nowhere/at/all"_s;
    QTest::newRow("no program") << u"/etc/hostname"_s;
    QTest::newRow("a folder") << u"/tmp"_s;
    QTest::newRow("no interpreter") << QString();
}

void TestLocalCommand::refusesWhatIsNotThere()
{
    QFETCH(QString, program);
    if (program.isEmpty()) {
        program = m_folder.filePath(u"script"_s);
        QFile file(program);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/nowhere/sh\n");
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    }
    Node settings = Node::map();
    settings.set(u"command"_s, Node::list({Node::text(program)}));
    const std::optional<RunReport> report = run(settings);
    QCOMPARE(outcomeOf(report), u"rejected"_s);
    QVERIFY2(report->sentence.contains(program), qPrintable(report->sentence));
}

void TestLocalCommand::noShellReadsArguments()
{
    const std::optional<RunReport> report =
        run(settings(R"({"command": ["printf", "%s|", "two words", "$HOME", "; exit 1", "`id`", "it's"]})"));
    QCOMPARE(outcomeOf(report), u"succeeded"_s);
    QCOMPARE(report->evidence.at(0).text, u"two words|$HOME|; exit 1|`id`|it's|"_s);
}

void TestLocalCommand::aShellGetsNamesAsArguments()
{
    const ReactionKind &kind = ReactionBed::kind(u"local-command");
    QVERIFY(hasErrors(kind.problems(settings(R"({"command": ["restart {{monitor.name}}"], "shell": true})"))));
    const Node good = settings(R"({"command": ["printf %s \"$1\"", "{{monitor.name}}"], "shell": true})");
    QVERIFY(!hasErrors(kind.problems(good)));
    const std::optional<RunReport> report =
        run(settings(R"({"command": ["printf %s \"$1\"", "a; exit 7"], "shell": true})"));
    QCOMPARE(outcomeOf(report), u"succeeded"_s);
    QCOMPARE(report->evidence.at(0).text, u"a; exit 7"_s);
}

void TestLocalCommand::hasACleanEnvironment()
{
    qputenv("SALVE_TEST_LEAK", "leaked");
    qputenv("SALVE_VAULT_KEY", "leaked");
    const std::optional<RunReport> report =
        run(settings(R"({"command": ["env"], "environment": {"SHOP": "two words; $HOME"}})"));
    qunsetenv("SALVE_TEST_LEAK");
    qunsetenv("SALVE_VAULT_KEY");
    QCOMPARE(outcomeOf(report), u"succeeded"_s);
    const QString environment = report->evidence.at(0).text;
    QVERIFY2(!environment.contains("leaked"_L1), qPrintable(environment));
    QVERIFY(environment.contains("SHOP=two words; $HOME"_L1));
    QVERIFY(environment.contains("LC_ALL=C"_L1));
}

void TestLocalCommand::showsNoSecret()
{
    m_bed.secrets.insert(u"token"_s, u"tok-4711"_s);
    const Node with = settings(
        R"({"command": ["/bin/sh", "-c", "echo out $TOKEN; echo err $TOKEN >&2; cat /proc/self/cmdline; exit 1"],
            "secret": {"secret": "token"}, "secret-variable": "TOKEN"})");
    const std::optional<RunReport> report = run(with);
    QCOMPARE(outcomeOf(report), u"failed"_s);
    const QString everything = everythingOf(*report) + ReactionBed::kind(u"local-command").preview(with);
    QVERIFY2(!everything.contains("4711"_L1), qPrintable(everything));
    QVERIFY(everything.contains("out "_L1 + kRedacted) && everything.contains("err "_L1 + kRedacted));
    QVERIFY(everything.contains("TOKEN="_L1 + kRedacted));
}

void TestLocalCommand::boundsTheOutput()
{
    const std::optional<RunReport> report = run(script(u"head -c 300000 /dev/zero | tr '\\0' a; exit 2"_s));
    QCOMPARE(outcomeOf(report), u"failed"_s);
    QVERIFY(report->evidence.at(0).text.size() <= 4096);
    QVERIFY(report->sentence.size() < 300);
}

void TestLocalCommand::aTimeoutEndsTheWholeGroup()
{
    Node settings = script(u"(trap '' TERM; sleep 60) & echo $! > '%1'; wait"_s.arg(m_folder.filePath(u"child"_s)));
    settings.set(u"timeout"_s, Node::scalar(u"1s"_s));
    QCOMPARE(outcomeOf(run(settings)), u"failed"_s);
    const QString child = linesOf(u"child"_s);
    QVERIFY(!child.isEmpty());
    QVERIFY(spinUntil([&child] { return !isAlive(child); }));
}

void TestLocalCommand::endsWithSalve()
{
    QString child;
    {
        const Node settings = script(u"echo $$ > '%1'; sleep 60"_s.arg(m_folder.filePath(u"cut"_s)));
        const auto made = ReactionBed::kind(u"local-command").make(settings, m_bed.network.services(), m_run);
        (*made)->start();
        QVERIFY(spinUntil([&] { return (child = linesOf(u"cut"_s)).endsWith(u'\n'); }));
    }
    QVERIFY(spinUntil([&child] { return !isAlive(child); }));
    // What became of a run that was cut off cannot be read anywhere: it stays unknown.
    QCOMPARE(ReactionBed::kind(u"local-command").settle(script(u"true"_s), m_bed.network.services(), m_run), nullptr);
}

void TestLocalCommand::runsOnce()
{
    const Node settings = script(u"echo ran >> '%1'; exit 1"_s.arg(m_folder.filePath(u"count"_s)));
    QCOMPARE(outcomeOf(run(settings)), u"failed"_s);
    QCOMPARE(linesOf(u"count"_s), u"ran\n"_s);
}

void TestLocalCommand::looksBeforehand()
{
    const auto light = [this](const QByteArray &json) {
        const std::optional<PreflightReport> report = m_bed.preflight(u"local-command", settings(json));
        return report ? QString(wordOf(report->light)) + u' ' + report->sentence : QString();
    };
    const QString file = m_folder.filePath(u"touched"_s);
    QVERIFY(light(R"({"command": ["touch", ")" + file.toUtf8() + R"("]})").startsWith("green"_L1));
    QVERIFY(!QFile::exists(file));
    QVERIFY(light(R"({"command": ["no-such-program-of-salve"]})").startsWith("red The program no-such"_L1));
    QVERIFY(light(R"({"command": ["true"], "secret": {"secret": "none"}})").startsWith("red"_L1));
}

void TestLocalCommand::saysWhatItDoes()
{
    const ReactionKind &kind = ReactionBed::kind(u"local-command");
    const Node plain = settings(R"({"command": ["systemctl", "restart", "the shop"]})");
    QCOMPARE(kind.effect(plain), Effect::Repairs);
    QCOMPARE(kind.preview(plain), u"systemctl restart 'the shop'"_s);
    QCOMPARE(kind.effectKey(plain), u"local-command systemctl restart 'the shop'"_s);
    QCOMPARE(kind.effect(settings(R"({"command": ["reboot"], "effect": "destroys"})")), Effect::Destroys);
    QVERIFY(kind.takesUpTo(settings(R"({"command": ["true"], "timeout": "5m"})")) > std::chrono::minutes{5});
}

QTEST_GUILESS_MAIN(TestLocalCommand)
#include "tst_local_command.moc"
