// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runaccount.h"

#include <algorithm>
#include <string>

#include "app/cli/browser.h"
#include "app/cli/consoleinput.h"
#include "app/cli/consoletext.h"
#include "core/session/account.h"
#include "core/session/secrets.h"
#include "core/session/soundservice.h"

namespace tutti {
namespace {

constexpr std::size_t clientIdLength = 20;
constexpr std::size_t keyLength = 40;

/// What every action has at hand.
struct Desk
{
    const AccountArguments& arguments;
    const Interruption& interruption;
    Secrets secrets;
    std::string baseUrl;

    std::stop_token stop() const { return interruption.token(); }

    ExitStatus refuse(ExitStatus status, const std::string& sentence) const
    {
        if (interruption.happened())
            return ExitStatus::Cancelled;
        warn("tutti-cli account: " + sentence + "\n");
        return status;
    }
    ExitStatus refuse(const Error& error) const { return refuse(ExitStatus::Unavailable, error.detail); }
    void note(const std::string& line) const
    {
        if (!arguments.console.quiet)
            tell(line + "\n");
    }
};

bool isOneWord(const std::string& text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char letter) { return letter > ' ' && letter < '\x7f'; });
}

/// Whether secrets may go into a file; the error says that they can be kept nowhere.
Result<bool> mayUseFile(Desk& desk)
{
    const auto problem = desk.secrets.keychainProblem();
    if (!problem || desk.arguments.fileAllowed || desk.secrets.hasFile())
        return desk.arguments.fileAllowed || desk.secrets.hasFile();
    if (desk.secrets.file().empty())
        return fail(ErrorCode::Unsupported,
                    "it was not kept, because " + *problem
                        + ", and there is no home folder for a file; set HOME, or TUTTI_FREESOUND_KEY");
    const std::string file = printable(desk.secrets.file());
    if (askYes(*problem + ".\nKeep it in " + file + ", which only you can read?", desk.stop()))
        return true;
    return fail(ErrorCode::Unsupported,
                "it was not kept, because " + *problem + "; run this again with --file to keep it in " + file
                    + ", which only you can read, or set TUTTI_FREESOUND_KEY");
}

ExitStatus setKey(Desk& desk)
{
    const auto key = askLine("API key (it is not shown): ", true, desk.stop());
    if (!key || !isOneWord(*key))
        return desk.refuse(ExitStatus::Usage, "there was no API key on standard input; give it in one line");
    if (key->size() == clientIdLength)
        return desk.refuse(ExitStatus::Usage,
                           "this looks like the client id, which has 20 characters; give the other string, called "
                           "Client secret/Api key at https://freesound.org/apiv2/apply");
    const auto quota = tryKey(desk.baseUrl, *key, desk.stop());
    if (!quota && (quota.error().code == ErrorCode::Unauthorised || quota.error().code == ErrorCode::Cancelled))
        return desk.refuse(quota.error());
    const auto fileAllowed = mayUseFile(desk);
    if (!fileAllowed)
        return desk.refuse(fileAllowed.error());
    const auto place = desk.secrets.write(SecretName::ApiKey, *key, *fileAllowed);
    if (!place)
        return desk.refuse(place.error());
    if (desk.secrets.read(SecretName::ApiKey).place == SecretPlace::Environment)
        desk.note("TUTTI_FREESOUND_KEY is set in the environment and goes before this key");
    if (!quota)
        desk.note("The key could not be tried: " + quota.error().detail);
    desk.note((quota ? "The service accepts the key; it is kept in " : "The key is kept in ") + placeText(*place));
    return ExitStatus::Success;
}

/// The one that was kept before, or what the person gives.
std::optional<std::string> clientId(Desk& desk)
{
    const std::string kept = Account(desk.secrets, desk.baseUrl).client().clientId;
    if (!kept.empty() && !canAsk())
        return kept;
    auto given = askLine(kept.empty() ? "Client id: " : "Client id (Enter: as before): ", false, desk.stop());
    return given && given->empty() && !kept.empty() ? kept : given;
}

/// The code in what was copied: it, or the address of the page that nobody answered, which has it as a parameter.
std::string codeIn(const std::string& copied)
{
    if (!copied.starts_with("http://") && !copied.starts_with("https://"))
        return copied;
    const std::string name = "code=";
    const auto found = std::min(copied.find("?" + name), copied.find("&" + name));
    if (found == std::string::npos)
        return {};
    const auto begin = found + 1 + name.size();
    return copied.substr(begin, copied.find_first_of("&#", begin) - begin);
}

Result<SignInTokens> signIn(Desk& desk, const SignInClient& client)
{
    if (!desk.arguments.paste)
        return signInByBrowser(
            client,
            [](const std::string& url) {
                warn("Allow Tutti in your browser, at\n" + url + "\n");
                if (!openInBrowser(url))
                    warn("If that browser is on another machine, end this and use --paste.\n");
                return true;
            },
            desk.stop());
    const std::string page = codePage(client);
    warn("Allow Tutti in your browser, at\n" + page
         + "\nand copy the code that it shows, or the address of the page on which it ends.\n");
    openInBrowser(page);
    const auto copied = askLine("Code or address: ", true, desk.stop());
    const std::string code = copied ? codeIn(*copied) : std::string();
    if (!isOneWord(code))
        return fail(ErrorCode::Unauthorised, "there was no code; start again and copy it from the browser");
    return signInByCode(client, code, desk.stop());
}

