// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lookkeeper.h"

#include <QAction>
#include <QActionGroup>

#include "app/desktop/actions.h"
#include "app/desktop/qtscheme.h"
#include "app/desktop/services/systemlook.h"

namespace tutti {

namespace {

const QString systemWasDark = QStringLiteral("system-was-dark");
const QString lessMotion = QStringLiteral("less-motion");

} // namespace

Look startingLook(const Settings& settings)
{
    // As it was the last time: a window that is light for a moment hurts in the dark.
    return {settings.appearance(), qtKnowsDark().value_or(settings.isOn(systemWasDark, false)),
            settings.isOn(lessMotion, false)};
}

LookKeeper::LookKeeper(Settings& settings, const Actions& actions, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    for (QAction* action : actions.appearance->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(settings.appearance()));
    actions.lessMotion->setChecked(settings.isOn(lessMotion, false));
    connect(actions.appearance, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_settings.setAppearance(static_cast<Appearance>(action->data().toInt()));
        applyLook(look());
    });
    connect(actions.lessMotion, &QAction::triggered, this, [this](bool wanted) {
        m_settings.setOn(lessMotion, wanted);
        applyLook(look());
    });
}

void LookKeeper::follow(SystemLook& system)
{
    m_system = &system;
    connect(&system, &SystemLook::changed, this, &LookKeeper::take);
    followQtScheme(this, [this] { take(); });
    system.follow();
}

Look LookKeeper::look() const
{
    Look look = startingLook(m_settings);
    if (m_system) {
        // Nobody's answer is no wish for light: what was known before stays until there is one.
        const SystemLook::Scheme scheme = m_system->scheme();
        if (m_system->isKnown() && !qtKnowsDark())
            look.systemDark = scheme == SystemLook::Scheme::Dark;
        look.still = look.still || m_system->wantsLessMotion();
    }
    return look;
}

void LookKeeper::take()
{
    const Look now = look();
    m_settings.setOn(systemWasDark, now.systemDark);
    applyLook(now);
}

} // namespace tutti
