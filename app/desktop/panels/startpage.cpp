// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/startpage.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QLabel>
#include <QListWidget>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/panels/focuslead.h"
#include "app/desktop/panels/recentlist.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

/// In average characters of the font: below it things stand one above the other.
constexpr int narrow = 90;
constexpr double headingScale = 1.8;

QLabel* makeLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

/// These buttons are flat: what can be pressed must be seen before the mouse is over it.
QWidget* framed(QWidget* way)
{
    auto* frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(way);
    return frame;
}

} // namespace

StartPage::StartPage(const Ways& ways, QWidget* parent)
    : QWidget(parent)
    , m_heading(makeLabel(QStringLiteral("startHeading")))
    , m_purpose(makeLabel(QStringLiteral("startPurpose")))
    , m_empty(makeLabel(QStringLiteral("startEmpty")))
    , m_demo(makeWay(QStringLiteral("startDemoButton"), ways.demo))
    , m_open(makeWay(QStringLiteral("startFolderButton"), ways.chooseFolder))
    , m_search(makeWay(QStringLiteral("startFreesoundButton"), ways.freesound))
    , m_ways(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_lists(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("startPage"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * headingScale);
    m_heading->setFont(large);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(fontMetrics().lineSpacing());
    column->addWidget(m_heading);
    column->addWidget(m_purpose);
    for (QCommandLinkButton* way : {m_demo, m_open, m_search})
        m_ways->addWidget(framed(way), 1);
    column->addLayout(m_ways);
    column->addWidget(m_empty);
    column->addWidget(makeLists(), 1);
    // A folder from the list takes the place of what is open, which must stand while a run is under way.
    m_folders->setEnabled(ways.chooseFolder->isEnabled());
    connect(ways.chooseFolder, &QAction::enabledChanged, m_folders, &QWidget::setEnabled);
    column->addStretch();
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("startArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);
    FocusLead::set(this, m_demo);
    keepTranslated(this, [this] { retranslate(); });
    showEmpty();
}

QCommandLinkButton* StartPage::makeWay(const QString& name, QAction* action)
{
    auto* button = new QCommandLinkButton;
    button->setObjectName(name);
    button->setEnabled(action->isEnabled());
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

QWidget* StartPage::makeLists()
{
    auto* lists = new QWidget;
    lists->setLayout(m_lists);
    m_lists->setContentsMargins({});
    m_folders = new RecentList(QStringLiteral("recentFolders"));
    m_results = new RecentList(QStringLiteral("recentResults"));
    m_forget = new QAction(this);
    m_forget->setObjectName(QStringLiteral("forgetFolderAction"));
    m_forget->setShortcut(QKeySequence::Delete);
    m_forget->setShortcutContext(Qt::WidgetShortcut);
    m_folders->list()->addAction(m_forget);
    m_folders->list()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_forgetButton = new QToolButton;
    m_forgetButton->setObjectName(QStringLiteral("forgetFolderButton"));
    m_forgetButton->setFocusPolicy(Qt::StrongFocus);
    m_forgetButton->setDefaultAction(m_forget);
    m_folders->layout()->addWidget(m_forgetButton);
    m_lists->addWidget(m_folders, 1);
    m_lists->addWidget(m_results, 1);
    connect(m_forget, &QAction::triggered, this, [this] {
        if (const auto row = m_folders->current())
            Q_EMIT forgetRequested(row->path);
    });
    connect(m_folders, &RecentList::currentChanged, this,
            [this] { m_forget->setEnabled(m_folders->current().has_value()); });
    for (RecentList* list : {m_folders, m_results})
        connect(list, &RecentList::opened, this, &StartPage::openRequested);
    return lists;
}

void StartPage::retranslate()
{
    m_heading->setText(tr("All together"));
    m_purpose->setText(
        tr("Tutti finds sounds, converts them, draws their spectra, and shows from measurements what doing "
           "it side by side has bought."));
    m_empty->setText(tr("Folders that you open, runs and comparisons will stand here the next time."));
    m_demo->setText(tr("Try the &demo"));
    m_demo->setDescription(
        tr("18 built-in sounds are downloaded, converted and analysed, and two engines compared. Needs "
           "no key and no network."));
    m_open->setText(tr("O&pen a folder…"));
    m_open->setDescription(
        tr("Its sounds become wavs and spectra. Folders can also be dropped on this window, with single sounds."));
    m_search->setText(tr("Search &Freesound"));
    m_search->setDescription(tr("Sounds by words, many downloaded side by side, each with its credit."));
    m_folders->setTexts(tr("&Recent folders"), tr("Recent folders"));
    m_results->setTexts(tr("Recent runs and &comparisons"), tr("Recent runs and comparisons"));
    m_forget->setText(tr("Remove from the list"));
    m_forget->setToolTip(tr("Takes the folder out of this list; no file is deleted."));
    for (QCommandLinkButton* way : {m_demo, m_open, m_search}) {
        way->setAccessibleName(way->text().remove(QLatin1Char('&')));
        way->setAccessibleDescription(way->description());
    }
}

void StartPage::setFolders(const QList<RecentRow>& folders)
{
    m_folders->setRows(folders);
    showEmpty();
}

void StartPage::setResults(const QList<RecentRow>& results)
{
    m_results->setRows(results);
    showEmpty();
}

void StartPage::showEmpty()
{
    m_folders->setVisible(!m_folders->isEmpty());
    m_results->setVisible(!m_results->isEmpty());
    m_empty->setVisible(m_folders->isEmpty() && m_results->isEmpty());
    m_forget->setEnabled(m_folders->current().has_value());
}

void StartPage::focusFirst()
{
    m_demo->setFocus(Qt::OtherFocusReason);
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    const bool wide = event->size().width() >= fontMetrics().averageCharWidth() * narrow;
    for (QBoxLayout* layout : {m_ways, m_lists})
        layout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace tutti
