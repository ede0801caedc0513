// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_events.h"

#include "core/clock.h"
#include "net/retire.h"
#include "net/salt_call.h"

#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

namespace salve {

namespace {

constexpr Millis kFirstPause{1'000};
constexpr Millis kLongestPause{60'000};
// Salt sends no keep-alive: after so long a silence salt-api is asked over another connection whether it lives.
constexpr Millis kSilence{180'000};

} // namespace

class SaltEvents::Subscription final : public QObject
{
public:
    Subscription(SaltEvents *events, Stream *stream, SaltEventSink itsSink)
        : sink(std::move(itsSink)),
          m_events(events),
          m_stream(stream)
    {
    }
    ~Subscription() override
    {
        if (m_events)
            m_events->leave(m_stream, this);
    }
    const SaltEventSink sink;

private:
    QPointer<SaltEvents> m_events;
    Stream *m_stream;
};

/// One connection to /events, made again whenever it ends.
class SaltEvents::Stream final : public QObject
{
public:
    Stream(SaltEvents &events, SaltLogin login) : m_events(events), m_login(std::move(login)) {}
    ~Stream() override
    {
        m_events.m_clock.cancel(m_retry);
        m_events.m_clock.cancel(m_silence);
    }

    void add(Subscription *subscription)
    {
        m_subscriptions.insert(subscription);
        if (m_subscriptions.size() == 1 && !m_stream)
            begin();
        else
            subscription->sink.sight(m_isSeeing, m_why);
    }
    void remove(Subscription *subscription) { m_subscriptions.erase(subscription); }
    bool isUnused() const { return m_subscriptions.empty(); }

private:
    void begin()
    {
        m_events.m_sessions.token(m_login, this, [this](const SaltSessions::Answer &answer) {
            if (answer)
                open(answer->value);
            else
                lose(answer.error().sentence);
        });
    }

    void open(const QByteArray &token)
    {
        EventStreamRequest request;
        request.url = saltUrl(m_login.url, QStringLiteral("events"));
        request.headers = {{"X-Auth-Token", token}};
        request.tls.caFile = m_login.caFile;
        m_stream = std::make_unique<EventStream>(request, m_events.m_resolver, m_events.m_tls, m_events.m_clock);
        connect(m_stream.get(), &EventStream::opened, this, [this] { see(); });
        connect(m_stream.get(), &EventStream::eventArrived, this, [this](const QByteArray &data) { hear(data); });
        connect(m_stream.get(), &EventStream::ended, this, [this, token](int status, const TransportFailure &failure) {
            if (status == 401)
                m_events.m_sessions.drop(m_login, token);
            lose(failure.sentence);
        });
        m_stream->start();
    }

    void see()
    {
        m_pause = kFirstPause;
        m_isSeeing = true;
        m_why.clear();
        for (Subscription *subscription : std::set(m_subscriptions))
            subscription->sink.sight(true, {});
        waitInSilence();
    }

    void hear(const QByteArray &data)
    {
        waitInSilence();
        const QJsonObject event = QJsonDocument::fromJson(data).object();
        const QString tag = event.value(QLatin1StringView("tag")).toString();
        const QJsonObject its = event.value(QLatin1StringView("data")).toObject();
        if (tag.isEmpty())
            return;
        for (Subscription *subscription : std::set(m_subscriptions))
            subscription->sink.event(tag, its);
    }

    void lose(const QString &why)
    {
        m_events.m_clock.cancel(std::exchange(m_silence, 0));
        if (m_stream)
            retire(m_stream, this);
        m_probe.reset();
        m_isSeeing = false;
        m_why = why;
        for (Subscription *subscription : std::set(m_subscriptions))
            subscription->sink.sight(false, why);
        m_events.m_clock.cancel(m_retry);
        m_retry = m_events.m_clock.after(m_pause, this, [this] {
            m_retry = 0;
            begin();
        });
        m_pause = std::min(m_pause * 2, kLongestPause);
    }

    void waitInSilence()
    {
        m_events.m_clock.cancel(m_silence);
        m_silence = m_events.m_clock.after(kSilence, this, [this] {
            m_silence = 0;
            probe();
        });
    }

    void probe()
    {
        HttpRequest request;
        request.url = saltUrl(m_login.url, {});
        request.tls.caFile = m_login.caFile;
        m_probe = m_events.m_sessions.client().make(request);
        connect(m_probe.get(), &HttpExchange::finished, this, [this](const HttpOutcome &outcome) {
            retire(m_probe, this);
            if (outcome.failure || outcome.response.status >= 500)
                lose(outcome.failure ? outcome.failure->sentence
                                     : QStringLiteral("salt-api answers with %1").arg(outcome.response.status));
            else
                waitInSilence();
        });
        m_probe->start();
    }

    SaltEvents &m_events;
    const SaltLogin m_login;
    std::set<Subscription *> m_subscriptions;
    std::unique_ptr<EventStream> m_stream;
    std::unique_ptr<HttpExchange> m_probe;
    Millis m_pause{kFirstPause};
    bool m_isSeeing{false};
    QString m_why{tr("not connected yet")};
    quint64 m_retry{0};
    quint64 m_silence{0};
};

SaltEvents::SaltEvents(SaltSessions &sessions, Resolver &resolver, TlsConfigurations &tls, Clock &clock)
    : m_sessions(sessions),
      m_resolver(resolver),
      m_tls(tls),
      m_clock(clock)
{
}

SaltEvents::~SaltEvents() = default;

std::unique_ptr<QObject> SaltEvents::subscribe(const SaltLogin &login, SaltEventSink sink)
{
    const QString key =
        QStringList{login.url.toString(), login.eauth, login.username, login.secretName, login.caFile}.join(u'\n');
    std::unique_ptr<Stream> &stream = m_streams[key];
    if (!stream)
        stream = std::make_unique<Stream>(*this, login);
    auto subscription = std::make_unique<Subscription>(this, stream.get(), std::move(sink));
    stream->add(subscription.get());
    return subscription;
}

void SaltEvents::leave(Stream *stream, Subscription *subscription)
{
    stream->remove(subscription);
    if (stream->isUnused())
        std::erase_if(m_streams, [stream](const auto &entry) { return entry.second.get() == stream; });
}

} // namespace salve
