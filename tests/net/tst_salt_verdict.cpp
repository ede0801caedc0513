// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_verdict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;

namespace {

QJsonValue json(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text + ']', &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", text.constData(), qPrintable(error.errorString()));
    return document.array().at(0);
}

SaltCall call(const QString &function, const QString &target = u"*"_s, SaltMatcher matcher = SaltMatcher::Glob)
{
    SaltCall made;
    made.function = function;
    made.target = target;
    made.matcher = matcher;
    return made;
}

QString inWords(const SaltVerdict &verdict)
{
    QStringList minions;
    for (const MinionVerdict &minion : verdict.minions)
        minions.append(minion.id + u'=' + QString(wordOf(minion.outcome)));
    return QString(wordOf(verdict.outcome)) + u" | "_s + minions.join(u' ') + u" | "_s + verdict.sentence;
}

} // namespace

/// The tables of what an answer of Salt means.
class TstSaltVerdict : public QObject
{
    Q_OBJECT
private slots:
    void oneMinion_data();
    void oneMinion();
    void severalMinions_data();
    void severalMinions();
    void jobs_data();
    void jobs();
    void runners_data();
    void runners();
    void sentencesAreBounded();
    void knowsItsJob();
};

void TstSaltVerdict::oneMinion_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("retcode");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *function, const char *value, int retcode, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(function) << QByteArray(value) << retcode
                            << QString::fromUtf8(expected);
    };
    row("restarted", "service.restart", "true", 0, "succeeded | m=ok | m: restarted");
    row("started", "service.start", "true", 0, "succeeded | m=ok | m: started");
    row("stopped", "service.stop", "true", 0, "succeeded | m=ok | m: stopped");
    row("reloaded", "service.reload", "true", 0, "succeeded | m=ok | m: reloaded");
    row("false with status 0", "service.restart", "false", 0, "failed | m=failed | m: service.restart answered no");
    row("true with status 1", "service.restart", "true", 1, "failed | m=failed | m: failed with status 1");
    row("error of systemd",
        "service.restart",
        R"("ERROR: Failed to restart x.service: bad unit")",
        1,
        "failed | m=failed | m: Failed to restart x.service: bad unit");
    row("exception",
        "service.restart",
        R"("The minion function caused an exception: Traceback (most recent call last):\n  File \"x\", line 1\nKeyError: 'x'\n")",
        1,
        "failed | m=failed | m: KeyError: 'x'");
    row("string with status 0", "service.restart", R"("what is that?")", 0, "failed | m=failed | m: what is that?");
    row("no argument",
        "service.restart",
        R"("Passed invalid arguments to service.restart: restart() missing 1 required positional argument: 'name'\n")",
        1,
        "rejected | m=refused | m: Passed invalid arguments to service.restart: restart() missing 1 required "
        "positional argument: 'name'");
    row("not valid",
        "pkg.install",
        R"("ERROR executing 'pkg.install': The argument is not valid")",
        1,
        "rejected | m=refused | m: ERROR executing 'pkg.install': The argument is not valid");
    row("no such function",
        "service.restrat",
        R"("'service.restrat' is not available.")",
        1,
        "rejected | m=function-missing | m: 'service.restrat' is not available.");
    row("module not loaded",
        "nginx.reload",
        R"("'nginx.reload' __virtual__ returned False")",
        1,
        "rejected | m=function-missing | m: 'nginx.reload' __virtual__ returned False");
    row("a command that says so itself",
        "cmd.run",
        R"("'x.y' is not available.")",
        1,
        "failed | m=failed | m: exit 1: 'x.y' is not available.");
    row("status, running", "service.status", "true", 0, "succeeded | m=ok | m: running");
    row("status, stopped", "service.status", "false", 0, "failed | m=failed | m: stopped, or there is no such service");
    row("status of a glob", "service.status", R"({"a": true, "b": false})", 0, "succeeded | m=ok | m: running");
    row("trimmed", "service.restart", R"("VALUE_TRIMMED")", 0, "succeeded | m=ok | m: restarted");

    row("command without output", "cmd.run", R"("")", 0, "succeeded | m=ok | m: done");
    row("command with output", "cmd.run", R"("one\ntwo\n\n")", 0, "succeeded | m=ok | m: done: two");
    row("command that failed", "cmd.run", R"("one\ntwo")", 3, "failed | m=failed | m: exit 3: two");
    row("command not found",
        "cmd.shell",
        R"("/bin/sh: 1: x: not found")",
        127,
        "failed | m=failed | m: exit 127: /bin/sh: 1: x: not found");
    row("silent failure", "cmd.run", R"("")", 1, "failed | m=failed | m: exit 1");
    row("own time limit",
        "cmd.run",
        R"("sleep 5 : Timed out after 1 seconds")",
        0,
        "failed | m=failed | m: sleep 5 : Timed out after 1 seconds");
    row("run_all ok",
        "cmd.run_all",
        R"({"pid": 1, "retcode": 0, "stdout": "fine", "stderr": ""})",
        0,
        "succeeded | m=ok | m: done: fine");
    row("run_all failed",
        "cmd.run_all",
        R"({"pid": 1, "retcode": 2, "stdout": "out", "stderr": "err"})",
        0,
        "failed | m=failed | m: exit 2: err");
    row("script failed",
        "cmd.script",
        R"({"pid": 1, "retcode": 1, "stdout": "out", "stderr": ""})",
        1,
        "failed | m=failed | m: exit 1: out");
    row("retcode", "cmd.retcode", "3", 3, "failed | m=failed | m: exit 3");
    row("trimmed command", "cmd.run", R"("VALUE_TRIMMED")", 0, "succeeded | m=ok | m: done");
    row("trimmed failed command", "cmd.run", R"("VALUE_TRIMMED")", 4, "failed | m=failed | m: exit 4: VALUE_TRIMMED");

    row("ping", "test.ping", "true", 0, "succeeded | m=ok | m: done");
    row("anything", "test.arg", R"({"args": [1]})", 0, "succeeded | m=ok | m: done");
    row("anything that says no", "file.remove", "false", 0, "failed | m=failed | m: file.remove answered no");
    row("several functions", "test.both", R"({"a": 1})", 2, "failed | m=failed | m: failed with status 2");

    row("states ok",
        "state.apply",
        R"({"a_|-x_|-x_|-r": {"result": true, "changes": {}, "__run_num__": 0}})",
        0,
        "succeeded | m=ok | m: 1 ok, nothing to change");
    row("states changed",
        "state.sls",
        R"({"a_|-x_|-x_|-r": {"result": true, "changes": {"a": 1}}, "a_|-y_|-y_|-r": {"result": true, "changes": {}}})",
        0,
        "succeeded | m=changed | m: 1 changed, 1 ok");
    row("only followers failed",
        "state.apply",
        R"({"a_|-x_|-x_|-r": {"result": false, "changes": {}, "comment": "One or more requisite failed: other.y"}})",
        2,
        "failed | m=failed | m: 1 failed: x - One or more requisite failed: other.y");
    row("state function missing",
        "state.apply",
        R"({"no_|-a_|-x_|-f": {"result": false, "changes": {}, "name": "x", "comment": "State 'no.f' was not found in SLS 'z'\nReason: gone\n"}})",
        2,
        "failed | m=failed | m: 1 failed: a - State 'no.f' was not found in SLS 'z'");
    row("would change",
        "state.apply",
        R"({"a_|-x_|-x_|-r": {"result": null, "changes": {"a": 1}}})",
        0,
        "rejected | m=pending | m: would change 1, changed nothing");
    row("no states",
        "state.highstate",
        R"({"no_|-states_|-states_|-None": {"result": false, "comment": "No Top file", "changes": {}}})",
        2,
        "rejected | m=no-states | m: no states assigned");
    row("sls missing",
        "state.apply",
        R"(["No matching sls found for 'x' in env 'base'"])",
        1,
        "rejected | m=render-error | m: No matching sls found for 'x' in env 'base'");
    row("yaml error",
        "state.apply",
        R"(["Rendering SLS 'base:x' failed: mapping values are not allowed"])",
        1,
        "rejected | m=render-error | m: Rendering SLS 'base:x' failed: mapping values are not allowed");
    row("busy",
        "state.apply",
        R"(["The function \"state.apply\" is running as PID 4 and was started at 2026, Nov 21 01:39:04 with jid 20261121013904222748"])",
        1,
        "not-run | m=busy | m: another state run is busy");
    row("empty list", "state.apply", "[]", 1, "failed | m=failed | m: failed with status 1");
    row("empty object", "state.apply", "{}", 0, "failed | m=failed | m: answered without any result");
    row("trimmed states", "state.apply", R"("VALUE_TRIMMED")", 0, "succeeded | m=ok | m: done");
    row("trimmed failed states", "state.apply", R"("VALUE_TRIMMED")", 2, "failed | m=failed | m: failed with status 2");
}

