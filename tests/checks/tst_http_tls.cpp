// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "real_bed.h"
#include "support/child_server.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

/// The http check against nginx: what it says of certificates, and the certificate that it shows itself.
class TestHttpTls : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void tellsCertificatesApart_data();
    void tellsCertificatesApart();
    void reportsTheChain();
    void showsAClientCertificate_data();
    void showsAClientCertificate();
    void saysThatACertificateIsWanted_data() { clients(); }
    void saysThatACertificateIsWanted();

private:
    static void clients()
    {
        QTest::addColumn<QString>("client");
        QTest::newRow("qt") << u"qt"_s;
        QTest::newRow("curl") << u"curl"_s;
    }
    QString file(const QString &name) const { return m_certificates->folder() + u'/' + name; }
    void openssl(const QStringList &arguments) const;
    void issueBelowAnIntermediate() const;
    std::optional<CheckResult> check(const QString &client, const QString &name, quint16 port, const Node &more);

    std::unique_ptr<Certificates> m_certificates;
    Nginx m_nginx;
    KeyPair m_client;
    QHash<QString, quint16> m_ports;
};

void TestHttpTls::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_certificates->folder());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    QVERIFY2(process.waitForFinished() && process.exitCode() == 0, process.readAll().constData());
}

/// below.crt, signed by inter.crt, which ca.crt has signed; both.crt holds the two that a server should send.
void TestHttpTls::issueBelowAnIntermediate() const
{
    const auto write = [this](const QString &name, const QByteArray &content) {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
    };
    write(u"inter.ext"_s, "basicConstraints = critical, CA:true\nkeyUsage = critical, keyCertSign\n");
    write(u"below.ext"_s, "subjectAltName = DNS:good.test\n");
    const QString key = u"ec_paramgen_curve:P-256"_s;
    for (const auto &[name, signer] : {std::pair{u"inter"_s, u"ca"_s}, std::pair{u"below"_s, u"inter"_s}}) {
        openssl({u"req"_s,
                 u"-new"_s,
                 u"-config"_s,
                 u"openssl.cnf"_s,
                 u"-subj"_s,
                 u"/CN="_s + name,
                 u"-newkey"_s,
                 u"ec"_s,
                 u"-pkeyopt"_s,
                 key,
                 u"-nodes"_s,
                 u"-keyout"_s,
                 name + u".key"_s,
                 u"-out"_s,
                 name + u".csr"_s});
        openssl({u"x509"_s,
                 u"-req"_s,
                 u"-in"_s,
                 name + u".csr"_s,
                 u"-CA"_s,
                 signer + u".crt"_s,
                 u"-CAkey"_s,
                 signer + u".key"_s,
                 u"-set_serial"_s,
                 name == u"inter"_s ? u"901"_s : u"902"_s,
                 u"-days"_s,
                 u"60"_s,
                 u"-extfile"_s,
                 name + u".ext"_s,
                 u"-out"_s,
                 name + u".crt"_s});
    }
    QByteArray both;
    for (const QString &name : {u"below.crt"_s, u"inter.crt"_s}) {
        QFile in(file(name));
        QVERIFY(in.open(QIODevice::ReadOnly));
        both += in.readAll();
    }
    write(u"both.crt"_s, both);
}

