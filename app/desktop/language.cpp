// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"

#include <array>

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>
#include <QWidget>

namespace tutti {

namespace {

const QString& english()
{
    static const QString code = QStringLiteral("en");
    return code;
}

const QString& spanish()
{
    static const QString code = QStringLiteral("es");
    return code;
}

/// Numbers and dates as the person's country writes them, if it speaks that language; else as the language does.
QLocale localeOf(Language language, const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale plain(code);
    const bool fits = system.language() == plain.language();
    // A plain English system, such as C, keeps its own numbers.
    return fits || (language == Language::System && code == english()) ? system : plain;
}

/// Puts one that was read from a file in the place of `before`; none when there is no such file.
void install(QPointer<QTranslator>& before, const QString& file, const QString& folder)
{
    delete before; // uninstalls it
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator))
        before = translator;
    else
        delete translator;
}

} // namespace

QString firstSpoken(const QStringList& asked)
{
    for (const QString& each : asked) {
        for (const QString& spoken : {english(), spanish()}) {
            if (QLocale(each).language() == QLocale(spoken).language())
                return spoken;
        }
    }
    return english();
}

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        return english();
    case Language::Spanish:
        return spanish();
    default:
        return firstSpoken(QLocale::system().uiLanguages());
    }
}

void applyLanguage(Language language, const QString& folder)
{
    static std::array<QPointer<QTranslator>, 2> translators;
    const QString code = languageCode(language);
    QLocale::setDefault(localeOf(language, code));
    // What is open keeps the locale that it was made with, and takes its children along.
    for (QWidget* window : QApplication::topLevelWidgets())
        window->setLocale(QLocale());
    install(translators[0], QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(translators[1], QStringLiteral("tutti_") + code, folder);
}

void connectLanguage(QActionGroup& actions, Settings& settings)
{
    for (QAction* action : actions.actions())
        action->setChecked(action->data().toInt() == static_cast<int>(settings.language()));
    QObject::connect(&actions, &QActionGroup::triggered, &actions, [&settings](const QAction* action) {
        const auto language = static_cast<Language>(action->data().toInt());
        settings.setLanguage(language);
        applyLanguage(language);
    });
}

} // namespace tutti
