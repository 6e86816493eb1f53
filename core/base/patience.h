// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tutti {

/// Whether the same call to the system may succeed a moment later: a share that stumbled (EIO, ESTALE, ETIMEDOUT). What
/// is missing, forbidden or full stays so.
bool isTemporary(int errnum);

/// Patience with a disk or share, for one thing that is asked of it: three more tries, within a second.
class Patience
{
public:
    /// After the call failed with `errnum`: whether to try again. Waits before it says yes.
    bool again(int errnum);
    /// How many tries there were besides the first.
    int tries() const { return m_tries; }

private:
    int m_tries = 0;
};

} // namespace tutti
