// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "stage/story_folder.h"

#include "stage/story_check.h"

#include <QDir>

namespace salve {

using namespace Qt::StringLiterals;

Result<QByteArray> StoryFolder::file(const QString &fileName) const
{
    QFile file(QDir(path).filePath(fileName));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    return file.readAll();
}

Result<StoryFolder> StoryFolder::read(const QString &path)
{
    StoryFolder folder;
    folder.path = path;
    folder.name = QDir(path).dirName();
    const Result<QByteArray> told = folder.file(u"story.yaml"_s);
    const Result<QByteArray> set = folder.file(u"set.yaml"_s);
    const Result<QByteArray> expected = folder.file(u"expected.log"_s);
    for (const Result<QByteArray> *file : {&told, &set, &expected}) {
        if (!*file)
            return tl::unexpected<Error>(file->error());
    }
    Result<Story> story = storyFromYaml(*told);
    if (!story)
        return fail(ErrorCode::Invalid, u"%1/story.yaml: %2"_s.arg(path, story.error().sentence));
    folder.story = std::move(*story);
    folder.set = *set;
    folder.expected = expectedLines(*expected);
    return folder;
}

} // namespace salve
