// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"
#include "core/ids.h"
#include "core/listening.h"
#include "core/looking.h"
#include "core/neighbours.h"
#include "core/reaction_words.h"
#include "core/schema.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <span>
#include <utility>

namespace salve {

/// Clients, resolver, salt sessions, secrets, clock: what kinds reach the world with. Defined in net/services.h.
struct Services;

/// One observation: start it once, get one answer; destroying it is the way to cancel.
class CheckOperation : public QObject
{
    Q_OBJECT
public:
    virtual void start() = 0;
signals:
    /// Left the queue and is on its way: the engine's deadline starts here. At most once, before finished().
    void dispatched();
    void finished(const salve::CheckResult &result);

protected:
    /// First call wins. Queued: never inside start(), never inside a socket's own signal.
    void finish(const CheckResult &result)
    {
        if (!std::exchange(m_isFinished, true))
            QMetaObject::invokeMethod(
                this, [this, result] { emit finished(result); }, Qt::QueuedConnection);
    }

private:
    bool m_isFinished{false};
};

/// What the reaction says about its run. Evidence holds the request as sent (redacted) and the answer (bounded).
struct RunReport
{
    RunOutcome outcome{RunOutcome::Unknown};
    QString sentence;
    std::vector<Evidence> evidence;
    QStringList hostsHit; ///< really hit, when the kind knows; else empty
    Millis staleFor{0};   ///< a look may still see what was before for so long, and proves nothing until then
    bool operator==(const RunReport &) const = default;
};

/// Of what tells: is this the incident's first message, or does it amend one that somebody has already?
enum class Telling {
    First,  ///< also everything that does not tell
    Update, ///< the incident goes on; only asked of a kind that says canAmend()
    Resolve ///< the incident is over
};

/// What a running reaction knows of its run, and where it writes down what settle() will need.
class RunContext
{
public:
    virtual ~RunContext() = default;
    virtual RunId run() const = 0;
    virtual MonitorId monitor() const { return {}; } ///< for whom it runs; empty where it is for none
    /// The start of the run's cooldown slot: equal for two installations that decide the same repair. The fence at the
    /// target is made from it.
    virtual TimePoint cooldownSlot() const = 0;
    virtual QString effectKey() const = 0;
    /// Stored and acknowledged before `then` is called (in the context's thread). Replaces what was remembered before.
    virtual void remember(const QJsonObject &value, QObject *context, std::function<void()> then) = 0;
    virtual QJsonObject remembered() const = 0;
    /// What the run remembered whose effect this one takes back; empty: it is a run of its own.
    virtual QJsonObject undoes() const { return {}; }
    virtual Telling telling() const { return Telling::First; }
    /// What this reaction's last accepted message of the same incident remembered; empty when there is none.
    virtual QJsonObject earlier() const { return {}; }
};

/// One execution of a reaction; the same one-shot rules as a check.
class ReactionOperation : public QObject
{
    Q_OBJECT
public:
    virtual void start() = 0;
signals:
    void dispatched();
    void finished(const salve::RunReport &report);

protected:
    void finish(const RunReport &report)
    {
        if (!std::exchange(m_isFinished, true))
            QMetaObject::invokeMethod(
                this, [this, report] { emit finished(report); }, Qt::QueuedConnection);
    }

private:
    bool m_isFinished{false};
};

/// How the effect of a run is taken back.
struct WayBack
{
    ForcedName look;    ///< finds the monitor's service where it was before
    int looks{0};       ///< after so many good looks there in a row it goes back by itself; 0: only by hand
    Millis holdDown{0}; ///< these looks begin so long after the run
    QString preview{};  ///< the exact change that takes it back, for people
};

/// A try without effect: would the reaction work? `hosts` are those that it would hit, where the kind can ask.
struct PreflightReport
{
    enum class Light { Green, Yellow, Red };
    Light light{Light::Yellow};
    QString sentence;
    QStringList hosts;
    bool operator==(const PreflightReport &) const = default;
};
template<>
struct Words<PreflightReport::Light>
{
    static constexpr std::array list{"green", "yellow", "red"};
};

/// Logs in, reads, asks for rights; never changes anything.
class PreflightOperation : public QObject
{
    Q_OBJECT
public:
    virtual void start() = 0;
signals:
    void finished(const salve::PreflightReport &report);

protected:
    void finish(const PreflightReport &report)
    {
        if (!std::exchange(m_isFinished, true))
            QMetaObject::invokeMethod(
                this, [this, report] { emit finished(report); }, Qt::QueuedConnection);
    }

private:
    bool m_isFinished{false};
};

/// What checks and reactions have in common: a word, texts, and a Schema.
class Kind
{
public:
    Kind() = default;
    virtual ~Kind() = default;
    Q_DISABLE_COPY_MOVE(Kind)
    virtual QString id() const = 0;
    virtual QString title() const = 0;   ///< translated: "Web page or API (HTTP)"
    virtual QString summary() const = 0; ///< translated: one sentence of what it does
    virtual const std::vector<FieldInfo> &fields() const = 0;
    virtual Problems problems(const Node &settings) const = 0;
    virtual Node normalized(const Node &settings) const = 0; ///< old keys renamed, defaults left out, unknown keys kept
    virtual Node example() const = 0;                        ///< settings that are valid as they stand
    virtual std::vector<Node> brokenExamples() const = 0;    ///< one for each rule over the whole
};

class CheckKind : public Kind
{
public:
    /// The settings are valid (problems() has no errors); a make() that fails says why and the engine reports Unknown.
    /// `timeout` is the monitor's: a transport that keeps it can say in which phase it ran out; the engine's own
    /// deadline behind it is the net under all of them.
    virtual Result<std::unique_ptr<CheckOperation>>
    make(const Node &settings, Millis timeout, Services &services) const = 0;
    /// "https://shop.example/health", "db1:28015": for tables, search and the limit per target.
    virtual QString target(const Node &settings) const = 0;
    /// Of a kind that is made of others: it is looked at whenever one of them changes.
    virtual Membership membership(const Node &) const { return {}; }
    /// Of such a kind: those that were not looked at yet could decide how it is. It stays Pending.
    virtual bool isWaitingFor(const Node &, const std::vector<Neighbour> &) const { return false; }
    /// What comes with its results as CheckResult::event.
    virtual EventShape eventShape(const Node &) const { return {}; }
    /// Of a kind that is told; null for one that asks.
    virtual const Listener *listener() const { return nullptr; }
    /// How many failing results make it Down where neither monitor nor set says; none: as everywhere.
    virtual std::optional<int> usualDownAfter() const { return {}; }
};

class ReactionKind : public Kind
{
public:
    virtual Effect effect(const Node &settings) const = 0;
    virtual Millis takesUpTo(const Node &settings) const = 0; ///< default of the reaction's `takes-up-to`
    virtual bool isRepeatHarmless(const Node &settings) const = 0;
    /// A message of the same incident can be changed where it stands (Telling::Update). A kind that cannot is told
    /// First again, or nothing. Resolve is for every kind: what cannot amend then says so in a message of its own.
    virtual bool canAmend(const Node &) const { return false; }
    /// One eye is not enough for what it does: a person is asked, whatever the step says.
    virtual bool needsApproval(const Node &) const { return false; }
    /// It changes nothing but Salve: what follows is not of its doing, so it is never proven and nothing waits for it.
    virtual bool isInside() const { return false; }
    /// From what a run remembered; none: it cannot be taken back.
    virtual std::optional<WayBack> wayBack(const Node &, const QJsonObject &) const { return {}; }
    virtual QString proof() const = 0; ///< translated: how its success is proven
    /// What the run does to the world: kind + endpoint + rendered target, function, arguments. `settings` are rendered.
    virtual QString effectKey(const Node &settings) const = 0;
    /// The exact request with secrets redacted, for previews, approvals and shadow mode.
    virtual QString preview(const Node &settings) const = 0;
    virtual Result<std::unique_ptr<ReactionOperation>>
    make(const Node &settings, Services &services, RunContext &context) const = 0;
    /// Finds out by reading whether an unknown run happened; null when the kind cannot.
    virtual std::unique_ptr<ReactionOperation>
    settle(const Node &settings, Services &services, RunContext &context) const = 0;
    virtual std::unique_ptr<PreflightOperation> preflight(const Node &settings, Services &services) const = 0;
};

/// Both lists of kinds, as the entry points hand them around.
struct Kinds
{
    std::span<const CheckKind *const> checks;
    std::span<const ReactionKind *const> reactions;
    QStringList troubles{}; ///< recipe files that could not be used: a sentence each
    const CheckKind *check(QStringView id) const;
    const ReactionKind *reaction(QStringView id) const;
};

} // namespace salve

Q_DECLARE_METATYPE(salve::CheckResult)
Q_DECLARE_METATYPE(salve::RunReport)
