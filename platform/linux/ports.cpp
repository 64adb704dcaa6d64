#include "platform/ports.h"

#include "platform/linux/appid.h"
#include "platform/linux/feedbackbuzzer.h"
#include "platform/linux/filekeystore.h"
#include "platform/linux/fonts.h"
#include "platform/linux/keychainstore.h"
#include "platform/linux/positionchoice.h"
#include "platform/linux/screeninhibit.h"
#include "platform/linux/screenwatch.h"
#include "platform/linux/soundclicker.h"
#include "platform/linux/systemdialer.h"
#include "platform/linux/systempaper.h"
#include "platform/linux/systemspeech.h"

#include <QDir>
#include <QStandardPaths>

#include <sys/resource.h>

namespace handrail::platform {

void prepareProcess()
{
    // What stands in memory is what the vault seals: a crash leaves no picture of it on the disk. One byte, not none:
    // a system that hands crashes to a program of its own (core_pattern with a pipe) minds no other limit, and that
    // program may keep the picture whatever the limit was; at one the kernel hands nothing over (core(5)).
    constexpr rlimit kNone{1, 1};
    setrlimit(RLIMIT_CORE, &kNone);
    std::error_code trouble; // without /proc the system's fonts are used, and nothing else changes
    usePrivateFonts(std::filesystem::canonical("/proc/self/exe", trouble).parent_path());
}

QString appId() { return QString::fromLatin1(kAppId); }

Ports makePorts(const PortsAsked &asked)
{
    return {std::make_unique<FileKeyStore>(asked.dataDir),
            std::make_unique<KeychainStore>(),
            std::make_unique<SystemDialer>(),
            positionFeed(asked.position, asked.clock),
            std::make_unique<SystemPaper>(),
            std::make_unique<SystemSpeech>(),
            std::make_unique<SoundClicker>(),
            std::make_unique<FeedbackBuzzer>(),
            std::make_unique<ScreenInhibit>(),
            std::make_unique<ScreenWatch>()};
}

std::vector<std::filesystem::path> incomingFolders()
{
    std::vector<std::filesystem::path> folders;
    for (const auto place :
         {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation, QStandardPaths::HomeLocation})
        folders.emplace_back(QStandardPaths::writableLocation(place).toStdString());
    for (const char *sticks : {"/media", "/run/media"}) {
        const QDir user(QString::fromLatin1(sticks) + QLatin1Char('/') + qEnvironmentVariable("USER"));
        for (const QFileInfo &stick : user.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders.emplace_back(stick.filePath().toStdString());
    }
    return folders;
}

} // namespace handrail::platform
