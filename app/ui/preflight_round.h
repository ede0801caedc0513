// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/answers.h"

#include <QObject>
#include <QStringList>

namespace salve {

class Workbench;

/// Tries many reactions without effect, one after the other, and says in a bar how far it is and what came of it.
/// Deletes itself at the end.
class PreflightRound final : public QObject
{
    Q_OBJECT
public:
    PreflightRound(Workbench &bench, QStringList reactions, QObject *parent = nullptr);
    void start() { next(); }

private:
    void next();
    void take(const QString &reaction, const Result<QJsonObject> &answer);
    void finish();

    Workbench &m_bench;
    const QStringList m_reactions;
    qsizetype m_at{0};
    int m_failing{0};
    QStringList m_lines;
};

} // namespace salve
