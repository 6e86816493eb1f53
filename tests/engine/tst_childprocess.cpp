// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "core/engine/childprocess.h"

using namespace tutti;

class TestChildProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsNotInherited()
    {
        qputenv("TUTTI_FREESOUND_KEY", "k3y");
        qputenv("TUTTI_FREESOUND_KEYS", "another variable");
        const auto variables = inheritedEnvironment();
        const auto has = [&variables](const std::string& begin) {
            return std::any_of(variables.begin(), variables.end(),
                               [&begin](const std::string& variable) { return variable.starts_with(begin); });
        };
        QVERIFY(has("PATH="));
        QVERIFY(has("TUTTI_FREESOUND_KEYS="));
        QVERIFY(!has("TUTTI_FREESOUND_KEY="));
    }

    void aChildDoesNotSeeTheKey_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("ending");
        QTest::newRow("the key") << QStringLiteral("test -z \"$TUTTI_FREESOUND_KEY\"")
                                 << QStringLiteral("ended with status 0");
        QTest::newRow("what was added") << QStringLiteral("test \"$HOME\" = added")
                                        << QStringLiteral("ended with status 0");
        QTest::newRow("what was not") << QStringLiteral("test \"$HOME\" = other")
                                      << QStringLiteral("ended with status 1");
    }
    void aChildDoesNotSeeTheKey()
    {
        QFETCH(QString, script);
        qputenv("TUTTI_FREESOUND_KEY", "k3y");
        auto child = ChildProcess::start({{"/bin/sh", "-c", script.toStdString()}, {{"HOME", "added"}}});
        QVERIFY(child);
        QTRY_VERIFY(child->hasEnded());
        QTEST(QString::fromStdString(child->ending()), "ending");
    }
};

QTEST_GUILESS_MAIN(TestChildProcess)
#include "tst_childprocess.moc"
