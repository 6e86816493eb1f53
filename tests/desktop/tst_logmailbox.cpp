// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <thread>
#include <vector>

#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/models/logmailbox.h"
#include "app/desktop/panels/logpanel.h"

using namespace tutti;

Q_LOGGING_CATEGORY(exampleLog, "tutti.example")

class TestLogMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfAllThreadsArriveInGroups()
    {
        const LogMailbox mailbox;
        QSignalSpy groups(&mailbox, &LogMailbox::linesReady);
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 4; ++thread) {
                threads.emplace_back([] {
                    for (int line = 0; line < 25; ++line)
                        qCInfo(exampleLog) << "hello";
                });
            }
        }
        QStringList lines;
        QTRY_VERIFY_WITH_TIMEOUT(collect(groups, lines) == 100, 20000);
        QVERIFY(lines.contains(QStringLiteral("tutti.example: hello")));
    }

    void nothingIsKeptForNobody()
    {
        {
            const LogMailbox gone;
            qCInfo(exampleLog) << "never told";
        }
        qCInfo(exampleLog) << "nobody listens";
        const LogMailbox mailbox;
        QSignalSpy groups(&mailbox, &LogMailbox::linesReady);
        qCInfo(exampleLog) << "heard";
        QStringList lines;
        QTRY_VERIFY_WITH_TIMEOUT(collect(groups, lines) > 0, 20000);
        QCOMPARE(lines, QStringList {QStringLiteral("tutti.example: heard")});
    }

    void manyLinesAtOnceAreCounted()
    {
        LogPanel panel;
        QStringList lines;
        for (int line = 0; line < 500; ++line)
            lines << QStringLiteral("line %1").arg(line);
        panel.addLines(lines);
        const auto* text = panel.findChild<QPlainTextEdit*>();
        QCOMPARE(text->blockCount(), 51);
        QVERIFY(text->toPlainText().contains(QStringLiteral("line 0")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("450")));
        panel.addLines({});
        QCOMPARE(text->blockCount(), 51);
    }

private:
    static qsizetype collect(QSignalSpy& groups, QStringList& lines)
    {
        for (const QList<QVariant>& group : groups)
            lines += group.front().toStringList();
        groups.clear();
        return lines.size();
    }
};

QTEST_MAIN(TestLogMailbox)
#include "tst_logmailbox.moc"
