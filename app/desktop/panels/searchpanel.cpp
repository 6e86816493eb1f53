// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/searchpanel.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/panels/filterbox.h"
#include "app/desktop/panels/focuslead.h"
#include "app/desktop/panels/latescrollarea.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

constexpr int shownLines = 3;

} // namespace

SearchPanel::SearchPanel(QWidget* parent)
    : QWidget(parent)
    , m_sourceBox(new QComboBox)
    , m_words(new QPlainTextEdit)
    , m_searchButton(new QPushButton)
    , m_filterButton(new QToolButton)
    , m_filters(new FilterBox)
    , m_filterArea(new LateScrollArea)
{
    setObjectName(QStringLiteral("searchPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeSource());
    layout->addWidget(makeWords());
    layout->addWidget(makeFilters());
    layout->addWidget(makeButtons());
    FocusLead::set(this, m_words);
    keepTranslated(this, [this] {
        setSearching(m_searching);
        showFilterCount();
    });
}

QWidget* SearchPanel::makeSource()
{
    m_sourceBox->setObjectName(QStringLiteral("soundSourceBox"));
    m_sourceBox->addItem(QStringLiteral("freesound.org"), false);
    m_sourceBox->addItem(QString(), true);
    auto* label = new QLabel;
    keepTranslated(this, [this, label] {
        m_sourceBox->setItemText(1, tr("Offline library"));
        m_sourceBox->setItemData(0, tr("Half a million sounds; needs a key of your own, which costs nothing."),
                                 Qt::ToolTipRole);
        m_sourceBox->setItemData(1, tr("Sounds that Tutti makes by itself: needs no key and no network."),
                                 Qt::ToolTipRole);
        m_sourceBox->setAccessibleName(tr("Where sounds are looked for"));
        label->setText(tr("Fro&m"));
    });
    label->setBuddy(m_sourceBox);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_sourceBox, 1);
    connect(m_sourceBox, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT sourceChanged(isOffline()); });
    return line;
}

QWidget* SearchPanel::makeWords()
{
    m_words->setObjectName(QStringLiteral("queriesEdit"));
    keepTranslated(this, [this] {
        m_words->setAccessibleName(tr("What to look for, one query a line"));
        m_words->setToolTip(tr("One query a line; they are asked side by side. Ctrl+Return searches."));
        m_words->setPlaceholderText(tr("One query a line, such as\ncello\nharmonica"));
    });
    m_words->setTabChangesFocus(true);
    m_words->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    const int frame = 2 * m_words->frameWidth() + 2 * static_cast<int>(m_words->document()->documentMargin());
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * shownLines + frame + 2);
    m_words->installEventFilter(this);
    return m_words;
}

QWidget* SearchPanel::makeFilters()
{
    m_filterArea->setObjectName(QStringLiteral("filterArea"));
    m_filterArea->hold(m_filters);
    m_filterArea->setFocusPolicy(Qt::NoFocus);
    m_filterArea->hide();
    connect(m_filters, &FilterBox::changed, this, &SearchPanel::showFilterCount);
    connect(m_filters, &FilterBox::searchRequested, this, &SearchPanel::press);
    return m_filterArea;
}

QWidget* SearchPanel::makeButtons()
{
    m_searchButton->setObjectName(QStringLiteral("searchButton"));
    m_filterButton->setObjectName(QStringLiteral("filterButton"));
    m_filterButton->setCheckable(true);
    m_filterButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_filterButton->setFocusPolicy(Qt::StrongFocus);
    keepTranslated(this, [this] {
        m_filterButton->setToolTip(
            tr("Licences, length, kind, tags, sorting; packs, users, similar sounds, bookmarks."));
    });
    connect(m_searchButton, &QPushButton::clicked, this, &SearchPanel::press);
    connect(m_filterButton, &QToolButton::toggled, this, &SearchPanel::setFiltersShown);
    m_buttons = new QWidget;
    auto* layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins({});
    layout->addWidget(m_filterButton);
    layout->addWidget(m_searchButton, 1);
    return m_buttons;
}

SearchChoices SearchPanel::choices() const
{
    SearchChoices choices;
    m_filters->apply(choices);
    choices.offline = isOffline();
    choices.words = m_words->toPlainText();
    return choices;
}

void SearchPanel::setChoices(const SearchChoices& choices)
{
    m_words->setPlainText(choices.words);
    m_filters->setChoices(choices);
    setOffline(choices.offline);
    showFilterCount();
}

bool SearchPanel::isOffline() const
{
    return m_sourceBox->currentData().toBool();
}

void SearchPanel::setOffline(bool offline)
{
    m_sourceBox->setCurrentIndex(offline ? 1 : 0);
}

void SearchPanel::setSearching(bool searching)
{
    m_searching = searching;
    m_searchButton->setText(searching ? tr("S&top") : tr("Sear&ch"));
    m_searchButton->setToolTip(searching ? tr("Ends the search; what was found stays.")
                                         : tr("Asks for all queries at once (Ctrl+Return)."));
}

void SearchPanel::setFiltersShown(bool shown)
{
    m_filterButton->setChecked(shown);
    m_filterArea->setVisible(shown);
    m_filterArea->setMinimumHeight(std::min(m_filters->sizeHint().height(), fontMetrics().height() * 8));
    showFilterCount();
}

void SearchPanel::setWordsShown(bool shown)
{
    m_words->setVisible(shown);
    FocusLead::set(this, shown ? static_cast<QWidget*>(m_words) : m_sourceBox);
    m_buttons->setVisible(shown);
    m_filterArea->setVisible(shown && m_filterButton->isChecked());
}

void SearchPanel::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
}

QByteArray SearchPanel::saveState() const
{
    return m_filters->saveState(isOffline());
}

void SearchPanel::restoreState(const QByteArray& state)
{
    if (const auto offline = m_filters->restoreState(state))
        setOffline(*offline);
    showFilterCount();
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            press();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::press()
{
    if (m_searching)
        Q_EMIT stopRequested();
    else
        Q_EMIT searchRequested();
}

void SearchPanel::showFilterCount()
{
    const int count = filterCount(choices());
    const QString arrow = m_filterButton->isChecked() ? QStringLiteral("▾") : QStringLiteral("▸");
    m_filterButton->setText(count == 0 ? tr("%1 F&ilters").arg(arrow)
                                       : tr("%1 F&ilters (%2)").arg(arrow, QLocale().toString(count)));
    m_filterButton->setAccessibleName(count == 0 ? tr("Filters") : tr("Filters, %n set", nullptr, count));
}

} // namespace tutti
