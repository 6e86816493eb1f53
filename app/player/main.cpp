// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <sys/prctl.h>

#include <QCoreApplication>

#include "app/player/playerprogram.h"

int main(int argc, char* argv[])
{
    // Opening a sound may wait for the network for minutes, when nobody is there any more.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // GStreamer, the other one, brings no decoders of its own and crashes where there are none.
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    const QCoreApplication application(argc, argv);
    const tutti::PlayerProgram program;
    return QCoreApplication::exec();
}
