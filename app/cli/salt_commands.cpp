// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/once.h"
#include "cli/print.h"
#include "cli/salt_place.h"
#include "net/salt_preflight.h"
#include "net/salt_templates.h"
#include "net/salt_verdict.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

/// Reads the password; the login is whole in `then`.
void withLogin(Context &context,
               const Done &done,
               const SaltPlace &place,
               std::function<void(Workbench &, SaltLogin)> then)
{
    auto *bench = new Workbench(context);
    const QStringList names = place.password.isEmpty() ? QStringList() : QStringList{place.password.name};
    bench->prepare(names, [&context, done, bench, place, then = std::move(then)] {
        SaltLogin login = place.what.login;
        if (!place.password.isEmpty()) {
            const Result<QString> password = bench->services().secrets(place.password.name);
            if (!password)
                return done(context.complain(password.error()));
            login.secretName = place.password.name;
            login.password = *password;
        }
        then(*bench, login);
    });
}

int printFindings(Context &context, const std::vector<SaltFinding> &findings)
{
    using enum PreflightReport::Light;
    int code = kOk;
    for (const SaltFinding &finding : findings) {
        code = worse(code, finding.light == Red ? kCritical : finding.light == Yellow ? kWarning : kOk);
        if (context.isJson) {
            context.line({{u"what"_s, finding.what},
                          {u"light"_s, QString(wordOf(finding.light))},
                          {u"sentence"_s, finding.sentence},
                          {u"advice"_s, finding.advice}});
            continue;
        }
        const QString mark = finding.light == Red ? u"✗"_s : finding.light == Yellow ? u"!"_s : u"✓"_s;
        context.out << mark << u' ' << finding.sentence << (finding.advice.isEmpty() ? u""_s : u' ' + finding.advice)
                    << "\n";
    }
    return code;
}

void examine(Context &context, const Done &done, const SaltWords &words)
{
    withSaltPlace(context, done, words, [&context, done](const SaltPlace &place) {
        withLogin(context, done, place, [&context, done, place](Workbench &bench, const SaltLogin &login) {
            SaltExamination what = place.what;
            what.login = login;
            auto *doctor = new SaltDoctor(*bench.services().salt, std::move(what));
            doctor->setParent(&bench);
            QObject::connect(
                doctor, &SaltDoctor::finished, &bench, [&context, done](const std::vector<SaltFinding> &findings) {
                    done(printFindings(context, findings));
                });
            doctor->start();
        });
    });
}

int printHit(Context &context, const SaltVerdict &verdict)
{
    if (verdict.minions.empty()) {
        context.err << verdict.sentence << "\n";
        return kCritical;
    }
    std::vector<QStringList> rows;
    for (const MinionVerdict &minion : verdict.minions) {
        const bool answers = minion.outcome == MinionOutcome::Ok;
        if (context.isJson)
            context.line({{u"minion"_s, minion.id},
                          {u"answers"_s, answers},
                          {u"is-hit"_s, minion.outcome != MinionOutcome::NoSuchMinion}});
        else
            rows.push_back({minion.id, answers ? Texts::tr("answers") : minion.sentence});
    }
    if (!context.isJson)
        printTable(context.out, {Texts::tr("MINION"), Texts::tr("NOW")}, rows);
    if (verdict.hostsHit().isEmpty())
        return kCritical;
    return verdict.isAll(MinionOutcome::Ok) ? kOk : kWarning;
}

