// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace salve {

/// A text field as high as its content, between `least` and a dozen lines; Tab leaves it.
class GrowingText final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingText(int leastLines, QWidget *parent = nullptr) : QPlainTextEdit(parent), m_leastLines(leastLines)
    {
        setTabChangesFocus(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fit);
        fit();
    }

private:
    void fit()
    {
        constexpr int kMostLines = 12;
        const int lines = std::clamp(blockCount(), m_leastLines, kMostLines);
        const int margins = static_cast<int>(document()->documentMargin()) * 2 + frameWidth() * 2;
        setFixedHeight(lines * fontMetrics().lineSpacing() + margins + 2);
    }
    int m_leastLines;
};

} // namespace salve
