// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QWidget>

namespace salve {

/// What menus, toolbar and keys can ask of a page.
enum class PageAction {
    Open = 0x001,
    Add = 0x002,
    Edit = 0x004,
    Duplicate = 0x008,
    Rename = 0x010,
    Delete = 0x020,
    CheckNow = 0x040,
    Acknowledge = 0x080,
    Pause = 0x100,
    Copy = 0x200,
    Search = 0x400,
    ToggleDetails = 0x800,
    SwitchPane = 0x1000,
    Note = 0x2000
};
Q_DECLARE_FLAGS(PageActions, PageAction)

/// One page of the window.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// What makes sense now, with this selection.
    virtual PageActions possible() const = 0;
    virtual void perform(PageAction action) = 0;
    virtual void setSearch(const QString &text) { Q_UNUSED(text) }
    virtual QString search() const { return {}; }
    virtual QWidget *firstFocus() = 0;

signals:
    void possibleChanged();
    void searchWanted();
    void searchCleared();
};

} // namespace salve

Q_DECLARE_OPERATORS_FOR_FLAGS(salve::PageActions)
