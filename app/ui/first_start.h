// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace salve {

/// What an empty Salve shows: four doors, and the question how to reach a person.
class FirstStart final : public QWidget
{
    Q_OBJECT
public:
    /// Whether the program can start a demo is the entry point's business.
    enum class Demo { Offered, Absent };
    explicit FirstStart(Demo demo, QWidget *parent = nullptr);
    void setSomebodyToTell(bool isThere);

signals:
    void demoWanted();
    void monitorWanted();
    void searchWanted();
    void setWanted();
    void tellWanted(const QString &kind);

private:
    QWidget *m_tell;
};

} // namespace salve
