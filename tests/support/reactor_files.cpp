// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "support/reactor_files.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace salve::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience_ms = 30'000; // Python starts slowly beside a build

} // namespace

QString ReactorFiles::missing()
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, u"import jinja2, yaml"_s});
    const bool isThere = python.waitForFinished(kPatience_ms) && python.exitCode() == 0;
    return isThere ? QString() : u"needs the packages python3-jinja2 and python3-yaml"_s;
}

ReactorFiles::ReactorFiles(QString folder) : m_folder(std::move(folder))
{
    m_python.start(u"python3"_s, {QStringLiteral(SALVE_RENDER_REACTOR)});
}

ReactorFiles::~ReactorFiles()
{
    m_python.closeWriteChannel(); // its loop ends
    if (!m_python.waitForFinished(kPatience_ms))
        m_python.kill();
}

QByteArray ReactorFiles::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool ReactorFiles::replaceIn(const QString &name, const QByteArray &before, const QByteArray &after) const
{
    QByteArray text = read(name);
    if (!text.contains(before))
        return false;
    text.replace(before, after);
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QString ReactorFiles::keyOf(const QString &name) const
{
    static const QRegularExpression key(u"^\\{%- set key = '([^']*)' %\\}$"_s, QRegularExpression::MultilineOption);
    return key.match(QString::fromUtf8(read(name))).captured(1);
}

QJsonValue ReactorFiles::rendered(const QString &path, const QJsonObject &context)
{
    const QJsonObject asked{{u"file"_s, path}, {u"context"_s, context}};
    m_python.write(QJsonDocument(asked).toJson(QJsonDocument::Compact) + '\n');
    const QJsonObject answer = answered();
    return answer.contains("order"_L1) ? answer.value("order"_L1) : answer.value("error"_L1);
}

QJsonValue ReactorFiles::hooked(const QString &name, const QJsonValue &form)
{
    return rendered(path(name), {{u"data"_s, QJsonObject{{u"post"_s, form}}}});
}

QJsonObject ReactorFiles::answered()
{
    while (!m_python.canReadLine()) {
        if (!m_python.waitForReadyRead(kPatience_ms))
            return {{u"error"_s, u"the renderer: "_s + QString::fromLocal8Bit(m_python.readAllStandardError())}};
    }
    return QJsonDocument::fromJson(m_python.readLine()).object();
}

} // namespace salve::test
