// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>
#include <QString>

class QListWidget;
class QTextBrowser;

namespace tutti {

/// The help: contents at the left, a page at the right. Stays beside the window; Escape closes it, Alt+Left goes back.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    /// `nameOf` gives what the control with an object name is called at the moment.
    explicit HelpWindow(std::function<QString(const QString&)> nameOf, QWidget* parent = nullptr);

    void showPage(const QString& page);
    /// Empty before the first one.
    QString page() const { return m_page; }

private:
    void retranslate();
    void takePage(const QString& page);

    std::function<QString(const QString&)> m_nameOf;
    QListWidget* m_contents = nullptr;
    QTextBrowser* m_text = nullptr;
    QString m_page;
};

} // namespace tutti
