// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/desktop/controllers/downloadcontroller.h"
#include "core/session/soundservice.h"

using namespace tutti;

/// A download that nobody asked for.
class TestDownloadController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancellingNothingCancelsNothing()
    {
        SoundService service;
        SoundsModel model;
        DownloadController downloads(service, model);
        downloads.cancel();
        QVERIFY(!downloads.isCancelled());
    }
};

QTEST_GUILESS_MAIN(TestDownloadController)
#include "tst_downloadcontroller.moc"
