// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/workpage.h"

#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "app/desktop/dialogs/formfields.h"

namespace tutti {

namespace {

constexpr int mostJobs = 1'000'000;

QLabel* makeNote(const QString& name, const QString& text)
{
    auto* note = new QLabel(text);
    note->setObjectName(name);
    note->setWordWrap(true);
    return note;
}

QFormLayout* makeForm(QWidget* page)
{
    auto* form = new QFormLayout(page);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

} // namespace

WorkPage::WorkPage(std::size_t files, QWidget* parent)
    : QGroupBox(tr("Work"), parent)
    , m_files(files)
    , m_workBox(makeChoiceBox<WorkKind>(QStringLiteral("compareWorkBox"),
                                        {{tr("My files"), WorkKind::Files},
                                         {tr("Synthetic work"), WorkKind::Synthetic},
                                         {tr("Downloads from the offline library"), WorkKind::Downloads}}))
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("workPage"));
    m_workBox->setAccessibleName(tr("What is done"));
    m_workBox->setToolTip(tr("Every entry does the same work, so that their times can be compared."));
    if (files == 0) {
        auto* items = qobject_cast<QStandardItemModel*>(m_workBox->model());
        items->item(m_workBox->findData(static_cast<int>(WorkKind::Files)))->setEnabled(false);
        m_workBox->setItemText(0, tr("My files – the list is empty"));
    }
    m_pages->addWidget(makeFiles());
    m_pages->addWidget(makeSynthetic());
    m_pages->addWidget(makeDownloads());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_workBox);
    layout->addWidget(m_pages);
    layout->addStretch();
    connectFields();
    showWork();
}

QWidget* WorkPage::makeFiles()
{
    m_jobBox = makeChoiceBox<JobKind>(QStringLiteral("compareJobBox"),
                                      {{tr("Convert"), JobKind::Convert}, {tr("Spectra"), JobKind::Spectra}});
    m_jobBox->setAccessibleName(tr("Job"));
    m_sampleButton = new QRadioButton(tr("&A sample, about 20 s in all"));
    m_sampleButton->setObjectName(QStringLiteral("compareSampleButton"));
    m_sampleButton->setToolTip(tr("Files from all over the list, as many as can be done in that time."));
    m_sampleButton->setChecked(true);
    m_allButton = new QRadioButton(tr("A&ll files (%n)", nullptr, static_cast<int>(m_files)));
    m_allButton->setObjectName(QStringLiteral("compareAllButton"));
    auto* page = new QWidget;
    auto* form = makeForm(page);
    form->addRow(tr("&Job"), m_jobBox);
    form->addRow(m_sampleButton);
    form->addRow(m_allButton);
    form->addRow(makeNote(QStringLiteral("compareFilesNote"),
                          tr("Results go into a folder that is removed afterwards; your files are only read.")));
    return page;
}

QWidget* WorkPage::makeSynthetic()
{
    m_countBox = makeWholeNumberBox(QStringLiteral("compareCountBox"), {1, mostJobs});
    m_millisecondsBox = makeNumberBox(QStringLiteral("compareMillisecondsBox"), {0.01, 60'000}, 2, tr(" ms"));
    m_millisecondsBox->setToolTip(tr("Of a mean job on an idle core."));
    m_shapeBox = makeChoiceBox<SyntheticShape>(QStringLiteral("compareShapeBox"),
                                               {{tr("Equal"), SyntheticShape::Equal},
                                                {tr("Skewed: few large, many small"), SyntheticShape::Skewed},
                                                {tr("One giant: half of the work"), SyntheticShape::OneGiant}});
    m_kindBox =
        makeChoiceBox<SyntheticKind>(QStringLiteral("compareKindBox"),
                                     {{tr("Computing"), SyntheticKind::Compute}, {tr("Waiting"), SyntheticKind::Wait}});
    m_kindBox->setToolTip(tr("Computing keeps a core busy; waiting, as for a network, keeps none."));
    m_serialBox = makeNumberBox(QStringLiteral("compareSerialBox"), {0, 100}, 1, tr(" %"));
    m_serialBox->setToolTip(tr("The share of all the work that one worker does alone, before the others may begin."));
    auto* page = new QWidget;
    auto* form = makeForm(page);
    form->addRow(tr("&Jobs"), m_countBox);
    form->addRow(tr("&Each takes"), m_millisecondsBox);
    form->addRow(tr("S&hape"), m_shapeBox);
    form->addRow(tr("&Kind"), m_kindBox);
    form->addRow(tr("Serial f&raction"), m_serialBox);
    return page;
}

QWidget* WorkPage::makeDownloads()
{
    m_soundsBox = makeWholeNumberBox(QStringLiteral("compareSoundsBox"), {1, 100});
    m_latencyBox = makeWholeNumberBox(QStringLiteral("compareLatencyBox"), {0, 10'000}, tr(" ms"));
    m_latencyBox->setToolTip(tr("What every answer waits for, as if the server were far away."));
    auto* page = new QWidget;
    auto* form = makeForm(page);
    form->addRow(tr("&Sounds"), m_soundsBox);
    form->addRow(tr("&Latency"), m_latencyBox);
    form->addRow(
        makeNote(QStringLiteral("compareDownloadsNote"), tr("The library is built in: no network, no key, no quota.")));
    return page;
}

void WorkPage::connectFields()
{
    connect(m_workBox, &QComboBox::currentIndexChanged, this, &WorkPage::showWork);
    for (QComboBox* box : {m_workBox, m_jobBox, m_shapeBox, m_kindBox})
        connect(box, &QComboBox::currentIndexChanged, this, &WorkPage::changed);
    for (QSpinBox* box : {m_countBox, m_soundsBox, m_latencyBox})
        connect(box, &QSpinBox::valueChanged, this, &WorkPage::changed);
    for (QDoubleSpinBox* box : {m_millisecondsBox, m_serialBox})
        connect(box, &QDoubleSpinBox::valueChanged, this, &WorkPage::changed);
    connect(m_allButton, &QRadioButton::toggled, this, &WorkPage::changed);
}

void WorkPage::showWork()
{
    m_pages->setCurrentIndex(static_cast<int>(work()));
}

WorkKind WorkPage::work() const
{
    return chosen<WorkKind>(m_workBox);
}

void WorkPage::setChoices(const ComparisonChoices& choices)
{
    const bool possible = choices.work != WorkKind::Files || m_files > 0;
    choose(m_workBox, possible ? choices.work : WorkKind::Synthetic);
    choose(m_jobBox, choices.job);
    (choices.allFiles ? m_allButton : m_sampleButton)->setChecked(true);
    m_countBox->setValue(static_cast<int>(choices.synthetic.count));
    m_millisecondsBox->setValue(choices.synthetic.milliseconds);
    choose(m_shapeBox, choices.synthetic.shape);
    choose(m_kindBox, choices.synthetic.kind);
    m_serialBox->setValue(choices.synthetic.serialPercent);
    m_soundsBox->setValue(choices.sounds);
    m_latencyBox->setValue(choices.latencyMs);
    showWork();
}

void WorkPage::apply(ComparisonChoices& choices) const
{
    choices.work = work();
    choices.job = chosen<JobKind>(m_jobBox);
    choices.allFiles = m_allButton->isChecked();
    choices.synthetic = {static_cast<std::size_t>(m_countBox->value()), m_millisecondsBox->value(),
                         chosen<SyntheticShape>(m_shapeBox), chosen<SyntheticKind>(m_kindBox), m_serialBox->value()};
    choices.sounds = m_soundsBox->value();
    choices.latencyMs = m_latencyBox->value();
}

} // namespace tutti
