// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_doctor.h"
#include "salt_run_test.h"
#include "support/certificates.h"

#include <QSslKey>

using namespace salve;
using namespace salve::test;

/// A salt-api that lacks something, and the one sentence that says what.
class TstSaltDoctor : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { f.reset(); }

    void aWholeOneIsGreen();
    void aBrokenOneIsNamed_data();
    void aBrokenOneIsNamed();
    void anUntrustedCertificateIsNamed();
    void withoutALoginItLooksAtTheRest();
    void changesNothing();

private:
    std::vector<SaltFinding> examine()
    {
        SaltDoctor doctor(f->sessions, m_what);
        std::optional<std::vector<SaltFinding>> found;
        connect(&doctor, &SaltDoctor::finished, this, [&](const std::vector<SaltFinding> &all) { found = all; });
        doctor.start();
        const bool isLater = !found;
        if (!spinUntil([&] { return found.has_value(); }) || !isLater)
            qWarning("no answer came, or too early");
        return found.value_or(std::vector<SaltFinding>{});
    }
    /// "login: …" of all that are not green.
    QStringList troubles()
    {
        QStringList lines;
        for (const SaltFinding &finding : examine()) {
            if (finding.light != PreflightReport::Light::Green)
                lines.append(QString(wordOf(finding.light)) + u' ' + finding.what + u": "_s + finding.sentence
                             + (finding.advice.isEmpty() ? QString() : u' ' + finding.advice));
        }
        return lines;
    }

    std::unique_ptr<SaltFixture> f;
    SaltExamination m_what;
};

