// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "reactions/recipe_kind.h"

#include "core/codec.h"
#include "core/redaction.h"
#include "net/idempotency.h"
#include "net/reach_preflight.h"
#include "net/secrets.h"
#include "reactions/recipe_preflight.h"
#include "reactions/recipe_request.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

QString translated(const QString &text)
{
    return QCoreApplication::translate("Recipe", text.toUtf8().constData());
}

std::optional<MaybeSecret> credentialIn(const Node &value)
{
    Problems ignored;
    ReadContext context(ignored);
    return Codec<MaybeSecret>::read(value, context);
}

} // namespace

RecipeReactionKind::RecipeReactionKind(ReactionRecipe recipe)
    : m_recipe(std::move(recipe)),
      m_settings(fieldsOf(m_recipe))
{
}

QString RecipeReactionKind::title() const
{
    return translated(m_recipe.title);
}

QString RecipeReactionKind::summary() const
{
    return translated(m_recipe.summary);
}

QString RecipeReactionKind::proof() const
{
    return translated(m_recipe.proof);
}

RecipeScope RecipeReactionKind::scopeOf(const Node &settings, Secrets secrets) const
{
    Problems ignored;
    ReadContext context(ignored);
    const Node read = m_settings.read(settings, context);
    RecipeScope scope;
    for (const FieldInfo &field : fields()) {
        const Node *value = read.find(field.key);
        if (!value) {
            scope.set(field.key, {});
        } else if (!field.isCredential()) {
            scope.set(field.key, *value);
        } else if (const std::optional<MaybeSecret> credential = credentialIn(*value)) {
            const bool isNamed = !credential->secret.isEmpty();
            if (secrets == Secrets::Marks)
                scope.setAsShown(field.key, isNamed ? kRedacted : redactedUrl(credential->text));
            else
                scope.set(field.key, Node::text(isNamed ? u"secret:"_s + credential->secret.name : credential->text));
        }
    }
    for (const auto &[name, value] : m_recipe.values)
        scope.set(name, Node::text(value.in(scope.texts())));
    return scope;
}

Effect RecipeReactionKind::effect(const Node &settings) const
{
    const RecipeScope scope = scopeOf(settings, Secrets::Names);
    return fromWord<Effect>(m_recipe.effect.in(scope.texts())).value_or(Effect::Destroys);
}

Millis RecipeReactionKind::takesUpTo(const Node &settings) const
{
    const RecipeScope scope = scopeOf(settings, Secrets::Names);
    return durationFromText(m_recipe.takesUpTo.in(scope.texts())).value_or(Millis{std::chrono::minutes{5}});
}

bool RecipeReactionKind::isRepeatHarmless(const Node &settings) const
{
    return m_recipe.repeatHarmless.in(scopeOf(settings, Secrets::Names).texts()) == "yes"_L1;
}

bool RecipeReactionKind::canAmend(const Node &settings) const
{
    const RecipeScope scope = scopeOf(settings, Secrets::Names);
    const RecipeRequests &list = m_recipe.update;
    return std::any_of(list.begin(), list.end(), [&scope](const RecipeRequest &request) {
        return allHold(request.conditions, scope.texts());
    });
}

QString RecipeReactionKind::effectKey(const Node &settings) const
{
    const RecipeScope scope = scopeOf(settings, Secrets::Names);
    return id() + u' ' + recipeText(m_recipe.effectKey, scope, RecipePlace::Plain).value_or(QString());
}

QString RecipeReactionKind::preview(const Node &settings) const
{
    RecipeScope scope = scopeOf(settings, Secrets::Marks);
    scope.leaveUnknownOpen(); // what the run gives, or an answer
    QStringList shown;
    for (const RecipeRequest &request : m_recipe.requests) {
        if (!request.doesAct || !allHold(request.conditions, scope.texts()))
            continue;
        shown.append(shownRequest(m_recipe, request, scope).trimmed());
    }
    return shown.join(u"\n\n"_s);
}

Result<RecipePlan> RecipeReactionKind::planFor(const Node &settings, Services &services) const
{
    const Problems wrong = m_settings.problems(settings);
    if (hasErrors(wrong))
        return tl::unexpected<Error>(firstError(wrong));
    RecipePlan plan;
    plan.scope = scopeOf(settings, Secrets::Values);
    SecretReader secrets(services.secrets);
    for (const FieldInfo &field : fields()) {
        const Node *given = settings.find(field.key);
        const std::optional<MaybeSecret> credential =
            field.isCredential() && given ? credentialIn(*given) : std::nullopt;
        if (credential)
            plan.scope.set(field.key, Node::text(secrets.value(*credential)));
    }
    if (secrets.error())
        return tl::unexpected<Error>(*secrets.error());
    plan.secrets = writingsOf(secrets.values());
    plan.effect = effect(settings);
    plan.takesUpTo = takesUpTo(settings);
    return plan;
}

Result<RecipePlan>
RecipeReactionKind::planFor(const Node &settings, Services &services, const RunContext &context) const
{
    Result<RecipePlan> plan = planFor(settings, services);
    if (!plan)
        return plan;
    const QString key = idempotencyKey(context.effectKey(), context.cooldownSlot());
    const QUuid uuid = QUuid::fromRfc4122(QByteArray::fromHex(key.toLatin1()));
    plan->scope.set(u"run.id"_s, Node::text(QString::number(context.run().value)));
    plan->scope.set(u"run.slot"_s, Node::text(isoOf(context.cooldownSlot())));
    plan->scope.set(u"run.key"_s, Node::text(key));
    plan->scope.set(u"run.uuid"_s, Node::text(uuid.toString(QUuid::WithoutBraces)));
    return plan;
}

Result<std::unique_ptr<ReactionOperation>>
RecipeReactionKind::make(const Node &settings, Services &services, RunContext &context) const
{
    Result<RecipePlan> plan = planFor(settings, services, context);
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    return std::make_unique<RecipeRun>(m_recipe, std::move(*plan), services, context, RecipeRun::Purpose::Run);
}

std::unique_ptr<ReactionOperation>
RecipeReactionKind::settle(const Node &settings, Services &services, RunContext &context) const
{
    Result<RecipePlan> plan = planFor(settings, services, context);
    if (!plan || !RecipeRun::canSettle(m_recipe, *plan, context))
        return nullptr;
    return std::make_unique<RecipeRun>(m_recipe, std::move(*plan), services, context, RecipeRun::Purpose::Settle);
}

std::unique_ptr<PreflightOperation> RecipeReactionKind::preflight(const Node &settings, Services &services) const
{
    Result<RecipePlan> plan = planFor(settings, services);
    if (!plan)
        return knownPreflight({PreflightReport::Light::Red, plan.error().sentence, {}});
    if (!m_recipe.preflight.empty())
        return std::make_unique<RecipePreflight>(m_recipe, std::move(*plan), services);
    const RecipeRequests &list = m_recipe.requests;
    const auto wanted = std::find_if(list.begin(), list.end(), [&](const RecipeRequest &request) {
        return allHold(request.conditions, plan->scope.texts());
    });
    plan->scope.leaveUnknownOpen();
    const Result<HttpRequest> request =
        wanted == list.end() ? fail(ErrorCode::Invalid, QString()) : httpRequestOf(m_recipe, *wanted, plan->scope);
    if (!request)
        return knownPreflight({PreflightReport::Light::Red, request.error().sentence, {}});
    return reachPreflight(services, request->url, {});
}

} // namespace salve