void TestHttpTls::initTestCase()
{
    for (const QString &missing : {Nginx::missing(), Certificates::missing()}) {
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
    }
    m_certificates = std::make_unique<Certificates>();
    issueBelowAnIntermediate();
    m_client = m_certificates->issue(u"probe"_s, {u"DNS:probe.test"_s});
    const KeyPair good = m_certificates->issue(u"good"_s, {u"DNS:good.test"_s, u"DNS:*.shop.test"_s});
    QString servers;
    const auto serve = [&](const QString &name, const KeyPair &pair, const QString &more) {
        m_ports.insert(name, freePort());
        servers += u"server { %1 %2 location / { return 200 \"$ssl_client_s_dn\"; } }\n"_s.arg(
            Nginx::listenTls(m_ports.value(name), pair), more);
    };
    serve(u"good"_s, good, {});
    serve(u"self"_s, m_certificates->selfSigned(u"self"_s, {u"DNS:good.test"_s}), {});
    serve(u"expired"_s, m_certificates->issue(u"expired"_s, {u"DNS:good.test"_s}, Validity::Expired), {});
    serve(u"soon"_s, m_certificates->issue(u"soon"_s, {u"DNS:good.test"_s}, Validity::ExpiresInTenDays), {});
    serve(u"alone"_s, {file(u"below.crt"_s), file(u"below.key"_s)}, {});
    serve(u"both"_s, {file(u"both.crt"_s), file(u"below.key"_s)}, {});
    serve(u"mutual"_s, good, u"ssl_verify_client on; ssl_client_certificate %1;"_s.arg(m_certificates->caFile()));
    QVERIFY2(m_nginx.start(servers, m_ports.value(u"good"_s)), m_nginx.output().constData());
}

std::optional<CheckResult>
TestHttpTls::check(const QString &client, const QString &name, quint16 port, const Node &more)
{
    Node settings = Node::map({{u"url"_s, Node::text(u"https://%1:%2/"_s.arg(name, QString::number(port)))},
                               {u"client"_s, Node::text(client)},
                               {u"address"_s, Node::text(u"127.0.0.1"_s)}});
    for (const Node::Entry &entry : more.entries())
        settings.set(entry.first, entry.second);
    RealBed bed;
    return bed.result(u"http"_s, settings);
}

void TestHttpTls::tellsCertificatesApart_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("trusts");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("words");
    struct Row
    {
        const char *server, *name;
        bool trusts;
        const char *expected, *words;
    };
    const std::vector<Row> rows{
        {"good", "good.test", true, "ok none none", "Status 200"},
        {"both", "good.test", true, "ok none none", "Status 200"},
        {"soon", "good.test", true, "warning assert cert-expiring", "expires in 10"},
        {"self", "good.test", true, "critical tls cert-untrusted", "signed by itself"},
        {"alone", "good.test", true, "critical tls cert-untrusted", "does not send the certificate of \"CN=inter\""},
        {"both", "good.test", false, "critical tls cert-untrusted", "Salve test authority"},
        {"good", "wrong.test", true, "critical tls hostname-mismatch", "is for *.shop.test, good.test"},
        {"expired", "good.test", true, "critical tls cert-expired", "good.test expired 3 day"},
    };
    for (const Row &row : rows) {
        for (const char *client : {"qt", "curl"})
            QTest::addRow("%s %s %s %s", client, row.server, row.name, row.trusts ? "trusted" : "untrusted")
                << QString::fromLatin1(client) << QString::fromLatin1(row.server) << QString::fromLatin1(row.name)
                << row.trusts << QString::fromLatin1(row.expected) << QString::fromLatin1(row.words);
    }
}

void TestHttpTls::tellsCertificatesApart()
{
    QFETCH(QString, client);
    QFETCH(QString, server);
    QFETCH(QString, name);
    QFETCH(bool, trusts);
    QFETCH(QString, expected);
    QFETCH(QString, words);
    Node more = Node::map();
    if (trusts)
        more.set(u"ca-file"_s, Node::text(m_certificates->caFile()));
    const std::optional<CheckResult> result = check(client, name, m_ports.value(server), more);
    QCOMPARE(inWords(result), expected);
    QVERIFY2(result->message.contains(words), qPrintable(result->message));
}

