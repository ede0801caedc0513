// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/timeline_view.h"

#include "ui/run_proof_panel.h"
#include "ui/state_badge.h"
#include "ui/state_painter.h"
#include "ui/widgets.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

/// The dot of a line; a thin line joins it to the next.
class TimelineDot final : public QWidget
{
public:
    explicit TimelineDot(QWidget *parent) : QWidget(parent) { setFixedWidth(fontMetrics().height() + 4); }
    void setLook(QVariant shape, bool isRun, bool isLast)
    {
        m_shape = std::move(shape);
        m_isRun = isRun;
        m_isLast = isLast;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Scheme scheme = schemeOf(palette());
        const int side = fontMetrics().height() - 2;
        const QRectF square((width() - side) / 2.0, 3, side, side);
        painter.setPen(QPen(colorsOf(scheme).border, 1.5));
        if (!m_isLast)
            painter.drawLine(QPointF(width() / 2.0, square.bottom() + 3), QPointF(width() / 2.0, height()));
        if (m_shape.isValid()) {
            paintState(painter,
                       square,
                       static_cast<StateShape>(m_shape.toInt()),
                       scheme,
                       m_isRun ? Ring::Repairing : Ring::None);
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorsOf(scheme).muted);
        painter.drawEllipse(square.center(), 3, 3);
    }

private:
    QVariant m_shape;
    bool m_isRun{false};
    bool m_isLast{false};
};

} // namespace

/// One line of the story.
class TimelineRow final : public QWidget
{
public:
    TimelineRow(Workbench &bench, const TimelineModel &model, QWidget *parent)
        : QWidget(parent),
          m_bench(bench),
          m_model(model),
          m_time(mutedLabel({}, this)),
          m_dot(new TimelineDot(this)),
          m_title(new QLabel(this)),
          m_text(mutedLabel({}, this)),
          m_unfold(linkButton(TimelineView::tr("Request, answer and proof"), this))
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(1);
        grid->setColumnStretch(2, 1);
        m_time->setWordWrap(false);
        m_time->setMinimumWidth(fontMetrics().horizontalAdvance(u"00:00:00 "_s));
        m_time->setAlignment(Qt::AlignRight | Qt::AlignTop);
        m_time->setContentsMargins(0, 2, 0, 0);
        m_title->setTextFormat(Qt::PlainText);
        m_title->setWordWrap(true);
        m_title->setContentsMargins(0, 2, 0, 0);
        m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(m_time, 0, 0, Qt::AlignTop);
        grid->addWidget(m_dot, 0, 1, 5, 1);
        grid->addWidget(m_title, 0, 2);
        grid->addWidget(m_text, 1, 2);
        grid->addWidget(m_unfold, 2, 2, Qt::AlignLeading);
        grid->setRowMinimumHeight(4, 8);
        m_unfold->setCheckable(true);
        m_unfold->setObjectName(u"unfold"_s);
        m_unfold->hide();
        QObject::connect(m_unfold, &QToolButton::toggled, this, [this] { showProof(); });
    }

    void show(const QModelIndex &index, bool isLast)
    {
        const TimePoint at = timeFromMs(index.data(AtRole).toLongLong());
        m_time->setText(QDateTime::fromMSecsSinceEpoch(msOf(at)).toString(u"HH:mm:ss"_s));
        m_time->setToolTip(index.data(Qt::ToolTipRole).toString());
        m_title->setText(index.data(TitleRole).toString());
        const QString text = index.data(TextRole).toString();
        m_text->setText(text);
        m_text->setVisible(!text.isEmpty());
        const RunId run{index.data(ProofRole).toBool() ? index.data(IdRole).toLongLong() : 0};
        if (std::exchange(m_run, run) != run)
            m_unfold->setChecked(false); // another run stands here now
        m_unfold->setVisible(!run.isNull());
        showProof();
        m_dot->setLook(index.data(ShapeRole), index.data(RepairingRole).toBool(), isLast);
        setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    }

private:
    /// Made when it is first wanted: a long story has hundreds of lines.
    void showProof()
    {
        const Run *run = m_unfold->isChecked() ? m_model.run(m_run) : nullptr;
        if (run && !m_proof) {
            m_proof = new RunProofPanel(m_bench, this);
            static_cast<QGridLayout *>(layout())->addWidget(m_proof, 3, 2);
        }
        if (run)
            m_proof->show(*run, m_model.proofOf(m_run));
        if (m_proof)
            m_proof->setVisible(run != nullptr);
    }

    Workbench &m_bench;
    const TimelineModel &m_model;
    RunId m_run;
    RunProofPanel *m_proof{nullptr};
    QLabel *m_time;
    TimelineDot *m_dot;
    QLabel *m_title;
    QLabel *m_text;
    QToolButton *m_unfold;
};

TimelineView::TimelineView(Workbench &bench, TimelineModel &model, int most, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_model(model),
      m_most(most),
      m_layout(new QVBoxLayout(this))
{
    setObjectName(u"timeline"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &TimelineView::scheduleSync);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TimelineView::scheduleSync);
    sync();
}

void TimelineView::scheduleSync()
{
    if (!std::exchange(m_isScheduled, true))
        QMetaObject::invokeMethod(this, &TimelineView::sync, Qt::QueuedConnection);
}

void TimelineView::sync()
{
    m_isScheduled = false;
    const int count = m_model.rowCount();
    const int first = std::max(0, count - m_most);
    while (shownLines() > count - first) {
        TimelineRow *row = m_rows.back();
        m_rows.pop_back();
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    for (int i = 0; i < count - first; ++i) {
        if (i == shownLines()) {
            m_rows.push_back(new TimelineRow(m_bench, m_model, this));
            m_layout->addWidget(m_rows.back());
        }
        m_rows[static_cast<size_t>(i)]->show(m_model.index(first + i), first + i == count - 1);
    }
}

} // namespace salve
