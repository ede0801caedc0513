// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/sample_kinds.h"
#include "support/sample_world.h"
#include "ui/main_window.h"

#include <QAbstractButton>
#include <QTest>

namespace salve {

/// A real window on a written session and a clock that stands still.
struct WindowFixture
{
    explicit WindowFixture(const QString &configFolder = {})
    {
        parts = std::make_unique<WindowParts>(WindowParts{session,
                                                          clock,
                                                          sampleKinds(),
                                                          configFolder,
                                                          {QStringLiteral("Data: ~/.local/share/salve")},
                                                          [this] { ++demos; },
                                                          [this](const Notice &notice) { notices.push_back(notice); },
                                                          [this] { ++quits; }});
    }

    /// Shows the window and waits for its first snapshot.
    void open()
    {
        window = std::make_unique<MainWindow>(*parts);
        window->show();
        QTRY_COMPARE(window->bench().monitors.rowCount(), static_cast<int>(session.snapshot.monitors.size()));
    }

    template<class W>
    W *find(const QString &name) const
    {
        W *found = nullptr;
        for (W *widget : window->findChildren<W *>(name)) {
            // Pages keep editors side by side: the one that is seen is meant.
            if (widget->isVisible())
                return widget;
            found = widget;
        }
        return found;
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QAction *action(const QString &name) const
    {
        return window->findChild<QAction *>(QStringLiteral("action-") + name);
    }

    ManualClock clock;
    FakeSession session;
    int demos{0};
    int quits{0};
    std::vector<Notice> notices;
    std::unique_ptr<WindowParts> parts;
    std::unique_ptr<MainWindow> window;
};

} // namespace salve
