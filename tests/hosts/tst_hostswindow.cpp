// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include "app/desktop/models/hostsmodel.h"
#include "core/base/paths.h"
#include "tests/desktop/windowfixture.h"
#include "tests/hosts/hostsfixture.h"
#include "tests/hosts/pictures.h"
#include "tests/hosts/testnetwork.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

namespace fs = std::filesystem;

/// Names the folder that all hosts see, for this program as it runs on one of them.
constexpr const char* insideVariable = "TUTTI_TEST_HOSTS";
constexpr int files = 24;
constexpr int untilDone = 40000;

QString word(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// The window on the first of two hosts, by clicks. Run by TestHostsWindow.
class WindowOnHost : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        m_window->keepReportsIn(shared() / "runs");
        for (int number = 0; number < files; ++number)
            std::ofstream(shared() / "in" / ("tone" + std::to_string(number) + ".mp3")) << toneBytes(20);
        m_window->openPaths({shared() / "in"});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        choose("engineBox", word("mpi"));
        action("optionsAction")->trigger();
        QVERIFY(find<QDialog>("optionsDialog"));
        find<QTabWidget>("optionsTabs")->setCurrentIndex(3);
        addHost("nodea");
        addHost("nodeb");
    }
    void cleanup() { close(); }

    void allIsGood()
    {
        check();
        QCOMPARE(status(), word("2 of 2 hosts can be used, with 2 of 2 slots."));
        for (int row = 0; row < findings()->rowCount(); ++row)
            QCOMPARE(findings()->item(row, 2)->text(), word("good"));
        takePictures(*find<QDialog>("optionsDialog"), word("hosts-good"));
    }

    void anotherVersionIsSaid()
    {
        check();
        QCOMPARE(status(), word("1 of 2 hosts can be used, with 1 of 2 slots."));
        QVERIFY2(isFound("nodeb", "wrong", "is of version"), shownFindings());
        takePictures(*find<QDialog>("optionsDialog"), word("hosts-version"));
    }

    void oneThatIsNotReachedIsSaid()
    {
        check();
        QCOMPARE(status(), word("1 of 2 hosts can be used, with 1 of 2 slots."));
        QVERIFY2(isFound("nodeb", "wrong", "look whether it is switched on"), shownFindings());
        takePictures(*find<QDialog>("optionsDialog"), word("hosts-unreachable"));
    }

    void bothConvert()
    {
        acceptOptions();
        QCOMPARE(find<QSpinBox>("workersBox")->value(), 2);
        QVERIFY(find<QLabel>("coresLabel")->text().contains(word("of 2 slots on 2 hosts")));
        find<QCheckBox>("spectraBox")->setChecked(false);
        QTRY_VERIFY_WITH_TIMEOUT(button("runButton")->isEnabled(), patience);
        click("runButton");
        QTRY_VERIFY2_WITH_TIMEOUT(m_window->isIdle() && wavs() == files, told(), untilDone);
        QVERIFY(!m_window->hasFailures());
        QCOMPARE(hostsOf(reportIn(fs::directory_iterator(shared() / "runs")->path())), std::string("nodea nodeb"));
        action("timelineTabAction")->trigger();
        takePictures(*m_window, word("hosts-timeline"));
    }

    void bothAreCompared()
    {
        acceptOptions();
        QTRY_VERIFY_WITH_TIMEOUT(action("compareAction")->isEnabled(), patience);
        action("compareAction")->trigger();
        QVERIFY(find<QDialog>("compareDialog"));
        choose("compareWorkBox", static_cast<int>(WorkKind::Files));
        for (const char* engine : {"compare-qtconcurrent", "compare-openmp", "compare-processes"})
            find<QCheckBox>(engine)->setChecked(false);
        find<QLineEdit>("compareWorkersLine")->setText(word("2"));
        find<QSpinBox>("compareRoundsBox")->setValue(2);
        find<QDialog>("compareDialog")->accept();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), untilDone);
        takePictures(*m_window, word("hosts-compared"));
        action("timelineTabAction")->trigger();
        takePictures(*m_window, word("hosts-compared-timeline"));
    }

