// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/keychain.h"

#include <QEventLoop>
#include <qt6keychain/keychain.h>

namespace tutti {
namespace {

QString service()
{
    return QStringLiteral("tutti");
}

Error unavailable(const QString& reason)
{
    return {ErrorCode::Unsupported, "the system's keychain cannot be used (" + reason.toStdString() + ")"};
}

/// Starts the job and turns an event loop until it has ended: jobs answer by signal, failures too.
void carryOut(QKeychain::Job& job, const std::string& entry)
{
    job.setAutoDelete(false);
    job.setKey(QString::fromStdString(entry));
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    job.start();
    loop.exec();
}

class SystemKeychain : public Keychain
{
public:
    Result<std::optional<std::string>> read(const std::string& entry) override
    {
        QKeychain::ReadPasswordJob job(service());
        carryOut(job, entry);
        if (job.error() == QKeychain::EntryNotFound)
            return std::optional<std::string>();
        if (job.error() != QKeychain::NoError)
            return fail(unavailable(job.errorString()));
        return std::optional(job.textData().toStdString());
    }

    Result<void> write(const std::string& entry, const std::string& value) override
    {
        QKeychain::WritePasswordJob job(service());
        job.setTextData(QString::fromStdString(value));
        carryOut(job, entry);
        if (job.error() != QKeychain::NoError)
            return fail(unavailable(job.errorString()));
        return {};
    }

    Result<void> remove(const std::string& entry) override
    {
        QKeychain::DeletePasswordJob job(service());
        carryOut(job, entry);
        if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
            return fail(unavailable(job.errorString()));
        return {};
    }
};

} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

} // namespace tutti
