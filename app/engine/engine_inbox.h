// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/listening.h"

#include <QHash>

namespace salve {

/// What was told to monitors, in memory; the recorder puts it on disk.
class EngineInbox final : public Inbox
{
public:
    QJsonObject memory(const QString &mailbox) const override { return m_memories.value(mailbox); }
    void put(const QString &mailbox, const QJsonObject &memory) { m_memories.insert(mailbox, memory); }
    QStringList mailboxes() const { return m_memories.keys(); }
    void remove(const QString &mailbox) { m_memories.remove(mailbox); }

private:
    QHash<QString, QJsonObject> m_memories;
};

} // namespace salve
