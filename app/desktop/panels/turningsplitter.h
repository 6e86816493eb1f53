// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace tutti {

/// Two widgets side by side, or one above the other where they would be too narrow and the height is there.
class TurningSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// `leastCharacters`: the width from which on they stand side by side, in average characters of the font.
    explicit TurningSplitter(int leastCharacters, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_leastCharacters = 0;
};

} // namespace tutti
