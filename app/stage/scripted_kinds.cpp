// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/clock.h"
#include "net/services.h"
#include "stage/story_world.h"

namespace salve {

using namespace Qt::StringLiterals;

namespace {

/// Long enough to be seen in a log if it mattered.
constexpr Millis kCheckTakes{1};

class ScriptedCheck final : public CheckOperation
{
public:
    ScriptedCheck(StoryWorld &world, Clock &clock, quint64 &moves, QString kind, QString target)
        : m_world(world),
          m_clock(clock),
          m_moves(moves),
          m_kind(std::move(kind)),
          m_target(std::move(target))
    {
    }
    void start() override
    {
        ++m_moves;
        emit dispatched();
        const CheckResult result = m_world.look(m_kind, m_target);
        m_clock.after(kCheckTakes, this, [this, result] {
            ++m_moves;
            finish(result);
        });
    }

private:
    StoryWorld &m_world;
    Clock &m_clock;
    quint64 &m_moves;
    const QString m_kind, m_target;
};

class ScriptedReaction final : public ReactionOperation
{
public:
    ScriptedReaction(StoryWorld &world, Clock &clock, quint64 &moves, RunId run)
        : m_world(world),
          m_clock(clock),
          m_moves(moves),
          m_run(run)
    {
    }
    void start() override
    {
        ++m_moves;
        const StoryReaction script = m_world.begin(m_run);
        emit dispatched();
        m_clock.after(script.takes, this, [this, script] {
            ++m_moves;
            m_world.finish(script);
            RunReport report;
            report.outcome = script.outcome;
            report.sentence = u"The story says: %1."_s.arg(wordOf(script.outcome));
            finish(report);
        });
    }

private:
    StoryWorld &m_world;
    Clock &m_clock;
    quint64 &m_moves;
    const RunId m_run;
};

class ScriptedPreflight final : public PreflightOperation
{
public:
    explicit ScriptedPreflight(QString red) : m_red(std::move(red)) {}
    void start() override
    {
        using Light = PreflightReport::Light;
        finish({m_red.isEmpty() ? Light::Green : Light::Red, m_red.isEmpty() ? u"It would work."_s : m_red, {}});
    }

private:
    const QString m_red;
};

/// Nothing here needs the value of a secret, but what would be locked outside is locked here, too.
std::optional<Error>
lockedSecret(const Node &settings, const std::vector<FieldInfo> &fields, const SecretSource &secrets)
{
    for (const QString &name : secretNames(settings, fields)) {
        const Result<QString> value = secrets(name);
        if (!value && value.error().code == ErrorCode::Locked)
            return value.error();
    }
    return std::nullopt;
}

/// The declaration of a real kind.
template<class Base>
class Declared : public Base
{
public:
    explicit Declared(const Base &real) : m_real(real) {}
    QString id() const override { return m_real.id(); }
    QString title() const override { return m_real.title(); }
    QString summary() const override { return m_real.summary(); }
    const std::vector<FieldInfo> &fields() const override { return m_real.fields(); }
    Problems problems(const Node &settings) const override { return m_real.problems(settings); }
    Node normalized(const Node &settings) const override { return m_real.normalized(settings); }
    Node example() const override { return m_real.example(); }
    std::vector<Node> brokenExamples() const override { return m_real.brokenExamples(); }

protected:
    const Base &m_real;
};

} // namespace

class ScriptedKinds::Check final : public Declared<CheckKind>
{
public:
    Check(const CheckKind &real, StoryWorld &world, Clock &clock, quint64 &moves)
        : Declared(real),
          m_world(world),
          m_clock(clock),
          m_moves(moves)
    {
    }
    QString target(const Node &settings) const override { return m_real.target(settings); }
    Result<std::unique_ptr<CheckOperation>> make(const Node &settings, Millis, Services &) const override
    {
        return std::make_unique<ScriptedCheck>(m_world, m_clock, m_moves, id(), target(settings));
    }

private:
    StoryWorld &m_world;
    Clock &m_clock;
    quint64 &m_moves;
};

class ScriptedKinds::Reaction final : public Declared<ReactionKind>
{
public:
    Reaction(const ReactionKind &real, StoryWorld &world, Clock &clock, quint64 &moves)
        : Declared(real),
          m_world(world),
          m_clock(clock),
          m_moves(moves)
    {
    }
    Effect effect(const Node &settings) const override { return m_real.effect(settings); }
    Millis takesUpTo(const Node &settings) const override { return m_real.takesUpTo(settings); }
    bool isRepeatHarmless(const Node &settings) const override { return m_real.isRepeatHarmless(settings); }
    bool needsApproval(const Node &settings) const override { return m_real.needsApproval(settings); }
    QString proof() const override { return m_real.proof(); }
    QString effectKey(const Node &settings) const override { return m_real.effectKey(settings); }
    QString preview(const Node &settings) const override { return m_real.preview(settings); }
    Result<std::unique_ptr<ReactionOperation>>
    make(const Node &settings, Services &services, RunContext &context) const override
    {
        if (const std::optional<Error> locked = lockedSecret(settings, fields(), services.secrets))
            return tl::unexpected<Error>(*locked);
        return std::make_unique<ScriptedReaction>(m_world, m_clock, m_moves, context.run());
    }
    /// Nobody can tell: a run that was cut off stays unknown.
    std::unique_ptr<ReactionOperation> settle(const Node &, Services &, RunContext &) const override { return nullptr; }
    std::unique_ptr<PreflightOperation> preflight(const Node &settings, Services &services) const override
    {
        if (const std::optional<Error> locked = lockedSecret(settings, fields(), services.secrets))
            return std::make_unique<ScriptedPreflight>(locked->sentence);
        return std::make_unique<ScriptedPreflight>(m_world.preflightOf(effectKey(settings)));
    }

private:
    StoryWorld &m_world;
    Clock &m_clock;
    quint64 &m_moves;
};

ScriptedKinds::ScriptedKinds(const Kinds &real, StoryWorld &world, Clock &clock)
{
    for (const CheckKind *kind : real.checks) {
        if (isReadHere(*kind)) {
            m_checkList.push_back(kind);
            continue;
        }
        m_checks.push_back(std::make_unique<Check>(*kind, world, clock, m_moves));
        m_checkList.push_back(m_checks.back().get());
    }
    for (const ReactionKind *kind : real.reactions) {
        if (kind->isInside()) {
            m_reactionList.push_back(kind);
            continue;
        }
        m_reactions.push_back(std::make_unique<Reaction>(*kind, world, clock, m_moves));
        m_reactionList.push_back(m_reactions.back().get());
    }
}

ScriptedKinds::~ScriptedKinds() = default;

bool ScriptedKinds::isReadHere(const CheckKind &kind)
{
    return kind.listener() || !kind.membership(kind.example()).isEmpty();
}

} // namespace salve
