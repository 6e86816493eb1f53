// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

#include <QObject>

#include "core/base/result.h"
#include "core/offline/faults.h"
#include "core/offline/message.h"

namespace tutti {

/// The server's door: requests come in as values, answers go out, with the faults that are asked for. Lives in the
/// server's thread.
class HttpFront : public QObject
{
    Q_OBJECT

public:
    /// What becomes of a request: the fault that it meets, or the right answer.
    using Handler = std::function<void(const HttpRequest&, const Answered&)>;
    using Decide = std::function<Faults::Decision(const HttpRequest&)>;

    HttpFront(std::chrono::milliseconds latency, Decide decide, Handler handler);
    ~HttpFront() override;

    /// On 127.0.0.1; 0: any free port. The port that it is.
    Result<std::uint16_t> listen(std::uint16_t port);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tutti
