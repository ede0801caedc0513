// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QObject>

#include <memory>
#include <vector>

namespace salve {

class MessageArea;

/// The way back from what a person changed in the set, and forth again: each step is the whole set as it was.
class SetHistory final : public QObject
{
    Q_OBJECT
public:
    SetHistory(Session &session, MessageArea &messages, QObject *parent = nullptr);

    /// Asks for the set as it is. A session answers in the order in which it is asked: the text is there when the
    /// order that is sent next is answered; empty where it could not be told.
    std::shared_ptr<QString> askBefore();
    /// Says what changed, with Undo for 20 s and on Ctrl+Z.
    void offer(const QString &sentence, const QString &setBefore);
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();

signals:
    void changed();

private:
    void travel(std::vector<QString> &from, std::vector<QString> &back);

    Session &m_session;
    MessageArea &m_messages;
    std::vector<QString> m_undo; ///< texts of the set before, newest last
    std::vector<QString> m_redo;
};

} // namespace salve
