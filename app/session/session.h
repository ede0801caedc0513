// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "session/views.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace salve {

/// A command to a running Salve: a word and its arguments; the list with arguments and answers is in
/// session/commands.h.
struct Command
{
    QString name;
    QJsonObject arguments;
    bool operator==(const Command &) const = default;
};

/// A question about the past or about one thing in detail; the list is in session/queries.h.
struct Query
{
    QString name;
    QJsonObject arguments;
    bool operator==(const Query &) const = default;
};

/// A running Salve as a window or a command sees it: in this process, or behind a socket. Lives in its user's thread.
class Session : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Reply = std::function<void(Result<QJsonObject>)>;

    /// Asks for the snapshot; batches follow it without a gap until the session ends.
    virtual void subscribe() = 0;
    /// The reply comes once, in this thread, never inside this call; not at all when `context` is destroyed first.
    virtual void run(const Command &command, QObject *context, Reply reply) = 0;
    virtual void ask(const Query &query, QObject *context, Reply reply) = 0;

signals:
    void snapshotArrived(const salve::Snapshot &snapshot);
    void batchArrived(const salve::Batch &batch);
    /// The other side is gone: what is shown is old from now on.
    void lost(const QString &sentence);
    /// Somebody started Salve again on this data folder: raise the window, where an incident's link says (or is empty).
    void raiseRequested(const QString &link);
};

} // namespace salve

Q_DECLARE_METATYPE(salve::Snapshot)
Q_DECLARE_METATYPE(salve::Batch)
