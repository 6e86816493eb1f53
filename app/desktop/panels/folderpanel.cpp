// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/folderpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/text/retranslation.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

QToolButton* makeWideButton(QAction* action, const QString& name)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FolderPanel::FolderPanel(QAction* chooseFolder, QAction* chooseFiles, QAction* demo, QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_dropHint(new QLabel)
{
    setObjectName(QStringLiteral("folderPanel"));
    m_dropHint->setObjectName(QStringLiteral("dropHint"));
    m_dropHint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeWideButton(chooseFolder, QStringLiteral("chooseFolderButton")));
    layout->addWidget(makeWideButton(chooseFiles, QStringLiteral("chooseFilesButton")));
    layout->addWidget(m_dropHint);
    layout->addWidget(makeList(), 1);
    auto* demoHint = new QLabel;
    keepTranslated(this, [this, demoHint] {
        m_dropHint->setText(tr("Folders and files can be dropped anywhere on this window."));
        demoHint->setText(tr("No sounds at hand? The demo searches the offline library, downloads 18 sounds, "
                             "converts them, draws their spectra and compares two engines."));
    });
    demoHint->setObjectName(QStringLiteral("demoHint"));
    demoHint->setWordWrap(true);
    layout->addWidget(demoHint);
    layout->addWidget(makeWideButton(demo, QStringLiteral("demoButton")));
}

QWidget* FolderPanel::makeList()
{
    m_list->setObjectName(QStringLiteral("pathList"));
    keepTranslated(this, [this] { m_list->setAccessibleName(tr("Chosen folders and files")); });
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setUniformItemSizes(true);
    auto* remove = new QAction(m_list);
    keepTranslated(this, [remove] { remove->setText(tr("Remove from the list")); });
    remove->setObjectName(QStringLiteral("removePathAction"));
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, [this] {
        std::vector<std::size_t> places;
        for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
            places.push_back(static_cast<std::size_t>(index.row()));
        if (!places.empty())
            Q_EMIT removeRequested(places);
    });
    return m_list;
}

void FolderPanel::setPaths(const std::vector<std::filesystem::path>& paths)
{
    m_list->clear();
    for (const std::filesystem::path& path : paths) {
        auto* item = new QListWidgetItem(displayName(path), m_list);
        item->setToolTip(item->text());
    }
}

} // namespace tutti
