// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/offline/message.h"
#include "core/offline/server.h"

namespace tutti {

/// How an answer goes over the line.
enum class Delivery : std::uint8_t { Whole, Drop, CutBody, WrongLength, Stall };

/// Decides what is done to a request; counts the requests of each path.
class Faults
{
public:
    explicit Faults(OfflineServer::Options options)
        : m_options(std::move(options))
    {
    }

    struct Decision
    {
        /// Instead of the right answer.
        std::optional<HttpAnswer> answer;
        Delivery delivery = Delivery::Whole;
    };

    Decision decide(const HttpRequest& request);

private:
    OfflineServer::Options m_options;
    std::map<std::string, int> m_seen;
};

} // namespace tutti
