// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/overlaytext.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "app/desktop/text/lessonphrases.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

namespace {

class OverlayText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::OverlayText)
};

/// With the schedule where the same engine and workers come with several.
QString nameIn(const std::vector<Setting>& settings, const Setting& setting)
{
    const auto twins = std::count_if(settings.begin(), settings.end(), [&setting](const Setting& other) {
        return other.engine == setting.engine && other.workers == setting.workers;
    });
    if (twins < 2)
        return settingName(setting);
    //: %1 is such as "2 threads", %2 a schedule.
    return OverlayText::tr("%1, %2").arg(settingName(setting), scheduleText(setting.schedule).toLower());
}

QString sentenceOf(const Overlay& overlay, const Setting& setting, const QString& name)
{
    std::vector<std::pair<double, QString>> found;
    for (const Overlay::Line& line : overlay.lines) {
        if (const SpeedUp* const speedup = speedUpIn(line, setting))
            found.emplace_back(speedup->value, QString::fromStdString(line.label));
    }
    if (found.empty())
        return OverlayText::tr("%1: measured nowhere.").arg(name);
    const auto [least, most] = std::minmax_element(found.begin(), found.end());
    if (found.size() == 1)
        return OverlayText::tr("%1: %2 times as fast (%3).").arg(name, factorText(least->first), least->second);
    return OverlayText::tr("%1: from %2 (%3) to %4 (%5) times as fast.")
        .arg(name, factorText(least->first), least->second, factorText(most->first), most->second);
}

} // namespace

std::vector<Setting> settingsBesideBaseline(const Overlay& overlay)
{
    std::vector<Setting> settings;
    for (const Overlay::Line& line : overlay.lines) {
        const Comparison& comparison = line.comparison;
        for (std::size_t entry = 0; entry < comparison.entries.size(); ++entry) {
            const Setting& setting = comparison.entries[entry].setting;
            if (entry != comparison.baseline && std::find(settings.begin(), settings.end(), setting) == settings.end())
                settings.push_back(setting);
        }
    }
    return settings;
}

const SpeedUp* speedUpIn(const Overlay::Line& line, const Setting& setting)
{
    const ComparisonEntry* const entry = usableEntry(line.comparison, setting);
    return entry == nullptr ? nullptr : &*entry->speedup;
}

QString overlayName(const std::vector<Setting>& settings, std::size_t setting)
{
    return nameIn(settings, settings.at(setting));
}

QString overlaySentences(const Overlay& overlay)
{
    const std::vector<Setting> settings = settingsBesideBaseline(overlay);
    QStringList sentences;
    for (const Setting& setting : settings)
        sentences << sentenceOf(overlay, setting, nameIn(settings, setting));
    return sentences.join(QLatin1Char(' '));
}

} // namespace tutti
