// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/keychain.h"

#include <functional>
#include <future>

#include <QThread>
#include <qt6keychain/keychain.h>

namespace tutti {
namespace {

QString service()
{
    return QStringLiteral("tutti");
}

Error unavailable(const QString& reason)
{
    // What QtKeychain says when libsecret, which it loads by itself, is not installed.
    const bool saysNothing = reason.isEmpty() || reason == QStringLiteral("Unknown error");
    const std::string why = saysNothing ? "libsecret or a keychain service is missing" : reason.toStdString();
    return {ErrorCode::Unsupported, "the system's keychain cannot be used (" + why + ")"};
}

/// QtKeychain queues its jobs in an object that belongs to the thread of the first one, and stands still when that
/// thread has ended: all jobs of the program run in this one.
class KeychainThread
{
public:
    KeychainThread()
    {
        m_place.moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    /// Has the job carried out and waits. Jobs answer by signal, failures too; then `read` looks at it.
    void carryOut(const std::function<QKeychain::Job*()>& make, const std::function<void(const QKeychain::Job&)>& read)
    {
        std::promise<void> done;
        QMetaObject::invokeMethod(
            &m_place,
            [&] {
                QKeychain::Job* const job = make();
                QObject::connect(job, &QKeychain::Job::finished, &m_place, [&](QKeychain::Job* finished) {
                    read(*finished);
                    done.set_value();
                });
                job->start();
            },
            Qt::QueuedConnection);
        done.get_future().wait();
    }

private:
    QThread m_thread;
    QObject m_place;
};

KeychainThread& keychainThread()
{
    static KeychainThread thread;
    return thread;
}

/// What came of a job.
struct Outcome
{
    QKeychain::Error error = QKeychain::OtherError;
    QString reason;
    std::string text;
};

template<typename Job, typename Prepare>
Outcome outcomeOf(const std::string& entry, Prepare prepare)
{
    Outcome outcome;
    const auto make = [&]() -> QKeychain::Job* {
        auto* const job = new Job(service());
        job->setKey(QString::fromStdString(entry));
        prepare(*job);
        return job;
    };
    const auto read = [&outcome](const QKeychain::Job& job) {
        outcome.error = job.error();
        outcome.reason = job.errorString();
        if (const auto* const reading = qobject_cast<const QKeychain::ReadPasswordJob*>(&job))
            outcome.text = reading->textData().toStdString();
    };
    keychainThread().carryOut(make, read);
    return outcome;
}

class SystemKeychain : public Keychain
{
public:
    Result<std::optional<std::string>> read(const std::string& entry) override
    {
        const Outcome outcome = outcomeOf<QKeychain::ReadPasswordJob>(entry, [](auto&) {});
        if (outcome.error == QKeychain::EntryNotFound)
            return std::optional<std::string>();
        if (outcome.error != QKeychain::NoError)
            return fail(unavailable(outcome.reason));
        return std::optional(outcome.text);
    }

    Result<void> write(const std::string& entry, const std::string& value) override
    {
        const Outcome outcome = outcomeOf<QKeychain::WritePasswordJob>(
            entry, [&value](auto& job) { job.setTextData(QString::fromStdString(value)); });
        if (outcome.error != QKeychain::NoError)
            return fail(unavailable(outcome.reason));
        return {};
    }

    Result<void> remove(const std::string& entry) override
    {
        const Outcome outcome = outcomeOf<QKeychain::DeletePasswordJob>(entry, [](auto&) {});
        if (outcome.error != QKeychain::NoError && outcome.error != QKeychain::EntryNotFound)
            return fail(unavailable(outcome.reason));
        return {};
    }
};

} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

} // namespace tutti
