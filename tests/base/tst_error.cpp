// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>

#include <QTest>

#include "core/base/error.h"

using tutti::ErrorCode;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnName()
    {
        for (int value = 0; value <= int(ErrorCode::EngineUnavailable); ++value) {
            const auto code = ErrorCode(value);
            QCOMPARE(tutti::errorCodeFromName(tutti::errorCodeName(code)), std::optional(code));
        }
        QVERIFY(!tutti::errorCodeFromName("no-such-code"));
    }

    void systemErrorsSayWhatToDo_data()
    {
        QTest::addColumn<int>("errnum");
        QTest::addColumn<int>("code");
        QTest::addRow("no such file") << ENOENT << int(ErrorCode::NotFound);
        QTest::addRow("may not") << EACCES << int(ErrorCode::Permission);
        QTest::addRow("read-only disk") << EROFS << int(ErrorCode::Permission);
        QTest::addRow("full disk") << ENOSPC << int(ErrorCode::DiskFull);
        QTest::addRow("over quota") << EDQUOT << int(ErrorCode::DiskFull);
        QTest::addRow("a folder") << EISDIR << int(ErrorCode::NotAFile);
        QTest::addRow("anything else") << EIO << int(ErrorCode::Io);
    }

    void systemErrorsSayWhatToDo()
    {
        QFETCH(int, errnum);
        QFETCH(int, code);
        const tutti::Error error = tutti::errorFromErrno(errnum, "cannot open");
        QCOMPARE(int(error.code), code);
        QVERIFY(error.detail.starts_with("cannot open: "));
        QVERIFY(error.detail.find("; ") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
