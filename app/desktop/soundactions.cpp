// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/soundactions.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

#include "app/desktop/actions.h"
#include "app/desktop/models/soundsmodel.h"
#include "app/desktop/panels/resultspanel.h"
#include "core/freesound/credit.h"

namespace tutti {

namespace {

bool isWebPage(const QUrl& url)
{
    return url.isValid() && (url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http"));
}

} // namespace

SoundActions::SoundActions(const SoundsModel& model, ResultsPanel& panel, const Actions& actions, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_panel(panel)
    , m_actions(actions)
{
    panel.setMenu({actions.play, actions.download, nullptr, actions.openPage, actions.copyCredit, nullptr,
                   actions.searchSimilar, actions.searchAuthor, actions.searchPack});
    connect(actions.openPage, &QAction::triggered, this, &SoundActions::openPage);
    connect(actions.copyCredit, &QAction::triggered, this, &SoundActions::copyCredits);
    connect(actions.searchSimilar, &QAction::triggered, this, [this] { searchFrom(SoundSource::Similar); });
    connect(actions.searchAuthor, &QAction::triggered, this, [this] { searchFrom(SoundSource::User); });
    connect(actions.searchPack, &QAction::triggered, this, [this] { searchFrom(SoundSource::Pack); });
    connect(&panel, &ResultsPanel::currentSoundChanged, this, &SoundActions::showEnabled);
    connect(&panel, &ResultsPanel::selectionChanged, this, &SoundActions::showEnabled);
    showEnabled();
}

void SoundActions::openPage()
{
    const auto sound = m_panel.currentSound();
    if (!sound)
        return;
    const QUrl page(QString::fromStdString(m_model.sound(*sound).sound.url), QUrl::StrictMode);
    if (!isWebPage(page))
        Q_EMIT told(tr("This sound has no page that can be opened."));
    else if (!QDesktopServices::openUrl(page))
        Q_EMIT told(tr("No browser was found that opens %1.").arg(page.toString()));
}

void SoundActions::copyCredits()
{
    std::vector<std::size_t> sounds = m_panel.selectedSounds();
    if (sounds.empty() && m_panel.currentSound())
        sounds.push_back(*m_panel.currentSound());
    QStringList lines;
    for (const std::size_t sound : sounds)
        lines << QString::fromStdString(creditLine(creditFor(m_model.sound(sound).sound, {}, {}, false)));
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    Q_EMIT told(tr("%n credit(s) are on the clipboard.", nullptr, static_cast<int>(lines.size())));
}

void SoundActions::searchFrom(SoundSource source)
{
    const auto current = m_panel.currentSound();
    if (!current)
        return;
    const Sound& sound = m_model.sound(*current).sound;
    if (source == SoundSource::User)
        Q_EMIT searchRequested(source, QString::fromStdString(sound.username));
    else
        Q_EMIT searchRequested(source, QString::number(source == SoundSource::Pack ? sound.packId : sound.id));
}

void SoundActions::showEnabled()
{
    const auto current = m_panel.currentSound();
    for (QAction* action : {m_actions.openPage, m_actions.copyCredit, m_actions.searchSimilar, m_actions.searchAuthor})
        action->setEnabled(current.has_value());
    m_actions.searchPack->setEnabled(current && m_model.sound(*current).sound.packId > 0);
}

} // namespace tutti
