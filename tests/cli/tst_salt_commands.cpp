// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/called_salvectl.h"
#include "net/salt_call.h"
#include "stage/salt_stand_in.h"
#include "store/vault.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPassword = u"p4ss-W0rd-77"_s;
const QByteArray kVaultKey = QByteArray(64, 'a');

} // namespace

/// A salt-api looked at from the command line, by address and by a reaction of the set.
class TestSaltCommands : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void doctorSaysWhatIsMissing();
    void doctorKnowsTheReactionsOfTheSet();
    void matchShowsWhomATargetHits();
    void matchSendsEveryMatcher();
    void wrongCallsAreUsage();
    void exportsTemplates();
    void oneFunctionIsCalledAndItsAnswerShown();

private:
    Said salvectl(std::vector<std::string> arguments) const { return m_salvectl->run(std::move(arguments)); }
    Said doctor(std::vector<std::string> more);
    std::string url() const { return m_master->url().toString().toStdString(); }

    SystemClock m_clock;
    std::unique_ptr<StandInSalt> m_master;
    std::unique_ptr<CalledSalvectl> m_salvectl;
};

void TestSaltCommands::init()
{
    m_salvectl = std::make_unique<CalledSalvectl>();
    QVERIFY(QDir().mkpath(m_salvectl->dataDir()));
    QProcessEnvironment environment;
    environment.insert(u"SALVE_VAULT_KEY"_s, QString::fromLatin1(kVaultKey));
    Result<std::unique_ptr<Vault>> vault = openVault(m_salvectl->dataDir(), VaultBackend::None, environment);
    QVERIFY2(vault.has_value(), vault ? "" : qPrintable(vault.error().sentence));
    bool isWritten = false;
    (*vault)->write(u"salt-api"_s, kPassword, this, [&](const Result<void> &done) { isWritten = done.has_value(); });
    QTRY_VERIFY(isWritten);

    m_master = std::make_unique<StandInSalt>(m_clock);
    m_master->minions().add(u"web1"_s, {u"web"_s});
    m_master->minions().add(u"web2"_s, {u"web"_s});
    m_master->minions().add(u"db1"_s, {u"db"_s});
    m_master->addUser(u"salve"_s, {kPassword});
    m_master->behaviour().silence = Millis{100};
    QVERIFY(m_master->server().open());
}

