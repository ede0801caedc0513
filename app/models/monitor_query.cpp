// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "models/monitor_query.h"

#include "models/words.h"

#include <algorithm>
#include <array>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

/// Words are separated by blanks; quotes keep blanks together: `name:"web shop" -tag:test`.
QStringList splitWords(const QString &text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c.isSpace() && !isQuoted) {
            words.append(word);
            word.clear();
        } else {
            word.append(c);
        }
    }
    words.append(word);
    words.removeAll(QString());
    return words;
}

bool contains(const QString &text, const QString &word)
{
    return text.contains(word, Qt::CaseInsensitive);
}

} // namespace

MonitorQuery::Term MonitorQuery::parseTerm(QString word)
{
    static const std::array<std::pair<QLatin1StringView, Where>, 6> kPrefixes{{{"name:"_L1, Where::Name},
                                                                               {"tag:"_L1, Where::Tag},
                                                                               {"state:"_L1, Where::State},
                                                                               {"kind:"_L1, Where::Kind},
                                                                               {"host:"_L1, Where::Host},
                                                                               {"runbook:"_L1, Where::Runbook}}};
    Term term;
    if (word.size() > 1 && word.startsWith(u'-')) {
        term.isNegated = true;
        word.remove(0, 1);
    }
    for (const auto &prefix : kPrefixes) {
        if (word.startsWith(prefix.first, Qt::CaseInsensitive)) {
            term.where = prefix.second;
            word.remove(0, prefix.first.size());
            break;
        }
    }
    term.word = word;
    return term;
}

MonitorQuery MonitorQuery::parse(const QString &text)
{
    MonitorQuery query;
    for (const QString &word : splitWords(text)) {
        // "tag:" is being typed: it means nothing yet.
        if (Term term = parseTerm(word); !term.word.isEmpty())
            query.m_terms.push_back(std::move(term));
    }
    return query;
}

bool MonitorQuery::matches(const Term &term, const MonitorView &view)
{
    const QString &word = term.word;
    const auto isTagged = [&] {
        return std::any_of(view.tags.begin(), view.tags.end(), [&](const QString &tag) { return contains(tag, word); });
    };
    switch (term.where) {
    case Where::Anywhere:
        return contains(view.name, word) || contains(view.host, word) || contains(view.target, word)
               || contains(view.message, word) || contains(view.id.value, word) || isTagged();
    case Where::Name:
        return contains(view.name, word);
    case Where::Tag:
        return isTagged();
    case Where::State: {
        // Both the stored word and what stands on screen, and the overlays: "state:paused", "state:held".
        if (QString(wordOf(view.state)).startsWith(word, Qt::CaseInsensitive) && rankOf(view) != StateRank::Paused)
            return true;
        if (!view.enabled && QString(wordOf(Overlay::Paused)).startsWith(word, Qt::CaseInsensitive))
            return true;
        return contains(stateText(view), word)
               || std::any_of(view.overlays.begin(), view.overlays.end(), [&](Overlay overlay) {
                      return QString(wordOf(overlay)).startsWith(word, Qt::CaseInsensitive);
                  });
    }
    case Where::Kind:
        return contains(view.kind, word);
    case Where::Host:
        return contains(view.host, word);
    case Where::Runbook:
        return contains(view.runbook.value, word);
    }
    return false;
}

bool MonitorQuery::matches(const MonitorView &view) const
{
    return std::all_of(
        m_terms.begin(), m_terms.end(), [&](const Term &term) { return matches(term, view) != term.isNegated; });
}

} // namespace salve
