// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include "ui/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace salve {

using namespace Qt::StringLiterals;

namespace {

/// Chooses between the light and the dark drawing when it paints, so that a change of palette needs no new icons.
class SchemeIconEngine final : public QIconEngine
{
public:
    explicit SchemeIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(
            u":/icons/%1/%2.svg"_s.arg(isDark(schemeOf(QGuiApplication::palette())) ? u"dark"_s : u"light"_s, m_name));
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.35);
        renderer.render(painter, rect);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new SchemeIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon namedIcon(const QString &name)
{
    return QIcon(new SchemeIconEngine(name));
}

} // namespace salve
