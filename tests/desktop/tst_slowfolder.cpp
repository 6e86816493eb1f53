// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of a share that does not answer: whoever opens it in this program waits until the test lets go.
#include <chrono>
#include <memory>
#include <semaphore>
#include <string_view>

#include <dirent.h>
#include <dlfcn.h>

#include <QTest>

#include "app/desktop/controllers/sourcelist.h"
#include "app/desktop/controllers/statustext.h"
#include "tests/desktop/tonefile.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

std::binary_semaphore letGo {0};

} // namespace

extern "C" DIR* opendir(const char* name)
{
    using Function = DIR* (*)(const char*);
    static const auto real = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "opendir"));
    if (std::string_view(name).ends_with("/stuck"))
        letGo.acquire();
    return real(name);
}

class TestSlowFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_folder->write("stuck/a.mp3", toneBytes(0.1));
        m_folder->write("s/b.mp3", toneBytes(0.1));
        m_session = std::make_unique<Session>();
        m_model = std::make_unique<FilesModel>();
        m_list = std::make_unique<SourceList>(*m_session, *m_model);
        m_list->setScope({true, false, false});
    }

    void cleanup()
    {
        m_list.reset();
        m_model.reset();
        m_session.reset();
        m_folder.reset();
    }

    void isSaid()
    {
        m_list->setPatience(std::chrono::milliseconds(20));
        m_list->setPaths({m_folder->path() / "stuck"});
        QTRY_VERIFY(m_list->isSlow());
        QVERIFY(m_list->isScanning());
        QVERIFY(listStatus(*m_model, true, m_list->isSlow()).startsWith(QStringLiteral("This folder answers slowly")));
        letGo.release();
        QTRY_VERIFY(!m_list->isScanning());
        QVERIFY(!m_list->isSlow());
        QCOMPARE(m_model->fileCount(), std::size_t(1));
    }

    void keepsNobodyFromAnother()
    {
        m_list->setPaths({m_folder->path() / "stuck"});
        QVERIFY(m_list->isScanning());
        m_list->setPaths({m_folder->path() / "s"});
        QTRY_VERIFY(!m_list->isScanning());
        QCOMPARE(m_model->fileCount(), std::size_t(1));
        QCOMPARE(m_model->file(0).name, QStringLiteral("b.mp3"));
        letGo.release();
    }

    void keepsNobodyFromClosing()
    {
        m_list->setPaths({m_folder->path() / "stuck"});
        m_list.reset();
        m_session.reset();
        letGo.release();
    }

private:
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FilesModel> m_model;
    std::unique_ptr<SourceList> m_list;
};

QTEST_GUILESS_MAIN(TestSlowFolder)
#include "tst_slowfolder.moc"
