// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language/shown.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

#include "core/base/machine.h"

namespace tutti {

namespace {

class Collector
{
public:
    QList<ShownText> texts;

    void add(const QObject& object, const char* what, const QString& text)
    {
        if (!text.isEmpty())
            texts.append({QStringLiteral("%1: %2").arg(nameOf(object), QString::fromLatin1(what)), text});
    }

    void addAction(const QAction& action)
    {
        add(action, "text", action.text());
        add(action, "tip", action.toolTip());
        add(action, "status tip", action.statusTip());
    }

    void addModel(const QObject& view, const QAbstractItemModel* model)
    {
        if (!model)
            return;
        for (int column = 0; column < model->columnCount(); ++column) {
            addCell(view, "heading", model->headerData(column, Qt::Horizontal, Qt::DisplayRole));
            addCell(view, "heading's tip", model->headerData(column, Qt::Horizontal, Qt::ToolTipRole));
            for (int row = 0; row < model->rowCount(); ++row) {
                const QModelIndex index = model->index(row, column);
                for (const int role :
                     {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                    addCell(view, "cell", index.data(role));
            }
        }
        for (int row = 0; row < model->rowCount(); ++row)
            addCell(view, "row", model->headerData(row, Qt::Vertical, Qt::DisplayRole));
    }

    void addWidget(const QWidget& widget)
    {
        add(widget, "name", widget.accessibleName());
        add(widget, "description", widget.accessibleDescription());
        add(widget, "tip", widget.toolTip());
        add(widget, "title", widget.windowTitle());
        addPlain(widget);
        if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            addModel(widget, box->model());
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
                 view && !qobject_cast<const QHeaderView*>(view))
            addModel(widget, view->model());
        if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(widget, "tab", tabs->tabText(tab));
        }
        for (const QAction* action : widget.actions())
            addAction(*action);
    }

private:
    static QString nameOf(const QObject& object)
    {
        const QString type = QString::fromLatin1(object.metaObject()->className());
        return object.objectName().isEmpty() && object.parent()
            ? QStringLiteral("%1 in %2").arg(type, object.parent()->objectName())
            : object.objectName();
    }

    void addCell(const QObject& view, const char* what, const QVariant& data)
    {
        if (data.typeId() == QMetaType::QString)
            add(view, what, data.toString());
    }

    void addPlain(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add(widget, "text", label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add(widget, "text", button->text());
        else if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
            add(widget, "text", group->title());
        else if (const auto* menu = qobject_cast<const QMenu*>(&widget))
            add(widget, "title", menu->title());
        else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            add(widget, "hint", line->placeholderText());
        else if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
            add(widget, "hint", text->placeholderText());
        else if (const auto* number = qobject_cast<const QSpinBox*>(&widget))
            add(widget, "unit", number->prefix() + number->suffix() + number->specialValueText());
        else if (const auto* real = qobject_cast<const QDoubleSpinBox*>(&widget))
            add(widget, "unit", real->prefix() + real->suffix() + real->specialValueText());
    }
};

/// What is called so on this machine, whatever the language.
QStringList namesFromOutside()
{
    const Machine machine = thisMachine();
    QStringList names {QCoreApplication::applicationDirPath()};
    for (const std::string& name : {machine.host, machine.cpu, machine.os}) {
        if (!name.empty())
            names << QString::fromStdString(name);
    }
    return names;
}

} // namespace

QList<ShownText> shownTexts(QWidget& widget)
{
    Collector collector;
    collector.addWidget(widget);
    for (const QWidget* child : widget.findChildren<QWidget*>()) {
        // Qt names its own when they are made and never again; what was announced is a sentence of then.
        const bool isLeft = child->objectName() == QStringLiteral("announcer")
            || child->objectName() == QStringLiteral("ScrollLeftButton")
            || child->objectName() == QStringLiteral("ScrollRightButton");
        if (!isLeft)
            collector.addWidget(*child);
    }
    return collector.texts;
}

QStringList untranslated(const QList<ShownText>& texts)
{
    // Names, units and what keys are called; files and folders of the tests have no such letters.
    static const QRegularExpression same(QStringLiteral(
        "<[^>]*>|--mem=4G|(?<=^|\\s)/[\\w./-]+|Music/Tutti|Es&pa\u00f1ol|tonmeister-ke|snare[\\w.]*|Snare: loose to "
        "tight|Stroke \\d+ "
        "of \\d+, the skin[^.<]*|https?://[\\w./#-]*|freesound\\.org[\\w./"
        "-]*|\\b(Tutti|OpenMP|QtConcurrent|MPI|Open MPI|Freesound|Qt"
        "|English|Espa|CC0|CC BY(-NC)?|Creative Commons[ \\w]*|Attribution( "
        "NonCommercial)?|BY(-NC)?|mpiexec|srun|TUTTI_[A-Z_]+|openmpi-bin|tutti-mpi|Mon|Tue|Wed|Thu|Fri|Sat|Sun"
        "|\\w+\\.(mp3|wav|png|json|ini)|wav|mp3|ogg|flac|aiff|m4a|wv|MP3|Ctrl|Shift|Alt|Return|Space|Del|Delete"
        "|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|F\\d+|MiB|KiB|GiB|MB|kB|GB|bytes?|AM|PM|dB|Hz|kHz|ms|tone\\d+"
        "|PATH|Debug|Release|RelWithDebInfo)\\b|Sampling\\+"));
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]{2,}"));
    QStringList found;
    for (const ShownText& shown : texts) {
        QString rest = shown.text;
        for (const QString& outside : namesFromOutside())
            rest.remove(outside);
        rest.remove(same);
        if (rest.contains(letters))
            found << QStringLiteral("%1: %2").arg(shown.place, shown.text);
    }
    found.removeDuplicates();
    return found;
}

} // namespace tutti
