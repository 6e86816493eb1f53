// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include "core/session/choices.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace tutti {

/// What is analysed, how, and what comes of it.
class SpectraPage : public QWidget
{
    Q_OBJECT

public:
    explicit SpectraPage(QWidget* parent = nullptr);

    void setChoices(const Choices& choices);
    void apply(Choices& choices) const;
    /// Why what is chosen cannot be, in a sentence; empty when it can.
    QString mistake() const;

Q_SIGNALS:
    void changed();

private:
    QWidget* makeWindowGroup();
    QWidget* makeMethodGroup();
    QWidget* makeFigureGroup();
    QWidget* makeResultsGroup();
    QWidget* makeLevelsLine();
    void enableWhatCounts();

    QCheckBox* m_wholeBox = nullptr;
    QDoubleSpinBox* m_secondsBox = nullptr;
    QComboBox* m_positionBox = nullptr;
    QDoubleSpinBox* m_atBox = nullptr;
    QLineEdit* m_seedLine = nullptr;
    QComboBox* m_channelBox = nullptr;
    QComboBox* m_methodBox = nullptr;
    QComboBox* m_taperBox = nullptr;
    QComboBox* m_fftSizeBox = nullptr;
    QComboBox* m_scaleBox = nullptr;
    QComboBox* m_axisBox = nullptr;
    QDoubleSpinBox* m_fromBox = nullptr;
    QDoubleSpinBox* m_toBox = nullptr;
    QCheckBox* m_levelsBox = nullptr;
    QDoubleSpinBox* m_minimumBox = nullptr;
    QDoubleSpinBox* m_maximumBox = nullptr;
    QSpinBox* m_widthBox = nullptr;
    QSpinBox* m_heightBox = nullptr;
    QCheckBox* m_pngBox = nullptr;
    QCheckBox* m_csvBox = nullptr;
};

} // namespace tutti
