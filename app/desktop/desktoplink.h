// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QObject>
#include <QString>

#include "app/desktop/controllers/worknews.h"
#include "core/session/settings.h"

class QWidget;

namespace tutti {

struct Actions;
struct DesktopServices;
class LookKeeper;
class StatusLine;

/// Ties the window to the desktop that it stands on: looks as wanted there, keeps the machine awake while something
/// runs, tells what ended, shows where files lie. Without a desktop's services it does what can be done without.
class DesktopLink : public QObject
{
    Q_OBJECT

public:
    /// What is tied together; all of it must outlive the link.
    struct Ends
    {
        Settings& settings;
        const RunController& runs;
        const DownloadController& downloads;
        const ComparisonController& comparisons;
        StatusLine& status;
        const Actions& actions;
        QWidget& window;
    };

    explicit DesktopLink(const Ends& ends);

    /// From now on the desktop takes part; `services` must outlive the link. Once.
    void join(DesktopServices& services);
    /// Shows where a file lies, in the desktop's file manager.
    void reveal(const std::filesystem::path& file);
    /// Whether something goes on that must not be put to sleep.
    void setWorking(bool working);
    const WorkNews& news() const { return m_news; }

Q_SIGNALS:
    /// Something worth a sentence.
    void told(QString sentence);

private:
    void openFolder(const std::filesystem::path& file);

    Ends m_ends;
    WorkNews m_news;
    LookKeeper* m_look = nullptr;
    DesktopServices* m_services = nullptr;
};

} // namespace tutti
