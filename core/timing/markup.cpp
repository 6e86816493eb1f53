// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/markup.h"

#include <QList>
#include <QString>

namespace tutti {
namespace {

constexpr std::string_view styleSheet = R"(:root { color-scheme: light dark; --ground: #ffffff; --text: #1a1a1a;
  --quiet: #5c5c5c; --line: #d0d0d0; --shade: #f4f4f4; }
@media (prefers-color-scheme: dark) { :root { --ground: #1e1e1e; --text: #ececec; --quiet: #b0b0b0; --line: #4a4a4a;
  --shade: #2a2a2a; } }
body { background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto;
  max-width: 60rem; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
figure { margin: 1.5rem 0; } figcaption, .quiet { color: var(--quiet); } svg { max-width: 100%; height: auto; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: 0.9rem; overflow-wrap: normal; }
th, td { border-bottom: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } thead th { background: var(--shade); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; } dt { color: var(--quiet); } dd { margin: 0; }
.trust { border-left: 0.5rem solid var(--line); background: var(--shade); padding: 0.5rem 1rem; }
.green { border-color: #009e73; } .amber { border-color: #c98200; } .red { border-color: #d55e00; }
)";

bool turnsDirection(char32_t character)
{
    return character == 0x061C || character == 0x200E || character == 0x200F
        || (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

bool isBlank(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

std::string scriptBegin(std::string_view id)
{
    return R"(<script type="application/json" id=")" + std::string(id) + "\">\n";
}

constexpr std::string_view scriptEnd = "</script>";

} // namespace

std::string plainLine(std::string_view text)
{
    std::u32string line;
    for (const uint character : QString::fromUtf8(text.data(), qsizetype(text.size())).toUcs4()) {
        if (turnsDirection(character))
            continue;
        if (QChar::isNonCharacter(character) || QChar::isSurrogate(character))
            line += char32_t(QChar::ReplacementCharacter);
        else
            line += isBlank(character) ? U' ' : char32_t(character);
    }
    return QString::fromStdU32String(line).toStdString();
}

std::string escapedMarkup(std::string_view text)
{
    std::string markup;
    for (const char character : plainLine(text)) {
        switch (character) {
        case '&':
            markup += "&amp;";
            break;
        case '<':
            markup += "&lt;";
            break;
        case '>':
            markup += "&gt;";
            break;
        case '"':
            markup += "&quot;";
            break;
        case '\'':
            markup += "&#39;";
            break;
        default:
            markup += character;
        }
    }
    return markup;
}

std::string htmlPage(std::string_view title, std::string_view body, std::string_view id, std::string json)
{
    // In JSON this sign stands in texts only; "</script>" and "<!--" both need it.
    for (auto at = json.find('<'); at != std::string::npos; at = json.find('<', at))
        json.replace(at, 1, "\\u003c");
    std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
    page += escapedMarkup(title) + "</title>\n<style>\n";
    page += styleSheet;
    page += "</style>\n</head>\n<body>\n";
    page += body;
    page += scriptBegin(id) + json;
    page += std::string(scriptEnd) + "\n</body>\n</html>\n";
    return page;
}

std::optional<std::string> jsonInPage(std::string_view page, std::string_view id)
{
    const std::string before = scriptBegin(id);
    const std::size_t found = page.find(before);
    if (found == std::string_view::npos)
        return {};
    const std::size_t begin = found + before.size();
    const std::size_t end = page.find(scriptEnd, begin);
    if (end == std::string_view::npos)
        return {};
    return std::string(page.substr(begin, end - begin));
}

} // namespace tutti
