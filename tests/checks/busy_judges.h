// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/blocking_pool.h"

#include <future>
#include <memory>
#include <vector>

namespace salve::test {

/// Keeps every thread that may judge an answer busy until it is let go: a check that ends before has judged in the
/// engine's thread.
class BusyJudges
{
public:
    explicit BusyJudges(BlockingPool &pool)
    {
        // Two more than Network lets judge at once; they are taken in the order in which they come.
        for (int i = 0; i < 6; ++i) {
            m_calls.push_back(
                std::make_unique<BlockingCall>(pool, QStringLiteral("judging"), [free = m_free] { free.wait(); }));
            m_calls.back()->start();
        }
    }
    ~BusyJudges() { letGo(); }
    Q_DISABLE_COPY_MOVE(BusyJudges)
    void letGo()
    {
        if (!std::exchange(m_isFree, true))
            m_gate.set_value();
    }

private:
    std::promise<void> m_gate;
    const std::shared_future<void> m_free{m_gate.get_future().share()};
    std::vector<std::unique_ptr<BlockingCall>> m_calls;
    bool m_isFree{false};
};

} // namespace salve::test
