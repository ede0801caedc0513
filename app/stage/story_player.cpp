// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/story_player.h"

#include "core/set_schema.h"
#include "engine/due_queue.h"
#include "session/commands.h"
#include "stage/stand_in_server.h"
#include "stage/story_check.h"
#include "stage/story_expect.h"
#include "stage/story_question.h"

#include <algorithm>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

/// From a result to the record of its verdict it is a dozen rounds of the event loop.
constexpr int kQuietRounds = 16;
/// On the real clock: after the last line of the log, this long nothing else may come.
constexpr Millis kAfterwards{1'500};
constexpr Millis kRealTick{50};
constexpr int kSeenWell = 3;

} // namespace

StoryPlayer::StoryPlayer(StoryFolder folder, const Kinds &kinds, PlayedServers servers, QObject *parent)
    : QObject(parent),
      m_folder(std::move(folder)),
      m_port(freeLoopbackPort()),
      m_realKinds(kinds),
      m_makers(std::move(servers)),
      m_log(TimePoint::max())
{
    m_log.setListener([this](const StoryEvent &event) {
        if (!m_log.isShown(event, m_folder.story))
            return;
        m_lastNews = now();
        emit happened(m_log.lineOf(event), m_log.jsonOf(event), event.reason);
    });
}

StoryPlayer::~StoryPlayer() = default;

void StoryPlayer::start()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const Result<void> ready = set(); !ready)
                return fail(ready.error().sentence);
            openServers(0);
        },
        Qt::QueuedConnection);
}

Result<void> StoryPlayer::set()
{
    const Story &story = m_folder.story;
    if (isReal()) {
        m_clock = std::make_unique<SystemClock>();
    } else {
        const SetReading reading = readSet(filled(m_folder.set), m_realKinds);
        if (hasErrors(reading.problems))
            return salve::fail(ErrorCode::Invalid, u"set.yaml: %1"_s.arg(firstError(reading.problems).sentence));
        if (reading.set.monitors.empty())
            return salve::fail(ErrorCode::Invalid, u"set.yaml: a story needs a monitor"_s);
        const Monitor *zero =
            story.zero.isEmpty() ? &reading.set.monitors.front() : reading.set.monitor(MonitorId{story.zero});
        if (!zero)
            return salve::fail(ErrorCode::Invalid, u"story.yaml: no monitor is called %1"_s.arg(story.zero));
        m_log.setZero(slotAfter(zero->id, reading.set.timingOf(*zero).every, story.starts - Millis{1}));
        m_hasZero = true;
        auto manual = std::make_unique<ManualClock>(m_log.zero() - std::max(story.before, Millis{1}));
        m_manual = manual.get();
        m_clock = std::move(manual);
        m_world = std::make_unique<StoryWorld>(story, m_log, *m_clock);
        if (const Result<void> names = m_world->setNames(reading.set, m_realKinds); !names)
            return names;
        m_scripted = std::make_unique<ScriptedKinds>(m_realKinds, *m_world, *m_clock);
    }
    for (const StoryServer &told : story.servers) {
        const auto maker = m_makers.constFind(told.kind);
        if (!isReal() || maker == m_makers.constEnd())
            return salve::fail(ErrorCode::Invalid, u"story.yaml: there is no server %1 here"_s.arg(told.kind));
        const auto act = [this](const QString &server, const QString &what) {
            if (const Result<void> done = actOnServer(server, what, Node()); !done)
                fail(done.error().sentence);
        };
        const auto file = [this](const QString &name) -> Result<QByteArray> {
            const Result<QByteArray> text = m_folder.file(name);
            return text ? filled(*text) : text;
        };
        const auto fill = [this](const QString &text) { return QString::fromUtf8(filled(text.toUtf8())); };
        const auto answered = [this](const QString &request, const QString &answer) {
            m_log.takeAnswer(now(), request, answer);
        };
        const PlayedWorld world{*m_clock, story, act, m_realKinds, file, fill, answered};
        Result<std::unique_ptr<PlayedServer>> server = (*maker)(told, world);
        if (!server)
            return salve::fail(ErrorCode::Invalid, u"story.yaml, %1: %2"_s.arg(told.name, server.error().sentence));
        m_servers.emplace_back(told.name, std::move(*server));
    }
    return {};
}

