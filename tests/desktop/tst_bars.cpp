// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "app/desktop/panels/dobar.h"
#include "app/desktop/panels/enginebar.h"
#include "app/desktop/panels/targetbar.h"
#include "core/base/machine.h"

using namespace tutti;

namespace {

QList<EngineState> someEngines()
{
    return {{"qtconcurrent", "", true, ""},
            {"sequential", "", true, ""},
            {"mpi", "", false, "mpiexec is not in PATH; install Open MPI"}};
}

} // namespace

class TestBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_actions = std::make_unique<QObject>();
        DoActions actions;
        for (QAction** action :
             {&actions.convert, &actions.spectra, &actions.options, &actions.run, &actions.cancel, &actions.compare})
            *action = new QAction(m_actions.get());
        actions.convert->setCheckable(true);
        actions.spectra->setCheckable(true);
        m_convert = actions.convert;
        m_bar = std::make_unique<DoBar>(actions);
        m_bar->setChoices({});
    }

    void cleanup()
    {
        m_bar.reset();
        m_actions.reset();
    }

    void anEngineThatCannotRunIsSelectedAndSaysWhy()
    {
        m_bar->engineBar()->setEngines(someEngines());
        auto* engines = m_bar->findChild<QComboBox*>(QStringLiteral("engineBox"));
        auto* reason = m_bar->findChild<QLabel*>(QStringLiteral("engineReason"));
        QVERIFY(m_bar->engineBar()->isUsable());
        QVERIFY(reason->isHidden());
        engines->setCurrentIndex(engines->findData(QStringLiteral("mpi")));
        QCOMPARE(engines->currentData().toString(), QStringLiteral("mpi"));
        QVERIFY(!m_bar->engineBar()->isUsable());
        QVERIFY(!reason->isHidden());
        QVERIFY(reason->text().contains(QStringLiteral("mpiexec is not in PATH; install Open MPI")));
        QVERIFY(reason->focusPolicy() & Qt::TabFocus);
        engines->setCurrentIndex(engines->findData(QStringLiteral("sequential")));
        QVERIFY(m_bar->engineBar()->isUsable());
        QVERIFY(reason->isHidden());
    }

    void noEngineIsUsableBeforeItsProbe()
    {
        QVERIFY(!m_bar->engineBar()->isUsable());
        QVERIFY(m_bar->engineBar()->reason().isEmpty());
    }

    void theRememberedEngineStaysChosen()
    {
        Choices choices;
        choices.engine = "sequential";
        m_bar->setChoices(choices);
        m_bar->engineBar()->setEngines(someEngines());
        m_bar->apply(choices);
        QCOMPARE(choices.engine, std::string("sequential"));
    }

    void workersFollowTheMachineUnlessChosen()
    {
        auto* workers = m_bar->findChild<QSpinBox*>(QStringLiteral("workersBox"));
        QCOMPARE(workers->value(), usableCpus());
        Choices choices;
        workers->setValue(usableCpus() + 3);
        m_bar->apply(choices);
        QCOMPARE(choices.workers, usableCpus() + 3);
        workers->setValue(usableCpus());
        m_bar->apply(choices);
        QCOMPARE(choices.workers, 0);
    }

    void workersOfMpiFollowTheHosts()
    {
        auto* workers = m_bar->findChild<QSpinBox*>(QStringLiteral("workersBox"));
        const auto* label = m_bar->findChild<QLabel*>(QStringLiteral("coresLabel"));
        const QString ofThisMachine = label->text();
        Choices choices;
        choices.engine = "mpi";
        choices.hosts = hostsIn("nodea slots=30\nnodeb slots=12\n");
        m_bar->setChoices(choices);
        QCOMPARE(workers->value(), 42);
        QCOMPARE(label->text(), QStringLiteral("of 42 slots on 2 hosts"));
        m_bar->apply(choices);
        QCOMPARE(choices.workers, 0);
        choices.engine = "openmp";
        m_bar->setChoices(choices);
        QCOMPARE(workers->value(), usableCpus());
        QCOMPARE(label->text(), ofThisMachine);
    }

    void oneAfterTheOtherHasOneWorkerAndForgetsNothing()
    {
        m_bar->engineBar()->setEngines(someEngines());
        auto* engines = m_bar->findChild<QComboBox*>(QStringLiteral("engineBox"));
        auto* workers = m_bar->findChild<QSpinBox*>(QStringLiteral("workersBox"));
        workers->setValue(7);
        engines->setCurrentIndex(engines->findData(QStringLiteral("sequential")));
        QCOMPARE(workers->value(), 1);
        QVERIFY(!workers->isEnabled());
        engines->setCurrentIndex(engines->findData(QStringLiteral("qtconcurrent")));
        QCOMPARE(workers->value(), 7);
        QVERIFY(workers->isEnabled());
    }

    void aTickAndItsActionAreOne()
    {
        auto* tick = m_bar->findChild<QCheckBox*>(QStringLiteral("convertBox"));
        const QSignalSpy changes(m_bar.get(), &DoBar::choicesChanged);
        QVERIFY(tick->isChecked());
        m_convert->setChecked(false);
        QVERIFY(!tick->isChecked());
        tick->click();
        QVERIFY(m_convert->isChecked());
        QCOMPARE(changes.count(), 2);
        Choices choices;
        m_bar->apply(choices);
        QVERIFY(choices.convert);
    }

    void aFolderForResultsIsKeptWhileItIsOutOfUse()
    {
        m_bar->targetBar()->setOutput("/results/caf\xe9");
        Choices choices;
        m_bar->apply(choices);
        QCOMPARE(choices.output, std::filesystem::path("/results/caf\xe9"));
        auto* output = m_bar->findChild<QComboBox*>(QStringLiteral("outputBox"));
        output->setCurrentIndex(0);
        m_bar->apply(choices);
        QVERIFY(choices.output.empty());
        output->setCurrentIndex(1);
        m_bar->apply(choices);
        QCOMPARE(choices.output, std::filesystem::path("/results/caf\xe9"));
    }

    void nothingIsTooWideForASmallWindow()
    {
        m_bar->engineBar()->setEngines(someEngines());
        m_bar->resize(480, 200);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
        for (const QToolButton* button : m_bar->findChildren<QToolButton*>()) {
            const QRect place(button->mapTo(m_bar.get(), QPoint()), button->size());
            QVERIFY2(m_bar->rect().contains(place), qPrintable(button->objectName()));
        }
    }

private:
    std::unique_ptr<QObject> m_actions;
    QAction* m_convert = nullptr;
    std::unique_ptr<DoBar> m_bar;
};

QTEST_MAIN(TestBars)
#include "tst_bars.moc"
