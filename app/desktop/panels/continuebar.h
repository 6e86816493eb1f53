// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QFrame>

#include "core/session/interruptedrun.h"

class QLabel;
class QPushButton;

namespace tutti {

/// Offers to go on with a run that was interrupted. Hidden while there is nothing to offer.
class ContinueBar : public QFrame
{
    Q_OBJECT

public:
    explicit ContinueBar(QWidget* parent = nullptr);

    void setOffer(const std::optional<InterruptedRun>& offer);
    /// What was interrupted; empty while there is no offer.
    QString sentence() const;
    /// Whether a run could begin now.
    void setUsable(bool usable);

Q_SIGNALS:
    void continueRequested();
    void dismissRequested();

private:
    void retranslate();

    std::optional<InterruptedRun> m_offer;
    QLabel* m_text = nullptr;
    QPushButton* m_continue = nullptr;
    QPushButton* m_dismiss = nullptr;
};

} // namespace tutti
