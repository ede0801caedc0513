// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/webhook_in.h"
#include "cli/cli.h"
#include "cli/print.h"
#include "cli/settings_words.h"
#include "core/clock.h"
#include "session/commands.h"
#include "session/session.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

// What the intake server takes.
constexpr qint64 kLargestPayload_bytes = 1024 * 1024;

struct Wanted
{
    std::string what;
    std::vector<std::string> words;
    std::string recipe;
    bool isForHolds{false};
};
using WantedPtr = std::shared_ptr<Wanted>;

int printAddress(Context &context, const QJsonObject &answer)
{
    const QString note = answer.value("note"_L1).toString();
    if (context.isJson) {
        context.line(answer);
        return note.isEmpty() ? kOk : kWarning;
    }
    printCalling(context, answer);
    return note.isEmpty() ? kOk : kWarning;
}

void address(Context &context, const Done &done, const Wanted &wanted)
{
    if (wanted.isForHolds == !wanted.what.empty())
        return done(context.complain({ErrorCode::Invalid, Texts::tr("Name a monitor, or write --hold."), {}}));
    QJsonObject arguments{{u"monitor"_s, QString::fromStdString(wanted.what)}};
    if (wanted.isForHolds)
        arguments = {{u"hold"_s, true}};
    askQuery(context, done, queries::kAddress, arguments, [&context](const QJsonObject &answer) {
        return printAddress(context, answer);
    });
}

/// "-" and nothing are standard input.
Result<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    const bool isOpen =
        name.isEmpty() || name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(ErrorCode::Invalid, Texts::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    const QByteArray content = file.read(kLargestPayload_bytes + 1);
    if (content.size() > kLargestPayload_bytes)
        return fail(ErrorCode::Invalid, Texts::tr("The text is larger than 1 MiB: nothing of that size is taken."));
    return content;
}

QJsonObject jsonOf(const HearingPreview &preview)
{
    QJsonArray events;
    for (const HearingPreview::Event &event : preview.events) {
        QJsonObject values;
        for (const auto &[name, value] : event.values)
            values.insert(name, value);
        QJsonObject json{{u"identity"_s, event.identity},
                         {u"state"_s, event.state},
                         {u"severity"_s, event.severity},
                         {u"title"_s, event.title},
                         {u"link"_s, event.link},
                         {u"values"_s, values},
                         {u"taken"_s, event.unmet.isEmpty()},
                         {u"unmet"_s, QJsonArray::fromStringList(event.unmet)}};
        if (event.hasImpact)
            json.insert(u"impact"_s, *event.hasImpact);
        events.append(json);
    }
    return {{u"events"_s, events}, {u"outcome"_s, QString(wordOf(preview.outcome))}, {u"sentence"_s, preview.sentence}};
}

void print(Context &context, const HearingPreview::Event &event)
{
    context.out << event.state << ": " << (event.title.isEmpty() ? event.identity : event.title) << "\n";
    const auto line = [&context](const QString &label, const QString &value) {
        if (!value.isEmpty())
            context.out << "  " << label << ": " << value << "\n";
    };
    line(Texts::tr("identity"), event.identity);
    line(Texts::tr("severity"), event.severity);
    line(Texts::tr("link"), event.link);
    if (event.hasImpact)
        line(Texts::tr("impact"), *event.hasImpact ? Texts::tr("people are hit") : Texts::tr("nobody is hit"));
    for (const auto &[name, value] : event.values)
        line(name, value);
    for (const QString &sentence : event.unmet)
        line(Texts::tr("does not count"), sentence);
}

int print(Context &context, const HearingPreview &preview)
{
    if (!preview.trouble.isEmpty())
        return context.complain({ErrorCode::Invalid, preview.trouble, {}});
    if (context.isJson) {
        context.line(jsonOf(preview));
    } else {
        for (const HearingPreview::Event &event : preview.events)
            print(context, event);
        context.out
            << Texts::tr("Alone, this would make it %1: %2").arg(QString(wordOf(preview.outcome)), preview.sentence)
            << "\n";
    }
    return static_cast<int>(preview.outcome); // the same four numbers as everywhere
}

