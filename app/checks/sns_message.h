// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QUrl>

#include <array>
#include <optional>

namespace salve {

/// A message of Amazon's SNS: an envelope around what somebody published, with what proves that SNS sent it.
class SnsMessage
{
public:
    enum class Type { Notification, SubscriptionConfirmation, UnsubscribeConfirmation };

    /// None: this is not from SNS.
    static std::optional<SnsMessage> parse(const QByteArray &body);

    Type type() const { return m_type; }
    QString id() const { return textAt("MessageId"); }
    QString topic() const { return textAt("TopicArn"); }
    /// Where the certificate stands that it is signed with; empty when that is not at SNS itself.
    QUrl certificate() const;
    /// What has to be called so that notifications come; empty when that is not at SNS itself.
    QUrl confirmation() const;
    bool isSigned(const QByteArray &certificate) const;

private:
    SnsMessage(Type type, QJsonObject fields) : m_type(type), m_fields(std::move(fields)) {}
    QString textAt(const char *name) const { return m_fields.value(QLatin1StringView(name)).toString(); }
    QByteArray signedText() const;

    Type m_type;
    QJsonObject m_fields;
};

} // namespace salve
