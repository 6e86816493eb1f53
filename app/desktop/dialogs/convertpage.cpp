// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/convertpage.h"

#include <array>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace tutti {

namespace {

constexpr std::array<int, 9> usualRates {8000, 11025, 16000, 22050, 32000, 44100, 48000, 88200, 96000};
constexpr int mostRateHz = 768000;

} // namespace

ConvertPage::ConvertPage(QWidget* parent)
    : QWidget(parent)
    , m_depthBox(new QComboBox)
    , m_rateBox(new QComboBox)
    , m_monoBox(new QCheckBox(tr("&Mix all channels into one")))
{
    m_depthBox->setObjectName(QStringLiteral("depthBox"));
    m_depthBox->addItem(tr("as the source (16 for mp3 and ogg)"), static_cast<int>(BitDepth::Source));
    m_depthBox->addItem(tr("16 bits"), static_cast<int>(BitDepth::Int16));
    m_depthBox->addItem(tr("24 bits"), static_cast<int>(BitDepth::Int24));
    m_depthBox->addItem(tr("32 bits"), static_cast<int>(BitDepth::Int32));
    m_depthBox->addItem(tr("32-bit floating point"), static_cast<int>(BitDepth::Float32));
    m_rateBox->setObjectName(QStringLiteral("rateBox"));
    m_rateBox->setEditable(true);
    m_rateBox->setInsertPolicy(QComboBox::NoInsert);
    m_rateBox->setToolTip(tr("Samples a second. Changing the rate uses libsoxr at its very high quality."));
    m_rateBox->addItem(tr("as the source"));
    for (const int rate : usualRates)
        m_rateBox->addItem(QString::number(rate));
    m_rateBox->lineEdit()->setPlaceholderText(tr("as the source"));
    m_monoBox->setObjectName(QStringLiteral("monoBox"));
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("&Bits a sample"), m_depthBox);
    layout->addRow(tr("&Rate in Hz"), m_rateBox);
    layout->addRow(tr("Channels"), m_monoBox);
    auto* note = new QLabel(tr("Tags go along. Dither is added only where a higher depth is reduced to 16 or 24 bits, "
                               "or after a change of rate or channels. A wav of more than 3.9 GiB becomes RF64."));
    note->setWordWrap(true);
    layout->addRow(note);
}

void ConvertPage::setChoices(const Choices& choices)
{
    const ConvertOptions& options = choices.convertOptions;
    m_depthBox->setCurrentIndex(m_depthBox->findData(static_cast<int>(options.depth)));
    m_rateBox->setCurrentIndex(0);
    if (options.rateHz > 0)
        m_rateBox->setEditText(QString::number(options.rateHz));
    m_monoBox->setChecked(options.mono);
}

void ConvertPage::apply(Choices& choices) const
{
    ConvertOptions& options = choices.convertOptions;
    options.depth = static_cast<BitDepth>(m_depthBox->currentData().toInt());
    const int rate = m_rateBox->currentText().toInt(); // words are no number: as the source
    options.rateHz = rate > 0 && rate <= mostRateHz ? rate : 0;
    options.mono = m_monoBox->isChecked();
}

} // namespace tutti
