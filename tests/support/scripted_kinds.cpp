// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/scripted_kinds.h"

#include "core/schema_kind.h"
#include "net/services.h"

using namespace Qt::StringLiterals;

namespace salve::test {

namespace {

Script *s_script = nullptr;

struct Probe
{
    QString target;
};

struct Act
{
    QString what;
    SecretRef token;
    bool operator==(const Act &) const = default;
};

const Schema<Probe> &probeSchema()
{
    static const Schema<Probe> kSchema{"Test", {text(&Probe::target, "target", "Target").required()}};
    return kSchema;
}

const Schema<Act> &actSchema()
{
    static const Schema<Act> kSchema{"Test",
                                     {text(&Act::what, "what", "What").required().templated(Templating::Text),
                                      secret(&Act::token, "token", "Token")}};
    return kSchema;
}

class ProbeOperation final : public CheckOperation
{
public:
    explicit ProbeOperation(QString target) : m_target(std::move(target)) {}
    ~ProbeOperation() override { leave(); }
    void start() override
    {
        if (s_script->stuck.contains(m_target))
            return;
        m_isUnderWay = true;
        s_script->looked.append(m_target);
        s_script->mostUnderWay = std::max(s_script->mostUnderWay, ++s_script->underWay[m_target]);
        emit dispatched();
        if (s_script->silent.contains(m_target))
            return;
        CheckResult fine;
        fine.outcome = CheckOutcome::Ok;
        fine.latency = Micros{1500};
        QMetaObject::invokeMethod(this, &ProbeOperation::leave, Qt::QueuedConnection); // just before its answer comes
        finish(s_script->results.value(m_target, fine));
    }

private:
    void leave()
    {
        if (std::exchange(m_isUnderWay, false) && s_script)
            --s_script->underWay[m_target];
    }
    const QString m_target;
    bool m_isUnderWay{false};
};

RunReport succeeded()
{
    RunReport report;
    report.outcome = RunOutcome::Succeeded;
    report.sentence = u"It was done."_s;
    return report;
}

class ActOperation final : public ReactionOperation
{
public:
    ActOperation(QString what, Evidence evidence, RunContext &context)
        : m_what(std::move(what)),
          m_evidence(std::move(evidence)),
          m_context(context)
    {
    }
    void start() override
    {
        if (s_script->remembers)
            m_context.remember({{u"what"_s, m_what}}, this, [this] { act(); });
        else
            act();
    }

private:
    void act()
    {
        s_script->performed.append(m_what);
        s_script->known.push_back(
            {m_context.telling(), m_context.earlier(), m_context.effectKey(), m_context.cooldownSlot()});
        if (s_script->effect)
            s_script->effect(m_what);
        emit dispatched();
        if (s_script->hanging.contains(m_what))
            return;
        RunReport report = s_script->outcome ? s_script->outcome(m_what) : succeeded();
        report.evidence.push_back(m_evidence);
        finish(report);
    }
    const QString m_what;
    const Evidence m_evidence;
    RunContext &m_context;
};

class SettleOperation final : public ReactionOperation
{
public:
    explicit SettleOperation(RunReport report) : m_report(std::move(report)) {}
    void start() override { finish(m_report); }

private:
    const RunReport m_report;
};

class TryOperation final : public PreflightOperation
{
public:
    void start() override
    {
        if (s_script->redPreflight.isEmpty())
            finish({PreflightReport::Light::Green, u"It would work."_s, {}});
        else
            finish({PreflightReport::Light::Red, s_script->redPreflight, {}});
    }
};

CheckTraits<Probe> probe()
{
    return {.id = "probe",
            .context = "Test",
            .title = "Probe",
            .summary = "Answers as the test says.",
            .schema = probeSchema(),
            .example = {u"shop"_s},
            .make = [](const Probe &settings, Millis, Services &) -> Result<std::unique_ptr<CheckOperation>> {
                if (const auto it = s_script->cannotBegin.constFind(settings.target);
                    it != s_script->cannotBegin.constEnd())
                    return tl::unexpected<Error>(*it);
                return std::make_unique<ProbeOperation>(settings.target);
            },
            .target = [](const Probe &settings) { return settings.target; }};
}

Result<std::unique_ptr<ReactionOperation>> makeAct(const Act &settings, Services &services, RunContext &context)
{
    Evidence request{u"Request"_s, u"do "_s + settings.what};
    if (!settings.token.name.isEmpty()) {
        const Result<QString> token = services.secrets(settings.token.name);
        if (!token)
            return tl::unexpected<Error>(token.error());
        request.text += u" with a token of %1 characters"_s.arg(token->size());
    }
    return std::make_unique<ActOperation>(settings.what, request, context);
}

ReactionTraits<Act> act(const char *id, Effect effect)
{
    return {.id = id,
            .context = "Test",
            .title = id,
            .summary = "Does what the test says.",
            .proof = "The test says so.",
            .schema = actSchema(),
            .example = {u"restart nginx"_s, {}},
            .effect = [effect](const Act &) { return effect; },
            .takesUpTo = [](const Act &) { return Millis{30'000}; },
            .isRepeatHarmless = [](const Act &) { return false; },
            .effectKey = [](const Act &settings) { return settings.what; },
            .preview = [](const Act &settings) { return u"do "_s + settings.what; },
            .make = makeAct,
            .settle = [](const Act &, Services &, RunContext &context) -> std::unique_ptr<ReactionOperation> {
                s_script->settled.push_back(context.run());
                s_script->recalled.append(context.remembered().value("what"_L1).toString());
                if (!s_script->settles)
                    return nullptr;
                return std::make_unique<SettleOperation>(*s_script->settles);
            },
            .preflight = [](const Act &, Services &) -> std::unique_ptr<PreflightOperation> {
                return std::make_unique<TryOperation>();
            }};
}

} // namespace

Script::Script()
{
    s_script = this;
}

Script::~Script()
{
    s_script = nullptr;
}

void Script::fail(const QString &target, Cause cause)
{
    CheckResult result;
    result.outcome = CheckOutcome::Critical;
    result.cause = cause;
    result.phase = Phase::Wait;
    result.message = u"It answered 502"_s;
    results.insert(target, result);
}

Kinds scriptedKinds()
{
    static const SchemaCheckKind<Probe> kProbe{probe()};
    static const SchemaReactionKind<Act> kRepair{act("repair", Effect::Repairs)};
    static const SchemaReactionKind<Act> kCall{act("call", Effect::Tells)};
    static const std::array<const CheckKind *, 1> kChecks{&kProbe};
    static const std::array<const ReactionKind *, 2> kReactions{&kRepair, &kCall};
    return {kChecks, kReactions};
}

} // namespace salve::test