void StoryPlayer::openServers(size_t from)
{
    if (from == m_servers.size())
        return begin();
    m_servers[from].second->open(this, [this, from](const Result<void> &opened) {
        if (!opened)
            return fail(u"%1: %2"_s.arg(m_servers[from].first, opened.error().sentence));
        openServers(from + 1);
    });
}

QByteArray StoryPlayer::filled(QByteArray text) const
{
    const auto fill = [&text](const QString &name, const QHash<QString, QString> &values) {
        for (auto it = values.begin(); it != values.end(); ++it)
            text.replace(u"${%1.%2}"_s.arg(name, it.key()).toUtf8(), it.value().toUtf8());
    };
    fill(u"salve"_s, {{u"port"_s, QString::number(m_port)}, {u"url"_s, address()}});
    for (const auto &[name, server] : m_servers)
        fill(name, server->values());
    return text;
}

void StoryPlayer::begin()
{
    const Story &story = m_folder.story;
    LookupFunction lookup = systemLookup;
    for (const auto &[name, server] : m_servers)
        lookup = server->lookup(std::move(lookup));
    m_salve = std::make_unique<StorySalve>(
        *m_clock, m_scripted ? m_scripted->kinds() : m_realKinds, m_log, story.installation, std::move(lookup));
    connect(m_salve.get(), &StorySalve::answered, this, [this] {
        if (m_then)
            round();
    });
    for (const auto &[name, value] : story.secrets.entries())
        m_salve->addSecret(name, value.text());
    if (const Result<void> started = m_salve->start(); !started)
        return fail(started.error().sentence);
    applySet(filled(m_folder.set), &StoryPlayer::watch);
}

void StoryPlayer::applySet(const QByteArray &text, Next then)
{
    const QString arming = m_folder.story.isArmed ? u"wished"_s : u"none"_s;
    const QJsonObject arguments{{u"text"_s, QString::fromUtf8(text)}, {u"arm"_s, arming}, {u"by"_s, u"the story"_s}};
    m_salve->desk().run({commands::kApplySet, arguments}, [this, then](const Result<QJsonObject> &applied) {
        if (!applied)
            return fail(u"the set: %1"_s.arg(applied.error().sentence));
        (this->*then)();
    });
}

void StoryPlayer::watch()
{
    m_begun = now();
    if (!isReal())
        return whenQuiet(&StoryPlayer::passTime);
    if (m_folder.story.before == Millis{0})
        noteZero();
    passRealTime();
}

// --- time that is ours -----------------------------------------------------------------------------------------------

void StoryPlayer::whenQuiet(Next then)
{
    m_then = then;
    m_quietRounds = 0;
    QMetaObject::invokeMethod(this, &StoryPlayer::round, Qt::QueuedConnection);
}

void StoryPlayer::round()
{
    if (!m_then || m_salve->isWriting() || m_sender.isWaiting() || m_unanswered > 0)
        return; // their answer begins the next round
    const quint64 moves = m_scripted->moves() + m_salve->store().commits();
    if (std::exchange(m_lastMoves, moves) != moves)
        m_quietRounds = 0;
    if (++m_quietRounds < kQuietRounds) {
        QMetaObject::invokeMethod(this, &StoryPlayer::round, Qt::QueuedConnection);
        return;
    }
    (this->*std::exchange(m_then, nullptr))();
}

void StoryPlayer::passTime()
{
    if (m_isOver)
        return;
    const auto &actions = m_folder.story.actions;
    const TimePoint action = m_nextAction < actions.size() ? m_log.zero() + actions[m_nextAction].at : kNever;
    if (action <= now()) {
        doNext();
        return whenQuiet(&StoryPlayer::passTime);
    }
    if (now() >= endsAt())
        return end();
    m_manual->advanceTo(std::clamp(m_manual->nextDue(), now(), std::min(action, endsAt())));
    whenQuiet(&StoryPlayer::passTime);
}

