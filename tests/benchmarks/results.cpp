// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_results: how long a page of 150 results takes from its last byte to the screen (read, entered, painted), and
// how long a step takes through a table of 10,000.
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>

#include "app/desktop/panels/resultspanel.h"
#include "core/freesound/soundpage.h"
#include "tests/desktop/sounds.h"

namespace {

constexpr int pageSize = 150;
constexpr double askedMilliseconds = 50;

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// As the service answers, with a description of the usual length.
std::string pageOf(std::int64_t first)
{
    std::string json = "{\"count\":10000,\"previous\":null,\"next\":\"x\",\"results\":[";
    for (std::int64_t id = first; id < first + pageSize; ++id) {
        const std::string number = std::to_string(id);
        json += id == first ? "{" : ",{";
        json += "\"id\":" + number + ",\"url\":\"https://freesound.org/people/ann/sounds/" + number
            + "/\",\"name\":\"cello note " + number + ".wav\",\"tags\":[\"cello\",\"bow\",\"note\"],\"description\":\""
            + std::string(400, 'd')
            + "\",\"license\":\"https://creativecommons.org/licenses/by/4.0/\",\"type\":\"wav\","
              "\"channels\":2,\"filesize\":100000,\"duration\":2.5,\"samplerate\":44100.0,\"username\":\"ann\","
              "\"pack\":null,\"previews\":{\"preview-hq-mp3\":\"https://cdn.freesound.org/previews/1/"
            + number + "-hq.mp3\"}}";
    }
    return json + "]}";
}

double showPage(tutti::SoundsModel& model, tutti::ResultsPanel& panel, const std::string& json)
{
    QElapsedTimer clock;
    clock.start();
    const auto page = tutti::readSoundPage(json);
    std::vector<tutti::SoundRow> rows;
    for (const tutti::Sound& sound : page->sounds)
        rows.push_back(tutti::makeSoundRow(sound, QStringLiteral("cello")));
    model.append(std::move(rows));
    QCoreApplication::processEvents();
    panel.table()->viewport()->repaint();
    return milliseconds(clock);
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    tutti::SoundsModel model;
    tutti::ResultsPanel panel(model);
    panel.resize(370, 640);
    panel.show();
    QCoreApplication::processEvents();
    const double first = showPage(model, panel, pageOf(1));
    double longest = 0;
    for (std::int64_t id = 1 + pageSize; model.soundCount() < 10000; id += pageSize)
        longest = std::max(longest, showPage(model, panel, pageOf(id)));
    std::printf("first page of %d: %.1f ms; longest of %zu sounds: %.1f ms\n", pageSize, first, model.soundCount(),
                longest);
    double step = 0;
    QScrollBar* bar = panel.table()->verticalScrollBar();
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer clock;
        clock.start();
        bar->setValue(bar->maximum() * i / 100);
        panel.table()->viewport()->repaint();
        step = std::max(step, milliseconds(clock));
    }
    QElapsedTimer clock;
    clock.start();
    model.sort(static_cast<int>(tutti::SoundColumn::Name), Qt::DescendingOrder);
    std::printf("longest step through %zu rows: %.1f ms; sorted by name in %.1f ms; asked for: %.0f ms a page\n",
                model.soundCount(), step, milliseconds(clock), askedMilliseconds);
    return std::max(first, longest) <= askedMilliseconds ? 0 : 1;
}
