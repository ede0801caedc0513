// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/event_stream.h"

#include "net/cause.h"

namespace salve {

namespace {

// The return of a highstate is one line of some 100 KB.
constexpr qint64 kLongestLine_bytes = 16 * 1024 * 1024;

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80));
}

DialogueRequest dialogueFor(const EventStreamRequest &request)
{
    DialogueRequest dialogue;
    dialogue.server = {request.url.host(), portOf(request.url), AddressFamily::Any, {}};
    dialogue.encryption = request.url.scheme() == QLatin1StringView("https") ? Encryption::Implicit : Encryption::None;
    dialogue.tls = request.tls;
    dialogue.deadline = Millis{0};
    return dialogue;
}

} // namespace

EventStream::EventStream(EventStreamRequest request, Resolver &resolver, TlsConfigurations &tls, Clock &clock)
    : m_request(std::move(request)),
      m_clock(clock),
      m_dialogue(dialogueFor(m_request), resolver, tls, clock),
      m_reader("GET", kLongestLine_bytes)
{
    connect(&m_dialogue, &Dialogue::connected, this, &EventStream::send);
    connect(&m_dialogue, &Dialogue::answered, this, &EventStream::take);
    connect(&m_dialogue, &Dialogue::failed, this, [this](const TransportFailure &failure) { end(0, failure); });
}

EventStream::~EventStream()
{
    m_clock.cancel(m_openTimer);
}

void EventStream::start()
{
    m_openTimer = m_clock.after(m_request.openWithin, this, [this] {
        m_openTimer = 0;
        end(0,
            transportFailure(
                Phase::Wait, Cause::Timeout, Sent::MaybeSent, m_request.url.host(), portOf(m_request.url)));
    });
    m_dialogue.start();
}

void EventStream::send()
{
    QByteArray head = "GET "
                      + m_request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment)
                      + " HTTP/1.1\r\nHost: " + placeOf(m_request.url.host(), portOf(m_request.url)).toLatin1()
                      + "\r\nAccept: text/event-stream\r\nCache-Control: no-cache\r\n";
    for (const HttpHeader &header : m_request.headers)
        head += header.name + ": " + header.value + "\r\n";
    m_dialogue.send(head + "\r\n");
    m_dialogue.read(anythingFrame());
}

void EventStream::take(const QByteArray &bytes)
{
    m_reader.feed(bytes);
    if (!m_isOpen && m_reader.hasHeaders()) {
        const HttpResponse &response = m_reader.response();
        const bool isStream = headerValue(response.headers, "Content-Type").startsWith("text/event-stream");
        if (response.status != 200 || !isStream) {
            end(response.status,
                transportFailure(
                    Phase::Assert, Cause::Status, Sent::MaybeSent, m_request.url.host(), portOf(m_request.url)));
            return;
        }
        m_isOpen = true;
        m_clock.cancel(std::exchange(m_openTimer, 0));
        emit opened();
    }
    if (m_isOpen)
        takeEvents();
    if (m_isOver)
        return;
    if (m_reader.isOver()) {
        const Cause cause = m_reader.state() == HttpReader::State::Complete ? Cause::Closed : Cause::Protocol;
        end(0, transportFailure(Phase::Receive, cause, Sent::MaybeSent, m_request.url.host(), portOf(m_request.url)));
        return;
    }
    m_dialogue.read(anythingFrame());
}

void EventStream::takeEvents()
{
    m_text += m_reader.takeReceived();
    qsizetype from = 0;
    for (qsizetype to = m_text.indexOf('\n'); to >= 0 && !m_isOver; to = m_text.indexOf('\n', from)) {
        QByteArray line = m_text.mid(from, to - from);
        if (line.endsWith('\r'))
            line.chop(1);
        from = to + 1;
        takeLine(line);
    }
    m_text.remove(0, from);
    if (m_text.size() + m_data.size() > kLongestLine_bytes)
        end(0,
            transportFailure(
                Phase::Receive, Cause::TooLarge, Sent::MaybeSent, m_request.url.host(), portOf(m_request.url)));
}

/// An empty line ends an event; of its fields only the data are of interest.
void EventStream::takeLine(const QByteArray &line)
{
    if (line.isEmpty()) {
        if (const QByteArray data = std::exchange(m_data, {}); !data.isEmpty())
            emit eventArrived(data);
        return;
    }
    if (!line.startsWith("data:"))
        return;
    if (!m_data.isEmpty())
        m_data += '\n';
    m_data += line.mid(line.startsWith("data: ") ? 6 : 5);
}

void EventStream::end(int status, const TransportFailure &failure)
{
    if (std::exchange(m_isOver, true))
        return;
    m_clock.cancel(std::exchange(m_openTimer, 0));
    m_dialogue.hangUp();
    // Queued: the owner may destroy us from its slot.
    QMetaObject::invokeMethod(
        this, [this, status, failure] { emit ended(status, failure); }, Qt::QueuedConnection);
}

} // namespace salve
