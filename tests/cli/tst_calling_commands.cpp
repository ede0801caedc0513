// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/called_salvectl.h"
#include "net/proxy_stand_in.h"
#include "support/scripted_server.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSet = "salve: 1\n"
                        "intake: {port: 8642}\n"
                        "monitors:\n"
                        "  - {id: backup, kind: push, token: {secret: backup-token}}\n"
                        "  - {id: alerts, kind: webhook-in, shape: generic, token: {secret: alerts-token},\n"
                        "     only: [host == web1]}\n"
                        "  - {id: web, kind: http, url: 'http://127.0.0.1:9/'}\n";
const QByteArray kFiring = R"({"id": "b1", "state": "firing", "title": "The backup failed", "host": "web1"})";
const QByteArray kRecipe = "intake: own\n"
                           "title: Our own system\n"
                           "setup: Post to this address.\n"
                           "identity: [thing]\n"
                           "state: how\n"
                           "firing: [bad]\n"
                           "resolved: [good]\n";

} // namespace

/// Tokens, addresses, payloads and the proxy, as people and scripts ask for them.
class TestCallingCommands : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void makesATokenOnce();
    void tellsAddresses();
    void showHidesTheToken();
    void previewsByKind();
    void previewsByMonitor();
    void previewsByAnOwnRecipe();
    void setsTheProxy();
    void oneCheckGoesThroughTheProxy();

private:
    Said salvectl(std::vector<std::string> arguments) const { return m_salvectl->run(std::move(arguments)); }
    std::string write(const QString &name, const QByteArray &text) const { return m_salvectl->write(name, text); }
    std::unique_ptr<CalledSalvectl> m_salvectl;
};

void TestCallingCommands::init()
{
    m_salvectl = std::make_unique<CalledSalvectl>();
    QVERIFY(QDir().mkpath(m_salvectl->dataDir()));
}

void TestCallingCommands::makesATokenOnce()
{
    QCOMPARE(salvectl({"apply", write(u"set.yaml"_s, kSet)}).code, 0);
    const Said made = salvectl({"secret", "new", "backup-token"});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.out.trimmed().size(), 32); // nothing but the token: a script can take it
    QVERIFY2(made.err.contains(u"salvectl address backup"_s), qPrintable(made.err));
    const Said again = salvectl({"secret", "new", "backup-token"});
    QCOMPARE(again.code, 2);
    QVERIFY2(again.err.contains(u"--replace"_s), qPrintable(again.err));
    const Said replaced = salvectl({"secret", "new", "backup-token", "--replace"});
    QCOMPARE(replaced.code, 0);
    QVERIFY(replaced.out != made.out);
    QVERIFY(salvectl({"address", "backup"}).out.contains(u"/push/"_s + replaced.out.trimmed()));
    const Said unused = salvectl({"secret", "new", "other"});
    QVERIFY2(unused.err.contains(u"token: {secret: other}"_s), qPrintable(unused.err));
    const Said wrong = salvectl({"secret", "new", "not a name"});
    QVERIFY(wrong.code != 0);
    QVERIFY(wrong.out.isEmpty());
}

void TestCallingCommands::tellsAddresses()
{
    QCOMPARE(salvectl({"apply", write(u"set.yaml"_s, kSet)}).code, 0);
    const QString token = salvectl({"secret", "new", "alerts-token"}).out.trimmed();
    const Said told = salvectl({"address", "alerts"});
    QCOMPARE(told.code, 1); // nobody listens: no Salve runs here
    QVERIFY2(told.out.contains(u"http://127.0.0.1:8642/in/"_s + token), qPrintable(told.out));
    QVERIFY2(told.out.contains(u"salvectl run"_s), qPrintable(told.out));
    QVERIFY2(told.out.contains(u"\"state\": \"firing\""_s), qPrintable(told.out)); // what to paste there
    QCOMPARE(salvectl({"address", "web"}).code, 64);
    QCOMPARE(salvectl({"address", "nothing"}).code, 64);
    QCOMPARE(salvectl({"address"}).code, 64);
    const Said missing = salvectl({"address", "backup"});
    QVERIFY2(missing.err.contains(u"salvectl secret new backup-token"_s), qPrintable(missing.err));
}

void TestCallingCommands::showHidesTheToken()
{
    QCOMPARE(salvectl({"apply", write(u"set.yaml"_s, kSet)}).code, 0);
    const QString token = salvectl({"secret", "new", "backup-token"}).out.trimmed();
    const Said shown = salvectl({"show", "backup"});
    QVERIFY2(shown.out.contains(u"http://127.0.0.1:8642/push/…/fail"_s), qPrintable(shown.out));
    QVERIFY(!shown.out.contains(token));
    QVERIFY(!salvectl({"show", "web"}).out.contains(u"8642"_s));
}

