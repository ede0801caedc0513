// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QJsonValue>
#include <QString>

#include <vector>

namespace salve {

/// "db.status", "$.items[0].name", "['odd key'].x": a way into a JSON document.
class JsonPath
{
public:
    static Result<JsonPath> parse(const QString &text);
    /// Undefined where the way ends early.
    QJsonValue valueIn(const QJsonValue &document) const;
    const QString &text() const { return m_text; }

private:
    struct Part
    {
        QString key; ///< of an object, when `index` is negative
        int index{-1};
    };
    QString m_text;
    std::vector<Part> m_parts;
};

/// "db.status == ok", "queue.length < 100", "version exists", "error absent", "name contains shop".
class JsonCondition
{
public:
    static Result<JsonCondition> parse(const QString &text);
    /// Empty when it holds, else a sentence with what was found instead.
    QString complaint(const QJsonValue &document) const;

private:
    enum class Compare { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains, Exists, Absent };
    bool holds(const QJsonValue &found) const;
    JsonPath m_path;
    Compare m_compare{Compare::Exists};
    QString m_wanted;
    QString m_text;
};

} // namespace salve
