// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "app/desktop/models/lessonview.h"

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace tutti {

class GuessForm;
class LessonResults;

/// One lesson: the question, the guesses, the run, what came of it, the report to hand in.
class LessonPage : public QWidget
{
    Q_OBJECT

public:
    explicit LessonPage(QWidget* parent = nullptr);

    void setView(const LessonView& view);
    /// `share` from 0 to 1.
    void setProgress(double share, const QString& sentence);
    /// What came of saving, in a sentence; empty: nothing.
    void setNotice(const QString& sentence);
    /// Where charts and explanation are.
    const QWidget* results() const;
    /// Only where no name was typed yet.
    void suggestStudent(const QString& student);

Q_SIGNALS:
    void guessed(std::size_t question, std::optional<double> guess);
    void runRequested();
    /// *Change the serial share and run again*: first the share, then the run.
    void serialPercentChanged(double percent);
    void cancelRequested();
    void saveRequested(QString student, QString file);

private:
    QLabel* makeText(const QString& name);
    QWidget* makeRunLine();
    QWidget* makeProgressLine();
    QWidget* makeShareLine();
    QWidget* makeReportLine();
    void showTexts(const LessonView& view);
    void showControls(const LessonView& view);
    void chooseFile();

    LessonView m_view;
    QLabel* m_title = nullptr;
    QLabel* m_question = nullptr;
    QLabel* m_procedure = nullptr;
    GuessForm* m_guesses = nullptr;
    QPushButton* m_run = nullptr;
    QLabel* m_hindrance = nullptr;
    QWidget* m_progressLine = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_progressText = nullptr;
    QPushButton* m_cancel = nullptr;
    QLabel* m_problem = nullptr;
    LessonResults* m_results = nullptr;
    QWidget* m_shareLine = nullptr;
    QDoubleSpinBox* m_share = nullptr;
    QPushButton* m_again = nullptr;
    QWidget* m_reportLine = nullptr;
    QLineEdit* m_student = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_notice = nullptr;
};

} // namespace tutti
