// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/host_script.h"

#include "net/cause.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace salve {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HostScript)
};

ProcessRequest shellRequest(const QString &script, Millis deadline)
{
    ProcessRequest request;
    request.program = u"/bin/sh"_s;
    request.arguments = {u"-c"_s, script};
    request.deadline = deadline;
    return request;
}

SshOutcome outcomeOf(const ProcessOutcome &run)
{
    SshOutcome outcome;
    outcome.output = run.output;
    outcome.errors = run.errors;
    outcome.isOutputCut = run.isOutputCut;
    outcome.latency = run.latency;
    outcome.exitCode = run.code;
    const auto failed = [&outcome](Cause cause, const QString &sentence) {
        outcome.failure = {Phase::Receive, cause, Sent::MaybeSent, sentence, {}};
    };
    switch (run.end) {
    case ProcessEnd::Exited:
        break;
    case ProcessEnd::NotStarted:
        outcome.failure = misconfigured(Texts::tr("No shell could be started on this computer."), run.detail);
        break;
    case ProcessEnd::Signalled:
        failed(Cause::Crashed, Texts::tr("The command was ended by signal %1.").arg(run.code));
        break;
    case ProcessEnd::TimedOut:
        failed(Cause::Timeout, Texts::tr("The command had not ended in time."));
        break;
    case ProcessEnd::TooMuch:
        failed(Cause::TooLarge, Texts::tr("The command prints without end."));
        break;
    }
    return outcome;
}

} // namespace

HostScript::HostScript(const SshTarget &target, const QString &script, Millis deadline, Clock &clock)
{
    if (!target.host.isEmpty()) {
        m_there = std::make_unique<SshCommand>(SshRequest{target, script, {}, deadline}, clock);
        connect(m_there.get(), &SshCommand::begun, this, &HostScript::begun);
        connect(m_there.get(), &SshCommand::finished, this, &HostScript::finished);
    } else {
        m_here = std::make_unique<ProcessRun>(shellRequest(script, deadline), clock);
        connect(m_here.get(), &ProcessRun::begun, this, &HostScript::begun);
        connect(m_here.get(), &ProcessRun::finished, this, [this](const ProcessOutcome &run) {
            emit finished(outcomeOf(run));
        });
    }
}

HostScript::~HostScript() = default;

void HostScript::start()
{
    if (m_there)
        m_there->start();
    else
        m_here->start();
}

} // namespace salve
