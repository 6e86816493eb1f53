// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/spectrapage.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>

#include "app/desktop/dialogs/formfields.h"

namespace tutti {

namespace {

constexpr int mostPixels = 16384;
constexpr int mostChannels = 64;
constexpr double standardSeconds = 20;

} // namespace

SpectraPage::SpectraPage(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QGridLayout(this);
    layout->addWidget(makeWindowGroup(), 0, 0);
    layout->addWidget(makeMethodGroup(), 1, 0);
    layout->addWidget(makeFigureGroup(), 0, 1);
    layout->addWidget(makeResultsGroup(), 1, 1);
    layout->setRowStretch(2, 1);
    enableWhatCounts();
    for (QDoubleSpinBox* box : {m_fromBox, m_toBox, m_minimumBox, m_maximumBox})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SpectraPage::changed);
    for (QCheckBox* box : {m_wholeBox, m_levelsBox, m_pngBox, m_csvBox})
        connect(box, &QCheckBox::toggled, this, &SpectraPage::enableWhatCounts);
    for (QComboBox* box : {m_positionBox, m_methodBox, m_axisBox})
        connect(box, &QComboBox::currentIndexChanged, this, &SpectraPage::enableWhatCounts);
}

QWidget* SpectraPage::makeWindowGroup()
{
    auto* group = new QGroupBox(tr("What is analysed"));
    auto* form = new QFormLayout(group);
    m_secondsBox = makeNumberBox(QStringLiteral("secondsBox"), {0.001, 1e6}, 3, tr(" s"));
    m_secondsBox->setAccessibleName(tr("Length in seconds"));
    m_secondsBox->setToolTip(tr("A shorter sound is analysed whole, and its row says so."));
    m_wholeBox = new QCheckBox(tr("the &whole sound"));
    m_wholeBox->setObjectName(QStringLiteral("wholeBox"));
    m_positionBox = makeChoiceBox<Position>(QStringLiteral("positionBox"),
                                            {{tr("in the middle"), Position::Middle},
                                             {tr("at the start"), Position::Start},
                                             {tr("at random"), Position::Random},
                                             {tr("at a time"), Position::Time}});
    m_atBox = makeNumberBox(QStringLiteral("atBox"), {0, 1e6}, 3, tr(" s"));
    m_atBox->setAccessibleName(tr("Time where the window starts"));
    m_seedLine = new QLineEdit;
    m_seedLine->setObjectName(QStringLiteral("seedLine"));
    m_seedLine->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,19}")),
                                                             m_seedLine)); // 64 bits hold every number of 19 digits
    m_seedLine->setToolTip(tr("The same seed and the same name give the same place."));
    m_channelBox = new QComboBox;
    m_channelBox->setObjectName(QStringLiteral("channelBox"));
    m_channelBox->addItem(tr("the mix of all"), 0);
    for (int channel = 1; channel <= mostChannels; ++channel)
        m_channelBox->addItem(QString::number(channel), channel);
    form->addRow(tr("&Length"), makeLine({m_secondsBox, m_wholeBox}));
    form->addRow(tr("&Place"), makeLine({m_positionBox, m_atBox}));
    form->addRow(tr("See&d"), m_seedLine);
    form->addRow(tr("&Channel"), m_channelBox);
    return group;
}

QWidget* SpectraPage::makeMethodGroup()
{
    auto* group = new QGroupBox(tr("How"));
    auto* form = new QFormLayout(group);
    m_methodBox =
        makeChoiceBox<Method>(QStringLiteral("methodBox"),
                              {{tr("one FFT over all"), Method::Fft}, {tr("Welch: mean of segments"), Method::Welch}});
    m_methodBox->setToolTip(tr("One FFT takes at most 8,388,608 samples, three minutes at 44.1 kHz; Welch takes "
                               "sounds of any length."));
    m_taperBox = makeChoiceBox<Taper>(QStringLiteral("taperBox"),
                                      {{tr("none"), Taper::None},
                                       {tr("Hann"), Taper::Hann},
                                       {tr("Hamming"), Taper::Hamming},
                                       {tr("Blackman"), Taper::Blackman},
                                       {tr("Blackman–Harris"), Taper::BlackmanHarris},
                                       {tr("flat top"), Taper::FlatTop}});
    m_fftSizeBox = new QComboBox;
    m_fftSizeBox->setObjectName(QStringLiteral("fftSizeBox"));
    for (int size = 256; size <= 1 << 20; size *= 2)
        m_fftSizeBox->addItem(tr("%1 samples").arg(QLocale().toString(size)), size);
    form->addRow(tr("&Method"), m_methodBox);
    form->addRow(tr("&Taper"), m_taperBox);
    form->addRow(tr("Se&gments"), m_fftSizeBox);
    return group;
}