Said TestSaltCommands::doctor(std::vector<std::string> more)
{
    std::vector<std::string> arguments{"salt", "doctor", url(), "--user", "salve", "--password", "salt-api"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return salvectl(std::move(arguments));
}

/// Four that lack something, and the four sentences.
void TestSaltCommands::doctorSaysWhatIsMissing()
{
    const Said whole = doctor({"--hook", "hook", "--function", "service.restart"});
    QVERIFY2(whole.code == 0, qPrintable(whole.out + whole.err));
    QVERIFY(!whole.out.contains(kPassword));

    const Said hook = doctor({"--hook", "webhooks"});
    QCOMPARE(hook.code, 2);
    QVERIFY2(hook.out.contains(u"Write the path that webhook_url of the master says"_s), qPrintable(hook.out));

    m_master->behaviour().clients.removeAll(u"local"_s);
    const Said client = doctor({});
    QCOMPARE(client.code, 2);
    QVERIFY2(client.out.contains(u"The client local is not enabled. Add it to netapi_enable_clients"_s),
             qPrintable(client.out));

    m_master->behaviour().clients.append(u"local"_s);
    m_master->addUser(u"salve"_s, {kPassword, QJsonArray{u"test.*"_s}});
    const Said rights = doctor({"--function", "service.restart"});
    QCOMPARE(rights.code, 2);
    QVERIFY2(rights.out.contains(u"salve may not call service.restart"_s), qPrintable(rights.out));
    QVERIFY2(rights.out.contains(u"Add '@jobs' in external_auth"_s), qPrintable(rights.out));
    QCOMPARE(doctor({}).code, 1); // nothing is missing but the right to look up

    const Said eauth = doctor({"--eauth", "ldap"});
    QCOMPARE(eauth.code, 2);
    QVERIFY2(eauth.out.contains(u"does not know the eauth ldap"_s), qPrintable(eauth.out));

    m_master->server().close();
    const Said away = doctor({});
    QCOMPARE(away.code, 2);
    QVERIFY2(away.out.contains(u"cannot be reached"_s), qPrintable(away.out));
}

void TestSaltCommands::doctorKnowsTheReactionsOfTheSet()
{
    const QByteArray place =
        "url: '" + m_master->url().toString().toUtf8() + "', username: salve, password: {secret: salt-api}";
    const QByteArray set = "salve: 1\nreactions:\n"
                           "  - {id: page, kind: webhook, url: 'http://127.0.0.1:9/', body: x}\n"
                           "  - {id: hook, kind: salt-hook, url: '"
                           + m_master->url().toString().toUtf8()
                           + "/webhooks', "
                             "endpoint: services/restart, target: web1, args: nginx, secret-key: {secret: salt-hook}}\n"
                             "  - {id: restart, kind: salt-run, "
                           + place
                           + ", target: web1, function: cmd.run}\n"
                             "  - {id: keys, kind: salt-key, "
                           + place + ", action: delete, minion: web1}\n";
    const Said applied = salvectl({"apply", m_salvectl->write(u"set.yaml"_s, set)});
    QVERIFY2(applied.code == 0, qPrintable(applied.out + applied.err));

    const Said first = salvectl({"--json", "salt", "doctor"}); // the first that logs in
    QVERIFY2(first.code == 0, qPrintable(first.out + first.err));
    QVERIFY2(first.out.contains(u"salve may call cmd.run"_s), qPrintable(first.out));
    const Said hook = salvectl({"salt", "doctor", "hook"});
    QCOMPARE(hook.code, 2);
    QVERIFY2(hook.out.contains(u"/webhooks/services/restart"_s), qPrintable(hook.out));
    const Said keys = salvectl({"salt", "doctor", "keys"});
    QCOMPARE(keys.code, 2);
    QVERIFY2(keys.out.contains(u"@wheel"_s), qPrintable(keys.out));
    QCOMPARE(salvectl({"salt", "doctor", "page"}).code, 64);
    QCOMPARE(salvectl({"salt", "doctor", "nobody"}).code, 64);
    const Said hit = salvectl({"salt", "match", "db*"});
    QCOMPARE(hit.code, 0);
    QVERIFY2(hit.out.contains(u"db1"_s) && !hit.out.contains(u"web1"_s), qPrintable(hit.out));
}

void TestSaltCommands::matchShowsWhomATargetHits()
{
    const auto match = [this](std::vector<std::string> more) {
        std::vector<std::string> arguments{"--json", "salt", "match"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        for (const std::string &word : {std::string("--at"),
                                        url(),
                                        std::string("--user"),
                                        std::string("salve"),
                                        std::string("--password"),
                                        std::string("salt-api")})
            arguments.push_back(word);
        return salvectl(std::move(arguments));
    };
    const Said web = match({"web*"});
    QCOMPARE(web.code, 0);
    QCOMPARE(web.out.count(u'\n'), 2);
    m_master->minions().setCondition(u"web2"_s, MinionCondition::Down);
    const Said half = match({"roles:web", "--type", "grain"});
    QCOMPARE(half.code, 1);
    QVERIFY2(half.out.contains(u"{\"answers\":false,\"is-hit\":true,\"minion\":\"web2\"}"_s), qPrintable(half.out));
    const Said nobody = match({"nope*"});
    QCOMPARE(nobody.code, 2);
    QVERIFY2(nobody.err.contains(u"No minion matched"_s), qPrintable(nobody.err));
    for (const StandInCall &call : m_master->minions().executed())
        QCOMPARE(call.function, u"test.ping"_s);
}

void TestSaltCommands::matchSendsEveryMatcher()
{
    for (const char *type : Words<SaltMatcher>::list) {
        salvectl({"salt", "match", "x", "--type", type, "--at", url(), "--user", "salve", "--password", "salt-api"});
        const QJsonArray chunks = QJsonDocument::fromJson(m_master->requests().back().body).array();
        QCOMPARE(chunks.at(0).toObject().value("tgt_type"_L1).toString(), QString::fromLatin1(type));
        QCOMPARE(chunks.at(0).toObject().value("tgt"_L1), QJsonValue(u"x"_s));
    }
}

void TestSaltCommands::wrongCallsAreUsage()
{
    QCOMPARE(salvectl({"salt", "doctor", "ftp://salt"}).code, 64);
    QCOMPARE(salvectl({"salt", "doctor", url(), "--user", "salve"}).code, 64);
    QCOMPARE(salvectl({"salt", "match", "*", "--at", url()}).code, 64);
    const Said type = salvectl({"salt", "match", "*", "--type", "magic", "--at", url()});
    QCOMPARE(type.code, 64);
    QVERIFY2(type.err.contains(u"grain_pcre"_s), qPrintable(type.err));
    const Said empty = salvectl({"salt", "doctor"});
    QCOMPARE(empty.code, 64);
    QCOMPARE(salvectl({"salt", "doctor", url(), "--user", "salve", "--password", "nowhere"}).code, 64);
}

void TestSaltCommands::exportsTemplates()
{
    const std::string folder = m_salvectl->path(u"templates"_s).toStdString();
    const Said said = salvectl({"salt", "export-templates", folder});
    QCOMPARE(said.code, 0);
    QVERIFY(said.out.contains(u"reactor/services/restart.sls"_s));
    QVERIFY(QFile::exists(m_salvectl->path(u"templates/README.md"_s)));
    const Said again = salvectl({"salt", "export-templates", folder});
    QCOMPARE(again.code, 2);
    QVERIFY2(again.err.contains(u"is there already"_s), qPrintable(again.err));
}

void TestSaltCommands::oneFunctionIsCalledAndItsAnswerShown()
{
    m_master->minions().setFunction([](const StandInCall &call) {
        return call.function == "test.arg"_L1
                   ? StandInReturn{QJsonObject{{u"args"_s, call.arguments}, {u"kwargs"_s, call.kwargs}}, 0, Millis{0}}
                   : StandInReturn::unavailable(call.function);
    });
    const auto react = [this](const std::string &target) {
        return salvectl({"react",
                         "salt-run",
                         "--yes",
                         "url=" + url(),
                         "username=salve",
                         "password=secret:salt-api",
                         "target=" + target,
                         "function=test.arg",
                         "arguments=a,b"});
    };
    const Said said = react("web1");
    QVERIFY2(said.code == 0, qPrintable(said.out + said.err));
    QVERIFY2(said.out.startsWith("succeeded: web1: done"_L1), qPrintable(said.out));
    QVERIFY2(said.out.contains(uR"("ret":{"args":["a","b"],"kwargs":{}})"_s), qPrintable(said.out));
    QVERIFY(!said.out.contains(kPassword));
    m_master->minions().setFile(u"web2"_s, u"/etc/salve/hold"_s, u"patch"_s);
    const Said held = react("web2");
    QCOMPARE(held.code, 3);
    QVERIFY2(held.out.startsWith("not-run: web2 says hold: patch"_L1), qPrintable(held.out));
}

QTEST_GUILESS_MAIN(TestSaltCommands)
#include "tst_salt_commands.moc"
