// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/sourcelist.h"

#include <algorithm>
#include <utility>

#include <QElapsedTimer>

namespace tutti {

namespace {

/// How long the table may be filled without a pause, in milliseconds, and how many rows go in together.
constexpr qint64 sliceMilliseconds = 8;
constexpr std::size_t rowsTogether = 256;

/// How long a folder may give nothing before that is said.
constexpr std::chrono::seconds patienceWithFolder {3};

bool isWav(const std::filesystem::path& file)
{
    const std::string extension = file.extension().native();
    constexpr std::string_view wav = ".wav";
    return std::ranges::equal(extension, wav, [](char left, char right) {
        return (left >= 'A' && left <= 'Z' ? static_cast<char>(left - 'A' + 'a') : left) == right;
    });
}

std::string stemOf(const std::filesystem::path& file)
{
    return (file.parent_path() / file.stem()).native();
}

} // namespace

ScanScope scopeOf(const Choices& choices)
{
    return {choices.convert, choices.spectra, choices.recursive};
}

SourceList::SourceList(Session& session, FilesModel& model, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
{
    connect(&m_fillTimer, &QTimer::timeout, this, &SourceList::fillTable);
    m_slowTimer.setSingleShot(true);
    m_slowTimer.setInterval(patienceWithFolder);
    connect(&m_slowTimer, &QTimer::timeout, this, [this] { setSlow(true); });
    connect(&session, &Session::sourcesFound, this, [this](const QList<Source>& sources) {
        if (m_scanning)
            m_slowTimer.start();
        setSlow(false);
        m_found += sources;
        m_fillTimer.start(0);
    });
    connect(&session, &Session::unusableFound, this, [this](const QList<Unusable>& unusable) {
        if (m_kind == JobKind::Spectra && m_scope.convert)
            return; // told by the first look already
        std::vector<FileRow> rows;
        std::ranges::transform(unusable, std::back_inserter(rows),
                               [](const Unusable& path) { return makeFileRow(path); });
        addRows(std::move(rows));
    });
    connect(&session, &Session::scanFinished, this, &SourceList::onFinished);
}

void SourceList::setPaths(std::vector<std::filesystem::path> paths)
{
    m_paths = std::move(paths);
    Q_EMIT pathsChanged();
    refresh();
}

void SourceList::add(const std::vector<std::filesystem::path>& paths)
{
    std::vector<std::filesystem::path> all = m_paths;
    for (const std::filesystem::path& path : paths) {
        if (std::ranges::find(all, path) == all.end())
            all.push_back(path);
    }
    if (all != m_paths)
        setPaths(std::move(all));
    else
        refresh();
}

void SourceList::removeAt(const std::vector<std::size_t>& places)
{
    std::vector<std::filesystem::path> kept;
    for (std::size_t place = 0; place < m_paths.size(); ++place) {
        if (std::ranges::find(places, place) == places.end())
            kept.push_back(m_paths[place]);
    }
    setPaths(std::move(kept));
}

void SourceList::refresh()
{
    if (m_locked)
        m_refreshLater = true;
    else
        startScan();
}

void SourceList::setScope(const ScanScope& scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    refresh();
}

void SourceList::setLocked(bool locked)
{
    m_locked = locked;
    if (!locked && std::exchange(m_refreshLater, false))
        startScan();
}

void SourceList::stop()
{
    if (!m_scanning)
        return;
    m_kindsLeft.clear();
    m_stopped = true;
    m_session.scan({}, m_kind, false); // a scan of nothing takes the place of the one under way
}

void SourceList::startScan()
{
    m_again = std::ranges::any_of(
        m_paths, [this](const auto& path) { return std::ranges::find(m_shown, path) != m_shown.end(); });
    if (!m_again)
        m_model.clear();
    m_shown = m_paths;
    forgetFound();
    if (m_scope.spectra)
        m_kindsLeft.push_back(JobKind::Spectra);
    if (m_scope.convert || !m_scope.spectra)
        m_kindsLeft.push_back(JobKind::Convert);
    m_model.setEmptyReason(m_paths.empty() ? EmptyReason::NothingChosen : EmptyReason::Looking);
    m_scanning = true;
    Q_EMIT scanningChanged(true);
    scanNextKind();
}

void SourceList::setSlow(bool slow)
{
    if (std::exchange(m_isSlow, slow) != slow)
        Q_EMIT slowChanged(slow);
}

void SourceList::forgetFound()
{
    m_found.clear();
    m_foundPlace = 0;
    m_stems.clear();
    m_error.clear();
    m_kindsLeft.clear();
    m_rows.clear();
    m_allTold = false;
    m_stopped = false;
}

void SourceList::scanNextKind()
{
    m_kind = m_kindsLeft.back();
    m_kindsLeft.pop_back();
    m_allTold = false;
    m_slowTimer.start();
    m_session.scan(m_paths, m_kind, m_scope.recursive);
}

void SourceList::onFinished(const QString& error)
{
    if (!m_scanning)
        return;
    if (m_error.isEmpty())
        m_error = error;
    m_allTold = true;
    m_slowTimer.stop();
    setSlow(false);
    m_fillTimer.start(0);
}

/// Spectra of a list that is converted too: of a sound and the wav with its name only the sound stands in the list.
bool SourceList::isWanted(const Source& source)
{
    if (!m_scope.convert || !m_scope.spectra)
        return true;
    std::string stem = stemOf(source.file);
    if (m_kind == JobKind::Convert) {
        m_stems.insert(std::move(stem));
        return true;
    }
    return isWav(source.file) && !m_stems.contains(stem);
}

FileRow SourceList::makeRow(const Source& source) const
{
    FileRow row = makeFileRow(source);
    row.convertible = m_scope.convert && !(m_scope.spectra && isWav(source.file));
    return row;
}

/// A first look shows what it finds at once; another look would only make the table flicker.
void SourceList::addRows(std::vector<FileRow> rows)
{
    if (m_again)
        std::ranges::move(rows, std::back_inserter(m_rows));
    else
        m_model.append(std::move(rows));
}

void SourceList::showRows()
{
    if (m_again && m_stopped)
        m_model.appendNew(std::exchange(m_rows, {}));
    else if (m_again)
        m_model.replace(std::exchange(m_rows, {}));
    m_model.sortAgain();
}

void SourceList::fillTable()
{
    QElapsedTimer clock;
    clock.start();
    while (m_foundPlace < m_found.size() && clock.elapsed() < sliceMilliseconds) {
        std::vector<FileRow> rows;
        while (m_foundPlace < m_found.size() && rows.size() < rowsTogether) {
            const Source& source = m_found[m_foundPlace++];
            if (!isWanted(source))
                continue;
            rows.push_back(makeRow(source));
        }
        addRows(std::move(rows));
    }
    if (m_foundPlace < m_found.size())
        return;
    m_found.clear();
    m_foundPlace = 0;
    m_fillTimer.stop();
    if (!m_allTold)
        return;
    if (!m_kindsLeft.empty()) {
        scanNextKind();
        return;
    }
    m_stems.clear();
    m_scanning = false;
    showRows();
    if (m_paths.empty() || m_stopped || !m_error.isEmpty())
        m_model.setEmptyReason(EmptyReason::NothingChosen); // nobody knows what there is
    else
        m_model.setEmptyReason(m_scope.recursive ? EmptyReason::NothingFound : EmptyReason::NothingFoundAtTop);
    Q_EMIT scanningChanged(false);
    if (!m_error.isEmpty())
        Q_EMIT failed(m_error);
    Q_EMIT finished(m_error);
}

} // namespace tutti
