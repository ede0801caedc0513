// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "stage/story.h"

namespace salve {

/// A story as it lies in its folder: set.yaml, story.yaml, expected.log.
struct StoryFolder
{
    QString path;
    QString name;
    Story story;
    QByteArray set;
    QStringList expected; ///< the lines of the log

    /// The error says which file is wrong, and where.
    static Result<StoryFolder> read(const QString &path);
    /// Another file of the folder.
    Result<QByteArray> file(const QString &name) const;
};

} // namespace salve
