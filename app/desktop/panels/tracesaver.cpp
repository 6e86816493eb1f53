// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/tracesaver.h"

#include <QFileDialog>

#include "app/desktop/text/errortext.h"
#include "core/base/paths.h"
#include "core/base/textfile.h"
#include "core/timing/chrometrace.h"

namespace tutti {

namespace {

Result<void> writeTrace(const RunRecord& run, const std::filesystem::path& file)
{
    return replaceText(file, "trace", chromeTrace(run));
}

} // namespace

TraceSaver::TraceSaver(QWidget* owner)
    : QObject(owner)
    , m_owner(owner)
    , m_background(*this)
{
}

void TraceSaver::ask(const SharedRun& run)
{
    auto* dialog = new QFileDialog(m_owner, tr("Export for Perfetto"));
    dialog->setObjectName(QStringLiteral("traceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Chrome traces (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(
        QStringLiteral("%1 %2.json").arg(QString::fromStdString(run->job), QString::fromStdString(run->engine)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, run](const QString& file) { write(run, file); });
    dialog->open();
}

void TraceSaver::write(const SharedRun& run, const QString& file)
{
    m_background.start([this, run, file](const std::stop_token&) -> Background::Result {
        const Result<void> written = writeTrace(*run, toPath(file));
        const QString problem = written ? QString() : errorText(written.error());
        return [this, file, problem] {
            Q_EMIT saved(problem.isEmpty() ? tr("The trace stands in %1; ui.perfetto.dev opens it.").arg(file)
                                           : tr("%1: %2").arg(file, problem));
        };
    });
}

} // namespace tutti
