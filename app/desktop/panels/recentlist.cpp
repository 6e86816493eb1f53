// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/recentlist.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/desktop/panels/focuslead.h"

namespace tutti {

namespace {

constexpr int linesAtLeast = 6;

} // namespace

RecentList::RecentList(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_list(new QListWidget)
{
    m_list->setObjectName(name);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * linesAtLeast);
    m_list->setSpacing(2);
    m_heading->setBuddy(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    FocusLead::set(this, m_list);
    connect(m_list, &QListWidget::itemClicked, this, &RecentList::openCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &RecentList::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecentList::currentChanged);
}

void RecentList::setTexts(const QString& heading, const QString& name)
{
    m_heading->setText(heading);
    m_list->setAccessibleName(name);
}

void RecentList::setRows(const QList<RecentRow>& rows)
{
    const auto before = current();
    m_rows = rows;
    fill();
    const auto isSame = [&before](const RecentRow& row) {
        return before && row.kind == before->kind && row.path == before->path;
    };
    if (const auto same = std::ranges::find_if(m_rows, isSame); same != m_rows.end()) {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(static_cast<int>(same - m_rows.begin()));
    }
    Q_EMIT currentChanged();
}

std::optional<RecentRow> RecentList::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows[row]) : std::nullopt;
}

void RecentList::fill()
{
    const QSignalBlocker blocker(m_list);
    const int before = m_list->currentRow();
    m_list->clear();
    for (const RecentRow& row : m_rows) {
        auto* item = new QListWidgetItem(row.title + QLatin1Char('\n') + row.detail, m_list);
        item->setToolTip(item->text());
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(row.title, row.detail));
        if (row.missing)
            item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
    }
    m_list->setCurrentRow(std::min(before, m_list->count() - 1));
}

void RecentList::openCurrent()
{
    // A double click asks twice, and the page is gone by then.
    const auto row = current();
    if (row && !row->missing && m_list->isVisible())
        Q_EMIT opened(*row);
}

void RecentList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace tutti
