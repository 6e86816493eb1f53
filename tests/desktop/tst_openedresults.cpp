// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/desktop/models/openedresults.h"
#include "core/timing/comparisoncodec.h"
#include "tests/desktop/lessonsamples.h"

using namespace tutti;

namespace {

Comparison measuredOn(const std::string& host, LessonKind kind = LessonKind::ThreadsOrProcesses,
                      std::size_t experiment = 0)
{
    PretendedRun run;
    run.seconds = [](const Setting& setting) { return idealSeconds(setting); };
    Comparison comparison = pretended(lessonOn(kind).experiments.at(experiment), run);
    comparison.settings = R"({"count":64,"shape":)" + std::to_string(experiment) + R"(,"calibration":)"
        + std::to_string(host.size() * 1000) + "}";
    comparison.machine.host = host;
    comparison.input.digest = "amounts of " + host;
    return comparison;
}

std::string reportOf(const std::string& student, const std::string& host,
                     LessonKind kind = LessonKind::ThreadsOrProcesses)
{
    LabReport report;
    report.lesson = lessonId(kind);
    report.title = "A lesson";
    report.student = student;
    for (std::size_t i = 0; i < lessonOn(kind).experiments.size(); ++i)
        report.comparisons.push_back(measuredOn(host, kind, i));
    return labReportHtml(report);
}

OpenedResults opened(const std::string& text, const std::string& file = "a.html")
{
    auto results = readResults(text, file);
    return results ? *results : OpenedResults {};
}

} // namespace

class TestOpenedResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsAndComparisonsAreRead()
    {
        const OpenedResults report = opened(reportOf("Ana", "lab3"));
        QCOMPARE(report.student, std::string("Ana"));
        QCOMPARE(report.title, std::string("A lesson"));
        QCOMPARE(report.comparisons.size(), std::size_t(1));
        const OpenedResults comparison = opened(encodeComparison(measuredOn("lab4")), "b.json");
        QCOMPARE(comparison.file, std::string("b.json"));
        QVERIFY(comparison.student.empty());
        QCOMPARE(comparison.comparisons.front().machine.host, std::string("lab4"));
    }

    void otherFilesAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a page of somebody else") << QByteArray("<html><body>news</body></html>");
        QTest::newRow("other JSON") << QByteArray("{\"schema\":\"tutti-run/1\"}");
        QTest::newRow("broken JSON") << QByteArray("{\"schema\":");
        QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\x01", 4);
    }
    void otherFilesAreRefusedByName()
    {
        QFETCH(QByteArray, text);
        const auto results = readResults(text.toStdString(), "c.html");
        QVERIFY(!results);
        QVERIFY(results.error().detail.starts_with("c.html: "));
    }

    void namesAreOfStudentsOrMachines()
    {
        OpenedResults results = opened(reportOf("Ana", "lab3"));
        QCOMPARE(resultsName(results, OverlayBy::Student), std::string("Ana"));
        QCOMPARE(resultsName(results, OverlayBy::Machine), std::string("lab3, Xeon"));
        results.student.clear();
        QCOMPARE(resultsName(results, OverlayBy::Student), std::string("lab3, Xeon"));
        results.comparisons.front().machine = {};
        QCOMPARE(resultsName(results, OverlayBy::Machine), std::string("a.html"));
    }

    void machinesThatAreCalibratedOtherwiseAreLaidOver()
    {
        const std::vector<OpenedResults> results {opened(reportOf("Ana", "lab3")), opened(reportOf("Ben", "laptop")),
                                                  opened(reportOf("Ana", "lab4"))};
        const auto overlays = overlaysOf(results, OverlayBy::Student);
        QVERIFY2(overlays.has_value(), overlays ? "" : overlays.error().detail.c_str());
        QCOMPARE(overlays->size(), std::size_t(1));
        const auto& lines = overlays->front().lines;
        QCOMPARE(lines.size(), std::size_t(3));
        QCOMPARE(lines[0].label, std::string("Ana"));
        QCOMPARE(lines[1].label, std::string("Ben"));
        QCOMPARE(lines[2].label, std::string("Ana (2)"));
    }

    void everyExperimentThatAllHaveIsLaidOver()
    {
        const LessonKind kind = LessonKind::UnevenFiles;
        const std::vector<OpenedResults> results {opened(reportOf("Ana", "lab3", kind)),
                                                  opened(reportOf("Ben", "lab4", kind))};
        const auto overlays = overlaysOf(results, OverlayBy::Machine);
        QVERIFY(overlays);
        QCOMPARE(overlays->size(), std::size_t(2));
        QVERIFY(overlays->at(0).lines[1].comparison.settings != overlays->at(1).lines[1].comparison.settings);
        QCOMPARE(overlays->at(1).lines[1].label, std::string("lab4, Xeon"));
    }

    void unequalWorkIsRefusedByName()
    {
        OpenedResults other = opened(reportOf("Ben", "lab4"));
        other.comparisons.front().job = "fetch";
        const std::vector<OpenedResults> results {opened(reportOf("Ana", "lab3")), other};
        const auto overlays = overlaysOf(results, OverlayBy::Student);
        QVERIFY(!overlays);
        QCOMPARE(overlays.error().code, ErrorCode::BadContent);
        QVERIFY(overlays.error().detail.find("Ana") != std::string::npos);
        QVERIFY(overlays.error().detail.find("Ben") != std::string::npos);
        other = opened(reportOf("Ben", "lab4"));
        other.comparisons.front().input.files = 3;
        QVERIFY(!overlaysOf(std::vector<OpenedResults> {opened(reportOf("Ana", "lab3")), other}, OverlayBy::Student));
    }

    void nothingOpenedIsNoOverlay() { QCOMPARE(overlaysOf({}, OverlayBy::Student).error().code, ErrorCode::Empty); }
};

QTEST_GUILESS_MAIN(TestOpenedResults)
#include "tst_openedresults.moc"