void TstSaltVerdict::oneMinion()
{
    QFETCH(QString, function);
    QFETCH(QByteArray, value);
    QFETCH(int, retcode);
    QFETCH(QString, expected);
    const QJsonObject answer{
        {u"m"_s, QJsonObject{{u"ret"_s, json(value)}, {u"retcode"_s, retcode}, {u"jid"_s, u"20261121013840355442"_s}}}};
    QCOMPARE(inWords(judgeLocal(call(function), answer)), expected);
    // The job cache says the same in its own shape, and its "success" is not to be believed.
    const QJsonObject job{
        {u"Minions"_s, QJsonArray{u"m"_s}},
        {u"Result"_s,
         QJsonObject{
             {u"m"_s, QJsonObject{{u"return"_s, json(value)}, {u"retcode"_s, retcode}, {u"success"_s, true}}}}}};
    QCOMPARE(inWords(judgeJob(call(function), job)), expected);
}

void TstSaltVerdict::severalMinions_data()
{
    QTest::addColumn<SaltCall>("of");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const SaltCall &of, const char *member, const char *expected) {
        QTest::newRow(name) << of << QByteArray(member) << QString::fromUtf8(expected);
    };
    const SaltCall restart = call(u"service.restart"_s);
    const SaltCall listed = call(u"service.restart"_s, u"a, ghost"_s, SaltMatcher::List);
    constexpr auto ok = R"({"ret": true, "retcode": 0, "jid": "1"})";
    const auto with = [](const char *more) { return QByteArray(R"({"a": )") + ok + ", " + more + "}"; };
    row("nobody", restart, "{}", "rejected |  | No minion matched * (glob): nothing was run.");
    row("not an object", restart, "[]", "unknown |  | Salt gave an answer of an unexpected shape.");
    row("a string", restart, R"("boom")", "unknown |  | Salt gave an answer of an unexpected shape.");
    row("no answer", restart, R"({"a": false})", "unknown | a=no-return | a: did not answer");
    row("without full_return", restart, R"({"a": true})", "unknown | a=no-return | a: did not answer");
    row("one of two silent",
        restart,
        with(R"("b": false)"),
        "unknown | a=ok b=no-return | b: did not answer; a: restarted");
    row("one of two failed",
        restart,
        with(R"("b": {"ret": false, "retcode": 0})"),
        "failed | a=ok b=failed | b: service.restart answered no; a: restarted");
    row("silence outweighs failure",
        restart,
        R"({"a": {"ret": false, "retcode": 0}, "b": false})",
        "unknown | a=failed b=no-return | a: service.restart answered no; b: did not answer");
    row("no key",
        listed,
        with(R"("ghost": {"out": "no_return", "ret": "Minion did not return. [No response]", "retcode": 1})"),
        "failed | a=ok ghost=no-such-minion | ghost: no such minion; a: restarted");
    row("only unknown names",
        listed,
        R"({"ghost": {"out": "no_return", "ret": "Minion did not return.", "retcode": 1}, "a": {"out": "no_return", "ret": "x", "retcode": 1}})",
        "rejected | a=no-such-minion ghost=no-such-minion | a: no such minion; ghost: no such minion");
    row("listed and left out",
        listed,
        with(R"("b": false)"),
        "unknown | a=ok b=no-return ghost=no-return | b: did not answer; ghost: did not answer; a: restarted");
    const SaltCall states = call(u"state.apply"_s);
    constexpr auto busy = R"({"ret": ["The function \"state.apply\" is running as PID 4"], "retcode": 1})";
    constexpr auto fine = R"({"ret": {"a_|-x_|-x_|-r": {"result": true, "changes": {}}}, "retcode": 0})";
    constexpr auto broken = R"({"ret": ["Rendering SLS 'base:x' failed: x"], "retcode": 1})";
    const auto two = [](const char *a, const char *b) { return QByteArray(R"({"a": )") + a + R"(, "b": )" + b + "}"; };
    row("all busy",
        states,
        two(busy, busy),
        "not-run | a=busy b=busy | a: another state run is busy; b: another state run is busy");
    row("one busy",
        states,
        two(busy, fine),
        "failed | a=busy b=ok | a: another state run is busy; b: 1 ok, nothing to change");
    row("busy and broken",
        states,
        two(busy, broken),
        "rejected | a=busy b=render-error | a: another state run is busy; b: Rendering SLS 'base:x' failed: x");
}

