// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/commands.h"
#include "stage/played_stand_ins.h"
#include "stage/story_salve.h"

namespace salve {

using namespace Qt::StringLiterals;

namespace {

struct Settings
{
    QString set;
};

const Schema<Settings> &schema()
{
    static const Schema<Settings> kSchema{"Story", {text(&Settings::set, "set", "Set").required()}};
    return kSchema;
}

/// Another installation, which looks from another place: a whole Salve with a set of its own, a file of the story.
///
///     - {server: salve, name: branch, set: set-branch.yaml}     # it may name ${salve.url} and the servers above it
///     - {at: 5s, do: stop, server: branch}     # it is gone
///
/// What happens in it is not in the log of the story.
class PlayedSalve final : public PlayedServer
{
public:
    PlayedSalve(QString name, Settings settings, const PlayedWorld &world)
        : m_name(std::move(name)),
          m_settings(std::move(settings)),
          m_world(world),
          m_log(world.clock.wallNow()),
          m_salve(std::make_unique<StorySalve>(world.clock, world.kinds, m_log, m_name))
    {
    }

    void open(QObject *context, Opened then) override
    {
        for (const auto &[name, value] : m_world.story.secrets.entries())
            m_salve->addSecret(name, value.text());
        const Result<QByteArray> set = m_world.file(m_settings.set);
        if (!set)
            return answerLater(context, std::move(then), tl::unexpected<Error>(set.error()));
        if (const Result<void> started = m_salve->start(); !started)
            return answerLater(context, std::move(then), tl::unexpected<Error>(started.error()));
        const QJsonObject arguments{
            {u"text"_s, QString::fromUtf8(*set)}, {u"arm"_s, u"wished"_s}, {u"by"_s, u"the story"_s}};
        m_salve->desk().run({commands::kApplySet, arguments}, [context, then](const Result<QJsonObject> &applied) {
            answerLater(context, then, applied ? Result<void>{} : tl::unexpected<Error>(applied.error()));
        });
    }

    QHash<QString, QString> values() const override { return {}; }

    Result<void> act(const QString &what, const Node &) override
    {
        if (what != "stop"_L1)
            return unknownAct(m_name, what, {u"stop"_s});
        m_salve.reset();
        return {};
    }

private:
    const QString m_name;
    const Settings m_settings;
    const PlayedWorld m_world;
    StoryLog m_log;
    std::unique_ptr<StorySalve> m_salve;
};

} // namespace

Result<std::unique_ptr<PlayedServer>> playedSalve(const StoryServer &told, const PlayedWorld &world)
{
    const Result<Settings> settings = playedSettings(told, schema());
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    return std::make_unique<PlayedSalve>(told.name, *settings, world);
}

} // namespace salve
