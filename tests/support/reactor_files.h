// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace salve::test {

/// A folder of exported reactor templates, rendered as a Salt master does: by Jinja, then read as YAML.
class ReactorFiles
{
public:
    /// The sentence to skip with when Python, Jinja or its YAML is missing; empty when they are there.
    static QString missing();

    explicit ReactorFiles(QString folder);
    ~ReactorFiles();
    Q_DISABLE_COPY_MOVE(ReactorFiles)

    QString path(const QString &name) const { return m_folder + u'/' + name; }
    QByteArray read(const QString &name) const;
    /// False when the text is not there, or the file cannot be written.
    bool replaceIn(const QString &name, const QByteArray &before, const QByteArray &after) const;
    /// The secret key that stands in the file; empty where it has none.
    QString keyOf(const QString &name) const;

    /// What the file orders, null where it orders nothing; a text is the renderer's error.
    QJsonValue rendered(const QString &path, const QJsonObject &context);
    /// The same of the file of a hook that somebody called with a form.
    QJsonValue hooked(const QString &name, const QJsonValue &form);

private:
    QJsonObject answered();

    const QString m_folder;
    QProcess m_python; ///< render_reactor.py, for as long as this object lives
};

} // namespace salve::test
