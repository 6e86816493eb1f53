// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/paths.h"
#include "core/jobs/creditedtags.h"
#include "core/jobs/plan.h"
#include "core/jobs/stamp.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

Tags someCredit(const char* license = "https://creativecommons.org/licenses/by/4.0/")
{
    Tags tags;
    tags.title = "Cello";
    tags.artist = "ada";
    tags.comment = "Cello by ada";
    tags.source = "https://freesound.org/people/ada/sounds/1001/";
    tags.license = license;
    return tags;
}

/// The only task of a plan for a.mp3, of which this credit is known.
PlannedTask taskOf(const TemporaryFolder& folder, PlanOptions options, const Tags& credit)
{
    const auto source = folder.path() / "a.mp3";
    options.credits = [&](const std::filesystem::path& file) { return file == source ? credit : Tags {}; };
    ScanResult scanned;
    scanned.sources = {{source, {}, 5}};
    auto plan = makePlan(scanned, options, {});
    return plan ? std::move(plan->tasks.at(0)) : PlannedTask {};
}

PlanOptions optionsFor(Existing existing)
{
    PlanOptions options;
    options.existing = existing;
    return options;
}

QString notesOf(const PlannedTask& task)
{
    QStringList notes;
    for (const std::string& note : task.decided ? task.decided->report.notes : task.notes)
        notes.append(QString::fromStdString(note));
    return notes.join(QLatin1Char('|'));
}

/// A result as a csv bears its stamp.
std::string stamped(const std::string& mark)
{
    return "frequency_hz,amplitude\n# " + stampFor(ConvertOptions {}, 5) + mark + "\n";
}

} // namespace

class TestPlanCredits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void creditsTravelInTheJob()
    {
        const TemporaryFolder folder;
        folder.write("a.mp3");
        const PlannedTask convert = taskOf(folder, {}, someCredit());
        const auto& work = std::get<ConvertJob>(convert.job.work);
        QCOMPARE(work.tags, someCredit());
        QCOMPARE(work.stamp, stampFor(ConvertOptions {}, 5) + creditMark(someCredit()));
        PlanOptions options;
        options.kind = JobKind::Spectra;
        const PlannedTask spectra = taskOf(folder, options, someCredit());
        QCOMPARE(std::get<SpectrumJob>(spectra.job.work).tags, someCredit());
    }

    void withoutACreditTheStampIsPlain()
    {
        const TemporaryFolder folder;
        folder.write("a.mp3");
        const PlannedTask task = taskOf(folder, {}, {});
        QCOMPARE(std::get<ConvertJob>(task.job.work).stamp, stampFor(ConvertOptions {}, 5));
    }

    void whatIsThereIsComparedWithTheCredit_data()
    {
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("notes");
        const auto mark = QByteArray::fromStdString(creditMark(someCredit()));
        const auto other =
            QByteArray::fromStdString(creditMark(someCredit("http://creativecommons.org/licenses/by/3.0/")));
        const QString old =
            QStringLiteral("made with other settings|it does not bear the credit that is known of its source now");
        QTest::newRow("bears it") << mark << true << QString();
        QTest::newRow("made before the credit was known") << QByteArray() << true << old;
        QTest::newRow("the licence changed") << other << true << old;
        QTest::newRow("the credit is not known any more") << mark << false << QString();
        QTest::newRow("there never was one") << QByteArray() << false << QString();
    }

    void whatIsThereIsComparedWithTheCredit()
    {
        QFETCH(QByteArray, mark);
        QFETCH(bool, known);
        const TemporaryFolder folder;
        folder.write("a.mp3");
        folder.write("a.wav", stamped(mark.toStdString()));
        const PlannedTask task = taskOf(folder, optionsFor(Existing::Skip), known ? someCredit() : Tags {});
        QVERIFY(task.decided);
        QCOMPARE(task.decided->report.outcome, Outcome::Skipped);
        QTEST(notesOf(task), "notes");
    }

    void creditsAreNotLostInSilence()
    {
        const TemporaryFolder folder;
        folder.write("a.mp3");
        folder.write("a.wav", stamped(creditMark(someCredit())));
        const PlannedTask lost = taskOf(folder, optionsFor(Existing::Overwrite), {});
        QVERIFY(!lost.decided);
        QCOMPARE(notesOf(lost), QStringLiteral("a.wav bore a credit that is not known any more; the new one has none"));
        QCOMPARE(notesOf(taskOf(folder, optionsFor(Existing::Overwrite), someCredit())), QString());
    }

    void theCreditGoesBeforeTheSoundsOwnTags()
    {
        Tags own;
        own.title = "track 1";
        own.album = "Strings";
        own.comment = "ripped";
        const Tags both = withCredit(own, someCredit());
        QCOMPARE(both.title, std::string("Cello"));
        QCOMPARE(both.album, std::string("Strings"));
        QCOMPARE(both.comment, std::string("Cello by ada\nripped"));
        QCOMPARE(withCredit(both, someCredit()), both);
        QCOMPARE(withCredit(own, {}), own);
    }

    void theNamesOfAFoldersCreditsAreReserved_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("csv");
        QTest::addColumn<QString>("target");
        QTest::newRow("bins") << "credits.wav" << true << "credits (2).csv";
        QTest::newRow("bins, other case") << "Credits.wav" << true << "Credits (2).csv";
        QTest::newRow("a figure") << "credits.wav" << false << "credits.png";
        QTest::newRow("another name") << "credit.wav" << true << "credit.csv";
    }

    void theNamesOfAFoldersCreditsAreReserved()
    {
        QFETCH(QString, source);
        QFETCH(bool, csv);
        PlanOptions options;
        options.kind = JobKind::Spectra;
        options.writePng = !csv;
        options.writeCsv = csv;
        ScanResult scanned;
        scanned.sources = {{std::filesystem::path("/in") / toPath(source), {}, 5}};
        const auto plan = makePlan(scanned, options, {});
        QVERIFY(plan);
        const PlannedTask& task = plan->tasks.at(0);
        QTEST(displayName(targetsOf(task.job).at(0).file.filename()), "target");
        QCOMPARE(notesOf(task).contains(QStringLiteral("kept for the folder's credits")),
                 targetsOf(task.job).at(0).file.stem() != toPath(source).stem());
    }
};

QTEST_GUILESS_MAIN(TestPlanCredits)
#include "tst_plancredits.moc"
