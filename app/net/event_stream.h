// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/dialogue.h"
#include "net/http_reader.h"

#include <QUrl>

namespace salve {

struct EventStreamRequest
{
    QUrl url; ///< http or https
    HttpHeaders headers;
    TlsSettings tls;
    Millis openWithin{20'000}; ///< until the headers of the answer are there
    bool operator==(const EventStreamRequest &) const = default;
};

/// Server-sent events (text/event-stream) over a connection of its own, for as long as it lasts. Silence is normal: who
/// wants to know whether the other end still lives asks it elsewhere. Destroying it hangs up.
class EventStream : public QObject
{
    Q_OBJECT
public:
    EventStream(EventStreamRequest request, Resolver &resolver, TlsConfigurations &tls, Clock &clock);
    ~EventStream() override;
    void start();

signals:
    void opened();
    void eventArrived(const QByteArray &data); ///< the `data` lines of one event
    /// Once; no signal after it. `status` is that of an answer that is no stream, else 0.
    void ended(int status, const salve::TransportFailure &failure);

private:
    void send();
    void take(const QByteArray &bytes);
    void takeEvents();
    void takeLine(const QByteArray &line);
    void end(int status, const TransportFailure &failure);

    const EventStreamRequest m_request;
    Clock &m_clock;
    Dialogue m_dialogue;
    HttpReader m_reader;
    QByteArray m_text; ///< of the stream, not yet a whole line
    QByteArray m_data; ///< of the event that is coming
    bool m_isOpen{false};
    bool m_isOver{false};
    quint64 m_openTimer{0};
};

} // namespace salve
