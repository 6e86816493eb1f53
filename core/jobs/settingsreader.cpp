// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <exception>
#include <stdexcept>
#include <string>

#include <nlohmann/json.hpp>

#include "core/jobs/codec.h"
#include "core/jobs/jsonfields.h"
#include "core/jobs/optionnames.h"
#include "core/jobs/plan.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

template<typename Value, std::size_t Count>
Value choiceAt(const Json& object, const char* key, const OptionNames<Value, Count>& names)
{
    const auto value = valueIn(names, object.at(key).get_ref<const std::string&>());
    if (!value)
        throw std::out_of_range(std::string(key) + " has an unknown value");
    return *value;
}

ConvertOptions convertOptionsFrom(const Json& object)
{
    ConvertOptions options;
    options.depth = choiceAt(object, "bits", bitDepthNames);
    const Json& rate = object.at("rate");
    options.rateHz = rate.is_null() ? 0 : rate.get<int>();
    options.mono = object.at("mono").get<bool>();
    return options;
}

void readPosition(const Json& at, SpectrumOptions& options)
{
    if (at.is_number()) {
        options.at = Position::Time;
        options.atSeconds = at.get<double>();
        return;
    }
    const auto position = valueIn(positionNames, at.get_ref<const std::string&>());
    if (!position)
        throw std::out_of_range("at has an unknown value");
    options.at = *position;
}

void readSize(const std::string& text, SpectrumOptions& options)
{
    const auto cross = text.find('x');
    const char* const end = text.data() + text.size();
    if (cross == std::string::npos || std::from_chars(text.data(), text.data() + cross, options.width).ec != std::errc()
        || std::from_chars(text.data() + cross + 1, end, options.height).ec != std::errc())
        throw std::out_of_range("size has an unknown value");
}

SpectrumOptions spectrumOptionsFrom(const Json& object)
{
    SpectrumOptions options;
    const Json& seconds = object.at("seconds");
    options.seconds = seconds.is_string() ? 0 : seconds.get<double>();
    readPosition(object.at("at"), options);
    options.seed = object.at("seed").get<std::uint64_t>();
    const Json& channel = object.at("channel");
    options.channel = channel.is_string() ? 0 : channel.get<int>();
    options.method = choiceAt(object, "method", methodNames);
    options.taper = choiceAt(object, "taper", taperNames);
    options.fftSize = object.at("fft-size").get<int>();
    options.scale = choiceAt(object, "scale", scaleNames);
    options.axis = choiceAt(object, "axis", axisNames);
    options.fromHz = object.at("from").get<double>();
    options.toHz = object.at("to").get<double>();
    if (const Json& levels = object.at("levels"); !levels.is_null())
        options.levels = {levels.at(0).get<double>(), levels.at(1).get<double>()};
    readSize(object.at("size").get_ref<const std::string&>(), options);
    return options;
}

PlanOptions optionsFrom(JobKind kind, const Json& object)
{
    PlanOptions options;
    options.kind = kind;
    if (kind == JobKind::Convert) {
        options.convert = convertOptionsFrom(object);
        return options;
    }
    options.spectrum = spectrumOptionsFrom(object);
    const std::string write = valueAt(object, "write", std::string("png"));
    options.writePng = write.find("png") != std::string::npos;
    options.writeCsv = write.find("csv") != std::string::npos;
    options.bands = valueAt(object, "table", false);
    return options;
}

} // namespace

Result<PlanOptions> decodeSettings(JobKind kind, std::string_view text)
{
    try {
        return optionsFrom(kind, parseJson<Json>(text));
    } catch (const std::exception& exception) {
        return fail(ErrorCode::BadContent,
                    std::string("not the settings of a run (") + exception.what() + "); begin a new run");
    }
}

} // namespace tutti
