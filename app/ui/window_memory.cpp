// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/window_memory.h"

#include <QSettings>

namespace salve {

WindowMemory::WindowMemory(const QString &file)
{
    if (!file.isEmpty())
        m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

WindowMemory::~WindowMemory() = default;

QByteArray WindowMemory::recall(const QString &key) const
{
    return m_settings ? QByteArray::fromBase64(m_settings->value(key).toByteArray()) : QByteArray();
}

void WindowMemory::keep(const QString &key, const QByteArray &state)
{
    if (m_settings)
        m_settings->setValue(key, QString::fromLatin1(state.toBase64()));
}

void WindowMemory::forget(const QString &key)
{
    if (m_settings)
        m_settings->remove(key);
}

} // namespace salve
