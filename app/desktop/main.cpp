// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "app/desktop/mainwindow.h"

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    tutti::MainWindow window;
    window.show();
    return QApplication::exec();
}
