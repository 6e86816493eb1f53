// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QList>
#include <QObject>
#include <QString>

#include "core/base/error.h"
#include "core/freesound/client.h"
#include "core/freesound/query.h"
#include "core/freesound/sound.h"
#include "core/session/soundservice.h"

namespace tutti {

/// A sound and the query that brought it (its place in the list that was asked).
struct FoundSound
{
    Sound sound;
    int query = 0;
};

/// Searches in the background; every signal comes in the thread of this object, in groups. One search at a time: a new
/// one ends the one before, of which nothing more is heard. Destroying it cancels and joins.
class SoundSearch : public QObject
{
    Q_OBJECT

public:
    /// `service` must outlive the search.
    explicit SoundSearch(SoundService& service, QObject* parent = nullptr);
    ~SoundSearch() override;

    void search(std::vector<SoundQuery> queries, bool offline);
    void cancel();
    bool isSearching() const;

Q_SIGNALS:
    void found(QList<tutti::FoundSound> sounds);
    /// How many the service knows for a query.
    void counted(int query, qint64 total);
    /// 0 seconds: it goes on.
    void waiting(tutti::ServiceWait wait);
    void quotaChanged(tutti::QuotaState state);
    /// What a query asked for and did not give; comes when it ends.
    void leftOut(int query, tutti::LeftOut what);
    /// A query failed; the others go on. `query` is -1 when nothing could be asked at all.
    void failed(int query, tutti::Error error);
    /// Always the last.
    void finished(bool cancelled);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tutti
