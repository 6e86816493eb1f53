// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <exception>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "core/jobs/codec.h"
#include "core/jobs/jsonfields.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

Json targetJson(const Target& target)
{
    Json object;
    putPath(object, "file", target.file);
    putPath(object, "temporary", target.temporary);
    object["replace"] = target.replace;
    return object;
}

Target targetFrom(const Json& object)
{
    return {pathAt(object, "file"), pathAt(object, "temporary"), object.at("replace").get<bool>()};
}

std::optional<Target> optionalTarget(const Json& object, std::string_view key)
{
    const auto found = object.find(key);
    return found == object.end() ? std::nullopt : std::optional(targetFrom(*found));
}

constexpr std::array<std::pair<const char*, std::string Tags::*>, 10> tagFields {{{"title", &Tags::title},
                                                                                  {"artist", &Tags::artist},
                                                                                  {"album", &Tags::album},
                                                                                  {"comment", &Tags::comment},
                                                                                  {"genre", &Tags::genre},
                                                                                  {"date", &Tags::date},
                                                                                  {"track", &Tags::track},
                                                                                  {"copyright", &Tags::copyright},
                                                                                  {"source", &Tags::source},
                                                                                  {"license", &Tags::license}}};

void putTags(Json& object, const Tags& tags)
{
    Json fields = Json::object();
    for (const auto& [key, member] : tagFields) {
        if (!(tags.*member).empty())
            fields[key] = tags.*member;
    }
    if (!fields.empty())
        object["tags"] = std::move(fields);
}

Tags tagsFrom(const Json& object)
{
    Tags tags;
    const auto fields = object.find("tags");
    if (fields == object.end())
        return tags;
    for (const auto& [key, member] : tagFields)
        tags.*member = valueAt(*fields, key, std::string());
    return tags;
}

/// Enumerations travel as numbers: both ends of the pipe are the same version of the program.
template<typename Enum>
Enum enumAt(const Json& object, std::string_view key, Enum last)
{
    const auto value = object.at(key).get<unsigned>();
    if (value > unsigned(last))
        throw std::out_of_range(std::string(key) + " is out of range");
    return Enum(value);
}

Json optionsJson(const ConvertOptions& options)
{
    return {{"depth", options.depth}, {"rate", options.rateHz}, {"mono", options.mono}};
}

ConvertOptions convertOptionsFrom(const Json& object)
{
    return {enumAt(object, "depth", BitDepth::Float32), object.at("rate").get<int>(), object.at("mono").get<bool>()};
}

Json optionsJson(const SpectrumOptions& options)
{
    Json object {{"seconds", options.seconds},      {"at", options.at},
                 {"at_seconds", options.atSeconds}, {"seed", options.seed},
                 {"channel", options.channel},      {"method", options.method},
                 {"taper", options.taper},          {"fft_size", options.fftSize},
                 {"scale", options.scale},          {"axis", options.axis},
                 {"from", options.fromHz},          {"to", options.toHz},
                 {"width", options.width},          {"height", options.height}};
    if (options.levels)
        object["levels"] = {options.levels->minimum, options.levels->maximum};
    return object;
}

SpectrumOptions spectrumOptionsFrom(const Json& object)
{
    SpectrumOptions options;
    options.seconds = object.at("seconds").get<double>();
    options.at = enumAt(object, "at", Position::Time);
    options.atSeconds = object.at("at_seconds").get<double>();
    options.seed = object.at("seed").get<std::uint64_t>();
    options.channel = object.at("channel").get<int>();
    options.method = enumAt(object, "method", Method::Welch);
    options.taper = enumAt(object, "taper", Taper::FlatTop);
    options.fftSize = object.at("fft_size").get<int>();
    options.scale = enumAt(object, "scale", Scale::Linear);
    options.axis = enumAt(object, "axis", FrequencyAxis::Linear);
    options.fromHz = object.at("from").get<double>();
    options.toHz = object.at("to").get<double>();
    options.width = object.at("width").get<int>();
    options.height = object.at("height").get<int>();
    if (const auto levels = object.find("levels"); levels != object.end())
        options.levels = {levels->at(0).get<double>(), levels->at(1).get<double>()};
    return options;
}

void putWork(Json& object, const ConvertJob& job)
{
    object["work"] = "convert";
    putPath(object, "source", job.source);
    object["target"] = targetJson(job.target);
    object["options"] = optionsJson(job.options);
    putTags(object, job.tags);
    object["stamp"] = job.stamp;
}

void putWork(Json& object, const SpectrumJob& job)
{
    object["work"] = "spectra";
    putPath(object, "source", job.source);
    if (job.png)
        object["png"] = targetJson(*job.png);
    if (job.csv)
        object["csv"] = targetJson(*job.csv);
    object["options"] = optionsJson(job.options);
    putTags(object, job.tags);
    object["stamp"] = job.stamp;
    object["bands"] = job.bands;
}

