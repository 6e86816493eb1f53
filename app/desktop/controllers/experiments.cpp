// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/experiments.h"

namespace tutti {

Experiments::Experiments(QObject* parent)
    : QObject(parent)
{
}

} // namespace tutti
