// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/freesoundpanel.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/models/soundsmodel.h"
#include "app/desktop/panels/downloadbar.h"
#include "app/desktop/panels/focuslead.h"
#include "app/desktop/panels/keypage.h"
#include "app/desktop/panels/latescrollarea.h"
#include "app/desktop/panels/resultspanel.h"
#include "app/desktop/panels/searchpanel.h"

namespace tutti {

FreesoundPanel::FreesoundPanel(SoundsModel& model, const ButtonActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_form(new SearchPanel)
    , m_keyPage(new KeyPage)
    , m_keyArea(new LateScrollArea)
    , m_results(new ResultsPanel(model))
    , m_downloads(new DownloadBar(actions.download, actions.cancel, actions.retry))
    , m_demo(new QToolButton)
{
    setObjectName(QStringLiteral("freesoundPanel"));
    m_keyArea->setObjectName(QStringLiteral("keyArea"));
    m_keyArea->hold(m_keyPage);
    m_keyArea->setFocusPolicy(Qt::NoFocus);
    m_keyArea->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 0);
    layout->addWidget(m_form);
    layout->addWidget(m_keyArea, 1);
    layout->addWidget(m_results, 1);
    layout->addWidget(m_demo);
    layout->addWidget(m_downloads);
    FocusLead::set(this, m_form);
    makeDemoButton(actions.demo);
    connect(&model, &SoundsModel::countsChanged, this, &FreesoundPanel::showDemo);
}

QStringList FreesoundPanel::tabOrder()
{
    return QStringLiteral("soundSourceBox queriesEdit searchInBox searchTarget licenseBox-cc0 licenseBox-by"
                          " licenseBox-by-nc licenseBox-sampling+ fromSecondsBox toSecondsBox typeBox "
                          "rateFilterBox channelsFilterBox tagLine filterText sortBox limitBox filterButton"
                          " searchButton keyStep1 copyCallbackButton keyStep2 keyStep3 keyField "
                          "keepKeyButton keyFileBox keyMessage keyTerms useOfflineButton soundTable "
                          "soundStatus stopWaitingButton quotaLine tryDemoButton downloadFolderBox "
                          "downloadFolderButton downloadKindBox connectionsBox commercialBox thenDoBox "
                          "downloadButton cancelDownloadButton retryDownloadButton")
        .split(QLatin1Char(' '));
}

void FreesoundPanel::makeDemoButton(QAction* action)
{
    m_demo->setObjectName(QStringLiteral("tryDemoButton"));
    m_demo->setDefaultAction(action);
    m_demo->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_demo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_demo->setFocusPolicy(Qt::StrongFocus);
}

/// For newcomers: as long as nothing was found.
void FreesoundPanel::showDemo()
{
    m_demo->setVisible(m_model.soundCount() == 0);
}

void FreesoundPanel::setKeyWanted(bool wanted)
{
    m_keyArea->setVisible(wanted);
    m_form->setWordsShown(!wanted);
    m_results->setVisible(!wanted);
    m_downloads->setVisible(!wanted);
}

bool FreesoundPanel::isKeyWanted() const
{
    return !m_keyArea->isHidden();
}

} // namespace tutti
