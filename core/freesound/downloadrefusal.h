// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>

#include "core/base/error.h"
#include "core/freesound/answer.h"
#include "core/freesound/download.h"

namespace tutti {

/// An answer that is not the file that was asked for; once for each reply, because it reads what there is.
ServiceAnswer refusingAnswer(QNetworkReply& reply);

/// What a refusal of a file says to the person; the API's own words are for originals.
Error refusalOf(const ServiceAnswer& answer, const Download& download);

} // namespace tutti
