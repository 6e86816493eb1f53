// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <exception>
#include <limits>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "core/jobs/codec.h"
#include "core/jobs/curvepoints.h"
#include "core/jobs/jsonfields.h"
#include "core/jobs/optionnames.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

constexpr int hexadecimal = 16;

/// A level; null where it was minus infinity.
double levelFrom(const Json& value)
{
    return value.is_null() ? -std::numeric_limits<double>::infinity() : value.get<double>();
}

Json analysisJson(const Analysis& analysis)
{
    Json object;
    object["start_seconds"] = analysis.startSeconds;
    object["seconds"] = analysis.seconds;
    object["channel"] = analysis.channel;
    object["rate_hz"] = analysis.rateHz;
    object["peak_hz"] = analysis.peakHz;
    object["peak_db"] = analysis.peakDb;
    if (analysis.bands.empty())
        return object;
    Json bands = Json::array();
    for (const auto& [hz, level] : analysis.bands)
        bands.push_back(Json::array({hz, level}));
    object["bands"] = std::move(bands);
    return object;
}

Analysis analysisFrom(const Json& object)
{
    Analysis analysis;
    analysis.startSeconds = object.at("start_seconds").get<double>();
    analysis.seconds = object.at("seconds").get<double>();
    analysis.channel = object.at("channel").get<int>();
    analysis.rateHz = object.at("rate_hz").get<int>();
    analysis.peakHz = object.at("peak_hz").get<double>();
    analysis.peakDb = levelFrom(object.at("peak_db"));
    if (const auto bands = object.find("bands"); bands != object.end()) {
        for (const Json& band : *bands)
            analysis.bands.emplace_back(band.at(0).get<double>(), levelFrom(band.at(1)));
    }
    return analysis;
}

