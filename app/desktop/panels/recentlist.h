// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QWidget>

#include "app/desktop/models/recentrows.h"

class QLabel;
class QListWidget;

namespace tutti {

/// A heading and lines of two rows under it; a click or Return opens one.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the list's object name.
    explicit RecentList(const QString& name, QWidget* parent = nullptr);

    /// The heading (with a mnemonic) and the list's name for screen readers.
    void setTexts(const QString& heading, const QString& name);
    /// What the current line leads to stays current where it is still there; else the line that took its place is.
    void setRows(const QList<RecentRow>& rows);
    bool isEmpty() const { return m_rows.isEmpty(); }
    std::optional<RecentRow> current() const;
    QListWidget* list() const { return m_list; }

Q_SIGNALS:
    /// Not for lines of what is missing.
    void opened(tutti::RecentRow row);
    void currentChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void openCurrent();

    QLabel* m_heading = nullptr;
    QListWidget* m_list = nullptr;
    QList<RecentRow> m_rows;
};

} // namespace tutti
