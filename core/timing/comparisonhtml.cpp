// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include "core/timing/chartframe.h"
#include "core/timing/comparisoncodec.h"
#include "core/timing/comparisonexports.h"
#include "core/timing/comparisonsection.h"
#include "core/timing/comparisontext.h"
#include "core/timing/markup.h"
#include "core/timing/texttable.h"
#include "core/timing/trust.h"

namespace tutti {
namespace {

std::string element(const std::string& name, const std::string& text)
{
    return "<" + name + ">" + escapedMarkup(text) + "</" + name + ">\n";
}

std::string trustBox(const Comparison& comparison)
{
    const std::vector<std::string> texts = trustTexts(comparison);
    std::string html = "<div class=\"trust ";
    html += lightName(trustIn(comparison).light);
    html += "\">\n<strong>" + escapedMarkup(texts.front()) + "</strong>\n";
    if (texts.size() > 1) {
        html += "<ul>\n";
        for (std::size_t i = 1; i < texts.size(); ++i)
            html += element("li", texts[i]);
        html += "</ul>\n";
    }
    return html + "</div>\n";
}

std::string circumstances(const Comparison& comparison)
{
    std::string html = "<dl>\n";
    const auto item = [&html](const std::string& name, const std::string& text) {
        html += element("dt", name) + element("dd", text);
    };
    item("Work", workText(comparison));
    item("Settings", comparison.settings);
    item("Rounds", roundsText(comparison));
    item("Machine", machineText(comparison.machine));
    item("Conditions", conditionsText(comparison));
    return html + "</dl>\n";
}

std::string figure(const std::string& svg, const std::string& caption)
{
    return "<figure>\n" + svg + "<figcaption>" + escapedMarkup(caption) + "</figcaption>\n</figure>\n";
}

} // namespace

std::string comparisonSection(const Comparison& comparison)
{
    std::string html = trustBox(comparison) + circumstances(comparison);
    html += figure(wallTimesChart(comparison, ChartContext::OnThePage), readingOf(comparison));
    html += htmlTable(entryTable(comparison));
    if (const std::string scaling = scalingChart(comparison, ChartContext::OnThePage); !scaling.empty())
        html += figure(scaling,
                       "Speed-up over workers; where a fit is possible, with what Amdahl's law predicts for the serial "
                       "fraction found.");
    if (const TextTable scaling = scalingTable(comparison); !scaling.rows.empty())
        html += htmlTable(scaling);
    return html + "<p class=\"quiet\">" + escapedMarkup(methodText()) + "</p>\n";
}

std::string comparisonHtml(const Comparison& comparison)
{
    const std::string title = titleOf(comparison);
    return htmlPage(title, element("h1", title) + comparisonSection(comparison), "tutti-comparison",
                    encodeComparison(comparison));
}

} // namespace tutti
