// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QPixmap>
#include <QString>
#include <QTest>
#include <QWidget>

#include "app/desktop/appearance.h"
#include "app/desktop/language.h"

namespace tutti {

/// Pictures of what a test has on its screen, light and English, and dark and Spanish, into the folder that
/// TUTTI_PICTURES names; without one, none. For whoever wants to see what is tested.
inline void takePictures(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("TUTTI_PICTURES");
    if (folder.isEmpty())
        return;
    const auto take = [&](const char* look) {
        QTest::qWait(200); // until everything has found its place
        widget.grab().save(folder + QLatin1Char('/') + name + QLatin1String(look));
    };
    const QString texts = QStringLiteral(TUTTI_QM_DIR);
    applyLanguage(Language::English, texts);
    take("-light.png");
    applyAppearance(Appearance::Dark);
    applyLanguage(Language::Spanish, texts);
    take("-dark-es.png");
    applyAppearance(Appearance::Light);
    applyLanguage(Language::English, QStringLiteral("/nonexistent"));
    QTest::qWait(200);
}

} // namespace tutti
