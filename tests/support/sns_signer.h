// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace salve::test {

/// Signs messages as SNS does, with a key and a certificate of its own.
class SnsSigner
{
public:
    static inline const QString kCertificateUrl =
        QStringLiteral("https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef.pem");
    static inline const QString kTopic = QStringLiteral("arn:aws:sns:eu-west-1:123456789012:alarms");

    SnsSigner() : m_key(EVP_RSA_gen(2048))
    {
        X509 *certificate = X509_new();
        X509_set_version(certificate, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
        X509_set_pubkey(certificate, m_key);
        X509_sign(certificate, m_key, EVP_sha256());
        BIO *file = BIO_new(BIO_s_mem());
        PEM_write_bio_X509(file, certificate);
        char *bytes = nullptr;
        const long size = BIO_get_mem_data(file, &bytes);
        m_certificate = QByteArray(bytes, static_cast<qsizetype>(size));
        BIO_free(file);
        X509_free(certificate);
    }
    ~SnsSigner() { EVP_PKEY_free(m_key); }
    Q_DISABLE_COPY_MOVE(SnsSigner)

    QByteArray certificate() const { return m_certificate; }

    QByteArray signature(const QByteArray &text, const EVP_MD *digest) const
    {
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        QByteArray made(512, '\0');
        auto size = static_cast<size_t>(made.size());
        const bool isMade = EVP_DigestSignInit(context, nullptr, digest, nullptr, m_key) == 1
                            && EVP_DigestSign(context,
                                              reinterpret_cast<unsigned char *>(made.data()),
                                              &size,
                                              reinterpret_cast<const unsigned char *>(text.constData()),
                                              static_cast<size_t>(text.size()))
                                   == 1;
        EVP_MD_CTX_free(context);
        return isMade ? made.left(static_cast<qsizetype>(size)).toBase64() : QByteArray();
    }

    /// With signature, version and the certificate's address; `names` are what is signed, in this order.
    QJsonObject sign(QJsonObject message, const QList<QByteArray> &names, int version = 1) const
    {
        QByteArray text;
        for (const QByteArray &name : names)
            text += name + '\n' + message.value(QString::fromLatin1(name)).toString().toUtf8() + '\n';
        message.insert(QStringLiteral("SignatureVersion"), QString::number(version));
        message.insert(QStringLiteral("Signature"),
                       QString::fromLatin1(signature(text, version == 1 ? EVP_sha1() : EVP_sha256())));
        message.insert(QStringLiteral("SigningCertURL"), kCertificateUrl);
        return message;
    }

    /// CloudWatch's "HighCPU" is in this state: "ALARM".
    QByteArray alarm(const QString &id, const QString &state, const QString &topic = kTopic) const
    {
        const QJsonObject inner{{QStringLiteral("AlarmName"), QStringLiteral("HighCPU")},
                                {QStringLiteral("AlarmArn"), QStringLiteral("arn:test:1")},
                                {QStringLiteral("NewStateValue"), state}};
        const QByteArray text = QJsonDocument(inner).toJson(QJsonDocument::Compact);
        return json(sign({{QStringLiteral("Type"), QStringLiteral("Notification")},
                          {QStringLiteral("MessageId"), id},
                          {QStringLiteral("TopicArn"), topic},
                          {QStringLiteral("Message"), QString::fromUtf8(text)},
                          {QStringLiteral("Timestamp"), QStringLiteral("2026-11-21T12:00:00.000Z")}},
                         {"Message", "MessageId", "Timestamp", "TopicArn", "Type"}));
    }

    static QString confirmationUrl(const QString &topic = kTopic)
    {
        return QStringLiteral(
                   "https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=%1&Token=2336412f")
            .arg(topic);
    }
    /// Type is SubscriptionConfirmation or UnsubscribeConfirmation.
    QByteArray confirmation(const QString &type, const QString &id, const QString &url = confirmationUrl()) const
    {
        return json(sign({{QStringLiteral("Type"), type},
                          {QStringLiteral("MessageId"), id},
                          {QStringLiteral("Token"), QStringLiteral("2336412f")},
                          {QStringLiteral("TopicArn"), kTopic},
                          {QStringLiteral("Message"), QStringLiteral("You have chosen …")},
                          {QStringLiteral("SubscribeURL"), url},
                          {QStringLiteral("Timestamp"), QStringLiteral("2026-11-21T12:00:00.000Z")}},
                         {"Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"}));
    }

    static QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

private:
    EVP_PKEY *m_key;
    QByteArray m_certificate;
};

} // namespace salve::test
