// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QByteArray>
#include <QWidget>

#include "app/desktop/models/searchchoices.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace tutti {

/// Everything about a search but its words.
class FilterBox : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBox(QWidget* parent = nullptr);

    /// Sets what stands here; the rest of `choices` stays.
    void apply(SearchChoices& choices) const;
    void setChoices(const SearchChoices& choices);

    /// As bytes to be remembered, together with the source.
    QByteArray saveState(bool offline) const;
    /// The source that was remembered; nothing when the bytes make no sense.
    std::optional<bool> restoreState(const QByteArray& state);

Q_SIGNALS:
    void changed();
    /// Return in a field.
    void searchRequested();

private:
    /// Gives a text in the language of the moment.
    using Text = QString (*)();

    void addRow(QFormLayout& form, QWidget* field, Text text);
    void addPlace(QFormLayout& form);
    void addLicenses(QFormLayout& form);
    void addLength(QFormLayout& form);
    void addOriginal(QFormLayout& form);
    void addTexts(QFormLayout& form);
    void addOrder(QFormLayout& form);
    QLineEdit* addLine(QFormLayout& form, const QString& name, Text label, Text tip);
    void nameOriginal();
    void showPlace();

    QComboBox* m_placeBox = nullptr;
    QLabel* m_targetLabel = nullptr;
    QLineEdit* m_target = nullptr;
    std::array<QCheckBox*, 4> m_licenses {};
    QDoubleSpinBox* m_from = nullptr;
    QDoubleSpinBox* m_to = nullptr;
    QComboBox* m_type = nullptr;
    QComboBox* m_rate = nullptr;
    QComboBox* m_channels = nullptr;
    QLineEdit* m_tag = nullptr;
    QLineEdit* m_filter = nullptr;
    QComboBox* m_sort = nullptr;
    QSpinBox* m_limit = nullptr;
};

} // namespace tutti
