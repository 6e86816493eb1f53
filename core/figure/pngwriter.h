// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/base/result.h"

class QImage;

namespace tutti {

/// An RGB32 image as PNG. Colours are rounded to 5 bits a channel; when at most 256 are left (a figure has far fewer)
/// the PNG has a palette, which is a quarter of the bytes and of the time; otherwise it has the image's own colours.
Result<QByteArray> encodePng(const QImage& image);

} // namespace tutti
