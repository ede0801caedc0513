// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"

#include <QCoreApplication>

namespace salve {

/// The texts and functions of a check kind, given with designated initialisers at the end of its .cpp.
template<class S>
struct CheckTraits
{
    const char *id;
    const char *context; ///< of the translations
    const char *title;
    const char *summary;
    const Schema<S> &schema;
    S example;
    std::function<Result<std::unique_ptr<CheckOperation>>(S, Millis timeout, Services &)> make;
    std::function<QString(const S &)> target;
    const Listener *listener{nullptr};                 ///< of a kind that is told
    std::optional<int> usualDownAfter{};               ///< where neither monitor nor set says
    std::function<Membership(const S &)> membership{}; ///< of a kind that is made of others
    std::function<bool(const S &, const std::vector<Neighbour> &)> isWaitingFor{};
    std::function<EventShape(const S &)> eventShape{}; ///< of a kind whose results carry values
};

template<class S>
struct ReactionTraits
{
    const char *id;
    const char *context;
    const char *title;
    const char *summary;
    const char *proof;
    const Schema<S> &schema;
    S example;
    std::function<Effect(const S &)> effect;
    std::function<Millis(const S &)> takesUpTo;
    std::function<bool(const S &)> isRepeatHarmless;
    std::function<QString(const S &)> effectKey; ///< without the kind's id, which is put in front
    std::function<QString(const S &)> preview;
    std::function<Result<std::unique_ptr<ReactionOperation>>(S, Services &, RunContext &)> make;
    std::function<std::unique_ptr<ReactionOperation>(S, Services &, RunContext &)> settle; ///< empty: cannot find out
    std::function<std::unique_ptr<PreflightOperation>(S, Services &)> preflight;
    std::function<bool(const S &)> needsApproval{};
    std::function<std::optional<WayBack>(const S &, const QJsonObject &remembered)> wayBack{}; ///< empty: there is none
    bool isInside{false}; ///< it changes nothing but Salve
};

/// The part of a kind that follows from its Schema alone.
template<class Base, class S, class Traits>
class SchemaKindBase : public Base
{
public:
    explicit SchemaKindBase(Traits traits) : t(std::move(traits)) {}
    QString id() const override { return QString::fromLatin1(t.id); }
    QString title() const override { return QCoreApplication::translate(t.context, t.title); }
    QString summary() const override { return QCoreApplication::translate(t.context, t.summary); }
    const std::vector<FieldInfo> &fields() const override { return t.schema.fields(); }
    Problems problems(const Node &settings) const override { return t.schema.problems(settings); }
    Node normalized(const Node &settings) const override
    {
        return withUnknownKeys(t.schema.write(valueOf(settings)), settings, fields());
    }
    Node example() const override { return t.schema.write(t.example); }
    std::vector<Node> brokenExamples() const override
    {
        std::vector<Node> broken;
        for (const SchemaRule<S> &rule : t.schema.rules()) {
            broken.push_back(example());
            rule.breakIt(broken.back());
        }
        return broken;
    }

protected:
    S valueOf(const Node &settings) const
    {
        Problems ignored;
        ReadContext context(ignored);
        return t.schema.read(settings, context);
    }
    const Traits t;
};

template<class S>
class SchemaCheckKind final : public SchemaKindBase<CheckKind, S, CheckTraits<S>>
{
public:
    using SchemaKindBase<CheckKind, S, CheckTraits<S>>::SchemaKindBase;
    Result<std::unique_ptr<CheckOperation>>
    make(const Node &settings, Millis timeout, Services &services) const override
    {
        Result<S> value = this->t.schema.read(settings);
        if (!value)
            return tl::unexpected<Error>(value.error());
        return this->t.make(std::move(*value), timeout, services);
    }
    QString target(const Node &settings) const override { return this->t.target(this->valueOf(settings)); }
    const Listener *listener() const override { return this->t.listener; }
    Membership membership(const Node &settings) const override
    {
        return this->t.membership ? this->t.membership(this->valueOf(settings)) : Membership{};
    }
    bool isWaitingFor(const Node &settings, const std::vector<Neighbour> &others) const override
    {
        return this->t.isWaitingFor && this->t.isWaitingFor(this->valueOf(settings), others);
    }
    EventShape eventShape(const Node &settings) const override
    {
        return this->t.eventShape ? this->t.eventShape(this->valueOf(settings)) : EventShape{};
    }
    std::optional<int> usualDownAfter() const override { return this->t.usualDownAfter; }
};

template<class S>
class SchemaReactionKind final : public SchemaKindBase<ReactionKind, S, ReactionTraits<S>>
{
public:
    using SchemaKindBase<ReactionKind, S, ReactionTraits<S>>::SchemaKindBase;
    QString proof() const override { return QCoreApplication::translate(this->t.context, this->t.proof); }
    Effect effect(const Node &settings) const override { return this->t.effect(this->valueOf(settings)); }
    Millis takesUpTo(const Node &settings) const override { return this->t.takesUpTo(this->valueOf(settings)); }
    bool isRepeatHarmless(const Node &settings) const override
    {
        return this->t.isRepeatHarmless(this->valueOf(settings));
    }
    QString effectKey(const Node &settings) const override
    {
        return this->id() + QLatin1Char(' ') + this->t.effectKey(this->valueOf(settings));
    }
    QString preview(const Node &settings) const override { return this->t.preview(this->valueOf(settings)); }
    bool needsApproval(const Node &settings) const override
    {
        return this->t.needsApproval && this->t.needsApproval(this->valueOf(settings));
    }
    bool isInside() const override { return this->t.isInside; }
    std::optional<WayBack> wayBack(const Node &settings, const QJsonObject &remembered) const override
    {
        return this->t.wayBack ? this->t.wayBack(this->valueOf(settings), remembered) : std::nullopt;
    }
    Result<std::unique_ptr<ReactionOperation>>
    make(const Node &settings, Services &services, RunContext &context) const override
    {
        Result<S> value = this->t.schema.read(settings);
        if (!value)
            return tl::unexpected<Error>(value.error());
        return this->t.make(std::move(*value), services, context);
    }
    std::unique_ptr<ReactionOperation>
    settle(const Node &settings, Services &services, RunContext &context) const override
    {
        return this->t.settle ? this->t.settle(this->valueOf(settings), services, context) : nullptr;
    }
    std::unique_ptr<PreflightOperation> preflight(const Node &settings, Services &services) const override
    {
        return this->t.preflight(this->valueOf(settings), services);
    }
};

} // namespace salve
