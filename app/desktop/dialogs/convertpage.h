// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/session/choices.h"

class QCheckBox;
class QComboBox;

namespace tutti {

/// How a sound becomes a wav.
class ConvertPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConvertPage(QWidget* parent = nullptr);

    void setChoices(const Choices& choices);
    void apply(Choices& choices) const;

private:
    QComboBox* m_depthBox = nullptr;
    QComboBox* m_rateBox = nullptr;
    QCheckBox* m_monoBox = nullptr;
};

} // namespace tutti
