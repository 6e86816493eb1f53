// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "core/base/error.h"
#include "core/freesound/query.h"
#include "core/session/comparisonrequest.h"
#include "core/session/comparisons.h"

namespace tutti {

/// Carries out the experiments of lessons, one at a time; every signal in the thread of this object. Tests put their
/// own in its place.
class Experiments : public QObject
{
    Q_OBJECT

public:
    explicit Experiments(QObject* parent = nullptr);

    /// Not while isRunning(). `sounds` says what FetchWork without sounds is about.
    virtual void run(ComparisonRequest request, const SoundQuery& sounds) = 0;
    /// Ends soon, by finished with a comparison that is marked cancelled, or by failed.
    virtual void cancel() = 0;
    virtual bool isRunning() const = 0;

Q_SIGNALS:
    void progressed(tutti::ComparisonProgress progress);
    void measured(tutti::ComparisonResult soFar);
    /// `file`: where it is kept; empty: nowhere.
    void finished(tutti::ComparisonResult result, QString file);
    void failed(tutti::Error error);
};

} // namespace tutti
