// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"

#include "session/session.h"

#include <pwd.h>
#include <unistd.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

/// The answer is the last thing that the command does.
Session::Reply ending(Context &context, const Done &done, std::function<int(const QJsonObject &)> print)
{
    return [&context, done, print = std::move(print)](const Result<QJsonObject> &answer) {
        done(answer ? print(*answer) : context.complain(answer.error()));
    };
}

} // namespace

void Context::line(const QJsonObject &object)
{
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
}

int Context::complain(const Error &error)
{
    if (isJson)
        line({{u"error"_s, error.sentence}});
    else
        err << error.sentence << Qt::endl;
    switch (error.code) {
    case ErrorCode::Invalid:
    case ErrorCode::NotFound:
        return kUsage;
    case ErrorCode::Unavailable:
    case ErrorCode::Timeout:
    case ErrorCode::Locked:
        return kUnknown;
    default:
        return kCritical;
    }
}

QString Context::userName() const
{
    const passwd *entry = getpwuid(getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(getuid());
}

CLI::App *Registry::command(const char *name, const char *text, Begin begin)
{
    CLI::App *added = app.add_subcommand(name, text);
    added->callback([chosen = chosen, begin = std::move(begin)] { *chosen = begin; });
    return added;
}

void runCommand(Context &context,
                Done done,
                const QString &name,
                QJsonObject arguments,
                std::function<int(const QJsonObject &)> print)
{
    const Session::Reply reply = ending(context, done, std::move(print));
    withSession(context, done, [&context, wish = Command{name, std::move(arguments)}, reply](Session &session) {
        session.run(wish, context.owner, reply);
    });
}

void askQuery(Context &context,
              Done done,
              const QString &name,
              QJsonObject arguments,
              std::function<int(const QJsonObject &)> print)
{
    const Session::Reply reply = ending(context, done, std::move(print));
    withSession(context, done, [&context, wish = Query{name, std::move(arguments)}, reply](Session &session) {
        session.ask(wish, context.owner, reply);
    });
}

} // namespace salve::cli