void TstSaltVerdict::severalMinions()
{
    QFETCH(SaltCall, of);
    QFETCH(QByteArray, member);
    QFETCH(QString, expected);
    QCOMPARE(inWords(judgeLocal(of, json(member))), expected);
}

void TstSaltVerdict::jobs_data()
{
    QTest::addColumn<QByteArray>("job");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none back yet") << QByteArray(R"({"Minions": ["a", "b"], "Result": {}})")
                                   << u"unknown | a=no-return b=no-return | a: did not answer; b: did not answer"_s;
    QTest::newRow("sent to nobody yet") << QByteArray(R"({"Minions": [], "Result": {}})")
                                        << u"unknown |  | Salt does not say yet whom the job was sent to."_s;
    QTest::newRow("one back") << QByteArray(
        R"({"Minions": ["a", "b"], "Result": {"b": {"return": true, "retcode": 0}}})")
                              << u"unknown | a=no-return b=ok | a: did not answer; b: restarted"_s;
    QTest::newRow("one more than published to") << QByteArray(
        R"({"Minions": ["a"], "Result": {"a": {"return": true, "retcode": 0}, "c": {"return": false, "retcode": 0}}})")
                                                << u"failed | a=ok c=failed | c: service.restart answered no; a: restarted"_s;
}

