// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves pictures of the page Comparison and of its question in many states, to be looked at: comparepreview FOLDER. Not
// a test.
#include <array>
#include <functional>
#include <memory>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QStyleFactory>
#include <QTest>

#include "app/desktop/dialogs/comparedialog.h"
#include "app/desktop/panels/comparisonpanel.h"
#include "tests/desktop/measured.h"

using namespace tutti;

namespace {

struct Look
{
    const char* name;
    QSize size;
    bool dark = false;
    double fontScale = 1;
};

constexpr std::array<Look, 4> looks {
    {{"light", {900, 560}}, {"dark", {900, 560}, true}, {"narrow", {540, 330}}, {"large", {900, 560}, false, 1.7}}};

QPalette darkPalette()
{
    QPalette palette(QColor(0x31, 0x36, 0x3b));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x29, 0x2d));
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0xee, 0xf0, 0xf1));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    return palette;
}

class Preview
{
public:
    explicit Preview(QString folder)
        : m_folder(std::move(folder))
        , m_light(QApplication::palette())
        , m_font(QApplication::font())
    {
    }

    void save(const QString& name, const std::function<std::unique_ptr<QWidget>()>& make)
    {
        for (const Look& look : looks) {
            QApplication::setPalette(look.dark ? darkPalette() : m_light);
            QFont font = m_font;
            font.setPointSizeF(font.pointSizeF() * look.fontScale);
            QApplication::setFont(font);
            const std::unique_ptr<QWidget> widget = make();
            if (!qobject_cast<QDialog*>(widget.get()))
                widget->resize(look.size);
            widget->show();
            QTest::qWait(60);
            widget->grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, name, QString::fromLatin1(look.name)));
        }
    }

    void savePanel(const QString& name, const std::function<void(ComparisonPanel&)>& fill)
    {
        save(name, [&fill]() -> std::unique_ptr<QWidget> {
            auto panel = std::make_unique<ComparisonPanel>(someActions());
            fill(*panel);
            return panel;
        });
    }

private:
    static ComparisonPanelActions someActions()
    {
        static QObject owner;
        const auto make = [](const char* text) { return new QAction(QString::fromUtf8(text), &owner); };
        return {make("Compare…"), make("■ Cancel"), make("Compare again"),      make("Export…"),
                make("Rename"),   make("Delete…"),  make("Compare across days")};
    }

    QString m_folder;
    QPalette m_light;
    QFont m_font;
};

QList<KeptComparison> keptOnes()
{
    return {{"/kept/a.json", "", "convert", "2026-11-28T14:06:41Z", "here", 3},
            {"/kept/b.json", "The big machine in the cellar, at night, with the second disk, after the update",
             "synthetic", "2026-11-27T14:06:41Z", "there", 5}};
}

ComparisonResult longNames()
{
    ComparisonResult result = measuredSample({5, true});
    result.comparison.machine.cpu = "AMD Ryzen Threadripper PRO 7995WX 96-Cores with a name that goes on and on";
    result.comparison.name = keptOnes().back().name;
    return result;
}

void savePanels(Preview& preview)
{
    preview.savePanel(QStringLiteral("empty"), [](ComparisonPanel&) {});
    preview.savePanel(QStringLiteral("begun"), [](ComparisonPanel& panel) {
        panel.begin({{"sequential", 1, ""}, {"openmp", 2, "static"}}, 0);
        panel.setProgress(QStringLiteral("Comparing: warm-up · Sequential · 3 of 40 · about 19 s left"), 0.05);
    });
    preview.savePanel(QStringLiteral("live"), [](ComparisonPanel& panel) {
        panel.setKept(keptOnes());
        panel.begin({}, 0);
        panel.showLive(measuredSample({2}).comparison);
        panel.setProgress(QStringLiteral("Comparing: round 3 of 5 · OpenMP · 2 workers · 12 of 40 · about 9 s left"),
                          0.5);
    });
    preview.savePanel(QStringLiteral("whole"), [](ComparisonPanel& panel) {
        panel.setKept(keptOnes());
        panel.showResult(measuredSample(), "/kept/a.json");
    });
    preview.savePanel(QStringLiteral("oneround"),
                      [](ComparisonPanel& panel) { panel.showResult(measuredSample({1}), {}); });
    preview.savePanel(QStringLiteral("differs"), [](ComparisonPanel& panel) {
        panel.showResult(measuredSample({5, false, true}), {});
    });
    preview.savePanel(QStringLiteral("cancelled"), [](ComparisonPanel& panel) {
        panel.showResult(measuredSample({2, false, false, true}), {});
    });
    preview.savePanel(QStringLiteral("fails"), [](ComparisonPanel& panel) {
        panel.setKept(keptOnes());
        panel.showResult(longNames(), "/kept/b.json");
    });
    preview.savePanel(QStringLiteral("across"), [](ComparisonPanel& panel) {
        panel.setKept(keptOnes());
        Overlay overlay;
        for (const char* day : {"Monday (here)", "The big machine in the cellar (there)"})
            overlay.lines.push_back({day, measuredSample().comparison});
        panel.showOverlay(overlay);
    });
}

void saveDialogs(Preview& preview)
{
    const auto dialog = [&preview](const QString& name, WorkKind work, std::size_t files) {
        preview.save(name, [work, files]() -> std::unique_ptr<QWidget> {
            ComparisonChoices choices;
            choices.work = work;
            const QList<EngineState> engines {{"qtconcurrent", "", true, ""},
                                              {"sequential", "", true, ""},
                                              {"openmp", "", true, ""},
                                              {"processes", "", true, ""},
                                              {"mpi", "", false, "mpiexec is not in PATH; install Open MPI"}};
            return std::make_unique<CompareDialog>(choices, engines, files);
        });
    };
    dialog(QStringLiteral("ask-files"), WorkKind::Files, 41);
    dialog(QStringLiteral("ask-synthetic"), WorkKind::Synthetic, 0);
    dialog(QStringLiteral("ask-downloads"), WorkKind::Downloads, 41);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        return 2;
    Preview preview(QString::fromLocal8Bit(argv[1]));
    savePanels(preview);
    saveDialogs(preview);
    return 0;
}
