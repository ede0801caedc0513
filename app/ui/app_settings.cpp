// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/app_settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace salve {

using namespace Qt::StringLiterals;

const Schema<AppSettings> &appSettingsSchema()
{
    static const Schema<AppSettings> kSchema{
        "AppSettings",
        {choice(&AppSettings::appearance, "appearance", QT_TRANSLATE_NOOP("AppSettings", "Appearance"))
             .help(QT_TRANSLATE_NOOP(
                 "AppSettings",
                 "Light, dark, or as the desktop says; high contrast tells states apart by shape and word alone")),
         choice(&AppSettings::onClose, "on-close", QT_TRANSLATE_NOOP("AppSettings", "When the window is closed"))
             .help(QT_TRANSLATE_NOOP("AppSettings",
                                     "Keep watching in the background, quit, or ask. Ctrl+Q always quits")),
         boolean(&AppSettings::notifications,
                 "notifications",
                 QT_TRANSLATE_NOOP("AppSettings", "Show desktop notifications"))
             .help(QT_TRANSLATE_NOOP("AppSettings", "One for each incident, updated in place; without sound"))}};
    return kSchema;
}

namespace {

Result<Node> readTree(const QString &file)
{
    QFile input(file);
    if (!input.exists())
        return Node::map();
    if (!input.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    QStringLiteral("The settings %1 cannot be read: %2.").arg(file, input.errorString()));
    Result<Node> tree = nodeFromYaml(input.readAll());
    return tree && tree->isNull() ? Result<Node>(Node::map()) : tree;
}

} // namespace

Result<AppSettings> loadAppSettings(const QString &file)
{
    const Result<Node> tree = readTree(file);
    if (!tree)
        return tl::unexpected<Error>(tree.error());
    return appSettingsSchema().read(*tree);
}

Result<void> saveAppSettings(const QString &file, const AppSettings &settings)
{
    if (file.isEmpty())
        return {};
    const Node before = readTree(file).value_or(Node::map());
    const Node tree = withUnknownKeys(appSettingsSchema().write(settings), before, appSettingsSchema().fields());
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly) || output.write(yamlOf(tree)) < 0 || !output.commit())
        return fail(ErrorCode::Io,
                    QStringLiteral("The settings %1 cannot be written: %2.").arg(file, output.errorString()));
    return {};
}

} // namespace salve
