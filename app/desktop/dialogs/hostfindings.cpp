// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/hostfindings.h"

#include <utility>

#include <QFont>
#include <QHeaderView>

#include "app/desktop/text/coretext.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

enum Column { Host, Check, Verdict, Finding, Columns };

QString checkText(HostTest test)
{
    switch (test) {
    case HostTest::Reach:
        return HostFindings::tr("reached");
    case HostTest::Program:
        return HostFindings::tr("program");
    case HostTest::Mpi:
        return HostFindings::tr("MPI");
    case HostTest::Input:
        return HostFindings::tr("sounds");
    case HostTest::Output:
        return HostFindings::tr("results");
    case HostTest::Clock:
        break;
    }
    return HostFindings::tr("clock");
}

QString verdictText(HostVerdict verdict)
{
    switch (verdict) {
    case HostVerdict::Good:
        return HostFindings::tr("good");
    case HostVerdict::Remark:
        return HostFindings::tr("remark");
    case HostVerdict::Bad:
        return HostFindings::tr("wrong");
    case HostVerdict::Untested:
        break;
    }
    return HostFindings::tr("not tested");
}

} // namespace

HostFindings::HostFindings(QWidget* parent)
    : QTableWidget(0, Columns, parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(true);
    verticalHeader()->setVisible(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Finding, QHeaderView::Stretch);
    keepTranslated(this, [this] { retranslate(); });
}

void HostFindings::setReports(std::vector<HostReport> reports)
{
    m_reports = std::move(reports);
    retranslate();
}

void HostFindings::retranslate()
{
    setAccessibleName(tr("What was found on the hosts"));
    setHorizontalHeaderLabels({tr("Host"), tr("Check"), tr("Verdict"), tr("What was found, and what to do")});
    setRowCount(0);
    for (const HostReport& report : m_reports) {
        for (const HostFinding& finding : report.findings)
            addLine(report, finding);
    }
    resizeRowsToContents();
}

void HostFindings::addLine(const HostReport& report, const HostFinding& finding)
{
    const int row = rowCount();
    insertRow(row);
    const QString sentence = finding.verdict == HostVerdict::Untested && finding.test < HostTest::Input
        ? QString()
        : coreText(finding.sentence);
    const QStringList cells {QString::fromStdString(report.host.name), checkText(finding.test),
                             verdictText(finding.verdict), sentence};
    for (int column = 0; column < Columns; ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setTextAlignment(Qt::AlignTop | Qt::AlignLeft);
        QFont font = item->font();
        font.setBold(finding.verdict == HostVerdict::Bad);
        item->setFont(font);
        setItem(row, column, item);
    }
}

void HostFindings::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    resizeRowsToContents();
}

QString HostFindings::summary(const std::vector<HostReport>& reports)
{
    int usable = 0;
    int slotCount = 0;
    int usableSlots = 0;
    for (const HostReport& report : reports) {
        slotCount += report.host.slots;
        usable += report.isUsable() ? 1 : 0;
        usableSlots += report.isUsable() ? report.host.slots : 0;
    }
    return tr("%1 of %n hosts can be used, with %2 of %3 slots.", nullptr, int(reports.size()))
        .arg(QString::number(usable), QString::number(usableSlots), QString::number(slotCount));
}

} // namespace tutti
