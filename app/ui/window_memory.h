// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QSettings;

namespace salve {

/// What a window remembers of its own look: sizes, columns, the open page. Nothing of the set, nothing a person typed
/// as a setting.
class WindowMemory
{
public:
    /// In this file; an empty name keeps it in memory only.
    explicit WindowMemory(const QString &file);
    ~WindowMemory();
    Q_DISABLE_COPY_MOVE(WindowMemory)

    QByteArray recall(const QString &key) const;
    void keep(const QString &key, const QByteArray &state);
    void forget(const QString &key);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace salve
