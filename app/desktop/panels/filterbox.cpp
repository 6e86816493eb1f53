// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/filterbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include "app/desktop/models/keptsearch.h"
#include "app/desktop/panels/clearbutton.h"
#include "app/desktop/panels/flowlayout.h"
#include "app/desktop/panels/itemtexts.h"
#include "app/desktop/panels/numberbox.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/soundtext.h"

namespace tutti {

namespace {

constexpr std::array<LicenseKind, 4> licenses {LicenseKind::Cc0, LicenseKind::By, LicenseKind::ByNc,
                                               LicenseKind::SamplingPlus};
constexpr double longestSeconds = 86400;
constexpr int mostResults = 10000;

QComboBox* makeBox(const QString& name)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    // A narrow panel decides, not the longest entry.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

void choose(QComboBox* box, const QVariant& value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

FilterBox::FilterBox(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("filterBox"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addPlace(*form);
    addLicenses(*form);
    addLength(*form);
    addOriginal(*form);
    addTexts(*form);
    addOrder(*form);
    keepTranslated(this, [this] { showPlace(); });
}

void FilterBox::addRow(QFormLayout& form, QWidget* field, Text text)
{
    auto* label = new QLabel;
    label->setBuddy(field->focusPolicy() == Qt::NoFocus ? nullptr : field);
    form.addRow(label, field);
    keepTranslated(this, [label, text] { label->setText(text()); });
}

void FilterBox::addPlace(QFormLayout& form)
{
    m_placeBox = makeBox(QStringLiteral("searchInBox"));
    for (const SoundSource place : {SoundSource::Text, SoundSource::Pack, SoundSource::User, SoundSource::Similar,
                                    SoundSource::Ids, SoundSource::Bookmarks})
        m_placeBox->addItem(QString(), static_cast<int>(place));
    addRow(form, m_placeBox, [] { return tr("Search i&n"); });
    m_target = addLine(form, QStringLiteral("searchTarget"), [] { return tr("Which"); }, {});
    m_targetLabel = qobject_cast<QLabel*>(form.labelForField(m_target));
    keepTranslated(this, [this] {
        setItemTexts(*m_placeBox,
                     {tr("all sounds"), tr("a pack"), tr("a user's sounds"), tr("sounds like one"),
                      tr("a list of numbers"), tr("my bookmarks")});
        m_placeBox->setAccessibleName(tr("Search in"));
    });
    connect(m_placeBox, &QComboBox::currentIndexChanged, this, &FilterBox::showPlace);
}

void FilterBox::addLicenses(QFormLayout& form)
{
    auto* group = new QWidget;
    auto* layout = new FlowLayout(group);
    layout->setContentsMargins({});
    for (std::size_t i = 0; i < licenses.size(); ++i) {
        auto* box = new QCheckBox(licenseBadge(licenses.at(i)));
        const std::string option(licenseOption(licenses.at(i)));
        box->setObjectName(QStringLiteral("licenseBox-%1").arg(QString::fromStdString(option)));
        const std::string name(licenseFilterName(licenses.at(i)));
        box->setAccessibleName(QString::fromStdString(name));
        keepTranslated(this, [box, kind = licenses.at(i)] { box->setToolTip(licenseSentence({kind, {}, {}})); });
        connect(box, &QCheckBox::toggled, this, &FilterBox::changed);
        layout->addWidget(box);
        m_licenses.at(i) = box;
    }
    addRow(form, group, [] { return tr("Licences"); });
}

void FilterBox::addLength(QFormLayout& form)
{
    const auto makeSeconds = [this](const char* name, Text spoken) {
        auto* box = new NumberBox;
        box->setObjectName(QString::fromLatin1(name));
        box->setRange(0, longestSeconds);
        box->setDecimals(1);
        keepTranslated(this, [box, spoken] {
            box->setAccessibleName(spoken());
            box->setSpecialValueText(tr("any"));
            box->setSuffix(tr(" s"));
        });
        // The largest number would ask for more than a narrow panel has.
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(box, &QDoubleSpinBox::valueChanged, this, &FilterBox::changed);
        return box;
    };
    m_from = makeSeconds("fromSecondsBox", [] { return tr("Shortest length"); });
    m_to = makeSeconds("toSecondsBox", [] { return tr("Longest length"); });
    auto* group = new QWidget;
    auto* layout = new QHBoxLayout(group);
    layout->setContentsMargins({});
    layout->addWidget(m_from, 1);
    auto* between = new QLabel;
    keepTranslated(this, [between] { between->setText(tr("to")); });
    layout->addWidget(between);
    layout->addWidget(m_to, 1);
    addRow(form, group, [] { return tr("&Length"); });
    qobject_cast<QLabel*>(form.labelForField(group))->setBuddy(m_from);
}

void FilterBox::addOriginal(QFormLayout& form)
{
    m_type = makeBox(QStringLiteral("typeBox"));
    m_type->addItem(QString(), QString());
    for (const char* type : {"wav", "aiff", "flac", "mp3", "ogg", "m4a", "wv"})
        m_type->addItem(QString::fromLatin1(type), QString::fromLatin1(type));
    m_rate = makeBox(QStringLiteral("rateFilterBox"));
    for (const int rate : {0, 44100, 48000, 88200, 96000, 192000})
        m_rate->addItem(QString(), rate);
    m_channels = makeBox(QStringLiteral("channelsFilterBox"));
    for (const int channels : {0, 1, 2})
        m_channels->addItem(QString(), channels);
    addRow(form, m_type, [] { return tr("&Kind"); });
    addRow(form, m_rate, [] { return tr("Ra&te"); });
    addRow(form, m_channels, [] { return tr("Channels"); });
    keepTranslated(this, [this] { nameOriginal(); });
    for (QComboBox* box : {m_type, m_rate, m_channels})
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBox::changed);
}

void FilterBox::nameOriginal()
{
    m_type->setAccessibleName(tr("Kind of the author's file"));
    setItemTexts(*m_type, {tr("any")});
    m_rate->setAccessibleName(tr("Sample rate of the author's file"));
    setItemTexts(*m_rate, {tr("any")});
    for (int i = 1; i < m_rate->count(); ++i)
        m_rate->setItemText(i, tr("%1 Hz").arg(QLocale().toString(m_rate->itemData(i).toInt())));
    m_channels->setAccessibleName(tr("Channels of the author's file"));
    setItemTexts(*m_channels, {tr("any"), tr("mono"), tr("stereo")});
}

QLineEdit* FilterBox::addLine(QFormLayout& form, const QString& name, Text label, Text tip)
{
    auto* line = new QLineEdit;
    line->setObjectName(name);
    if (tip)
        keepTranslated(this, [line, tip] { line->setToolTip(tip()); });
    ClearButton::give(line);
    addRow(form, line, label);
    connect(line, &QLineEdit::textChanged, this, &FilterBox::changed);
    connect(line, &QLineEdit::returnPressed, this, &FilterBox::searchRequested);
    return line;
}

void FilterBox::addTexts(QFormLayout& form)
{
    m_tag = addLine(
        form, QStringLiteral("tagLine"), [] { return tr("Ta&gs"); },
        [] { return tr("Sounds must have all of these tags."); });
    m_filter = addLine(
        form, QStringLiteral("filterText"), [] { return tr("Filte&r"); },
        [] { return tr("Freesound's own grammar, such as avg_rating:[6 TO *] or description:rain."); });
}

void FilterBox::addOrder(QFormLayout& form)
{
    m_sort = makeBox(QStringLiteral("sortBox"));
    for (const std::string& sort : sortNames())
        m_sort->addItem(QString(), QString::fromStdString(sort));
    m_limit = new QSpinBox;
    m_limit->setObjectName(QStringLiteral("limitBox"));
    keepTranslated(this, [this] {
        m_sort->setAccessibleName(tr("Which results come first"));
        for (int i = 0; i < m_sort->count(); ++i)
            m_sort->setItemText(i, sortText(m_sort->itemData(i).toString().toStdString()));
        m_limit->setAccessibleName(tr("At most so many sounds for each query"));
        m_limit->setToolTip(tr("A request to Freesound brings up to 150 sounds."));
    });
    m_limit->setRange(1, mostResults);
    addRow(form, m_sort, [] { return tr("&Sort"); });
    addRow(form, m_limit, [] { return tr("&At most"); });
    m_limit->setValue(SearchChoices().limit);
    m_licenses[0]->setChecked(true);
    m_licenses[1]->setChecked(true);
}

void FilterBox::showPlace()
{
    const auto place = static_cast<SoundSource>(m_placeBox->currentData().toInt());
    const bool wanted = place != SoundSource::Text;
    m_target->setVisible(wanted);
    m_targetLabel->setVisible(wanted);
    QString hint;
    if (place == SoundSource::User)
        hint = tr("names, parted by commas");
    else if (place == SoundSource::Bookmarks)
        hint = tr("a category's number, or nothing for all");
    else
        hint = tr("numbers or pages, parted by commas");
    m_target->setPlaceholderText(hint);
    m_target->setAccessibleName(m_placeBox->currentText());
    updateGeometry();
    Q_EMIT changed();
}

void FilterBox::apply(SearchChoices& choices) const
{
    choices.source = static_cast<SoundSource>(m_placeBox->currentData().toInt());
    choices.target = m_target->text();
    choices.licenses.clear();
    for (std::size_t i = 0; i < licenses.size(); ++i) {
        if (m_licenses.at(i)->isChecked())
            choices.licenses.insert(licenses.at(i));
    }
    choices.fromSeconds = m_from->value();
    choices.toSeconds = m_to->value();
    choices.type = m_type->currentData().toString();
    choices.rateHz = m_rate->currentData().toInt();
    choices.channels = m_channels->currentData().toInt();
    choices.tag = m_tag->text();
    choices.filter = m_filter->text();
    choices.sort = m_sort->currentData().toString().toStdString();
    choices.limit = m_limit->value();
}

void FilterBox::setChoices(const SearchChoices& choices)
{
    choose(m_placeBox, static_cast<int>(choices.source));
    m_target->setText(choices.target);
    for (std::size_t i = 0; i < licenses.size(); ++i)
        m_licenses.at(i)->setChecked(choices.licenses.contains(licenses.at(i)));
    m_from->setValue(choices.fromSeconds);
    m_to->setValue(choices.toSeconds);
    choose(m_type, choices.type);
    choose(m_rate, choices.rateHz);
    choose(m_channels, choices.channels);
    m_tag->setText(choices.tag);
    m_filter->setText(choices.filter);
    choose(m_sort, QString::fromStdString(choices.sort));
    m_limit->setValue(choices.limit);
}

QByteArray FilterBox::saveState(bool offline) const
{
    SearchChoices choices;
    apply(choices);
    choices.offline = offline;
    return keptSearch(choices);
}

std::optional<bool> FilterBox::restoreState(const QByteArray& state)
{
    SearchChoices choices;
    apply(choices);
    const auto kept = withKeptSearch(choices, state);
    if (!kept)
        return std::nullopt;
    setChoices(*kept);
    return kept->offline;
}

} // namespace tutti
