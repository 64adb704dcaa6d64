#pragma once

#include "platform/buzzer.h"
#include "platform/clicker.h"
#include "platform/dialer.h"
#include "platform/keepawake.h"
#include "platform/paperport.h"
#include "platform/positionfeed.h"
#include "platform/screenport.h"
#include "platform/speech.h"
#include "vault/keystore.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <vector>

namespace handrail::storage { class Clock; }

/// What a system gives to the app, one maker for each system: the program names no system, and a new one is a folder of
/// platform/ that answers these three.
namespace handrail::platform {

struct PortsAsked {
    std::filesystem::path dataDir; ///< where the vault and what opens it lie
    QString position;              ///< as --position says it; empty: the system's
    const storage::Clock &clock;   ///< must outlive the ports
};

struct Ports {
    std::unique_ptr<vault::KeyStore> local;   ///< beside the vault's file
    std::unique_ptr<vault::KeyStore> guarded; ///< the system's own; asked on the vault's thread only. Null: it has none
    std::unique_ptr<Dialer> dialer;
    std::unique_ptr<PositionFeed> position;
    std::unique_ptr<PaperPort> paper;
    std::unique_ptr<Speech> speech;
    std::unique_ptr<Clicker> clicker;
    std::unique_ptr<Buzzer> buzzer;
    std::unique_ptr<KeepAwake> keepAwake;
    std::unique_ptr<ScreenPort> screen;
};

/// Before the first QGuiApplication, while there is one thread: what has to be set for it: fonts carried with the
/// app, and no picture of the memory on the disk after a crash.
void prepareProcess();
/// The name that the system knows this program by.
[[nodiscard]] QString appId();
/// With a QGuiApplication there. What a port may open it opens when it is first asked, not here.
[[nodiscard]] Ports makePorts(const PortsAsked &asked);
/// Folders in which a file from outside may lie now: downloads, documents, what is plugged in. Touches the disk.
[[nodiscard]] std::vector<std::filesystem::path> incomingFolders();

} // namespace handrail::platform
