// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

class QAbstractItemModel;

namespace tutti {

/// Calls `show`, which sets translated texts, now and again after each change of language, as long as `owner` lives.
/// However many translators change at once, it is called once, when the event loop is reached. Thread of the window.
void keepTranslated(QObject* owner, const std::function<void()>& show);

/// The same, but not now: for what is shown already.
void whenRetranslated(QObject* owner, const std::function<void()>& show);

/// Tells the views of a model, after each change of language, that its headings and cells read otherwise. For models of
/// rows without children.
void keepTranslated(QAbstractItemModel* model);

/// Hears of each translator that comes to the application or goes; objects that are no widgets are not told otherwise.
class LanguageWatch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageWatch(QObject* application);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    bool m_told = false;
};

} // namespace tutti
