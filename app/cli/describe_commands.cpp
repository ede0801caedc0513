// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/intake_recipe.h"
#include "checks/recipe.h"
#include "cli/cli.h"
#include "core/describe.h"
#include "core/explain.h"
#include "core/recipe_files.h"
#include "core/set_schema.h"
#include "reactions/recipe.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

int describe(Context &context, const QString &kindId)
{
    const CheckKind *check = context.kinds.check(kindId);
    const ReactionKind *reaction = context.kinds.reaction(kindId);
    if (kindId.isEmpty()) {
        const QJsonObject all = describeJson(context.kinds);
        if (context.isJson) {
            context.line(all);
            return kOk;
        }
        for (const QString &group : {u"checks"_s, u"reactions"_s}) {
            context.out << group << "\n";
            for (const QJsonValue &kind : all.value(group).toArray())
                context.out << "  " << kind["kind"_L1].toString().leftJustified(22) << kind["summary"_L1].toString()
                            << "\n";
        }
        return kOk;
    }
    const Kind *kind = check ? static_cast<const Kind *>(check) : reaction;
    if (!kind)
        return context.complain({ErrorCode::NotFound,
                                 Texts::tr("There is no kind \"%1\". salvectl describe lists them all.").arg(kindId),
                                 {}});
    if (context.isJson)
        context.line(describeJson(*kind));
    else
        context.out << describeText(*kind);
    return kOk;
}

void show(Context &context, const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (context.isJson)
            context.line({{u"severity"_s, problem.severity == Severity::Error ? u"error"_s : u"warning"_s},
                          {u"path"_s, problem.path},
                          {u"line"_s, problem.mark.line},
                          {u"column"_s, problem.mark.column},
                          {u"sentence"_s, problem.sentence}});
        else
            context.out << (problem.severity == Severity::Error ? Texts::tr("error: ") : Texts::tr("warning: "))
                        << problemText(problem) << "\n";
    }
}

int verdictOn(const Problems &problems)
{
    if (hasErrors(problems))
        return kCritical;
    return problems.empty() ? kOk : kWarning;
}

template<class Reading>
int validated(Context &context, const Reading &reading, const QString &good)
{
    show(context, reading.problems);
    if (reading.recipe && !context.isJson)
        context.out << good << "\n";
    return verdictOn(reading.problems);
}

int validateRecipe(Context &context, const QString &file, const QByteArray &text, RecipeSort sort)
{
    if (sort == RecipeSort::Intake) {
        const IntakeRecipeReading reading = readIntakeRecipe(text);
        const QString word = reading.recipe ? reading.recipe->shape : QString();
        return validated(context, reading, Texts::tr("%1: the sender \"%2\", no errors.").arg(file, word));
    }
    if (sort == RecipeSort::Reaction) {
        const ReactionRecipeReading reading = readReactionRecipe(text);
        const QString word = reading.recipe ? reading.recipe->kind : QString();
        return validated(context, reading, Texts::tr("%1: the reaction \"%2\", no errors.").arg(file, word));
    }
    const RecipeReading reading = readCheckRecipe(text);
    const QString word = reading.recipe ? reading.recipe->kind : QString();
    return validated(context, reading, Texts::tr("%1: the check \"%2\", no errors.").arg(file, word));
}

int validate(Context &context, const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return context.complain(
            {ErrorCode::Io, Texts::tr("%1 cannot be read: %2.").arg(file, source.errorString()), {}});
    const QByteArray text = source.readAll();
    if (const std::optional<RecipeSort> sort = recipeSortOf(text))
        return validateRecipe(context, file, text, *sort);
    const SetReading reading = readSet(text, context.kinds);
    show(context, reading.problems);
    if (!hasErrors(reading.problems) && !context.isJson)
        context.out << Texts::tr(
                           "%1: %n monitor(s), no errors.", nullptr, static_cast<int>(reading.set.monitors.size()))
                           .arg(file)
                    << "\n";
    return verdictOn(reading.problems);
}

int explain(Context &context, const QString &word)
{
    const std::optional<Cause> cause = fromWord<Cause>(word);
    if (!cause) {
        QStringList words;
        for (const char *known : Words<Cause>::list)
            words.append(QString::fromLatin1(known));
        return context.complain(
            {ErrorCode::NotFound,
             Texts::tr("There is no cause \"%1\". The causes are: %2.").arg(word, words.join(u", "_s)),
             {}});
    }
    const Explanation page = explanationOf(*cause);
    if (context.isJson) {
        context.line(
            {{u"cause"_s, word}, {u"meaning"_s, page.meaning}, {u"look"_s, page.look}, {u"repair"_s, page.repair}});
        return kOk;
    }
    context.out << page.meaning << "\n";
    if (!page.look.isEmpty())
        context.out << Texts::tr("Where to look: ") << page.look << "\n";
    if (!page.repair.isEmpty())
        context.out << Texts::tr("What usually repairs it: ") << page.repair << "\n";
    return kOk;
}

} // namespace

void addDescribeCommands(Registry &registry)
{
    const auto word = std::make_shared<std::string>();
    const auto argument = [word] { return QString::fromStdString(*word); };
    registry
        .command("describe",
                 "the kinds of checks and reactions, or one of them with its fields",
                 [argument](Context &context, const Done &done) { done(describe(context, argument())); })
        ->add_option("KIND", *word, "http, salt-run, …");
    registry
        .command("validate",
                 "read a set file and list every problem; changes nothing",
                 [argument](Context &context, const Done &done) { done(validate(context, argument())); })
        ->add_option("FILE", *word)
        ->required();
    registry
        .command("explain",
                 "what a cause means and what usually repairs it",
                 [argument](Context &context, const Done &done) { done(explain(context, argument())); })
        ->add_option("CAUSE", *word, "refused, timeout, …")
        ->required();
    registry.command("schema", "the JSON Schema of set files", [](Context &context, const Done &done) {
        context.out << QString::fromUtf8(QJsonDocument(setJsonSchema(context.kinds)).toJson());
        done(kOk);
    });
}

} // namespace salve::cli
