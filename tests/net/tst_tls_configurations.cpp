// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/tls_configurations.h"
#include "support/certificates.h"

#include <time.h>

#include <QFile>
#include <QSslKey>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace salve;
using namespace salve::test;

namespace {

double threadCpu_ms()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// As somebody does who renews it.
void replace(const QString &file, const QString &with)
{
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::copy(with, file));
}

} // namespace

/// What becomes of the files that a monitor names.
class TestTlsConfigurations : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isReadyInNoTime();
    void trustsAnOwnAuthority();
    void readsWhatHasChanged();
    void namesWhatCannotBeUsed();

private:
    static TlsSettings trusting(const QString &file)
    {
        TlsSettings settings;
        settings.caFile = file;
        return settings;
    }
    std::unique_ptr<Certificates> m_certificates;
};

void TestTlsConfigurations::initTestCase()
{
    if (const QString missing = Certificates::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_certificates = std::make_unique<Certificates>();
}

/// The system's authorities are not read for it, which takes more than 100 ms.
void TestTlsConfigurations::isReadyInNoTime()
{
    TlsConfigurations configurations;
    const double before_ms = threadCpu_ms();
    QVERIFY(configurations.make({}).has_value());
    QVERIFY(configurations.make(trusting(m_certificates->caFile())).has_value());
    const double took_ms = threadCpu_ms() - before_ms;
    QVERIFY2(took_ms < 25, qPrintable(u"%1 ms"_s.arg(took_ms)));
}

void TestTlsConfigurations::trustsAnOwnAuthority()
{
    TlsConfigurations configurations;
    const QList<QSslCertificate> own = QSslCertificate::fromPath(m_certificates->caFile());
    QCOMPARE(own.size(), 1);
    const auto made = configurations.make(trusting(m_certificates->caFile()));
    QVERIFY(made->caCertificates().contains(own.front()));
    QVERIFY(!configurations.make({})->caCertificates().contains(own.front()));
}

void TestTlsConfigurations::readsWhatHasChanged()
{
    TlsConfigurations configurations;
    const QString file = m_certificates->folder() + u"/renewed.pem"_s;
    QVERIFY(QFile::copy(m_certificates->caFile(), file));
    const auto first = configurations.make(trusting(file));
    QCOMPARE(configurations.make(trusting(file))->caCertificates(), first->caCertificates());
    const Certificates others; // takes longer than the clock of the file system ticks
    replace(file, others.caFile());
    QVERIFY(configurations.make(trusting(file))->caCertificates() != first->caCertificates());

    const KeyPair old = m_certificates->issue(u"old"_s, {u"DNS:client.test"_s});
    TlsSettings client;
    client.certificateFile = old.certificate;
    client.keyFile = old.key;
    const QSslCertificate shown = configurations.make(client)->localCertificate();
    QVERIFY(!shown.isNull());
    const KeyPair renewed = m_certificates->issue(u"renewed"_s, {u"DNS:client.test"_s});
    replace(old.certificate, renewed.certificate);
    replace(old.key, renewed.key);
    const auto made = configurations.make(client);
    QVERIFY(made->localCertificate() != shown);
    QVERIFY(!made->privateKey().isNull());
}

void TestTlsConfigurations::namesWhatCannotBeUsed()
{
    TlsConfigurations configurations;
    const QString file = m_certificates->folder() + u"/later.pem"_s;
    const auto missing = configurations.make(trusting(file));
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().cause, Cause::Misconfigured);
    QVERIFY2(missing.error().sentence.contains(file), qPrintable(missing.error().sentence));
    QVERIFY(QFile::copy(m_certificates->caFile(), file));
    QVERIFY(configurations.make(trusting(file)).has_value());
}

QTEST_GUILESS_MAIN(TestTlsConfigurations)
#include "tst_tls_configurations.moc"
