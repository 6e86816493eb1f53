// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/hostsmodel.h"

#include <algorithm>
#include <utility>

#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

bool isName(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar letter) {
        return letter.isSpace() || !letter.isPrint() || letter == QLatin1Char('#') || letter == QLatin1Char('=');
    });
}

} // namespace

HostsModel::HostsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    keepTranslated(this);
}

void HostsModel::setHosts(std::vector<HostEntry> hosts)
{
    beginResetModel();
    m_hosts = std::move(hosts);
    endResetModel();
}

std::vector<HostEntry> HostsModel::hosts() const
{
    std::vector<HostEntry> named = m_hosts;
    std::erase_if(named, [](const HostEntry& host) { return host.name.empty(); });
    return named;
}

int HostsModel::addHost()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_hosts.push_back(makeHost({}, 1, {}));
    endInsertRows();
    return row;
}

void HostsModel::removeHost(int row)
{
    beginRemoveRows({}, row, row);
    m_hosts.erase(m_hosts.begin() + row);
    endRemoveRows();
}

int HostsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_hosts.size());
}

int HostsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant HostsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const HostEntry& host = m_hosts[std::size_t(index.row())];
    if (index.column() == Slots)
        return host.slots;
    return QString::fromStdString(index.column() == Name ? host.name : host.note);
}

QVariant HostsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::ToolTipRole && section == Slots)
        return tr("How many workers MPI may start there: usually the number of its cores.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Host");
    case Slots:
        return tr("Slots");
    default:
        return tr("Note");
    }
}

Qt::ItemFlags HostsModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

bool HostsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const HostEntry& old = m_hosts[std::size_t(index.row())];
    HostEntry host = old;
    const QString text = value.toString().simplified();
    if (index.column() == Slots)
        host.slots = std::clamp(value.toInt(), 1, mostSlots);
    else if (index.column() == Note)
        host.note = text.toStdString();
    else if (isName(text))
        host.name = text.toStdString();
    else
        return false;
    // What else an imported line says stays while nothing is changed.
    if (host.name == old.name && host.slots == old.slots && host.note == old.note)
        return true;
    m_hosts[std::size_t(index.row())] = makeHost(host.name, host.slots, host.note);
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace tutti
