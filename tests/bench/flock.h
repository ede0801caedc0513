// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "bench.h"
#include "core/kinds.h"

#include <QEventLoop>
#include <QTimer>

#include <functional>
#include <map>

namespace salve::bench {

/// Many checks of one kind, and how they ended.
class Flock
{
public:
    Flock(const CheckKind &kind, int count, const std::function<Node(int number)> &settings, Services &services)
    {
        for (int i = 0; i < count; ++i) {
            auto made = kind.make(settings(i), Millis{20'000}, services);
            if (!made)
                die(made.error().sentence);
            QObject::connect(made->get(), &CheckOperation::finished, &m_context, [this](const CheckResult &result) {
                ++m_ends[QString(wordOf(result.outcome)) + u' ' + QString(wordOf(result.cause))];
                if (++m_ended == m_checks.size())
                    m_loop.quit();
            });
            m_checks.push_back(std::move(*made));
        }
    }
    void start()
    {
        // Some at a time, as they fall due: libcurl begins all that it was given in one event.
        for (size_t i = 0; i < m_checks.size(); ++i) {
            {
                const LongestEvent::Watch watch("start");
                m_checks[i]->start();
            }
            if (i % 20 == 19)
                QCoreApplication::processEvents();
        }
    }
    /// As all of them ended: "ok none"; or how many of them so and so.
    QString untilTheEnd()
    {
        QTimer::singleShot(std::chrono::seconds{30}, &m_loop, &QEventLoop::quit);
        if (m_ended < m_checks.size())
            m_loop.exec();
        if (m_ends.size() == 1 && m_ended == m_checks.size())
            return m_ends.begin()->first;
        QStringList ends;
        for (const auto &[end, count] : m_ends)
            ends.append(QString::number(count) + u' ' + end);
        if (m_ended < m_checks.size())
            ends.append(QString::number(m_checks.size() - m_ended) + QStringLiteral(" never"));
        return ends.join(QStringLiteral(", "));
    }
    size_t ended() const { return m_ended; }

private:
    QEventLoop m_loop;
    std::vector<std::unique_ptr<CheckOperation>> m_checks;
    std::map<QString, int> m_ends;
    size_t m_ended{0};
    QObject m_context; ///< gone first
};

} // namespace salve::bench
