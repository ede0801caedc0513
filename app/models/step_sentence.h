// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/node.h"

#include <QString>

#include <functional>

namespace salve {

/// A step as a set holds it, read as a sentence: "When it is down for 5m: run Restart nginx, at most 2 times per
/// incident."
QString stepSentence(const Node &step, const std::function<QString(const QString &reaction)> &names = {});

} // namespace salve
