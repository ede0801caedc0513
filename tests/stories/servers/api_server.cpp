// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "servers/api_server.h"

#include "stage/played_stand_ins.h"

#include <algorithm>

namespace salve::story {

using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    QString hears;
    int says{200};
    QString answer;
    bool operator==(const Answer &) const = default;
};

struct Settings
{
    std::vector<Answer> answers;
};

const Schema<Settings> &schema()
{
    static const Schema<Answer> kAnswer{"Story",
                                        {text(&Answer::hears, "hears", "Hears").required(),
                                         integer(&Answer::says, "says", "Says"),
                                         text(&Answer::answer, "answer", "Answer")}};
    static const Schema<Settings> kSchema{"Story", {objects(&Settings::answers, kAnswer, "answers", "Answers")}};
    return kSchema;
}

class PlayedApi final : public PlayedServer
{
public:
    PlayedApi(QString name, Settings settings)
        : m_name(std::move(name)),
          m_settings(std::move(settings)),
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
        const QString line = lineOf(request);
        m_requests.append(line);
        const auto it = std::find_if(m_settings.answers.begin(),
                                     m_settings.answers.end(),
                                     [&line](const Answer &answer) { return line.startsWith(answer.hears); });
        if (it == m_settings.answers.end())
            return peer.answer({404, "text/plain", "not found", {}});
        peer.answer({it->says, "application/json", it->answer.toUtf8(), {}});
    }

    const QString m_name;
    const Settings m_settings;
    StandInServer m_server;
    QStringList m_requests;
};

} // namespace

Result<std::unique_ptr<PlayedServer>> apiServer(const StoryServer &told, const PlayedWorld &)
{
    const Result<Settings> settings = playedSettings(told, schema());
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    return std::make_unique<PlayedApi>(told.name, *settings);
}

} // namespace salve::story
