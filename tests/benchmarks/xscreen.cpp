// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/xscreen.h"

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <set>
#include <span>
#include <stdexcept>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

namespace tutti {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// A window of one colour, or of a few that a frame is made of, has nothing in it yet.
constexpr std::size_t fewColours = 12;
/// Helper windows that are mapped too are smaller.
constexpr int leastSide = 150;

template<typename T>
struct Freed
{
    T* value;
    explicit Freed(T* got)
        : value(got)
    {
    }
    ~Freed() { std::free(value); } // NOLINT(cppcoreguidelines-no-malloc): the library's own way
    Freed(const Freed&) = delete;
    Freed& operator=(const Freed&) = delete;
    Freed(Freed&&) = delete;
    Freed& operator=(Freed&&) = delete;
    explicit operator bool() const { return value != nullptr; }
    T* operator->() const { return value; }
};

int startServer(int reportTo)
{
    const pid_t server = fork();
    if (server != 0)
        return server;
    const std::string number = std::to_string(reportTo);
    const std::array<const char*, 9> arguments {"Xvfb",         "-displayfd", number.c_str(), "-screen", "0",
                                                "1400x1000x24", "-nolisten",  "tcp",          nullptr};
    execvp("Xvfb", const_cast<char**>(arguments.data())); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    _exit(127);
}

} // namespace

XScreen::XScreen()
{
    std::array<int, 2> pipe {};
    if (::pipe(pipe.data()) != 0)
        throw std::runtime_error("no pipe");
    m_server = startServer(pipe[1]);
    close(pipe[1]);
    std::string number; // and the end of a line, which may come later
    for (char c = 0; read(pipe[0], &c, 1) == 1 && c != '\n';)
        number += c;
    close(pipe[0]);
    if (number.empty())
        throw std::runtime_error("Xvfb does not start; is it installed?");
    m_display = ":" + number;
    m_connection = xcb_connect(m_display.c_str(), nullptr);
    if (xcb_connection_has_error(m_connection) != 0)
        throw std::runtime_error("Xvfb does not answer");
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const std::uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(m_connection);
}

XScreen::~XScreen()
{
    xcb_disconnect(m_connection);
    kill(m_server, SIGTERM);
    waitpid(m_server, nullptr, 0);
}

bool XScreen::isPainted(std::uint32_t window) const
{
    const Freed size(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
    if (!size)
        return false;
    const auto cookie =
        xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, size->width, size->height, ~0U);
    const Freed image(xcb_get_image_reply(m_connection, cookie, nullptr));
    if (!image)
        return false;
    const std::span bytes(xcb_get_image_data(image.value),
                          static_cast<std::size_t>(xcb_get_image_data_length(image.value)));
    std::set<std::uint32_t> colours;
    for (std::size_t i = 0; i + 4 <= bytes.size() && colours.size() <= fewColours; i += 4) {
        std::uint32_t pixel = 0;
        std::memcpy(&pixel, &bytes[i], sizeof pixel);
        colours.insert(pixel);
    }
    return colours.size() > fewColours;
}

bool XScreen::waitForUsableWindow(double seconds)
{
    const auto end = Clock::now() + std::chrono::duration<double>(seconds);
    std::uint32_t window = 0;
    while (Clock::now() < end) {
        while (const Freed event {xcb_poll_for_event(m_connection)}) {
            if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY || window != 0)
                continue;
            const auto* mapped = reinterpret_cast<const xcb_map_notify_event_t*>(event.value); // NOLINT
            const Freed size(
                xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, mapped->window), nullptr));
            if (size && size->width >= leastSide && size->height >= leastSide)
                window = mapped->window;
        }
        if (window != 0 && isPainted(window))
            return true;
        std::this_thread::sleep_for(1ms);
    }
    return false;
}

void XScreen::waitUntilEmpty()
{
    const auto end = Clock::now() + 10s;
    int children = 1;
    while (children > 0 && Clock::now() < end) {
        const Freed tree(xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, m_root), nullptr));
        children = tree ? tree->children_len : 0;
        std::this_thread::sleep_for(5ms);
    }
    while (const Freed event {xcb_poll_for_event(m_connection)}) {}
}

} // namespace tutti
