// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

namespace tutti {

/// Makes a QGuiApplication draw the same pixels wherever it is started: without a display, at 96 dots an inch and scale
/// 1, whatever the environment says; with a private XDG_RUNTIME_DIR when there is none. For programs without a window,
/// first thing in main(), before any thread:
///
///     Offscreen offscreen(argv[0]);
///     QGuiApplication application(offscreen.count(), offscreen.words());
///
/// It must outlive the application. The program's own arguments stay its own.
class Offscreen
{
public:
    explicit Offscreen(const char* program);
    Offscreen(const Offscreen&) = delete;
    Offscreen& operator=(const Offscreen&) = delete;

    int& count() { return m_count; }
    char** words() { return m_words.data(); }

private:
    std::array<std::string, 3> m_texts;
    std::array<char*, 4> m_words {};
    int m_count = 3;
};

} // namespace tutti
