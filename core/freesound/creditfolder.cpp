// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/creditfolder.h"

#include <map>
#include <memory>
#include <utility>

#include <dirent.h>

#include "core/freesound/fingerprint.h"
#include "core/freesound/soundnumber.h"

namespace tutti {
namespace {

struct CloseFolder
{
    void operator()(DIR* folder) const { ::closedir(folder); }
};

} // namespace

CreditFolder::CreditFolder(std::filesystem::path folder)
    : m_folder(std::move(folder))
{
    const std::unique_ptr<DIR, CloseFolder> open(::opendir(m_folder.empty() ? "." : m_folder.c_str()));
    if (!open)
        return;
    while (const dirent* const entry = ::readdir(open.get())) {
        std::string name = entry->d_name;
        if (entry->d_type == DT_DIR || name.starts_with('.'))
            continue;
        if (const auto named = soundInName(name); named.id > 0)
            m_numbers.insert(named.id);
        m_names.insert(std::move(name));
    }
}

void CreditFolder::follow(CreditRecord& record) const
{
    std::set<std::string> lost;
    for (auto& [name, entry] : record.entries) {
        const bool isHere = m_names.contains(name);
        if (isHere && entry.fingerprint.empty()) {
            entry.bytes = sizeOfFile(m_folder / name).value_or(0);
            entry.fingerprint = fingerprintOf(m_folder / name);
        } else if (!isHere && !entry.fingerprint.empty()) {
            lost.insert(name);
        }
    }
    if (!lost.empty())
        findRenamed(record, lost);
}

void CreditFolder::findRenamed(CreditRecord& record, const std::set<std::string>& lost) const
{
    std::multimap<std::uint64_t, std::string> lostBySize;
    for (const std::string& name : lost)
        lostBySize.emplace(record.entries.at(name).bytes, name);
    for (const std::string& name : m_names) {
        if (record.entries.contains(name))
            continue;
        const auto size = sizeOfFile(m_folder / name);
        const auto [first, last] = lostBySize.equal_range(size.value_or(0));
        const std::string fingerprint = first == last ? std::string() : fingerprintOf(m_folder / name);
        for (auto each = first; each != last; ++each) {
            if (record.entries.at(each->second).fingerprint != fingerprint)
                continue;
            auto node = record.entries.extract(each->second);
            node.key() = name;
            node.mapped().credit.file = name;
            record.entries.insert(std::move(node));
            lostBySize.erase(each);
            break;
        }
    }
}

CreditList CreditFolder::list(const CreditRecord& record) const
{
    CreditList list;
    for (const auto& [name, entry] : record.entries) {
        const Credit& credit = entry.credit;
        const bool isHere = m_names.contains(name) || m_numbers.contains(credit.id);
        if (isHere)
            (isComplete(credit) ? list.credits : list.incomplete).push_back(credit);
        else if (!entry.fingerprint.empty())
            list.gone.push_back(credit);
    }
    return list;
}

} // namespace tutti
