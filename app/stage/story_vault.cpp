// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/story_vault.h"

namespace salve {

using namespace Qt::StringLiterals;

namespace {

template<class T>
void refuse(QObject *context, std::function<void(const Result<T> &)> done)
{
    QMetaObject::invokeMethod(
        context,
        [done = std::move(done)] { done(fail(ErrorCode::Locked, u"The keyring is locked."_s)); },
        Qt::QueuedConnection);
}

} // namespace

StoryVault::StoryVault(QObject *parent) : Vault(parent)
{
    connect(&m_values, &Vault::changed, this, &Vault::changed);
}

void StoryVault::read(const QString &name, QObject *context, Value done)
{
    if (m_isLocked)
        refuse<QString>(context, std::move(done));
    else
        m_values.read(name, context, std::move(done));
}

void StoryVault::write(const QString &name, const QString &value, QObject *context, Done done)
{
    if (m_isLocked)
        refuse<void>(context, std::move(done));
    else
        m_values.write(name, value, context, std::move(done));
}

void StoryVault::remove(const QString &name, QObject *context, Done done)
{
    if (m_isLocked)
        refuse<void>(context, std::move(done));
    else
        m_values.remove(name, context, std::move(done));
}

} // namespace salve
