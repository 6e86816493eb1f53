// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QDialog>
#include <QList>

#include "core/jobs/scan.h"
#include "core/session/session.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QVBoxLayout;

namespace tutti {

/// Which engines shall do the same files, one after the other, and which job.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const QList<EngineState>& engines, JobKind kind, std::size_t files, QWidget* parent = nullptr);

    JobKind kind() const;
    /// In the order of the list.
    std::vector<std::string> engines() const;

private:
    void addEngine(const EngineState& engine, QVBoxLayout* layout);
    void enableStart();

    QComboBox* m_kindBox = nullptr;
    std::vector<std::pair<std::string, QCheckBox*>> m_engineBoxes;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace tutti