void putWork(Json& object, const SyntheticJob& job)
{
    object["work"] = "synthetic";
    putPath(object, "name", job.name);
    object["kind"] = job.kind;
    object["amount"] = job.amount;
}

Json stretchJson(const MpegStretch& stretch)
{
    return {stretch.fileBytes, stretch.position, stretch.skip, stretch.samples, stretch.overlap};
}

void putWork(Json& object, const ConvertPartJob& job)
{
    object["work"] = "convert part";
    putPath(object, "source", job.source);
    object["stretch"] = stretchJson(job.stretch);
    object["type"] = job.type;
    putPath(object, "result", job.result);
    object["offset"] = job.offset;
}

MpegStretch mpegStretchFrom(const Json& array)
{
    const auto numbers = array.get<std::array<std::uint64_t, 5>>();
    return {numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]};
}

ConvertPartJob convertPartJobFrom(const Json& object)
{
    const MpegStretch stretch = mpegStretchFrom(object.at("stretch"));
    return {pathAt(object, "source"), stretch, enumAt(object, "type", SampleType::Float64), pathAt(object, "result"),
            object.at("offset").get<std::uint64_t>()};
}

void putWork(Json& object, const SpectrumPartJob& job)
{
    object["work"] = "spectra part";
    putPath(object, "source", job.source);
    object["bytes"] = job.fileBytes;
    if (job.stretch)
        object["stretch"] = stretchJson(*job.stretch);
    object["start"] = job.start;
    object["samples"] = job.samples;
    object["head"] = job.head;
    object["tail"] = job.tail;
    object["before"] = job.before;
    object["channel"] = job.channel;
    object["taper"] = job.taper;
    object["segment"] = job.segment;
    object["segments"] = job.segments;
    object["block"] = job.blockSegments;
}

SpectrumPartJob spectrumPartJobFrom(const Json& object)
{
    SpectrumPartJob job;
    job.source = pathAt(object, "source");
    job.fileBytes = object.at("bytes").get<std::uint64_t>();
    if (const auto stretch = object.find("stretch"); stretch != object.end())
        job.stretch = mpegStretchFrom(*stretch);
    job.start = object.at("start").get<std::uint64_t>();
    job.samples = object.at("samples").get<std::uint64_t>();
    job.head = object.at("head").get<std::uint64_t>();
    job.tail = object.at("tail").get<std::uint64_t>();
    job.before = object.at("before").get<std::uint64_t>();
    job.channel = object.at("channel").get<int>();
    job.taper = enumAt(object, "taper", Taper::FlatTop);
    job.segment = object.at("segment").get<std::uint64_t>();
    job.segments = object.at("segments").get<std::uint64_t>();
    job.blockSegments = object.at("block").get<std::uint64_t>();
    return job;
}

ConvertJob convertJobFrom(const Json& object)
{
    return {pathAt(object, "source"), targetFrom(object.at("target")), convertOptionsFrom(object.at("options")),
            tagsFrom(object), object.at("stamp").get<std::string>()};
}

SpectrumJob spectrumJobFrom(const Json& object)
{
    return {pathAt(object, "source"),
            optionalTarget(object, "png"),
            optionalTarget(object, "csv"),
            spectrumOptionsFrom(object.at("options")),
            tagsFrom(object),
            object.at("stamp").get<std::string>(),
            object.at("bands").get<bool>()};
}

SyntheticJob syntheticJobFrom(const Json& object)
{
    return {pathAt(object, "name").native(), enumAt(object, "kind", SyntheticKind::Wait),
            object.at("amount").get<std::uint64_t>()};
}

Job jobFrom(const Json& object)
{
    Job job;
    const auto& work = object.at("work").get_ref<const std::string&>();
    if (work == "convert")
        job.work = convertJobFrom(object);
    else if (work == "spectra")
        job.work = spectrumJobFrom(object);
    else if (work == "synthetic")
        job.work = syntheticJobFrom(object);
    else if (work == "convert part")
        job.work = convertPartJobFrom(object);
    else if (work == "spectra part")
        job.work = spectrumPartJobFrom(object);
    else
        throw std::out_of_range("no work is called " + work);
    job.timeLimit = valueAt(object, "time_limit", 0.0);
    job.cost = valueAt(object, "cost", 0.0);
    return job;
}

} // namespace

std::string encodeJob(const Job& job)
{
    Json object;
    std::visit([&object](const auto& work) { putWork(object, work); }, job.work);
    if (job.timeLimit > 0)
        object["time_limit"] = job.timeLimit;
    if (job.cost != 0)
        object["cost"] = job.cost;
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Job> decodeJob(std::string_view line)
{
    try {
        return jobFrom(Json::parse(line));
    } catch (const std::exception& exception) {
        return fail(ErrorCode::BadContent,
                    std::string("not a job (") + exception.what() + "); use workers of the same version");
    }
}

} // namespace tutti
