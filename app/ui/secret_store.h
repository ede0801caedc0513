// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace salve {

/// The names in the vault as forms offer them, and the way to put a value there. Values go one way only.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    enum class Replacing { Refused, Wanted };
    virtual QStringList names() const = 0;
    virtual void
    store(const QString &name, const QString &value, QObject *context, std::function<void(Result<void>)> done) = 0;
    /// A random value that nobody sees. Conflict where there is one of this name and it may not be replaced.
    virtual void
    generate(const QString &name, Replacing replacing, QObject *context, std::function<void(Result<void>)> done) = 0;

signals:
    void namesChanged();
};

} // namespace salve
