// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <mutex>

namespace salve {

/// Answers on their way from one thread to objects in others. An object that is destroyed gets none, whichever thread
/// is where at that moment.
class Deliveries
{
public:
    using Answer = std::function<void(Result<void>)>;

    /// In the context's thread. 0 when nobody wants an answer.
    quint64 expect(QObject *context, Answer answer);
    /// From any thread: the answer is called in the context's, from its event loop.
    void deliver(quint64 ticket, const Result<void> &result);

private:
    struct Waiting
    {
        QObject *context{nullptr};
        Answer answer;
    };
    struct State
    {
        std::mutex mutex;
        quint64 lastTicket{0};
        QHash<quint64, Waiting> waiting;
        QSet<QObject *> contexts; ///< those whose end we hear of
    };
    /// Shared with the connections to the contexts, which may outlive us.
    std::shared_ptr<State> m_state{std::make_shared<State>()};
};

} // namespace salve
