// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>

#include "app/desktop/models/searchchoices.h"
#include "app/desktop/models/soundsmodel.h"
#include "core/session/soundsearch.h"

namespace tutti {

/// Carries out searches and brings what is found to the results; says how it goes. Knows no widgets.
class SearchController : public QObject
{
    Q_OBJECT

public:
    SearchController(SoundService& service, SoundsModel& model, QObject* parent = nullptr);

    /// Forgets the results of the search before. Choices that come to nothing are a sentence in status().
    void search(const SearchChoices& choices);
    void stop();
    const SoundsModel& model() const { return m_model; }
    bool isSearching() const { return m_searching; }
    /// The newest search was stopped before its end.
    bool isCancelled() const { return m_cancelled; }
    /// Whether the results are of the offline library.
    bool isOffline() const { return m_offline; }
    /// How it goes or went, in a sentence.
    QString status() const;
    bool hasErrors() const { return m_mistaken.has_value() || !m_failures.empty(); }

Q_SIGNALS:
    void searchingChanged(bool searching);
    void statusChanged();
    void waiting(QString sentence);
    /// Nothing: the offline library counts no requests.
    void quotaChanged(std::optional<tutti::QuotaState> quota);
    /// The service knows no key, or refuses it.
    void keyRefused();
    /// The search ended: by itself, or because it was stopped (isCancelled()).
    void finished();

private:
    /// Kept as they came, and said in the language of the moment.
    struct Failure
    {
        int query = 0;
        Error error;
    };
    struct Omission
    {
        int query = 0;
        LeftOut what;
    };

    void takeFound(const QList<FoundSound>& sounds);
    void takeFailure(int query, const Error& error);
    void end(bool cancelled);
    QString title(int query) const;
    QString sentence(const Failure& failure) const;
    QStringList notes() const;

    SoundsModel& m_model;
    SoundSearch m_search;
    QStringList m_titles;
    std::vector<qint64> m_totals;
    /// Choices that came to nothing.
    std::optional<SearchChoices> m_mistaken;
    std::vector<Failure> m_failures;
    std::vector<Omission> m_omissions;
    bool m_offline = false;
    bool m_searching = false;
    bool m_cancelled = false;
    /// The licences of CC0 and BY alone were asked for.
    bool m_onlyFree = true;
};

} // namespace tutti
