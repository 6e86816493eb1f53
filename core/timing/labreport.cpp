// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/labreport.h"

#include <exception>
#include <optional>
#include <stdexcept>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/base/paths.h"
#include "core/base/safename.h"
#include "core/jobs/jsonfields.h"
#include "core/timing/comparisoncodec.h"
#include "core/timing/comparisonsection.h"
#include "core/timing/comparisontext.h"
#include "core/timing/markup.h"
#include "core/timing/texttable.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view schema = "tutti-lab/1";
constexpr std::string_view scriptId = "tutti-lab";

Json jsonOf(const LabRun& run)
{
    Json guesses = Json::array();
    for (const auto& guess : run.guesses)
        guesses.push_back(guess ? Json(*guess) : Json());
    return {{"cores", run.cores},
            {"serial_percent", run.serialPercent},
            {"guesses", std::move(guesses)},
            {"comparisons", run.comparisons}};
}

LabRun runFrom(const Json& object)
{
    LabRun run;
    run.cores = object.at("cores").get<int>();
    run.serialPercent = object.at("serial_percent").get<double>();
    for (const Json& guess : object.at("guesses"))
        run.guesses.push_back(guess.is_null() ? std::nullopt : std::optional(guess.get<double>()));
    run.comparisons = object.at("comparisons").get<std::size_t>();
    return run;
}

std::string reportJson(const LabReport& report)
{
    Json object;
    object["schema"] = schema;
    object["lesson"] = report.lesson;
    object["title"] = report.title;
    object["student"] = report.student;
    object["written_at"] = report.writtenAt;
    Json& guesses = object["guesses"] = Json::array();
    for (const Guess& guess : report.guesses)
        guesses.push_back({{"question", guess.question}, {"guessed", guess.guessed}, {"measured", guess.measured}});
    object["explanation"] = report.explanation;
    Json& comparisons = object["comparisons"] = Json::array();
    for (const Comparison& comparison : report.comparisons)
        comparisons.push_back(Json::parse(encodeComparison(comparison)));
    Json& runs = object["runs"] = Json::array();
    for (const LabRun& run : report.runs)
        runs.push_back(jsonOf(run));
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Guess guessFrom(const Json& object)
{
    return {object.at("question").get<std::string>(), object.at("guessed").get<std::string>(),
            object.at("measured").get<std::string>()};
}

Result<LabReport> reportFrom(const Json& object)
{
    if (object.at("schema").get_ref<const std::string&>() != schema)
        throw std::invalid_argument("its schema is not " + std::string(schema));
    LabReport report;
    report.lesson = object.at("lesson").get<std::string>();
    report.title = object.at("title").get<std::string>();
    report.student = object.at("student").get<std::string>();
    report.writtenAt = object.at("written_at").get<std::string>();
    for (const Json& guess : object.at("guesses"))
        report.guesses.push_back(guessFrom(guess));
    report.explanation = object.at("explanation").get<std::vector<std::string>>();
    for (const Json& element : object.at("comparisons")) {
        Result<Comparison> comparison = decodeComparison(element.dump());
        if (!comparison)
            return fail(comparison.error());
        report.comparisons.push_back(std::move(*comparison));
    }
    for (const Json& run : object.value("runs", Json::array()))
        report.runs.push_back(runFrom(run));
    return report;
}

std::string element(const std::string& name, const std::string& text)
{
    return text.empty() ? std::string() : "<" + name + ">" + escapedMarkup(text) + "</" + name + ">\n";
}

std::string guessTable(const LabReport& report)
{
    if (report.guesses.empty())
        return {};
    TextTable table {{{"Question", false}, {"Guess", false}, {"Measured", false}}, {}};
    for (const Guess& guess : report.guesses)
        table.rows.push_back({guess.question, guess.guessed, guess.measured});
    return element("h2", "Guesses") + htmlTable(table);
}

} // namespace

std::string labReportHtml(const LabReport& report)
{
    const std::string title = report.title.empty() ? report.lesson : report.title;
    std::string body = element("h1", title) + element("p", report.student) + element("p", report.writtenAt);
    body += guessTable(report);
    for (const std::string& paragraph : report.explanation)
        body += element("p", paragraph);
    for (const Comparison& comparison : report.comparisons)
        body += element("h2", titleOf(comparison)) + comparisonSection(comparison);
    const std::string pageTitle = report.student.empty() ? title : title + " – " + report.student;
    return htmlPage(pageTitle, body, scriptId, reportJson(report));
}

Result<LabReport> labReportFromHtml(std::string_view html)
{
    const std::optional<std::string> json = jsonInPage(html, scriptId);
    if (!json)
        return fail(ErrorCode::BadContent, "not a lab report; name an HTML file that a lesson of Tutti wrote");
    try {
        return reportFrom(parseJson<Json>(*json));
    } catch (const std::exception& exception) {
        return fail(ErrorCode::BadContent,
                    std::string("not a lab report (") + exception.what()
                        + "); name an HTML file that a lesson of Tutti wrote");
    }
}

std::string labReportFileName(const LabReport& report)
{
    constexpr std::string_view suffix = ".html";
    const std::string lesson = safeNamePart(report.lesson);
    const std::string student = safeNamePart(report.student);
    std::string name = lesson.empty() ? "lab report" : lesson;
    if (!student.empty())
        name += " - " + student;
    return nameWithin255Bytes(safeStem(name, suffix), suffix);
}

} // namespace tutti
