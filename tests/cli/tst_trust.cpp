// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/called_salvectl.h"
#include "support/certificates.h"
#include "support/scripted_server.h"

#include <QDir>
#include <QSslCertificate>
#include <QTest>

using namespace salve;
using namespace salve::test;
using namespace Qt::StringLiterals;

/// A certificate that a server signed itself, at a terminal and in a script.
class TestTrustCommand : public QObject
{
    Q_OBJECT
private slots:
    void trustsExactlyOne();
};

void TestTrustCommand::trustsExactlyOne()
{
    if (const QString missing = Certificates::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Certificates certificates;
    const KeyPair pair = certificates.selfSigned(u"own"_s, {u"IP:127.0.0.1"_s});
    const ScriptedServer server(pair);
    const CalledSalvectl salvectl;
    QVERIFY(QDir().mkpath(salvectl.dataDir()));
    const std::string url = u"https://127.0.0.1:%1"_s.arg(server.port()).toStdString();
    const QString file = salvectl.dataDir() + u"/trusted/127.0.0.1-%1.pem"_s.arg(server.port());
    const QByteArray hex =
        QSslCertificate::fromPath(pair.certificate).first().digest(QCryptographicHash::Sha256).toHex();
    const QString colons = QString::fromLatin1(QByteArray::fromHex(hex).toHex(':').toUpper());

    const Said other = salvectl.run({"trust", url, "--yes", "--fingerprint", std::string(64, '0')});
    QCOMPARE(other.code, 2);
    QVERIFY2(other.err.contains(u"another certificate"_s), qPrintable(other.err));
    QVERIFY(!QFile::exists(file));

    const Said named = salvectl.run({"trust", url, "--fingerprint", colons.toStdString()});
    QVERIFY2(named.code == 0, qPrintable(named.all()));
    QVERIFY2(named.out.contains(u"SHA-256: "_s + colons), qPrintable(named.out));
    QVERIFY2(named.out.contains(u"for: CN=own"_s) && named.out.contains(u"names: 127.0.0.1"_s), qPrintable(named.out));
    QCOMPARE(named.lines().last(), u"  ca-file: "_s + file);
    QVERIFY(QFile::remove(file));

    const Said meant = salvectl.run({"--json", "trust", url, "--yes"});
    QCOMPARE(meant.code, 0);
    QCOMPARE(meant.objects().size(), 1U); // what people read is beside it
    QCOMPARE(meant.objects().front().value("file"_L1).toString(), file);
    QVERIFY(QFile::exists(file));
    QCOMPARE(salvectl.run({"trust", "http://127.0.0.1:1"}).code, 64);
}

QTEST_GUILESS_MAIN(TestTrustCommand)
#include "tst_trust.moc"
