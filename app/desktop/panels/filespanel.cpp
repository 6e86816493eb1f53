// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/filespanel.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "app/desktop/models/filetext.h"
#include "app/desktop/panels/clearbutton.h"
#include "app/desktop/panels/filesdelegate.h"
#include "app/desktop/panels/focuslead.h"
#include "app/desktop/panels/itemtexts.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

FilesPanel::FilesPanel(FilesModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_filterLine(new QLineEdit)
    , m_stateBox(new QComboBox)
    , m_countLabel(new QLabel)
    , m_pages(new QStackedWidget)
    , m_table(new QTableView)
{
    setObjectName(QStringLiteral("filesPanel"));
    makeTable();
    m_pages->addWidget(makeHint());
    m_pages->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeFilters());
    layout->addWidget(m_pages, 1);
    FocusLead::set(this, m_table);
    connect(&model, &FilesModel::countsChanged, this, &FilesPanel::showCounts);
    keepTranslated(this, [this] { showCounts(); });
}

QWidget* FilesPanel::makeFilters()
{
    m_filterLine->setObjectName(QStringLiteral("filterLine"));
    ClearButton::give(m_filterLine);
    m_stateBox->setObjectName(QStringLiteral("stateFilterBox"));
    m_stateBox->addItem(QString(), -1);
    const QList<FileState> states {FileState::Waiting, FileState::Running, FileState::Done,
                                   FileState::Failed,  FileState::Skipped, FileState::Cancelled};
    for (const FileState state : states)
        m_stateBox->addItem(QString(), static_cast<int>(state));
    keepTranslated(this, [this, states] {
        QStringList names {tr("all states")};
        for (const FileState state : states)
            names << fileStateName(state);
        setItemTexts(*m_stateBox, names);
        m_filterLine->setPlaceholderText(tr("Filter by name"));
        m_filterLine->setAccessibleName(tr("Filter by name"));
        m_stateBox->setAccessibleName(tr("Filter by state"));
    });
    m_countLabel->setObjectName(QStringLiteral("fileCountLabel"));
    auto* filters = new QWidget;
    auto* layout = new QHBoxLayout(filters);
    layout->setContentsMargins({});
    layout->addWidget(m_filterLine, 1);
    layout->addWidget(m_stateBox);
    layout->addWidget(m_countLabel);
    connect(m_filterLine, &QLineEdit::textChanged, this, &FilesPanel::applyFilter);
    connect(m_stateBox, &QComboBox::currentIndexChanged, this, &FilesPanel::applyFilter);
    return filters;
}

void FilesPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("fileTable"));
    keepTranslated(this, [this] { m_table->setAccessibleName(tr("Files")); });
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new FilesDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // One height for all: the view never measures a row.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setObjectName(QStringLiteral("fileTableHeader"));
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(false);
    const int character = m_table->fontMetrics().averageCharWidth();
    const std::array<int, fileColumnCount> characters {34, 7, 11, 30, 12};
    for (int column = 0; column < fileColumnCount; ++column)
        header->resizeSection(column, characters[static_cast<std::size_t>(column)] * character);
    header->setSectionResizeMode(static_cast<int>(FileColumn::State), QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    connect(m_table, &QTableView::activated, this, &FilesPanel::activated);
    connectSelection();
}

void FilesPanel::connectSelection()
{
    QItemSelectionModel* selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &FilesPanel::selectionChanged);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            Q_EMIT currentFileChanged(m_model.fileAt(current.row()));
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_currentBefore = currentFile(); });
    connect(&m_model, &FilesModel::filesMoved, this, [this](const FileMoves& moves) {
        if (m_currentBefore)
            m_currentBefore = moves.moved(*m_currentBefore);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_currentBefore && *m_currentBefore < m_model.fileCount())
            setCurrentFile(*m_currentBefore);
        Q_EMIT selectionChanged();
    });
}

QString FilesPanel::emptyText(EmptyReason reason)
{
    if (reason == EmptyReason::NothingChosen)
        return tr("Choose a folder of sounds at the left, or drop files and folders anywhere on this window.\n\n"
                  "Nothing at hand? Press Try the demo.");
    if (reason == EmptyReason::Looking)
        return tr("Looking for sounds…");
    const QString nothing = tr("What is chosen at the left has no sounds for the work that is ticked above.");
    return reason == EmptyReason::NothingFound
        ? nothing
        : nothing + QStringLiteral("\n\n") + tr("Tick sub-folders to look into the folders within, too.");
}

QWidget* FilesPanel::makeHint()
{
    auto* hint = new QLabel;
    const auto showReason = [this, hint] { hint->setText(emptyText(m_model.emptyReason())); };
    keepTranslated(this, showReason);
    connect(&m_model, &FilesModel::emptyReasonChanged, hint, showReason);
    hint->setObjectName(QStringLiteral("emptyHint"));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    // A low window has no lines to spare.
    hint->setMargin(6);
    hint->setFrameShape(QFrame::StyledPanel);
    hint->setBackgroundRole(QPalette::Base);
    hint->setAutoFillBackground(true);
    return hint;
}

void FilesPanel::setMenu(const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        if (action) {
            m_table->addAction(action);
            continue;
        }
        auto* line = new QAction(m_table);
        line->setSeparator(true);
        m_table->addAction(line);
    }
}

std::vector<std::size_t> FilesPanel::selectedFiles() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<std::size_t> files;
    std::ranges::transform(rows, std::back_inserter(files), [this](int row) { return m_model.fileAt(row); });
    return files;
}

bool FilesPanel::hasSelected(FileState state) const
{
    if (m_model.counts()[static_cast<std::size_t>(state)] == 0)
        return false;
    // Asked at each group of records: no list is made, and the first one will do.
    const QItemSelection selection = m_table->selectionModel()->selection();
    const auto isThere = [&](const QItemSelectionRange& range) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (stateOf(m_model.file(m_model.fileAt(row))) == state)
                return true;
        }
        return false;
    };
    return std::ranges::any_of(selection, isThere);
}

std::optional<std::size_t> FilesPanel::currentFile() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_model.rowCount() ? std::optional(m_model.fileAt(current.row()))
                                                                   : std::nullopt;
}

void FilesPanel::setCurrentFile(std::size_t file)
{
    const int row = file < m_model.fileCount() ? m_model.rowOf(file) : -1;
    if (row < 0 || currentFile() == file)
        return;
    m_table->setCurrentIndex(m_model.index(row, 0));
}

void FilesPanel::focusFilter()
{
    m_filterLine->setFocus(Qt::ShortcutFocusReason);
    m_filterLine->selectAll();
}

void FilesPanel::applyFilter()
{
    const int state = m_stateBox->currentData().toInt();
    m_model.setFilter({m_filterLine->text(), state < 0 ? std::nullopt : std::optional(static_cast<FileState>(state))});
}

void FilesPanel::showCounts()
{
    const QLocale locale;
    const auto all = static_cast<qlonglong>(m_model.fileCount());
    const int shown = m_model.rowCount();
    m_countLabel->setText(shown == all ? locale.toString(all)
                                       : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    m_countLabel->setAccessibleName(tr("Files shown: %1").arg(m_countLabel->text()));
    m_pages->setCurrentIndex(all > 0 ? 1 : 0);
}

} // namespace tutti
