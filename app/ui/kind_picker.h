// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/kinds.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace salve {

/// The kinds with their sentence, and a search over them.
class KindPicker final : public QWidget
{
    Q_OBJECT
public:
    KindPicker(std::vector<const Kind *> kinds, QWidget *parent = nullptr);
    const Kind *chosen() const;
    void choose(const QString &id);

signals:
    void chosenChanged();

private:
    void filter(const QString &words);

    std::vector<const Kind *> m_kinds;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace salve