QWidget* SpectraPage::makeLevelsLine()
{
    m_levelsBox = new QCheckBox(tr("&fixed"));
    m_levelsBox->setObjectName(QStringLiteral("levelsBox"));
    m_levelsBox->setToolTip(tr("The same range in every figure, so that they can be compared."));
    m_minimumBox = makeNumberBox(QStringLiteral("levelsMinimumBox"), {-1e6, 1e6}, 3);
    m_minimumBox->setAccessibleName(tr("Lowest level"));
    m_maximumBox = makeNumberBox(QStringLiteral("levelsMaximumBox"), {-1e6, 1e6}, 3);
    m_maximumBox->setAccessibleName(tr("Highest level"));
    return makeLine({m_levelsBox, m_minimumBox, new QLabel(tr("to")), m_maximumBox});
}

QWidget* SpectraPage::makeFigureGroup()
{
    auto* group = new QGroupBox(tr("The figure"));
    auto* form = new QFormLayout(group);
    m_scaleBox = makeChoiceBox<Scale>(QStringLiteral("scaleBox"),
                                      {{tr("normalised: the maximum is 1"), Scale::Normalised},
                                       {tr("decibels re full scale"), Scale::Decibel},
                                       {tr("linear"), Scale::Linear}});
    m_axisBox = makeChoiceBox<FrequencyAxis>(
        QStringLiteral("axisBox"),
        {{tr("logarithmic"), FrequencyAxis::Logarithmic}, {tr("linear"), FrequencyAxis::Linear}});
    m_fromBox = makeNumberBox(QStringLiteral("fromBox"), {0, 1e6}, 1, tr(" Hz"));
    m_toBox = makeNumberBox(QStringLiteral("toBox"), {0, 1e6}, 1, tr(" Hz"));
    m_fromBox->setAccessibleName(tr("Lowest frequency"));
    m_toBox->setAccessibleName(tr("Highest frequency"));
    m_widthBox = makeWholeNumberBox(QStringLiteral("widthBox"), {160, mostPixels});
    m_heightBox = makeWholeNumberBox(QStringLiteral("heightBox"), {120, mostPixels});
    m_widthBox->setAccessibleName(tr("Width in pixels"));
    m_heightBox->setAccessibleName(tr("Height in pixels"));
    form->addRow(tr("&Scale"), m_scaleBox);
    form->addRow(tr("Fre&quency axis"), m_axisBox);
    form->addRow(tr("F&rom"), makeLine({m_fromBox, new QLabel(tr("to")), m_toBox}));
    form->addRow(tr("Levels"), makeLevelsLine());
    form->addRow(tr("S&ize"),
                 makeLine({m_widthBox, new QLabel(QStringLiteral("×")), m_heightBox, new QLabel(tr("pixels"))}));
    return group;
}

QWidget* SpectraPage::makeResultsGroup()
{
    auto* group = new QGroupBox(tr("What is written"));
    auto* form = new QFormLayout(group);
    m_pngBox = new QCheckBox(tr("the figure (p&ng)"));
    m_pngBox->setObjectName(QStringLiteral("pngBox"));
    m_csvBox = new QCheckBox(tr("every bin as a table (cs&v)"));
    m_csvBox->setObjectName(QStringLiteral("csvBox"));
    form->addRow(m_pngBox);
    form->addRow(m_csvBox);
    return group;
}

