// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/desktop/controllers/lessonfiles.h"
#include "app/desktop/controllers/lessonreport.h"
#include "tests/desktop/lessonsamples.h"

using namespace tutti;

namespace {

LabReport sampleReport()
{
    PretendedRun run;
    run.seconds = [](const Setting& setting) { return idealSeconds(setting); };
    LabReport report = makeReport(pretendedOutcome(lessonOn(LessonKind::UnevenFiles), run), {});
    report.student = "Ana";
    return report;
}

std::vector<LabReport> restoredFrom(const std::filesystem::path& folder)
{
    std::vector<LabReport> reports;
    LessonFiles files(folder);
    QSignalSpy restored(&files, &LessonFiles::restored);
    QObject::connect(&files, &LessonFiles::restored, &files,
                     [&reports](const LabReport& report) { reports.push_back(report); });
    files.restore();
    restored.wait(2000);
    return reports;
}

} // namespace

class TestLessonFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsKeptAndRestored()
    {
        QTemporaryDir folder;
        const std::filesystem::path kept = folder.filePath(QStringLiteral("lessons")).toStdString();
        const LabReport report = sampleReport();
        LessonFiles files(kept);
        files.keep(report);
        QTRY_VERIFY(std::filesystem::exists(kept / "uneven-files.html"));
        const std::vector<LabReport> restored = restoredFrom(kept);
        QCOMPARE(restored.size(), std::size_t(1));
        QCOMPARE(restored.front().explanation, report.explanation);
        QCOMPARE(restored.front().guesses, report.guesses);
        QCOMPARE(restored.front().comparisons.size(), std::size_t(2));
    }

    void onlyLessonsAreKept()
    {
        QTemporaryDir folder;
        const std::filesystem::path kept = folder.filePath(QStringLiteral("lessons")).toStdString();
        LabReport report = sampleReport();
        report.lesson = "../outside";
        LessonFiles files(kept);
        files.keep(report);
        report.lesson = "uneven-files";
        files.keep(report);
        QTRY_VERIFY(std::filesystem::exists(kept / "uneven-files.html"));
        QVERIFY(!std::filesystem::exists(folder.filePath(QStringLiteral("outside.html")).toStdString()));
    }

    void filesAreSaved_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isWritten");
        QTest::newRow("into a folder") << "ana.html" << true;
        QTest::newRow("into no folder") << "no/such/folder.html" << false;
    }
    void filesAreSaved()
    {
        QFETCH(QString, file);
        QTemporaryDir folder;
        LessonFiles files;
        QSignalSpy saved(&files, &LessonFiles::saved);
        files.save(sampleReport(), folder.filePath(file));
        QVERIFY(saved.wait());
        QTEST(saved.last().at(1).toBool(), "isWritten");
        QVERIFY(saved.last().at(0).toString().contains(file.section(QLatin1Char('/'), 0, 0)));
        QCOMPARE(QFile::exists(folder.filePath(file)), saved.last().at(1).toBool());
    }

    void filesAreOpenedAndOthersRefused()
    {
        QTemporaryDir folder;
        LessonFiles files;
        QSignalSpy saved(&files, &LessonFiles::saved);
        files.save(sampleReport(), folder.filePath(QStringLiteral("ana.html")));
        QVERIFY(saved.wait());
        QList<OpenedResults> results;
        QStringList problems;
        connect(&files, &LessonFiles::opened, this, [&](const auto& found, const auto& refused) {
            results = found;
            problems = refused;
        });
        files.open({folder.filePath(QStringLiteral("ana.html")), folder.filePath(QStringLiteral("none.html"))});
        QTRY_COMPARE(results.size(), 1);
        QCOMPARE(results.front().student, std::string("Ana"));
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.front().contains(QStringLiteral("none.html")));
    }
};

QTEST_GUILESS_MAIN(TestLessonFiles)
#include "tst_lessonfiles.moc"