std::string checksumText(std::uint64_t checksum)
{
    std::string text(hexadecimal, '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, checksum >>= 4U)
        *digit = "0123456789abcdef"[checksum & 0xFU];
    return text;
}

void putOutcome(Json& object, const JobReport& report)
{
    object["outcome"] = outcomeName(report.outcome);
    object["error"] = nullptr;
    if (report.error)
        object["error"] = {{"code", errorCodeName(report.error->code)}, {"detail", report.error->detail}};
    object["notes"] = report.notes;
}

Json phasesJson(const Phases& phases)
{
    Json object = Json::object();
    for (std::size_t phase = 0; phase < phaseCount; ++phase) {
        if (phases[phase] != 0)
            object[std::string(phaseName(Phase(phase)))] = phases[phase];
    }
    return object;
}

void putCosts(Json& object, const JobReport& report)
{
    object["cpu_seconds"] = report.cpuSeconds;
    object["audio_seconds"] = report.audioSeconds;
    object["bytes_read"] = report.bytesRead;
    object["bytes_written"] = report.bytesWritten;
    object["phases"] = phasesJson(report.phases);
    object["analysis"] = report.analysis ? analysisJson(*report.analysis) : Json();
    // As text: JSON readers that know only doubles would round it.
    if (report.checksum)
        object["checksum"] = checksumText(*report.checksum);
}

Error errorFrom(const Json& object)
{
    const auto code = errorCodeFromName(object.at("code").get_ref<const std::string&>());
    return {code.value_or(ErrorCode::Internal), object.at("detail").get<std::string>()};
}

Phases phasesFrom(const Json& object)
{
    Phases phases {};
    for (const auto& [name, seconds] : object.items()) {
        if (const auto phase = phaseFromName(name))
            phases[std::size_t(*phase)] = seconds.get<double>();
    }
    return phases;
}

JobReport reportFrom(const Json& object)
{
    JobReport report;
    const auto outcome = outcomeFromName(object.at("outcome").get_ref<const std::string&>());
    if (!outcome)
        throw std::out_of_range("unknown outcome");
    report.outcome = *outcome;
    if (const Json& error = object.at("error"); !error.is_null())
        report.error = errorFrom(error);
    report.notes = object.at("notes").get<std::vector<std::string>>();
    report.cpuSeconds = object.at("cpu_seconds").get<double>();
    report.audioSeconds = object.at("audio_seconds").get<double>();
    report.bytesRead = object.at("bytes_read").get<std::uint64_t>();
    report.bytesWritten = object.at("bytes_written").get<std::uint64_t>();
    report.phases = phasesFrom(object.at("phases"));
    if (const Json& analysis = object.at("analysis"); !analysis.is_null())
        report.analysis = analysisFrom(analysis);
    if (const auto checksum = object.find("checksum"); checksum != object.end())
        report.checksum = std::stoull(checksum->get_ref<const std::string&>(), nullptr, hexadecimal);
    return report;
}

/// A curve has a thousand points: as numbers in text it would cost the engine more than the rest of the answer
/// together, so they travel packed.
Json curveJson(const Curve& curve)
{
    return {{"scale", nameIn(scaleNames, curve.scale)},
            {"axis", nameIn(axisNames, curve.axis)},
            {"from", curve.fromHz},
            {"to", curve.toHz},
            {"points", toBase64(packPoints(curve.points))}};
}

Curve curveFrom(const Json& object)
{
    Curve curve;
    const auto scale = valueIn(scaleNames, object.at("scale").get_ref<const std::string&>());
    const auto axis = valueIn(axisNames, object.at("axis").get_ref<const std::string&>());
    if (!scale || !axis)
        throw std::out_of_range("unknown scale or axis");
    curve.scale = *scale;
    curve.axis = *axis;
    curve.fromHz = object.at("from").get<double>();
    curve.toHz = object.at("to").get<double>();
    curve.points = unpackPoints(fromBase64(object.at("points").get_ref<const std::string&>()));
    return curve;
}

Json optionalNumber(const std::optional<double>& number)
{
    return number ? Json(*number) : Json();
}

std::optional<double> optionalNumberAt(const Json& object, std::string_view key)
{
    const Json& value = object.at(key);
    return value.is_null() ? std::nullopt : std::optional(value.get<double>());
}

/// Keys of their own, so that readers who know no parts see one job of the worker that ended it.
Json partsJson(const std::vector<TaskPart>& parts)
{
    Json array = Json::array();
    for (const TaskPart& part : parts)
        array.push_back({{"worker", part.worker},
                         {"host", part.host},
                         {"started_seconds", part.startedSeconds},
                         {"finished_seconds", part.finishedSeconds},
                         {"phases", phasesJson(part.phases)}});
    return array;
}

std::vector<TaskPart> partsFrom(const Json& object)
{
    std::vector<TaskPart> parts;
    const auto found = object.find("parts");
    if (found == object.end())
        return parts;
    for (const Json& part : *found)
        parts.push_back({part.at("worker").get<int>(), part.at("host").get<std::string>(),
                         part.at("started_seconds").get<double>(), part.at("finished_seconds").get<double>(),
                         phasesFrom(part.at("phases"))});
    return parts;
}

TaskRecord taskFrom(const Json& object)
{
    TaskRecord task;
    task.source = pathAt(object, "source");
    task.targets = pathsAt<SlimPath>(object, "targets");
    task.worker = object.at("worker").get<int>();
    task.host = object.at("host").get<std::string>();
    task.startedSeconds = optionalNumberAt(object, "started_seconds");
    task.finishedSeconds = optionalNumberAt(object, "finished_seconds");
    task.report = reportFrom(object);
    task.leg = valueAt(object, "leg", valueAt(object, "part", 0)); // as earlier versions called it
    task.parts = partsFrom(object);
    return task;
}

/// Packed, as curves are.
Json sumsJson(const BlockSums& sums)
{
    return {{"sums", toBase64(packNumbers(sums.sums))},
            {"head", sums.head},
            {"tail", sums.tail},
            {"not_numbers", sums.notNumbers}};
}

BlockSums sumsFrom(const Json& object)
{
    return {unpackNumbers(fromBase64(object.at("sums").get_ref<const std::string&>())),
            object.at("head").get<std::uint64_t>(), object.at("tail").get<std::uint64_t>(),
            object.at("not_numbers").get<std::uint64_t>()};
}

JobResult resultFrom(const Json& object)
{
    JobResult result {reportFrom(object), std::nullopt};
    if (const auto sums = object.find("blocks"); sums != object.end())
        result.sums = sumsFrom(*sums);
    if (const auto curve = object.find("curve"); curve != object.end())
        result.curve = curveFrom(*curve);
    return result;
}

std::string lineOf(const Json& object)
{
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string encodeResult(const JobResult& result)
{
    Json object;
    putOutcome(object, result.report);
    putCosts(object, result.report);
    if (result.curve)
        object["curve"] = curveJson(*result.curve);
    if (result.sums)
        object["blocks"] = sumsJson(*result.sums);
    return lineOf(object);
}

Result<JobResult> decodeResult(std::string_view line)
{
    try {
        return resultFrom(Json::parse(line));
    } catch (const std::exception& exception) {
        return fail(ErrorCode::BadContent,
                    std::string("not a result (") + exception.what() + "); use workers of the same version");
    }
}

std::string encodeTask(const TaskRecord& task)
{
    Json object;
    putPath(object, "source", task.source);
    putPaths(object, "targets", task.targets);
    putOutcome(object, task.report);
    object["worker"] = task.worker;
    object["host"] = task.host;
    object["started_seconds"] = optionalNumber(task.startedSeconds);
    object["finished_seconds"] = optionalNumber(task.finishedSeconds);
    putCosts(object, task.report);
    if (task.leg > 0)
        object["leg"] = task.leg;
    if (!task.parts.empty())
        object["parts"] = partsJson(task.parts);
    return lineOf(object);
}

Result<TaskRecord> decodeTask(std::string_view text)
{
    try {
        return taskFrom(parseJson<Json>(text));
    } catch (const std::exception& exception) {
        return fail(ErrorCode::BadContent,
                    std::string("not a task of a run (") + exception.what() + "); run it again for a new report");
    }
}

} // namespace tutti
