// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/statusline.h"

#include <algorithm>
#include <chrono>

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include "app/desktop/panels/announcer.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

/// Each is told to screen readers.
constexpr int barSteps = 100;
constexpr std::chrono::seconds betweenNames {5};
/// As fast as numbers can be read.
constexpr std::chrono::milliseconds betweenTexts {250};

QLabel* makeLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::StrongFocus);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_text(makeLabel(QStringLiteral("statusText")))
    , m_message(makeLabel(QStringLiteral("statusMessage")))
    , m_bar(new QProgressBar)
    , m_announcer(new Announcer(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_bar->setObjectName(QStringLiteral("progressBar"));
    keepTranslated(this, [this] { m_bar->setAccessibleName(tr("Progress")); });
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_bar->setFixedHeight(fontMetrics().height());
    m_bar->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().averageCharWidth() * 2);
    layout->addWidget(m_text);
    layout->addWidget(m_message, 1);
    layout->addStretch(0);
    layout->addWidget(m_bar);
    setMinimumHeight(fontMetrics().height() + 4);
    m_textTimer.setSingleShot(true);
    m_textTimer.setInterval(betweenTexts);
    connect(&m_textTimer, &QTimer::timeout, this, &StatusLine::showText);
    m_nameTimer.setSingleShot(true);
    m_nameTimer.setInterval(betweenNames);
    connect(&m_nameTimer, &QTimer::timeout, this, &StatusLine::nameText);
}

void StatusLine::setText(const QString& text)
{
    m_wanted = text;
    if (m_bar->isHidden() || !m_textTimer.isActive())
        showText();
}

void StatusLine::showText()
{
    if (m_wanted == m_text->text())
        return;
    m_text->setText(m_wanted);
    m_textTimer.start();
    if (!m_nameTimer.isActive())
        nameText();
}

void StatusLine::nameText()
{
    if (m_text->accessibleName() == m_text->text())
        return;
    m_text->setAccessibleName(m_text->text());
    m_nameTimer.start();
}

void StatusLine::announce(const QString& sentence)
{
    m_announcer->announce(sentence);
}

void StatusLine::setMessage(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
    m_message->setVisible(!sentence.isEmpty());
    announce(sentence);
}

QString StatusLine::message() const
{
    return m_message->text();
}

void StatusLine::setProgress(double share)
{
    m_bar->show();
    m_bar->setRange(0, share < 0 ? 0 : barSteps);
    m_bar->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * barSteps));
}

void StatusLine::hideProgress()
{
    m_bar->hide();
    showText();
    nameText();
}

void StatusLine::toggleFocus()
{
    QWidget* focused = QApplication::focusWidget();
    if (focused && isAncestorOf(focused)) {
        if (m_focusBefore)
            m_focusBefore->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_focusBefore = focused;
    (m_message->isVisible() ? m_message : m_text)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tutti
