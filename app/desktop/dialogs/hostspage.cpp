// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/hostspage.h"

#include <algorithm>
#include <utility>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "app/desktop/dialogs/hostfindings.h"
#include "app/desktop/models/hostsmodel.h"
#include "app/desktop/text/errortext.h"
#include "app/desktop/text/retranslation.h"
#include "core/base/paths.h"
#include "core/session/hosts.h"

namespace tutti {

namespace {

/// Numbers of slots are chosen within their bounds.
class SlotsDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto* box = qobject_cast<QSpinBox*>(editor))
            box->setRange(1, HostsModel::mostSlots);
        return editor;
    }
};

} // namespace

HostsPage::HostsPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new HostsModel(this))
    , m_checker(new HostChecker(this))
    , m_intro(new QLabel)
{
    m_intro->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(makeTable(), 1);
    m_check = makeButton(QStringLiteral("checkHostsButton"));
    m_status = new QLabel;
    m_status->setObjectName(QStringLiteral("hostsStatus"));
    m_status->setWordWrap(true);
    auto* checkLine = new QHBoxLayout;
    checkLine->addWidget(m_check);
    checkLine->addWidget(m_status, 1);
    layout->addLayout(checkLine);
    m_findings = new HostFindings;
    m_findings->setObjectName(QStringLiteral("hostFindings"));
    layout->addWidget(m_findings, 2);
    connect(m_check, &QPushButton::clicked, this, &HostsPage::checkWanted);
    connect(m_checker, &HostChecker::finished, this, &HostsPage::showReports);
    connect(m_checker, &HostChecker::failed, this, [this](const Error& error) { tell(errorText(error)); });
    keepTranslated(this, [this] { retranslate(); });
    enable();
}

QWidget* HostsPage::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("hostsTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(HostsModel::Slots, new SlotsDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(HostsModel::Slots, QHeaderView::ResizeToContents);
    m_add = makeButton(QStringLiteral("addHostButton"));
    m_remove = makeButton(QStringLiteral("removeHostButton"));
    m_import = makeButton(QStringLiteral("importHostsButton"));
    m_export = makeButton(QStringLiteral("exportHostsButton"));
    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {m_add, m_remove, m_import, m_export})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* whole = new QWidget;
    auto* layout = new QHBoxLayout(whole);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &HostsPage::addHost);
    connect(m_remove, &QPushButton::clicked, this, &HostsPage::removeHosts);
    connect(m_import, &QPushButton::clicked, this, &HostsPage::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &HostsPage::chooseExport);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HostsPage::enable);
    connect(m_model, &HostsModel::rowsInserted, this, &HostsPage::forgetCheck);
    connect(m_model, &HostsModel::rowsRemoved, this, &HostsPage::forgetCheck);
    connect(m_model, &HostsModel::dataChanged, this, &HostsPage::forgetCheck);
    connect(m_model, &HostsModel::modelReset, this, &HostsPage::forgetCheck);
    return whole;
}

QPushButton* HostsPage::makeButton(const QString& name)
{
    auto* button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void HostsPage::retranslate()
{
    m_intro->setText(tr("MPI runs on these hosts; without any, on this machine alone. Each needs Tutti and the folders "
                        "of sounds at the same paths as here, and lets you in by ssh without a password."));
    m_table->setAccessibleName(tr("Hosts"));
    m_add->setText(tr("&Add"));
    m_remove->setText(tr("&Remove"));
    m_import->setText(tr("&Import…"));
    m_import->setToolTip(tr("Reads a host file as mpiexec takes it: a host in each line, with its slots."));
    m_export->setText(tr("E&xport…"));
    m_export->setToolTip(tr("Writes a host file for mpiexec --hostfile and tutti-cli --hostfile."));
    m_check->setText(tr("Check &hosts"));
    m_check->setToolTip(tr("Whether each host is reached, has the same Tutti, the same MPI and the same folders, and "
                           "how far its clock is off."));
    if (!m_reports.empty())
        m_status->setText(HostFindings::summary(m_reports));
}

void HostsPage::setChoices(const Choices& choices)
{
    m_model->setHosts(choices.hosts);
}

void HostsPage::apply(Choices& choices) const
{
    choices.hosts = m_model->hosts();
}

void HostsPage::addHost()
{
    const QModelIndex name = m_model->index(m_model->addHost(), HostsModel::Name);
    m_table->setCurrentIndex(name);
    m_table->setFocus();
    m_table->edit(name);
}

void HostsPage::removeHosts()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex& left, const QModelIndex& right) { return left.row() > right.row(); });
    for (const QModelIndex& row : rows)
        m_model->removeHost(row.row());
}

void HostsPage::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import a host file"));
    dialog->setObjectName(QStringLiteral("importHostsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HostsPage::importFrom);
    dialog->open();
}

void HostsPage::chooseExport()
{
    auto* dialog = new QFileDialog(this, tr("Export a host file"));
    dialog->setObjectName(QStringLiteral("exportHostsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("hosts"));
    connect(dialog, &QFileDialog::fileSelected, this, &HostsPage::exportTo);
    dialog->open();
}

void HostsPage::importFrom(const QString& file)
{
    if (const auto hosts = importHosts(toPath(file)); hosts)
        m_model->setHosts(*hosts);
    else
        tell(tr("%1: %2").arg(file, errorText(hosts.error())));
}

void HostsPage::exportTo(const QString& file)
{
    if (const auto written = exportHosts(m_model->hosts(), toPath(file)); written)
        tell(tr("%n hosts were written to %1.", nullptr, int(m_model->hosts().size())).arg(file));
    else
        tell(tr("%1: %2").arg(file, errorText(written.error())));
}

void HostsPage::check(HostChecker::Request request)
{
    m_reports.clear();
    m_findings->setReports({});
    request.hosts = m_model->hosts();
    m_checkedHosts = request.hosts;
    const int count = int(request.hosts.size());
    m_checker->start(std::move(request));
    tell(tr("Checking %n hosts …", nullptr, count));
}

void HostsPage::showReports(const std::vector<HostReport>& reports)
{
    m_reports = reports;
    m_findings->setReports(reports);
    tell(HostFindings::summary(reports));
}

void HostsPage::forgetCheck()
{
    // Another language is no other list.
    if (m_model->hosts() == m_checkedHosts) {
        enable();
        return;
    }
    m_checkedHosts.clear();
    m_checker->stop();
    m_reports.clear();
    m_findings->setReports({});
    tell({});
}

void HostsPage::tell(const QString& sentence)
{
    m_status->setText(sentence);
    enable();
}

void HostsPage::enable()
{
    const bool hasHosts = !m_model->hosts().empty();
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_export->setEnabled(hasHosts);
    m_check->setEnabled(hasHosts && !m_checker->isBusy());
}

} // namespace tutti