void TestCallingCommands::previewsByKind()
{
    const std::string firing = write(u"firing.json"_s, kFiring);
    const Said down = salvectl({"preview", "webhook-in", "shape=generic", firing});
    QCOMPARE(down.code, 2);
    QVERIFY2(down.out.contains(u"firing: The backup failed"_s), qPrintable(down.out));
    QVERIFY2(down.out.contains(u"host: web1"_s), qPrintable(down.out));
    const Said other = salvectl({"--json", "preview", "webhook-in", "shape=generic", "only=host == db1", firing});
    QCOMPARE(other.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(other.out.toUtf8()).object();
    QCOMPARE(json.value("outcome"_L1).toString(), u"ok"_s);
    QCOMPARE(json.value("events"_L1)[0]["taken"_L1].toBool(true), false);
    const Said wrong = salvectl({"preview", "webhook-in", "shape=alertmanager", firing});
    QCOMPARE(wrong.code, 64);
    QVERIFY2(wrong.err.contains(u"no list at alerts"_s), qPrintable(wrong.err));
    const Said condition = salvectl({"preview", "webhook-in", "shape=generic", "only=host is db1", firing});
    QCOMPARE(condition.code, 64);
    QVERIFY2(condition.err.contains(u"only"_s), qPrintable(condition.err));
    QCOMPARE(salvectl({"preview", "tcp", firing}).code, 64);
    QCOMPARE(salvectl({"preview", "webhook-in", "shape=generic", "/nowhere/at/all"}).code, 64);
}

void TestCallingCommands::previewsByMonitor()
{
    QCOMPARE(salvectl({"apply", write(u"set.yaml"_s, kSet)}).code, 0);
    const Said down = salvectl({"preview", "alerts", write(u"firing.json"_s, kFiring)});
    QVERIFY2(down.code == 2, qPrintable(down.err));
    const Said other =
        salvectl({"preview", "alerts", write(u"other.json"_s, R"({"id": "b1", "state": "firing", "host": "db1"})")});
    QCOMPARE(other.code, 0);
    QVERIFY2(other.out.contains(u"does not count"_s), qPrintable(other.out));
    QCOMPARE(salvectl({"preview", "backup", write(u"firing.json"_s, kFiring)}).code, 64);
    QCOMPARE(salvectl({"preview", "nothing", write(u"firing.json"_s, kFiring)}).code, 64);
}

void TestCallingCommands::previewsByAnOwnRecipe()
{
    const std::string payload = write(u"own.json"_s, R"({"thing": "t1", "how": "bad"})");
    const std::string recipe = write(u"own.yaml"_s, kRecipe);
    const Said down = salvectl({"preview", "webhook-in", "--recipe", recipe, payload});
    QVERIFY2(down.code == 2, qPrintable(down.err));
    QVERIFY2(down.out.contains(u"Our own system"_s), qPrintable(down.out));
    const std::string wrong = write(u"own.yaml"_s, kRecipe + "severity: 'a['\n");
    const Said refused = salvectl({"preview", "webhook-in", "--recipe", wrong, payload});
    QCOMPARE(refused.code, 64);
    QVERIFY2(refused.err.contains(u"line 8"_s), qPrintable(refused.err));
    QVERIFY(refused.out.isEmpty());
    const Said validated = salvectl({"validate", wrong});
    QCOMPARE(validated.code, 2);
    QVERIFY2(validated.out.contains(u"line 8"_s), qPrintable(validated.out));
    const Said right = salvectl({"validate", write(u"own.yaml"_s, kRecipe)});
    QCOMPARE(right.code, 0);
    QVERIFY2(right.out.contains(u"the sender \"own\""_s), qPrintable(right.out));
    QVERIFY(salvectl({"validate", write(u"set.yaml"_s, kSet)}).out.contains(u"3 monitor"_s));
}

void TestCallingCommands::setsTheProxy()
{
    QVERIFY(salvectl({"proxy", "show"}).out.contains(u"No proxy"_s));
    QCOMPARE(salvectl({"proxy", "set", "http://proxy.example:3128", "--except", "db1,.corp.example"}).code, 0);
    const Said shown = salvectl({"proxy", "show"});
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.out.contains(u"http://proxy.example:3128"_s) && shown.out.contains(u"db1, .corp.example"_s),
             qPrintable(shown.out));
    const Said open =
        salvectl({"proxy", "set", "http://proxy.example:3128", "--username", "ana", "--password", "s3cret-value"});
    QCOMPARE(open.code, 64);
    QVERIFY(!(open.out + open.err).contains(u"s3cret-value"_s));
    QCOMPARE(salvectl({"proxy", "set", "pigeon"}).code, 64);
    QCOMPARE(salvectl({"proxy", "set", "http://p.example", "--username", "ana", "--password", "secret:p"}).code, 0);
    QVERIFY2(salvectl({"proxy", "show"}).out.contains(u"secret p"_s), "");
    QCOMPARE(salvectl({"proxy", "off"}).code, 0);
    QVERIFY(salvectl({"proxy", "show"}).out.contains(u"No proxy"_s));
}

void TestCallingCommands::oneCheckGoesThroughTheProxy()
{
    ScriptedServer server;
    server.onRequest([](QTcpSocket &socket, const QByteArray &) { ScriptedServer::reply(socket, "hello"); });
    const ProxyStandIn proxy(ProxyStandIn::Speaks::Http);
    QCOMPARE(salvectl({"proxy", "set", proxy.url().toStdString()}).code, 0);
    const std::string url = "url=http://shop.test:" + std::to_string(server.port()) + "/";
    QCOMPARE(salvectl({"check", "http", url}).code, 0);
    QCOMPARE(proxy.wishes().size(), 1);
    QCOMPARE(salvectl({"react", "webhook", "--yes", url, "body=hello"}).code, 0);
    QCOMPARE(proxy.wishes().size(), 2);
}

QTEST_GUILESS_MAIN(TestCallingCommands)
#include "tst_calling_commands.moc"
