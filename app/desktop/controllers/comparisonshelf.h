// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include <QList>
#include <QObject>
#include <QString>

#include "core/session/background.h"
#include "core/session/comparisonstore.h"
#include "core/timing/labreport.h"

namespace tutti {

/// The kept comparisons, off the window's thread: listed, opened, renamed, removed, laid over each other, exported.
class ComparisonShelf : public QObject
{
    Q_OBJECT

public:
    explicit ComparisonShelf(QObject* parent = nullptr);

    /// Lists it; empty: there is none.
    void setFolder(std::filesystem::path folder);
    const std::filesystem::path& folder() const { return m_folder; }
    /// Answer by listed().
    void refresh();
    /// Answer by opened() or failed().
    void open(const std::filesystem::path& file);
    /// Answer by listed().
    void rename(const std::filesystem::path& file, const QString& name);
    void remove(const std::filesystem::path& file);
    /// Several, of equal work; answer by overlaid(), or failed() with what is not equal.
    void layOver(const std::vector<std::filesystem::path>& files);
    /// Writes it as its extension says: json, csv, md or html. Answer by exported() or failed().
    void exportTo(const Comparison& comparison, const std::filesystem::path& file);

Q_SIGNALS:
    /// Newest first.
    void listed(QList<tutti::KeptComparison> kept);
    void opened(tutti::ComparisonResult result, QString file);
    void overlaid(tutti::Overlay overlay);
    void exported(QString file);
    void failed(QString sentence);

private:
    using Change = std::function<Result<void>(const ComparisonStore&)>;

    void changeAndList(Change change);

    std::filesystem::path m_folder;
    Background m_background;
    /// Files that a person chose elsewhere: not in the way of the list.
    Background m_export;
};

/// The comparison in the format of the file's extension; fails for any other than json, csv, md and html.
Result<std::string> exportedComparison(const Comparison& comparison, const std::filesystem::path& file);

/// What a line of an overlay is called: the comparison's name, else its day, and the host.
std::string overlayLabel(const Comparison& comparison);

} // namespace tutti