int previewWith(Context &context, const CheckKind &kind, const Node &settings, const QString &file)
{
    const CalledListener *listener = calledListener(&kind);
    if (!listener || !listener->preview(settings, {}))
        return context.complain(
            {ErrorCode::Invalid,
             Texts::tr("%1 reads no payload; webhook-in does, and monitors of that kind.").arg(kind.id()),
             {}});
    const Result<QByteArray> payload = contentOf(file);
    if (!payload)
        return context.complain(payload.error());
    Delivery delivery;
    delivery.at = SystemClock().wallNow();
    delivery.method = "POST";
    delivery.body = *payload;
    return print(context, *listener->preview(settings, delivery));
}

/// A sender's recipe before it is put into the folder.
int previewWithRecipe(Context &context, const QString &recipeFile, Node settings, const QString &file)
{
    const Result<QByteArray> yaml = contentOf(recipeFile);
    if (!yaml)
        return context.complain(yaml.error());
    IntakeRecipeReading reading = readIntakeRecipe(*yaml);
    for (const Problem &problem : reading.problems)
        context.complain({ErrorCode::Invalid, u"%1: %2"_s.arg(recipeFile, problemText(problem)), {}});
    if (!reading.recipe)
        return kUsage;
    settings.set(u"shape"_s, Node::text(reading.recipe->shape));
    std::vector<IntakeRecipe> shapes;
    shapes.push_back(std::move(*reading.recipe));
    return previewWith(context, WebhookInKind(std::move(shapes)), settings, file);
}

void previewMonitor(Context &context, const Done &done, const QString &id, const QString &file)
{
    askQuery(context, done, queries::kMonitor, {{u"id"_s, id}}, [&context, file](const QJsonObject &answer) {
        const Node settings = nodeOf(answer.value("monitor"_L1));
        const CheckKind *kind = context.kinds.check(settings.textAt(u"kind"));
        return kind ? previewWith(context, *kind, settings, file) : int{kUnknown};
    });
}

void preview(Context &context, const Done &done, const Wanted &wanted)
{
    std::vector<std::string> words;
    QString file;
    for (const std::string &word : wanted.words) {
        if (word.find('=') != std::string::npos)
            words.push_back(word);
        else
            file = QString::fromStdString(word);
    }
    Result<Node> settings = settingsFromWords(words);
    if (!settings)
        return done(context.complain(settings.error()));
    const QString what = QString::fromStdString(wanted.what);
    if (!wanted.recipe.empty())
        return done(previewWithRecipe(context, QString::fromStdString(wanted.recipe), *settings, file));
    const CheckKind *kind = context.kinds.check(what);
    if (!kind)
        return previewMonitor(context, done, what, file);
    splitLists(*settings, kind->fields());
    done(previewWith(context, *kind, *settings, file));
}

} // namespace

void addCallingCommands(Registry &registry)
{
    const auto wanted = std::make_shared<Wanted>();
    CLI::App *command =
        registry.command("address",
                         "the whole address of a monitor that is called, with its token",
                         [wanted](Context &context, const Done &done) { address(context, done, *wanted); });
    command->add_option("MONITOR", wanted->what);
    command->add_flag("--hold", wanted->isForHolds, "the address that holds repairs for a while");
    command = registry.command("preview",
                               "what a webhook's payload would do; sends and stores nothing",
                               [wanted](Context &context, const Done &done) { preview(context, done, *wanted); });
    command->add_option("KIND|MONITOR", wanted->what, "webhook-in with key=value settings, or a monitor of the set")
        ->required();
    command->add_option("key=value|FILE", wanted->words, "the payload's file; standard input without one");
    command->add_option("--recipe", wanted->recipe, "a recipe file of a sender that this Salve does not know yet");
}

} // namespace salve::cli
