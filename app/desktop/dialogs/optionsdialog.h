// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <utility>
#include <vector>

#include <QDialog>

#include "core/session/choices.h"

class QDialogButtonBox;
class QLabel;
class QTabWidget;

namespace tutti {

class ConvertPage;
class EnginePage;
class HostsPage;
class SpectraPage;

/// All options of the runs in one place.
class OptionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OptionsDialog(const Choices& choices, QWidget* parent = nullptr);

    /// What was given, with what is chosen here.
    Choices choices() const;
    /// Sounds and folders of sounds that hosts are to be checked with; none unless this is called.
    void setSources(std::vector<std::filesystem::path> sources) { m_sources = std::move(sources); }

private:
    void setChoices(const Choices& choices);
    void showMistake();
    void checkHosts();

    Choices m_choices;
    std::vector<std::filesystem::path> m_sources;
    ConvertPage* m_convertPage = nullptr;
    SpectraPage* m_spectraPage = nullptr;
    EnginePage* m_enginePage = nullptr;
    HostsPage* m_hostsPage = nullptr;
    QLabel* m_mistake = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace tutti
