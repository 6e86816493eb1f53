// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/freesoundpanel.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "app/desktop/panels/downloadbar.h"
#include "app/desktop/panels/keypage.h"
#include "app/desktop/panels/resultspanel.h"
#include "app/desktop/panels/searchpanel.h"

namespace tutti {

FreesoundPanel::FreesoundPanel(SoundsModel& model, QAction* download, QAction* cancel, QAction* retry, QWidget* parent)
    : QWidget(parent)
    , m_form(new SearchPanel)
    , m_keyPage(new KeyPage)
    , m_keyArea(new QScrollArea)
    , m_results(new ResultsPanel(model))
    , m_downloads(new DownloadBar(download, cancel, retry))
{
    setObjectName(QStringLiteral("freesoundPanel"));
    m_keyArea->setObjectName(QStringLiteral("keyArea"));
    m_keyArea->setWidget(m_keyPage);
    m_keyArea->setWidgetResizable(true);
    m_keyArea->setFrameShape(QFrame::NoFrame);
    m_keyArea->setFocusPolicy(Qt::NoFocus);
    m_keyArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_keyArea->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 0);
    layout->addWidget(m_form);
    layout->addWidget(m_keyArea, 1);
    layout->addWidget(m_results, 1);
    layout->addWidget(m_downloads);
    setFocusProxy(m_form);
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
