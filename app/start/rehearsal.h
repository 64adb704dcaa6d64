#pragma once

#include "start/options.h"

#include "storage/clock.h"

#include <filesystem>

class QQuickWindow;

namespace handrail {

namespace library { class Library; }
namespace platform { class Dialer; }
namespace view { class AppSession; class VaultDesk; }

/// What the program of the tour and of the self-test brings along: people made up, a clock that is set, a way through
/// the screens. The program that people are given has none of it. Lives longer than the run it is handed to.
class Rehearsal {
public:
    virtual ~Rehearsal() = default;
    [[nodiscard]] virtual const storage::Clock &clock() const = 0;
    [[nodiscard]] virtual QString position() const = 0; ///< where the device is, when the command line does not say
    /// Who is handed every number instead of the system: a rehearsal calls nobody, on whatever device it runs.
    [[nodiscard]] virtual platform::Dialer &dialer(const Options &options) = 0;
    /// Makes people and a directory up in @p dir, a folder of its own that is gone afterwards.
    virtual void fill(view::VaultDesk &vault, const library::Library &library, const std::filesystem::path &dir,
                      const Options &options) = 0;
    /// The first frame is there.
    virtual void begin(view::AppSession &session, view::VaultDesk &vault, QQuickWindow &window,
                       const Options &options) = 0;
    /// The last thing while the session still is. @return the exit code, of what the program would end with and how
    /// often QML warned
    [[nodiscard]] virtual int ended(int code, int warnings, const Options &options) = 0;
};

} // namespace handrail
