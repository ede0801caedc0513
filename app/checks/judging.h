// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/blocking_pool.h"

namespace salve {

/// JSON is read at 50 MB/s (measured): what is larger takes its reader off the engine's thread.
constexpr qsizetype kJsonAtOnce_bytes = 64 * 1024;
/// An expression that goes back and forth needs 5 ms for 4 KiB (measured), and four times that for twice as much.
constexpr qsizetype kExpressionAtOnce_bytes = 2 * 1024;

/// Reads an answer: a small one at once, one that would hold up the engine's thread on a thread of the pool. Destroying
/// it is the way to cancel.
class Judging
{
public:
    /// Without a pool everything is read at once.
    explicit Judging(BlockingPool *pool) : m_pool(pool) {}
    /// `work` may only use what it owns; `done` is called in this thread, possibly inside start().
    void start(qsizetype size_bytes, qsizetype atOnce_bytes, std::function<void()> work, std::function<void()> done);

private:
    BlockingPool *const m_pool;
    std::unique_ptr<BlockingCall> m_call;
};

} // namespace salve
