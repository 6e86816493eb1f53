// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QAction;
class QButtonGroup;
class QStackedWidget;

namespace tutti {

class FlowLayout;

/// The Timing tab: pages about what was measured, one at a time, chosen in a line of buttons. Tab leads to the line,
/// arrows move along it.
class LabPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LabPanel(QWidget* parent = nullptr);

    /// A page that `action` shows too: its text is the button's, its data the page's name, which is remembered and
    /// stays the same in every language. Takes the page over.
    void addPage(QAction* action, QWidget* page);
    /// An unknown name changes nothing.
    void showPage(const QString& name);
    /// Empty without a page.
    QString currentPage() const;
    const QStringList& pageNames() const { return m_names; }

Q_SIGNALS:
    void pageChanged(QString name);

private:
    void take(int page);

    QStringList m_names;
    QWidget* m_line = nullptr;
    FlowLayout* m_buttonLayout = nullptr;
    QButtonGroup* m_buttons = nullptr;
    QStackedWidget* m_pages = nullptr;
};

} // namespace tutti