// --- the computer's time ---------------------------------------------------------------------------------------------

void StoryPlayer::passRealTime()
{
    if (m_isOver)
        return;
    if (!m_hasZero && isSeenWell())
        noteZero();
    const auto &actions = m_folder.story.actions;
    while (m_hasZero && m_nextAction < actions.size() && m_log.zero() + actions[m_nextAction].at <= now())
        doNext();
    if (m_hasZero ? now() >= endsAt() || isComplete() : now() >= m_begun + m_folder.story.lasts)
        return end();
    m_clock->after(kRealTick, this, [this] { passRealTime(); });
}

bool StoryPlayer::isSeenWell() const
{
    std::map<MonitorId, int> seen;
    for (const StoryEvent &event : m_log.events()) {
        if (event.word == StoryWord::Result && event.outcome == QString(wordOf(CheckOutcome::Ok)))
            ++seen[event.monitor];
    }
    const auto &monitors = m_salve->world().set().monitors;
    return std::all_of(monitors.begin(), monitors.end(), [this, &seen](const Monitor &monitor) {
        return !monitor.enabled || isToldByHttp(monitor) || seen[monitor.id] >= kSeenWell;
    });
}

/// Nobody looks at such a one before somebody calls.
bool StoryPlayer::isToldByHttp(const Monitor &monitor) const
{
    const CheckKind *kind = m_realKinds.check(monitor.kind);
    return kind && kind->listener() && !kind->listener()->token(monitor.settings).isEmpty();
}

void StoryPlayer::noteZero()
{
    m_hasZero = true;
    m_log.setZero(now());
    for (const auto &[name, server] : m_servers)
        m_requestsBefore.insert(name, server->requests().size());
    m_latenessBefore = m_salve->lateness();
}

bool StoryPlayer::isComplete()
{
    const QStringList lines = m_log.lines(m_folder.story);
    return m_nextAction == m_folder.story.actions.size() && lines.size() >= m_folder.expected.size()
           && m_unanswered == 0 && now() > m_lastNews + kAfterwards;
}

// --- what happens ----------------------------------------------------------------------------------------------------

void StoryPlayer::doNext()
{
    const StoryAction action = m_folder.story.actions[m_nextAction++];
    m_lastNews = now();
    act(action);
}

void StoryPlayer::act(const StoryAction &action)
{
    const auto length = [&action](QStringView key) {
        return storyTime(action.arguments.textAt(key)).value_or(Millis{0});
    };
    if (action.what == "kill"_L1) {
        if (const Result<void> started = m_salve->killAndStart(); !started)
            fail(started.error().sentence);
    } else if (action.what == "sleep"_L1 && m_manual) {
        m_manual->sleep(length(u"for"));
    } else if (action.what == "wall"_L1 && m_manual) {
        m_manual->setWall(now() + length(u"by"));
    } else if (action.what == "lock-vault"_L1) {
        m_salve->lockVault();
    } else if (action.what == "unlock-vault"_L1) {
        m_salve->unlockVault();
    } else if (action.what == "restart"_L1) {
        restart(action);
    } else if (action.what == "fill-disk"_L1) {
        m_fullDisk.emplace();
    } else if (action.what == "free-disk"_L1) {
        freeDisk();
    } else if (action.what == "ask"_L1) {
        ask(action);
    } else if (action.what == "send"_L1) {
        send(action);
    } else if (action.what == "edit"_L1) {
        edit(action);
    } else if (const QString server = action.arguments.textAt(u"server"); !server.isEmpty()) {
        if (const Result<void> done = actOnServer(server, action.what, action.arguments); !done)
            fail(done.error().sentence);
    } else if (action.what == "fail"_L1 && m_world) {
        m_world->fail(action.arguments.textAt(u"monitor"), {});
    } else if (action.what == "mend"_L1 && m_world) {
        m_world->mend(action.arguments.textAt(u"monitor"));
    } else {
        const QJsonObject arguments = jsonOf(action.arguments).toObject();
        m_salve->desk().run({action.what, arguments}, [this, what = action.what](const Result<QJsonObject> &done) {
            if (!done)
                fail(u"%1: %2"_s.arg(what, done.error().sentence));
        });
    }
}

