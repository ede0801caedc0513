// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "cli/event_printer.h"
#include "cli/print.h"
#include "cli/settings_words.h"
#include "session/commands.h"
#include "session/host.h"

#include <sys/signalfd.h>
#include <unistd.h>

#include <QFile>
#include <QJsonArray>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

struct Wishes
{
    std::string set;
    std::string duration;
    bool isArmed{false};
    std::optional<Millis> lasts; ///< as `duration` says it
};

/// SIGTERM and Ctrl+C end the run in order: nothing is cut off between a decision and its record.
void onSignal(QObject *owner, std::function<void()> fn)
{
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGINT);
    sigaddset(&wanted, SIGTERM);
    sigprocmask(SIG_BLOCK, &wanted, nullptr);
    const int descriptor = signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
    auto *notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, owner);
    QObject::connect(notifier, &QSocketNotifier::activated, owner, fn);
    QObject::connect(notifier, &QObject::destroyed, [descriptor] { ::close(descriptor); });
}

/// A running engine in this terminal.
class Watch : public QObject
{
public:
    Watch(Context &context, Done done, std::unique_ptr<Host> host)
        : QObject(context.owner),
          m_context(context),
          m_done(std::move(done)),
          m_host(std::move(host)),
          m_session(m_host->makeSession()),
          m_printer(context)
    {
        connect(m_session.get(), &Session::snapshotArrived, this, [this](const Snapshot &snapshot) {
            m_printer.begin(snapshot);
        });
        connect(m_session.get(), &Session::batchArrived, this, [this](const Batch &batch) { m_printer.print(batch); });
        onSignal(this, [this] { m_done(kOk); });
    }

    void begin(const Wishes &wishes)
    {
        if (!m_host->socketTrouble().isEmpty())
            m_context.err << m_host->socketTrouble() << Qt::endl;
        if (wishes.set.empty())
            return watch(wishes);
        QFile file(QString::fromStdString(wishes.set));
        if (!file.open(QIODevice::ReadOnly))
            return m_done(m_context.complain(
                {ErrorCode::Io, Texts::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()), {}}));
        const QJsonObject arguments{{u"text"_s, QString::fromUtf8(file.readAll())},
                                    {u"arm"_s, wishes.isArmed ? u"wished"_s : u"none"_s},
                                    {u"by"_s, m_context.userName()}};
        m_session->run({commands::kApplySet, arguments}, this, [this, wishes](const Result<QJsonObject> &answer) {
            applied(answer, wishes);
        });
    }

private:
    void applied(const Result<QJsonObject> &answer, const Wishes &wishes)
    {
        if (!answer)
            return m_done(m_context.complain(answer.error()));
        bool hasErrors = false;
        for (const QJsonValue &problem : answer->value("problems"_L1).toArray()) {
            hasErrors = hasErrors || problem["severity"_L1].toString() == "error"_L1;
            m_context.err << problemLine(problem.toObject()) << Qt::endl;
        }
        if (hasErrors)
            return m_done(kCritical);
        for (const QJsonValue &change : answer->value("changes"_L1).toArray())
            m_context.err << change.toString() << Qt::endl;
        watch(wishes);
    }

    void watch(const Wishes &wishes)
    {
        m_session->subscribe();
        if (wishes.lasts)
            QTimer::singleShot(*wishes.lasts, this, [this] { m_done(kOk); });
    }

    Context &m_context;
    Done m_done;
    std::unique_ptr<Host> m_host;
    std::unique_ptr<Session> m_session;
    EventPrinter m_printer;
};

void run(Context &context, const Done &done, Wishes wishes)
{
    if (!wishes.duration.empty()) {
        const Result<Millis> lasts = durationBehind("--for", wishes.duration);
        if (!lasts)
            return done(context.complain(lasts.error()));
        wishes.lasts = *lasts;
    }
    HostOptions options;
    options.dataDir = context.dataDir;
    options.kinds = context.kinds;
    options.owner = u"salvectl run"_s;
    options.vault = VaultBackend::None; // headless: the sealed file, where a key is given
    Result<std::unique_ptr<Host>> host = Host::open(std::move(options));
    if (!host)
        return done(context.complain(host.error()));
    auto *watch = new Watch(context, done, std::move(*host));
    watch->begin(wishes);
}

} // namespace

void addRunCommands(Registry &registry)
{
    const auto wishes = std::make_shared<Wishes>();
    CLI::App *command = registry.command("run",
                                         "the engine without a window; prints what happens",
                                         [wishes](Context &context, const Done &done) { run(context, done, *wishes); });
    command->add_option("--set", wishes->set, "apply this set file first");
    command->add_flag("--arm", wishes->isArmed, "grant what the set wishes with `armed: true`");
    command->add_option("--for", wishes->duration, "end after so long: 90s, 5m");
}

} // namespace salve::cli
