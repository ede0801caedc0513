// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/table_view.h"

#include "models/roles.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

/// A pointer that has not moved for this long no longer holds the order of the rows.
constexpr std::chrono::seconds kRest{5};

/// Titles of numbers stand over them: at the right.
class TableHeader final : public QHeaderView
{
public:
    explicit TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { setSectionsClickable(true); }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        if (model() && model()->index(0, section).data(NumberRole).toBool())
            option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }
};

} // namespace

TableView::TableView(const QString &name, WindowMemory &memory, QWidget *parent)
    : QTableView(parent),
      m_name(name),
      m_memory(memory)
{
    setObjectName(name);
    setItemDelegate(&m_delegate);
    setHorizontalHeader(new TableHeader(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_moved.setSingleShot(true);
    m_moved.setInterval(kRest);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(24);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::opened);
}

void TableView::setUpColumns(const std::vector<int> &widths, const QSet<int> &hidden, int stretched)
{
    QHeaderView *header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        // Titles are longer in other languages.
        header->resizeSection(
            column, std::max(widths[static_cast<size_t>(column)] * character + 16, header->sectionSizeHint(column)));
        header->setSectionHidden(column, hidden.contains(column));
    }
    header->setStretchLastSection(stretched < 0);
    if (stretched >= 0)
        header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    m_firstColumns = header->saveState();
    if (const QByteArray kept = m_memory.recall(m_name); !kept.isEmpty())
        header->restoreState(kept);
    setSortingEnabled(true);
    for (auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header, signal, this, &TableView::keepColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::keepColumns);
}

void TableView::keepColumns()
{
    m_memory.keep(m_name, horizontalHeader()->saveState());
}

void TableView::resetColumns()
{
    horizontalHeader()->restoreState(m_firstColumns);
    m_memory.forget(m_name);
}

void TableView::showColumnMenu(const QPoint &position)
{
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < model()->columnCount(); ++column) {
        QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            title = model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (title.isEmpty())
            continue;
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            keepColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &TableView::resetColumns);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    // Queued: the rows of a batch come before they are sorted.
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (hasFocus())
            QMetaObject::invokeMethod(this, &TableView::chooseFirst, Qt::QueuedConnection);
    });
}

void TableView::chooseFirst()
{
    if (!model() || model()->rowCount() == 0 || selectionModel()->hasSelection())
        return;
    const int row = currentIndex().isValid() ? currentIndex().row() : 0;
    const int column = horizontalHeader()->logicalIndex(0);
    selectionModel()->setCurrentIndex(model()->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason
        && event->reason() != Qt::ActiveWindowFocusReason)
        chooseFirst();
}

std::vector<int> TableView::selectedRowNumbers() const
{
    std::vector<int> rows;
    if (!selectionModel())
        return rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString TableView::selectionAsText() const
{
    QStringList lines;
    const QHeaderView *header = horizontalHeader();
    for (const int row : selectedRowNumbers()) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (isColumnHidden(column))
                continue;
            if (const QString text = model()->index(row, column).data().toString(); !text.isEmpty() || !cells.isEmpty())
                cells.append(text);
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

bool TableView::mayMoveRows() const
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton || state() != NoState)
        return false;
    return !viewport()->underMouse() || !m_moved.isActive();
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::Wheel)
        m_moved.start();
    return QTableView::viewportEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectionAsText());
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(currentIndex());
    } else if (event->text() == u"/"_s) {
        emit searchRequested();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        position = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    emit menuRequested(position);
    event->accept();
}

} // namespace salve
