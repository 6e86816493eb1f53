// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

#include <QByteArray>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include "core/freesound/license.h"
#include "core/offline/filter.h"
#include "core/offline/words.h"

namespace tutti {
namespace {

using NumberOf = std::function<double(const Recording&)>;
using TextOf = std::function<std::string(const Recording&)>;

const std::map<std::string, NumberOf>& numbers()
{
    static const std::map<std::string, NumberOf> all {
        {"id", [](const Recording& r) { return double(r.id); }},
        {"duration", durationOf},
        {"samplerate", [](const Recording& r) { return double(r.rateHz); }},
        {"channels", [](const Recording& r) { return double(r.channels); }},
        {"bitdepth", [](const Recording& r) { return r.type == "mp3" || r.type == "ogg" ? 0 : double(r.bits); }},
        {"num_downloads", [](const Recording& r) { return double(r.downloads); }},
        {"num_ratings", [](const Recording& r) { return double(r.ratings); }},
        {"num_comments", [](const Recording&) { return 0.0; }},
        // The index has twice the stars that answers show, and none for fewer than three ratings.
        {"avg_rating", [](const Recording& r) { return r.ratings < 3 ? 0 : 2 * r.rating; }},
    };
    return all;
}

const std::map<std::string, std::function<bool(const Recording&)>>& truths()
{
    static const std::map<std::string, std::function<bool(const Recording&)>> all {
        {"is_explicit", [](const Recording& r) { return r.isExplicit; }},
        {"is_geotagged", [](const Recording& r) { return !r.geotag.empty(); }},
        {"is_remix", [](const Recording&) { return false; }},
        {"was_remixed", [](const Recording&) { return false; }},
        {"in_remix_group", [](const Recording&) { return false; }},
    };
    return all;
}

/// Fields whose text must contain the value's words.
const std::map<std::string, std::function<std::string(const Recording&, const Library&)>>& texts()
{
    static const std::map<std::string, std::function<std::string(const Recording&, const Library&)>> all {
        {"name", [](const Recording& r, const Library&) { return r.name; }},
        {"description", [](const Recording& r, const Library&) { return r.description; }},
        {"username", [](const Recording& r, const Library&) { return r.username; }},
        {"comment", [](const Recording&, const Library&) { return std::string(); }},
        {"pack",
         [](const Recording& r, const Library& library) {
             const LibraryPack* const pack = library.pack(r.pack);
             return pack ? pack->name : std::string();
         }},
    };
    return all;
}

/// Fields that must be the value as a whole.
std::optional<TextOf> exactText(const std::string& field, const Library& library)
{
    if (field == "type")
        return [](const Recording& r) { return r.type; };
    if (field == "license")
        return [](const Recording& r) { return std::string(licenseFilterName(licenseFromUrl(r.license).kind)); };
    if (field == "gen_ai_preference")
        return [](const Recording&) { return std::string("no-additional-preferences"); };
    if (field == "category")
        return [](const Recording& r) { return r.category.starts_with("is") ? "Instrument samples" : "Music"; };
    if (field == "pack_grouping")
        return [&library](const Recording& r) {
            const LibraryPack* const pack = library.pack(r.pack);
            return pack ? std::to_string(pack->id) + "_" + pack->name : std::string();
        };
    return std::nullopt;
}

Error badValue(const FieldTest& test, const std::string& text)
{
    return {ErrorCode::BadContent, "Invalid value '" + text + "' for field " + test.field};
}

std::optional<double> numberIn(const std::string& text, double open)
{
    if (text.empty())
        return open;
    bool ok = false;
    const double number = QByteArray(text.data(), qsizetype(text.size())).toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Result<Filter> numberFilter(const FieldTest& test, const NumberOf& number)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const std::string& upper = test.isRange ? test.to : test.value;
    const auto from = numberIn(test.value, -infinity);
    const auto to = numberIn(upper, infinity);
    if (!from || !to)
        return fail(badValue(test, from ? upper : test.value));
    return Filter([number, low = *from, high = *to](const Recording& r) {
        const double value = number(r);
        return value >= low && value <= high;
    });
}

QDateTime startOf(QDateTime time, const QString& unit)
{
    if (unit.startsWith(QLatin1String("YEAR")))
        return {QDate(time.date().year(), 1, 1), QTime(0, 0), QTimeZone::utc()};
    if (unit.startsWith(QLatin1String("MONTH")))
        return {QDate(time.date().year(), time.date().month(), 1), QTime(0, 0), QTimeZone::utc()};
    time.setTime(unit.startsWith(QLatin1String("HOUR")) ? QTime(time.time().hour(), 0) : QTime(0, 0));
    return time;
}

QDateTime moved(const QDateTime& time, int count, const QString& unit)
{
    constexpr int hour = 3600;
    if (unit.startsWith(QLatin1String("YEAR")))
        return time.addYears(count);
    if (unit.startsWith(QLatin1String("MONTH")))
        return time.addMonths(count);
    if (unit.startsWith(QLatin1String("DAY")))
        return time.addDays(count);
    return time.addSecs(qint64(count) * hour);
}

/// "2023-01-31T00:00:00Z", "NOW", "NOW-1YEAR/DAY".
std::optional<QDateTime> timeIn(const std::string& text)
{
    static const QRegularExpression form(
        QStringLiteral("^NOW(?:([+-]\\d{1,5})(YEARS?|MONTHS?|DAYS?|HOURS?))?(?:/(YEAR|MONTH|DAY|HOUR))?$"));
    const QString name = QString::fromStdString(text);
    const auto match = form.match(name);
    if (!match.hasMatch()) {
        const QDateTime time = QDateTime::fromString(name, Qt::ISODate);
        return time.isValid() && name.endsWith(u'Z') ? std::optional(time) : std::nullopt;
    }
    QDateTime time = QDateTime::currentDateTimeUtc();
    if (!match.captured(1).isEmpty())
        time = moved(time, match.captured(1).toInt(), match.captured(2));
    return match.captured(3).isEmpty() ? time : startOf(time, match.captured(3));
}

Result<Filter> dateFilter(const FieldTest& test)
{
    const std::string& upper = test.isRange ? test.to : test.value;
    const QDateTime first = QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc());
    const auto from = test.value.empty() ? first : timeIn(test.value);
    const auto to = upper.empty() ? QDateTime::currentDateTimeUtc() : timeIn(upper);
    if (!from || !to)
        return fail(badValue(test, from ? upper : test.value));
    return Filter([low = *from, high = *to](const Recording& r) {
        const QDateTime created = QDateTime::fromString(QString::fromStdString(r.created), Qt::ISODate);
        return created >= low && created <= high;
    });
}

Result<Filter> truthFilter(const FieldTest& test, const std::function<bool(const Recording&)>& truth)
{
    if (test.isRange || (test.value != "true" && test.value != "false"))
        return fail(badValue(test, test.value));
    return Filter([truth, wanted = test.value == "true"](const Recording& r) { return truth(r) == wanted; });
}

Filter tagFilter(const FieldTest& test)
{
    return [wanted = lowered(test.value)](const Recording& r) {
        return std::any_of(r.tags.begin(), r.tags.end(),
                           [&wanted](const std::string& tag) { return lowered(tag) == wanted; });
    };
}

} // namespace

Result<Filter> filterOf(const FieldTest& test, const Library& library)
{
    if (const auto number = numbers().find(test.field); number != numbers().end())
        return numberFilter(test, number->second);
    if (const auto truth = truths().find(test.field); truth != truths().end())
        return truthFilter(test, truth->second);
    if (test.field == "created")
        return dateFilter(test);
    if (test.field == "tag")
        return tagFilter(test);
    if (const auto text = texts().find(test.field); text != texts().end())
        return Filter([&library, textOf = text->second, words = wordsOf(test.value)](const Recording& r) {
            return !words.empty() && containsPhrase(wordsOf(textOf(r, library)), words);
        });
    if (const auto exact = exactText(test.field, library)) {
        const bool ignoresCase = test.field == "type";
        return Filter([textOf = *exact, ignoresCase, wanted = test.value](const Recording& r) {
            const std::string text = textOf(r);
            return ignoresCase ? lowered(text) == lowered(wanted) : text == wanted;
        });
    }
    return fail(ErrorCode::BadContent, "undefined field " + test.field);
}

} // namespace tutti
