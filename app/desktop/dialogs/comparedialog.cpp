// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/comparedialog.h"

#include <chrono>

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include "app/desktop/dialogs/roundspage.h"
#include "app/desktop/dialogs/settingspage.h"
#include "app/desktop/dialogs/workpage.h"

namespace tutti {

namespace {

constexpr std::chrono::milliseconds untilAsked {300};
constexpr double mostOfScreen = 0.9;

} // namespace

CompareDialog::CompareDialog(const ComparisonChoices& choices, const QList<EngineState>& engines, std::size_t files,
                             QWidget* parent)
    : QDialog(parent)
    , m_engines(engines)
    , m_workPage(new WorkPage(files))
    , m_settingsPage(new SettingsPage(engines))
    , m_roundsPage(new RoundsPage)
    , m_sentence(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare"));
    m_sentence->setObjectName(QStringLiteral("compareSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_sentence->setFocusPolicy(Qt::StrongFocus);
    m_sentence->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_buttons->setObjectName(QStringLiteral("compareButtons"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Co&mpare"));
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(untilAsked);
    layOut();
    m_workPage->setChoices(choices);
    m_settingsPage->setChoices(choices);
    m_roundsPage->setChoices(choices);
    connect(m_workPage, &WorkPage::changed, this, &CompareDialog::takeChange);
    connect(m_settingsPage, &SettingsPage::changed, this, &CompareDialog::takeChange);
    connect(m_roundsPage, &RoundsPage::changed, this, &CompareDialog::takeChange);
    connect(&m_askTimer, &QTimer::timeout, this, [this] { Q_EMIT outlookWanted(this->choices()); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    takeChange();
    fit();
}

void CompareDialog::layOut()
{
    auto* left = new QVBoxLayout;
    left->addWidget(m_workPage);
    left->addWidget(m_roundsPage);
    left->addStretch();
    m_content = new QWidget;
    m_columns = new QHBoxLayout(m_content);
    m_columns->setContentsMargins({});
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_settingsPage, 1);
    // With large letters on a small screen not everything has room at once.
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("compareArea"));
    area->setWidget(m_content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_buttons);
}

/// As large as everything needs, where the screen has the room; below each other where it is too narrow.
void CompareDialog::fit()
{
    const QSize most = screen()->availableSize() * mostOfScreen;
    const QMargins margins = layout()->contentsMargins();
    const int beside = margins.left() + margins.right() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    if (m_content->sizeHint().width() + beside > most.width())
        m_columns->setDirection(QBoxLayout::TopToBottom);
    const int below = margins.top() + margins.bottom() + m_sentence->minimumHeight() + m_buttons->sizeHint().height()
        + 3 * layout()->spacing();
    resize((m_content->sizeHint() + QSize(beside, below)).boundedTo(most));
}

ComparisonChoices CompareDialog::choices() const
{
    ComparisonChoices choices;
    m_workPage->apply(choices);
    m_settingsPage->apply(choices);
    m_roundsPage->apply(choices);
    return choices;
}

void CompareDialog::takeChange()
{
    m_settingsPage->showFor(m_workPage->work());
    const SettingsPlan plan = planSettings(choices(), m_engines);
    m_settingsPage->showPlan(plan);
    if (!plan.mistake.isEmpty()) {
        m_askTimer.stop();
        say(plan.mistake, false);
        return;
    }
    say(outlookText({}), true);
    m_askTimer.start();
}

void CompareDialog::setOutlook(const ComparisonOutlook& outlook)
{
    if (m_askTimer.isActive() || !planSettings(choices(), m_engines).mistake.isEmpty())
        return; // an answer to an older question
    say(outlookText(outlook), outlook.refusal.isEmpty());
}

void CompareDialog::say(const QString& sentence, bool possible)
{
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(possible);
}

} // namespace tutti
