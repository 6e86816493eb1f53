// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/settings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

#include <QSettings>
#include <QStringList>
#include <QVariant>

#include "core/jobs/optionnames.h"
#include "core/session/slurmsettings.h"

namespace tutti {

namespace {

constexpr OptionNames<Existing, 3> existingNames {
    {{"skip", Existing::Skip}, {"overwrite", Existing::Overwrite}, {"rename", Existing::Rename}}};
constexpr OptionNames<Position, 4> positionKinds {
    {{"middle", Position::Middle}, {"start", Position::Start}, {"random", Position::Random}, {"time", Position::Time}}};
constexpr OptionNames<Appearance, 3> appearanceNames {
    {{"system", Appearance::System}, {"light", Appearance::Light}, {"dark", Appearance::Dark}}};

constexpr OptionNames<Language, 3> languageNames {
    {{"system", Language::System}, {"en", Language::English}, {"es", Language::Spanish}}};

constexpr int mostWorkers = 4096;
constexpr int mostRateHz = 768000;
constexpr int mostPixels = 16384;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void readFlag(const QSettings& store, const QString& key, bool& value)
{
    value = store.value(key, value).toBool();
}

/// A number that is missing, not finite or out of bounds leaves the default.
void readNumber(const QSettings& store, const QString& key, std::pair<double, double> bounds, double& value)
{
    bool isNumber = false;
    const double stored = store.value(key).toDouble(&isNumber);
    if (isNumber && std::isfinite(stored) && stored >= bounds.first && stored <= bounds.second)
        value = stored;
}

void readNumber(const QSettings& store, const QString& key, std::pair<int, int> bounds, int& value)
{
    bool isNumber = false;
    const int stored = store.value(key).toInt(&isNumber);
    if (isNumber && stored >= bounds.first && stored <= bounds.second)
        value = stored;
}

template<typename Value, std::size_t Count>
void readName(const QSettings& store, const QString& key, const OptionNames<Value, Count>& names, Value& value)
{
    const QByteArray stored = store.value(key).toString().toUtf8();
    value = valueIn(names, std::string_view(stored.data(), static_cast<std::size_t>(stored.size()))).value_or(value);
}

/// Paths are bytes, whatever Qt's strings can hold.
QByteArray toBytes(const std::filesystem::path& path)
{
    return QByteArray::fromStdString(path.native());
}

std::filesystem::path toNativePath(const QVariant& bytes)
{
    return bytes.toByteArray().toStdString();
}

/// As a host file has them. Before there was a list, a host file was named.
std::vector<HostEntry> readHosts(const QSettings& store)
{
    const QString key = QStringLiteral("engine/hosts");
    const auto named = toNativePath(store.value(QStringLiteral("engine/hostfile")));
    if (store.contains(key) || named.empty())
        return hostsIn(store.value(key).toByteArray().toStdString());
    return readHostFile(named);
}

} // namespace

Settings::Settings()
    : m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("tutti"),
                                          QStringLiteral("tutti")))
{
}

