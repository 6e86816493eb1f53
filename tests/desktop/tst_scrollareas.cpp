// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/panels/clearbutton.h"
#include "app/desktop/panels/latescrollarea.h"
#include "app/desktop/panels/pagearea.h"

using namespace tutti;

namespace {

constexpr int leastChart = 120;

/// A text of many lines above something that can shrink, like a chart.
QWidget* makePage()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    auto* text = new QLabel(QStringLiteral("one word and another ").repeated(20));
    text->setWordWrap(true);
    auto* chart = new QWidget;
    chart->setObjectName(QStringLiteral("chart"));
    chart->setMinimumHeight(leastChart);
    chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    layout->addWidget(text);
    layout->addWidget(chart, 1);
    return page;
}

} // namespace

/// What pages lie in, and what waits until they are seen.
class TestScrollAreas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageHasAllTheRoomThatThereIs()
    {
        PageArea area(makePage());
        area.resize(500, 600);
        area.show();
        QTRY_COMPARE(area.widget()->size(), area.viewport()->size());
        QCOMPARE(area.verticalScrollBar()->maximum(), 0);
        QVERIFY(area.findChild<QWidget*>(QStringLiteral("chart"))->height() > leastChart);
    }

    void aPageScrollsWhereItDoesNotFit()
    {
        PageArea area(makePage());
        area.resize(300, 150);
        area.show();
        QTRY_VERIFY(area.verticalScrollBar()->maximum() > 0);
        QVERIFY(area.findChild<QWidget*>(QStringLiteral("chart"))->height() >= leastChart);
        QTRY_COMPARE(area.horizontalScrollBar()->maximum(), 0);
        // It grows with its texts, and has done with scrolling when there is room.
        const int before = area.widget()->height();
        area.findChild<QLabel*>()->setText(QStringLiteral("one word and another ").repeated(60));
        QTRY_VERIFY(area.widget()->height() > before);
        area.resize(900, 900);
        QTRY_COMPARE(area.verticalScrollBar()->maximum(), 0);
    }

    void aLateAreaMeasuresItsContentWhenItIsShown()
    {
        QWidget window;
        auto* area = new LateScrollArea(&window);
        QWidget* page = makePage();
        area->hold(page);
        QVERIFY(!area->widget());
        QVERIFY(window.isAncestorOf(page)); // it is found, and has its place for the Tab key
        window.show();
        QCOMPARE(area->widget(), page);
        QVERIFY(page->isVisible());
    }

    void theButtonThatEmptiesALineComesWhenItIsSeen()
    {
        QLineEdit line;
        ClearButton::give(&line);
        QVERIFY(!line.isClearButtonEnabled());
        line.show();
        QVERIFY(line.isClearButtonEnabled());
        QTest::keyClicks(&line, QStringLiteral("cello"));
        line.findChild<QToolButton*>()->click();
        QVERIFY(line.text().isEmpty());
    }
};

QTEST_MAIN(TestScrollAreas)
#include "tst_scrollareas.moc"
