// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <string>

#include <nlohmann/json.hpp>

#include "core/jobs/codec.h"
#include "core/jobs/optionnames.h"
#include "core/jobs/plan.h"
#include "core/jobs/syntheticwork.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

/// 20 rather than 20.0, as the person would type it.
Json plainNumber(double value)
{
    constexpr double largest = 1e15;
    if (std::abs(value) < largest && std::trunc(value) == value)
        return std::int64_t(value);
    return value;
}

Json positionJson(const SpectrumOptions& options)
{
    return options.at == Position::Time ? plainNumber(options.atSeconds) : Json(nameIn(positionNames, options.at));
}

Json settingsJson(const ConvertOptions& options)
{
    Json object;
    object["bits"] = nameIn(bitDepthNames, options.depth);
    object["rate"] = options.rateHz > 0 ? Json(options.rateHz) : Json();
    object["mono"] = options.mono;
    return object;
}

Json settingsJson(const SpectrumOptions& options)
{
    Json object;
    object["seconds"] = options.seconds > 0 ? plainNumber(options.seconds) : Json("all");
    object["at"] = positionJson(options);
    object["seed"] = options.seed;
    object["channel"] = options.channel > 0 ? Json(options.channel) : Json("mix");
    object["method"] = nameIn(methodNames, options.method);
    object["taper"] = nameIn(taperNames, options.taper);
    object["fft-size"] = options.fftSize;
    object["scale"] = nameIn(scaleNames, options.scale);
    object["axis"] = nameIn(axisNames, options.axis);
    object["from"] = plainNumber(options.fromHz);
    object["to"] = plainNumber(options.toHz);
    object["levels"] = nullptr;
    if (options.levels)
        object["levels"] = Json::array({plainNumber(options.levels->minimum), plainNumber(options.levels->maximum)});
    object["size"] = std::to_string(options.width) + "x" + std::to_string(options.height);
    return object;
}

std::string writeList(const PlanOptions& options)
{
    if (options.writePng && options.writeCsv)
        return "png,csv";
    if (options.writePng)
        return "png";
    return options.writeCsv ? "csv" : "none";
}

} // namespace

std::string encodeSettings(const ConvertOptions& options)
{
    return settingsJson(options).dump();
}

std::string encodeSettings(const SpectrumOptions& options)
{
    return settingsJson(options).dump();
}

std::string encodeSettings(const PlanOptions& options)
{
    if (options.kind == JobKind::Convert)
        return encodeSettings(options.convert);
    Json object = settingsJson(options.spectrum);
    object["write"] = writeList(options);
    object["table"] = options.bands;
    return object.dump();
}

std::string encodeSettings(const SyntheticWork& work, double calibration)
{
    Json object;
    object["count"] = work.count;
    object["milliseconds"] = plainNumber(work.milliseconds);
    object["shape"] = nameIn(syntheticShapeNames, work.shape);
    object["kind"] = nameIn(syntheticKindNames, work.kind);
    object["serial-percent"] = plainNumber(work.serialPercent);
    object["calibration"] = work.kind == SyntheticKind::Compute ? Json(calibration) : Json();
    return object.dump();
}

} // namespace tutti
