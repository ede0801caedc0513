// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/check_result.h"
#include "core/secret.h"
#include "net/services.h"

#include <QStringList>

#include <optional>

namespace salve {

/// Of a check that could not begin: a value that is surely not there is not the same as one that cannot be had now.
inline Cause causeWithoutSecret(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return Cause::SecretMissing;
    case ErrorCode::Locked:
    case ErrorCode::Timeout:
    case ErrorCode::Unavailable:
        return Cause::SecretLocked;
    default:
        return Cause::Misconfigured;
    }
}

/// Reads the secrets that one request needs: keeps the values (to blot them out wherever they might show) and the first
/// error.
class SecretReader
{
public:
    explicit SecretReader(const SecretSource &source) : m_source(source) {}

    /// Empty where the reference is, or where the vault has no answer (see error()).
    QString value(const SecretRef &ref)
    {
        if (ref.isEmpty())
            return {};
        Result<QString> found = m_source(ref.name);
        if (!found) {
            if (!m_error)
                m_error = found.error();
            return {};
        }
        m_values.append(*found);
        return *found;
    }
    QString value(const MaybeSecret &ref) { return ref.secret.isEmpty() ? ref.text : value(ref.secret); }

    const std::optional<Error> &error() const { return m_error; }
    const QStringList &values() const { return m_values; }

private:
    const SecretSource &m_source;
    QStringList m_values;
    std::optional<Error> m_error;
};

} // namespace salve
