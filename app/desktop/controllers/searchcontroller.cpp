// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/searchcontroller.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <QLocale>

#include "app/desktop/text/errortext.h"
#include "app/desktop/text/soundtext.h"

namespace tutti {

namespace {

/// The service has not said yet how many sounds fit a query.
constexpr qint64 notCounted = -1;

} // namespace

SearchController::SearchController(SoundService& service, SoundsModel& model, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_search(service)
{
    connect(&m_search, &SoundSearch::found, this, &SearchController::takeFound);
    connect(&m_search, &SoundSearch::counted, this, [this](int query, qint64 total) {
        if (query >= 0 && static_cast<std::size_t>(query) < m_totals.size())
            m_totals[static_cast<std::size_t>(query)] = total;
        Q_EMIT statusChanged();
    });
    connect(&m_search, &SoundSearch::waiting, this,
            [this](const ServiceWait& wait) { Q_EMIT waiting(waitText(wait)); });
    connect(&m_search, &SoundSearch::quotaChanged, this,
            [this](const QuotaState& state) { Q_EMIT quotaChanged(m_offline ? std::nullopt : std::optional(state)); });
    connect(&m_search, &SoundSearch::leftOut, this, [this](int query, const LeftOut& what) {
        m_omissions.push_back({query, what});
    });
    connect(&m_search, &SoundSearch::failed, this, &SearchController::takeFailure);
    connect(&m_search, &SoundSearch::finished, this, &SearchController::end);
}

void SearchController::search(const SearchChoices& choices)
{
    SearchPlan plan = planSearch(choices);
    m_mistaken.reset();
    m_failures.clear();
    m_omissions.clear();
    if (!plan.mistake.isEmpty()) {
        m_mistaken = choices;
        Q_EMIT statusChanged();
        return;
    }
    m_model.clear();
    m_titles.clear();
    for (const SoundQuery& query : plan.queries)
        m_titles << shownLine(queryTitle(query));
    m_totals.assign(plan.queries.size(), notCounted);
    m_offline = choices.offline;
    m_onlyFree = choices.licenses == SearchChoices().licenses;
    m_cancelled = false;
    m_searching = true;
    m_search.search(std::move(plan.queries), choices.offline);
    Q_EMIT searchingChanged(true);
    Q_EMIT statusChanged();
}

void SearchController::stop()
{
    m_search.cancel();
}

QString SearchController::title(int query) const
{
    return m_titles.value(query);
}

void SearchController::takeFound(const QList<FoundSound>& sounds)
{
    std::vector<SoundRow> rows;
    rows.reserve(static_cast<std::size_t>(sounds.size()));
    for (const FoundSound& found : sounds)
        rows.push_back(makeSoundRow(found.sound, title(found.query)));
    m_model.append(std::move(rows));
    Q_EMIT statusChanged();
}

void SearchController::takeFailure(int query, const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    // Of several queries the same is said once.
    if (std::ranges::find(m_failures, error, &Failure::error) == m_failures.end())
        m_failures.push_back({query, error});
    if (error.code == ErrorCode::Unauthorised && !m_offline)
        Q_EMIT keyRefused();
    Q_EMIT statusChanged();
}

void SearchController::end(bool cancelled)
{
    m_searching = false;
    m_cancelled = cancelled;
    m_model.sortAgain();
    Q_EMIT waiting({});
    Q_EMIT searchingChanged(false);
    Q_EMIT statusChanged();
    Q_EMIT finished();
}

QString SearchController::sentence(const Failure& failure) const
{
    const QString why = errorText(failure.error);
    return failure.query < 0 || m_titles.size() < 2 ? why : tr("%1: %2").arg(title(failure.query), why);
}

QStringList SearchController::notes() const
{
    QStringList sentences;
    for (const auto& [query, what] : m_omissions) {
        if (what.byLicense > 0)
            sentences << tr("%1: %n sound(s) left out for their licence.", nullptr, static_cast<int>(what.byLicense))
                             .arg(title(query));
        if (!what.missing.empty())
            sentences << tr("%n number(s) that Freesound does not know.", nullptr,
                            static_cast<int>(what.missing.size()));
    }
    return sentences;
}

QString SearchController::status() const
{
    if (m_mistaken)
        return planSearch(*m_mistaken).mistake;
    QStringList failures;
    for (const Failure& failure : m_failures)
        failures << sentence(failure);
    if (!failures.isEmpty())
        return failures.join(QLatin1Char('\n'));
    if (m_titles.isEmpty())
        return {};
    const auto shown = static_cast<int>(m_model.soundCount());
    if (m_searching)
        return tr("Searching: %n sound(s) so far.", nullptr, shown);
    QStringList sentences;
    const qint64 total = std::accumulate(m_totals.begin(), m_totals.end(), qint64 {0},
                                         [](qint64 sum, qint64 more) { return sum + std::max<qint64>(more, 0); });
    if (shown == 0 && !m_cancelled)
        sentences << (m_onlyFree ? tr("Nothing was found; try other words, or more licences under Filters.")
                                 : tr("Nothing was found; try other words or fewer filters."));
    else if (total > shown)
        sentences << tr("%n sound(s) of %1 that fit.", nullptr, shown).arg(QLocale().toString(total));
    else
        sentences << tr("%n sound(s).", nullptr, shown);
    QStringList without;
    for (std::size_t i = 0; i < m_totals.size() && shown > 0; ++i) {
        if (m_totals[i] == 0)
            without << title(static_cast<int>(i));
    }
    if (!without.isEmpty())
        //: %1 is a list of queries.
        sentences << tr("Nothing was found for %1.").arg(without.join(QStringLiteral(", ")));
    if (m_cancelled)
        sentences << tr("The search was stopped.");
    sentences += notes();
    return sentences.join(QLatin1Char(' '));
}

} // namespace tutti
