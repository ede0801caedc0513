// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QHash>
#include <QStringList>

namespace salve {

/// Where a value is put, which decides how it is escaped.
enum class FlowPlace { Url, Header, Json, Form, Plain };

/// Values by name, as later requests of a flow use them: `{{name}}`. `\{{` stands for the two characters themselves.
class FlowValues
{
public:
    void set(const QString &name, const QString &value) { m_values.insert(name, value); }
    /// Null when there is none.
    const QString *find(const QString &name) const;
    /// Fails where a name has no value, or one that cannot stand there.
    Result<QString> render(const QString &text, FlowPlace place) const;

private:
    QHash<QString, QString> m_values;
};

/// The names that a text uses, in order.
QStringList flowNamesIn(const QString &text);
bool isFlowName(const QString &text);

} // namespace salve
