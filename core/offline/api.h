// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/offline/accounts.h"
#include "core/offline/library.h"
#include "core/offline/message.h"
#include "core/offline/searchform.h"
#include "core/offline/soundmaker.h"

namespace tutti {

/// Answers requests as Freesound does. Lives in the server's thread.
class Api
{
public:
    /// `origin`: "http://127.0.0.1:PORT", for links.
    void setOrigin(const std::string& origin) { m_origin = origin; }
    void handle(const HttpRequest& request, const Answered& answered);

private:
    /// The path's parts, "apiv2" left out.
    using Path = std::vector<std::string>;
    struct Page;

    void handleApi(const Path& path, const HttpRequest& request, const Answered& answered);
    void handleSound(const Path& path, const HttpRequest& request, const Answered& answered);
    void handleUser(const Path& path, const HttpRequest& request, const Answered& answered);
    void handlePack(const Path& path, const HttpRequest& request, const Answered& answered);
    void handleMe(const Path& path, const HttpRequest& request, const Answered& answered);
    void handleOAuth(const Path& path, const HttpRequest& request, const Answered& answered);
    void handleFile(const HttpRequest& request, const Answered& answered);

    void search(const HttpRequest& request, const Answered& answered);
    void similar(const Recording& target, const HttpRequest& request, const Answered& answered);
    void sound(const Recording& recording, const HttpRequest& request, const Answered& answered);
    void download(const Recording& recording, const HttpRequest& request, const Answered& answered);
    /// Pages as Django REST framework has them.
    void listSounds(const std::vector<const Recording*>& sounds, const HttpRequest& request, const Answered& answered);
    HttpAnswer listPage(const std::vector<std::string>& entries, const HttpRequest& request) const;
    void searchPage(const std::vector<Hit>& hits, const SearchForm& form, const std::string& route,
                    const Answered& answered);

    std::string userJson(const LibraryUser& user, bool own) const;
    std::string packJson(const LibraryPack& pack) const;
    std::string categoryJson(std::int64_t number) const;

    std::string m_origin;
    Library m_library;
    Accounts m_accounts;
    SoundMaker m_maker;
};

} // namespace tutti