void TestHttpTls::reportsTheChain()
{
    for (const QString &client : {u"qt"_s, u"curl"_s}) {
        const std::optional<CheckResult> result =
            check(client,
                  u"good.test"_s,
                  m_ports.value(u"both"_s),
                  Node::map({{u"ca-file"_s, Node::text(m_certificates->caFile())}}));
        QCOMPARE(inWords(result), u"ok none none"_s);
        const auto chain = std::find_if(result->evidence.begin(), result->evidence.end(), [](const Evidence &evidence) {
            return evidence.title == "Certificates"_L1;
        });
        QVERIFY(chain != result->evidence.end());
        const QStringList lines = chain->text.split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.at(0).contains("CN=below"_L1) && lines.at(0).contains("good.test"_L1), qPrintable(chain->text));
        QVERIFY2(lines.at(1).contains("CN=inter"_L1), qPrintable(chain->text));
        QCOMPARE(metricOf(*result, u"certificate-days"), 59.0); // made a moment ago, rounded down
    }
}

void TestHttpTls::showsAClientCertificate_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("words");
    for (const QString &client : {u"qt"_s, u"curl"_s}) {
        const auto row = [&](const char *title, const QString &shown, const char *expected, const char *words) {
            QTest::addRow("%s %s", qPrintable(client), title)
                << client << shown << QString::fromLatin1(expected) << QString::fromLatin1(words);
        };
        row("none", {}, "critical assert status", "400");
        row("good", u"probe"_s, "ok none none", "200");
        row("of a stranger", u"stranger"_s, "critical assert status", "400");
        row("no file", u"nothing"_s, "unknown none misconfigured", "nothing.crt cannot be used");
        row("key of another", u"mixed"_s, "unknown none misconfigured", "cannot be used");
    }
}

void TestHttpTls::showsAClientCertificate()
{
    QFETCH(QString, client);
    QFETCH(QString, shown);
    QFETCH(QString, expected);
    QFETCH(QString, words);
    Node more = Node::map({{u"ca-file"_s, Node::text(m_certificates->caFile())}});
    KeyPair pair = m_client;
    if (shown == "stranger"_L1)
        pair = m_certificates->selfSigned(u"stranger"_s, {u"DNS:probe.test"_s});
    else if (shown == "nothing"_L1)
        pair = {file(u"nothing.crt"_s), file(u"nothing.key"_s)};
    else if (shown == "mixed"_L1)
        pair.key = file(u"good.key"_s);
    if (!shown.isEmpty()) {
        more.set(u"client-certificate"_s, Node::text(pair.certificate));
        more.set(u"client-key"_s, Node::text(pair.key));
    }
    if (shown == "probe"_L1)
        more.set(u"body-contains"_s, Node::text(u"CN=probe"_s));
    const std::optional<CheckResult> result = check(client, u"good.test"_s, m_ports.value(u"mutual"_s), more);
    QVERIFY2(inWords(result) == expected,
             qPrintable(inWords(result) + u": "_s + (result ? result->message : QString())));
    QVERIFY2(result->message.contains(words), qPrintable(result->message));
}

void TestHttpTls::saysThatACertificateIsWanted()
{
    // Servers other than nginx break the handshake off. This one says so in an alert.
    QFETCH(QString, client);
    const quint16 port = freePort();
    ChildServer server;
    QVERIFY(server.start(u"openssl"_s,
                         {u"s_server"_s,
                          u"-accept"_s,
                          u"127.0.0.1:%1"_s.arg(port),
                          u"-cert"_s,
                          file(u"good.crt"_s),
                          u"-key"_s,
                          file(u"good.key"_s),
                          u"-CAfile"_s,
                          m_certificates->caFile(),
                          u"-Verify"_s,
                          u"2"_s,
                          u"-verify_return_error"_s,
                          u"-www"_s,
                          u"-quiet"_s},
                         port));
    const std::optional<CheckResult> result =
        check(client, u"good.test"_s, port, Node::map({{u"ca-file"_s, Node::text(m_certificates->caFile())}}));
    QVERIFY(result.has_value());
    QCOMPARE(wordOf(result->cause), wordOf(Cause::Auth));
    QVERIFY2(result->message.contains("wants a client certificate"_L1), qPrintable(result->message));
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_http_tls.moc"
