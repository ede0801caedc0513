// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/called_salvectl.h"
#include "session/host.h"
#include "store/memory_vault.h"
#include "support/scripted_kinds.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

namespace {

// Once a day: nothing is looked at while these tests run.
const QByteArray kSet = "salve: 1\n"
                        "defaults: {every: 1d}\n"
                        "tell:\n  - {run: call-ana}\n"
                        "monitors:\n  - {id: shop, kind: probe, target: shop, on-host: web1}\n"
                        "reactions:\n  - {id: call-ana, kind: call, what: hello, token: {secret: phone}}\n";

/// What `doctor` found of one thing.
QJsonObject finding(const Said &said, const QString &what)
{
    for (const QJsonObject &json : said.objects()) {
        if (json.value("what"_L1).toString() == what)
            return json;
    }
    return {};
}

} // namespace

/// Commands as people and scripts give them, on a data folder of their own.
class TestCare : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_salvectl = std::make_unique<CalledSalvectl>(scriptedKinds()); }
    void diffSaysWhatApplyDoes();
    void brokenSetIsNotCompared();
    void doctorFindsWhatIsMissing();
    void doctorSpeaksJson();
    void doctorWorksOnARunningSalve();
    void doctorSaysWhyNothingOpens();
    void auditIsVerifiedAndExported();

private:
    Said salvectl(std::vector<std::string> arguments) const { return m_salvectl->run(std::move(arguments)); }
    std::string write(const QByteArray &text) const { return m_salvectl->write(u"set.yaml"_s, text); }
    Script m_script; ///< the kinds ask it what to do
    std::unique_ptr<CalledSalvectl> m_salvectl;
};

void TestCare::diffSaysWhatApplyDoes()
{
    const std::string file = write(kSet);
    const Said first = salvectl({"diff", file});
    QCOMPARE(first.code, 1);
    QVERIFY2(first.lines().contains(u"+ monitor shop (probe)"_s), qPrintable(first.out));
    const Said applied = salvectl({"apply", file});
    QCOMPARE(applied.code, 0);
    for (const QString &line : first.lines())
        QVERIFY2(applied.lines().contains(line), qPrintable(line));
    QCOMPARE(salvectl({"diff", file}).code, 0);
    QCOMPARE(salvectl({"apply", file}).code, 0);
    write(QByteArray(kSet).replace("web1", "web2"));
    const Said second = salvectl({"diff", file});
    QCOMPARE(second.code, 1);
    QCOMPARE(second.lines(), QStringList{u"~ monitor shop: on-host: web1 → web2"_s});
    QCOMPARE(salvectl({"diff", file}).code, 1); // it changed nothing
    const Said json = salvectl({"--json", "diff", file});
    QCOMPARE(json.code, 1);
    const QJsonObject change = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(change.value("field"_L1).toString(), u"on-host"_s);
    QCOMPARE(change.value("before"_L1).toString(), u"web1"_s);
}

void TestCare::brokenSetIsNotCompared()
{
    const std::string file = write("salve: 1\nmonitors:\n  - {id: shop, kind: pigeon}\n");
    QCOMPARE(salvectl({"diff", file}).code, 2);
    const Said applied = salvectl({"apply", file});
    QCOMPARE(applied.code, 2);
    QCOMPARE(applied.all().count("pigeon"_L1), 1);
    QCOMPARE(salvectl({"diff", "/nowhere/set.yaml"}).code, 2);
}

void TestCare::doctorFindsWhatIsMissing()
{
    const Said fresh = salvectl({"doctor"});
    QCOMPARE(fresh.code, 1);
    QVERIFY2(fresh.out.contains("No person can be reached"_L1), qPrintable(fresh.out));
    QVERIFY2(fresh.out.contains("ok       The database is sound."_L1), qPrintable(fresh.out));
    salvectl({"apply", write(kSet)});
    const Said missing = salvectl({"doctor"});
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.out.contains(
                 "Secret phone, which the set uses, is not on this computer. Store it: salvectl secret set phone"_L1),
             qPrintable(missing.out));
}

