// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/rule_texts.h"

#include <QString>

namespace salve {

/// The English of a sentence of the rules, which the compiler refuses where no table has it.
struct KnownText
{
    consteval KnownText(const char *text) : english(text) // implicit: it stands where a text stands
    {
        if (!isAmong(text, ruletexts::kReasons) && !isAmong(text, ruletexts::kOutcomes)
            && !isAmong(text, ruletexts::kHolds) && !isAmong(text, ruletexts::kLifted)
            && !isAmong(text, ruletexts::kHoldReasons) && !isAmong(text, ruletexts::kMessages)
            && !isAmong(text, ruletexts::kEndings) && !isAmong(text, ruletexts::kMore))
            throw "write it into rule_texts.h too";
    }
    const char *english;
};

/// As it is stored, in logs and on disk: English, to be filled by arg().
inline QString said(KnownText text)
{
    return QString::fromLatin1(text.english);
}

/// A stored reason, outcome of a run, or message of a monitor in the language of whoever looks. What the rules did not
/// write comes back as it is.
QString shownReason(const QString &stored);
QString shownOutcome(const QString &stored);
QString shownMessage(const QString &stored);

} // namespace salve
