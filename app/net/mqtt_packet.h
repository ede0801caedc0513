// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace salve {

/// What MQTT 3.1.1 connects with: a clean session that nobody continues.
struct MqttLogin
{
    QString clientId; ///< unlike every other's: the broker lets go of an older connection with the same
    QString username;
    QString password;
};

enum class MqttRetain { No, Yes };

QByteArray mqttConnect(const MqttLogin &login);
/// With quality of service 1: the broker acknowledges the id.
QByteArray mqttPublish(const QString &topic, const QByteArray &payload, quint16 id, MqttRetain retain);
QByteArray mqttDisconnect();

/// The code of a CONNACK: 0 is accepted, 1 to 5 are why not. None: it is none.
std::optional<int> mqttConnectCode(const QByteArray &packet);
bool isMqttAcknowledgement(const QByteArray &packet, quint16 id);

/// What may be published to: not empty, at most 65535 bytes, without wildcards.
bool isMqttTopic(const QString &topic);

} // namespace salve
