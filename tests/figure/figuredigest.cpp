// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Run by tst_figure under other platforms and environments: tells the digest of each sample figure, or why there can be
// none.
#include <cstdio>

#include <QCryptographicHash>
#include <QGuiApplication>

#include "tests/figure/samplefigures.h"

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    if (const auto probed = tutti::probeFigure(); !probed) {
        std::puts(probed.error().detail.c_str());
        return 1;
    }
    for (const tutti::SampleFigure& sample : tutti::sampleFigures()) {
        const auto png = tutti::drawFigure(sample.curve, sample.options, sample.text);
        if (!png)
            return 2;
        const QByteArray digest = QCryptographicHash::hash(*png, QCryptographicHash::Sha256).toHex();
        std::printf("%s %s\n", sample.name.c_str(), digest.constData());
    }
    return 0;
}
