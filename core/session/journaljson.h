// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "core/jobs/jsonfields.h"
#include "core/jobs/optionnames.h"
#include "core/jobs/plan.h"
#include "core/session/journalcodec.h"

namespace tutti {

// What the journals of all jobs have in common. Templates of the JSON type, so that no header includes the JSON
// library; reading throws what the library throws, and what else is wrong.

inline constexpr std::string_view journalSchema = "tutti-journal/1";
inline constexpr OptionNames<Existing, 3> existingNames {
    {{"skip", Existing::Skip}, {"overwrite", Existing::Overwrite}, {"rename", Existing::Rename}}};
inline constexpr OptionNames<JobKind, 2> journalKindNames {
    {{"convert", JobKind::Convert}, {"spectra", JobKind::Spectra}}};

/// The object on a line of its own.
template<typename Json>
std::string journalLine(const Json& object)
{
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

/// The value that a text spells.
template<typename Json, typename Value, std::size_t Count>
Value journalChoice(const Json& text, const OptionNames<Value, Count>& names)
{
    const auto value = valueIn(names, text.template get_ref<const std::string&>());
    if (!value)
        throw std::out_of_range("unknown value " + text.dump());
    return *value;
}

/// A head, so far as every job has it.
template<typename Json>
Json newJournalHead(std::string_view job)
{
    Json object;
    object["schema"] = journalSchema;
    object["job"] = job;
    return object;
}

template<typename Json>
void checkJournalSchema(const Json& object)
{
    if (object.at("schema").template get_ref<const std::string&>() != journalSchema)
        throw std::invalid_argument("its schema is not " + std::string(journalSchema));
}

template<typename Json>
void putJournalLeg(Json& object, const JournalLeg& leg)
{
    object["engine"] = leg.leg.engine;
    object["workers"] = leg.leg.workers;
    object["schedule"] = leg.leg.schedule;
    if (!leg.mpiLauncher.empty())
        object["mpi_launcher"] = leg.mpiLauncher;
    if (!leg.hostFile.empty())
        putPath(object, "hostfile", leg.hostFile);
    object["started_at"] = leg.leg.startedAt;
    object["version"] = leg.leg.version;
    object["host"] = leg.leg.host;
}

template<typename Json>
JournalLeg journalLegFrom(const Json& object)
{
    JournalLeg leg;
    leg.leg.engine = object.at("engine").template get<std::string>();
    leg.leg.workers = object.at("workers").template get<int>();
    leg.leg.schedule = object.at("schedule").template get<std::string>();
    leg.leg.startedAt = object.at("started_at").template get<std::string>();
    leg.leg.version = object.at("version").template get<std::string>();
    leg.leg.host = object.at("host").template get<std::string>();
    leg.mpiLauncher = valueAt(object, "mpi_launcher", std::string());
    if (object.contains("hostfile"))
        leg.hostFile = pathAt(object, "hostfile");
    return leg;
}

} // namespace tutti
