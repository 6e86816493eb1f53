// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include "tests/cli/cliprogram.h"

namespace tutti::fixtures {

/// A cluster of one node with two places, of a munge, a slurmctld and a slurmd of its own, on this machine's loopback
/// and ports that are free. Nothing of the machine's is touched; everything goes with this object.
class TestCluster
{
public:
    /// Why there can be none here; empty: there can.
    static QString whyNot();

    TestCluster();
    ~TestCluster();
    TestCluster(const TestCluster&) = delete;
    TestCluster& operator=(const TestCluster&) = delete;

    bool isUp() const { return m_isUp; }
    /// What its daemons said, for the message of a test that fails.
    QByteArray logs() const;
    std::filesystem::path folder() const;

    /// From now on this very process is the cluster's, as tutti-cli is of startCli(): with what it starts.
    void takeIn() const;
    /// A program of Slurm's, to its end.
    CliResult ask(const QStringList& words) const;
    /// tutti-cli; what it keeps lies in folder()/data.
    CliResult cli(const QStringList& words) const;
    void startCli(QProcess& process, const QStringList& words) const;

    /// Everything that came of tutti-cli and lives, of a program if one is named.
    std::vector<pid_t> processes(const std::string& program = {}) const;
    /// Whether no job goes on or waits, and nobody of Tutti's is left, nor a folder of theirs in memory.
    bool isClean() const;
    QByteArray leftOver() const;

private:
    QProcessEnvironment environment() const;
    bool makeConfiguration();
    void startDaemon(QProcess& process, const QStringList& words);
    bool comesUp() const;

    QTemporaryDir m_folder;
    std::string m_mark;
    std::vector<std::string> m_memoryBefore;
    QProcess m_munge;
    QProcess m_controller;
    QProcess m_node;
    bool m_isUp = false;
};

} // namespace tutti::fixtures
