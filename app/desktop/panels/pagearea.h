// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tutti {

/// Gives a page all the room that there is, and scrolls where that is less than the page needs at least: with large
/// letters, or in a low window. Unlike a scroll area that resizes its widget, it lets charts shrink first, since it
/// goes by the least height of texts that wrap, not by the best one.
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the page over.
    explicit PageArea(QWidget* page, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    int leastHeight(int width) const;
};

} // namespace tutti
