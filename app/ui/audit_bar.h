// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/workbench.h"

#include <QWidget>

class QPushButton;
class QSaveFile;

namespace salve {

/// Below the activity: is what was recorded still what was recorded, and all of it in a file.
class AuditBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AuditBar(Workbench &bench, QWidget *parent = nullptr);
    ~AuditBar() override;

    /// Every entry, as CSV where the name says so, else as JSON lines; says in a bar how it went.
    void exportTo(const QString &name);

private:
    void verify();
    void showVerification(const QJsonObject &answer);
    void chooseFile();
    void writeFrom(qint64 after);
    void endExport(const QString &trouble);

    Workbench &m_bench;
    QPushButton *m_verify;
    QPushButton *m_export;
    std::unique_ptr<QSaveFile> m_file; ///< while it is written
    int m_written{0};
};

} // namespace salve
