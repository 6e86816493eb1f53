// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/retranslation.h"

#include <utility>

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

namespace tutti {

LanguageWatch::LanguageWatch(QObject* application)
    : QObject(application)
{
    application->installEventFilter(this);
}

bool LanguageWatch::eventFilter(QObject* watched, QEvent* event)
{
    const bool isChange = event->type() == QEvent::LanguageChange && watched == parent();
    if (isChange && !std::exchange(m_told, true)) {
        const auto tell = [this] {
            m_told = false;
            Q_EMIT changed();
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }
    return false;
}

void whenRetranslated(QObject* owner, const std::function<void()>& show)
{
    static QPointer<LanguageWatch> watch; // goes with its application
    QCoreApplication* application = QCoreApplication::instance();
    if (!watch && application)
        watch = new LanguageWatch(application);
    if (watch)
        QObject::connect(watch, &LanguageWatch::changed, owner, show);
}

void keepTranslated(QObject* owner, const std::function<void()>& show)
{
    show();
    whenRetranslated(owner, show);
}

void keepTranslated(QAbstractItemModel* model)
{
    whenRetranslated(model, [model] {
        if (model->columnCount() == 0)
            return;
        Q_EMIT model->headerDataChanged(Qt::Horizontal, 0, model->columnCount() - 1);
        if (model->rowCount() == 0)
            return;
        Q_EMIT model->headerDataChanged(Qt::Vertical, 0, model->rowCount() - 1);
        Q_EMIT model->dataChanged(model->index(0, 0), model->index(model->rowCount() - 1, model->columnCount() - 1));
    });
}

} // namespace tutti
