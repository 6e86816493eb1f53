// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <list>
#include <optional>
#include <string>

#include <boost/mpi/communicator.hpp>
#include <boost/mpi/request.hpp>

namespace tutti {

/// What ranks say to each other.
enum class Tag : int {
    /// From rank 0: the lines of jobs.
    Job = 1,
    /// From rank 0: end what is running, begin nothing more.
    Stop,
    /// From rank 0: the world ends in peace.
    End,
    /// To rank 0: the lines of answers.
    Answer,
    /// From rank 0: give back what has not been begun. To rank 0: the lines of those jobs.
    Recall,
    /// To rank 0 every signInterval, and back at once.
    Alive,
    /// The hand-shake, both ways.
    Greeting
};

/// How often a rank gives a sign of life.
inline constexpr std::chrono::milliseconds signInterval {500};
/// While this process itself was held up for so long, nobody could be heard.
inline constexpr std::chrono::seconds longestPause {1};

/// Messages of MPI, as bytes, never blocking: a blocked call of MPI spins. Main thread only.
class Port
{
public:
    struct Message
    {
        int from = 0;
        Tag tag = Tag::Job;
        std::string text;
    };

    int rank() const { return m_world.rank(); }
    int size() const { return m_world.size(); }
    boost::mpi::communicator& world() { return m_world; }

    void send(int to, Tag tag, std::string text = {});
    /// The next message that has come.
    std::optional<Message> receive();
    /// Lets go of what was sent.
    void tidy();
    bool isAllSent() const { return m_underWay.empty(); }

private:
    struct Sending
    {
        std::string text;
        boost::mpi::request request;
    };

    boost::mpi::communicator m_world;
    std::list<Sending> m_underWay;
};

} // namespace tutti
