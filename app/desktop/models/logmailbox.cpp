// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/logmailbox.h"

#include <mutex>
#include <utility>

#include <QTimer>

namespace tutti {

namespace {

constexpr int betweenGroups = 100; // ms
/// What nobody fetches must not fill the memory.
constexpr qsizetype mostWaiting = 1000;

/// The mail of all threads, and whom to wake for it.
struct Waiting
{
    std::mutex mutex;
    LogMailbox* owner = nullptr;
    QStringList lines;
    bool woken = false;
    QtMessageHandler before = nullptr;
};

Waiting& waiting()
{
    static Waiting instance;
    return instance;
}

QStringList takeLines()
{
    const std::scoped_lock lock(waiting().mutex);
    waiting().woken = false;
    return std::exchange(waiting().lines, {});
}

void keepLine(const QString& line)
{
    const std::scoped_lock lock(waiting().mutex);
    LogMailbox* owner = waiting().owner;
    if (!owner || waiting().lines.size() >= mostWaiting)
        return;
    waiting().lines.append(line);
    if (std::exchange(waiting().woken, true))
        return;
    QMetaObject::invokeMethod(
        owner,
        [owner] { QTimer::singleShot(betweenGroups, owner, [owner] { Q_EMIT owner->linesReady(takeLines()); }); },
        Qt::QueuedConnection);
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool ofQt = qstrcmp(context.category, "default") == 0;
    keepLine(ofQt ? message : QStringLiteral("%1: %2").arg(QLatin1StringView(context.category), message));
    if (waiting().before)
        waiting().before(type, context, message);
}

} // namespace

LogMailbox::LogMailbox(QObject* parent)
    : QObject(parent)
{
    {
        const std::scoped_lock lock(waiting().mutex);
        waiting().owner = this;
        waiting().woken = false;
    }
    waiting().before = qInstallMessageHandler(handleMessage);
}

LogMailbox::~LogMailbox()
{
    qInstallMessageHandler(waiting().before);
    const std::scoped_lock lock(waiting().mutex);
    waiting().owner = nullptr;
    waiting().lines.clear();
}

} // namespace tutti