void TstSaltVerdict::jobs()
{
    QFETCH(QByteArray, job);
    QFETCH(QString, expected);
    QCOMPARE(inWords(judgeJob(call(u"service.restart"_s), json(job).toObject())), expected);
}

void TstSaltVerdict::runners_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *function, const char *member, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(function) << QByteArray(member) << QString::fromUtf8(expected);
    };
    row("list", "manage.up", R"(["a", "b"])", R"(succeeded |  | manage.up answered ["a","b"])");
    row("wrapped",
        "test.arg",
        R"({"tag": "salt/run/1/ret", "data": {"return": {"args": []}, "success": true}})",
        R"(succeeded |  | test.arg answered {"args":[]})");
    row("no success",
        "test.arg",
        R"({"tag": "salt/run/1/ret", "data": {"return": "no", "success": false}})",
        R"(failed |  | test.arg answered no: "no")");
    row("false", "queue.insert", "false", "failed |  | queue.insert answered no: false");
    row("arguments",
        "jobs.lookup_jid",
        R"("\nPassed invalid arguments: lookup_jid() missing 1 required positional argument: 'jid'\n\nUsage:\n")",
        "rejected |  | Passed invalid arguments: lookup_jid() missing 1 required positional argument: 'jid'");
    row("exception",
        "queue.insert",
        R"("Exception occurred in runner queue.insert: Traceback (most recent call last):\n  File\nValueError: no queue\n")",
        "rejected |  | ValueError: no queue");
    row("orchestrated",
        "state.orchestrate",
        R"({"data": {"vm_master": {"salt_|-x_|-y_|-function": {"result": true, "changes": {"ret": {"a": true}}}}}, "outputter": "highstate", "retcode": 0})",
        "succeeded | vm_master=changed | vm_master: 1 changed");
    row("orchestrated with full_return",
        "state.orchestrate",
        R"({"tag": "salt/run/1/ret", "data": {"success": true, "return": {"data": {"vm_master": {"salt_|-x_|-y_|-function": {"result": false, "changes": {}, "comment": "Run failed on minions: a", "__id__": "x"}}}, "retcode": 1}}})",
        "failed | vm_master=failed | vm_master: 1 failed: x - Run failed on minions: a");
    row("orchestration that cannot be read",
        "state.orchestrate",
        R"({"data": {"vm_master": ["No matching sls found for 'x' in env 'base'"]}, "retcode": 1})",
        "rejected | vm_master=render-error | vm_master: No matching sls found for 'x' in env 'base'");
}

