// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/overlaypanel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/desktop/charts/overlaychart.h"
#include "app/desktop/panels/flowlayout.h"
#include "app/desktop/panels/itemtexts.h"
#include "app/desktop/text/errortext.h"
#include "app/desktop/text/lessonphrases.h"
#include "app/desktop/text/overlaytext.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

QIcon iconOf(std::size_t line, const QPalette& palette)
{
    constexpr int side = 16;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    OverlayMark(line).draw(painter, {side / 2.0, side / 2.0}, side / 3.0, palette);
    return {pixmap};
}

QString cellText(const Comparison& comparison, const Setting& setting)
{
    const ComparisonEntry* const entry = entryOf(comparison, setting);
    if (entry == nullptr)
        return {QChar(0x2013)};
    if (!entry->failure.empty())
        return OverlayPanel::tr("could not run");
    if (!wasMeasured(*entry))
        return OverlayPanel::tr("not measured");
    const QString time = secondsText(entry->wall.median);
    if (!entry->identical)
        //: The outputs of an entry are not the baseline's.
        return OverlayPanel::tr("%1, other results").arg(time);
    if (!entry->speedup)
        return time;
    //: A speed-up and the time that it is made of.
    return OverlayPanel::tr("%1 × (%2)").arg(factorText(entry->speedup->value), time);
}

} // namespace

OverlayPanel::OverlayPanel(QWidget* parent)
    : QWidget(parent)
    , m_message(new QLabel(this))
    , m_chart(new OverlayChart(this))
    , m_reading(new QLabel(this))
    , m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("overlayPanel"));
    m_message->setObjectName(QStringLiteral("overlayMessage"));
    m_chart->setObjectName(QStringLiteral("overlayChart"));
    m_reading->setObjectName(QStringLiteral("overlayReading"));
    for (QLabel* label : {m_message, m_reading}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_table->setObjectName(QStringLiteral("overlayTable"));
    keepTranslated(this, [this] {
        m_chart->setAccessibleName(tr("Speed-ups on each machine"));
        m_table->setAccessibleName(tr("Speed-ups and times on each machine"));
    });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { m_chart->setCurrent(row); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHead());
    layout->addWidget(makeChoices());
    layout->addWidget(m_message);
    // Stays where it is when there is nothing in it, so that a message stands at the top.
    auto* body = new QWidget(this);
    auto* inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_chart, 3);
    inner->addWidget(m_reading);
    inner->addWidget(m_table, 2);
    layout->addWidget(body, 1);
    whenRetranslated(this, [this] {
        if (!m_results.empty())
            setResults(QList<OpenedResults>(m_results.begin(), m_results.end()), QStringList(m_problems));
    });
}

QWidget* OverlayPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    m_heading = new QLabel(head);
    m_heading->setObjectName(QStringLiteral("overlayHeading"));
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    auto* close = new QPushButton(head);
    keepTranslated(this, [close] { close->setText(tr("Back to the lesson")); });
    close->setObjectName(QStringLiteral("overlayClose"));
    connect(close, &QPushButton::clicked, this, &OverlayPanel::closeRequested);
    layout->addWidget(m_heading, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget* OverlayPanel::makeChoices()
{
    auto* line = new QWidget(this);
    auto* layout = new FlowLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    m_by = new QComboBox(line);
    m_by->setObjectName(QStringLiteral("overlayBy"));
    m_experiment = new QComboBox(line);
    m_experiment->setObjectName(QStringLiteral("overlayExperiment"));
    keepTranslated(this, [this] {
        setItemTexts(*m_by, {tr("by student"), tr("by machine")});
        m_by->setAccessibleName(tr("Name the results by"));
        m_experiment->setAccessibleName(tr("Experiment"));
    });
    connect(m_by, &QComboBox::currentIndexChanged, this, &OverlayPanel::lay);
    connect(m_experiment, &QComboBox::currentIndexChanged, this, &OverlayPanel::showOverlay);
    layout->addWidget(m_by);
    layout->addWidget(m_experiment);
    return line;
}

void OverlayPanel::setResults(const QList<OpenedResults>& results, const QStringList& problems)
{
    m_results.assign(results.begin(), results.end());
    m_problems = problems;
    const QString title = results.isEmpty() ? QString() : QString::fromStdString(results.front().title);
    const auto count = static_cast<int>(results.size());
    if (count == 0)
        m_heading->setText(tr("No results could be opened"));
    else if (count == 1)
        //: %1 is the title of a lesson or the name of a comparison.
        m_heading->setText(tr("%1 \u2013 one result").arg(title));
    else
        //: The number is two at least.
        m_heading->setText(tr("%1 \u2013 %n results", nullptr, count).arg(title));
    lay();
}

void OverlayPanel::lay()
{
    const OverlayBy by = m_by->currentIndex() == 0 ? OverlayBy::Student : OverlayBy::Machine;
    const int experiment = m_experiment->currentIndex();
    QStringList messages = m_problems;
    m_overlays.clear();
    if (!m_results.empty()) {
        if (auto made = overlaysOf(m_results, by); made)
            m_overlays = std::move(*made);
        else
            messages << errorText(made.error());
    }
    m_message->setText(messages.join(QLatin1Char('\n')));
    m_message->setVisible(!messages.isEmpty());
    {
        const QSignalBlocker blocker(m_experiment);
        m_experiment->clear();
        for (std::size_t i = 0; i < m_overlays.size(); ++i)
            m_experiment->addItem(tr("Experiment %1 of %2").arg(i + 1).arg(m_overlays.size()));
        m_experiment->setCurrentIndex(experiment >= 0 && experiment < m_experiment->count() ? experiment : 0);
    }
    m_experiment->setVisible(m_overlays.size() > 1);
    showOverlay(m_experiment->currentIndex());
}

void OverlayPanel::showOverlay(int index)
{
    const bool isThere = index >= 0 && index < static_cast<int>(m_overlays.size());
    for (QWidget* widget : std::initializer_list<QWidget*> {m_chart, m_reading, m_table, m_by})
        widget->setVisible(isThere);
    if (!isThere)
        return;
    const Overlay& overlay = m_overlays[static_cast<std::size_t>(index)];
    m_chart->setOverlay(overlay);
    m_reading->setText(overlaySentences(overlay));
    const std::vector<Setting> settings = settingsBesideBaseline(overlay);
    QStringList headings {m_by->currentIndex() == 0 ? tr("Student") : tr("Machine"), tr("Baseline")};
    for (std::size_t setting = 0; setting < settings.size(); ++setting)
        headings << overlayName(settings, setting);
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(headings.size()));
    m_table->setRowCount(static_cast<int>(overlay.lines.size()));
    m_table->setHorizontalHeaderLabels(headings);
    for (std::size_t line = 0; line < overlay.lines.size(); ++line)
        fillRow(static_cast<int>(line), overlay.lines[line], settings);
    m_table->resizeColumnsToContents();
}

void OverlayPanel::fillRow(int row, const Overlay::Line& line, const std::vector<Setting>& settings)
{
    const Comparison& comparison = line.comparison;
    auto* name = new QTableWidgetItem(QString::fromStdString(line.label));
    name->setIcon(iconOf(static_cast<std::size_t>(row), palette()));
    m_table->setItem(row, 0, name);
    QStringList cells {wasMeasured(comparison.entries.at(comparison.baseline))
                           ? secondsText(comparison.entries[comparison.baseline].wall.median)
                           : tr("not measured")};
    for (const Setting& setting : settings)
        cells << cellText(comparison, setting);
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column + 1, item);
    }
}

} // namespace tutti
