// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model.h"

#include <memory>

class QTimeZone;

namespace salve {

/// One time that a window is open.
struct Occurrence
{
    TimePoint from;
    TimePoint to;
    bool operator==(const Occurrence &) const = default;
};

/// The zone of that name; this computer's where there is none, UTC where it is not known.
QTimeZone zoneOf(const QString &name);
/// What the clocks skip is read with the offset before; of what comes twice it is the first (RFC 5545, 3.3.5).
TimePoint momentOf(QDate date, QTime time, const QTimeZone &zone);

/// RRULE as it is kept: upper case, without "RRULE:".
QString tidyRecurrence(const QString &text);
/// What is wrong with an RRULE, and what to write instead; empty where it can be used. Only what repeats by days,
/// weeks, months or years can be: planned work does not come each second.
QString recurrenceTrouble(const QString &rule);

/// The openings of a window one after another, in the order in which they begin; reads no clock.
class Recurrence
{
public:
    /// Begins with the first that ends after `endingAfter`.
    Recurrence(const RuleWindow &window, TimePoint endingAfter);
    ~Recurrence();
    /// None: it is over, or does not come within sixty years.
    std::optional<Occurrence> next();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Whether it is ever open.
bool everHappens(const RuleWindow &window);
/// Whether the next one always begins before the last one has ended.
bool neverEnds(const RuleWindow &window);

} // namespace salve
