// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/engine/registry.h"
#include "core/session/journaledrun.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

/// What a journal says of the run that it belongs to.
class TestJournaledRun : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryFolder> m_folder;
    PlanOptions m_options;

    std::filesystem::path journal() const { return m_folder->path() / "run.jsonl"; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_options = {};
    }

    /// The run may go on from another folder.
    void theHostFileIsNamedInFull_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("named");
        const QString here = QString::fromStdString(std::filesystem::current_path().native());
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("beside") << QStringLiteral("hosts") << here + QStringLiteral("/hosts");
        QTest::newRow("in full") << QStringLiteral("/etc/hosts") << QStringLiteral("/etc/hosts");
    }

    void theHostFileIsNamedInFull()
    {
        QFETCH(QString, given);
        QFETCH(QString, named);
        EngineConfig config;
        config.hostFile = given.toStdString();
        const auto engine = makeEngine("sequential", config);
        JournalWish wish;
        wish.file = journal();
        beginJournal({{}, m_options, config, *engine}, wish).writer.reset();
        const auto past = readJournal(journal());
        QVERIFY(past);
        QCOMPARE(QString::fromStdString(past->newest.hostFile.native()), named);
    }
};

QTEST_GUILESS_MAIN(TestJournaledRun)
#include "tst_journaledrun.moc"