Result<void> StoryPlayer::actOnServer(const QString &name, const QString &what, const Node &arguments)
{
    for (const auto &[known, server] : m_servers) {
        if (known == name)
            return server->act(what, arguments);
    }
    return salve::fail(ErrorCode::NotFound, u"no server of the story is called %1"_s.arg(name));
}

void StoryPlayer::send(const StoryAction &action)
{
    const TimePoint at = now();
    const auto answered = [this, at](const QString &request, const QString &answer) {
        m_log.takeAnswer(at, request, answer);
        if (m_then)
            round();
    };
    if (const Result<void> sent = m_sender.send(action.arguments, address(), answered); !sent)
        fail(sent.error().sentence);
}

void StoryPlayer::ask(const StoryAction &action)
{
    const Result<StoryQuestion> question = StoryQuestion::read(action.arguments);
    if (!question)
        return fail(question.error().sentence);
    ++m_unanswered;
    m_salve->desk().ask(question->query(), [this, question = *question](const Result<QJsonObject> &answer) {
        --m_unanswered;
        m_lastNews = now();
        m_unmet += question.complaints(answer);
        if (m_then)
            round();
    });
}

/// Salve is stopped and started; meanwhile somebody may change its record.
void StoryPlayer::restart(const StoryAction &action)
{
    const QByteArray before = action.arguments.textAt(u"changed").toUtf8();
    const QByteArray after = action.arguments.textAt(u"into").toUtf8();
    if (const Result<void> started = m_salve->restart(before, after); !started)
        fail(started.error().sentence);
}

void StoryPlayer::freeDisk()
{
    m_fullDisk.reset();
    if (const Result<void> written = m_salve->store().flush(); !written)
        fail(written.error().sentence);
}

void StoryPlayer::edit(const StoryAction &action)
{
    const Result<QByteArray> text = m_folder.file(action.arguments.textAt(u"set"));
    if (!text)
        return fail(text.error().sentence);
    if (m_world) {
        const SetReading reading = readSet(filled(*text), m_realKinds);
        if (const Result<void> names = m_world->setNames(reading.set, m_realKinds); !names)
            return fail(names.error().sentence);
    }
    applySet(filled(*text), &StoryPlayer::edited);
}

void StoryPlayer::fail(const QString &sentence)
{
    if (std::exchange(m_isOver, true))
        return;
    StoryEnd end = m_salve && m_salve->isAlive() ? judge() : StoryEnd{};
    end.trouble = sentence;
    QMetaObject::invokeMethod(
        this, [this, end] { emit finished(end); }, Qt::QueuedConnection);
}

// --- how it ends -----------------------------------------------------------------------------------------------------

void StoryPlayer::end()
{
    if (std::exchange(m_isOver, true))
        return;
    StoryEnd end = judge();
    if (!m_hasZero)
        end.trouble = u"not every monitor was seen well %1 times within %2"_s.arg(kSeenWell).arg(
            durationForPeople(m_folder.story.lasts));
    QMetaObject::invokeMethod(
        this, [this, end] { emit finished(end); }, Qt::QueuedConnection);
}

StoryEnd StoryPlayer::judge()
{
    const Story &story = m_folder.story;
    StoryEnd end;
    m_fullDisk.reset();
    end.diff = storyDiff(m_folder.expected, m_log.lines(story), story.tolerance);
    m_salve->store().flush();
    const Millis late = m_salve->lateness().since(m_latenessBefore).percentile(0.99);
    StoryFacts facts{story, m_log, m_salve->store(), now(), m_salve->folder(), late, {}};
    for (const auto &[name, server] : m_servers)
        facts.requests.emplace(name, server->requests().mid(m_requestsBefore.value(name)));
    end.unmet = unmetExpectations(facts) + m_unmet;
    if (m_unanswered > 0)
        end.unmet.append(u"%1 questions have no answer"_s.arg(m_unanswered));
    return end;
}

} // namespace salve
