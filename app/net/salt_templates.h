// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QStringList>

#include <vector>

namespace salve {

/// One of our reactor templates, with a new secret key where it wants one.
struct SaltTemplate
{
    QString name; ///< where it belongs, in whatever folder
    QByteArray text;
    bool isSecret{false}; ///< it holds a key: only its owner may read it
};

/// Keys are new in every answer.
Result<std::vector<SaltTemplate>> saltTemplates();

/// Writes our reactor templates into the folder, each with a new secret key that only its owner may read, and a page
/// that says what to do with them. Answers with the names of the files. What is there already is never overwritten:
/// then nothing is written at all.
Result<QStringList> exportSaltTemplates(const QString &folder);

} // namespace salve
