// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/comparisonpanel.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/panels/acrossview.h"
#include "app/desktop/panels/comparisonview.h"
#include "app/desktop/panels/flowlayout.h"
#include "app/desktop/panels/focuslead.h"
#include "app/desktop/panels/keptlist.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

constexpr int barSteps = 1000;

QToolButton* makeButton(QAction* action, const QString& name)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ComparisonPanel::ComparisonPanel(const ComparisonPanelActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_kept(new KeptList)
    , m_pages(new QStackedWidget)
    , m_view(new ComparisonView)
    , m_across(new AcrossView)
{
    setObjectName(QStringLiteral("comparisonPanel"));
    m_splitter->setObjectName(QStringLiteral("comparisonSplitter"));
    m_emptyPage = makeEmpty(actions.compare);
    for (QWidget* page : {m_emptyPage, static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_across)})
        m_pages->addWidget(page);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(makeProgress(actions.cancel));
    column->addWidget(m_pages, 1);
    m_splitter->addWidget(right);
    m_splitter->addWidget(m_kept);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(true);
    m_splitter->setSizes({600, fontMetrics().averageCharWidth() * 24});
    m_kept->hide();
    m_kept->addActions({actions.rename, actions.remove, actions.across});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(makeButtons(actions));
    layout->addWidget(m_splitter, 1);
    FocusLead::set(this, m_view);
    // A narrow window closes the list; whoever comes to it by keyboard has to see it.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* /*before*/, const QWidget* now) {
        if (now && m_kept->isAncestorOf(now) && m_splitter->sizes().constLast() == 0)
            m_splitter->setSizes({m_splitter->width(), fontMetrics().averageCharWidth() * 24});
    });
    connect(m_kept, &KeptList::openRequested, this, &ComparisonPanel::openRequested);
    connect(m_kept, &KeptList::renameRequested, this, &ComparisonPanel::renameRequested);
    connect(m_kept, &KeptList::selectionChanged, this, &ComparisonPanel::shownChanged);
    connect(m_view, &ComparisonView::nameEdited, this, &ComparisonPanel::rename);
    connect(m_view, &ComparisonView::entryChosen, this, [this](int entry) {
        if (shown())
            Q_EMIT entryChosen(static_cast<std::size_t>(entry), false);
    });
    connect(m_view, &ComparisonView::entryActivated, this, [this](int entry) {
        if (shown())
            Q_EMIT entryChosen(static_cast<std::size_t>(entry), true);
    });
}

QWidget* ComparisonPanel::makeButtons(const ComparisonPanelActions& actions)
{
    m_buttons = new QWidget;
    auto* layout = new FlowLayout(m_buttons);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(makeButton(actions.again, QStringLiteral("comparisonAgainButton")));
    layout->addWidget(makeButton(actions.exportTo, QStringLiteral("comparisonExportButton")));
    layout->addWidget(makeButton(actions.rename, QStringLiteral("comparisonRenameButton")));
    layout->addWidget(makeButton(actions.remove, QStringLiteral("comparisonRemoveButton")));
    layout->addWidget(makeButton(actions.across, QStringLiteral("comparisonAcrossButton")));
    m_buttons->hide();
    return m_buttons;
}

QWidget* ComparisonPanel::makeProgress(QAction* cancel)
{
    m_progressLine = new QWidget;
    m_progress = new QLabel;
    m_progress->setObjectName(QStringLiteral("comparisonProgress"));
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setWordWrap(true);
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("comparisonBar"));
    keepTranslated(this, [this] { m_bar->setAccessibleName(tr("Progress of the comparison")); });
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_bar->setFixedHeight(fontMetrics().height());
    auto* layout = new QHBoxLayout(m_progressLine);
    layout->setContentsMargins({});
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_bar);
    layout->addWidget(makeButton(cancel, QStringLiteral("comparisonCancelButton")));
    m_progressLine->hide();
    return m_progressLine;
}

QWidget* ComparisonPanel::makeEmpty(QAction* compare)
{
    auto* page = new QWidget;
    m_empty = new QLabel;
    keepTranslated(this, [this] {
        m_empty->setText(tr("Nothing was compared yet.\nPress Compare to let several engines do the same work and see "
                            "which is fastest, and whether that is certain."));
    });
    m_empty->setObjectName(QStringLiteral("comparisonEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    auto* layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_empty);
    layout->addWidget(makeButton(compare, QStringLiteral("comparisonStartButton")), 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

void ComparisonPanel::begin(const std::vector<Setting>& settings, std::size_t baseline)
{
    Comparison comparison;
    comparison.baseline = baseline;
    for (const Setting& setting : settings) {
        comparison.entries.emplace_back();
        comparison.entries.back().setting = setting;
    }
    setLive(true);
    showLive(comparison);
}

void ComparisonPanel::setProgress(const QString& text, double share)
{
    m_progress->setText(text);
    m_bar->setRange(0, share < 0 ? 0 : barSteps);
    m_bar->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * barSteps));
    m_progressLine->show();
}

void ComparisonPanel::showLive(const Comparison& comparison)
{
    m_view->setComparison(comparison, true);
    m_pages->setCurrentWidget(m_view);
}

void ComparisonPanel::showResult(ComparisonResult result, const std::filesystem::path& file)
{
    m_shown = std::move(result);
    setLive(false);
    m_file = file;
    m_view->setComparison(m_shown->comparison, false);
    m_view->ensureVisible(0, 0);
    m_pages->setCurrentWidget(m_view);
    m_kept->setCurrent(file);
    Q_EMIT shownChanged();
}

void ComparisonPanel::giveUp(const QString& sentence)
{
    setLive(false);
    m_empty->setText(sentence);
    if (m_shown)
        m_view->setComparison(m_shown->comparison, false);
    m_pages->setCurrentWidget(m_shown ? static_cast<QWidget*>(m_view) : m_emptyPage);
    Q_EMIT shownChanged();
}

void ComparisonPanel::showOverlay(const Overlay& overlay)
{
    if (m_isLive)
        return;
    m_across->setOverlay(overlay);
    m_pages->setCurrentWidget(m_across);
}

void ComparisonPanel::setKept(const QList<KeptComparison>& kept)
{
    m_kept->setKept(kept);
    m_kept->setVisible(!kept.isEmpty());
    m_buttons->setVisible(m_isLive || m_shown || !kept.isEmpty());
    const auto found = std::ranges::find(kept, m_file, &KeptComparison::file);
    if (m_shown && !m_file.empty() && found != kept.end() && found->name != m_shown->comparison.name) {
        m_shown->comparison.name = found->name;
        if (!m_isLive)
            m_view->setComparison(m_shown->comparison, false);
    }
}

void ComparisonPanel::editName()
{
    if (shown() && m_pages->currentWidget() == m_view && !m_kept->isAncestorOf(QApplication::focusWidget()))
        m_view->focusName();
    else
        m_kept->editName();
}

const ComparisonResult* ComparisonPanel::shown() const
{
    return m_shown && !m_isLive ? &*m_shown : nullptr;
}

std::vector<std::filesystem::path> ComparisonPanel::selected() const
{
    return m_kept->selected();
}

void ComparisonPanel::setLive(bool live)
{
    m_isLive = live;
    m_buttons->setVisible(live || m_shown || !m_kept->isEmpty());
    m_progressLine->setVisible(live);
    m_kept->setEnabled(!live);
}

void ComparisonPanel::rename(const QString& name)
{
    m_shown->comparison.name = name.toStdString();
    if (!m_file.empty())
        Q_EMIT renameRequested(m_file, name);
}

} // namespace tutti
