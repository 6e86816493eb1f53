// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QTranslator>

namespace tutti {

/// A language that exists nowhere: each letter wears an accent, so that letters without are a text that was not
/// translated, and each text is longer by 40 %. Placeholders, tags of HTML and letters after an ampersand stay.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    /// The texts of Qt itself too.
    QString translate(const char* /*context*/, const char* source, const char* /*comment*/, int /*n*/) const override
    {
        return pseudo(QString::fromUtf8(source));
    }

    static QString pseudo(const QString& source)
    {
        // What a translation must leave alone, one piece each: tags, entities, placeholders, patterns of files.
        static const QRegularExpression kept(
            QStringLiteral("<[^>]*>|&\\w+;|%L?\\d+|%n|\\(\\*\\.[^)]*\\)|https?://\\S+|freesound\\.org\\S*"));
        QString text;
        qsizetype from = 0;
        for (const QRegularExpressionMatch& match : kept.globalMatch(source)) {
            text += accented(source.mid(from, match.capturedStart() - from)) + match.captured();
            from = match.capturedEnd();
        }
        text += accented(source.mid(from));
        return text.left(whereToGrow(text)) + padding(source) + text.mid(whereToGrow(text));
    }

private:
    static QString accented(QString text)
    {
        static const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        static const QString dressed =
            QStringLiteral("\u00e0\u1e03\u00e7\u010f\u00e9\u1e1f\u011f\u0125\u00ef\u0135\u0137\u013a\u1e41\u00f1\u00f6"
                           "\u1e57\u0290\u0155\u015f\u0163\u00fc\u1e7d\u0175\u1e8b\u00fd\u017e"
                           "\u00c0\u1e02\u00c7\u010e\u00c9\u1e1e\u011e\u0124\u00cf\u0134\u0136\u0139\u1e40\u00d1\u00d6"
                           "\u1e56\u0290\u0154\u015e\u0162\u00dc\u1e7c\u0174\u1e8a\u00dd\u017d");
        for (QChar& letter : text) {
            if (const qsizetype place = plain.indexOf(letter); place >= 0)
                letter = dressed[place];
        }
        return text;
    }

    /// Before dots, marks and spaces at the end, that mean something there.
    static qsizetype whereToGrow(const QString& text)
    {
        qsizetype end = text.size();
        while (end > 0 && (text[end - 1].isPunct() || text[end - 1].isSpace()) && text[end - 1] != QLatin1Char('>'))
            --end;
        return end;
    }

    /// Words, so that lines can break.
    static QString padding(const QString& source)
    {
        static const QString words = QStringLiteral(" \u00f1\u00f6\u00fc\u00e9\u00e0\u0155\u00f1");
        qsizetype left = (source.size() * 2 + 4) / 5;
        QString text;
        while (left > words.size()) {
            text += words;
            left -= words.size();
        }
        return text + (left == 1 ? QStringLiteral("\u00f1") : words.left(left));
    }
};

} // namespace tutti
