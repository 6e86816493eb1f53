// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/endnotes.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include "app/desktop/services/notifier.h"

namespace tutti {

EndNotes::EndNotes(const WorkNews& news, Notifier& notifier, const Settings& settings, QWidget& window,
                   std::chrono::seconds longWork)
    : QObject(&window)
    , m_notifier(notifier)
    , m_settings(settings)
    , m_window(window)
    , m_longWork(longWork)
{
    connect(&news, &WorkNews::ended, this, &EndNotes::take);
    connect(&notifier, &Notifier::clicked, this, &EndNotes::comeToFront);
    window.installEventFilter(this);
}

QString EndNotes::switchName()
{
    return QStringLiteral("notes-at-end");
}

void EndNotes::take(const WorkEnd& end)
{
    const bool isLong = end.seconds >= static_cast<double>(m_longWork.count());
    // The help or a dialog in front is Tutti, too. A hidden window only waits for the end to close.
    const bool isSeen = QApplication::activeWindow() || !m_window.isVisible();
    if (isLong && !end.cancelled && !isSeen && m_settings.isOn(switchName(), true))
        m_notifier.show(end.title, end.text, tr("Show the window"));
}

void EndNotes::comeToFront()
{
    m_window.setWindowState((m_window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    m_window.raise();
    m_window.activateWindow();
}

/// Whoever looks at the window needs the note no more.
bool EndNotes::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        m_notifier.withdraw();
    return QObject::eventFilter(watched, event);
}

} // namespace tutti
