// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_templates.h"
#include "salt_run_test.h"
#include "support/reactor_files.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace salve;
using namespace salve::test;

/// What Salve gives a Salt master to read: rendered as the master does.
class TstSaltTemplates : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void eachHasAKeyOfItsOwn();
    void nothingIsOverwritten();
    void rendersWhatIsAsked_data();
    void rendersWhatIsAsked();
    void aWrongKeyRunsNothing_data() { rendersWhatIsAsked_data(); }
    void aWrongKeyRunsNothing();
    void whatIsInNoListRunsNothing_data();
    void whatIsInNoListRunsNothing();
    void aListedCommandRuns();
    void aValueStaysAValue();
    void curlDrivesThemToo();
    void theMinionsWayIsWhole();

private:
    QString path(const QString &name) const { return m_files.path(name); }
    QByteArray read(const QString &name) const { return m_files.read(name); }
    QString keyOf(const QString &name) const { return m_files.keyOf(name); }
    QJsonValue rendered(const QString &file, const QJsonObject &context) { return m_files.rendered(file, context); }
    QJsonValue hooked(const QString &name, QJsonObject form, const QString &key)
    {
        form.insert(u"secretkey"_s, key);
        return m_files.hooked(name, form);
    }

    QTemporaryDir m_dir;
    QStringList m_names;
    ReactorFiles m_files{m_dir.filePath(u"salt"_s)};
};

void TstSaltTemplates::initTestCase()
{
    if (const QString missing = ReactorFiles::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const Result<QStringList> names = exportSaltTemplates(m_dir.filePath(u"salt"_s));
    QVERIFY2(names.has_value(), names ? "" : qPrintable(names.error().sentence));
    m_names = *names;
}

void TstSaltTemplates::eachHasAKeyOfItsOwn()
{
    QSet<QString> keys;
    for (const QString &name : std::as_const(m_names)) {
        const QByteArray text = read(name);
        QVERIFY2(!text.contains("@KEY@") && !text.contains("@FUNCTION@"), qPrintable(name));
        const auto everybody =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        if (const QString key = keyOf(name); !key.isEmpty()) {
            QCOMPARE(key.size(), 43);
            keys.insert(key);
            QVERIFY2(!(QFile::permissions(path(name)) & everybody), qPrintable(name));
        }
    }
    QCOMPARE(keys.size(), 12);
    QTemporaryDir other;
    QVERIFY(exportSaltTemplates(other.path()));
    QFile file(other.filePath(u"reactor/base.sls"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(keyOf(u"reactor/base.sls"_s).toUtf8()));
    // Every reactor file is listened for, and every line of the master's configuration has its file.
    const QString configuration = QString::fromUtf8(read(u"master.d/salve.conf"_s));
    for (const QString &name : std::as_const(m_names)) {
        if (name.startsWith("reactor/"_L1))
            QVERIFY2(configuration.contains(u"/srv/salt/salve/"_s + name), qPrintable(name));
    }
    QCOMPARE(configuration.count(u"/srv/salt/salve/reactor/"_s), 13);
}

void TstSaltTemplates::nothingIsOverwritten()
{
    QTemporaryDir half;
    QVERIFY(QDir(half.path()).mkpath(u"reactor"_s));
    QFile mine(half.filePath(u"reactor/base.sls"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    const Result<QStringList> refused = exportSaltTemplates(half.path());
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(u"base.sls is there already"_s), qPrintable(refused.error().sentence));
    QVERIFY(!QFile::exists(half.filePath(u"README.md"_s)));
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
    QVERIFY(!exportSaltTemplates(u"/proc/salve"_s));
}

void TstSaltTemplates::rendersWhatIsAsked_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("function");
    QTest::addColumn<QByteArray>("order");
    const auto row = [](const char *file, const char *form, const char *function, const char *order) {
        QTest::newRow(file) << u"reactor/%1.sls"_s.arg(QLatin1StringView(file)) << QByteArray(form)
                            << QString::fromLatin1(function) << QByteArray(order);
    };
    constexpr auto kOne = R"([{"tgt": "web1"}, {"tgt_type": "glob"}, {"arg": ["nginx"]}])";
    for (const char *function : {"reload", "restart", "start", "stop"})
        row(qPrintable(u"services/"_s + QLatin1StringView(function)),
            R"({"tgt": "web1", "args": "nginx"})",
            qPrintable(u"local.service."_s + QLatin1StringView(function)),
            kOne);
    row("services/base", R"({"tgt": "web1", "function": "reload", "args": "nginx"})", "local.service.reload", kOne);
    row("base", R"({"tgt": "web1", "module": "service.restart", "args": "nginx"})", "local.service.restart", kOne);
    row("states/highstate",
        R"({"tgt": "roles:web", "matcher": "grain"})",
        "local.state.highstate",
        R"([{"tgt": "roles:web"}, {"tgt_type": "grain"}])");
    row("minions/key/base",
        R"({"function": "reject", "minion": "web9"})",
        "wheel.key.reject",
        R"([{"args": [{"match": "web9"}]}])");
    row("minions/key/accept", R"({"minion": "web9"})", "wheel.key.accept", R"([{"args": [{"match": "web9"}]}])");
    row("minions/key/delete", R"({"minion": "web9"})", "wheel.key.delete", R"([{"args": [{"match": "web9"}]}])");
}

void TstSaltTemplates::rendersWhatIsAsked()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, form);
    QFETCH(QString, function);
    QFETCH(QByteArray, order);
    const QJsonValue made = hooked(file, QJsonDocument::fromJson(form).object(), keyOf(file));
    QVERIFY2(made.isObject() && made.toObject().size() == 1, qPrintable(made.toString()));
    const QJsonObject one = made.toObject().begin()->toObject();
    QCOMPARE(one.keys(), QStringList{function});
    QCOMPARE(one.value(function).toArray(), QJsonDocument::fromJson(order).array());
}

