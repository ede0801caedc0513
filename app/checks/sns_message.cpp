// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/sns_message.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

#include <memory>
#include <span>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

/// Nothing else may be called because a message says so: it would be a way into every network that we can see.
QUrl urlAtSns(const QString &text)
{
    static const QRegularExpression kHost(uR"(\Asns\.[a-z0-9-]{3,30}\.amazonaws\.com(\.cn)?\z)"_s);
    const QUrl url(text, QUrl::StrictMode);
    const bool isAllowed = url.isValid() && url.scheme() == "https"_L1 && url.userInfo().isEmpty() && !url.hasFragment()
                           && url.port(443) == 443 && kHost.match(url.host()).hasMatch();
    return isAllowed ? url : QUrl();
}

template<auto deleter>
struct Deleter
{
    template<class T>
    void operator()(T *thing) const
    {
        deleter(thing);
    }
};

// A certificate that asks for a password is none; without this, OpenSSL would ask whoever sits at the terminal.
int noPassword(char *, int, int, void *)
{
    return 0;
}

bool isRsaSigned(const QByteArray &text, const QByteArray &signature, const QByteArray &pem, const EVP_MD *digest)
{
    const std::unique_ptr<BIO, Deleter<BIO_free>> file(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const std::unique_ptr<X509, Deleter<X509_free>> certificate(
        PEM_read_bio_X509(file.get(), nullptr, &noPassword, nullptr));
    const std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>> key(certificate ? X509_get_pubkey(certificate.get())
                                                                            : nullptr);
    const std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    const auto bytes = [](const QByteArray &from) { return reinterpret_cast<const unsigned char *>(from.constData()); };
    const bool isRight = key && EVP_PKEY_base_id(key.get()) == EVP_PKEY_RSA
                         && EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key.get()) == 1
                         && EVP_DigestVerify(context.get(),
                                             bytes(signature),
                                             static_cast<size_t>(signature.size()),
                                             bytes(text),
                                             static_cast<size_t>(text.size()))
                                == 1;
    ERR_clear_error(); // what is left there would be taken for the trouble of the next TLS connection
    return isRight;
}

} // namespace

std::optional<SnsMessage> SnsMessage::parse(const QByteArray &body)
{
    const QJsonObject fields = QJsonDocument::fromJson(body).object();
    const QString type = fields.value("Type"_L1).toString();
    if (type == "Notification"_L1)
        return SnsMessage(Type::Notification, fields);
    if (type == "SubscriptionConfirmation"_L1)
        return SnsMessage(Type::SubscriptionConfirmation, fields);
    if (type == "UnsubscribeConfirmation"_L1)
        return SnsMessage(Type::UnsubscribeConfirmation, fields);
    return {};
}

QUrl SnsMessage::certificate() const
{
    // The host answers to anybody's requests, too: only the files that it puts there itself.
    static const QRegularExpression kFile(uR"(\A/SimpleNotificationService-[0-9A-Za-z]{1,64}\.pem\z)"_s);
    const QUrl url = urlAtSns(textAt("SigningCertURL"));
    return !url.hasQuery() && kFile.match(url.path(QUrl::FullyEncoded)).hasMatch() ? url : QUrl();
}

QUrl SnsMessage::confirmation() const
{
    const QUrl url = urlAtSns(textAt("SubscribeURL"));
    const QUrlQuery query(url);
    const bool isConfirmation = query.queryItemValue(u"Action"_s) == "ConfirmSubscription"_L1
                                && query.queryItemValue(u"TopicArn"_s, QUrl::FullyDecoded) == topic();
    return isConfirmation ? url : QUrl();
}

/// Name and value of some fields, a line each, in an order that Amazon's documentation of SNS prescribes.
QByteArray SnsMessage::signedText() const
{
    static constexpr std::array kOfNotification{"Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"};
    static constexpr std::array kOfConfirmation{
        "Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"};
    const std::span<const char *const> names = m_type == Type::Notification
                                                   ? std::span<const char *const>(kOfNotification)
                                                   : std::span<const char *const>(kOfConfirmation);
    QByteArray text;
    for (const char *name : names) {
        const QJsonValue value = m_fields.value(QLatin1StringView(name));
        if (value.isString()) // a notification may have no Subject
            text += QByteArray(name) + '\n' + value.toString().toUtf8() + '\n';
    }
    return text;
}

bool SnsMessage::isSigned(const QByteArray &certificate) const
{
    const QString version = textAt("SignatureVersion");
    const EVP_MD *digest = version == "1"_L1 ? EVP_sha1() : version == "2"_L1 ? EVP_sha256() : nullptr;
    const auto signature =
        QByteArray::fromBase64Encoding(textAt("Signature").toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return digest && signature && !(*signature).isEmpty() && isRsaSigned(signedText(), *signature, certificate, digest);
}

} // namespace salve
