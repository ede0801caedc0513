// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/world.h"
#include "store/store.h"

#include <QObject>

#include <functional>

namespace salve {

/// Writes down what each input changed, in order. One durable transaction is under way at a time; what comes meanwhile
/// goes together into the next one, so a storm costs few commits. Quiet inputs wait for company, at most five seconds.
class Recorder : public QObject
{
    Q_OBJECT
public:
    Recorder(Store &store, Clock &clock, QObject *parent = nullptr);

    /// `acknowledged` is called when the changes are on disk, or with the error; never inside this call. Quiet changes
    /// need none.
    void record(const rules::World &world,
                const rules::Input &input,
                const rules::Changes &changes,
                std::function<void(Result<void>)> acknowledged);
    void addResult(ResultRow row);
    void addSet(QByteArray yaml, QString by);
    void addNote(ActivityNote note);
    void remember(RunId run, QJsonObject value, std::function<void(Result<void>)> done);
    void setSequence(qint64 last) { m_sequence = last; }
    qint64 sequence() const { return m_sequence; }
    /// Hands over everything that waits; for shutting down.
    void finish();

private:
    using Acknowledged = std::function<void(Result<void>)>;
    void append(const rules::World &world, const rules::Input &input, const rules::Changes &changes);
    void commitSoon();
    void commit();
    void commitBatch();

    Store &m_store;
    Clock &m_clock;
    qint64 m_sequence{0};
    Transaction m_next;
    std::vector<Acknowledged> m_waiting;
    bool m_isDurable{false}; ///< somebody waits for m_next
    bool m_isUnderWay{false};
    bool m_isSoon{false};
    quint64 m_timer{0};
};

} // namespace salve
