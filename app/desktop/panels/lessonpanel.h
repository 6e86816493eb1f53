// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>

#include <QStringList>
#include <QWidget>

#include "app/desktop/models/lessonview.h"
#include "app/desktop/models/openedresults.h"

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace tutti {

class LateScrollArea;
class LessonPage;
class OverlayPanel;

/// The lessons: a list of the six with stated minutes and done marks, the page of the chosen one, and the results of
/// many machines laid over each other.
class LessonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LessonPanel(QWidget* parent = nullptr);

    /// What there is to see of a lesson; for each of the six at the beginning, and whenever it changes.
    void setLesson(const LessonView& view);
    /// `share` from 0 to 1 of the lesson that runs.
    void setProgress(LessonKind kind, double share, const QString& sentence);
    /// What came of saving, in a sentence.
    void setNotice(const QString& sentence);
    /// Only where no name was typed yet.
    void suggestStudent(const QString& student);
    /// Opens the page of a lesson.
    void choose(LessonKind kind);
    LessonKind current() const { return m_current; }
    /// Shows what was opened; `problems` is a sentence for each file that cannot be taken.
    void showResults(const QList<OpenedResults>& results, const QStringList& problems);

Q_SIGNALS:
    void guessed(tutti::LessonKind kind, std::size_t question, std::optional<double> guess);
    void serialPercentChanged(tutti::LessonKind kind, double percent);
    void runRequested(tutti::LessonKind kind);
    void cancelRequested();
    void saveRequested(tutti::LessonKind kind, QString student, QString file);
    /// *Open results…*: files of the person's choice.
    void openRequested(QStringList files);

private:
    QWidget* makeList();
    QWidget* makePage();
    void onRow(int row);
    void revealResults();
    void showRow(LessonKind kind);
    void chooseFiles();

    std::map<LessonKind, LessonView> m_views;
    LessonKind m_current = LessonKind::OverlappingWaits;
    QListWidget* m_list = nullptr;
    QPushButton* m_open = nullptr;
    QStackedWidget* m_pages = nullptr;
    LateScrollArea* m_area = nullptr;
    LessonPage* m_page = nullptr;
    OverlayPanel* m_overlay = nullptr;
};

} // namespace tutti
