// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/hostchecker.h"

#include <stop_token>
#include <utility>

#include "core/engine/hostfolders.h"

namespace tutti {

namespace {

HostQuestion questionOf(HostChecker::Request request)
{
    HostQuestion question;
    question.config = std::move(request.config);
    question.hosts = std::move(request.hosts);
    question.inputs = foldersOf(request.sources);
    question.output = std::move(request.output);
    if (question.output.empty() && !question.inputs.empty())
        question.output = question.inputs.front();
    return question;
}

} // namespace

HostChecker::HostChecker(QObject* parent)
    : QObject(parent)
    , m_background(*this)
{
}

void HostChecker::start(Request request)
{
    m_background.start(
        [this, question = questionOf(std::move(request))](const std::stop_token& stop) -> Background::Result {
            auto reports = checkHosts(question, stop);
            return [this, reports = std::move(reports)] {
                if (reports)
                    Q_EMIT finished(*reports);
                else
                    Q_EMIT failed(reports.error());
            };
        });
}

} // namespace tutti
