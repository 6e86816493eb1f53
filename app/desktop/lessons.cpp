// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lessons.h"

#include "app/desktop/panels/lessonpanel.h"
#include "app/desktop/text/retranslation.h"
#include "core/base/clock.h"

namespace tutti {

Lessons::Lessons(SoundService& service, LessonPanel& panel, const std::filesystem::path& folder, QObject* parent)
    : QObject(parent)
    , m_panel(panel)
    , m_experiments(service)
    , m_controller(m_experiments, usableCpus())
    , m_files(folder)
{
    connectPanel();
    connectFiles();
    keepTranslated(this, [this] {
        for (const LessonKind kind : lessonKinds())
            m_panel.setLesson(m_controller.view(kind));
    });
    m_files.restore();
}

void Lessons::connectPanel()
{
    connect(&m_panel, &LessonPanel::guessed, &m_controller, &LessonController::setGuess);
    connect(&m_panel, &LessonPanel::serialPercentChanged, &m_controller, &LessonController::setSerialPercent);
    connect(&m_panel, &LessonPanel::runRequested, &m_controller, &LessonController::run);
    connect(&m_panel, &LessonPanel::cancelRequested, &m_controller, &LessonController::cancel);
    connect(&m_panel, &LessonPanel::saveRequested, this, &Lessons::save);
    connect(&m_panel, &LessonPanel::openRequested, this, &Lessons::open);
    connect(&m_controller, &LessonController::changed, this,
            [this](LessonKind kind) { m_panel.setLesson(m_controller.view(kind)); });
    connect(&m_controller, &LessonController::progressed, &m_panel, &LessonPanel::setProgress);
    connect(&m_controller, &LessonController::runningChanged, this, &Lessons::runningChanged);
    connect(&m_controller, &LessonController::experimentFinished, this, &Lessons::experimentFinished);
}

void Lessons::connectFiles()
{
    connect(&m_controller, &LessonController::explained, this, [this](LessonKind kind) {
        LabReport report = *m_controller.report(kind);
        report.student = m_student.toStdString();
        report.writtenAt = isoTimeNow();
        m_files.keep(report);
    });
    connect(&m_files, &LessonFiles::restored, this, [this](const LabReport& report) {
        m_controller.restore(report);
        m_panel.suggestStudent(QString::fromStdString(report.student));
    });
    connect(&m_files, &LessonFiles::opened, &m_panel, &LessonPanel::showResults);
    connect(&m_files, &LessonFiles::saved, this, [this](const QString& sentence) {
        m_panel.setNotice(sentence);
        Q_EMIT told(sentence);
    });
}

void Lessons::save(LessonKind kind, const QString& student, const QString& file)
{
    if (!m_controller.report(kind))
        return;
    m_student = student;
    LabReport report = *m_controller.report(kind);
    report.student = student.toStdString();
    report.writtenAt = isoTimeNow();
    m_files.save(report, file);
}

} // namespace tutti
