// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QWidget>

#include "core/session/choices.h"

class QCheckBox;
class QComboBox;

namespace tutti {

/// Where results go, whether sub-folders are looked through, and what happens when a result is there.
class TargetBar : public QWidget
{
    Q_OBJECT

public:
    explicit TargetBar(QWidget* parent = nullptr);

    void setChoices(const Choices& choices);
    /// Writes what is chosen here.
    void apply(Choices& choices) const;
    /// A folder that was chosen for results.
    void setOutput(const std::filesystem::path& folder);

Q_SIGNALS:
    void choicesChanged();
    /// The person wants to choose a folder for results.
    void folderRequested();

private:
    void showOutput();
    QWidget* makeFolderGroup();
    QWidget* makeExistingGroup();

    /// The folder that was chosen last; may be out of use.
    std::filesystem::path m_folder;
    QComboBox* m_outputBox = nullptr;
    QCheckBox* m_recursiveBox = nullptr;
    QComboBox* m_existingBox = nullptr;
};

} // namespace tutti
