// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QTableView>
#include <QTest>

#include "app/desktop/mainwindow.h"
#include "tests/desktop/tonefile.h"
#include "tests/support/temporaryfolder.h"

namespace tutti {

/// A window with settings of its own and a folder for sounds, and hands to use it with.
class WindowFixture
{
protected:
    void open()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_settings = std::make_unique<Settings>(QString::fromStdString((m_folder->path() / "tutti.ini").native()));
        openWindow();
    }

    void close()
    {
        m_window.reset();
        m_settings.reset();
        m_folder.reset();
    }

    template<typename T>
    T* find(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }

    QAbstractButton* button(const char* name) const { return find<QAbstractButton>(name); }
    QAction* action(const char* name) const { return find<QAction>(name); }
    QTableView* table() const { return find<QTableView>("fileTable"); }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton, {}, {8, 8}); }
    void choose(const char* box, const QVariant& value) const
    {
        auto* choices = find<QComboBox>(box);
        choices->setCurrentIndex(choices->findData(value));
    }

    void openWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        if (m_leavesStart)
            find<QAction>("startPageAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience); // the engines are known
    }

    void addTones(int count, double seconds = 0.5) const
    {
        const std::string bytes = toneBytes(seconds);
        for (int i = 0; i < count; ++i)
            m_folder->write("s/tone" + std::to_string(i) + ".mp3", bytes);
    }

    void openFolder() const
    {
        m_window->openPaths({m_folder->path() / "s"});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
    }

    int rowOf(const QString& name) const
    {
        const auto found = table()->model()->match(table()->model()->index(0, 0), Qt::DisplayRole, name, 1);
        return found.isEmpty() ? -1 : found.front().row();
    }

    QString stateOfRow(int row) const
    {
        return table()->model()->index(row, static_cast<int>(FileColumn::State)).data().toString();
    }

    /// The panels are there from the start, as after a folder was opened.
    bool m_leavesStart = true;
    static constexpr int patience = 20000; // ms

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tutti
