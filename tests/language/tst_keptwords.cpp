// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/controllers/searchcontroller.h"
#include "app/desktop/language.h"
#include "app/desktop/panels/resultspanel.h"
#include "tests/desktop/sounds.h"
#include "tests/session/memorykeychain.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

void speak(Language language)
{
    applyLanguage(language, QStringLiteral(TUTTI_QM_DIR));
    QCoreApplication::processEvents();
}

} // namespace

/// What was said of sounds before the language was changed is said in the new one afterwards.
class TestKeptWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { speak(Language::English); }
    void cleanupTestCase() { speak(Language::English); }

    void whyADownloadFailed()
    {
        SoundsModel model;
        model.append(sampleSounds(1, 1));
        model.setState(0, SoundState::Failed, Error {ErrorCode::NotFound, "x"});
        const auto text = [&model] { return model.index(0, static_cast<int>(SoundColumn::State)).data().toString(); };
        QCOMPARE(text(), QStringLiteral("failed: Not found: x"));
        speak(Language::Spanish);
        QVERIFY2(text().startsWith(QStringLiteral("falló: ")), qPrintable(text()));
        QVERIFY2(!text().contains(QStringLiteral("Not found")), qPrintable(text()));
    }

    void theRequestsThatWereMade()
    {
        SoundsModel model;
        ResultsPanel panel(model);
        panel.setQuota(QuotaState {{60, 2000}, 12, 1340, 0});
        const auto* line = panel.findChild<QLabel*>(QStringLiteral("quotaLine"));
        QCOMPARE(line->text(), QStringLiteral("Requests: 12 of 60 this minute, 1,340 of 2,000 today"));
        speak(Language::Spanish);
        QVERIFY2(line->text().contains(QStringLiteral("12 de 60")), qPrintable(line->text()));
        QCOMPARE(line->accessibleName(), line->text());
        panel.setQuota({});
        QVERIFY(line->text().isEmpty());
    }

    void whyASearchFailed_data()
    {
        QTest::addColumn<bool>("mistake");
        QTest::newRow("choices that come to nothing") << true;
        QTest::newRow("a service that refuses") << false;
    }

    void whyASearchFailed()
    {
        QFETCH(const bool, mistake);
        qunsetenv("TUTTI_FREESOUND_KEY");
        const TemporaryFolder home;
        SoundService service(
            std::make_unique<Secrets>(std::make_unique<fixtures::MemoryKeychain>(std::map<std::string, std::string> {}),
                                      home.path() / "secrets"));
        SoundsModel model;
        SearchController search(service, model);
        QSignalSpy ended(&search, &SearchController::finished);
        SearchChoices choices;
        choices.words = QStringLiteral("cello");
        choices.fromSeconds = mistake ? 5 : 0;
        choices.toSeconds = mistake ? 1 : 0;
        search.search(choices);
        QVERIFY(mistake || ended.wait());
        QVERIFY(search.hasErrors());
        const QString english = search.status();
        QVERIFY(!english.isEmpty());
        speak(Language::Spanish);
        QVERIFY(search.hasErrors());
        QVERIFY2(search.status() != english, qPrintable(english));
        speak(Language::English);
        QCOMPARE(search.status(), english);
    }
};

QTEST_MAIN(TestKeptWords)
#include "tst_keptwords.moc"
