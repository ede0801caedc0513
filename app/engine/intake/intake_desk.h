// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/engine.h"
#include "engine/intake/intake_server.h"
#include "engine/intake/last_delivery.h"

#include <QHash>

namespace salve {

/// Who is spoken to: finds the monitor whose token stands in a request, lets it hear, and answers. Opens and closes the
/// server as the set says.
class IntakeDesk : public QObject
{
    Q_OBJECT
public:
    IntakeDesk(Engine &engine, Clock &clock, QObject *parent = nullptr);

    /// The set or a secret has changed.
    void adopt();
    void close() { m_server.close(); }
    /// "http://127.0.0.1:8642"; empty while nothing is listened to.
    QString address() const;
    /// Why nothing is listened to, or why somebody cannot be spoken to; empty when all is well.
    QString trouble() const { return m_trouble; }
    /// What a monitor was told last, also when it was refused.
    std::optional<LastDelivery> lastDelivery(const MonitorId &monitor) const { return m_last.of(monitor); }

signals:
    void changed(); ///< address or trouble

private:
    struct Place
    {
        std::vector<MonitorId> monitors;
        bool isForHolds{false};
    };
    void handle(const IntakeRequest &request, const IntakeServer::Reply &reply);
    void hear(const std::vector<MonitorId> &monitors,
              const Delivery &delivery,
              const QByteArray &token,
              const IntakeServer::Reply &reply);
    IntakeReply replyToStranger(const QStringList &path) const;
    void hold(const IntakeRequest &request, const IntakeServer::Reply &reply);
    void learnTokens(QStringList &troubles);
    void learn(const SecretRef &token, const MonitorId &monitor, QStringList &troubles);
    void adoptLater();

    Engine &m_engine;
    Clock &m_clock;
    IntakeServer m_server;
    IntakeOptions m_options;           ///< that the server listens with
    QHash<QByteArray, Place> m_places; ///< by SHA-256 of the token: comparing takes the same time for every guess
    std::vector<const Listener *> m_listeners; ///< of the kinds that are listened with
    LastDeliveries m_last;
    QString m_trouble;
    quint64 m_retry{0};
};

} // namespace salve
