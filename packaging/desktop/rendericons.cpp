// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later

// rendericons ICON.svg NAME FOLDER SIZE...: the icon as FOLDER/SIZExSIZE/apps/NAME.png, a part of the build.
#include <cstdio>

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace {

bool render(QSvgRenderer& icon, int size, const QString& folder, const QString& name)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        icon.render(&painter);
    }
    const QString place = QStringLiteral("%1/%2x%2/apps").arg(folder).arg(size);
    return QDir().mkpath(place) && image.save(place + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    constexpr qsizetype firstSize = 4;
    if (words.size() <= firstSize) {
        std::fputs("usage: rendericons ICON.svg NAME FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer icon(words[1]);
    if (!icon.isValid()) {
        std::fprintf(stderr, "%s: cannot be read as SVG\n", qPrintable(words[1]));
        return 1;
    }
    for (const QString& size : words.mid(firstSize)) {
        if (size.toInt() <= 0 || !render(icon, size.toInt(), words[3], words[2])) {
            std::fprintf(stderr, "%s: cannot be written at size %s\n", qPrintable(words[3]), qPrintable(size));
            return 1;
        }
    }
    return 0;
}
