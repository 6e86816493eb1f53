// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

struct xcb_connection_t;

namespace tutti {

/// A screen of its own that nobody sees (Xvfb), and an X client that watches what programs show on it.
class XScreen
{
public:
    /// Starts Xvfb on a free display. Throws std::runtime_error where there is none.
    XScreen();
    ~XScreen();
    XScreen(const XScreen&) = delete;
    XScreen& operator=(const XScreen&) = delete;
    XScreen(XScreen&&) = delete;
    XScreen& operator=(XScreen&&) = delete;

    /// For the environment of programs: ":7".
    const std::string& display() const { return m_display; }

    /// Blocks until a top-level window of a program that is started now can be used: it is mapped, something is painted
    /// in it, and it answers _NET_WM_PING, which only a running event loop does. False after `seconds`.
    bool waitForUsableWindow(double seconds);
    /// Blocks until no top-level window is left, so that the next one is another program's.
    void waitUntilEmpty();

private:
    bool isPainted(std::uint32_t window) const;

    int m_server = -1;
    std::string m_display;
    xcb_connection_t* m_connection = nullptr;
    std::uint32_t m_root = 0;
};

} // namespace tutti
