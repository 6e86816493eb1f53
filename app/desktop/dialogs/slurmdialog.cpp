// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/slurmdialog.h"

#include <utility>

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/desktop/text/coretext.h"

namespace tutti {

SlurmDialog::SlurmDialog(const SlurmChoices& choices, TextFunction text, QWidget* parent)
    : QDialog(parent)
    , m_makeText(std::move(text))
    , m_partitionLine(new QLineEdit(QString::fromStdString(choices.partition)))
    , m_timeLine(new QLineEdit(QString::fromStdString(choices.time)))
    , m_tasksBox(new QSpinBox)
    , m_linesText(new QPlainTextEdit)
    , m_script(new QPlainTextEdit)
    , m_message(new QLabel)
{
    setObjectName(QStringLiteral("slurmDialog"));
    setWindowTitle(tr("Submit a batch job"));
    makeFields();
    m_tasksBox->setValue(choices.tasks);
    QStringList lines;
    for (const std::string& line : choices.lines)
        lines << QString::fromStdString(line);
    m_linesText->setPlainText(lines.join(QLatin1Char('\n')));
    auto* form = new QFormLayout;
    form->addRow(tr("&Partition"), m_partitionLine);
    form->addRow(tr("&Time"), m_timeLine);
    form->addRow(tr("Wor&kers"), m_tasksBox);
    form->addRow(tr("&More lines"), m_linesText);
    auto* label = new QLabel(tr("The scr&ipt, which works by itself with sbatch:"));
    label->setWordWrap(true);
    label->setBuddy(m_script);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(label);
    layout->addWidget(m_script, 1);
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    setTabOrder(m_script, m_copy);
    connect(m_partitionLine, &QLineEdit::textChanged, this, &SlurmDialog::showText);
    connect(m_timeLine, &QLineEdit::textChanged, this, &SlurmDialog::showText);
    connect(m_tasksBox, &QSpinBox::valueChanged, this, &SlurmDialog::showText);
    connect(m_linesText, &QPlainTextEdit::textChanged, this, &SlurmDialog::showText);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 34);
    showText();
}

void SlurmDialog::makeFields()
{
    constexpr int mostTasks = 4096;
    constexpr int linesShown = 3;
    m_partitionLine->setObjectName(QStringLiteral("jobPartitionLine"));
    m_partitionLine->setPlaceholderText(tr("the site's own"));
    m_timeLine->setObjectName(QStringLiteral("jobTimeLine"));
    m_timeLine->setPlaceholderText(tr("the partition's"));
    m_timeLine->setToolTip(tr("How long the job may take: minutes, H:MM:SS or D-HH."));
    m_tasksBox->setObjectName(QStringLiteral("jobTasksBox"));
    m_tasksBox->setRange(1, mostTasks);
    m_tasksBox->setToolTip(tr("As many tasks Slurm starts, each a worker."));
    m_linesText->setObjectName(QStringLiteral("jobLinesText"));
    m_linesText->setTabChangesFocus(true);
    m_linesText->setToolTip(tr("Options of Slurm's, one a line, and commands that go before, such as module load."));
    m_linesText->setFixedHeight(m_linesText->fontMetrics().lineSpacing() * linesShown + 2 * m_linesText->frameWidth()
                                + 8);
    m_script->setObjectName(QStringLiteral("jobScriptText"));
    m_script->setAccessibleName(tr("Script"));
    m_script->setReadOnly(true);
    m_script->setTabChangesFocus(true);
    m_script->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_script->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_message->setObjectName(QStringLiteral("jobMessage"));
    m_message->setWordWrap(true);
}

QDialogButtonBox* SlurmDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->setObjectName(QStringLiteral("jobButtons"));
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyScriptButton"));
    m_save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("saveScriptButton"));
    m_submit = buttons->addButton(tr("Su&bmit"), QDialogButtonBox::AcceptRole);
    m_submit->setObjectName(QStringLiteral("submitJobButton"));
    m_submit->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &SlurmDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &SlurmDialog::save);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // As they are seen. The box itself would lead to the one at the left.
    buttons->setFocusProxy(nullptr);
    setTabOrder(m_copy, m_save);
    setTabOrder(m_save, m_submit);
    setTabOrder(m_submit, buttons->button(QDialogButtonBox::Cancel));
    return buttons;
}

SlurmChoices SlurmDialog::choices() const
{
    return {m_partitionLine->text().trimmed().toStdString(), m_timeLine->text().trimmed().toStdString(),
            m_tasksBox->value(), slurmLines(m_linesText->toPlainText().toStdString())};
}

std::string SlurmDialog::text() const
{
    return m_makeText(choices());
}

void SlurmDialog::setMessage(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void SlurmDialog::showText()
{
    const auto checked = checkSlurm(choices());
    setMessage(checked ? QString() : coreText(checked.error().detail));
    for (QPushButton* const button : {m_copy, m_save, m_submit})
        button->setEnabled(checked.has_value());
    if (checked)
        m_script->setPlainText(QString::fromStdString(text()));
}

void SlurmDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_script->toPlainText());
    setMessage(tr("The script is on the clipboard."));
}

void SlurmDialog::save()
{
    auto* dialog = new QFileDialog(this, tr("Save the script"));
    dialog->setObjectName(QStringLiteral("saveScriptDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sh"));
    dialog->selectFile(QStringLiteral("tutti.sh"));
    connect(dialog, &QFileDialog::fileSelected, this, &SlurmDialog::saveRequested);
    dialog->open();
}

} // namespace tutti
