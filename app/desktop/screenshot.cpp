// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshot.h"

#include <chrono>
#include <utility>

#include <QBuffer>
#include <QPixmap>
#include <QWidget>

#include "core/base/pendingfile.h"

namespace tutti {

namespace {

constexpr std::chrono::milliseconds betweenLooks {100};
constexpr int looksUntilDrawn = 6;

} // namespace

Screenshot::Screenshot(QWidget& widget, std::filesystem::path file, std::function<bool()> isIdle, QObject* parent)
    : QObject(parent)
    , m_widget(widget)
    , m_file(std::move(file))
    , m_isIdle(std::move(isIdle))
{
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start(betweenLooks);
}

void Screenshot::look()
{
    m_idleLooks = m_isIdle() ? m_idleLooks + 1 : 0;
    if (m_idleLooks < looksUntilDrawn)
        return;
    m_timer.stop();
    Q_EMIT finished(save());
}

QString Screenshot::save() const
{
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !m_widget.grab().save(&buffer, "PNG"))
        return tr("The picture could not be made.");
    auto file = PendingFile::create(makeTarget(m_file, "screenshot", true));
    if (!file)
        return QString::fromStdString(file.error().detail);
    const std::string_view bytes(png.constData(), static_cast<std::size_t>(png.size()));
    if (const auto written = file->write(bytes); !written)
        return QString::fromStdString(written.error().detail);
    const auto named = file->commit();
    return named ? QString() : QString::fromStdString(named.error().detail);
}

} // namespace tutti
