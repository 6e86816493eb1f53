// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountoptions.h"

#include <string>

#include "app/cli/options.h"
#include "core/freesound/signin.h"

namespace tutti {
namespace {

constexpr OptionNames<AccountAction, 4> actionNames {{{"set-key", AccountAction::SetKey},
                                                      {"login", AccountAction::Login},
                                                      {"status", AccountAction::Status},
                                                      {"forget", AccountAction::Forget}}};

} // namespace

void addAccountOptions(CLI::App& command, AccountArguments& arguments)
{
    addChoice(command,
              {"ACTION", "", "Account",
               "set-key: read the API key from standard input and keep it\n"
               "login: sign in, for originals and bookmarks (asks for the client id)\n"
               "status: where the key is, whether it is accepted, what is left of its quota\n"
               "forget: remove key and sign-in everywhere"},
              arguments.action, actionNames)
        ->required();
    command
        .add_flag("--paste", arguments.paste,
                  "login: copy the code, or the address with it, from the browser, instead of letting it come back")
        ->group("Account");
    command
        .add_flag("--file", arguments.fileAllowed,
                  "Without a keychain: keep them in a file that only you can read (mode 0600)")
        ->group("Account");
    addConsoleOptions(command, arguments.console);
    command.footer(
        "\nGet a key at https://freesound.org/apiv2/apply; of its two strings the API key is the one called\n"
        "\"Client secret/Api key\", 40 characters long, the client id the other. As callback address give\n"
        + std::string(registeredCallback)
        + ". The free use of the API is for non-commercial purposes.\n"
          "Example: tutti-cli account set-key < key.txt\n");
}

} // namespace tutti
