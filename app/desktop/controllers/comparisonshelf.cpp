// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/comparisonshelf.h"

#include <string>
#include <utility>

#include "app/desktop/text/errortext.h"
#include "core/base/paths.h"
#include "core/base/textfile.h"
#include "core/timing/comparisoncodec.h"
#include "core/timing/comparisonexports.h"

namespace tutti {

namespace {

constexpr std::size_t dayLength = 10; // 2026-11-28

Result<void> writeExport(const Comparison& comparison, const std::filesystem::path& file)
{
    const auto text = exportedComparison(comparison, file);
    if (!text)
        return fail(text.error());
    return replaceText(file, comparison.startedAt, *text);
}

Result<Overlay> overlayOf(const ComparisonStore& store, const std::vector<std::filesystem::path>& files)
{
    std::vector<Overlay::Line> lines;
    for (const std::filesystem::path& file : files) {
        auto loaded = store.load(file);
        if (!loaded)
            return fail(loaded.error());
        lines.push_back({overlayLabel(loaded->comparison), std::move(loaded->comparison)});
    }
    return overlay(lines);
}

} // namespace

ComparisonShelf::ComparisonShelf(QObject* parent)
    : QObject(parent)
    , m_background(*this)
    , m_export(*this)
{
}

void ComparisonShelf::setFolder(std::filesystem::path folder)
{
    m_folder = std::move(folder);
    refresh();
}

void ComparisonShelf::refresh()
{
    changeAndList([](const ComparisonStore&) { return Result<void>(); });
}

void ComparisonShelf::rename(const std::filesystem::path& file, const QString& name)
{
    changeAndList([file, name = name.toStdString()](const ComparisonStore& store) { return store.rename(file, name); });
}

void ComparisonShelf::remove(const std::filesystem::path& file)
{
    changeAndList([file](const ComparisonStore& store) { return store.remove(file); });
}

/// A change is carried out even when another follows at once; only its list is then left to that one.
void ComparisonShelf::changeAndList(Change change)
{
    if (m_folder.empty())
        return;
    m_background.start([this, change = std::move(change), folder = m_folder](const std::stop_token&) {
        const ComparisonStore store(folder);
        const Result<void> changed = change(store);
        const std::vector<KeptComparison> kept = store.list();
        return [this, changed, kept] {
            if (!changed)
                Q_EMIT failed(errorText(changed.error()));
            Q_EMIT listed(QList<KeptComparison>(kept.begin(), kept.end()));
        };
    });
}

void ComparisonShelf::open(const std::filesystem::path& file)
{
    m_background.start([this, file, folder = m_folder](const std::stop_token&) -> Background::Result {
        auto loaded = ComparisonStore(folder).load(file);
        if (!loaded)
            return [this, error = loaded.error()] { Q_EMIT failed(errorText(error)); };
        return [this, result = std::move(*loaded), file] { Q_EMIT opened(result, displayName(file)); };
    });
}

void ComparisonShelf::layOver(const std::vector<std::filesystem::path>& files)
{
    m_background.start([this, files, folder = m_folder](const std::stop_token&) -> Background::Result {
        auto laid = overlayOf(ComparisonStore(folder), files);
        if (!laid)
            return [this, error = laid.error()] { Q_EMIT failed(errorText(error)); };
        return [this, result = std::move(*laid)] { Q_EMIT overlaid(result); };
    });
}

void ComparisonShelf::exportTo(const Comparison& comparison, const std::filesystem::path& file)
{
    m_export.start([this, comparison, file](const std::stop_token&) -> Background::Result {
        const Result<void> written = writeExport(comparison, file);
        if (!written)
            return [this, error = written.error()] { Q_EMIT failed(errorText(error)); };
        return [this, file] { Q_EMIT exported(displayName(file)); };
    });
}

Result<std::string> exportedComparison(const Comparison& comparison, const std::filesystem::path& file)
{
    const std::string extension = toPath(displayName(file.extension()).toLower()).native();
    if (extension == ".json")
        return encodeComparison(comparison);
    if (extension == ".csv")
        return comparisonCsv(comparison);
    if (extension == ".md")
        return comparisonMarkdown(comparison);
    if (extension == ".html")
        return comparisonHtml(comparison);
    return fail(ErrorCode::Unsupported,
                displayUtf8(file.filename()) + ": the name must end in .json, .csv, .md or .html");
}

std::string overlayLabel(const Comparison& comparison)
{
    const std::string day = comparison.startedAt.substr(0, dayLength);
    const std::string& first = comparison.name.empty() ? day : comparison.name;
    return first + " (" + comparison.machine.host + ")";
}

} // namespace tutti