void TstSaltVerdict::runners()
{
    QFETCH(QString, function);
    QFETCH(QByteArray, member);
    QFETCH(QString, expected);
    SaltCall of = call(function);
    of.client = SaltClient::Runner;
    QCOMPARE(inWords(judgeRunner(of, json(member))), expected);
}

void TstSaltVerdict::sentencesAreBounded()
{
    std::vector<MinionVerdict> minions;
    for (int i = 0; i < 200; ++i)
        minions.push_back({u"web%1"_s.arg(i),
                           i == 150 ? MinionOutcome::Failed : MinionOutcome::Ok,
                           i == 150 ? QString(500, u'x') : u"restarted"_s});
    const SaltVerdict verdict = verdictOf(call(u"service.restart"_s), minions);
    QVERIFY2(verdict.sentence.size() <= 300, qPrintable(verdict.sentence));
    QVERIFY(verdict.sentence.startsWith(u"web150: xxx"_s)); // what is wrong comes first
    QVERIFY2(verdict.sentence.endsWith(u"; and 199 more"_s), qPrintable(verdict.sentence));
    QCOMPARE(verdict.hostsHit().size(), 200);
    QCOMPARE(verdict.table().count(u'\n'), 200);
}

void TstSaltVerdict::knowsItsJob()
{
    const SaltCall listed = call(u"service.restart"_s, u"a, b"_s, SaltMatcher::List);
    QVERIFY(isSameJob(listed, json(R"({"Function": "service.restart", "Target": "L@a,b"})").toObject()));
    QVERIFY(!isSameJob(listed, json(R"({"Function": "state.apply", "Target": "a,b"})").toObject()));
    QVERIFY(isUnknownJob(
        json(R"({"jid": "1", "Error": "Cannot contact returner or no job with this jid", "Result": {}})").toObject()));
    QVERIFY(!isUnknownJob(json(R"({"jid": "1", "Minions": ["a"], "Result": {}})").toObject()));
    QCOMPARE(
        runningOn(json(R"({"1": {"Running": [{"b": 16932}, {"a": 16931}]}, "2": {"Running": [{"c": 1}]}})"), u"1"_s),
        (QStringList{u"b"_s, u"a"_s}));
    QVERIFY(runningOn(json("{}"), u"1"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TstSaltVerdict)
#include "tst_salt_verdict.moc"
