// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

#include "app/desktop/models/searchchoices.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace tutti {

class FilterBox;
class LateScrollArea;

/// What to look for and where: the source, one query a line, and filters that are folded away until they are wanted.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPanel(QWidget* parent = nullptr);

    SearchChoices choices() const;
    void setChoices(const SearchChoices& choices);
    bool isOffline() const;
    void setOffline(bool offline);
    /// While a search goes on, the button stops it.
    void setSearching(bool searching);
    void setFiltersShown(bool shown);
    /// Without a key there is only the choice of the source.
    void setWordsShown(bool shown);
    void focusWords();

    /// What is chosen but the words, and back; bytes that make no sense change nothing.
    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void searchRequested();
    void stopRequested();
    void sourceChanged(bool offline);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeSource();
    QWidget* makeWords();
    QWidget* makeButtons();
    QWidget* makeFilters();
    void press();
    void showFilterCount();

    QComboBox* m_sourceBox = nullptr;
    QPlainTextEdit* m_words = nullptr;
    QPushButton* m_searchButton = nullptr;
    QToolButton* m_filterButton = nullptr;
    FilterBox* m_filters = nullptr;
    LateScrollArea* m_filterArea = nullptr;
    QWidget* m_buttons = nullptr;
    bool m_searching = false;
};

} // namespace tutti
