// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "fakes/fake_services.h"
#include "reactions/reaction_library.h"
#include "support/recorded_exchange.h"

#include <QCoreApplication>
#include <QDir>

namespace salve::test {

using namespace Qt::StringLiterals;

/// Plays a recorded exchange with whoever asks, and notes where it does not go as recorded.
class PlayedService final : public HttpClient
{
public:
    void play(std::vector<PlayedLine> lines)
    {
        m_lines = std::move(lines);
        m_next = 0;
        m_doesHang = m_isHanging = false;
    }
    /// Whoever asks when everything is said never hears anything.
    void hangAtTheEnd() { m_doesHang = true; }
    bool isHanging() const { return m_isHanging; }
    bool isOver() const { return m_next == m_lines.size(); }
    QString surprise() const { return m_surprise; }
    int acted() const { return m_acted; } ///< requests that change something, of all plays
    std::unique_ptr<HttpExchange> make(HttpRequest request) override;

private:
    friend class PlayedExchange;
    std::optional<HttpOutcome> answerTo(const HttpRequest &request)
    {
        HttpOutcome outcome;
        outcome.url = request.url;
        if (request.method != "GET" && request.method != "HEAD")
            ++m_acted;
        if (m_next >= m_lines.size() && m_doesHang) {
            m_isHanging = true;
            return {};
        }
        if (m_next >= m_lines.size()) {
            m_surprise = u"nobody expected %1 %2"_s.arg(QString::fromLatin1(request.method), request.url.toString());
            outcome.failure = TransportFailure{Phase::Wait, Cause::Closed, Sent::MaybeSent, u"Over."_s, {}};
            return outcome;
        }
        const PlayedLine &line = m_lines[m_next++];
        if (const QString surprise = line.surprise(request); !surprise.isEmpty() && m_surprise.isEmpty())
            m_surprise = surprise;
        if (line.says == "cut"_L1)
            outcome.failure = TransportFailure{Phase::Wait, Cause::Closed, Sent::MaybeSent, u"It was cut."_s, {}};
        else if (line.says == "refused"_L1)
            outcome.failure =
                TransportFailure{Phase::Connect, Cause::Refused, Sent::NothingSent, u"It is refused."_s, {}};
        outcome.response = {line.says.toInt(), line.reason, line.with, line.answer, BodyEnd::Complete};
        return outcome;
    }
    std::vector<PlayedLine> m_lines;
    size_t m_next{0};
    int m_acted{0};
    bool m_doesHang{false};
    bool m_isHanging{false};
    QString m_surprise;
};

class PlayedExchange final : public HttpExchange
{
public:
    PlayedExchange(PlayedService &owner, HttpRequest request) : m_owner(owner), m_request(std::move(request)) {}
    void start() override
    {
        emit dispatched();
        if (std::optional<HttpOutcome> outcome = m_owner.answerTo(m_request))
            finish(std::move(*outcome));
    }

private:
    PlayedService &m_owner;
    const HttpRequest m_request;
};

inline std::unique_ptr<HttpExchange> PlayedService::make(HttpRequest request)
{
    return std::make_unique<PlayedExchange>(*this, std::move(request));
}

/// A run that remembers in memory, and knows of an earlier message.
class PlayedRun final : public RunContext
{
public:
    RunId run() const override { return RunId{7}; }
    TimePoint cooldownSlot() const override { return timeFromMs(1'800'000'000'000); }
    QString effectKey() const override { return u"test effect"_s; }
    void remember(const QJsonObject &value, QObject *context, std::function<void()> then) override
    {
        memory = value;
        QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
    }
    QJsonObject remembered() const override { return memory; }
    Telling telling() const override { return turn; }
    QJsonObject earlier() const override { return message; }

    QJsonObject memory;
    QJsonObject message;
    Telling turn{Telling::First};
};

/// The recorded exchanges of one recipe.
struct PlayedFile
{
    Node root;
    explicit PlayedFile(const QString &kind)
    {
        const Result<Node> node = recordedExchanges(kind);
        if (!node)
            qFatal("%s", qPrintable(node.error().sentence));
        root = *node;
    }
    const std::vector<Node> &exchanges() const
    {
        static const std::vector<Node> kNone;
        const Node *list = root.find(u"exchanges");
        return list ? list->items() : kNone;
    }
    Node settings(const Node &exchange) const
    {
        Node settings = root.find(u"settings") ? *root.find(u"settings") : Node::map();
        if (const Node *own = exchange.find(u"settings")) {
            for (const auto &[key, value] : own->entries())
                settings.set(key, value);
        }
        return settings;
    }
    void giveSecrets(const Node &settings, const ReactionKind &kind, QHash<QString, QString> &secrets) const
    {
        const Node *given = root.find(u"secrets");
        for (const QString &name : secretNames(settings, kind.fields())) {
            const QString value = given ? given->textAt(name) : QString();
            secrets.insert(name, value.isEmpty() ? u"S3CRET-"_s + name : value);
        }
    }
    static std::vector<PlayedLine> talk(const Node &exchange) { return talkOf(exchange); }
    static PlayedRun run(const Node &exchange)
    {
        PlayedRun run;
        const QString telling = exchange.textAt(u"telling");
        run.turn = telling == "update"_L1    ? Telling::Update
                   : telling == "resolve"_L1 ? Telling::Resolve
                                             : Telling::First;
        if (const Node *earlier = exchange.find(u"earlier"))
            run.message = {{u"values"_s, jsonOf(*earlier).toObject()}};
        if (const Node *remembered = exchange.find(u"remembered"))
            run.memory = jsonOf(*remembered).toObject();
        return run;
    }
};

/// Lets time pass until it has ended; empty where it has not within an hour.
template<class Operation, class Report>
std::optional<Report> endOf(Operation &operation, ManualClock &clock)
{
    std::optional<Report> end;
    QObject::connect(&operation, &Operation::finished, &operation, [&end](const Report &report) { end = report; });
    operation.start();
    for (int second = 0; second < 3600 && !end; ++second) {
        for (int i = 0; i < 4 && !end; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        if (!end)
            clock.advance(Millis{1000});
    }
    return end;
}

inline QStringList shippedReactions()
{
    QStringList kinds;
    for (const QString &file : QDir(u":/recipes/reactions"_s).entryList())
        kinds.append(file.chopped(5));
    return kinds;
}

} // namespace salve::test
