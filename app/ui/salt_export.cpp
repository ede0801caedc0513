// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/salt_export.h"

#include "session/commands.h"
#include "ui/workbench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SaltExport)
};

Result<void> write(const QString &path, const QByteArray &text, bool isSecret)
{
    QFileDevice::Permissions permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!isSecret)
        permissions |= QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QFile file(path);
    // Born with its permissions: at no moment can anybody else read a key.
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions)
        || file.write(text) != text.size() || !file.flush())
        return fail(ErrorCode::Io, Texts::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

Result<void> writeAll(const QDir &folder, const QJsonArray &files)
{
    for (const QJsonValue &file : files) {
        const QString path = folder.filePath(file["name"_L1].toString());
        if (QFileInfo::exists(path))
            return fail(ErrorCode::Conflict,
                        Texts::tr("%1 is there already, and nothing was written. Choose an empty folder.").arg(path));
    }
    for (const QJsonValue &file : files) {
        const Result<void> written = write(folder.filePath(file["name"_L1].toString()),
                                           file["text"_L1].toString().toUtf8(),
                                           file["secret"_L1].toBool());
        if (!written)
            return written;
    }
    return {};
}

} // namespace

void exportSaltTemplatesTo(Workbench &bench, const QString &folder)
{
    bench.session.ask({queries::kSaltTemplates, {}}, &bench, [&bench, folder](const Result<QJsonObject> &answer) {
        if (!answer)
            return bench.messages.showError(answer.error().sentence);
        const QJsonArray files = answer->value("files"_L1).toArray();
        if (const Result<void> written = writeAll(QDir(folder), files); !written)
            return bench.messages.showError(written.error().sentence);
        QStringList names;
        for (const QJsonValue &file : files)
            names.append(file["name"_L1].toString());
        bench.messages.show(
            u"salt-export"_s,
            {StateShape::Up,
             Texts::tr("%n file(s) were written to %1. README.md there says what to do with them; each reactor file "
                       "holds a secret key of its own.",
                       nullptr,
                       static_cast<int>(names.size()))
                 .arg(folder),
             names.join(u'\n'),
             {},
             Millis{0}});
    });
}

} // namespace salve
