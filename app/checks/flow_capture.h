// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/json_path.h"
#include "net/http_exchange.h"

#include <QRegularExpression>

namespace salve {

/// Takes one value out of an answer: a JSON path ("data.token"), "header NAME", or "regex" and an expression with one
/// group.
class FlowCapture
{
public:
    static Result<FlowCapture> parse(const QString &text);
    /// The error says what the answer does not have.
    Result<QString> valueIn(const HttpResponse &response) const;

private:
    enum class From { Json, Header, Expression };
    Result<QString> jsonValue(const HttpResponse &response) const;
    From m_from{From::Json};
    JsonPath m_path;
    QString m_text; ///< name of the header, or the expression
    QRegularExpression m_expression;
};

bool isFlowCapture(const QString &text);

} // namespace salve
