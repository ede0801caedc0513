// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "session/host.h"

namespace salve::cli {

namespace {

/// Keeps the opened Salve for as long as the command runs.
class Opened : public QObject
{
public:
    Opened(OpenedSession opened, QObject *parent) : QObject(parent), m_opened(std::move(opened)) {}
    Session &session() { return *m_opened.session; }

private:
    OpenedSession m_opened;
};

/// None: the command has ended with what `refused` returns, or with the complaint.
Opened *keepOpen(Context &context, const Done &done, const std::function<int(const Error &)> &refused = {})
{
    HostOptions options;
    options.dataDir = context.dataDir;
    options.kinds = context.kinds;
    options.owner = QStringLiteral("salvectl");
    options.schedule = Schedule::Idle;
    Result<OpenedSession> opened = openSession(std::move(options));
    if (!opened) {
        done(refused ? refused(opened.error()) : context.complain(opened.error()));
        return nullptr;
    }
    auto *kept = new Opened(std::move(*opened), context.owner);
    QObject::connect(&kept->session(), &Session::lost, context.owner, [&context, done](const QString &sentence) {
        done(context.complain({ErrorCode::Unavailable, sentence, {}}));
    });
    return kept;
}

} // namespace

void withSession(Context &context,
                 Done done,
                 std::function<void(Session &)> then,
                 std::function<int(const Error &)> refused)
{
    if (Opened *kept = keepOpen(context, done, refused))
        then(kept->session());
}

void askAndLeave(Context &context, Done done, const QString &name, std::function<void(const QJsonObject &)> then)
{
    Opened *kept = keepOpen(context, done);
    if (!kept)
        return;
    const auto leave = [&context, done, then = std::move(then), kept](const Result<QJsonObject> &answer) {
        if (!answer)
            return done(context.complain(answer.error()));
        const auto goOn = [kept, then, value = *answer] {
            delete kept;
            then(value);
        };
        QMetaObject::invokeMethod(context.owner, goOn, Qt::QueuedConnection); // not inside its own answer
    };
    kept->session().ask({name, {}}, context.owner, leave);
}

} // namespace salve::cli
