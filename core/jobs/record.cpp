// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/record.h"

#include "core/jobs/optionnames.h"

namespace tutti {
namespace {

constexpr OptionNames<Outcome, 4> outcomeNames {{{"done", Outcome::Done},
                                                 {"failed", Outcome::Failed},
                                                 {"skipped", Outcome::Skipped},
                                                 {"cancelled", Outcome::Cancelled}}};
constexpr OptionNames<Phase, phaseCount> phaseNames {{{"read", Phase::Read},
                                                      {"decode", Phase::Decode},
                                                      {"resample", Phase::Resample},
                                                      {"fft", Phase::Fft},
                                                      {"draw", Phase::Draw},
                                                      {"write", Phase::Write},
                                                      {"compute", Phase::Compute},
                                                      {"wait", Phase::Wait}}};
constexpr OptionNames<Joining, 4> joiningNames {
    {{"", Joining::None}, {"resumed", Joining::Resumed}, {"retried", Joining::Retried}, {"shards", Joining::Shards}}};

} // namespace

std::string_view outcomeName(Outcome outcome)
{
    return nameIn(outcomeNames, outcome);
}

std::optional<Outcome> outcomeFromName(std::string_view name)
{
    return valueIn(outcomeNames, name);
}

std::string_view phaseName(Phase phase)
{
    return nameIn(phaseNames, phase);
}

std::optional<Phase> phaseFromName(std::string_view name)
{
    return valueIn(phaseNames, name);
}

std::string_view joiningName(Joining joining)
{
    return nameIn(joiningNames, joining);
}

std::optional<Joining> joiningFromName(std::string_view name)
{
    return valueIn(joiningNames, name);
}

} // namespace tutti
