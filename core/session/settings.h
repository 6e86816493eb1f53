// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include <QByteArray>
#include <QString>

#include "core/session/choices.h"
#include "core/session/comparisonchoices.h"

class QSettings;

namespace tutti {

/// How the window is coloured.
enum class Appearance : std::uint8_t { System, Light, Dark };

/// What the window speaks; System: what the system was asked for.
enum class Language : std::uint8_t { System, English, Spanish };

/// What is remembered from one start to the next. Values that make no sense (an old or edited file) become the
/// defaults. One thread.
class Settings
{
public:
    /// The person's own settings file.
    Settings();
    /// Another file, for tests and for pictures that must not depend on what somebody chose.
    explicit Settings(const QString& file);
    ~Settings();
    Settings(const Settings&) = delete;
    Settings& operator=(const Settings&) = delete;

    Choices choices() const;
    void setChoices(const Choices& choices);

    /// Of the newest comparison that was asked for.
    ComparisonChoices comparisonChoices() const;
    void setComparisonChoices(const ComparisonChoices& choices);

    /// Folders and files of the list at the left.
    std::vector<std::filesystem::path> sources() const;
    void setSources(const std::vector<std::filesystem::path>& sources);

    /// Where the last file dialog stood.
    QString lastFolder() const;
    void setLastFolder(const QString& folder);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// A switch of the window, by a name of lower-case words; `usual` where nobody ever touched it.
    bool isOn(const QString& name, bool usual) const;
    void setOn(const QString& name, bool on);

    Language language() const;
    void setLanguage(Language language);

    /// The window's place and size, as QWidget::saveGeometry gives them.
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    /// The state of a splitter or a table's header, by the object's name.
    QByteArray layout(const QString& object) const;
    void setLayout(const QString& object, const QByteArray& state);

private:
    void readConvert(ConvertOptions& options) const;
    void writeConvert(const ConvertOptions& options);
    void readSpectrum(SpectrumOptions& options) const;
    void writeSpectrum(const SpectrumOptions& options);

    std::unique_ptr<QSettings> m_store;
};

} // namespace tutti