ExitStatus login(Desk& desk)
{
    Account account(desk.secrets, desk.baseUrl);
    SignInClient client = account.client();
    if (client.clientSecret.empty())
        return desk.refuse(ExitStatus::Unavailable,
                           "there is no API key yet, and signing in needs it; start with tutti-cli account set-key");
    const auto id = clientId(desk);
    if (!id || !isOneWord(*id))
        return desk.refuse(ExitStatus::Usage, "there was no client id on standard input; give it in one line");
    if (id->size() == keyLength || *id == client.clientSecret)
        return desk.refuse(ExitStatus::Usage,
                           "this looks like the API key; the client id is the other string, of 20 characters");
    client.clientId = *id;
    const auto fileAllowed = mayUseFile(desk);
    if (!fileAllowed)
        return desk.refuse(fileAllowed.error());
    const auto tokens = signIn(desk, client);
    if (!tokens)
        return desk.refuse(tokens.error());
    const auto place = account.keep(*id, *tokens, *fileAllowed);
    if (!place)
        return desk.refuse(place.error());
    const auto name = account.name(tokens->access, desk.stop());
    desk.note("Signed in" + (name ? " as " + printable(*name) : std::string()) + "; the sign-in is kept in "
              + placeText(*place));
    return ExitStatus::Success;
}

std::string quotaText(const QuotaState& quota)
{
    return std::to_string(quota.usedThisMinute) + " of " + std::to_string(quota.limits.perMinute)
        + " in the last minute, " + std::to_string(quota.usedToday) + " of " + std::to_string(quota.limits.perDay)
        + " in the last day";
}

/// Whether somebody is signed in; tells who, or why not.
bool tellSignIn(Desk& desk)
{
    Account account(desk.secrets, desk.baseUrl);
    const bool wasSignedIn = account.isSignedIn();
    const auto token = account.accessToken(desk.stop());
    if (!wasSignedIn) {
        desk.note("Signed in: no");
        return false;
    }
    const auto name = token ? account.name(*token, desk.stop()) : Result<std::string>(fail(token.error()));
    if (name)
        desk.note("Signed in: as " + printable(*name));
    else if (account.isSignedIn())
        desk.note("Signed in: it could not be tried: " + name.error().detail);
    else
        desk.note("Signed in: no, " + name.error().detail);
    return name.has_value();
}

ExitStatus status(Desk& desk)
{
    const auto key = desk.secrets.read(SecretName::ApiKey);
    const auto problem = desk.secrets.keychainProblem();
    desk.note("Service: " + desk.baseUrl);
    desk.note("Keychain: " + problem.value_or("it can be used"));
    desk.note("API key: " + (key.value.empty() ? std::string("none") : "in " + placeText(key.place)));
    if (key.value.empty())
        return desk.refuse(ExitStatus::Unavailable,
                           "there is no API key; get one at https://freesound.org/apiv2/apply and keep it with "
                           "tutti-cli account set-key");
    const auto quota = tryKey(desk.baseUrl, key.value, desk.stop());
    if (!quota)
        return desk.refuse(quota.error());
    desk.note("Requests: " + quotaText(*quota));
    const bool signedIn = tellSignIn(desk);
    desk.note(signedIn ? "The service accepts the key; sounds can be found, and originals fetched"
                       : "The service accepts the key; sounds can be found, and previews fetched");
    return ExitStatus::Success;
}

ExitStatus forget(Desk& desk)
{
    const auto forgotten = desk.secrets.forget();
    if (desk.secrets.read(SecretName::ApiKey).place == SecretPlace::Environment)
        desk.note("TUTTI_FREESOUND_KEY is still set in the environment");
    if (!forgotten)
        return desk.refuse(ExitStatus::ItemsFailed, forgotten.error().detail);
    desk.note("Key and sign-in are forgotten; what you allowed is withdrawn at "
              "https://freesound.org/home/app_permissions/");
    return ExitStatus::Success;
}

} // namespace

ExitStatus runAccount(const AccountArguments& arguments, const Interruption& interruption)
{
    const auto baseUrl = SoundService::freesoundUrl();
    if (!baseUrl) {
        warn("tutti-cli account: " + baseUrl.error().detail + "\n");
        return ExitStatus::Unavailable;
    }
    Desk desk {arguments, interruption, Secrets(*baseUrl), *baseUrl};
    switch (arguments.action) {
    case AccountAction::SetKey:
        return setKey(desk);
    case AccountAction::Login:
        return login(desk);
    case AccountAction::Forget:
        return forget(desk);
    case AccountAction::Status:
        break;
    }
    return status(desk);
}

} // namespace tutti
