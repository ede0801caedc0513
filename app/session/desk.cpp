// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "session/desk.h"

#include "engine/discovery/discovery.h"
#include "session/commands.h"

#include <QHash>

namespace salve {

Desk::Desk(Engine &engine, SecretDesk secrets, std::function<bool()> hasWindow)
    : m_engine(engine),
      m_secrets(std::move(secrets)),
      m_hasWindow(std::move(hasWindow)),
      m_preflights(engine),
      m_reader(engine.store()),
      m_intake(engine, engine.clock())
{
    connect(&m_engine, &Engine::changed, this, &Desk::note);
    connect(&m_engine, &Engine::looked, this, [this](const MonitorId &monitor) {
        m_changedMonitors.insert(monitor);
        sendSoon();
    });
    connect(&m_engine, &Engine::setChanged, this, &Desk::noteWholeSet);
    connect(&m_engine.watchman(), &Watchman::uplinkChanged, this, [this] {
        m_hasAutomationChanged = true;
        sendSoon();
    });
    connect(&m_preflights, &Preflights::reported, this, [this](const ReactionId &reaction) {
        m_changedReactions.insert(reaction);
        m_hasAutomationChanged = true;
        sendSoon();
    });
    connect(&m_engine.store(), &Store::troubled, this, [this](const QString &sentence) {
        m_storeTrouble = sentence.isEmpty() ? QStringList() : QStringList{sentence};
        m_hasAutomationChanged = true;
        sendSoon();
    });
    connect(&m_intake, &IntakeDesk::changed, this, [this] {
        m_hasAutomationChanged = true;
        sendSoon();
    });
    connect(&m_engine, &Engine::setChanged, this, &Desk::listen);
    noteWholeSet();
    if (m_engine.schedule() == Schedule::Running) {
        whenSecretsAreRead([this] {
            m_intake.adopt();
            m_preflights.runAllDaily();
        });
    }
}

/// Tokens are secrets, too: nobody is listened for before they are read.
void Desk::listen()
{
    if (m_engine.schedule() == Schedule::Running)
        whenSecretsAreRead([this] { m_intake.adopt(); });
}

Desk::~Desk() = default;

void Desk::run(const Command &command, const Reply &reply)
{
    using namespace commands;
    static const QHash<QString, Handler> kHandlers{{kApplySet, &Desk::applySet},
                                                   {kPutMonitor, &Desk::putMonitor},
                                                   {kPutReaction, &Desk::putReaction},
                                                   {kPutRunbook, &Desk::putRunbook},
                                                   {kPutTells, &Desk::putTells},
                                                   {kPutMaintenance, &Desk::putMaintenance},
                                                   {kExtend, &Desk::extend},
                                                   {kPutIntake, &Desk::putIntake},
                                                   {kRemove, &Desk::removeThings},
                                                   {kEnable, &Desk::enable},
                                                   {kCheckNow, &Desk::checkNow},
                                                   {kHold, &Desk::hold},
                                                   {kResume, &Desk::resume},
                                                   {kStopAll, &Desk::stopAll},
                                                   {kAcknowledge, &Desk::acknowledge},
                                                   {kAnnotate, &Desk::annotate},
                                                   {kApprove, &Desk::approve},
                                                   {kUndo, &Desk::undo},
                                                   {kTakeOver, &Desk::takeOver},
                                                   {kGiveBack, &Desk::giveBack},
                                                   {kArm, &Desk::arm},
                                                   {kMark, &Desk::mark},
                                                   {kReact, &Desk::react},
                                                   {kReleaseTooMany, &Desk::releaseTooMany},
                                                   {kTestTells, &Desk::testTells},
                                                   {kSetSecret, &Desk::setSecret},
                                                   {kRemoveSecret, &Desk::removeSecret},
                                                   {kNewSecret, &Desk::newSecret},
                                                   {kTrust, &Desk::trust},
                                                   {kSetProxy, &Desk::changeProxy},
                                                   {kRename, &Desk::rename},
                                                   {kRaise, &Desk::raise},
                                                   {kBackup, &Desk::backup}};
    const Handler handler = kHandlers.value(command.name, nullptr);
    if (!handler)
        return reply(fail(ErrorCode::NotFound, tr("This Salve knows no command \"%1\".").arg(command.name)));
    (this->*handler)(command.arguments, reply);
}

void Desk::ask(const Query &query, const Reply &reply)
{
    using namespace queries;
    static const QHash<QString, Handler> kHandlers{{kSet, &Desk::tellSet},
                                                   {kMaintenance, &Desk::tellMaintenance},
                                                   {kMonitor, &Desk::tellMonitor},
                                                   {kReaction, &Desk::tellReaction},
                                                   {kRunbook, &Desk::tellRunbook},
                                                   {kIncidents, &Desk::tellIncidents},
                                                   {kIncident, &Desk::tellIncident},
                                                   {kRun, &Desk::tellRun},
                                                   {kActivity, &Desk::tellActivity},
                                                   {kHistory, &Desk::tellHistory},
                                                   {kPreflight, &Desk::tellPreflight},
                                                   {kTest, &Desk::test},
                                                   {kPreview, &Desk::preview},
                                                   {kSecrets, &Desk::tellSecrets},
                                                   {kReport, &Desk::report},
                                                   {kDescribe, &Desk::describe},
                                                   {kAddress, &Desk::tellAddress},
                                                   {kLastDelivery, &Desk::tellLastDelivery},
                                                   {kProxy, &Desk::tellProxy},
                                                   {kDiff, &Desk::tellDiff},
                                                   {kAudit, &Desk::tellAudit},
                                                   {kAuditVerify, &Desk::verifyAudit},
                                                   {kReplay, &Desk::replay},
                                                   {kDrill, &Desk::drill},
                                                   {kSaltTemplates, &Desk::tellSaltTemplates},
                                                   {kSaltDoctor, &Desk::examineSalt},
                                                   {kCertificate, &Desk::tellCertificate},
                                                   {kDiscover, &Desk::discover},
                                                   {kCheckUp, &Desk::checkUp}};
    const Handler handler = kHandlers.value(query.name, nullptr);
    if (!handler)
        return reply(fail(ErrorCode::NotFound, tr("This Salve knows no query \"%1\".").arg(query.name)));
    (this->*handler)(query.arguments, reply);
}

} // namespace salve
