// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/keptlist.h"

#include <algorithm>

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include "app/desktop/panels/focuslead.h"
#include "app/desktop/text/conditionstext.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/runtext.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

constexpr int fileRole = Qt::UserRole;

std::filesystem::path fileOf(const QListWidgetItem& item)
{
    return item.data(fileRole).toByteArray().toStdString();
}

/// What it is called, or what it is where it has no name.
QString titleOf(const KeptComparison& kept)
{
    return kept.name.empty() ? KeptList::tr("%1, %2").arg(jobName(kept.job), startedText(kept.startedAt))
                             : QString::fromStdString(kept.name);
}

} // namespace

KeptList::KeptList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("keptPanel"));
    auto* label = new QLabel;
    label->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("keptList"));
    keepTranslated(this, [label, this] {
        label->setText(tr("&Kept comparisons"));
        m_list->setAccessibleName(tr("Kept comparisons"));
    });
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    FocusLead::set(this, m_list);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (m_isFilling)
            return;
        openSelected();
        Q_EMIT selectionChanged();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (!m_isFilling)
            Q_EMIT renameRequested(fileOf(*item), item->text().trimmed());
    });
    whenRetranslated(this, [this] { setKept(QList(m_kept)); });
}

QListWidgetItem* KeptList::makeItem(const KeptComparison& kept) const
{
    auto* item = new QListWidgetItem(titleOf(kept));
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setData(fileRole, QByteArray::fromStdString(kept.file.native()));
    item->setToolTip(
        tr("%1\n%2, %n entry(s), %3\n%4", nullptr, static_cast<int>(kept.entries))
            .arg(titleOf(kept), jobName(kept.job), startedText(kept.startedAt), QString::fromStdString(kept.host)));
    return item;
}

void KeptList::setKept(const QList<KeptComparison>& kept)
{
    const std::vector<std::filesystem::path> before = selected();
    m_kept = kept;
    m_isFilling = true;
    m_list->clear();
    for (const KeptComparison& each : kept) {
        QListWidgetItem* item = makeItem(each);
        m_list->addItem(item);
        item->setSelected(std::ranges::find(before, each.file) != before.end() || each.file == m_current);
    }
    m_isFilling = false;
    Q_EMIT selectionChanged();
}

void KeptList::setCurrent(const std::filesystem::path& file)
{
    m_current = file;
    m_isFilling = true;
    m_list->clearSelection();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        if (fileOf(*item) == file)
            m_list->setCurrentItem(item, QItemSelectionModel::ClearAndSelect);
    }
    m_isFilling = false;
    Q_EMIT selectionChanged();
}

std::vector<std::filesystem::path> KeptList::selected() const
{
    std::vector<std::filesystem::path> files;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected())
            files.push_back(fileOf(*m_list->item(row)));
    }
    return files;
}

bool KeptList::isEmpty() const
{
    return m_list->count() == 0;
}

void KeptList::openSelected()
{
    const std::vector<std::filesystem::path> files = selected();
    if (files.size() != 1 || files.front() == m_current)
        return;
    m_current = files.front();
    Q_EMIT openRequested(m_current);
}

void KeptList::editName()
{
    const QList<QListWidgetItem*> items = m_list->selectedItems();
    if (items.size() == 1)
        m_list->editItem(items.front());
}

} // namespace tutti