void TstSaltTemplates::aWrongKeyRunsNothing()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, form);
    const QJsonObject fields = QJsonDocument::fromJson(form).object();
    QCOMPARE(hooked(file, fields, u"wrong"_s), QJsonValue(QJsonValue::Null));
    QCOMPARE(hooked(file, fields, {}), QJsonValue(QJsonValue::Null));
    QCOMPARE(m_files.hooked(file, fields), QJsonValue(QJsonValue::Null));
    QCOMPARE(m_files.hooked(file, u"plain words"_s), QJsonValue(QJsonValue::Null)); // a body that is no form
    QCOMPARE(rendered(path(file), {{u"data"_s, QJsonObject{}}}), QJsonValue(QJsonValue::Null));
}

void TstSaltTemplates::whatIsInNoListRunsNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("function") << u"reactor/base.sls"_s
                              << QByteArray(R"({"tgt": "web1", "module": "cmd.run", "args": "id"})");
    QTest::newRow("command") << u"reactor/cmd/run.sls"_s << QByteArray(R"({"tgt": "web1", "args": "id"})");
    QTest::newRow("script") << u"reactor/cmd/script.sls"_s << QByteArray(R"({"tgt": "web1", "script": "salt://a.sh"})");
    QTest::newRow("action") << u"reactor/services/base.sls"_s
                            << QByteArray(R"({"tgt": "web1", "function": "disable", "args": "nginx"})");
    QTest::newRow("matcher") << u"reactor/services/restart.sls"_s
                             << QByteArray(R"({"tgt": "web1", "matcher": "magic", "args": "nginx"})");
    QTest::newRow("no target") << u"reactor/services/restart.sls"_s << QByteArray(R"({"args": "nginx"})");
    QTest::newRow("all keys") << u"reactor/minions/key/delete.sls"_s << QByteArray(R"({"minion": "*"})");
    QTest::newRow("two keys") << u"reactor/minions/key/delete.sls"_s << QByteArray(R"({"minion": "web1,web2"})");
    QTest::newRow("finger") << u"reactor/minions/key/base.sls"_s
                            << QByteArray(R"({"function": "finger", "minion": "web1"})");
}

void TstSaltTemplates::whatIsInNoListRunsNothing()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, form);
    QCOMPARE(hooked(file, QJsonDocument::fromJson(form).object(), keyOf(file)), QJsonValue(QJsonValue::Null));
}

