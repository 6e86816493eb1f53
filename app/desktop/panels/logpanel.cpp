// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/logpanel.h"

#include <algorithm>

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTime>
#include <QVBoxLayout>

#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

constexpr int keptLines = 10000;
/// Laying lines out takes time on the window's thread.
constexpr qsizetype linesAtOnce = 50;

} // namespace

LogPanel::LogPanel(QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("logPanel"));
    m_text->setObjectName(QStringLiteral("logText"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumBlockCount(keptLines);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    keepTranslated(this, [this] {
        m_text->setAccessibleName(tr("Log"));
        m_text->setPlaceholderText(tr("Nothing worth a line has happened yet."));
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
}

void LogPanel::addLines(const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    const QString time = QTime::currentTime().toString(QStringLiteral("HH:mm:ss"));
    QStringList stamped;
    for (const QString& line : lines.mid(0, linesAtOnce))
        stamped << QStringLiteral("%1  %2").arg(time, line);
    if (lines.size() > linesAtOnce)
        stamped << QStringLiteral("%1  %2").arg(
            time, tr("… and %n more line(s)", nullptr, static_cast<int>(lines.size() - linesAtOnce)));
    m_text->appendPlainText(stamped.join(QLatin1Char('\n')));
    // Following a long line would push the times of all out of sight.
    m_text->horizontalScrollBar()->setValue(0);
}

} // namespace tutti
