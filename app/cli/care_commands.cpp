// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "cli/print.h"
#include "session/commands.h"
#include "session/session.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

// The exit code of doctor is for scripts that only ask whether all is well.
constexpr int kHasProblem = 1;

void printFinding(Context &context, const QJsonObject &finding)
{
    if (context.isJson)
        return context.line(finding);
    context.out << finding.value("level"_L1).toString().leftJustified(9) << finding.value("sentence"_L1).toString();
    if (const QString advice = finding.value("advice"_L1).toString(); !advice.isEmpty())
        context.out << u' ' << advice;
    context.out << "\n";
}

void doctor(Context &context, const Done &done)
{
    const auto refused = [&context](const Error &error) {
        printFinding(context,
                     {{u"what"_s, u"data-folder"_s},
                      {u"level"_s, u"problem"_s},
                      {u"sentence"_s, error.sentence},
                      {u"advice"_s, QString()}});
        return kHasProblem;
    };
    const auto then = [&context, done](Session &session) {
        session.ask({queries::kCheckUp, {}}, context.owner, [&context, done](const Result<QJsonObject> &answer) {
            if (!answer)
                return done(context.complain(answer.error()));
            for (const QJsonValue &finding : answer->value("findings"_L1).toArray())
                printFinding(context, finding.toObject());
            done(answer->value("worst"_L1).toString() == "problem"_L1 ? kHasProblem : int{kOk});
        });
    };
    withSession(context, done, then, refused);
}

void verifyAudit(Context &context, const Done &done)
{
    askQuery(context, done, queries::kAuditVerify, {}, [&context](const QJsonObject &answer) {
        const QJsonArray findings = answer.value("findings"_L1).toArray();
        const int code = findings.isEmpty() ? kOk : kCritical;
        if (context.isJson) {
            context.line(answer);
            return code;
        }
        for (const QJsonValue &finding : findings) {
            const TimePoint at = timeFromMs(finding["at_ms"_L1].toInteger());
            context.out << momentText(at, {}) << "  " << finding["sentence"_L1].toString() << "\n";
        }
        const int entries = answer.value("entries"_L1).toInt();
        context.out << (findings.isEmpty() ? Texts::tr("%n entry(s), all as recorded.", nullptr, entries)
                                           : Texts::tr("%n entry(s); not all are as recorded.", nullptr, entries))
                    << "\n";
        if (entries > 0)
            context.out << Texts::tr("Newest: %1").arg(answer.value("head"_L1).toString()) << "\n";
        return code;
    });
}

/// Page after page, so that neither side holds all of it.
void exportAudit(Context &context, const Done &done, Session &session, qint64 after)
{
    const auto take = [&context, done, &session](const Result<QJsonObject> &answer) {
        if (!answer)
            return done(context.complain(answer.error()));
        const QJsonArray entries = answer->value("entries"_L1).toArray();
        for (const QJsonValue &entry : entries)
            context.line(entry.toObject());
        if (entries.isEmpty())
            return done(kOk);
        exportAudit(context, done, session, entries.last()["number"_L1].toInteger());
    };
    session.ask({queries::kAudit, {{u"after"_s, after}}}, context.owner, take);
}

} // namespace

void addCareCommands(Registry &registry)
{
    registry.command("doctor", "look at this installation: one line per finding, and what to do", doctor);
    CLI::App *group = registry.app.add_subcommand("audit", "the chain of what was decided, run and commanded");
    group->require_subcommand(1);
    Registry inner{*group, registry.chosen};
    inner.command("verify", "is what was recorded still what was recorded? names what is not", verifyAudit);
    inner.command("export", "all entries, one JSON object a line", [](Context &context, const Done &done) {
        withSession(context, done, [&context, done](Session &session) { exportAudit(context, done, session, 0); });
    });
}

} // namespace salve::cli
