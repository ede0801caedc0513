// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/curl_tls.h"

#include "net/cause.h"

#include <curl/curl.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

namespace salve {

namespace {

int verifyAndObserve(X509_STORE_CTX *context, void *observer)
{
    auto *tls = static_cast<CurlTls *>(observer);
    if (X509_STORE_CTX_get0_store(context) != tls->trusted.get()) { // libcurl put another in its place: see install()
        X509_STORE_CTX_set_error(context, X509_V_ERR_APPLICATION_VERIFICATION);
        return 0;
    }
    const int isGood = X509_verify_cert(context);
    tls->verifyError = X509_STORE_CTX_get_error(context);
    tls->chain.clear();
    const STACK_OF(X509) *sent = X509_STORE_CTX_get0_untrusted(context);
    for (int i = 0; i < sk_X509_num(sent); ++i) {
        QByteArray der(i2d_X509(sk_X509_value(sent, i), nullptr), Qt::Uninitialized);
        auto *out = reinterpret_cast<unsigned char *>(der.data());
        i2d_X509(sk_X509_value(sent, i), &out);
        tls->chain.push_back(der);
    }
    return isGood;
}

CURLcode prepareContext(CURL *, void *context, void *observer)
{
    auto *tls = static_cast<CurlTls *>(observer);
    auto *ssl = static_cast<SSL_CTX *>(context);
    tls->hasBegun = true;
    SSL_CTX_set1_cert_store(ssl, tls->trusted.get());
    SSL_CTX_set_cert_verify_callback(ssl, &verifyAndObserve, tls);
    return CURLE_OK;
}

long curlVersionOf(TlsFloor floor)
{
    switch (floor) {
    case TlsFloor::Any:
        return CURL_SSLVERSION_TLSv1_0;
    case TlsFloor::Tls12:
        return CURL_SSLVERSION_TLSv1_2;
    case TlsFloor::Tls13:
        return CURL_SSLVERSION_TLSv1_3;
    }
    return CURL_SSLVERSION_TLSv1_2;
}

/// A directory of hashed names is read as needed; the file with all authorities takes 22 ms each time (measured).
void trustSystem(X509_STORE *store)
{
    const QString folder =
        qEnvironmentVariable(X509_get_default_cert_dir_env(), QString::fromLocal8Bit(X509_get_default_cert_dir()));
    const bool isOwnFile = qEnvironmentVariableIsSet(X509_get_default_cert_file_env());
    const bool isHashed = QDirIterator(folder, {QStringLiteral("*.0")}, QDir::Files).hasNext();
    if (isOwnFile || !isHashed || X509_STORE_load_path(store, QFile::encodeName(folder).constData()) != 1)
        X509_STORE_set_default_paths(store);
}

bool addFile(X509_STORE *store, const QString &caFile)
{
    return X509_STORE_load_file(store, QFile::encodeName(caFile).constData()) == 1;
}

} // namespace

std::vector<Certificate> CurlTls::certificates() const
{
    std::vector<Certificate> result;
    result.reserve(chain.size());
    for (const QByteArray &der : chain)
        result.push_back(certificateOf(QSslCertificate(der, QSsl::Der)));
    return result;
}

std::shared_ptr<x509_store_st> CurlTrust::storeFor(const QString &caFile)
{
    const QFileInfo file(caFile);
    Entry &entry = m_entries[caFile];
    const QDateTime modified = caFile.isEmpty() ? QDateTime() : file.lastModified();
    const qint64 size_bytes = caFile.isEmpty() ? 0 : file.size();
    if (entry.store && entry.modified == modified && entry.size_bytes == size_bytes)
        return entry.store;
    entry = {std::shared_ptr<X509_STORE>(X509_STORE_new(), X509_STORE_free), modified, size_bytes};
    trustSystem(entry.store.get());
    if (!caFile.isEmpty() && !addFile(entry.store.get(), caFile)) {
        m_entries.remove(caFile);
        return {};
    }
    return m_entries.value(caFile).store;
}

std::optional<TransportFailure> CurlTrust::install(void *easy, const TlsSettings &settings, CurlTls &tls)
{
    const long isVerifying = settings.trust == TlsTrust::Verify ? 1L : 0L;
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, isVerifying);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, isVerifying * 2);
    curl_easy_setopt(easy, CURLOPT_CAINFO, nullptr);
    curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    // libcurl's cache of stores goes by the file's name only, which is none for all of ours: the first would serve for
    // all.
    curl_easy_setopt(easy, CURLOPT_CA_CACHE_TIMEOUT, 0L);
    tls.trusted = storeFor(settings.caFile);
    if (!tls.trusted)
        return unusableCaFile(settings.caFile);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, curlVersionOf(settings.floor));
    if (!settings.certificateFile.isEmpty()) {
        const QString &keyFile = settings.keyFile.isEmpty() ? settings.certificateFile : settings.keyFile;
        curl_easy_setopt(easy, CURLOPT_SSLCERT, QFile::encodeName(settings.certificateFile).constData());
        curl_easy_setopt(easy, CURLOPT_SSLKEY, QFile::encodeName(keyFile).constData());
        curl_easy_setopt(easy, CURLOPT_KEYPASSWD, ""); // else OpenSSL asks for it at the terminal
    }
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, &tls);
    // Another TLS backend than OpenSSL refuses this; without it nothing would be verified, so nothing is sent.
    if (const CURLcode code = curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, &prepareContext); code != CURLE_OK) {
        return misconfigured(
            QCoreApplication::translate(
                "Transport", "The libcurl on this computer is built without OpenSSL. Install libcurl4 (OpenSSL)."),
            QString::fromUtf8(curl_easy_strerror(code)));
    }
    return {};
}

} // namespace salve
