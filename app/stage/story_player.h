// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/full_disk.h"
#include "stage/story_folder.h"
#include "stage/story_salve.h"
#include "stage/story_sender.h"
#include "stage/story_server.h"
#include "stage/story_world.h"

#include <memory>

namespace salve {

/// What came of a story. Told right: all three are empty.
struct StoryEnd
{
    QString trouble;   ///< it could not be played to its end
    QString diff;      ///< between the expected log and what happened
    QStringList unmet; ///< what of its `expect:` did not come true
    bool isAsTold() const { return trouble.isEmpty() && diff.isEmpty() && unmet.isEmpty(); }
};

/// Plays one story with a whole Salve of its own: in simulated time as fast as it goes, or on the computer's clock with
/// servers on the loopback. Play it once.
class StoryPlayer : public QObject
{
    Q_OBJECT
public:
    StoryPlayer(StoryFolder folder, const Kinds &kinds, PlayedServers servers, QObject *parent = nullptr);
    ~StoryPlayer() override;

    void start();
    const StoryFolder &folder() const { return m_folder; }
    const StoryLog &log() const { return m_log; }

signals:
    void happened(const QString &line, const QJsonObject &json, const QString &reason);
    /// Once, from the event loop.
    void finished(const salve::StoryEnd &end);

private:
    using Next = void (StoryPlayer::*)();

    // how it begins
    Result<void> set();
    void openServers(size_t from);
    void begin();
    void applySet(const QByteArray &text, Next then);
    void watch();
    // how time passes
    void whenQuiet(Next then);
    void round();
    void passTime();
    void passRealTime();
    void noteZero();
    bool isSeenWell() const;
    // what happens
    void doNext();
    void act(const StoryAction &action);
    Result<void> actOnServer(const QString &name, const QString &what, const Node &arguments);
    void send(const StoryAction &action);
    void ask(const StoryAction &action);
    void restart(const StoryAction &action);
    void freeDisk();
    void edit(const StoryAction &action);
    void edited() {}
    void fail(const QString &sentence);
    // how it ends
    bool isComplete();
    void end();
    StoryEnd judge();

    TimePoint now() const { return m_clock->wallNow(); }
    TimePoint endsAt() const { return m_log.zero() + m_folder.story.lasts; }
    bool isReal() const { return m_folder.story.clock == StoryClock::Real; }
    bool isToldByHttp(const Monitor &monitor) const;
    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    QByteArray filled(QByteArray text) const;

    const StoryFolder m_folder;
    const quint16 m_port; ///< of what the set may call its intake
    const Kinds m_realKinds;
    const PlayedServers m_makers;
    StoryLog m_log;
    std::unique_ptr<Clock> m_clock;
    ManualClock *m_manual{nullptr}; ///< m_clock, when the time is ours
    std::unique_ptr<StoryWorld> m_world;
    std::unique_ptr<ScriptedKinds> m_scripted;
    std::vector<std::pair<QString, std::unique_ptr<PlayedServer>>> m_servers;
    std::unique_ptr<StorySalve> m_salve;
    StorySender m_sender{m_folder};

    size_t m_nextAction{0};
    Next m_then{nullptr};
    int m_quietRounds{0};
    quint64 m_lastMoves{0};
    bool m_hasZero{false};
    bool m_isOver{false};
    int m_unanswered{0}; ///< questions
    QStringList m_unmet; ///< by their answers
    std::optional<FullDisk> m_fullDisk;
    TimePoint m_begun;
    TimePoint m_lastNews;                       ///< a line of the log, or something done
    QHash<QString, qsizetype> m_requestsBefore; ///< 0, by server
    Lateness m_latenessBefore;
};

} // namespace salve
