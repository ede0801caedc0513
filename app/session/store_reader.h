// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

#include <QThreadPool>

#include <functional>

namespace salve {

/// Reads the store beside the engine's thread: long reports and copies may take their time, checks may not wait for
/// them.
class StoreReader : public QObject
{
    Q_OBJECT
public:
    explicit StoreReader(Store &store, QObject *parent = nullptr) : QObject(parent), m_store(store)
    {
        m_pool.setMaxThreadCount(1); // in the order in which they were asked
    }
    ~StoreReader() override
    {
        m_pool.clear();
        m_pool.waitForDone();
    }

    /// `then` comes in the thread of the reader; not at all when the reader is destroyed first.
    template<class Question, class Then>
    void read(Question question, Then then)
    {
        m_pool.start([this, question = std::move(question), then = std::move(then)] {
            auto answer = question(m_store);
            QMetaObject::invokeMethod(
                this, [then, answer = std::move(answer)] { then(answer); }, Qt::QueuedConnection);
        });
    }

private:
    Store &m_store;
    QThreadPool m_pool;
};

} // namespace salve
