// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/aboutdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QMessageBox>

#include "core/base/version.h"

namespace tutti {

namespace {

struct AboutText
{
    Q_DECLARE_TR_FUNCTIONS(AboutText)
};

} // namespace

void showAbout(QWidget* parent)
{
    const std::string_view number = version();
    auto* box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("aboutDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(AboutText::tr("About Tutti"));
    box->setText(AboutText::tr("<h3>Tutti %1</h3>"
                               "<p>Converts folders of sounds to wav and draws their spectra: one after the other, on "
                               "threads, with OpenMP, in a pool of processes, or with MPI; and shows what the "
                               "parallelism bought.</p>"
                               "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                     .arg(QLatin1StringView(number.data(), static_cast<qsizetype>(number.size()))));
    box->open();
}

void connectAbout(QAction* about, QAction* aboutQt, QWidget* window)
{
    QObject::connect(about, &QAction::triggered, window, [window] { showAbout(window); });
    QObject::connect(aboutQt, &QAction::triggered, window, [window] { QMessageBox::aboutQt(window); });
}

} // namespace tutti
