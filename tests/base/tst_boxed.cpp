// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>
#include <string>
#include <utility>

#include <QTest>

#include "core/base/boxed.h"

using tutti::Boxed;

class TestBoxed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAValueOrNothing()
    {
        Boxed<std::string> box;
        QVERIFY(!box.has_value());
        QVERIFY(sizeof box == sizeof(void*));
        box.emplace() = "one";
        QVERIFY(box);
        QCOMPARE(*box, std::string("one"));
        QCOMPARE(box->size(), std::size_t(3));
        box.reset();
        QVERIFY(!box);
    }

    void aCopyIsAnother()
    {
        Boxed<std::string> one(std::string("one"));
        Boxed<std::string> other = one;
        *other = "other";
        QCOMPARE(*one, std::string("one"));
        one = other;
        QCOMPARE(*one, std::string("other"));
        one = Boxed<std::string>();
        QVERIFY(!one);
        QCOMPARE(*other, std::string("other"));
    }

    void whatIsMovedIsGone()
    {
        Boxed<std::string> one(std::string("one"));
        const Boxed<std::string> other = std::move(one);
        QVERIFY(!one); // NOLINT(bugprone-use-after-move)
        QCOMPARE(*other, std::string("one"));
    }

    void takesOptionalValues()
    {
        QVERIFY(!Boxed<std::string>(std::optional<std::string>()));
        QCOMPARE(*Boxed<std::string>(std::optional<std::string>("one")), std::string("one"));
    }
};

QTEST_GUILESS_MAIN(TestBoxed)
#include "tst_boxed.moc"
