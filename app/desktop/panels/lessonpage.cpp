// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/lessonpage.h"

#include <algorithm>

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/desktop/models/lesson.h"
#include "app/desktop/panels/flowlayout.h"
#include "app/desktop/panels/guessform.h"
#include "app/desktop/panels/lessonresults.h"
#include "app/desktop/panels/numberbox.h"
#include "app/desktop/text/lessontext.h"
#include "app/desktop/text/retranslation.h"
#include "core/timing/labreport.h"

namespace tutti {

namespace {

constexpr int progressSteps = 1000;
/// Longer lines are hard to read.
constexpr int widestLine = 110;

} // namespace

LessonPage::LessonPage(QWidget* parent)
    : QWidget(parent)
    , m_guesses(new GuessForm(this))
    , m_results(new LessonResults(this))
{
    setObjectName(QStringLiteral("lessonPage"));
    setMaximumWidth(fontMetrics().averageCharWidth() * widestLine);
    m_title = makeText(QStringLiteral("lessonTitle"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_question = makeText(QStringLiteral("lessonQuestion"));
    m_procedure = makeText(QStringLiteral("lessonProcedure"));
    m_problem = makeText(QStringLiteral("lessonProblem"));
    m_notice = makeText(QStringLiteral("lessonNotice"));
    connect(m_guesses, &GuessForm::guessed, this, &LessonPage::guessed);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_title, m_question, m_guesses, m_procedure, makeRunLine(),
                                                            makeProgressLine(), m_problem, m_results, makeShareLine(),
                                                            makeReportLine(), m_notice})
        layout->addWidget(widget);
    layout->addStretch(1);
    m_notice->hide();
}

QLabel* LessonPage::makeText(const QString& name)
{
    auto* label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget* LessonPage::makeRunLine()
{
    auto* line = new QWidget(this);
    auto* layout = new FlowLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    m_run = new QPushButton(line);
    m_run->setObjectName(QStringLiteral("lessonRun"));
    connect(m_run, &QPushButton::clicked, this, &LessonPage::runRequested);
    m_hindrance = new QLabel(line);
    m_hindrance->setObjectName(QStringLiteral("lessonHindrance"));
    m_hindrance->setFocusPolicy(Qt::TabFocus);
    m_hindrance->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_run);
    layout->addWidget(m_hindrance);
    return line;
}

QWidget* LessonPage::makeProgressLine()
{
    m_progressLine = new QWidget(this);
    auto* layout = new FlowLayout(m_progressLine);
    layout->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar(m_progressLine);
    m_progress->setObjectName(QStringLiteral("lessonProgress"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_cancel = new QPushButton(m_progressLine);
    keepTranslated(this, [this] {
        m_progress->setAccessibleName(tr("Progress of the experiment"));
        m_cancel->setText(tr("Stop the experiment"));
    });
    m_cancel->setObjectName(QStringLiteral("lessonCancel"));
    connect(m_cancel, &QPushButton::clicked, this, &LessonPage::cancelRequested);
    m_progressText = new QLabel(m_progressLine);
    m_progressText->setObjectName(QStringLiteral("lessonProgressText"));
    for (QWidget* widget : std::initializer_list<QWidget*> {m_progress, m_cancel, m_progressText})
        layout->addWidget(widget);
    return m_progressLine;
}

QWidget* LessonPage::makeShareLine()
{
    m_shareLine = new QWidget(this);
    auto* layout = new FlowLayout(m_shareLine);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(m_shareLine);
    m_share = new NumberBox(m_shareLine);
    m_share->setObjectName(QStringLiteral("lessonShare"));
    m_share->setRange(0, 90);
    m_share->setDecimals(0);
    m_share->setSingleStep(5);
    label->setBuddy(m_share);
    m_again = new QPushButton(m_shareLine);
    keepTranslated(this, [label, this] {
        label->setText(tr("&Serial fraction"));
        m_share->setAccessibleName(tr("Serial fraction in percent"));
        m_share->setSuffix(tr(" %"));
        m_again->setText(tr("Change the serial fraction and run again"));
    });
    m_again->setObjectName(QStringLiteral("lessonAgain"));
    connect(m_share, &QDoubleSpinBox::valueChanged, this, &LessonPage::serialPercentChanged);
    connect(m_again, &QPushButton::clicked, this, &LessonPage::runRequested);
    for (QWidget* widget : std::initializer_list<QWidget*> {label, m_share, m_again})
        layout->addWidget(widget);
    return m_shareLine;
}

QWidget* LessonPage::makeReportLine()
{
    m_reportLine = new QWidget(this);
    auto* layout = new FlowLayout(m_reportLine);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(m_reportLine);
    m_student = new QLineEdit(m_reportLine);
    m_student->setObjectName(QStringLiteral("lessonStudent"));
    m_student->setMaxLength(200);
    label->setBuddy(m_student);
    m_save = new QPushButton(m_reportLine);
    keepTranslated(this, [label, this] {
        label->setText(tr("Your &name"));
        m_student->setAccessibleName(tr("Your name, for the lab report"));
        m_save->setText(tr("Save lab report…"));
    });
    m_save->setObjectName(QStringLiteral("lessonSave"));
    connect(m_save, &QPushButton::clicked, this, &LessonPage::chooseFile);
    for (QWidget* widget : std::initializer_list<QWidget*> {label, m_student, m_save})
        layout->addWidget(widget);
    return m_reportLine;
}

void LessonPage::setView(const LessonView& view)
{
    if (view.asked.kind != m_view.asked.kind)
        setNotice({});
    m_view = view;
    showTexts(view);
    m_guesses->setView(view);
    showControls(view);
    m_results->setView(view);
}

void LessonPage::showTexts(const LessonView& view)
{
    m_title->setText(lessonTitle(view.asked.kind));
    m_question->setText(lessonQuestion(view.asked));
    //: %1 says what the experiment does, in a sentence; %2 is a time, such as "about half a minute".
    m_procedure->setText(tr("%1 It takes %2.").arg(lessonProcedure(view.asked), minutesText(view.minutes)));
    m_problem->setText(view.problem);
    m_problem->setVisible(!view.problem.isEmpty());
}

void LessonPage::showControls(const LessonView& view)
{
    const bool isRunning = view.state == LessonState::Running;
    const bool isExplained = view.state == LessonState::Explained;
    m_run->setText(isExplained ? tr("Run the experiment again") : tr("Run the experiment"));
    m_run->setVisible(!isRunning);
    m_run->setEnabled(view.canRun);
    m_hindrance->setText(view.hindrance);
    m_hindrance->setVisible(!view.hindrance.isEmpty());
    m_progressLine->setVisible(isRunning);
    m_shareLine->setVisible(view.hasSerialShare && isExplained);
    {
        const QSignalBlocker blocker(m_share);
        m_share->setValue(view.asked.serialPercent);
    }
    m_again->setEnabled(view.canRun);
    m_reportLine->setVisible(isExplained);
    if (!isRunning)
        setProgress(0, {});
}

void LessonPage::setProgress(double share, const QString& sentence)
{
    m_progress->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * progressSteps));
    m_progressText->setText(sentence);
}

void LessonPage::setNotice(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

const QWidget* LessonPage::results() const
{
    return m_results;
}

void LessonPage::suggestStudent(const QString& student)
{
    if (m_student->text().isEmpty())
        m_student->setText(student);
}

void LessonPage::chooseFile()
{
    LabReport report;
    report.lesson = lessonId(m_view.asked.kind);
    report.student = m_student->text().trimmed().toStdString();
    auto* dialog = new QFileDialog(this, tr("Save the lab report"));
    dialog->setObjectName(QStringLiteral("saveLabReportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Lab reports (*.html)"));
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QString::fromStdString(labReportFileName(report)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { Q_EMIT saveRequested(m_student->text().trimmed(), file); });
    dialog->open();
}

} // namespace tutti