void SpectraPage::enableWhatCounts()
{
    const bool whole = m_wholeBox->isChecked();
    const auto position = chosen<Position>(m_positionBox);
    m_secondsBox->setEnabled(!whole);
    m_positionBox->setEnabled(!whole);
    m_atBox->setEnabled(!whole && position == Position::Time);
    m_seedLine->setEnabled(!whole && position == Position::Random);
    m_fftSizeBox->setEnabled(chosen<Method>(m_methodBox) == Method::Welch);
    m_minimumBox->setEnabled(m_levelsBox->isChecked());
    m_maximumBox->setEnabled(m_levelsBox->isChecked());
    Q_EMIT changed();
}

QString SpectraPage::mistake() const
{
    if (m_fromBox->value() >= m_toBox->value())
        return tr("The figure's lowest frequency must lie below its highest.");
    if (m_fromBox->value() <= 0 && chosen<FrequencyAxis>(m_axisBox) == FrequencyAxis::Logarithmic)
        return tr("A logarithmic axis cannot start at 0 Hz.");
    if (m_levelsBox->isChecked() && m_minimumBox->value() >= m_maximumBox->value())
        return tr("The figure's lowest level must lie below its highest.");
    return {};
}

void SpectraPage::setChoices(const Choices& choices)
{
    const SpectrumOptions& options = choices.spectrumOptions;
    m_wholeBox->setChecked(options.seconds <= 0);
    m_secondsBox->setValue(options.seconds > 0 ? options.seconds : standardSeconds);
    choose(m_positionBox, options.at);
    m_atBox->setValue(options.atSeconds);
    m_seedLine->setText(QString::number(options.seed));
    m_channelBox->setCurrentIndex(std::max(0, m_channelBox->findData(options.channel)));
    choose(m_methodBox, options.method);
    choose(m_taperBox, options.taper);
    if (m_fftSizeBox->findData(options.fftSize) < 0)
        m_fftSizeBox->addItem(tr("%1 samples").arg(QLocale().toString(options.fftSize)), options.fftSize);
    m_fftSizeBox->setCurrentIndex(m_fftSizeBox->findData(options.fftSize));
    choose(m_scaleBox, options.scale);
    choose(m_axisBox, options.axis);
    m_fromBox->setValue(options.fromHz);
    m_toBox->setValue(options.toHz);
    m_levelsBox->setChecked(options.levels.has_value());
    const LevelRange levels = options.levels.value_or(LevelRange {-100, 0});
    m_minimumBox->setValue(levels.minimum);
    m_maximumBox->setValue(levels.maximum);
    m_widthBox->setValue(options.width);
    m_heightBox->setValue(options.height);
    m_pngBox->setChecked(choices.writePng);
    m_csvBox->setChecked(choices.writeCsv);
}

void SpectraPage::apply(Choices& choices) const
{
    SpectrumOptions& options = choices.spectrumOptions;
    options.seconds = m_wholeBox->isChecked() ? 0 : m_secondsBox->value();
    options.at = chosen<Position>(m_positionBox);
    options.atSeconds = m_atBox->value();
    options.seed = m_seedLine->text().toULongLong();
    options.channel = m_channelBox->currentData().toInt();
    options.method = chosen<Method>(m_methodBox);
    options.taper = chosen<Taper>(m_taperBox);
    options.fftSize = m_fftSizeBox->currentData().toInt();
    options.scale = chosen<Scale>(m_scaleBox);
    options.axis = chosen<FrequencyAxis>(m_axisBox);
    options.fromHz = m_fromBox->value();
    options.toHz = m_toBox->value();
    options.levels.reset();
    if (m_levelsBox->isChecked())
        options.levels = LevelRange {m_minimumBox->value(), m_maximumBox->value()};
    options.width = m_widthBox->value();
    options.height = m_heightBox->value();
    choices.writePng = m_pngBox->isChecked();
    choices.writeCsv = m_csvBox->isChecked();
}

} // namespace tutti
