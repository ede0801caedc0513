// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QFrame>
#include <QJsonObject>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace salve {

class MessageArea;

/// A small form in a bar above the page: what is asked, what follows from it, a line to write in, yes or no. Enter is
/// yes, Escape is no.
class AskPanel : public QFrame
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;
        QString explanation;
        QString line; ///< what is to be written
        QString hint; ///< in the empty line
        QString confirm;
    };

    /// In its place among the bars, with the line in focus; `key` is also what the names of its parts begin with.
    void open();

protected:
    AskPanel(MessageArea &messages, const QString &key, const Words &words);

    QString written() const;
    /// Between the line and the buttons.
    void addField(QWidget *field);
    /// Nothing can be asked twice while the answer is under way; a refusal is shown here and what is written stays.
    void wait();
    void showRefusal(const QString &sentence);
    void leave(); ///< the panel is deleted later
    virtual void confirm() = 0;

private:
    MessageArea &m_messages;
    const QString m_key;
    QLineEdit *m_line;
    QHBoxLayout *m_row;
    QPushButton *m_confirm;
    QLabel *m_trouble;
};

} // namespace salve