void match(Context &context, const Done &done, const SaltWords &words, const QString &target, const QString &type)
{
    const std::optional<SaltMatcher> matcher = fromWord<SaltMatcher>(type);
    if (!matcher) {
        QStringList known;
        for (const char *word : Words<SaltMatcher>::list)
            known.append(QLatin1StringView(word));
        return done(
            context.complain({ErrorCode::Invalid,
                              Texts::tr("Salt has no target type %1. It has: %2.").arg(type, known.join(u", "_s)),
                              {}}));
    }
    withSaltPlace(context, done, words, [&context, done, target, matcher](const SaltPlace &place) {
        if (place.password.isEmpty())
            return done(
                context.complain({ErrorCode::Invalid,
                                  Texts::tr("Whom a target hits is asked with a login: give --user and --password."),
                                  {}}));
        withLogin(context, done, place, [&context, done, target, matcher](Workbench &bench, const SaltLogin &login) {
            SaltCall call;
            call.target = target;
            call.matcher = *matcher;
            const SaltCall ping = pingOf(call);
            SaltSessions &sessions = *bench.services().salt;
            auto *request = new SaltRequest(sessions, login, pingChunk(ping), sessions.limits().lookUp);
            request->setParent(&bench);
            QObject::connect(request, &SaltRequest::finished, &bench, [&context, done, ping](const SaltReply &reply) {
                if (!reply)
                    return done(context.complain({ErrorCode::Refused, reply.error().sentence, {}}));
                done(printHit(context, judgeLocal(ping, reply->member())));
            });
            request->start();
        });
    });
}

void exportTemplates(Context &context, const Done &done, const QString &folder)
{
    const Result<QStringList> names = exportSaltTemplates(folder);
    if (!names)
        return done(context.complain(names.error()));
    const QString path = QFileInfo(folder).absoluteFilePath();
    for (const QString &name : *names) {
        if (context.isJson)
            context.line({{u"file"_s, path + u'/' + name}});
        else
            context.out << name << "\n";
    }
    if (!context.isJson)
        context.out << "\n" << Texts::tr("%1/README.md says what to do with them.").arg(path) << "\n";
    done(kOk);
}

void addPlaceOptions(CLI::App &command, const std::shared_ptr<SaltWords> &words)
{
    command.add_option("--user", words->user, "who logs in, where an address is given");
    command.add_option("--password", words->password, "the name of the secret that holds the password");
    command.add_option("--eauth", words->eauth, "kind of login, as in external_auth of the master")
        ->capture_default_str();
    command.add_option("--ca-file", words->caFile, "a PEM file that is trusted as well");
}

} // namespace

void addSaltCommands(Registry &registry)
{
    CLI::App *salt = registry.app.add_subcommand("salt", "look at a salt-api: what is missing, whom a target hits");
    salt->require_subcommand(1);
    Registry inner{*salt, registry.chosen};
    const auto examined = std::make_shared<SaltWords>();
    CLI::App *doctor =
        inner.command("doctor",
                      "says in a sentence each what is there and what is missing; changes nothing",
                      [examined](Context &context, const Done &done) { examine(context, done, *examined); });
    doctor->add_option("WHERE", examined->where, "an address, or the id of a reaction (default: the first of the set)");
    addPlaceOptions(*doctor, examined);
    doctor->add_option("--hook", examined->hook, "the hook to look at, behind the address: hook, webhooks …");
    doctor->add_option("--function", examined->functions, "a function that the user must be allowed to call");

    struct Target
    {
        std::string target;
        std::string type{"glob"};
    };
    const auto matched = std::make_shared<SaltWords>();
    const auto target = std::make_shared<Target>();
    CLI::App *hit = inner.command(
        "match", "whom a target hits, and who of them answers", [matched, target](Context &context, const Done &done) {
            match(
                context, done, *matched, QString::fromStdString(target->target), QString::fromStdString(target->type));
        });
    hit->add_option("TARGET", target->target, "such as 'db*'")->required();
    hit->add_option("--type", target->type, "how Salt reads it: glob, list, grain, pcre, compound …")
        ->capture_default_str();
    hit->add_option("--at", matched->where, "an address, or the id of a reaction (default: the first of the set)");
    addPlaceOptions(*hit, matched);

    const auto folder = std::make_shared<std::string>();
    CLI::App *exported = inner.command("export-templates",
                                       "writes reactor files with keys of their own, and a page of setup steps",
                                       [folder](Context &context, const Done &done) {
                                           exportTemplates(context, done, QString::fromStdString(*folder));
                                       });
    exported->add_option("DIR", *folder, "a folder; nothing in it is overwritten")->required();
}

} // namespace salve::cli
