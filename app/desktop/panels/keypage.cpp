// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/keypage.h"

#include <algorithm>

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/desktop/panels/focuslead.h"
#include "app/desktop/text/retranslation.h"
#include "core/freesound/signin.h"

namespace tutti {

namespace {

constexpr qsizetype idLength = 20;
constexpr qsizetype keyLength = 40;
const QString& callbackAddress()
{
    static const QString address = QString::fromLatin1(registeredCallback);
    return address;
}

QLabel* makeText(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    label->setOpenExternalLinks(true);
    return label;
}

} // namespace

QString keyMistake(const QString& key)
{
    const QString text = key.trimmed();
    if (text.isEmpty())
        return KeyPage::tr("Paste the key into the field first.");
    if (text.size() == idLength)
        return KeyPage::tr("This is the client id, which has 20 characters; the key is the other string, the client "
                           "secret, which has 40.");
    const bool isPlain = std::ranges::all_of(
        text, [](QChar character) { return character.unicode() < 128 && character.isLetterOrNumber(); });
    if (text.size() != keyLength || !isPlain)
        return KeyPage::tr("A key has 40 letters and figures; this has %1 characters. Copy it again from the page.")
            .arg(text.size());
    return {};
}

KeyPage::KeyPage(QWidget* parent)
    : QWidget(parent)
    , m_key(new QLineEdit)
    , m_keep(new QPushButton)
    , m_file(new QCheckBox)
    , m_message(makeText(QStringLiteral("keyMessage")))
{
    setObjectName(QStringLiteral("keyPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeSteps());
    layout->addWidget(makeField());
    layout->addWidget(m_file);
    layout->addWidget(m_message);
    QLabel* terms = makeText(QStringLiteral("keyTerms"));
    layout->addWidget(terms);
    auto* offline = new QPushButton;
    offline->setObjectName(QStringLiteral("useOfflineButton"));
    keepTranslated(this, [this, offline, terms] {
        terms->setText(tr("Free use of Freesound's interface is for non-commercial purposes."));
        m_keep->setText(tr("&Keep"));
        m_file->setText(tr("in a file that only I can read"));
        offline->setText(tr("&Use the offline library"));
        offline->setToolTip(tr("Sounds that Tutti makes by itself: needs no key and no network."));
    });
    layout->addWidget(offline);
    layout->addStretch(1);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    FocusLead::set(this, m_key);
    m_file->setObjectName(QStringLiteral("keyFileBox"));
    m_file->hide();
    connect(offline, &QPushButton::clicked, this, &KeyPage::offlineRequested);
}

QWidget* KeyPage::makeSteps()
{
    auto* steps = new QWidget;
    auto* layout = new QVBoxLayout(steps);
    layout->setContentsMargins({});
    QLabel* first = makeText(QStringLiteral("keyStep1"));
    QLabel* address = makeText(QStringLiteral("keyStep2"));
    QLabel* third = makeText(QStringLiteral("keyStep3"));
    layout->addWidget(first);
    auto* copy = new QPushButton;
    copy->setObjectName(QStringLiteral("copyCallbackButton"));
    keepTranslated(this, [copy, first, address, third] {
        first->setText(tr("<b>1.</b> Ask for a key of your own, free and at once, at "
                          "<a href=\"https://freesound.org/apiv2/apply\">freesound.org/apiv2/apply</a>."));
        address->setText(tr("<b>2.</b> As callback address enter<br><tt>%1</tt>").arg(callbackAddress()));
        third->setText(tr("<b>3.</b> Copy the <b>client secret</b> of 40 characters, not the client id of 20, "
                          "and paste it here."));
        copy->setText(tr("&Copy"));
        copy->setAccessibleName(tr("Copy the callback address"));
        copy->setToolTip(tr("Copies the address to the clipboard."));
    });
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(callbackAddress());
        setMessage(tr("The callback address is on the clipboard."));
    });
    auto* second = new QWidget;
    auto* line = new QHBoxLayout(second);
    line->setContentsMargins({});
    line->addWidget(address, 1);
    line->addWidget(copy);
    layout->addWidget(second);
    layout->addWidget(third);
    return steps;
}

QWidget* KeyPage::makeField()
{
    m_key->setObjectName(QStringLiteral("keyField"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setMaxLength(256);
    m_keep->setObjectName(QStringLiteral("keepKeyButton"));
    keepTranslated(this, [this] {
        m_key->setAccessibleName(tr("Key: the client secret"));
        m_key->setPlaceholderText(tr("client secret"));
        m_keep->setToolTip(tr("Keeps the key in the keychain of this system."));
    });
    connect(m_keep, &QPushButton::clicked, this, &KeyPage::keep);
    connect(m_key, &QLineEdit::returnPressed, this, &KeyPage::keep);
    auto* field = new QWidget;
    auto* layout = new QHBoxLayout(field);
    layout->setContentsMargins({});
    layout->addWidget(m_key, 1);
    layout->addWidget(m_keep);
    return field;
}

void KeyPage::keep()
{
    if (const QString mistake = keyMistake(m_key->text()); !mistake.isEmpty()) {
        setMessage(mistake);
        return;
    }
    Q_EMIT keyEntered(m_key->text().trimmed(), m_file->isChecked());
}

void KeyPage::setMessage(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void KeyPage::setKeychainProblem(const QString& reason)
{
    m_file->setVisible(!reason.isEmpty());
    m_file->setToolTip(tr("There is no keychain here (%1). Without this tick the key is kept until Tutti ends.")
                           .arg(reason.toHtmlEscaped()));
    m_keep->setToolTip(reason.isEmpty() ? tr("Keeps the key in the keychain of this system.")
                                        : tr("Keeps the key until Tutti ends, or in a file."));
}

void KeyPage::setBusy(bool busy)
{
    m_key->setEnabled(!busy);
    m_keep->setEnabled(!busy);
}

void KeyPage::clear()
{
    m_key->clear();
    setMessage({});
}

} // namespace tutti
