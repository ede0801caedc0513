// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/field.h"

#include <QByteArray>
#include <QStringList>

namespace salve {

inline QStringList sentences(const Problems &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts << (problem.severity == Severity::Error ? QStringLiteral("E ") : QStringLiteral("W "))
                     + problemText(problem);
    return texts;
}

/// The smallest set in which a reaction repairs and another tells, with room for more lines of each section.
inline QByteArray smallSet(const QByteArray &monitors, const QByteArray &rest = {})
{
    return "salve: 1\n"
           "reactions:\n"
           "  - {id: fix, kind: salt-run, url: 'https://salt.example/'}\n"
           "  - {id: call, kind: webhook, url: 'https://chat.example/', effect: tells}\n"
           "monitors:\n"
           + monitors + rest;
}

inline const QByteArray kShop = "  - {id: shop, kind: ping, host: shop.example, runbook: book}\n";
inline const QByteArray kTell = "tell: [{run: call}]\n";
inline const QByteArray kBook = "runbooks: [{id: book, steps: [{run: fix}]}]\n";

} // namespace salve
