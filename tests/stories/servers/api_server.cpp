// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "servers/api_server.h"

#include "servers/told_answers.h"
#include "stage/played_stand_ins.h"
#include "support/aws_signature.h"

#include <algorithm>

namespace salve::story {

using namespace Qt::StringLiterals;

namespace {

struct AwsSettings
{
    QString keyId;
    QString secret;
    QString region;
    QString service;
    bool operator==(const AwsSettings &) const = default;
};

struct Settings
{
    Node answers;
    QString recorded;
    QStringList exchanges;
    Node then;
    AwsSettings aws;
};

const Schema<Settings> &schema()
{
    static const Schema<AwsSettings> kAws{"Story",
                                          {text(&AwsSettings::keyId, "key-id", "Key id").required(),
                                           text(&AwsSettings::secret, "secret", "Secret").required(),
                                           text(&AwsSettings::region, "region", "Region").required(),
                                           text(&AwsSettings::service, "service", "Service").required()}};
    static const Schema<Settings> kSchema{"Story",
                                          {any(&Settings::answers, "answers", "Answers"),
                                           text(&Settings::recorded, "recorded", "Recorded"),
                                           texts(&Settings::exchanges, "exchanges", "Exchanges"),
                                           any(&Settings::then, "then", "Then"),
                                           object(&Settings::aws, kAws, "aws", "AWS")}};
    return kSchema;
}

/// Who may ask, and where.
struct AwsGate
{
    AwsKeys keys;
    AwsScope scope;

    bool lets(const StandInRequest &request) const
    {
        AwsRequest arrived;
        arrived.method = request.method;
        const qsizetype mark = request.target.indexOf('?');
        arrived.path = request.target.left(mark < 0 ? request.target.size() : mark);
        arrived.query = mark < 0 ? QByteArray() : request.target.mid(mark + 1);
        arrived.body = request.body;
        for (const auto &[name, value] : request.headers)
            arrived.headers.push_back({name, value});
        return test::isSignedForAws(arrived, keys, scope);
    }
};

class PlayedApi final : public PlayedServer
{
public:
    PlayedApi(QString name, std::vector<test::PlayedLine> lines, std::optional<AwsGate> gate, const PlayedWorld &world)
        : m_name(std::move(name)),
          m_answers(std::move(lines), world),
          m_gate(std::move(gate)),
          m_server([this](const StandInRequest &request, const StandInPeer &peer) { answer(request, peer); })
    {
    }

    void open(QObject *context, Opened then) override { answerLater(context, std::move(then), m_server.open()); }
    QHash<QString, QString> values() const override { return addressOf(m_server, {}); }
    Result<void> act(const QString &what, const Node &) override { return unknownAct(m_name, what, {}); }
    QStringList requests() const override { return m_requests; }

private:
    void answer(const StandInRequest &request, const StandInPeer &peer)
    {
        m_requests.append(lineOf(request));
        if (m_gate && !m_gate->lets(request))
            return peer.answer({403,
                                "text/xml",
                                "<Response><Errors><Error><Code>SignatureDoesNotMatch</Code><Message>It does not match."
                                "</Message></Error></Errors></Response>",
                                {}});
        const test::PlayedLine *line = m_answers.answerTo(
            m_requests.last(), this, [&request](const QByteArray &name) { return request.header(name); });
        if (!line)
            return peer.answer({404, "text/plain", "not found", {}});
        if (line->says == "cut"_L1)
            return peer.cut();
        if (line->says == "nothing"_L1)
            return;
        StandInAnswer said{line->says.toInt(), m_gate ? "text/xml" : "application/json", line->answer, {}};
        for (const HttpHeader &header : line->with)
            said.headers.emplace_back(header.name, header.value);
        peer.answer(said);
    }

    const QString m_name;
    ToldAnswers m_answers;
    const std::optional<AwsGate> m_gate;
    StandInServer m_server;
    QStringList m_requests;
};

/// "POST https://st2.example/api/v1/executions" is heard as "POST /api/v1/executions".
Node withoutHost(Node hears)
{
    const QString line = hears.textAt(u"hears");
    const qsizetype host = line.indexOf("://"_L1);
    const qsizetype path = host < 0 ? host : line.indexOf(u'/', host + 3);
    if (path > 0)
        hears.set(u"hears"_s, Node::text(line.section(u' ', 0, 0) + u' ' + line.mid(path)));
    return hears;
}

Result<std::vector<test::PlayedLine>> recordedLines(const Settings &settings)
{
    const Result<Node> recorded = test::recordedExchanges(settings.recorded);
    if (!recorded)
        return tl::unexpected<Error>(recorded.error());
    const Node *found = recorded->find(u"exchanges");
    const std::vector<Node> all = found ? found->items() : std::vector<Node>();
    std::vector<test::PlayedLine> lines;
    for (const QString &name : settings.exchanges) {
        const auto it = std::find_if(
            all.begin(), all.end(), [&name](const Node &exchange) { return exchange.textAt(u"name") == name; });
        if (it == all.end())
            return fail(ErrorCode::NotFound, u"%1 has no exchange \"%2\""_s.arg(settings.recorded, name));
        for (test::PlayedLine &line : test::talkOf(*it)) {
            line.hears = withoutHost(std::move(line.hears));
            lines.push_back(std::move(line));
        }
    }
    if (!lines.empty() && !settings.then.isNull())
        lines.back().hears.set(u"then"_s, settings.then);
    return lines;
}

Result<std::optional<AwsGate>> gateOf(const AwsSettings &settings, const Story &story)
{
    if (settings.keyId.isEmpty())
        return std::nullopt;
    const Result<QString> secret = playedSecret(story, settings.secret);
    if (!secret)
        return tl::unexpected<Error>(secret.error());
    return AwsGate{{settings.keyId.toLatin1(), secret->toUtf8(), {}},
                   {settings.region.toLatin1(), settings.service.toLatin1()}};
}

} // namespace

Result<std::unique_ptr<PlayedServer>> apiServer(const StoryServer &told, const PlayedWorld &world)
{
    const Result<Settings> settings = playedSettings(told, schema());
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    Result<std::vector<test::PlayedLine>> lines = toldLines(settings->answers);
    if (lines && !settings->recorded.isEmpty())
        lines = recordedLines(*settings);
    if (!lines)
        return tl::unexpected<Error>(lines.error());
    Result<std::optional<AwsGate>> gate = gateOf(settings->aws, world.story);
    if (!gate)
        return tl::unexpected<Error>(gate.error());
    return std::make_unique<PlayedApi>(told.name, std::move(*lines), std::move(*gate), world);
}

} // namespace salve::story
