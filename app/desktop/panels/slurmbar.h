// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QFrame>
#include <QString>

#include "core/jobs/scan.h"
#include "core/session/slurmanswers.h"

class QLabel;
class QPushButton;

namespace tutti {

/// How far one of a batch job's steps is.
struct SlurmProgress
{
    JobKind kind = JobKind::Convert;
    std::size_t through = 0;
    std::size_t files = 0;
};

/// How a batch job stands, as it is shown.
struct SlurmStanding
{
    QString number;
    /// Nothing as long as Slurm was not heard.
    std::optional<SlurmState> state;
    /// At least one.
    std::vector<SlurmProgress> steps;

    bool isOver() const { return state && state->isOver(); }
};

/// Tells of a batch job that was given to Slurm: where it stands, how far it is. Hidden while there is none.
class SlurmBar : public QFrame
{
    Q_OBJECT

public:
    explicit SlurmBar(QWidget* parent = nullptr);

    void setStanding(const std::optional<SlurmStanding>& standing);

Q_SIGNALS:
    void cancelRequested();
    void dismissRequested();

private:
    void retranslate();
    QString sentence() const;
    static QString progressText(const SlurmProgress& step);

    std::optional<SlurmStanding> m_standing;
    QLabel* m_text = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_dismiss = nullptr;
};

} // namespace tutti
