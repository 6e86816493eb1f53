// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include "app/desktop/dialogs/hostspage.h"
#include "app/desktop/models/hostsmodel.h"
#include "core/base/paths.h"
#include "core/session/hosts.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

std::string contentsOf(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

Choices choicesWith(const std::string& list)
{
    Choices choices;
    choices.hosts = hostsIn(list);
    return choices;
}

} // namespace

/// The list of hosts in the options.
class TestHostsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<HostsPage>();
        m_page->resize(700, 500);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void hostsComeBackAsTheyWere()
    {
        const Choices choices = choicesWith("nodea slots=2 max_slots=4 # under the desk\nnodeb:3\n");
        m_page->setChoices(choices);
        QVERIFY(chosen() == choices.hosts);
        QCOMPARE(cell(0, HostsModel::Note), QStringLiteral("under the desk"));
        QCOMPARE(cell(1, HostsModel::Slots), QStringLiteral("3"));
    }

    void aHostIsAddedByKeyboard()
    {
        QVERIFY(!button("checkHostsButton")->isEnabled());
        button("addHostButton")->click();
        QVERIFY(chosen().empty());
        type(0, HostsModel::Name, QStringLiteral("nodea"));
        type(0, HostsModel::Slots, QStringLiteral("8"));
        type(0, HostsModel::Note, QStringLiteral("  the one   upstairs "));
        QCOMPARE(chosen().size(), std::size_t(1));
        QCOMPARE(chosen().front().line, std::string("nodea slots=8 # the one upstairs"));
        QVERIFY(button("checkHostsButton")->isEnabled());
    }

    void whatNoHostIsCalledIsRefused_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("two words") << int(HostsModel::Name) << QVariant(QStringLiteral("a b"))
                                   << QStringLiteral("nodea");
        QTest::newRow("a remark") << int(HostsModel::Name) << QVariant(QStringLiteral("#x")) << QStringLiteral("nodea");
        QTest::newRow("no slot") << int(HostsModel::Slots) << QVariant(0) << QStringLiteral("1");
        QTest::newRow("too many slots") << int(HostsModel::Slots) << QVariant(1000000) << QStringLiteral("4096");
    }
    void whatNoHostIsCalledIsRefused()
    {
        QFETCH(const int, column);
        QFETCH(const QVariant, value);
        QFETCH(const QString, shown);
        m_page->setChoices(choicesWith("nodea slots=2\n"));
        table()->model()->setData(table()->model()->index(0, column), value);
        QCOMPARE(cell(0, column), shown);
    }

    void severalAreRemovedAtOnce()
    {
        m_page->setChoices(choicesWith("a\nb\nc\n"));
        QVERIFY(!button("removeHostButton")->isEnabled());
        table()->selectRow(0);
        table()->selectionModel()->select(table()->model()->index(2, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        button("removeHostButton")->click();
        QCOMPARE(chosen().size(), std::size_t(1));
        QCOMPARE(chosen().front().name, std::string("b"));
    }

    void aHostFileComesInAndGoesOut()
    {
        const std::string text = "nodea slots=2 # under the desk\nnodeb slots=4\n";
        const auto in = m_folder.write("in", "# all of them\n" + text);
        choose("importHostsButton", in);
        QTRY_COMPARE(chosen().size(), std::size_t(2));
        const auto out = m_folder.path() / "out";
        choose("exportHostsButton", out);
        QTRY_COMPARE(contentsOf(out), text);
        QVERIFY(status().contains(displayName(out)));
    }

    void aFileWithoutHostsIsSaid()
    {
        m_page->setChoices(choicesWith("nodea\n"));
        choose("importHostsButton", m_folder.write("none", "# nobody\n"));
        QTRY_VERIFY(status().contains(QStringLiteral("no hosts")));
        QCOMPARE(chosen().size(), std::size_t(1));
    }

    void aCheckTellsOfEachHostWhatToDo()
    {
        m_page->setChoices(choicesWith("away slots=2\nfar\n"));
        check();
        QTRY_COMPARE(findings()->rowCount(), 12);
        QCOMPARE(findings()->item(0, 0)->text(), QStringLiteral("away"));
        QVERIFY(findings()->item(0, 3)->text().contains(QStringLiteral("look whether it is switched on")));
        QCOMPARE(status(), QStringLiteral("0 of 2 hosts can be used, with 0 of 3 slots."));
        QVERIFY(button("checkHostsButton")->isEnabled());
        // It stays in another language.
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(qApp, &change);
        QTest::qWait(50); // what listens hears of it a little later
        QCOMPARE(findings()->rowCount(), 12);
        QVERIFY(status().contains(QStringLiteral("can be used")));
        // What was found is not true of another list.
        type(0, HostsModel::Name, QStringLiteral("elsewhere"));
        QCOMPARE(findings()->rowCount(), 0);
        QVERIFY(status().isEmpty());
    }

    void aCheckUnderWayEndsWithTheDialog()
    {
        m_page->setChoices(choicesWith("mute\n"));
        check();
        QVERIFY(!button("checkHostsButton")->isEnabled());
        QVERIFY(status().contains(QStringLiteral("Checking")));
        QTRY_VERIFY(std::filesystem::exists(m_folder.path() / "asked"));
        QElapsedTimer timer;
        timer.start();
        m_page.reset();
        // A host that says nothing is waited for longer than that.
        QVERIFY(timer.elapsed() < 5000);
    }

    void theEngineReadsWhatIsListed()
    {
        qputenv("XDG_DATA_HOME", m_folder.path().c_str());
        const auto hosts = hostsIn("nodea slots=2 # x\nnodeb\n");
        const auto file = hostFileOf(hosts);
        QVERIFY(readHostFile(file) == hosts);
        QVERIFY(readHostFile(hostFileOf(hostsIn("nodeb\n"))) == hostsIn("nodeb\n"));
        QVERIFY(hostFileOf({}).empty());
    }

private:
    QTableView* table() const { return m_page->findChild<QTableView*>(QStringLiteral("hostsTable")); }
    QTableWidget* findings() const { return m_page->findChild<QTableWidget*>(QStringLiteral("hostFindings")); }
    QPushButton* button(const char* name) const { return m_page->findChild<QPushButton*>(QString::fromLatin1(name)); }
    QString status() const { return m_page->findChild<QLabel*>(QStringLiteral("hostsStatus"))->text(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    std::vector<HostEntry> chosen() const
    {
        Choices choices;
        m_page->apply(choices);
        return choices.hosts;
    }

    /// Into the editor of a cell, as a person does it.
    void type(int row, int column, const QString& text)
    {
        const QModelIndex index = table()->model()->index(row, column);
        table()->setCurrentIndex(index);
        table()->edit(index);
        auto* editor = table()->viewport()->findChild<QWidget*>(QStringLiteral("qt_spinbox_lineedit"));
        QWidget* line = editor ? editor : table()->viewport()->findChild<QLineEdit*>();
        QVERIFY(line);
        qobject_cast<QLineEdit*>(line)->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!table()->viewport()->findChild<QLineEdit*>());
    }

    void choose(const char* opener, const std::filesystem::path& file)
    {
        button(opener)->click();
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(qobject_cast<QFileDialog*>(dialog));
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(displayName(file));
        dialog->accept();
    }

    /// With something in ssh's place that says that no network leads there, or nothing.
    void check()
    {
        const auto script = [this](const char* name, const std::string& text) {
            const auto file = m_folder.write(name, "#!/bin/sh\n" + text + "\n");
            std::filesystem::permissions(file, std::filesystem::perms::owner_all);
            return file;
        };
        qputenv("OMPI_MCA_plm_rsh_agent",
                script("agent",
                       "touch '" + (m_folder.path() / "asked").native()
                           + "'\ncase $1 in mute) exec cat;; esac\necho 'No route to host' >&2; exit 255")
                    .c_str());
        HostChecker::Request request;
        request.config.mpiWorkerProgram = script("mpiexec", "echo 'Open MPI 4'");
        request.config.mpiLauncher = request.config.mpiWorkerProgram.native();
        m_page->check(std::move(request));
    }

    TemporaryFolder m_folder;
    std::unique_ptr<HostsPage> m_page;
};

QTEST_MAIN(TestHostsPage)
#include "tst_hostspage.moc"
