#pragma once

#include <filesystem>
#include <vector>

namespace handrail::storage { class Clock; }
namespace handrail::library { class Library; }
namespace handrail::platform {
class Buzzer;
class Clicker;
class Dialer;
class KeepAwake;
class PaperPort;
class PositionFeed;
class Speech;
} // namespace handrail::platform

namespace handrail::view {

class VaultDesk;

/// Everything main.cpp has made, by reference. View models take what they need of it; nobody else makes a room.
struct Rooms {
    const storage::Clock &clock;
    const library::Library &library;
    VaultDesk &vault;
    platform::Dialer &dialer;
    platform::PositionFeed &position;
    std::filesystem::path dataDir; ///< directory.db and settings.json live here
    platform::PaperPort *paper = nullptr; ///< a printer and a viewer; null: neither
    platform::Speech *speech = nullptr; ///< null: no voice
    platform::Clicker *clicker = nullptr;     ///< null: silent
    platform::KeepAwake *keepAwake = nullptr; ///< null: the system's own time to sleep holds
    platform::Buzzer *buzzer = nullptr;       ///< null: nothing shakes
    /// Folders in which a file from outside may lie now (platform::incomingFolders); asked on a thread of its own.
    std::vector<std::filesystem::path> (*incoming)() = nullptr;
};

} // namespace handrail::view
