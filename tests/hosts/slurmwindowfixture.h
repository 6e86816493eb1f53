// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

#include "app/desktop/slurmlink.h"
#include "core/session/slurmjob.h"
#include "tests/desktop/windowfixture.h"
#include "tests/hosts/pictures.h"
#include "tests/hosts/testcluster.h"
#include "tests/support/sparsesound.h"

namespace tutti {

/// A window whose batch jobs go to a Slurm of the test's own, and hands to use both with.
class SlurmWindowFixture : protected WindowFixture
{
protected:
    /// Until a job that was given to Slurm has begun, or ended.
    static constexpr int untilSeen = 60000;
    /// No job, rank or shared memory stays for longer.
    static constexpr int untilClean = 5000;

    static QString word(const char* text) { return QString::fromLatin1(text); }
    static QByteArray shown(const QPlainTextEdit* text) { return text->toPlainText().toUtf8(); }

    void keep() const
    {
        m_window->keepReportsIn(m_folder->path() / "runs");
        m_window->slurm().keepIn(m_folder->path() / "slurm");
    }

    /// As at a start of the program.
    void startAgain()
    {
        openWindow();
        keep();
        m_window->openPaths(m_settings->sources());
        m_window->slurm().lookBack();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
    }

    /// Sounds that would take minutes.
    void addEndlessSounds() const
    {
        const auto sound = writeSparseSound(m_folder->path() / "s/x0.wav");
        std::filesystem::rename(sound, m_folder->path() / "s/x0.mp3");
        std::filesystem::create_hard_link(m_folder->path() / "s/x0.mp3", m_folder->path() / "s/x1.mp3");
    }

    /// In the options; two workers, as the cluster has places.
    void useSlurm(SlurmMode mode, const QString& lines = {}) const
    {
        action("optionsAction")->trigger();
        auto* dialog = find<QDialog>("optionsDialog");
        QVERIFY(dialog);
        find<QTabWidget>("optionsTabs")->setCurrentIndex(2);
        choose("slurmModeBox", static_cast<int>(mode));
        QTest::keyClicks(find<QLineEdit>("slurmPartitionLine"), word("main"));
        QTest::keyClicks(find<QPlainTextEdit>("slurmLinesText"), lines);
        takePictures(*dialog, word("options"));
        dialog->findChild<QDialogButtonBox*>(word("optionsButtons"))->button(QDialogButtonBox::Ok)->click();
        QTRY_VERIFY(!find<QDialog>("optionsDialog"));
        choose("engineBox", word("mpi"));
        find<QSpinBox>("workersBox")->setValue(2);
    }

    void askForScript() const
    {
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>("slurmDialog"), patience);
        find<QSpinBox>("jobTasksBox")->setValue(2);
    }

    void submit() const
    {
        click("submitJobButton");
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("slurmBar")->isVisible(), patience);
    }

    QString barText() const { return find<QLabel>("slurmText")->text(); }
    QByteArray bar() const { return barText().toUtf8(); }
    bool tells(const char* words) const { return barText().contains(word(words)); }
    /// Of the job that the bar tells of.
    QString number() const { return barText().section(QLatin1Char(' '), 2, 2).chopped(1); }
    QString status() const { return find<QLabel>("statusMessage")->text(); }
    QByteArray queue() const { return m_cluster->ask({word("squeue"), word("-h")}).out.trimmed(); }

    /// Those that have ended lately, too.
    QByteArray jobsOfSlurm() const
    {
        return m_cluster->ask({word("scontrol"), word("--oneliner"), word("show"), word("job")}).out;
    }

    /// One after the other and MPI, two rounds, little work that waits.
    void askForComparison() const
    {
        action("compareAction")->trigger();
        QVERIFY(find<QDialog>("compareDialog"));
        choose("compareWorkBox", static_cast<int>(WorkKind::Synthetic));
        for (const char* engine : {"compare-qtconcurrent", "compare-openmp", "compare-processes"})
            find<QCheckBox>(engine)->setChecked(false);
        find<QLineEdit>("compareWorkersLine")->setText(word("2"));
        find<QSpinBox>("compareRoundsBox")->setValue(2);
        find<QSpinBox>("compareCountBox")->setValue(8);
        choose("compareKindBox", static_cast<int>(SyntheticKind::Wait));
    }

    bool isSettled() const
    {
        const auto jobs = SlurmJobs(m_folder->path() / "slurm").all();
        return jobs.size() == 1 && jobs.front().isSettled;
    }

    int doneRows() const
    {
        int done = 0;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            done += stateOfRow(row).startsWith(word("done")) ? 1 : 0;
        return done;
    }

    std::unique_ptr<fixtures::TestCluster> m_cluster;
};

} // namespace tutti
