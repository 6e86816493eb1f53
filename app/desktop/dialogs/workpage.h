// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <QGroupBox>

#include "core/session/comparisonchoices.h"

class QComboBox;
class QDoubleSpinBox;
class QRadioButton;
class QSpinBox;
class QStackedWidget;

namespace tutti {

/// What is done by each setting that is compared: the person's own files, made work, or downloads.
class WorkPage : public QGroupBox
{
    Q_OBJECT

public:
    /// `files`: how many stand in the list; without one, own files cannot be chosen.
    explicit WorkPage(std::size_t files, QWidget* parent = nullptr);

    void setChoices(const ComparisonChoices& choices);
    void apply(ComparisonChoices& choices) const;
    WorkKind work() const;

Q_SIGNALS:
    void changed();

private:
    QWidget* makeFiles();
    QWidget* makeSynthetic();
    QWidget* makeDownloads();
    void connectFields();
    void showWork();

    std::size_t m_files;
    QComboBox* m_workBox = nullptr;
    QStackedWidget* m_pages = nullptr;
    QComboBox* m_jobBox = nullptr;
    QRadioButton* m_sampleButton = nullptr;
    QRadioButton* m_allButton = nullptr;
    QSpinBox* m_countBox = nullptr;
    QDoubleSpinBox* m_millisecondsBox = nullptr;
    QComboBox* m_shapeBox = nullptr;
    QComboBox* m_kindBox = nullptr;
    QDoubleSpinBox* m_serialBox = nullptr;
    QSpinBox* m_soundsBox = nullptr;
    QSpinBox* m_latencyBox = nullptr;
};

} // namespace tutti
