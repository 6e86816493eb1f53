// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/fileurl.h"

#include <system_error>

#include <QByteArray>
#include <QMimeData>
#include <QSysInfo>

namespace tutti {

QUrl fileUrl(const std::filesystem::path& file)
{
    const QByteArray bytes = QByteArray::fromStdString(file.native());
    return QUrl::fromEncoded("file://" + bytes.toPercentEncoding("/"), QUrl::StrictMode);
}

std::filesystem::path filePath(const QUrl& url)
{
    const bool isHere = url.host().isEmpty() || url.host() == QStringLiteral("localhost")
        || url.host().compare(QSysInfo::machineHostName(), Qt::CaseInsensitive) == 0;
    if (!url.isLocalFile() || !isHere)
        return {};
    return QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()).toStdString();
}

std::filesystem::path tidyPath(const std::filesystem::path& path)
{
    std::error_code error;
    std::filesystem::path absolute = std::filesystem::absolute(path, error);
    if (error)
        absolute = path;
    return absolute.has_filename() || !absolute.has_relative_path() ? absolute : absolute.parent_path();
}

std::vector<std::filesystem::path> droppedPaths(const QMimeData& data)
{
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : data.urls()) {
        if (std::filesystem::path path = filePath(url); !path.empty())
            paths.push_back(tidyPath(path));
    }
    return paths;
}

} // namespace tutti
