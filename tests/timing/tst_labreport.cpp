// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/timing/comparisoncodec.h"
#include "core/timing/labreport.h"
#include "core/timing/markup.h"
#include "tests/timing/madecomparison.h"

using namespace tutti;

namespace {

LabReport madeReport()
{
    return {"overlapping-waits",
            "Overlapping waits",
            "Ana María",
            "2026-01-31T12:00:00Z",
            {{"How long will six connections take?", "2 s", "1.98 s"}, {"Why?", "they wait at once", ""}},
            {"Six waits of 100 ms overlapped.", "One connection waited 4.0 s."},
            {madeComparison(6), mixedComparison()},
            {{2, 0, {1.98, std::nullopt}, 1}, {4, 12.5, {}, 1}}};
}

LabReport hostileReport()
{
    return {hostileText,   hostileText,           hostileText, hostileText, {{hostileText, hostileText, hostileText}},
            {hostileText}, {hostileComparison()}, {}};
}

bool isSame(const LabReport& one, const LabReport& other)
{
    if (one.comparisons.size() != other.comparisons.size())
        return false;
    for (std::size_t i = 0; i < one.comparisons.size(); ++i) {
        if (encodeComparison(one.comparisons[i]) != encodeComparison(other.comparisons[i]))
            return false;
    }
    return one.lesson == other.lesson && one.title == other.title && one.student == other.student
        && one.writtenAt == other.writtenAt && one.guesses == other.guesses && one.explanation == other.explanation
        && one.runs == other.runs;
}

Overlay::Line lineOf(const char* label)
{
    return {label, madeComparison(6)};
}

} // namespace

class TestLabReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsSurvive()
    {
        for (const LabReport& report : {madeReport(), hostileReport(), LabReport()}) {
            const Result<LabReport> back = labReportFromHtml(labReportHtml(report));
            QVERIFY2(back, back ? "" : back.error().detail.c_str());
            QVERIFY(isSame(*back, report));
        }
    }

    void thePageShowsWhatIsInside()
    {
        const QString page = QString::fromStdString(labReportHtml(madeReport()));
        for (const char* what :
             {"<h1>Overlapping waits</h1>", "<p>Ana María</p>", "How long will six connections take?", "1.98 s",
              "<p>Six waits of 100 ms overlapped.</p>", "lab-pc-7", "\"tutti-lab/1\""})
            QVERIFY2(page.contains(QString::fromUtf8(what)), what);
        QCOMPARE(page.count(QStringLiteral("<svg")), 3 + 1);
    }

    void hostileTextsDoNotBreakOut()
    {
        const QString page = QString::fromStdString(labReportHtml(hostileReport()));
        QCOMPARE(page.count(QStringLiteral("</script")), 1);
        QVERIFY(!page.contains(QStringLiteral("<img")));
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("html");
        const QByteArray page = QByteArray::fromStdString(labReportHtml(madeReport()));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another page") << QByteArray("<html><body>Hello</body></html>");
        QTest::newRow("a binary") << QByteArray("\x7f"
                                                "ELF\0\0\1",
                                                7);
        QTest::newRow("cut off") << page.left(page.size() / 2);
        QTest::newRow("cut in the JSON") << page.left(page.size() - 200);
        QTest::newRow("another schema") << QByteArray(page).replace("tutti-lab/1", "tutti-lab/9");
        QTest::newRow("no JSON") << QByteArray(page).replace("\"schema\"", "schema");
        QTest::newRow("a comparison that is none") << QByteArray(page).replace("tutti-comparison/1", "tutti-run/1");
        QTest::newRow("a key missing") << QByteArray(page).replace("\"student\"", "\"pupil\"");
    }

    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, html);
        const Result<LabReport> back = labReportFromHtml(html.toStdString());
        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::BadContent);
    }

    void namesAreSafe_data()
    {
        QTest::addColumn<QString>("lesson");
        QTest::addColumn<QString>("student");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* title, const char* lesson, const char* student, const char* name) {
            QTest::newRow(title) << QString::fromUtf8(lesson) << QString::fromUtf8(student) << QString::fromUtf8(name);
        };
        row("accents", "overlapping-waits", "Ana María", "overlapping-waits - Ana María.html");
        row("nobody", "overlapping-waits", "", "overlapping-waits.html");
        row("only blanks", "overlapping-waits", "  ", "overlapping-waits.html");
        row("no lesson", "", "Ana", "lab report - Ana.html");
        row("a way out", "waits", "../../.bashrc", "waits - _.._.bashrc.html");
        row("a device", "con", "", "_con.html");
        row("an option", "-rf", "Ana", "_rf - Ana.html");
    }

    void namesAreSafe()
    {
        QFETCH(QString, lesson);
        QFETCH(QString, student);
        QFETCH(QString, name);
        LabReport report;
        report.lesson = lesson.toStdString();
        report.student = student.toStdString();
        QCOMPARE(QString::fromStdString(labReportFileName(report)), name);
    }

    void longNamesAreCut()
    {
        LabReport report = madeReport();
        report.student = QStringLiteral("é").repeated(300).toStdString();
        const std::string name = labReportFileName(report);
        QVERIFY(name.size() <= 255 && name.size() > 250);
        QVERIFY(name.ends_with(".html"));
        QVERIFY(QString::fromStdString(name).toStdString() == name);
    }

    void equalWorkIsOverlaid()
    {
        std::vector<Overlay::Line> lines {lineOf("Ana"), lineOf("Ben"), lineOf("Cem")};
        lines[1].comparison.machine.host = "another";
        lines[1].comparison.settings = R"({"mono": false, "rate": null, "bits": "16"})";
        lines[2].comparison.entries.resize(2);
        const Result<Overlay> result = overlay(lines);
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        QCOMPARE(result->lines.size(), std::size_t(3));
        QCOMPARE(result->lines[1].label, std::string("Ben"));
        QCOMPARE(result->lines[1].comparison.machine.host, std::string("another"));
        QVERIFY(overlay({}));
        QVERIFY(overlay({}).value().lines.empty());
    }

    void madeWorkIsTheSameAtEachMachinesCalibration()
    {
        std::vector<Overlay::Line> lines {{"Ana", {}}, {"Ben", {}}};
        for (Overlay::Line& line : lines)
            line.comparison.job = "synthetic";
        lines[0].comparison.settings = R"({"count": 64, "milliseconds": 5, "calibration": 1000.5})";
        lines[1].comparison.settings = R"({"count": 64, "milliseconds": 5, "calibration": 2500})";
        lines[0].comparison.input.digest = "one";
        lines[1].comparison.input.digest = "another";
        const Result<Overlay> result = overlay(lines);
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        lines[1].comparison.settings = R"({"count": 32, "milliseconds": 5, "calibration": 2500})";
        QVERIFY(!overlay(lines));
    }

    void unequalWorkIsRefused_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("spoiled");
        const char* end = ": unequal work cannot be compared; open results of the same work only";
        const auto row = [end](const char* title, int spoiled, const char* detail) {
            QTest::newRow(title) << QString::fromUtf8(detail) + QString::fromUtf8(end) << spoiled;
        };
        row("another job", 0, R"("Ana" (convert) and "Cem" (spectra) did other jobs)");
        row("other settings", 1, R"("Ana" (bits: "16") and "Cem" (bits: "24") had other settings)");
        row("a setting missing", 2, R"("Ana" (mono: false) and "Cem" (mono: not set) had other settings)");
        row("a setting more", 3, R"("Ana" (dither: not set) and "Cem" (dither: true) had other settings)");
        row("fewer files", 4,
            R"("Ana" (convert: 41 files, 118 MiB, 812 s of audio) and "Cem" (convert: 40 files, 118 MiB, 812 s of audio) had other input)");
        row("files of the same number and size", 5,
            R"("Ana" (convert: 41 files, 118 MiB, 812 s of audio) and "Cem" (convert: 41 files, 118 MiB, 812 s of audio) had other input)");
    }

    void unequalWorkIsRefused()
    {
        QFETCH(QString, detail);
        QFETCH(int, spoiled);
        std::vector<Overlay::Line> lines {lineOf("Ana"), lineOf("Ben"), lineOf("Cem")};
        Comparison& odd = lines[2].comparison;
        if (spoiled == 0)
            odd.job = "spectra";
        if (spoiled == 1)
            odd.settings = R"({"bits":"24","rate":null,"mono":false})";
        if (spoiled == 2)
            odd.settings = R"({"bits":"16","rate":null})";
        if (spoiled == 3)
            odd.settings = R"({"bits":"16","rate":null,"mono":false,"dither":true})";
        if (spoiled == 4)
            odd.input.files = 40;
        if (spoiled == 5)
            odd.input.digest = "other";
        const Result<Overlay> result = overlay(lines);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BadContent);
        QCOMPARE(QString::fromStdString(result.error().detail), detail);
    }
};

QTEST_GUILESS_MAIN(TestLabReport)
#include "tst_labreport.moc"
