// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/statusline.h"

#include <algorithm>

#include <QAccessible>
#include <QAccessibleEvent>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

constexpr int barSteps = 1000;

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
}

void StatusLine::setText(const QString& text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    m_text->setAccessibleName(text);
}

void StatusLine::setMessage(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
    m_message->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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
