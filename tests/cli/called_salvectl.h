// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace salve {

class CheckLibrary;

namespace test {

/// What a command printed, and what it ended with.
struct Said
{
    int code{-1};
    QString out;
    QString err;

    QString all() const { return out + err; }
    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    /// Of --json: one a line.
    std::vector<QJsonObject> objects() const;
};

/// The whole of salvectl in this process, with a folder of its own.
class CalledSalvectl
{
public:
    /// With every kind that there is.
    CalledSalvectl();
    /// With kinds that do as a test says.
    explicit CalledSalvectl(Kinds kinds);
    ~CalledSalvectl();

    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString dataDir() const { return path(QStringLiteral("data")); }
    const Kinds &kinds() const { return m_kinds; }
    /// A file in the folder, as an argument.
    std::string write(const QString &name, const QByteArray &text) const;

    Said run(std::vector<std::string> arguments) const;

private:
    std::unique_ptr<const CheckLibrary> m_checks; ///< keeps the kinds, where they are all there are
    Kinds m_kinds;
    const QTemporaryDir m_dir;
};

} // namespace test
} // namespace salve
