// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/desk.h"
#include "session/session.h"

#include <QPointer>

#include <map>
#include <memory>

namespace salve {

/// A session with the desk of this process: values go over to the engine's thread and back, nothing else is shared.
/// The desk may go first: what was asked and not answered yet is answered with an error then, as is what is asked
/// later.
class LocalSession final : public Session
{
    Q_OBJECT
public:
    explicit LocalSession(Desk &desk, QObject *parent = nullptr);
    ~LocalSession() override;

    void subscribe() override;
    void run(const Command &command, QObject *context, Reply reply) override;
    void ask(const Query &query, QObject *context, Reply reply) override;

private:
    struct Door;
    struct Pending
    {
        QPointer<QObject> context;
        Reply reply;
    };
    void request(QObject *context, Reply reply, const std::function<void(Desk &, Reply)> &ask);
    void answer(quint64 id, const Result<QJsonObject> &answer);
    void end();

    std::shared_ptr<Door> m_door;
    QMetaObject::Connection m_deskEnd;
    std::map<quint64, Pending> m_pending;
    quint64 m_lastId{0};
};

} // namespace salve
