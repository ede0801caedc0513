// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/consent.h"
#include "cli/settings_words.h"
#include "cli/typed_number.h"
#include "session/commands.h"

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

struct Words
{
    qint64 run{0};
    std::string duration{"4h"};
    std::string reason;
    bool isDenied{false};
    bool isMeant{false};

    Consent consent() const { return isMeant ? Consent::Given : Consent::Asked; }
};
using WordsPtr = std::shared_ptr<Words>;

void addApprove(Registry &registry, const WordsPtr &words)
{
    CLI::App *command = registry.command(
        "approve", "answer a run that waits for approval", [words](Context &context, const Done &done) {
            withSession(context, done, [&context, done, words](Session &session) {
                using Answer = ApprovalWishes::Answer;
                answerApproval(context,
                               done,
                               session,
                               {words->run, words->isDenied ? Answer::Deny : Answer::Approve, words->consent()});
            });
        });
    command->add_option("RUN", words->run)
        ->required()
        ->check(numberOf("salvectl show INCIDENT has those of its runs, salvectl status what waits for an approval"));
    command->add_flag("--deny", words->isDenied, "it may not run");
    command->add_flag("--yes", words->isMeant, "you have read what would be sent, and mean it");
}

void addUndo(Registry &registry, const WordsPtr &words)
{
    CLI::App *command = registry.command("undo",
                                         "take back what a run changed, also one whose outcome is unknown",
                                         [words](Context &context, Done done) {
                                             withSession(context, done, [&context, done, words](Session &session) {
                                                 undoRun(context, done, session, words->run, words->consent());
                                             });
                                         });
    command->add_option("RUN", words->run)
        ->required()
        ->check(numberOf("salvectl show INCIDENT has those of its runs, salvectl status what waits for an approval"));
    command->add_flag("--yes", words->isMeant, "do not ask once more");
}

void addTakeOver(Registry &registry, const WordsPtr &words)
{
    CLI::App *command = registry.command(
        "take-over",
        "act for a set that names another installation, for a time",
        [words](Context &context, const Done &done) {
            const Result<Millis> lasts = durationBehind("--for", words->duration);
            if (!lasts)
                return done(context.complain(lasts.error()));
            withSession(context, done, [&context, done, words, lasts = *lasts](Session &session) {
                takeOver(context, done, session, {lasts, QString::fromStdString(words->reason), words->consent()});
            });
        });
    command->add_option("--for", words->duration, "it ends by itself, after 4h when not given");
    command->add_option("--reason", words->reason, "everybody is told")->required();
    command->add_flag("--yes", words->isMeant, "do not ask once more");
    registry.command("give-back", "end a take-over", [](Context &context, const Done &done) {
        runCommand(
            context, done, commands::kGiveBack, {{u"by"_s, context.userName()}}, [&context](const QJsonObject &answer) {
                if (context.isJson)
                    context.line(answer);
                else
                    context.out << Texts::tr("Given back.") << "\n";
                return int{kOk};
            });
    });
}

void addTrust(Registry &registry)
{
    struct Given
    {
        std::string url;
        std::string fingerprint;
        bool isMeant{false};
    };
    const auto given = std::make_shared<Given>();
    CLI::App *command = registry.command(
        "trust", "trust the certificate that a server signed itself", [given](Context &context, const Done &done) {
            withSession(context, done, [&context, done, given](Session &session) {
                trustCertificate(context,
                                 done,
                                 session,
                                 {QString::fromStdString(given->url),
                                  QString::fromStdString(given->fingerprint),
                                  given->isMeant ? Consent::Given : Consent::Asked});
            });
        });
    command->add_option("URL", given->url, "such as https://salt.example:8000")->required();
    command->add_option("--fingerprint", given->fingerprint, "its SHA-256 as its owner told you: nothing is asked");
    command->add_flag("--yes", given->isMeant, "you have compared it already, and mean it");
}

} // namespace

void addConsentCommands(Registry &registry)
{
    const auto words = std::make_shared<Words>();
    addApprove(registry, words);
    addUndo(registry, words);
    addTakeOver(registry, words);
    addTrust(registry);
}

} // namespace salve::cli
