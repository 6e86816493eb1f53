// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/acrossview.h"

#include <algorithm>
#include <optional>

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/desktop/charts/overlaychart.h"
#include "app/desktop/panels/focuslead.h"
#include "app/desktop/text/comparisontext.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

const ComparisonEntry* entryFor(const Comparison& comparison, const Setting& setting)
{
    const auto found = std::ranges::find(comparison.entries, setting, &ComparisonEntry::setting);
    return found == comparison.entries.end() || !isMeasured(*found) ? nullptr : &*found;
}

QString cellText(const ComparisonEntry& entry)
{
    const QString median = secondsText(entry.wall.median);
    if (!entry.wallLow || !entry.wallHigh)
        return median;
    //: A median and its interval.
    return AcrossView::tr("%1 (%2)").arg(median, secondsRangeText(*entry.wallLow, *entry.wallHigh));
}

bool overlap(const ComparisonEntry& a, const ComparisonEntry& b)
{
    return a.wallLow && b.wallLow && a.wallHigh && b.wallHigh && *a.wallLow <= *b.wallHigh && *b.wallLow <= *a.wallHigh;
}

/// The first setting that every line has measured.
std::optional<Setting> commonSetting(const Overlay& overlay)
{
    for (const Setting& setting : settingsOf(overlay)) {
        const bool everywhere = std::ranges::all_of(
            overlay.lines, [&](const Overlay::Line& line) { return entryFor(line.comparison, setting) != nullptr; });
        if (everywhere)
            return setting;
    }
    return std::nullopt;
}

} // namespace

std::vector<Setting> settingsOf(const Overlay& overlay)
{
    std::vector<Setting> settings;
    for (const Overlay::Line& line : overlay.lines) {
        for (const ComparisonEntry& entry : line.comparison.entries) {
            if (std::ranges::find(settings, entry.setting) == settings.end())
                settings.push_back(entry.setting);
        }
    }
    return settings;
}

QString overlayReading(const Overlay& overlay)
{
    const std::optional<Setting> setting = commonSetting(overlay);
    if (!setting || overlay.lines.size() < 2)
        return AcrossView::tr("No entry was measured in all of them.");
    const auto median = [&](const Overlay::Line& line) { return entryFor(line.comparison, *setting)->wall.median; };
    const auto [fastest, slowest] = std::ranges::minmax_element(overlay.lines, {}, median);
    const QString who = settingLabel(*setting);
    if (overlap(*entryFor(fastest->comparison, *setting), *entryFor(slowest->comparison, *setting)))
        return AcrossView::tr("With %1 the data show no difference between them.").arg(who);
    return AcrossView::tr("With %1, %2 took %3 and %4 took %5, %6 times as long.")
        .arg(who, QString::fromStdString(fastest->label), secondsText(median(*fastest)),
             QString::fromStdString(slowest->label), secondsText(median(*slowest)),
             ratioText(median(*slowest) / median(*fastest), 3));
}

AcrossView::AcrossView(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_chart(new OverlayChart)
    , m_table(new QTableWidget)
{
    setObjectName(QStringLiteral("acrossView"));
    m_sentence->setObjectName(QStringLiteral("acrossSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_chart->setObjectName(QStringLiteral("acrossChart"));
    m_table->setObjectName(QStringLiteral("acrossTable"));
    keepTranslated(this, [this] {
        m_chart->setAccessibleName(tr("Speed-ups of each comparison"));
        m_table->setAccessibleName(tr("Median wall times side by side"));
    });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int /*row*/, int column) { m_chart->setCurrent(column); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sentence);
    layout->addWidget(m_chart, 3);
    layout->addWidget(m_table, 2);
    whenRetranslated(this, [this] { setOverlay(Overlay(m_overlay)); });
    FocusLead::set(this, m_table);
}

void AcrossView::setOverlay(const Overlay& overlay)
{
    const std::vector<Setting> settings = settingsOf(overlay);
    m_overlay = overlay;
    m_sentence->setText(overlayReading(overlay));
    m_chart->setOverlay(overlay);
    m_table->clear();
    m_table->setRowCount(static_cast<int>(settings.size()));
    m_table->setColumnCount(static_cast<int>(overlay.lines.size()));
    QStringList columns;
    for (const Overlay::Line& line : overlay.lines)
        columns << QString::fromStdString(line.label);
    m_table->setHorizontalHeaderLabels(columns);
    for (std::size_t row = 0; row < settings.size(); ++row)
        fillRow(static_cast<int>(row), settings[row], overlay);
    m_table->resizeColumnsToContents();
}

void AcrossView::fillRow(int row, const Setting& setting, const Overlay& overlay)
{
    m_table->setVerticalHeaderItem(row, new QTableWidgetItem(settingLabel(setting)));
    for (std::size_t column = 0; column < overlay.lines.size(); ++column) {
        const ComparisonEntry* entry = entryFor(overlay.lines[column].comparison, setting);
        auto* item = new QTableWidgetItem(entry ? cellText(*entry) : noValueText());
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, static_cast<int>(column), item);
    }
}

} // namespace tutti
