// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/runchooser.h"

#include <algorithm>
#include <numeric>

#include <QAbstractItemView>
#include <QScrollBar>
#include <QStylePainter>

#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/workertext.h"

namespace tutti {

RunChooser::RunChooser(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    connect(this, &QComboBox::activated, this, [this] {
        showAsTip();
        Q_EMIT runChosen(run());
    });
    whenRetranslated(this, [this] { setRuns(RunList(m_runs), std::vector(m_which)); });
}

void RunChooser::setNone(const QString& text)
{
    m_none = text;
    setRuns(RunList(m_runs), std::vector(m_which));
}

void RunChooser::setRuns(const RunList& runs)
{
    std::vector<int> all(runs.size());
    std::iota(all.begin(), all.end(), 0);
    setRuns(runs, all);
}

void RunChooser::setRuns(const RunList& runs, const std::vector<int>& which)
{
    const int chosen = run();
    m_runs = runs;
    m_which = which;
    clear();
    if (!m_none.isEmpty())
        addItem(m_none, -1);
    const int first = count();
    for (const int place : which)
        insertItem(first, runChoiceText(*runs.at(static_cast<std::size_t>(place)), place + 1), place);
    setRun(chosen);
}

void RunChooser::setRun(int run)
{
    setCurrentIndex(findData(run));
    showAsTip();
}

int RunChooser::run() const
{
    return currentIndex() < 0 ? -1 : currentData().toInt();
}

void RunChooser::showPopup()
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    view()->setMinimumWidth(widest + 32 + view()->verticalScrollBar()->sizeHint().width());
    QComboBox::showPopup();
}

void RunChooser::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    if (currentIndex() < 0) {
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
        option.currentText = placeholderText();
    }
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    // The style cuts a text that is too long without a word.
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width() - 4);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void RunChooser::showAsTip()
{
    setToolTip(currentText().toHtmlEscaped());
}

} // namespace tutti
