// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/event_stream.h"
#include "net/salt_sessions.h"

#include <QJsonObject>

#include <map>
#include <memory>
#include <set>

namespace salve {

/// What one subscriber of Salt's event bus is told.
struct SaltEventSink
{
    std::function<void(const QString &tag, const QJsonObject &data)> event;
    /// Whether the stream stands; a sentence says why it does not.
    std::function<void(bool isSeeing, const QString &why)> sight;
};

/// Salt's event bus over GET /events of salt-api: one stream per login, shared by all who subscribe to it. It comes
/// back by itself, with growing pauses; what happens while it is away is lost, and that is told.
class SaltEvents : public QObject
{
    Q_OBJECT
public:
    SaltEvents(SaltSessions &sessions, Resolver &resolver, TlsConfigurations &tls, Clock &clock);
    ~SaltEvents() override;

    /// Ends when the returned object is destroyed. It outlives neither this nor the sink's context.
    std::unique_ptr<QObject> subscribe(const SaltLogin &login, SaltEventSink sink);

private:
    class Stream;
    class Subscription;
    friend class Subscription;
    void leave(Stream *stream, Subscription *subscription);

    SaltSessions &m_sessions;
    Resolver &m_resolver;
    TlsConfigurations &m_tls;
    Clock &m_clock;
    std::map<QString, std::unique_ptr<Stream>> m_streams; ///< by login
};

} // namespace salve
