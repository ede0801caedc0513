// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/check_library.h"
#include "checks/real_bed.h"
#include "support/certificates.h"
#include "support/child_server.h"
#include "support/smtp_server.h"
#include "support/ssh_server.h"
#include "support/unconfined.h"

#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

bool isRoot()
{
    return ::geteuid() == 0;
}

} // namespace

/// The recipes against the servers that they are for: healthy, wrong credentials, TLS, and nobody there.
class TestRecipesReal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void redis();
    void memcached();
    void mqtt();
    void ldap();
    void mailboxes();
    void ftp();
    void smtp();
    void ssh();
    void nobodyIsThere();

private:
    QString look(const QString &kind, quint16 port, const QByteArray &more = "{}")
    {
        Node settings = *nodeFromJson(more);
        settings.set(u"host"_s, Node::text(u"127.0.0.1"_s));
        settings.set(u"port"_s, Node::scalar(QString::number(port)));
        if (settings.find(u"tls") && settings.textAt(u"tls") != "none"_L1)
            settings.set(u"ca-file"_s, Node::text(m_certificates->caFile()));
        const auto operation =
            Kinds{m_library.kinds(), {}}.check(kind)->make(settings, Millis{10'000}, m_bed.network.services());
        if (!operation)
            return operation.error().sentence;
        std::optional<CheckResult> found;
        connect(operation->get(), &CheckOperation::finished, this, [&](const CheckResult &result) { found = result; });
        (*operation)->start();
        spinUntil([&] { return found.has_value(); });
        m_message = found ? found->message : QString();
        return inWords(found);
    }
    bool write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    CheckLibrary m_library;
    RealBed m_bed;
    std::unique_ptr<Certificates> m_certificates;
    KeyPair m_pair;
    QTemporaryDir m_folder;
    QString m_message;
};

void TestRecipesReal::initTestCase()
{
    if (const QString missing = Certificates::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_certificates = std::make_unique<Certificates>();
    m_pair = m_certificates->issue(u"server"_s, {u"IP:127.0.0.1"_s});
    m_bed.secrets = {{u"right"_s, u"s3cret"_s}, {u"wrong"_s, u"guess"_s}};
    // Servers that drop root's rights read their files as somebody else.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    QFile::setPermissions(m_certificates->folder(), QFile::Permissions(0x7755));
    QFile::setPermissions(m_pair.key, QFile::Permissions(0x6644));
}

void TestRecipesReal::redis()
{
    const QString server = serverProgram(u"redis-server"_s);
    if (server.isEmpty())
        QSKIP("redis-server is not installed (package redis-server)");
    const quint16 port = freePort();
    ChildServer child;
    QVERIFY2(child.start(server,
                         {u"--port"_s,
                          QString::number(port),
                          u"--bind"_s,
                          u"127.0.0.1"_s,
                          u"--save"_s,
                          QString(),
                          u"--appendonly"_s,
                          u"no"_s,
                          u"--requirepass"_s,
                          u"s3cret"_s,
                          u"--dir"_s,
                          m_folder.path()},
                         port),
             child.output());
    QCOMPARE(look(u"redis"_s, port, R"({"password": {"secret": "right"}})"), u"ok none none"_s);
    QCOMPARE(look(u"redis"_s, port, R"({"password": {"secret": "wrong"}})"), u"critical assert auth"_s);
    QCOMPARE(look(u"redis"_s, port, R"({"username": "default", "password": {"secret": "right"}})"), u"ok none none"_s);
    QCOMPARE(look(u"redis"_s, port), u"ok none none"_s);
    QVERIFY2(m_message.contains(u"asks for a password"_s), qPrintable(m_message));
    QCOMPARE(look(u"memcached"_s, port), u"critical assert protocol"_s); // another service on this port
}

void TestRecipesReal::memcached()
{
    const QString server = serverProgram(u"memcached"_s);
    if (server.isEmpty())
        QSKIP("memcached is not installed (package memcached)");
    const quint16 port = freePort();
    QStringList arguments{u"-l"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port), u"-U"_s, u"0"_s};
    if (isRoot())
        arguments += {u"-u"_s, u"nobody"_s};
    ChildServer child;
    QVERIFY2(child.start(server, arguments, port), child.output());
    QCOMPARE(look(u"memcached"_s, port), u"ok none none"_s);
    QVERIFY2(m_message.contains(u"Memcached 1."_s), qPrintable(m_message));
    QCOMPARE(look(u"redis"_s, port), u"critical assert protocol"_s);
}

void TestRecipesReal::mqtt()
{
    const QString server = serverProgram(u"mosquitto"_s);
    const QString passwords = serverProgram(u"mosquitto_passwd"_s);
    if (server.isEmpty() || passwords.isEmpty())
        QSKIP("mosquitto is not installed (package mosquitto)");
    QCOMPARE(
        QProcess::execute(passwords, {u"-b"_s, u"-c"_s, m_folder.filePath(u"passwords"_s), u"probe"_s, u"s3cret"_s}),
        0);
    QFile::setPermissions(m_folder.filePath(u"passwords"_s), QFile::Permissions(0x6644));
    const quint16 port = freePort();
    const quint16 tlsPort = freePort();
    QVERIFY(write(u"mosquitto.conf"_s,
                  "per_listener_settings false\nallow_anonymous false\npassword_file "
                      + m_folder.filePath(u"passwords"_s).toUtf8() + "\nlistener " + QByteArray::number(port)
                      + " 127.0.0.1\nlistener " + QByteArray::number(tlsPort) + " 127.0.0.1\ncertfile "
                      + m_pair.certificate.toUtf8() + "\nkeyfile " + m_pair.key.toUtf8() + "\n"));
    ChildServer child;
    QVERIFY2(child.start(server, {u"-c"_s, m_folder.filePath(u"mosquitto.conf"_s)}, tlsPort), child.output());
    const QByteArray right = R"({"username": "probe", "password": {"secret": "right"}})";
    QCOMPARE(look(u"mqtt"_s, port, right), u"ok none none"_s);
    QCOMPARE(look(u"mqtt"_s, port, R"({"username": "probe", "password": {"secret": "wrong"}})"),
             u"critical assert auth"_s);
    QCOMPARE(look(u"mqtt"_s, port), u"ok none none"_s);
    QVERIFY2(m_message.contains(u"asks for a login"_s), qPrintable(m_message));
    QCOMPARE(look(u"mqtt"_s, tlsPort, R"({"tls": "implicit", "username": "probe", "password": {"secret": "right"}})"),
             u"ok none none"_s);
}

void TestRecipesReal::ldap()
{
    const QString server = serverProgram(u"slapd"_s);
    if (server.isEmpty())
        QSKIP("slapd is not installed (package slapd)");
    const quint16 port = freePort();
    const QByteArray folder = m_folder.path().toUtf8();
    QVERIFY(QDir(m_folder.path()).mkpath(u"directory"_s));
    QVERIFY(write(u"slapd.conf"_s,
                  "include /etc/ldap/schema/core.schema\nmodulepath /usr/lib/ldap\nmoduleload back_mdb\npidfile "
                      + folder + "/slapd.pid\nTLSCertificateFile " + m_pair.certificate.toUtf8()
                      + "\nTLSCertificateKeyFile " + m_pair.key.toUtf8()
                      + "\ndatabase mdb\nmaxsize 1048576\nsuffix \"dc=example,dc=org\"\nrootdn "
                        "\"cn=probe,dc=example,dc=org\"\nrootpw s3cret\ndirectory "
                      + folder + "/directory\n"));
    ChildServer child;
    QVERIFY2(child.start(unconfined(server, m_folder.path()),
                         {u"-d"_s,
                          u"0"_s,
                          u"-f"_s,
                          m_folder.filePath(u"slapd.conf"_s),
                          u"-h"_s,
                          u"ldap://127.0.0.1:%1/"_s.arg(port)},
                         port),
             child.output());
    const QByteArray bind = R"("bind-dn": "cn=probe,dc=example,dc=org", "password": {"secret": )";
    QCOMPARE(look(u"ldap"_s, port), u"ok none none"_s);
    QCOMPARE(look(u"ldap"_s, port, "{" + bind + "\"right\"}}"), u"ok none none"_s);
    QCOMPARE(look(u"ldap"_s, port, "{" + bind + "\"wrong\"}}"), u"critical assert auth"_s);
    QCOMPARE(look(u"ldap"_s, port, "{\"tls\": \"starttls\", " + bind + "\"right\"}}"), u"ok none none"_s);
}

void TestRecipesReal::mailboxes()
{
    const QString server = serverProgram(u"dovecot"_s);
    if (server.isEmpty())
        QSKIP("dovecot is not installed (packages dovecot-imapd, dovecot-pop3d)");
    if (!isRoot())
        QSKIP("dovecot has to be started by root");
    const quint16 imap = freePort();
    const quint16 imaps = freePort();
    const quint16 pop3 = freePort();
    const quint16 pop3s = freePort();
    const auto listener = [](const char *name, quint16 port, bool isTls) {
        return QByteArray("  inet_listener ") + name + " {\n    port = " + QByteArray::number(port)
               + (isTls ? "\n    ssl = yes\n  }\n" : "\n  }\n");
    };
    const QByteArray folder = m_folder.path().toUtf8();
    QVERIFY(write(u"dovecot.conf"_s,
                  "protocols = imap pop3\nlisten = 127.0.0.1\nbase_dir = " + folder + "/dovecot\nlog_path = " + folder
                      + "/dovecot.log\nssl = yes\nssl_cert = <" + m_pair.certificate.toUtf8() + "\nssl_key = <"
                      + m_pair.key.toUtf8()
                      + "\nmail_location = maildir:/nowhere\npassdb {\n  driver = static\n  args = password=s3cret\n}\n"
                        "userdb {\n  driver = static\n  args = uid=nobody gid=nogroup home="
                      + folder + "/mail\n}\nmail_location = maildir:" + folder
                      + "/mail\nfirst_valid_uid = 1\nservice imap-login {\n" + listener("imap", imap, false)
                      + listener("imaps", imaps, true) + "}\nservice pop3-login {\n" + listener("pop3", pop3, false)
                      + listener("pop3s", pop3s, true) + "}\n"));
    QVERIFY(QDir(m_folder.path()).mkpath(u"mail"_s));
    QFile::setPermissions(m_folder.filePath(u"mail"_s), QFile::Permissions(0x7777));
    ChildServer child;
    QVERIFY2(child.start(server, {u"-F"_s, u"-c"_s, m_folder.filePath(u"dovecot.conf"_s)}, imap), child.output());
    QVERIFY(spinUntil([&] { return accepts(pop3s) && accepts(imaps) && accepts(pop3); }));
    const QByteArray user = R"("username": "probe", "password": {"secret": )";
    const std::array<std::tuple<QString, quint16, quint16>, 2> both{std::tuple{u"imap"_s, imap, imaps},
                                                                    std::tuple{u"pop3"_s, pop3, pop3s}};
    for (const auto &[kind, plain, tls] : both) {
        QCOMPARE(look(kind, plain, R"({"tls": "none"})"), u"ok none none"_s);
        QCOMPARE(look(kind, plain, R"({"tls": "starttls"})"), u"ok none none"_s);
        QCOMPARE(look(kind, tls, R"({"tls": "implicit"})"), u"ok none none"_s);
        QCOMPARE(look(kind, tls, "{\"tls\": \"implicit\", " + user + "\"right\"}}"), u"ok none none"_s);
        QCOMPARE(look(kind, plain, "{\"tls\": \"starttls\", " + user + "\"wrong\"}}"), u"critical assert auth"_s);
    }
}

void TestRecipesReal::ftp()
{
    const QString server = serverProgram(u"vsftpd"_s);
    if (server.isEmpty())
        QSKIP("vsftpd is not installed (package vsftpd)");
    if (!isRoot())
        QSKIP("vsftpd has to be started by root");
    const quint16 port = freePort();
    QVERIFY(QDir(m_folder.path()).mkpath(u"empty"_s));
    QVERIFY(write(u"vsftpd.conf"_s,
                  "listen=YES\nlisten_address=127.0.0.1\nlisten_port=" + QByteArray::number(port)
                      + "\nbackground=NO\nanonymous_enable=YES\nlocal_enable=NO\nanon_root="
                      + m_folder.filePath(u"empty"_s).toUtf8()
                      + "\nsecure_chroot_dir=" + m_folder.filePath(u"empty"_s).toUtf8()
                      + "\nssl_enable=YES\nallow_anon_ssl=YES\nforce_anon_logins_ssl=NO\nrequire_ssl_reuse=NO\n"
                        "seccomp_sandbox=NO\nisolate=NO\nisolate_network=NO\nrsa_cert_file="
                      + m_pair.certificate.toUtf8() + "\nrsa_private_key_file=" + m_pair.key.toUtf8() + "\n"));
    QFile::setPermissions(m_folder.filePath(u"vsftpd.conf"_s), QFile::ReadOwner | QFile::WriteOwner);
    ChildServer child;
    QVERIFY2(child.start(server, {m_folder.filePath(u"vsftpd.conf"_s)}, port), child.output());
    QCOMPARE(look(u"ftp"_s, port), u"ok none none"_s);
    QCOMPARE(look(u"ftp"_s, port, R"({"tls": "starttls", "username": "anonymous", "password": {"secret": "right"}})"),
             u"ok none none"_s);
    QCOMPARE(look(u"ftp"_s, port, R"({"tls": "starttls", "username": "nobody-here", "password": {"secret": "wrong"}})"),
             u"critical assert auth"_s);
}

void TestRecipesReal::smtp()
{
    if (const QString missing = SmtpServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    SmtpServerOptions options;
    options.tls = SmtpServerOptions::Tls::StartTls;
    options.pair = m_pair;
    options.user = u"probe"_s;
    options.password = u"s3cret"_s;
    SmtpServer server;
    QVERIFY2(server.start(options), server.output());
    QCOMPARE(look(u"smtp"_s, server.port()), u"ok none none"_s);
    QCOMPARE(
        look(u"smtp"_s, server.port(), R"({"tls": "starttls", "username": "probe", "password": {"secret": "right"}})"),
        u"ok none none"_s);
    QCOMPARE(
        look(u"smtp"_s, server.port(), R"({"tls": "starttls", "username": "probe", "password": {"secret": "wrong"}})"),
        u"critical assert auth"_s);
    QCOMPARE(look(u"pop3"_s, server.port(), R"({"tls": "none"})"), u"critical assert protocol"_s);
}

void TestRecipesReal::ssh()
{
    if (const QString missing = SshServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    SshServer server;
    QVERIFY2(server.start(), server.output());
    QCOMPARE(look(u"ssh-banner"_s, server.port()), u"ok none none"_s);
    QVERIFY2(m_message.contains(u"OpenSSH"_s), qPrintable(m_message));
}

void TestRecipesReal::nobodyIsThere()
{
    const quint16 port = freePort();
    for (const CheckKind *kind : m_library.kinds()) {
        QFile recipe(u":/recipes/checks/"_s + kind->id() + u".yaml"_s);
        if (recipe.exists())
            QCOMPARE(look(kind->id(), port), u"critical connect refused"_s);
    }
}

QTEST_GUILESS_MAIN(TestRecipesReal)
#include "tst_recipes_real.moc"
