// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QTest>

#include "app/desktop/appearance.h"
#include "app/desktop/panels/downloadbar.h"
#include "app/desktop/panels/freesoundpanel.h"
#include "app/desktop/panels/keypage.h"
#include "app/desktop/panels/resultspanel.h"
#include "app/desktop/panels/searchpanel.h"
#include "tests/desktop/sounds.h"

using namespace tutti;

namespace {

struct Look
{
    QString name;
    QSize size;
    Appearance appearance = Appearance::Light;
    double fontScale = 1;
};

/// A panel with all that belongs to it.
struct Sample
{
    SoundsModel model;
    QAction download;
    QAction cancel {QStringLiteral("■ Cancel")};
    QAction retry {QStringLiteral("Retry")};
    QAction demo {QStringLiteral("Try the demo")};
    FreesoundPanel panel {model, {&download, &cancel, &retry, &demo}};

    Sample()
    {
        panel.downloads()->setFolder("/home/ann/Music/Tutti");
        panel.results()->setHint(QStringLiteral("Type what to look for, one query a line, and press Search."));
    }
};

void save(const QString& folder, const QString& name, const std::function<void(Sample&)>& fill)
{
    static const QFont usual = QApplication::font();
    for (const Look& look : {Look {QStringLiteral("usual"), {370, 640}},
                             Look {QStringLiteral("narrow-dark"), {250, 560}, Appearance::Dark},
                             Look {QStringLiteral("large"), {420, 760}, Appearance::Light, 1.6}}) {
        applyAppearance(look.appearance);
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * look.fontScale);
        QApplication::setFont(font);
        Sample sample;
        sample.panel.resize(look.size);
        sample.panel.show();
        fill(sample);
        QTest::qWait(60);
        sample.panel.resize(look.size);
        QTest::qWait(20);
        sample.panel.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, look.name));
    }
}

void fillResults(Sample& sample)
{
    SearchChoices choices;
    choices.words = QStringLiteral("cello\nharmonica\nsnare");
    sample.panel.form()->setChoices(choices);
    sample.model.append(sampleSounds(1, 40));
    sample.panel.results()->setStatus(QStringLiteral("40 sounds of 1,234 that Freesound knows."));
    sample.panel.results()->setQuota(QuotaState {{60, 2000}, 12, 340, 0});
    sample.panel.downloads()->setCount(40, false);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    save(folder, QStringLiteral("empty"), [](Sample&) {});
    save(folder, QStringLiteral("key"), [](Sample& sample) {
        sample.panel.setKeyWanted(true);
        sample.panel.keyPage()->setKeychainProblem(QStringLiteral("no service"));
        sample.panel.keyPage()->setMessage(keyMistake(QStringLiteral("12345678901234567890")));
    });
    save(folder, QStringLiteral("results"), fillResults);
    save(folder, QStringLiteral("filters"), [](Sample& sample) {
        fillResults(sample);
        SearchChoices choices = sample.panel.form()->choices();
        choices.source = SoundSource::Pack;
        choices.toSeconds = 10;
        sample.panel.form()->setChoices(choices);
        sample.panel.form()->setFiltersShown(true);
    });
    save(folder, QStringLiteral("downloading"), [](Sample& sample) {
        fillResults(sample);
        for (std::size_t i = 0; i < 12; ++i)
            sample.model.setState(i, i < 4 ? SoundState::Done : SoundState::Running);
        for (std::size_t i = 4; i < 12; ++i)
            sample.model.setProgress(i, 100 * i, 1200);
        sample.model.setState(12, SoundState::Failed, Error {ErrorCode::NotFound, "the preview is gone; try another"});
        sample.model.setState(13, SoundState::Here);
        sample.model.showChanges();
        sample.model.setPlaying(2);
        sample.panel.downloads()->setRunning(true);
        sample.panel.downloads()->setRetry(true);
        sample.panel.results()->setWaiting(true);
        sample.panel.results()->setStatus(QStringLiteral("The key's limit is reached; it goes on in 23 s."));
        sample.panel.results()->setCurrentSound(1);
    });
    save(folder, QStringLiteral("hostile"), [](Sample& sample) {
        sample.model.append(hostileSounds());
        sample.panel.results()->setStatus(QStringLiteral("Not signed in: the key was refused; look whether it is the "
                                                         "client secret of 40 characters, and enter it again."),
                                          true);
    });
    return 0;
}
