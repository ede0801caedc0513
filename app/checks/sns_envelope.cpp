// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/sns_envelope.h"

#include "checks/sns_message.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Sns)
};

const QString kSns = u"sns"_s;
constexpr qsizetype kLargestCertificate_bytes = 8 * 1024; // those of SNS have 2 KiB

SnsOpened only(const Heard &heard)
{
    SnsOpened opened;
    opened.heard = heard;
    return opened;
}

SnsOpened only(int status, const QString &why)
{
    return only(Heard::refused(status, why));
}

SnsOpened fetched(const QUrl &url)
{
    Heard heard;
    heard.fate = Heard::Fate::Fetch;
    heard.fetch = url;
    return only(heard);
}

const Fetched *find(const Delivery &delivery, const QUrl &url)
{
    const auto it = std::find_if(
        delivery.fetched.begin(), delivery.fetched.end(), [&url](const Fetched &one) { return one.url == url; });
    return it == delivery.fetched.end() ? nullptr : &*it;
}

QString troubleOf(const Fetched &answer)
{
    return answer.status == 0 ? answer.trouble : Texts::tr("the answer was %1").arg(answer.status);
}

Heard noted(Heard::Fate fate, const QJsonObject &memory, const QJsonObject &sns)
{
    Heard heard;
    heard.fate = fate;
    heard.memory = memory;
    heard.memory.insert(kSns, sns);
    return heard;
}

SnsOpened confirmed(const SnsMessage &message, const Delivery &delivery, const QJsonObject &memory, QJsonObject sns)
{
    if (sns.value("confirmation"_L1).toString() == message.id()) {
        Heard again;
        again.fate = Heard::Fate::Answered;
        return only(again);
    }
    const QUrl url = message.confirmation();
    if (url.isEmpty())
        return only(403,
                    Texts::tr("The address that would confirm the subscription is not one of SNS: it was not called."));
    const Fetched *answer = find(delivery, url);
    if (!answer)
        return fetched(url);
    if (answer->status != 200)
        return only(503, Texts::tr("The subscription could not be confirmed: %1").arg(troubleOf(*answer)));
    sns.insert(u"confirmation"_s, message.id());
    sns.insert(u"confirmed_ms"_s, msOf(delivery.at));
    sns.remove(u"ended_ms"_s);
    Heard heard = noted(Heard::Fate::Noted, memory, sns);
    heard.body = Texts::tr("The subscription to %1 is confirmed.").arg(message.topic()).toUtf8();
    return only(heard);
}

SnsOpened ended(const Delivery &delivery, const QJsonObject &memory, QJsonObject sns)
{
    sns.insert(u"ended_ms"_s, msOf(delivery.at));
    return only(noted(Heard::Fate::Taken, memory, sns));
}

std::optional<TimePoint> timeAt(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isDouble() ? std::optional(timeFromMs(value.toInteger())) : std::nullopt;
}

} // namespace

SnsSubscription snsSubscriptionIn(const QJsonObject &memory)
{
    const QJsonObject sns = memory.value(kSns).toObject();
    return {sns.value("topic"_L1).toString(), timeAt(sns, "confirmed_ms"_L1), timeAt(sns, "ended_ms"_L1)};
}

SnsOpened openSns(const Delivery &delivery, const QJsonObject &memory)
{
    const std::optional<SnsMessage> message = SnsMessage::parse(delivery.body);
    if (!message)
        return only(400, Texts::tr("What came is no message of Amazon SNS."));
    QJsonObject sns = memory.value(kSns).toObject();
    const QString topic = sns.value("topic"_L1).toString();
    if (!topic.isEmpty() && topic != message->topic())
        return only(
            403, Texts::tr("This address listens to the topic %1. For another one, make another monitor.").arg(topic));
    const QUrl url = message->certificate();
    if (url.isEmpty())
        return only(403, Texts::tr("The certificate of this message does not stand at SNS: it is not trusted."));
    // The last one that was right is kept: it changes once a year.
    const bool isKnown = sns.value("certificate"_L1).toString() == url.toString();
    const Fetched *answer = find(delivery, url);
    if (!isKnown && !answer)
        return fetched(url);
    if (!isKnown && answer->status != 200)
        return only(503, Texts::tr("The certificate of SNS could not be read: %1").arg(troubleOf(*answer)));
    const QByteArray pem = isKnown ? sns.value("pem"_L1).toString().toLatin1() : answer->body;
    if (pem.size() > kLargestCertificate_bytes || !message->isSigned(pem))
        return only(403, Texts::tr("The signature of SNS is wrong."));
    sns.insert(u"topic"_s, message->topic());
    sns.insert(u"certificate"_s, url.toString());
    sns.insert(u"pem"_s, QString::fromLatin1(pem));
    if (message->type() == SnsMessage::Type::SubscriptionConfirmation)
        return confirmed(*message, delivery, memory, sns);
    if (message->type() == SnsMessage::Type::UnsubscribeConfirmation)
        return ended(delivery, memory, sns);
    sns.remove(u"ended_ms"_s);
    SnsOpened opened{{}, delivery, memory};
    opened.memory.insert(kSns, sns);
    // Who it is, says what is signed; a header could be anything.
    opened.delivery.headers = {{"x-amz-sns-message-id", message->id().toLatin1()}};
    return opened;
}

} // namespace salve
