// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/desk.h"
#include "session/session.h"

#include <memory>

namespace salve {

/// A session with the desk of this process: values go over to the engine's thread and back, nothing else is shared.
/// The desk outlives it, or says that it is gone.
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
    Reply backHere(QObject *context, Reply reply);
    Desk *m_desk;
    std::shared_ptr<Door> m_door;
};

} // namespace salve
