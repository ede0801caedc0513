// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "cli/event_printer.h"
#include "cli/story_demo.h"
#include "stage/demo_run.h"

using namespace Qt::StringLiterals;

namespace salve::cli {

namespace {

/// Plays the demo in this terminal: the engine's own events, and a sentence at each turn.
class Telling : public QObject
{
public:
    Telling(Context &context, Done done)
        : QObject(context.owner),
          m_context(context),
          m_done(std::move(done)),
          m_demo(context.kinds, Front::Headless),
          m_printer(context)
    {
        connect(&m_demo, &DemoRun::watching, this, [this] {
            say(Texts::tr(
                "A small shop and a salt-api stand-in run in this program; Salve watches the shop every second."));
        });
        connect(&m_demo, &DemoRun::broken, this, [this] {
            say(Texts::tr("The shop dies now: nothing listens any more."));
        });
        connect(&m_demo, &DemoRun::proven, this, [this] {
            say(Texts::tr("Salve found it, restarted it once through salt-api, looked again and proved the repair. "
                          "Nobody was called."));
            m_done(kOk);
        });
        connect(&m_demo, &DemoRun::failed, this, [this](const QString &sentence) {
            m_done(m_context.complain({ErrorCode::Internal, sentence, {}}));
        });
    }

    void begin()
    {
        if (const Result<void> opened = m_demo.open(); !opened)
            return m_done(m_context.complain(opened.error()));
        connect(&m_demo.session(), &Session::snapshotArrived, this, [this](const Snapshot &snapshot) {
            m_printer.begin(snapshot);
        });
        connect(
            &m_demo.session(), &Session::batchArrived, this, [this](const Batch &batch) { m_printer.print(batch); });
        m_demo.start();
    }

private:
    void say(const QString &sentence)
    {
        if (!m_context.isJson)
            m_context.out << "\n" << sentence << "\n" << Qt::endl;
    }

    Context &m_context;
    Done m_done;
    DemoRun m_demo;
    EventPrinter m_printer;
};

const QString kRepair = u"repair"_s;

void listDemos(Context &context)
{
    const auto tell = [&context](const QString &name, const QString &title) {
        if (context.isJson)
            context.line({{u"name"_s, name}, {u"title"_s, title}});
        else
            context.out << name.leftJustified(14) << title << "\n";
    };
    tell(kRepair, Texts::tr("A web service dies; Salve restarts it through salt-api and proves it."));
    for (const QString &name : shippedStories())
        tell(name, aboutStory(name));
}

} // namespace

void addDemoCommand(Registry &registry)
{
    struct Wishes
    {
        std::string name{"repair"};
        bool isList{false};
    };
    const auto wishes = std::make_shared<Wishes>();
    CLI::App *command = registry.command(
        "demo",
        "a service dies and is repaired: the real engine against stand-ins",
        [wishes](Context &context, const Done &done) {
            if (wishes->isList) {
                listDemos(context);
                return done(kOk);
            }
            const QString name = QString::fromStdString(wishes->name);
            if (name == kRepair)
                return (new Telling(context, done))->begin();
            if (!shippedStories().contains(name))
                return done(context.complain(
                    {ErrorCode::NotFound, Texts::tr("There is no such demo; salvectl demo --list names them."), {}}));
            playStory(context, done, name);
        });
    command->add_option("NAME", wishes->name);
    command->add_flag("--list", wishes->isList, "which stories there are");
}

} // namespace salve::cli
