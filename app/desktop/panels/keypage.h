// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tutti {

/// What stands there as long as there is no key for Freesound: how to get one, a field for it, and the way around.
class KeyPage : public QWidget
{
    Q_OBJECT

public:
    explicit KeyPage(QWidget* parent = nullptr);

    /// A sentence below the field: what is wrong with the key, or where it went.
    void setMessage(const QString& sentence);
    /// There is no keychain (why, in a sentence): offers a file. Empty: there is one.
    void setKeychainProblem(const QString& reason);
    /// The key is being kept.
    void setBusy(bool busy);
    /// Nothing of a key stays in the field.
    void clear();

Q_SIGNALS:
    /// `fileAllowed`: the person says yes to a file that only they can read.
    void keyEntered(QString key, bool fileAllowed);
    void offlineRequested();

private:
    QWidget* makeSteps();
    QWidget* makeField();
    void keep();

    QLineEdit* m_key = nullptr;
    QPushButton* m_keep = nullptr;
    QCheckBox* m_file = nullptr;
    QLabel* m_message = nullptr;
};

/// What is wrong with what was entered as a key, in a sentence; empty when it may be one.
QString keyMistake(const QString& key);

} // namespace tutti
