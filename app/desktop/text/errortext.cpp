// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/errortext.h"

#include <QCoreApplication>

#include "app/desktop/text/coretext.h"

namespace tutti {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::ErrorText)

public:
    /// What lies with the file, its folder or the sound in it; empty for the other codes.
    static QString ofFile(ErrorCode code);
    /// What lies with the run, its workers or the network.
    static QString ofRun(ErrorCode code);
};

QString ErrorText::ofFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return tr("Not found");
    case ErrorCode::Permission:
        return tr("No permission");
    case ErrorCode::NotAFile:
        return tr("Not a file");
    case ErrorCode::Empty:
        return tr("Empty file");
    case ErrorCode::Unsupported:
        return tr("Not a sound that Tutti can read");
    case ErrorCode::Decode:
        return tr("Damaged sound");
    case ErrorCode::TooLarge:
        return tr("Too large");
    case ErrorCode::DiskFull:
        return tr("Disk full");
    case ErrorCode::Io:
        return tr("Reading or writing failed");
    default:
        return {};
    }
}

QString ErrorText::ofRun(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TimeLimit:
        return tr("Over the time limit");
    case ErrorCode::WorkerLost:
        return tr("Its worker was lost");
    case ErrorCode::Network:
        return tr("Network trouble");
    case ErrorCode::Throttled:
        return tr("Too many requests");
    case ErrorCode::Unauthorised:
        return tr("Not signed in");
    case ErrorCode::Forbidden:
        return tr("Not allowed");
    case ErrorCode::BadContent:
        return tr("Unexpected content");
    case ErrorCode::Cancelled:
        return tr("Cancelled");
    case ErrorCode::EngineUnavailable:
        return tr("The engine cannot run here");
    default:
        return tr("Internal error");
    }
}

} // namespace

QString errorCodeText(ErrorCode code)
{
    const QString text = ErrorText::ofFile(code);
    return text.isEmpty() ? ErrorText::ofRun(code) : text;
}

QString errorText(const Error& error)
{
    QString words = errorCodeText(error.code);
    if (error.detail.empty())
        return words;
    //: %1 is the kind of error, %2 what was wrong in detail.
    return ErrorText::tr("%1: %2").arg(words, coreText(error.detail));
}

} // namespace tutti
