// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/blocking_pool.h"

#include <algorithm>
#include <optional>
#include <type_traits>

namespace salve {

/// JSON is read at 50 MB/s (measured): what is larger takes its reader off the engine's thread.
constexpr qsizetype kJsonAtOnce_bytes = 64 * 1024;
/// An expression that goes back and forth needs 5 ms for 4 KiB (measured), and four times that for twice as much.
constexpr qsizetype kExpressionAtOnce_bytes = 2 * 1024;
constexpr qsizetype expressionsAtOnce_bytes(size_t count)
{
    return kExpressionAtOnce_bytes / std::max<qsizetype>(1, qsizetype(count));
}

/// Reads an answer: a small one at once, one that would hold up the engine's thread on a thread of the pool. Destroying
/// it is the way to cancel.
class Judging
{
public:
    /// Without a pool everything is read at once.
    explicit Judging(BlockingPool *pool) : m_pool(pool) {}
    /// `work` may only use what it owns; `done` is called with its result in this thread, possibly inside start().
    template<class Work, class Done>
    void start(qsizetype size_bytes, qsizetype atOnce_bytes, Work work, Done done)
    {
        const auto found = std::make_shared<std::optional<std::invoke_result_t<const Work &>>>();
        run(
            size_bytes, atOnce_bytes, [found, work] { *found = work(); }, [found, done] { done(**found); });
    }

private:
    void run(qsizetype size_bytes, qsizetype atOnce_bytes, std::function<void()> work, std::function<void()> done);
    BlockingPool *const m_pool;
    std::unique_ptr<BlockingCall> m_call;
};

} // namespace salve