Settings::Settings(const QString& file)
    : m_store(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

void Settings::readConvert(ConvertOptions& options) const
{
    readName(*m_store, QStringLiteral("convert/bits"), bitDepthNames, options.depth);
    readNumber(*m_store, QStringLiteral("convert/rate"), std::pair(0, mostRateHz), options.rateHz);
    readFlag(*m_store, QStringLiteral("convert/mono"), options.mono);
}

void Settings::writeConvert(const ConvertOptions& options)
{
    m_store->setValue(QStringLiteral("convert/bits"), toQString(nameIn(bitDepthNames, options.depth)));
    m_store->setValue(QStringLiteral("convert/rate"), options.rateHz);
    m_store->setValue(QStringLiteral("convert/mono"), options.mono);
}

void Settings::readSpectrum(SpectrumOptions& options) const
{
    const SpectrumOptions standard = options;
    const QSettings& store = *m_store;
    readNumber(store, QStringLiteral("spectra/seconds"), std::pair(0.0, 1e6), options.seconds);
    readName(store, QStringLiteral("spectra/at"), positionKinds, options.at);
    readNumber(store, QStringLiteral("spectra/at-time"), std::pair(0.0, 1e6), options.atSeconds);
    options.seed = store.value(QStringLiteral("spectra/seed"), QVariant::fromValue(options.seed)).toULongLong();
    readNumber(store, QStringLiteral("spectra/channel"), std::pair(0, 1024), options.channel);
    readName(store, QStringLiteral("spectra/method"), methodNames, options.method);
    readName(store, QStringLiteral("spectra/taper"), taperNames, options.taper);
    readNumber(store, QStringLiteral("spectra/fft-size"), std::pair(2, 1 << 23), options.fftSize);
    readName(store, QStringLiteral("spectra/scale"), scaleNames, options.scale);
    readName(store, QStringLiteral("spectra/axis"), axisNames, options.axis);
    readNumber(store, QStringLiteral("spectra/from"), std::pair(0.0, 1e6), options.fromHz);
    readNumber(store, QStringLiteral("spectra/to"), std::pair(0.0, 1e6), options.toHz);
    readNumber(store, QStringLiteral("spectra/width"), std::pair(1, mostPixels), options.width);
    readNumber(store, QStringLiteral("spectra/height"), std::pair(1, mostPixels), options.height);
    if (options.fromHz >= options.toHz) {
        options.fromHz = standard.fromHz;
        options.toHz = standard.toHz;
    }
    LevelRange levels;
    readNumber(store, QStringLiteral("spectra/levels-min"), std::pair(-1e6, 1e6), levels.minimum);
    readNumber(store, QStringLiteral("spectra/levels-max"), std::pair(-1e6, 1e6), levels.maximum);
    if (levels.minimum < levels.maximum)
        options.levels = levels;
}

void Settings::writeSpectrum(const SpectrumOptions& options)
{
    QSettings& store = *m_store;
    store.setValue(QStringLiteral("spectra/seconds"), options.seconds);
    store.setValue(QStringLiteral("spectra/at"), toQString(nameIn(positionKinds, options.at)));
    store.setValue(QStringLiteral("spectra/at-time"), options.atSeconds);
    store.setValue(QStringLiteral("spectra/seed"), QVariant::fromValue(options.seed));
    store.setValue(QStringLiteral("spectra/channel"), options.channel);
    store.setValue(QStringLiteral("spectra/method"), toQString(nameIn(methodNames, options.method)));
    store.setValue(QStringLiteral("spectra/taper"), toQString(nameIn(taperNames, options.taper)));
    store.setValue(QStringLiteral("spectra/fft-size"), options.fftSize);
    store.setValue(QStringLiteral("spectra/scale"), toQString(nameIn(scaleNames, options.scale)));
    store.setValue(QStringLiteral("spectra/axis"), toQString(nameIn(axisNames, options.axis)));
    store.setValue(QStringLiteral("spectra/from"), options.fromHz);
    store.setValue(QStringLiteral("spectra/to"), options.toHz);
    store.setValue(QStringLiteral("spectra/width"), options.width);
    store.setValue(QStringLiteral("spectra/height"), options.height);
    const LevelRange levels = options.levels.value_or(LevelRange {});
    store.setValue(QStringLiteral("spectra/levels-min"), levels.minimum);
    store.setValue(QStringLiteral("spectra/levels-max"), levels.maximum);
}

Choices Settings::choices() const
{
    Choices choices;
    const QSettings& store = *m_store;
    readFlag(store, QStringLiteral("do/convert"), choices.convert);
    readFlag(store, QStringLiteral("do/spectra"), choices.spectra);
    readConvert(choices.convertOptions);
    readSpectrum(choices.spectrumOptions);
    readFlag(store, QStringLiteral("spectra/png"), choices.writePng);
    readFlag(store, QStringLiteral("spectra/csv"), choices.writeCsv);
    choices.output = toNativePath(store.value(QStringLiteral("do/output")));
    readFlag(store, QStringLiteral("do/recursive"), choices.recursive);
    readName(store, QStringLiteral("do/existing"), existingNames, choices.existing);
    choices.engine =
        store.value(QStringLiteral("engine/id"), QString::fromStdString(choices.engine)).toString().toStdString();
    readNumber(store, QStringLiteral("engine/workers"), std::pair(0, mostWorkers), choices.workers);
    const std::string schedule = store.value(QStringLiteral("engine/schedule")).toString().toStdString();
    choices.schedule = scheduleFromName(schedule).value_or(choices.schedule);
    readNumber(store, QStringLiteral("engine/time-limit"), std::pair(0.0, 1e6), choices.timeLimit);
    choices.mpiLauncher = store.value(QStringLiteral("engine/mpi-launcher")).toString().toStdString();
    choices.hosts = readHosts(store);
    readSlurmChoices(store, choices);
    return choices;
}

void Settings::setChoices(const Choices& choices)
{
    QSettings& store = *m_store;
    store.setValue(QStringLiteral("do/convert"), choices.convert);
    store.setValue(QStringLiteral("do/spectra"), choices.spectra);
    writeConvert(choices.convertOptions);
    writeSpectrum(choices.spectrumOptions);
    store.setValue(QStringLiteral("spectra/png"), choices.writePng);
    store.setValue(QStringLiteral("spectra/csv"), choices.writeCsv);
    store.setValue(QStringLiteral("do/output"), toBytes(choices.output));
    store.setValue(QStringLiteral("do/recursive"), choices.recursive);
    store.setValue(QStringLiteral("do/existing"), toQString(nameIn(existingNames, choices.existing)));
    store.setValue(QStringLiteral("engine/id"), QString::fromStdString(choices.engine));
    store.setValue(QStringLiteral("engine/workers"), choices.workers);
    store.setValue(QStringLiteral("engine/schedule"), toQString(scheduleName(choices.schedule)));
    store.setValue(QStringLiteral("engine/time-limit"), choices.timeLimit);
    store.setValue(QStringLiteral("engine/mpi-launcher"), QString::fromStdString(choices.mpiLauncher));
    store.setValue(QStringLiteral("engine/hosts"), QByteArray::fromStdString(hostFileText(choices.hosts)));
    writeSlurmChoices(store, choices);
}

ComparisonChoices Settings::comparisonChoices() const
{
    return readComparisonChoices(*m_store);
}

void Settings::setComparisonChoices(const ComparisonChoices& choices)
{
    writeComparisonChoices(*m_store, choices);
}

std::vector<std::filesystem::path> Settings::sources() const
{
    std::vector<std::filesystem::path> sources;
    for (const QVariant& source : m_store->value(QStringLiteral("sources")).toList())
        sources.push_back(toNativePath(source));
    return sources;
}

void Settings::setSources(const std::vector<std::filesystem::path>& sources)
{
    QVariantList list;
    for (const std::filesystem::path& source : sources)
        list.append(toBytes(source));
    m_store->setValue(QStringLiteral("sources"), list);
}

QString Settings::lastFolder() const
{
    return m_store->value(QStringLiteral("window/last-folder")).toString();
}

void Settings::setLastFolder(const QString& folder)
{
    m_store->setValue(QStringLiteral("window/last-folder"), folder);
}

Appearance Settings::appearance() const
{
    Appearance appearance = Appearance::System;
    readName(*m_store, QStringLiteral("window/appearance"), appearanceNames, appearance);
    return appearance;
}

void Settings::setAppearance(Appearance appearance)
{
    m_store->setValue(QStringLiteral("window/appearance"), toQString(nameIn(appearanceNames, appearance)));
}

bool Settings::isOn(const QString& name, bool usual) const
{
    return m_store->value(QStringLiteral("window/") + name, usual).toBool();
}

void Settings::setOn(const QString& name, bool on)
{
    m_store->setValue(QStringLiteral("window/") + name, on);
}

Language Settings::language() const
{
    Language language = Language::System;
    readName(*m_store, QStringLiteral("window/language"), languageNames, language);
    return language;
}

void Settings::setLanguage(Language language)
{
    m_store->setValue(QStringLiteral("window/language"), toQString(nameIn(languageNames, language)));
}

QByteArray Settings::geometry() const
{
    return m_store->value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_store->setValue(QStringLiteral("window/geometry"), geometry);
}

QByteArray Settings::layout(const QString& object) const
{
    return m_store->value(QStringLiteral("layout/") + object).toByteArray();
}

void Settings::setLayout(const QString& object, const QByteArray& state)
{
    m_store->setValue(QStringLiteral("layout/") + object, state);
}

} // namespace tutti
