// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"
#include "core/world.h"

namespace salve {

/// What a run would send if it ran now, as a person reads it before they allow it.
struct AskedRequest
{
    QString text; ///< exact, without secrets
    QString hash; ///< of what it would do, to what and to which hosts, as it was when somebody was asked
};

AskedRequest requestOf(const rules::World &world, const Run &run, const Kinds &kinds, TimePoint now);

/// "77:3f2a…" names a question and what was asked, for whoever answers it; empty where nothing is asked.
QString answerKeyOf(const Run &run, const AskedRequest &request);

/// What a message says of the run that it asks about: the request, the hosts, until when, and how to answer.
QStringList questionLines(const Run &run, const AskedRequest &request);

} // namespace salve
