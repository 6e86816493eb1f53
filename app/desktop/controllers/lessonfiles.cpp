// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/lessonfiles.h"

#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include "app/desktop/models/lesson.h"
#include "app/desktop/text/errortext.h"
#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/base/textfile.h"

namespace tutti {

namespace {

/// More than a report of all rounds has by far.
constexpr std::uintmax_t mostBytes = 64ULL * 1024 * 1024;

Result<std::string> readText(const std::filesystem::path& file)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error)
        return fail(ErrorCode::Io, file.filename().string() + ": " + error.message());
    if (size > mostBytes)
        return fail(ErrorCode::TooLarge, file.filename().string() + ": too large for a report");
    std::ifstream stream(file, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    if (!stream)
        return fail(ErrorCode::Io, file.filename().string() + ": it cannot be read");
    return text;
}

Result<OpenedResults> openFile(const std::filesystem::path& file)
{
    const auto text = readText(file);
    if (!text)
        return fail(text.error());
    return readResults(*text, file.filename().string());
}

std::filesystem::path keptFile(const std::filesystem::path& folder, std::string_view lesson)
{
    return folder / (std::string(lesson) + ".html");
}

} // namespace

LessonFiles::LessonFiles(std::filesystem::path folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_saving(*this)
    , m_opening(*this)
    , m_keeping(*this)
    , m_restoring(*this)
{
}

void LessonFiles::save(const LabReport& report, const QString& file)
{
    m_saving.start([this, report, file](const std::stop_token&) -> Background::Result {
        const auto written = replaceText(toPath(file), "lab report", labReportHtml(report));
        return [this, file, written] {
            Q_EMIT saved(written ? tr("The lab report stands in %1.").arg(file)
                                 : tr("%1: %2").arg(file, errorText(written.error())),
                         written.has_value());
        };
    });
}

void LessonFiles::open(const QStringList& files)
{
    m_opening.start([this, files](const std::stop_token& stop) -> Background::Result {
        QList<OpenedResults> results;
        QStringList problems;
        for (const QString& file : files) {
            if (stop.stop_requested())
                break;
            if (auto one = openFile(toPath(file)); one)
                results.append(std::move(*one));
            else
                problems.append(errorText(one.error()));
        }
        return [this, results, problems] { Q_EMIT opened(results, problems); };
    });
}

void LessonFiles::keep(const LabReport& report)
{
    if (m_folder.empty() || !lessonFromId(report.lesson))
        return;
    m_keeping.start([folder = m_folder, report](const std::stop_token&) -> Background::Result {
        std::error_code ignored;
        std::filesystem::create_directories(folder, ignored);
        const auto written = replaceText(keptFile(folder, report.lesson), "lab report", labReportHtml(report));
        if (!written)
            qCWarning(sessionLog) << "the lesson was not kept:" << QString::fromStdString(written.error().detail);
        return [] {};
    });
}

void LessonFiles::restore()
{
    if (m_folder.empty())
        return;
    m_restoring.start([this, folder = m_folder](const std::stop_token& stop) -> Background::Result {
        QList<LabReport> reports;
        for (const LessonKind kind : lessonKinds()) {
            const std::filesystem::path file = keptFile(folder, lessonId(kind));
            std::error_code ignored;
            if (stop.stop_requested() || !std::filesystem::exists(file, ignored))
                continue;
            const auto text = readText(file);
            auto report = text ? labReportFromHtml(*text) : Result<LabReport>(fail(text.error()));
            if (report)
                reports.append(std::move(*report));
        }
        return [this, reports] {
            for (const LabReport& report : reports)
                Q_EMIT restored(report);
        };
    });
}

} // namespace tutti
