// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/story_demo.h"

#include "stage/story_player.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

const QString kFolder = u":/stories"_s;

/// A story on its way, one line for each thing that happens, its reason below it.
class Playing : public QObject
{
public:
    Playing(Context &context, Done done, StoryFolder folder)
        : QObject(context.owner),
          m_context(context),
          m_done(std::move(done)),
          m_player(std::move(folder), context.kinds, standInServers())
    {
        connect(&m_player, &StoryPlayer::happened, this, &Playing::tell);
        connect(&m_player, &StoryPlayer::finished, this, &Playing::conclude);
    }

    void begin()
    {
        if (!m_context.isJson)
            m_context.out << m_player.folder().story.about << "\n" << Qt::endl;
        m_player.start();
    }

private:
    void tell(const QString &line, const QJsonObject &json, const QString &reason)
    {
        if (m_context.isJson)
            return m_context.line(json);
        const QString seconds = line.section(u' ', 0, 0).rightJustified(8);
        m_context.out << seconds << " s  " << line.section(u' ', 1);
        if (!reason.isEmpty())
            m_context.out << "\n            " << reason;
        m_context.out << Qt::endl;
    }

    void conclude(const StoryEnd &end)
    {
        if (!end.isAsTold()) {
            QStringList differences{end.trouble, end.diff};
            differences += end.unmet;
            differences.removeAll(QString());
            return m_done(m_context.complain({ErrorCode::Internal, differences.join(u'\n'), {}}));
        }
        if (!m_context.isJson)
            m_context.out << "\n" << Texts::tr("Everything came as it is told.") << "\n";
        m_done(kOk);
    }

    Context &m_context;
    Done m_done;
    StoryPlayer m_player;
};

} // namespace

QStringList shippedStories()
{
    return QDir(kFolder).entryList(QDir::Dirs, QDir::Name);
}

QString aboutStory(const QString &name)
{
    const Result<StoryFolder> folder = StoryFolder::read(kFolder + u'/' + name);
    return folder ? folder->story.about : folder.error().sentence;
}

void playStory(Context &context, const Done &done, const QString &name)
{
    Result<StoryFolder> folder = StoryFolder::read(kFolder + u'/' + name);
    if (!folder)
        return done(context.complain(folder.error()));
    (new Playing(context, done, std::move(*folder)))->begin();
}

} // namespace salve::cli
