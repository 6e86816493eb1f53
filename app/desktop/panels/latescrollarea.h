// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tutti {

/// A scroll area, without a frame and only as wide as it may be, that measures its content when it is first shown, not
/// when it is made: long texts take their time, and many pages are not looked at in every session.
class LateScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit LateScrollArea(QWidget* parent = nullptr);

    /// Takes the content over, once; in place of setWidget().
    void hold(QWidget* content);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* m_content = nullptr;
};

} // namespace tutti
