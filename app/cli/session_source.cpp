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

} // namespace

void withSession(Context &context,
                 Done done,
                 std::function<void(Session &)> then,
                 std::function<int(const Error &)> refused)
{
    HostOptions options;
    options.dataDir = context.dataDir;
    options.kinds = context.kinds;
    options.owner = QStringLiteral("salvectl");
    options.schedule = Schedule::Idle;
    Result<OpenedSession> opened = openSession(std::move(options));
    if (!opened)
        return done(refused ? refused(opened.error()) : context.complain(opened.error()));
    auto *kept = new Opened(std::move(*opened), context.owner);
    QObject::connect(&kept->session(), &Session::lost, context.owner, [&context, done](const QString &sentence) {
        done(context.complain({ErrorCode::Unavailable, sentence, {}}));
    });
    then(kept->session());
}

} // namespace salve::cli
