// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace tutti::fixtures {

/// A host that is real to everything that runs on it: with a name, a network, processes, a memory for files and (if
/// wanted) a steady clock of its own, in name spaces of this machine's kernel, and an sshd. It goes with this object,
/// or with the test's process, and all that runs on it goes with it.
class TestHost
{
public:
    TestHost(QString name, int number, std::filesystem::path folder, int clockAheadSeconds);
    ~TestHost();
    TestHost(const TestHost&) = delete;
    TestHost& operator=(const TestHost&) = delete;

    const QString& name() const { return m_name; }
    /// The number by which its first process is known outside; 0: it did not start.
    qint64 processId() const { return m_processId; }
    /// Starts sshd, once the network is there.
    void open();
    /// Words that run a program on it.
    QStringList inside(const QStringList& words) const;
    /// Runs it there to its end, and whether it ended well.
    bool run(const QStringList& words) const;
    /// All that runs there of a program, by the numbers known outside; of any when none is named. Neither its first
    /// process nor its sshd count.
    std::vector<pid_t> processes(const std::string& program = {}) const;
    /// All ranks of Tutti's there; their program guards MPI's daemon as well.
    std::vector<pid_t> ranks() const;
    /// The link to the others.
    bool setLink(bool isUp) const;

private:
    QString m_name;
    int m_number;
    std::filesystem::path m_folder;
    QProcess m_shell;
    qint64 m_processId = 0;
};

/// Hosts "nodea", "nodeb", … that see each other and one folder, and let each other in by a key. Nothing of this
/// machine's is touched: no file of its own, no network, no name.
class TestNetwork
{
public:
    /// Why there can be none here; empty: there can.
    static QString whyNot();
    /// The file of MPI's daemon, whose name depends on its version.
    static QString mpiDaemon();

    explicit TestNetwork(int hosts, int lastClockAheadSeconds = 0);
    ~TestNetwork();
    TestNetwork(const TestNetwork&) = delete;
    TestNetwork& operator=(const TestNetwork&) = delete;

    bool isUp() const { return m_isUp; }
    TestHost& host(std::size_t number) { return *m_hosts[number]; }
    /// From now on every packet to and from this host, not the first, is lost on its way; its link stays up.
    bool losePackets(std::size_t number) const;
    /// A folder that all hosts see.
    std::filesystem::path folder() const;
    /// A host file with `slots` on each host, or on those named, in that order.
    QString hostFile(int slots, QStringList names = {}) const;
    /// A program on the first host; `words` are its own.
    void start(QProcess& process, const QString& program, const QStringList& words);
    void startCli(QProcess& process, const QStringList& words);
    /// Whether nobody of MPI's or Tutti's is left on any host, and no shared memory.
    bool isClean() const;
    /// What is left, for the message of a test that fails.
    QByteArray leftOver() const;
    /// With this file instead of the key that hosts let in.
    void setKey(const std::filesystem::path& key) { m_key = key; }
    std::filesystem::path strangerKey() const { return folder() / "stranger"; }

private:
    bool makeKeys() const;
    bool connect();
    bool letsIn(const TestHost& host) const;
    void writeConfiguration();

    QTemporaryDir m_folder;
    std::filesystem::path m_key;
    std::vector<std::unique_ptr<TestHost>> m_hosts;
    bool m_isUp = false;
};

} // namespace tutti::fixtures