void TstSaltTemplates::aListedCommandRuns()
{
    QVERIFY(m_files.replaceIn(
        u"reactor/cmd/run.sls"_s, "set commands = []", "set commands = ['systemctl try-restart nginx']"));
    const QJsonObject form{{u"tgt"_s, u"web1"_s}, {u"args"_s, u"systemctl try-restart nginx"_s}};
    const QJsonObject made = hooked(u"reactor/cmd/run.sls"_s, form, keyOf(u"reactor/cmd/run.sls"_s)).toObject();
    QCOMPARE(made.value("salve_command"_L1).toObject().keys(), QStringList{u"local.cmd.run"_s});
    QVERIFY(m_files.replaceIn(u"reactor/cmd/script.sls"_s, "set scripts = []", "set scripts = ['salt://mend.sh']"));
    const QJsonObject script{{u"tgt"_s, u"web1"_s}, {u"script"_s, u"salt://mend.sh"_s}, {u"args"_s, u"-v"_s}};
    const QJsonObject ran = hooked(u"reactor/cmd/script.sls"_s, script, keyOf(u"reactor/cmd/script.sls"_s)).toObject();
    QCOMPARE(ran.value("salve_script"_L1).toObject().value("local.cmd.script"_L1).toArray().at(2).toObject(),
             (QJsonObject{{u"arg"_s, QJsonArray{u"salt://mend.sh"_s, u"-v"_s}}}));
}

void TstSaltTemplates::aValueStaysAValue()
{
    const QString nasty = u"nginx\"\n    - tgt: '*'\n{{ 1 }}"_s;
    const QString file = u"reactor/services/restart.sls"_s;
    const QJsonObject made =
        hooked(file, {{u"tgt"_s, u"web1"_s}, {u"args"_s, nasty}}, keyOf(file)).toObject().begin()->toObject();
    QCOMPARE(made.value("local.service.restart"_L1).toArray(),
             (QJsonArray{QJsonObject{{u"tgt"_s, u"web1"_s}},
                         QJsonObject{{u"tgt_type"_s, u"glob"_s}},
                         QJsonObject{{u"arg"_s, QJsonArray{nasty}}}}));
}

/// The templates belong to the master: Salve is one of those that may call.
void TstSaltTemplates::curlDrivesThemToo()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("needs the package curl");
    SaltFixture f;
    f.answer(true);
    std::vector<QHash<QString, QString>> events;
    f.master.setReactor([&](const QString &name, const QHash<QString, QString> &form) {
        events.push_back(form);
        QJsonObject post;
        for (auto it = form.begin(); it != form.end(); ++it)
            post.insert(it.key(), it.value());
        const QJsonValue made = m_files.hooked(u"reactor/%1.sls"_s.arg(name), post);
        if (!made.isObject())
            return;
        const QJsonObject one = made.toObject().begin()->toObject();
        const QJsonArray order = one.begin()->toArray();
        f.master.publish({one.keys().at(0).mid(6),
                          order.at(2).toObject().value("arg"_L1).toArray(),
                          order.at(0).toObject().value("tgt"_L1).toString(),
                          order.at(1).toObject().value("tgt_type"_L1).toString()});
    });
    const QString key = keyOf(u"reactor/services/restart.sls"_s);
    const auto curl = [&](const QString &secret) {
        QProcess process;
        process.start(u"curl"_s,
                      {u"-sS"_s,
                       u"--noproxy"_s,
                       u"*"_s,
                       f.master.url().toString() + u"/hook/services/restart"_s,
                       u"--data-urlencode"_s,
                       u"tgt=web1"_s,
                       u"--data-urlencode"_s,
                       u"matcher=glob"_s,
                       u"--data-urlencode"_s,
                       u"args=nginx"_s,
                       u"--data-urlencode"_s,
                       u"secretkey="_s + secret});
        if (!spinUntil([&] { return process.state() == QProcess::NotRunning; }))
            return QByteArray("no answer");
        return process.readAllStandardOutput();
    };
    QCOMPARE(curl(u"wrong"_s), QByteArray(R"({"success":true})"));
    QCOMPARE(f.executed(u"service.restart"_s), 0);
    QCOMPARE(curl(key), QByteArray(R"({"success":true})"));
    QCOMPARE(f.executed(u"service.restart"_s), 1);

    f.secrets.insert(u"salt-hook"_s, key);
    Node node = f.settings(R"({"endpoint": "services/restart", "args": "nginx"})");
    node.remove(u"username");
    node.remove(u"password");
    node.set(u"url"_s, Node::text(f.master.url().toString() + u"/hook"_s));
    node.set(u"secret-key"_s, Node::map({{u"secret"_s, Node::text(u"salt-hook"_s)}}));
    SaltRunContext context(f.slot);
    const auto reaction = Kinds{{}, reactionKinds()}.reaction(u"salt-hook")->make(node, f.services, context);
    QVERIFY(reaction.has_value());
    QCOMPARE(answerOf<RunReport>(**reaction).outcome, RunOutcome::Delivered);
    QCOMPARE(f.executed(u"service.restart"_s), 2);
    QCOMPARE(events.size(), size_t(3));
    QCOMPARE(events.at(2), events.at(1)); // the same event
}