private:
    static fs::path shared() { return qgetenv(insideVariable).toStdString(); }

    QTableView* hosts() const { return find<QTableView>("hostsTable"); }
    QTableWidget* findings() const { return find<QTableWidget>("hostFindings"); }
    QString status() const { return find<QLabel>("hostsStatus")->text(); }

    /// What the window says, and how far it is.
    QByteArray told() const
    {
        return find<QWidget>("statusLine")->findChild<QLabel*>()->text().toUtf8() + ' ' + QByteArray::number(wavs())
            + " wavs\n" + find<QPlainTextEdit>("logText")->toPlainText().toUtf8();
    }

    /// As a person does it.
    void addHost(const char* name) const
    {
        click("addHostButton");
        auto* line = hosts()->viewport()->findChild<QLineEdit*>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, word(name));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!hosts()->viewport()->findChild<QLineEdit*>());
    }

    void acceptOptions() const
    {
        find<QDialog>("optionsDialog")
            ->findChild<QDialogButtonBox*>(word("optionsButtons"))
            ->button(QDialogButtonBox::Ok)
            ->click();
        QTRY_VERIFY(!find<QDialog>("optionsDialog"));
    }

    void check() const
    {
        click("checkHostsButton");
        QTRY_VERIFY_WITH_TIMEOUT(status().contains(word("can be used")), untilDone);
        QCOMPARE(findings()->rowCount(), 12);
    }

    bool isFound(const char* host, const char* verdict, const char* sentence) const
    {
        for (int row = 0; row < findings()->rowCount(); ++row) {
            if (findings()->item(row, 0)->text() == word(host) && findings()->item(row, 2)->text() == word(verdict)
                && findings()->item(row, 3)->text().contains(word(sentence)))
                return true;
        }
        return false;
    }

    QByteArray shownFindings() const
    {
        QByteArray text;
        for (int row = 0; row < findings()->rowCount(); ++row) {
            for (int column = 0; column < findings()->columnCount(); ++column)
                text += findings()->item(row, column)->text().toUtf8() + ' ';
            text += '\n';
        }
        return text;
    }

    static int wavs()
    {
        int count = 0;
        for (const auto& entry : fs::directory_iterator(shared() / "in"))
            count += entry.path().extension() == ".wav" ? 1 : 0;
        return count;
    }
};

/// The window over two hosts: this program runs once more on the first of them.
class TestHostsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = TestNetwork::whyNot(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void theWindowOnAHost_data()
    {
        QTest::addColumn<QString>("function");
        QTest::addColumn<QString>("before");
        QTest::newRow("all is good") << word("allIsGood") << QString();
        QTest::newRow("another version on one")
            << word("anotherVersionIsSaid") << word("mount --bind FOLDER/other BIN/tutti-mpi-worker");
        QTest::newRow("one is not reached") << word("oneThatIsNotReachedIsSaid") << word("ip link set lan down");
        QTest::newRow("a conversion") << word("bothConvert") << QString();
        QTest::newRow("a comparison") << word("bothAreCompared") << QString();
    }
    void theWindowOnAHost()
    {
        QFETCH(const QString, function);
        QFETCH(QString, before);
        TestNetwork network(2);
        QVERIFY(network.isUp());
        fs::create_directory(network.folder() / "in");
        QVERIFY(writeOtherVersion(network.folder() / "other"));
        before.replace(word("FOLDER"), displayName(network.folder()));
        before.replace(word("BIN"), word(TUTTI_BIN_DIR));
        if (!before.isEmpty())
            QVERIFY(network.host(1).run(before.split(QLatin1Char(' '))));
        qputenv(insideVariable, displayName(network.folder()).toUtf8());
        QProcess window;
        network.start(window, QCoreApplication::applicationFilePath(), {function});
        QVERIFY(window.waitForFinished(4 * untilDone));
        QVERIFY2(window.exitCode() == 0, window.readAll() + window.readAllStandardError());
        QTRY_VERIFY2_WITH_TIMEOUT(network.isClean(), network.leftOver(), 5000);
    }
};

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsSet(insideVariable)) {
        const QApplication application(argc, argv);
        WindowOnHost window;
        return QTest::qExec(&window, argc, argv);
    }
    const QCoreApplication application(argc, argv);
    TestHostsWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostswindow.moc"
