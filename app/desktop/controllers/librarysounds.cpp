// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/librarysounds.h"

#include "app/desktop/text/errortext.h"

namespace tutti {

LibrarySounds::LibrarySounds(SoundService& service, QObject* parent)
    : QObject(parent)
    , m_search(service)
{
    connect(&m_search, &SoundSearch::found, this, [this](const QList<FoundSound>& sounds) {
        for (const FoundSound& found : sounds)
            m_coming.push_back({found.sound, {}});
    });
    connect(&m_search, &SoundSearch::failed, this,
            [this](int /*query*/, const Error& error) { m_error = errorText(error); });
    connect(&m_search, &SoundSearch::finished, this, &LibrarySounds::end);
}

void LibrarySounds::find(int count)
{
    if (count == m_known) {
        Q_EMIT found(m_sounds);
        return;
    }
    m_count = count;
    m_coming.clear();
    m_error.clear();
    SoundQuery query;
    query.licenses.clear();
    query.limit = count;
    m_search.search({query}, true);
}

void LibrarySounds::end(bool cancelled)
{
    if (cancelled)
        return;
    if (m_coming.empty()) {
        Q_EMIT failed(m_error.isEmpty() ? tr("The offline library has no sounds.") : m_error);
        return;
    }
    m_sounds = m_coming;
    m_known = m_count;
    Q_EMIT found(m_sounds);
}

} // namespace tutti