void TstSaltDoctor::init()
{
    f = std::make_unique<SaltFixture>();
    m_what = {};
    m_what.quickRefusal = Millis{1'500}; // for a busy computer
    m_what.login = {f->master.url(), u"pam"_s, u"salve"_s, u"salt-api"_s, kPassword, {}};
    m_what.clients = {u"local"_s, u"local_async"_s, u"runner"_s};
    m_what.hook = saltUrl(f->master.url(), u"hook"_s);
    SaltCall restart;
    restart.function = u"service.restart"_s;
    restart.target = u"web*"_s;
    m_what.calls = {restart};
}

void TstSaltDoctor::aWholeOneIsGreen()
{
    QCOMPARE(troubles(), QStringList{});
    QStringList what;
    for (const SaltFinding &finding : examine())
        what.append(finding.what);
    QCOMPARE(what, (QStringList{u"address"_s, u"login"_s, u"clients"_s, u"rights"_s, u"hook"_s}));
    m_what.clients = {u"runner_async"_s, u"wheel"_s};
    QCOMPARE(troubles(), QStringList{});
}

void TstSaltDoctor::aBrokenOneIsNamed_data()
{
    using Break = std::function<void(SaltFixture &, SaltExamination &)>;
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<QStringList>("troubles");
    const auto row = [](const char *name, Break breakIt, const QStringList &troubles) {
        QTest::newRow(name) << breakIt << troubles;
    };
    row("no such eauth",
        [](SaltFixture &, SaltExamination &what) { what.login.eauth = u"ldap"_s; },
        {u"red login: The master does not know the eauth ldap. Put it, with the user salve, into external_auth of the "
         "master."_s});
    row("wrong password",
        [](SaltFixture &s, SaltExamination &what) {
            s.master.behaviour().passwordDelay = Millis{1'800};
            what.login.password = u"wrong-one"_s;
        },
        {u"red login: The master's eauth pam refuses salve. Give the right user name and password."_s});
    row("no rights at all",
        [](SaltFixture &s, SaltExamination &) {
            s.master.addUser(u"salve"_s, {kPassword, QJsonObject{}});
        },
        {u"red login: Salt lets salve log in but permits nothing: give the user its rights in external_auth of the "
         "master."_s});
    row("client not enabled",
        [](SaltFixture &s, SaltExamination &) { s.master.behaviour().clients.removeAll(u"local_async"_s); },
        {u"red clients: The client local_async is not enabled. Add it to netapi_enable_clients of the master."_s});
    row("function not permitted",
        [](SaltFixture &s, SaltExamination &) {
            s.master.addUser(u"salve"_s,
                             {kPassword, QJsonArray{u"@jobs"_s, QJsonObject{{u"web*"_s, QJsonArray{u"test.ping"_s}}}}});
        },
        {u"red rights: salve may not call service.restart. Give the user 'web*': [service.restart] in external_auth of "
         "the master."_s,
         u"yellow rights: salve may not ask hosts whether they hold repairs off themselves (/etc/salve/hold). Give the "
         "user 'web*': [file.file_exists] in external_auth of the master."_s});
    row("jobs not permitted",
        [](SaltFixture &s, SaltExamination &) {
            s.master.addUser(u"salve"_s, {kPassword, QJsonArray{u".*"_s}});
        },
        {u"yellow rights: salve may not look jobs up, so that a lost answer stays unknown. Add '@jobs' in "
         "external_auth."_s});
    row("keys not permitted",
        [](SaltFixture &s, SaltExamination &what) {
            s.master.addUser(u"salve"_s, {kPassword, QJsonArray{u".*"_s, u"@jobs"_s}});
            what.clients = {u"wheel"_s};
        },
        {u"red rights: salve may not list the keys. Add '@wheel' in external_auth."_s});
    row("another hook",
        [](SaltFixture &s, SaltExamination &what) { what.hook = saltUrl(s.master.url(), u"webhooks"_s); },
        {u"red hook: There is no hook at URL/webhooks. Write the path that webhook_url of the master says."_s});
    row("a hook with a login",
        [](SaltFixture &s, SaltExamination &what) {
            s.master.behaviour().hookNeedsLogin = true;
            what.login.username.clear();
        },
        {u"red hook: The hook asks for a login (webhook_disable_auth is off). Give user name and password."_s});
    row("another address",
        [](SaltFixture &s, SaltExamination &what) { what.login.url = saltUrl(s.master.url(), u"elsewhere"_s); },
        {u"red address: What answers at URL/elsewhere is not salt-api. Check address and port."_s});
    row("the master is not there",
        [](SaltFixture &s, SaltExamination &what) {
            s.master.behaviour().master = MasterCondition::Missing;
            what.hook.clear();
        },
        {u"red login: The Salt master is not available; nothing was run."_s});
}

void TstSaltDoctor::aBrokenOneIsNamed()
{
    using Break = std::function<void(SaltFixture &, SaltExamination &)>;
    QFETCH(Break, breakIt);
    QFETCH(QStringList, troubles);
    breakIt(*f, m_what);
    troubles.replaceInStrings(u"URL"_s, f->master.url().toString());
    QCOMPARE(this->troubles(), troubles);
    f->master.server().close();
    const QStringList away = this->troubles();
    QCOMPARE(away.size(), 1);
    QVERIFY2(away.at(0).startsWith(u"red address: salt-api at "_s) && away.at(0).contains(u"cannot be reached"_s),
             qPrintable(away.at(0)));
}

void TstSaltDoctor::anUntrustedCertificateIsNamed()
{
    if (const QString missing = Certificates::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Certificates certificates;
    const KeyPair pair = certificates.issue(u"api"_s, {u"IP:127.0.0.1"_s});
    QFile file(pair.key);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pem = file.readAll();
    const QSslKey rsa(pem, QSsl::Rsa);
    f->master.server().close();
    f->master.server().useTls(QSslCertificate::fromPath(pair.certificate).value(0),
                              rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa);
    QVERIFY(f->master.server().open());
    m_what.login.url = f->master.url();
    m_what.hook.clear();
    const QStringList found = troubles();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.at(0).startsWith(u"red certificate: "_s) && found.at(0).contains(u"CA file"_s),
             qPrintable(found.at(0)));
    QCOMPARE(f->master.logins(), 0);
    m_what.login.caFile = certificates.caFile();
    QCOMPARE(troubles(), QStringList{});
}

void TstSaltDoctor::withoutALoginItLooksAtTheRest()
{
    m_what.login.username.clear();
    QStringList what;
    for (const SaltFinding &finding : examine())
        what.append(finding.what);
    QCOMPARE(what, (QStringList{u"address"_s, u"hook"_s}));
    QCOMPARE(f->master.logins(), 0);
}

void TstSaltDoctor::changesNothing()
{
    examine();
    QVERIFY(f->master.minions().executed().empty());
    QVERIFY(f->master.hooks().isEmpty());
}

QTEST_GUILESS_MAIN(TstSaltDoctor)
#include "tst_salt_doctor.moc"
