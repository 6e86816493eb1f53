// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/session/choices.h"
#include "core/session/hostchecker.h"

class QFileDialog;
class QLabel;
class QPushButton;
class QTableView;

namespace tutti {

class HostFindings;
class HostsModel;

/// The hosts that MPI runs on, edited here, and tried before a run is sent there.
class HostsPage : public QWidget
{
    Q_OBJECT

public:
    explicit HostsPage(QWidget* parent = nullptr);

    void setChoices(const Choices& choices);
    void apply(Choices& choices) const;
    /// Tries the hosts as they are listed now, whatever the request says of them.
    void check(HostChecker::Request request);

Q_SIGNALS:
    /// To be answered by check().
    void checkWanted();

private:
    QWidget* makeTable();
    QPushButton* makeButton(const QString& name);
    void retranslate();
    void addHost();
    void removeHosts();
    void chooseImport();
    void chooseExport();
    void importFrom(const QString& file);
    void exportTo(const QString& file);
    void showReports(const std::vector<HostReport>& reports);
    void tell(const QString& sentence);
    void forgetCheck();
    void enable();

    HostsModel* m_model = nullptr;
    HostChecker* m_checker = nullptr;
    QLabel* m_intro = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_check = nullptr;
    QLabel* m_status = nullptr;
    HostFindings* m_findings = nullptr;
    /// What was checked last, and what was found; empty: nothing that is true of the list.
    std::vector<HostEntry> m_checkedHosts;
    std::vector<HostReport> m_reports;
};

} // namespace tutti
