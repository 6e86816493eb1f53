// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/soundfolder.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "core/freesound/creditbook.h"
#include "core/freesound/creditfinder.h"
#include "core/session/fetchfolder.h"

namespace tutti {

namespace {

SoundFolderState stateOf(const std::filesystem::path& folder, const CreditBook& book)
{
    SoundFolderState state;
    state.folder = folder;
    state.commercial = book.commercial();
    state.notes = book.notes();
    for (const Credit& credit : book.notCommercial())
        state.notCommercial.push_back(credit.file);
    return state;
}

SoundFolderState lookInto(const std::filesystem::path& folder)
{
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error)) {
        SoundFolderState state;
        state.folder = folder;
        return state;
    }
    CreditBook book(folder);
    book.follow();
    SoundFolderState state = stateOf(folder, book);
    state.ids = SoundsHere(folder, book.record()).ids();
    return state;
}

/// `notes` gets what the person should be told.
Result<void> writeCommercial(const std::filesystem::path& folder, bool commercial, std::vector<std::string>& notes)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return fail(errorFromErrno(error.value(), "the folder cannot be made"));
    CreditBook book(folder);
    auto written = book.setCommercial(commercial);
    notes = book.notes();
    return written;
}

} // namespace

SoundFolder::SoundFolder(QObject* parent)
    : QObject(parent)
    , m_looking(*this)
    , m_finding(*this)
{
}

void SoundFolder::look(const std::filesystem::path& folder)
{
    m_looking.start([this, folder](const std::stop_token&) -> Background::Result {
        return [this, state = lookInto(folder)] { Q_EMIT looked(state); };
    });
}

void SoundFolder::setCommercial(const std::filesystem::path& folder, bool commercial)
{
    m_looking.start([this, folder, commercial](const std::stop_token&) -> Background::Result {
        std::vector<std::string> notes;
        const auto written = writeCommercial(folder, commercial, notes);
        SoundFolderState state = lookInto(folder);
        state.notes.insert(state.notes.begin(), notes.begin(), notes.end());
        return [this, state = std::move(state), written] {
            if (!written)
                Q_EMIT failed(written.error());
            Q_EMIT looked(state);
        };
    });
}

void SoundFolder::findCredits(std::vector<std::filesystem::path> files)
{
    m_finding.start([this, files = std::move(files)](const std::stop_token& stop) -> Background::Result {
        CreditList list = CreditFinder().list(files, stop);
        return [this, list = std::move(list)] { Q_EMIT creditsFound(list); };
    });
}

} // namespace tutti
