// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_runner.h"

namespace salve {

SaltRunner::SaltRunner(SaltSessions &sessions, const SaltLogin &login, SaltCall call, Millis deadline)
    : m_call(std::move(call)),
      m_report(login, m_call),
      m_request(sessions, login, chunkOf(m_call, {}), deadline)
{
    m_report.sent(chunkOf(m_call, {}));
    connect(&m_request, &SaltRequest::dispatched, this, &SaltRunner::dispatched);
    connect(&m_request, &SaltRequest::finished, this, [this](const SaltReply &reply) {
        m_report.answered(reply);
        finish(reply ? m_report.of(judgeRunner(m_call, reply->member())) : m_report.of(reply.error()));
    });
}

void SaltRunner::start()
{
    m_request.start();
}

} // namespace salve
