// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/shown_state.h"

#include <QStringList>

#include <vector>

namespace salve {

/// What stands in the search field: words ANDed, `tag: state: kind: host: runbook:` narrow one to a field, `-` turns it
/// round.
class MonitorQuery
{
public:
    static MonitorQuery parse(const QString &text);
    bool isEmpty() const { return m_terms.empty(); }
    bool matches(const MonitorView &view) const;
    bool operator==(const MonitorQuery &) const = default;

private:
    enum class Where { Anywhere, Name, Tag, State, Kind, Host, Runbook };
    struct Term
    {
        Where where{Where::Anywhere};
        QString word;
        bool isNegated{false};
        bool operator==(const Term &) const = default;
    };
    static Term parseTerm(QString word);
    static bool matches(const Term &term, const MonitorView &view);
    std::vector<Term> m_terms;
};

} // namespace salve
