// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <complex>
#include <numbers>

#include <QTest>

#include "core/synth/cello.h"
#include "core/synth/drum.h"
#include "core/synth/harmonica.h"
#include "core/synth/room.h"

using namespace tutti;

namespace {

constexpr int rateHz = 32000;

/// The amplitude of one frequency from `start` on for `seconds`, under a Hann window.
double level(const Signal& signal, double hz, double start, double seconds)
{
    const std::size_t first = samplesIn(start, rateHz);
    const std::size_t count = samplesIn(seconds, rateHz);
    std::complex<double> sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double window = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * double(i) / double(count));
        sum += window * double(signal.at(first + i)) * std::polar(1.0, -2 * std::numbers::pi * hz * double(i) / rateHz);
    }
    return 4 * std::abs(sum) / double(count);
}

double power(const Signal& signal, double start, double seconds)
{
    double sum = 0;
    const std::size_t first = samplesIn(start, rateHz);
    const std::size_t count = samplesIn(seconds, rateHz);
    for (std::size_t i = first; i < first + count; ++i)
        sum += double(signal.at(i)) * double(signal[i]);
    return sum / double(count);
}

const std::vector<Note> oneTone {{0.1, 1.5, 220, 1, 0}};
const Bowing steadyBow {0, 5, 0.09, 0.14, 0};
const Blowing steadyReed {0, 0, 5, 0, 0};

} // namespace

class TestInstruments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBowedStringHasAllHarmonics()
    {
        const Signal sound = playCello(oneTone, steadyBow, 2, rateHz);
        for (int harmonic = 1; harmonic <= 10; ++harmonic) {
            const double on = level(sound, 220 * harmonic, 0.5, 1);
            const double between = level(sound, 220 * (harmonic + 0.5), 0.5, 1);
            QVERIFY2(on > 10 * between, QByteArray::number(harmonic).constData());
        }
        QVERIFY(level(sound, 220, 0.5, 1) > 5 * level(sound, 220 * 20, 0.5, 1));
    }

    void vibratoMovesThePitch()
    {
        Bowing wide = steadyBow;
        wide.vibratoCents = 60;
        // Ten harmonics up a vibrato of this width leaves the place of the steady tone.
        const double steady = level(playCello(oneTone, steadyBow, 2, rateHz), 2200, 0.7, 0.8);
        QVERIFY(level(playCello(oneTone, wide, 2, rateHz), 2200, 0.7, 0.8) < 0.7 * steady);
    }

    void aGlideArrives()
    {
        const std::vector<Note> glide {{0.1, 1, 220, 1, 440}, {1.1, 0.8, 440, 1, 0}};
        const Signal sound = playCello(glide, steadyBow, 2, rateHz);
        QVERIFY(level(sound, 440, 1.3, 0.5) > 10 * level(sound, 220, 1.3, 0.5));
        QVERIFY(level(sound, 440, 0.1, 0.3) < level(sound, 440, 1.3, 0.5) / 2);
    }

    void twoReedsBeat()
    {
        Blowing apart = steadyReed;
        apart.reedCents = 20;
        const Signal sound = playHarmonica(oneTone, apart, 2, rateHz);
        const double other = 220 * std::exp2(20 / 1200.0);
        QVERIFY(level(sound, other, 0.3, 1.2) > 0.5 * level(sound, 220, 0.3, 1.2));
        const Signal together = playHarmonica(oneTone, steadyReed, 2, rateHz);
        QVERIFY(level(together, other, 0.3, 1.2) < 0.5 * level(together, 220, 0.3, 1.2));
    }

    void reedsAreBrighterThanStrings()
    {
        const Signal reed = playHarmonica(oneTone, steadyReed, 2, rateHz);
        const Signal string = playCello(oneTone, steadyBow, 2, rateHz);
        const auto brightness = [](const Signal& sound) {
            return level(sound, 220 * 9, 0.5, 1) / level(sound, 220, 0.5, 1);
        };
        QVERIFY(brightness(reed) > 2 * brightness(string));
    }

    void aDrumHasTheModesOfAMembrane()
    {
        Drum skinOnly;
        skinOnly.wires = 0;
        skinOnly.skinDecay = 1.5;
        const Signal sound = playDrum({{0.1, 1, 0}}, skinOnly, 2, rateHz);
        const double lowest = level(sound, skinOnly.skinHz, 0.1, 0.5);
        const double second = level(sound, skinOnly.skinHz * 1.594, 0.1, 0.5);
        QVERIFY(lowest > second && second > 5 * level(sound, skinOnly.skinHz * 1.3, 0.1, 0.5));
        // 60 dB in 1.5 s: 40 dB in one second.
        const double fallen = power(sound, 1.3, 0.1) / power(sound, 0.3, 0.1);
        QVERIFY(std::abs(10 * std::log10(fallen) + 40) < 3);
    }

    void wiresHissAndStop()
    {
        Drum wiresOnly;
        wiresOnly.skin = 0;
        const Signal sound = playDrum({{0.1, 1, 0}}, wiresOnly, 2, rateHz);
        QCOMPARE(power(sound, 0, 0.09), 0.0);
        QVERIFY(power(sound, 0.1, 0.1) > 100 * power(sound, 0.5, 0.1));
    }

    void aBrushSwells()
    {
        const Signal sound = playDrum({{0.1, 1, 0.4}}, {}, 2, rateHz);
        QVERIFY(power(sound, 0.1, 0.1) < power(sound, 0.4, 0.1) / 3);
    }

    void aRoomIsWiderThanItsSound()
    {
        Signal click(samplesIn(0.5, rateHz), 0.0F);
        click[0] = 1;
        const auto dry = inRoom(click, 2, 0, rateHz);
        QCOMPARE(dry.size(), 2 * click.size());
        QCOMPARE(dry[1], 1.0F);
        QCOMPARE(*std::max_element(dry.begin() + 2, dry.end()), 0.0F);
        const auto wet = inRoom(click, 2, 0.5, rateHz);
        bool differ = false;
        for (std::size_t i = 0; i < wet.size(); i += 2)
            differ = differ || wet[i] != wet[i + 1];
        QVERIFY(differ);
    }

    void scoresFillTheirTime_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addRow("short") << 4.0;
        QTest::addRow("long") << 180.0;
    }

    void scoresFillTheirTime()
    {
        QFETCH(double, seconds);
        const auto notes = melody({{60, 1}, {0, 1}, {64, 2}}, {0, 2}, 0.4, seconds, 0);
        QVERIFY(!notes.empty());
        QVERIFY(notes.back().start > seconds - 3);
        for (const Note& note : notes)
            QVERIFY(note.start >= 0 && note.start + note.seconds < seconds);
        const auto strokes = rhythm("9.5", 0.2, seconds);
        QVERIFY(strokes.back().start > seconds - 2 && strokes.back().start < seconds);
        QVERIFY(roll(20, 4, seconds).back().start < seconds);
        QCOMPARE(inChords(notes, {4, 7}).size(), 3 * notes.size());
    }
};

QTEST_GUILESS_MAIN(TestInstruments)
#include "tst_instruments.moc"
