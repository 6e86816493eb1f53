// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "core/session/choices.h"

namespace tutti {

/// The hosts that MPI runs on, a row for each, every cell to be edited. A row may lack a name while it is being made.
class HostsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Slots, Note };
    static constexpr int columns = Note + 1;
    static constexpr int mostSlots = 4096;

    explicit HostsModel(QObject* parent = nullptr);

    void setHosts(std::vector<HostEntry> hosts);
    /// Those that have a name, in the rows' order.
    std::vector<HostEntry> hosts() const;
    /// Behind the others, without a name; gives its row.
    int addHost();
    void removeHost(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A name with blanks inside, or with #, is refused; slots are brought within 1 and mostSlots.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    std::vector<HostEntry> m_hosts;
};

} // namespace tutti