void TestCare::doctorSpeaksJson()
{
    salvectl({"apply", write(kSet)});
    const Said said = salvectl({"--json", "doctor"});
    for (const QString &what :
         {u"data-folder"_s, u"owner"_s, u"database"_s, u"audit"_s, u"vault"_s, u"secret"_s, u"person"_s, u"clock"_s}) {
        QVERIFY2(!finding(said, what).isEmpty(), qPrintable(what));
        const QString level = finding(said, what).value("level"_L1).toString();
        QVERIFY2(level == "ok"_L1 || !finding(said, what).value("advice"_L1).toString().isEmpty(), qPrintable(what));
    }
    QCOMPARE(finding(said, u"vault"_s).value("level"_L1).toString(), u"ok"_s);
    QCOMPARE(finding(said, u"owner"_s).value("level"_L1).toString(), u"warning"_s);
    QVERIFY(finding(said, u"socket"_s).isEmpty()); // nobody watches whom a command could call
}

void TestCare::doctorWorksOnARunningSalve()
{
    HostOptions options;
    options.dataDir = m_salvectl->dataDir();
    options.kinds = scriptedKinds();
    options.installation = u"desk"_s;
    auto vault = std::make_unique<MemoryVault>();
    vault->write(u"phone"_s, u"0123456789"_s, vault.get(), [](const Result<void> &) {});
    options.ownVault = std::move(vault);
    const auto host = Host::open(std::move(options));
    QVERIFY(host);
    QCOMPARE(salvectl({"apply", write(kSet)}).code, 0);
    const Said said = salvectl({"--json", "doctor"});
    QCOMPARE(finding(said, u"owner"_s).value("level"_L1).toString(), u"ok"_s);
    QCOMPARE(finding(said, u"socket"_s).value("level"_L1).toString(), u"ok"_s);
    QCOMPARE(finding(said, u"secret"_s).value("level"_L1).toString(), u"ok"_s);
    QVERIFY2(!said.all().contains("0123456789"_L1), "a secret is never printed");
    QVERIFY2(salvectl({"doctor"}).out.contains("Secret phone can be read."_L1), "");
}

void TestCare::doctorSaysWhyNothingOpens()
{
    QVERIFY(QDir().mkpath(m_salvectl->dataDir()));
    QFile database(m_salvectl->path(u"data/salve.sqlite"_s));
    QVERIFY(database.open(QIODevice::WriteOnly));
    database.write(QByteArray(4096, 'x'));
    database.close();
    const Said said = salvectl({"--json", "doctor"});
    QCOMPARE(said.code, 1);
    QCOMPARE(finding(said, u"data-folder"_s).value("level"_L1).toString(), u"problem"_s);
}

void TestCare::auditIsVerifiedAndExported()
{
    QCOMPARE(salvectl({"audit", "verify"}).code, 0);
    salvectl({"apply", write(kSet)});
    const Said exported = salvectl({"audit", "export"});
    QCOMPARE(exported.code, 0);
    QVERIFY(!exported.lines().isEmpty());
    const QJsonObject first = QJsonDocument::fromJson(exported.lines().at(0).toUtf8()).object();
    QCOMPARE(first.value("number"_L1).toInt(), 1);
    QCOMPARE(first.value("hash"_L1).toString().size(), 64);
    const Said whole = salvectl({"--json", "audit", "verify"});
    QCOMPARE(QJsonDocument::fromJson(whole.out.toUtf8()).object().value("entries"_L1).toInt(), exported.lines().size());
    // One letter of the set that was applied, where it is kept.
    QFile file(m_salvectl->path(u"data/salve.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("on-host: web1"));
    bytes.replace("on-host: web1", "on-host: web2");
    file.seek(0);
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const Said broken = salvectl({"audit", "verify"});
    QCOMPARE(broken.code, 2);
    QVERIFY2(broken.out.contains("set 1 is not any more what was recorded"_L1), qPrintable(broken.out));
    const Said doctor = salvectl({"doctor"});
    QCOMPARE(doctor.code, 1);
    QVERIFY2(doctor.out.contains("salvectl audit verify"_L1), qPrintable(doctor.out));
}

QTEST_GUILESS_MAIN(TestCare)
#include "tst_care.moc"
