// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json_path.h"
#include "net/http_exchange.h"

#include <QRegularExpression>

namespace salve {

/// Takes one value out of an answer: a JSON path ("data.token"), "header NAME", "regex" and an expression with one
/// group, or both: "header Location regex /([0-9]+)/$".
class AnswerCapture
{
public:
    static Result<AnswerCapture> parse(const QString &text);
    /// The error says what the answer does not have.
    Result<QString> valueIn(const HttpResponse &response) const;

private:
    enum class From { Json, Header, Body };
    Result<QString> jsonValue(const HttpResponse &response) const;
    From m_from{From::Json};
    JsonPath m_path;
    Result<QString> matchIn(const QString &text) const;
    QString m_header;
    QString m_pattern; ///< empty: the whole header
    QRegularExpression m_expression;
};

bool isAnswerCapture(const QString &text);

} // namespace salve
