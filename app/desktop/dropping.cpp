// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dropping.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

#include "app/desktop/controllers/fileurl.h"

namespace tutti {

Dropping::Dropping(QWidget& window)
    : QObject(&window)
{
    for (QWidget* widget : window.findChildren<QWidget*>())
        widget->setAcceptDrops(false);
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool Dropping::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter) {
        auto* enter = static_cast<QDragEnterEvent*>(event); // NOLINT(*-static-cast-downcast): its type was asked
        if (enter->mimeData()->hasUrls())
            enter->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event); // NOLINT(*-static-cast-downcast): its type was asked
        drop->acceptProposedAction();
        Q_EMIT dropped(droppedPaths(*drop->mimeData()));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tutti
