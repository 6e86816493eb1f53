// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include "core/base/paths.h"
#include "core/freesound/creditformats.h"

namespace tutti {
namespace {

QString shown(const std::string& text)
{
    return QString::fromStdString(oneLine(displayUtf8(text)));
}

bool isWebAddress(const std::string& url)
{
    return url.starts_with("https://") || url.starts_with("http://");
}

/// Writes the page; QXmlStreamWriter escapes every text and attribute.
class Page
{
public:
    Page() { begin(); }

    void section(const char* heading, const std::vector<Credit>& credits)
    {
        if (!beginSection(heading, credits.empty()))
            return;
        for (const Credit& credit : credits)
            item(credit);
        m_writer.writeEndElement();
    }

    void names(const char* heading, const std::vector<std::string>& files)
    {
        if (!beginSection(heading, files.empty()))
            return;
        for (const std::string& file : files) {
            m_writer.writeStartElement(QStringLiteral("li"));
            isolated(file);
            m_writer.writeEndElement();
        }
        m_writer.writeEndElement();
    }

    std::string finish()
    {
        m_writer.writeEndDocument();
        // Before the first line the writer leaves an empty one.
        return m_text.trimmed().toStdString() + '\n';
    }

private:
    void begin()
    {
        m_writer.setAutoFormatting(true);
        m_writer.setAutoFormattingIndent(0);
        m_writer.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        m_writer.writeStartElement(QStringLiteral("html"));
        m_writer.writeStartElement(QStringLiteral("head"));
        m_writer.writeEmptyElement(QStringLiteral("meta"));
        m_writer.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
        m_writer.writeTextElement(QStringLiteral("title"), QStringLiteral("Credits"));
        m_writer.writeEndElement();
        m_writer.writeStartElement(QStringLiteral("body"));
        m_writer.writeTextElement(QStringLiteral("h1"), QStringLiteral("Credits"));
    }

    bool beginSection(const char* heading, bool isEmpty)
    {
        if (isEmpty)
            return false;
        if (*heading != '\0')
            m_writer.writeTextElement(QStringLiteral("h2"), QString::fromUtf8(heading));
        m_writer.writeStartElement(QStringLiteral("ul"));
        return true;
    }

    /// Freesound's form: the sound "by" its author "| License:" the deed.
    void item(const Credit& credit)
    {
        m_writer.writeStartElement(QStringLiteral("li"));
        const std::string page = isWebAddress(credit.url) ? credit.url : shortPage(credit);
        link(page, credit.name.empty() ? "sound " + std::to_string(credit.id) : credit.name);
        m_writer.writeCharacters(QStringLiteral(" by "));
        link(authorPage(credit), credit.user.empty() ? "(author not known)" : credit.user);
        m_writer.writeCharacters(QStringLiteral(" | License: "));
        const std::string license = licenseNameOf(credit);
        link(credit.licenseUrl, license.empty() ? "(not known)" : license);
        if (credit.preview)
            m_writer.writeCharacters(QStringLiteral(" | ")
                                     + QString::fromUtf8(previewNote.data(), qsizetype(previewNote.size())));
        if (!credit.file.empty()) {
            m_writer.writeCharacters(QStringLiteral(" | File: "));
            isolated(credit.file);
        }
        m_writer.writeEndElement();
    }

    void link(const std::string& url, const std::string& text)
    {
        if (!isWebAddress(url)) {
            isolated(text);
            return;
        }
        m_writer.writeStartElement(QStringLiteral("a"));
        m_writer.writeAttribute(QStringLiteral("href"), QString::fromStdString(oneLine(url)));
        isolated(text);
        m_writer.writeEndElement();
    }

    /// A name in a script that runs from right to left must not turn what follows it.
    void isolated(const std::string& text) { m_writer.writeTextElement(QStringLiteral("bdi"), shown(text)); }

    QByteArray m_text;
    QXmlStreamWriter m_writer {&m_text};
};

} // namespace

std::string creditHtml(const CreditList& list)
{
    Page page;
    page.section("", list.credits);
    page.section("Author or licence not known", list.incomplete);
    page.section("No longer in this folder", list.gone);
    page.names("Not recognised", list.unrecognised);
    return page.finish();
}

} // namespace tutti