/// Schedule, script, event, reactor, orchestration.
void TstSaltTemplates::theMinionsWayIsWhole()
{
    const QJsonObject schedule = rendered(path(u"minion.d/salve-schedule.conf"_s), {}).toObject();
    const QJsonObject check = schedule.value("schedule"_L1).toObject().value("salve-check-nginx"_L1).toObject();
    QCOMPARE(check.value("args"_L1).toArray(), QJsonArray{u"salt://salve/check-service.sh"_s});
    QVERIFY(read(u"states/salve/check-service.sh"_s).contains("event.send \"salve/service/$what\""));
    QProcess shell;
    shell.start(u"sh"_s, {u"-n"_s, path(u"states/salve/check-service.sh"_s)});
    QVERIFY(shell.waitForFinished(20'000) && shell.exitCode() == 0);

    const QString down = path(u"reactor/event/service-down.sls"_s);
    const auto told = [&](const QJsonObject &data) {
        return rendered(down, {{u"data"_s, QJsonObject{{u"id"_s, u"web7"_s}, {u"data"_s, data}}}});
    };
    QCOMPARE(told({{u"service"_s, u"sshd; rm -rf /"_s}}), QJsonValue(QJsonValue::Null));
    const QJsonObject run = told({{u"service"_s, u"nginx"_s}}).toObject().value("salve_repair"_L1).toObject();
    const QJsonArray args =
        run.value("runner.state.orchestrate"_L1).toArray().at(0).toObject().value("args"_L1).toArray();
    QCOMPARE(args.at(0).toObject().value("mods"_L1), QJsonValue(u"salve.orch.repair"_s));
    const QJsonObject pillar = args.at(1).toObject().value("pillar"_L1).toObject();
    QCOMPARE(pillar, (QJsonObject{{u"tgt"_s, u"web7"_s}, {u"svc"_s, u"nginx"_s}}));

    const QJsonObject steps = rendered(path(u"states/salve/orch/repair.sls"_s), {{u"pillar"_s, pillar}}).toObject();
    QCOMPARE(steps.keys(), (QStringList{u"apply-states"_s, u"restart-service"_s}));
    QCOMPARE(steps.value("restart-service"_L1).toObject().value("salt.function"_L1).toArray().at(2),
             QJsonValue(QJsonObject{{u"arg"_s, QJsonArray{u"nginx"_s}}}));
    QCOMPARE(rendered(path(u"states/salve/orch/repair.sls"_s), {{u"pillar"_s, QJsonObject{}}}),
             QJsonValue(QJsonValue::Null));
    const QJsonObject master = rendered(path(u"master.d/salve.conf"_s), {}).toObject();
    QCOMPARE(master.value("reactor"_L1).toArray().size(), 12);
    QVERIFY(!master.value("netapi_enable_clients"_L1).toArray().contains(u"wheel"_s));
}

QTEST_GUILESS_MAIN(TstSaltTemplates)
#include "tst_salt_templates.moc"
