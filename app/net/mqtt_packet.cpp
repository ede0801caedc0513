// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/mqtt_packet.h"

namespace salve {

namespace {

// The first bytes of the packets: the kind above, its flags below.
constexpr char kConnect = 0x10;
constexpr char kConnectAnswer = 0x20;
constexpr char kPublishQos1 = 0x32;
constexpr char kPublishAnswer = 0x40;
constexpr char kDisconnect = static_cast<char>(0xe0);

constexpr char kProtocolLevel = 4; // 3.1.1
constexpr char kCleanSession = 0x02;
constexpr char kHasPassword = 0x40;
constexpr char kHasUsername = static_cast<char>(0x80);
constexpr quint16 kKeepAlive_s = 30;
constexpr qsizetype kLongestText_bytes = 65535;

QByteArray number(quint16 value)
{
    const char bytes[2] = {static_cast<char>(value >> 8U), static_cast<char>(value & 0xffU)};
    return {bytes, 2};
}

QByteArray text(const QString &value)
{
    const QByteArray utf8 = value.toUtf8().left(kLongestText_bytes);
    return number(static_cast<quint16>(utf8.size())) + utf8;
}

/// Seven bits of the length a byte, the lowest first.
QByteArray packet(char first, const QByteArray &content)
{
    QByteArray bytes(1, first);
    auto left = static_cast<quint32>(content.size());
    do {
        const quint32 low = left % 128;
        left /= 128;
        bytes += static_cast<char>(left > 0 ? low | 128U : low);
    } while (left > 0);
    return bytes + content;
}

} // namespace

QByteArray mqttConnect(const MqttLogin &login)
{
    char flags = kCleanSession;
    QByteArray payload = text(login.clientId);
    if (!login.username.isEmpty()) {
        flags = static_cast<char>(flags | kHasUsername | kHasPassword);
        payload += text(login.username) + text(login.password);
    }
    return packet(kConnect, text(QStringLiteral("MQTT")) + kProtocolLevel + flags + number(kKeepAlive_s) + payload);
}

QByteArray mqttPublish(const QString &topic, const QByteArray &payload, quint16 id, MqttRetain retain)
{
    const auto first = static_cast<char>(kPublishQos1 | (retain == MqttRetain::Yes ? 1 : 0));
    return packet(first, text(topic) + number(id) + payload);
}

QByteArray mqttDisconnect()
{
    return packet(kDisconnect, {});
}

std::optional<int> mqttConnectCode(const QByteArray &packet)
{
    if (packet.size() != 4 || packet.at(0) != kConnectAnswer || packet.at(1) != 2)
        return {};
    return static_cast<unsigned char>(packet.at(3));
}

bool isMqttAcknowledgement(const QByteArray &packet, quint16 id)
{
    return packet.size() == 4 && packet.at(0) == kPublishAnswer && packet.at(1) == 2 && packet.mid(2) == number(id);
}

bool isMqttTopic(const QString &topic)
{
    return !topic.isEmpty() && topic.toUtf8().size() <= kLongestText_bytes && !topic.contains(u'+')
           && !topic.contains(u'#') && !topic.contains(QChar(0)) && !topic.startsWith(u'$');
}

} // namespace salve
