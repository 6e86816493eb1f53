// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/freesound/license.h"

using namespace tutti;

class TestLicense : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deedsAreRecognised_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* what, const char* url, LicenseKind kind, const char* name) {
            QTest::newRow(what) << QString::fromUtf8(url) << int(kind) << QString::fromUtf8(name);
        };
        using Kind = LicenseKind;
        row("cc0", "http://creativecommons.org/publicdomain/zero/1.0/", Kind::Cc0, "Creative Commons 0");
        row("by 4", "https://creativecommons.org/licenses/by/4.0/", Kind::By, "Attribution 4.0");
        row("by 3", "http://creativecommons.org/licenses/by/3.0/", Kind::By, "Attribution 3.0");
        row("by-nc is not by", "https://creativecommons.org/licenses/by-nc/4.0/", Kind::ByNc,
            "Attribution NonCommercial 4.0");
        row("by-nc 3", "http://creativecommons.org/licenses/by-nc/3.0/", Kind::ByNc, "Attribution NonCommercial 3.0");
        row("sampling+", "http://creativecommons.org/licenses/sampling+/1.0/", Kind::SamplingPlus, "Sampling+");
        row("sampling+, encoded", "http://creativecommons.org/licenses/sampling%2B/1.0/", Kind::SamplingPlus,
            "Sampling+");
        row("no slash at the end", "https://creativecommons.org/licenses/by/4.0", Kind::By, "Attribution 4.0");
        row("the other scheme", "http://creativecommons.org/licenses/by-nc/4.0/", Kind::ByNc,
            "Attribution NonCommercial 4.0");
        row("no scheme", "creativecommons.org/licenses/by/4.0/", Kind::By, "Attribution 4.0");
        row("capitals and www", "HTTPS://WWW.CreativeCommons.org/Licenses/BY/4.0/", Kind::By, "Attribution 4.0");
        row("the deed in a language", "https://creativecommons.org/licenses/by/4.0/deed.de", Kind::By,
            "Attribution 4.0");
        row("no version", "https://creativecommons.org/licenses/by/", Kind::By, "Attribution");
        row("one that is not on Freesound", "https://creativecommons.org/licenses/by-nc-sa/4.0/", Kind::Unknown,
            "https://creativecommons.org/licenses/by-nc-sa/4.0/");
        row("another host", "https://example.org/licenses/by/4.0/", Kind::Unknown,
            "https://example.org/licenses/by/4.0/");
        row("a host that only begins so", "https://creativecommons.org.example/licenses/by/4.0/", Kind::Unknown,
            "https://creativecommons.org.example/licenses/by/4.0/");
        row("a name", "Attribution", Kind::Unknown, "Attribution");
        row("nothing", "", Kind::Unknown, "");
    }

    void deedsAreRecognised()
    {
        QFETCH(const QString, url);
        const License license = licenseFromUrl(url.toStdString());
        QTEST(int(license.kind), "kind");
        QTEST(QString::fromStdString(licenseName(license)), "name");
        QCOMPARE(QString::fromStdString(license.url), url);
    }

    void optionsAreSpelledAsInTheManual()
    {
        const std::vector<std::pair<LicenseKind, std::string_view>> spellings {
            {LicenseKind::Cc0, "cc0"},
            {LicenseKind::By, "by"},
            {LicenseKind::ByNc, "by-nc"},
            {LicenseKind::SamplingPlus, "sampling+"}};
        for (const auto& [kind, spelling] : spellings) {
            QCOMPARE(licenseOption(kind), spelling);
            QVERIFY(licenseFromOption(spelling) == kind);
        }
        QVERIFY(!licenseFromOption("any"));
        QVERIFY(!licenseFromOption("CC0"));
        QVERIFY(licenseOption(LicenseKind::Unknown).empty());
        QVERIFY(!licenseFromOption(""));
    }

    void filterKnowsNoVersions()
    {
        QCOMPARE(licenseFilterName(LicenseKind::ByNc), std::string_view("Attribution NonCommercial"));
        QCOMPARE(licenseFilterName(LicenseKind::Cc0), std::string_view("Creative Commons 0"));
        QVERIFY(licenseFilterName(LicenseKind::Unknown).empty());
    }

    void whatIsUnknownIsTreatedAsTheStrictest()
    {
        QVERIFY(!isCommercial(LicenseKind::Unknown));
        QVERIFY(isCommercial(LicenseKind::By));
        QVERIFY(!isCommercial(LicenseKind::ByNc));
        QVERIFY(!isCommercial(LicenseKind::SamplingPlus));
    }
};

QTEST_GUILESS_MAIN(TestLicense)
#include "tst_license.moc"
