// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/folderchoice.h"

#include <cstddef>
#include <utility>

#include <QByteArray>
#include <QSignalBlocker>

#include "core/base/paths.h"

namespace tutti {

namespace {

constexpr std::size_t mostFolders = 8;

QString encoded(const std::filesystem::path& folder)
{
    return QString::fromLatin1(QByteArray::fromStdString(folder.native()).toBase64());
}

std::filesystem::path decoded(const QString& text)
{
    return QByteArray::fromBase64(text.toLatin1()).toStdString();
}

} // namespace

FolderChoice::FolderChoice(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    connect(this, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index < 0)
            return;
        setToolTip(displayName(folder()));
        Q_EMIT folderChanged(folder());
    });
}

std::filesystem::path FolderChoice::folder() const
{
    const int index = currentIndex();
    return index < 0 ? std::filesystem::path() : m_folders[static_cast<std::size_t>(index)];
}

void FolderChoice::setFolder(const std::filesystem::path& folder)
{
    std::erase(m_folders, folder);
    m_folders.insert(m_folders.begin(), folder);
    if (m_folders.size() > mostFolders)
        m_folders.resize(mostFolders);
    showAll();
}

void FolderChoice::showAll()
{
    {
        const QSignalBlocker blocker(this);
        clear();
        for (const std::filesystem::path& folder : m_folders) {
            const std::filesystem::path shown = folder.parent_path().filename() / folder.filename();
            addItem(displayName(shown));
            setItemData(count() - 1, displayName(folder), Qt::ToolTipRole);
        }
        setCurrentIndex(-1);
    }
    setCurrentIndex(m_folders.empty() ? -1 : 0);
}

QJsonArray FolderChoice::saveState() const
{
    QJsonArray state;
    const std::filesystem::path chosen = folder();
    if (!chosen.empty())
        state.append(encoded(chosen));
    for (const std::filesystem::path& other : m_folders) {
        if (other != chosen)
            state.append(encoded(other));
    }
    return state;
}

void FolderChoice::restoreState(const QJsonArray& state)
{
    for (qsizetype i = state.size(); i-- > 0;) {
        if (std::filesystem::path folder = decoded(state[i].toString()); folder.is_absolute())
            setFolder(folder);
    }
}

} // namespace tutti
