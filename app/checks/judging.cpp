// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "checks/judging.h"

namespace salve {

void Judging::run(qsizetype size_bytes, qsizetype atOnce_bytes, std::function<void()> work, std::function<void()> done)
{
    if (!m_pool || size_bytes <= atOnce_bytes) {
        work();
        done();
        return;
    }
    m_call = std::make_unique<BlockingCall>(*m_pool, QStringLiteral("judging"), std::move(work));
    QObject::connect(m_call.get(), &BlockingCall::finished, m_call.get(), std::move(done));
    m_call->start();
}

} // namespace salve
