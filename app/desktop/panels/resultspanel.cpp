// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/resultspanel.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/panels/announcer.h"
#include "app/desktop/panels/soundsdelegate.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/soundtext.h"

namespace tutti {

namespace {

constexpr int column(SoundColumn which)
{
    return static_cast<int>(which);
}

QLabel* makeLine(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::StrongFocus);
    label->hide();
    return label;
}

} // namespace

ResultsPanel::ResultsPanel(SoundsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_pages(new QStackedWidget)
    , m_hint(new QLabel)
    , m_table(new QTableView)
    , m_status(makeLine(QStringLiteral("soundStatus")))
    , m_announcer(new Announcer(this))
    , m_quota(makeLine(QStringLiteral("quotaLine")))
    , m_stopWaiting(new QToolButton)
{
    setObjectName(QStringLiteral("resultsPanel"));
    makeTable();
    m_hint->setObjectName(QStringLiteral("resultsHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(12);
    m_hint->setFrameShape(QFrame::StyledPanel);
    m_hint->setBackgroundRole(QPalette::Base);
    m_hint->setAutoFillBackground(true);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFoot());
    layout->addWidget(m_quota);
    connect(&model, &SoundsModel::countsChanged, this, &ResultsPanel::showCounts);
    connectSelection();
    showCounts();
    whenRetranslated(this, [this] { showQuota(); });
}

void ResultsPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("soundTable"));
    keepTranslated(this, [this] { m_table->setAccessibleName(tr("Found sounds")); });
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new SoundsDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 6);
    QHeaderView* header = m_table->horizontalHeader();
    header->setObjectName(QStringLiteral("soundTableHeader"));
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() * 3);
    const int character = m_table->fontMetrics().averageCharWidth();
    const std::array<int, soundColumnCount> characters {4, 19, 12, 9, 9, 13, 6};
    for (int i = 0; i < soundColumnCount; ++i)
        header->resizeSection(i, characters.at(static_cast<std::size_t>(i)) * character);
    header->setSectionResizeMode(column(SoundColumn::Play), QHeaderView::Fixed);
    m_table->setColumnHidden(column(SoundColumn::State), true);
    m_table->setSortingEnabled(true);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == column(SoundColumn::Play))
            Q_EMIT playRequested(m_model.soundAt(index.row()));
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.column() != column(SoundColumn::Play)) // a double click there is two clicks
            Q_EMIT activated();
    });
}

QWidget* ResultsPanel::makeFoot()
{
    m_stopWaiting->setObjectName(QStringLiteral("stopWaitingButton"));
    keepTranslated(this, [this] {
        m_stopWaiting->setText(tr("Stop waiting"));
        m_stopWaiting->setToolTip(tr("Ends what waits; what was found and downloaded stays."));
    });
    m_stopWaiting->setFocusPolicy(Qt::StrongFocus);
    m_stopWaiting->hide();
    connect(m_stopWaiting, &QToolButton::clicked, this, &ResultsPanel::stopWaitingRequested);
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    layout->addWidget(m_status, 1);
    layout->addWidget(m_stopWaiting);
    return foot;
}

void ResultsPanel::connectSelection()
{
    QItemSelectionModel* selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &ResultsPanel::selectionChanged);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &ResultsPanel::currentSoundChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ResultsPanel::selectionChanged);
}

void ResultsPanel::setMenu(const QList<QAction*>& actions)
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

std::vector<std::size_t> ResultsPanel::selectedSounds() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<std::size_t> sounds;
    std::ranges::transform(rows, std::back_inserter(sounds), [this](int row) { return m_model.soundAt(row); });
    return sounds;
}

std::optional<std::size_t> ResultsPanel::currentSound() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_model.rowCount() ? std::optional(m_model.soundAt(current.row()))
                                                                   : std::nullopt;
}

void ResultsPanel::setCurrentSound(std::size_t sound)
{
    m_table->setCurrentIndex(m_model.index(m_model.rowOf(sound), column(SoundColumn::Name)));
}

bool ResultsPanel::moveCurrent(int rows)
{
    const QModelIndex current = m_table->currentIndex();
    const int row = current.isValid() ? current.row() + rows : 0;
    if (row < 0 || row >= m_model.rowCount())
        return false;
    m_table->setCurrentIndex(m_model.index(row, column(SoundColumn::Name)));
    return true;
}

void ResultsPanel::setStatus(const QString& sentence, bool isError)
{
    const bool isNew = sentence != m_status->text();
    m_status->setText(sentence);
    m_status->setAccessibleName(sentence);
    m_status->setVisible(!sentence.isEmpty());
    QFont font = m_status->font();
    font.setBold(isError);
    m_status->setFont(font);
    if (!isNew || !isError)
        return;
    m_announcer->announce(sentence);
}

QString ResultsPanel::status() const
{
    return m_status->text();
}

void ResultsPanel::setQuota(const std::optional<QuotaState>& quota)
{
    m_quotaState = quota;
    showQuota();
}

void ResultsPanel::showQuota()
{
    m_quota->setText(m_quotaState ? tr("Requests: %1").arg(quotaText(*m_quotaState)) : QString());
    m_quota->setAccessibleName(m_quota->text());
    m_quota->setToolTip(tr("Freesound allows a key so many requests; a search page is one, a preview is none."));
    m_quota->setVisible(m_quotaState.has_value());
}

void ResultsPanel::setWaiting(bool waiting)
{
    m_stopWaiting->setVisible(waiting);
}

void ResultsPanel::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

void ResultsPanel::showCounts()
{
    m_pages->setCurrentIndex(m_model.soundCount() > 0 ? 1 : 0);
    const bool anyState = m_model.soundCount() > m_model.counts()[static_cast<std::size_t>(SoundState::New)];
    if (anyState == m_table->isColumnHidden(column(SoundColumn::State)))
        m_table->setColumnHidden(column(SoundColumn::State), !anyState);
}

QByteArray ResultsPanel::saveState() const
{
    return m_table->horizontalHeader()->saveState();
}

void ResultsPanel::restoreState(const QByteArray& state)
{
    m_table->horizontalHeader()->restoreState(state);
    showCounts();
}

} // namespace tutti
