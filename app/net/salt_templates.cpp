// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "net/salt_templates.h"

#include "net/salt_call.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <vector>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

struct Template
{
    QString name;   ///< in the folder
    QString source; ///< in resources/salt
    QString function;
};

const std::vector<Template> &templates()
{
    static const std::vector<Template> kTemplates{
        {u"README.md"_s, u"README.md"_s, {}},
        {u"master.d/salve.conf"_s, u"master.d/salve.conf"_s, {}},
        {u"minion.d/salve-schedule.conf"_s, u"minion.d/salve-schedule.conf"_s, {}},
        {u"states/salve/check-service.sh"_s, u"states/check-service.sh"_s, {}},
        {u"states/salve/orch/repair.sls"_s, u"states/repair.sls"_s, {}},
        {u"reactor/event/service-down.sls"_s, u"reactor/service_down.sls"_s, {}},
        {u"reactor/base.sls"_s, u"reactor/base.sls"_s, {}},
        {u"reactor/cmd/run.sls"_s, u"reactor/cmd_run.sls"_s, {}},
        {u"reactor/cmd/script.sls"_s, u"reactor/cmd_script.sls"_s, {}},
        {u"reactor/services/base.sls"_s, u"reactor/services_base.sls"_s, {}},
        {u"reactor/services/reload.sls"_s, u"reactor/service.sls"_s, u"reload"_s},
        {u"reactor/services/restart.sls"_s, u"reactor/service.sls"_s, u"restart"_s},
        {u"reactor/services/start.sls"_s, u"reactor/service.sls"_s, u"start"_s},
        {u"reactor/services/stop.sls"_s, u"reactor/service.sls"_s, u"stop"_s},
        {u"reactor/states/highstate.sls"_s, u"reactor/highstate.sls"_s, {}},
        {u"reactor/minions/key/base.sls"_s, u"reactor/key_base.sls"_s, {}},
        {u"reactor/minions/key/accept.sls"_s, u"reactor/key.sls"_s, u"accept"_s},
        {u"reactor/minions/key/delete.sls"_s, u"reactor/key.sls"_s, u"delete"_s},
    };
    return kTemplates;
}

/// 256 bits, in characters that need no escaping in a form, in YAML and in a shell.
QByteArray newKey()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<SaltTemplate> made(const Template &one)
{
    QFile source(u":/salt/"_s + one.source);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, SaltText::tr("The template %1 is missing in this Salve.").arg(one.source));
    SaltTemplate file{one.name, source.readAll(), false};
    file.text.replace("@FUNCTION@", one.function.toLatin1());
    file.isSecret = file.text.contains("@KEY@");
    file.text.replace("@KEY@", newKey());
    return file;
}

Result<void> write(const QDir &folder, const SaltTemplate &one)
{
    const QString path = folder.filePath(one.name);
    QFileDevice::Permissions permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!one.isSecret)
        permissions |= QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QFile file(path);
    // Born with its permissions: at no moment can anybody else read a key.
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions)
        || file.write(one.text) != one.text.size() || !file.flush())
        return fail(ErrorCode::Io, SaltText::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return {};
}

} // namespace

Result<std::vector<SaltTemplate>> saltTemplates()
{
    std::vector<SaltTemplate> files;
    for (const Template &one : templates()) {
        Result<SaltTemplate> file = made(one);
        if (!file)
            return tl::unexpected<Error>(file.error());
        files.push_back(std::move(*file));
    }
    return files;
}

Result<QStringList> exportSaltTemplates(const QString &folder)
{
    const QDir dir(folder);
    QStringList names;
    for (const Template &one : templates()) {
        if (QFileInfo::exists(dir.filePath(one.name)))
            return fail(ErrorCode::Conflict,
                        SaltText::tr("%1 is there already, and nothing was written: give an empty folder, or move the "
                                     "old files away.")
                            .arg(dir.filePath(one.name)));
        names.append(one.name);
    }
    const Result<std::vector<SaltTemplate>> files = saltTemplates();
    if (!files)
        return tl::unexpected<Error>(files.error());
    for (const SaltTemplate &one : *files) {
        if (const Result<void> written = write(dir, one); !written)
            return tl::unexpected<Error>(written.error());
    }
    return names;
}

} // namespace salve
