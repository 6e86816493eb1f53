// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/continuebar.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "app/desktop/text/retranslation.h"
#include "core/base/paths.h"

namespace tutti {

ContinueBar::ContinueBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_continue(new QPushButton)
    , m_dismiss(new QPushButton)
{
    setObjectName(QStringLiteral("continueBar"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("continueText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_continue->setObjectName(QStringLiteral("continueButton"));
    m_dismiss->setObjectName(QStringLiteral("dismissButton"));
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_continue);
    layout->addWidget(m_dismiss);
    connect(m_continue, &QPushButton::clicked, this, &ContinueBar::continueRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &ContinueBar::dismissRequested);
    hide();
    keepTranslated(this, [this] { retranslate(); });
}

void ContinueBar::setOffer(const std::optional<InterruptedRun>& offer)
{
    m_offer = offer;
    retranslate();
    setVisible(m_offer.has_value());
}

void ContinueBar::setUsable(bool usable)
{
    m_continue->setEnabled(usable);
}

void ContinueBar::retranslate()
{
    m_continue->setText(tr("Continue"));
    m_continue->setToolTip(m_offer && m_offer->fetch ? tr("Fetches the sounds that are left.")
                                                     : tr("Does what is left, under the engine that is chosen now."));
    m_continue->setAccessibleName(tr("Continue the interrupted run"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Leaves it at that: what was done stays."));
    m_dismiss->setAccessibleName(tr("Do not continue the interrupted run"));
    setAccessibleName(tr("Interrupted run"));
    m_text->setText(sentence());
    m_text->setAccessibleName(m_text->text());
    const QString journal = m_offer ? displayName(m_offer->journal) : QString();
    m_text->setToolTip(
        journal.isEmpty() ? QString() : tr("Its journal is %1; tutti-cli resume goes on with it, too.").arg(journal));
}

QString ContinueBar::sentence() const
{
    if (!m_offer)
        return {};
    const auto begun = QDateTime::fromString(QString::fromStdString(m_offer->startedAt), Qt::ISODateWithMs);
    const QString when = QLocale().toString(begun.toLocalTime(), QLocale::ShortFormat);
    const QString done = QLocale().toString(qulonglong(m_offer->done));
    const QString all = QLocale().toString(qulonglong(m_offer->tasks));
    const int left = int(m_offer->left);
    if (m_offer->fetch)
        //: %1 is a date and time; %2 and %3 are numbers of sounds, %n too.
        return tr("The download of %1 was interrupted: %2 of %3 done, %n left.", nullptr, left).arg(when, done, all);
    if (m_offer->kind == JobKind::Convert)
        //: %1 is a date and time; %2 and %3 are numbers of files, %n too.
        return tr("The conversion of %1 was interrupted: %2 of %3 done, %n left.", nullptr, left).arg(when, done, all);
    //: %1 is a date and time; %2 and %3 are numbers of files, %n too.
    return tr("The spectra of %1 were interrupted: %2 of %3 done, %n left.", nullptr, left).arg(when, done, all);
}

} // namespace tutti
