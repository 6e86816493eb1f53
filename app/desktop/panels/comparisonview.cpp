// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/comparisonview.h"

#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include "app/desktop/charts/intervalchart.h"
#include "app/desktop/models/comparisontablemodel.h"
#include "app/desktop/panels/focuslead.h"
#include "app/desktop/text/comparisontext.h"
#include "app/desktop/text/conditionstext.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/trusttext.h"

namespace tutti {

namespace {

QLabel* makeText(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::StrongFocus);
    return label;
}

struct Lamp
{
    QColor colour;
    /// Told apart by shape too.
    QChar shape;
};

Lamp lampOf(Light light)
{
    switch (light) {
    case Light::Green:
        return {QColor(0x00, 0x9e, 0x73), QChar(0x25cf)};
    case Light::Amber:
        return {QColor(0xc9, 0x82, 0x00), QChar(0x25b2)};
    case Light::Red:
        return {QColor(0xd5, 0x5e, 0x00), QChar(0x25a0)};
    }
    return {};
}

} // namespace

ComparisonView::ComparisonView(QWidget* parent)
    : QScrollArea(parent)
    , m_sentence(makeText(QStringLiteral("comparisonSentence")))
    , m_chart(new IntervalChart)
    , m_model(new ComparisonTableModel(this))
    , m_conditions(makeText(QStringLiteral("comparisonConditions")))
{
    setObjectName(QStringLiteral("comparisonView"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    QFont large = m_sentence->font();
    large.setBold(true);
    m_sentence->setFont(large);
    m_chart->setObjectName(QStringLiteral("comparisonChart"));
    keepTranslated(this, [this] { m_chart->setAccessibleName(tr("Wall time of each entry, with its interval")); });
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(makeTrust());
    layout->addWidget(m_chart);
    m_table = makeTable();
    layout->addWidget(m_table);
    layout->addWidget(makeName());
    layout->addWidget(m_conditions);
    layout->addStretch();
    setWidget(content);
    FocusLead::set(this, m_chart);
    connect(m_chart, &IntervalChart::entryChosen, this, &ComparisonView::choose);
    whenRetranslated(this, [this] {
        if (!comparison().entries.empty())
            setComparison(Comparison(comparison()), m_conditions->isHidden());
    });
}

QWidget* ComparisonView::makeTrust()
{
    m_trustLine = new QWidget;
    m_lamp = new QLabel;
    m_lamp->setObjectName(QStringLiteral("comparisonLamp"));
    m_trust = makeText(QStringLiteral("comparisonTrust"));
    auto* layout = new QHBoxLayout(m_trustLine);
    layout->setContentsMargins({});
    layout->addWidget(m_lamp, 0, Qt::AlignTop);
    layout->addWidget(m_trust, 1);
    return m_trustLine;
}

QWidget* ComparisonView::makeName()
{
    m_nameLine = new QWidget;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("comparisonName"));
    m_name->setMaxLength(200);
    auto* label = new QLabel;
    keepTranslated(this, [this, label] {
        m_name->setPlaceholderText(tr("a name to find it again"));
        label->setText(tr("&Name"));
    });
    label->setBuddy(m_name);
    auto* layout = new QHBoxLayout(m_nameLine);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_name, 1);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_name->text().trimmed();
        if (name != QString::fromStdString(comparison().name))
            Q_EMIT nameEdited(name);
    });
    return m_nameLine;
}

QTableView* ComparisonView::makeTable()
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("comparisonTable"));
    keepTranslated(this, [table] { table->setAccessibleName(tr("Entries that are compared")); });
    table->setModel(m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { choose(now.row()); });
    connect(table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT entryActivated(index.row()); });
    return table;
}

void ComparisonView::setComparison(const Comparison& comparison, bool isLive)
{
    const int before = current();
    m_chart->setComparison(comparison);
    m_model->setComparison(comparison);
    m_table->resizeColumnsToContents();
    m_table->updateGeometry();
    m_sentence->setText(comparisonReading(comparison));
    m_conditions->setText(conditionLines(comparison).join(QLatin1Char('\n')));
    m_conditions->setVisible(!isLive);
    m_nameLine->setVisible(!isLive);
    m_trustLine->setVisible(!isLive);
    if (!m_name->hasFocus()) {
        const QSignalBlocker blocker(m_name);
        m_name->setText(QString::fromStdString(comparison.name));
    }
    if (!isLive)
        showTrust();
    if (before >= m_model->rowCount())
        setCurrent(-1);
}

const Comparison& ComparisonView::comparison() const
{
    return m_model->comparison();
}

void ComparisonView::showTrust()
{
    const Trust trust = trustIn(comparison());
    const Lamp lamp = lampOf(trust.light);
    //: A sign that stands for a lamp, and the light's name.
    m_lamp->setText(tr("%1 %2").arg(lamp.shape).arg(lightText(trust.light)));
    m_lamp->setAccessibleName(lightText(trust.light));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, lamp.colour);
    m_lamp->setPalette(colours);
    m_trust->setText(trustDetails(trust, comparison()));
}

int ComparisonView::current() const
{
    return m_chart->current();
}

void ComparisonView::setCurrent(int entry)
{
    const bool wasChoosing = std::exchange(m_isChoosing, true);
    m_chart->setCurrent(entry);
    if (entry < 0)
        m_table->clearSelection();
    else
        m_table->selectRow(entry);
    m_isChoosing = wasChoosing;
}

void ComparisonView::focusName()
{
    ensureWidgetVisible(m_name);
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void ComparisonView::choose(int entry)
{
    if (m_isChoosing || entry < 0)
        return;
    setCurrent(entry);
    const QRect row = m_chart->rowRect(entry);
    if (m_chart->hasFocus())
        ensureVisible(0, m_chart->y() + row.center().y(), 0, row.height());
    Q_EMIT entryChosen(entry);
}

void ComparisonView::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_trustLine && m_trustLine->isVisible())
        showTrust();
}

} // namespace tutti
