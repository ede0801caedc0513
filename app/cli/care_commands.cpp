// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
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

} // namespace

void addCareCommands(Registry &registry)
{
    registry.command("doctor", "look at this installation: one line per finding, and what to do", doctor);
}

} // namespace salve::cli
