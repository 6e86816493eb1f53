// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTableWidget>

#include "core/session/hostchecker.h"

namespace tutti {

/// What was found on hosts: a line for each host and check, with one sentence, and what to do when something is wrong.
class HostFindings : public QTableWidget
{
    Q_OBJECT

public:
    explicit HostFindings(QWidget* parent = nullptr);

    void setReports(std::vector<HostReport> reports);

    /// "2 of 3 hosts can be used, with 4 of 6 slots."
    static QString summary(const std::vector<HostReport>& reports);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void addLine(const HostReport& report, const HostFinding& finding);

    std::vector<HostReport> m_reports;
};

} // namespace tutti
