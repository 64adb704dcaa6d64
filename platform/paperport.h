#pragma once

#include <functional>
#include <string>

namespace handrail::platform {

/// Gives a finished PDF to the system (a port), from a person's tap only. What the system keeps of it (a printer's
/// queue, a viewer's list of last files) is out of Handrail's hands, and the screens say so.
class PaperPort {
public:
    virtual ~PaperPort() = default;

    /// Sends @p pdf to the system's own printer, under a job name that says nothing. @p done, later on the GUI thread:
    /// whether the system took it. False where no printer is set up.
    virtual void print(const std::string &pdf, std::function<void(bool)> done) = 0;
    /// Opens a file in the system's viewer. @return whether one took it.
    virtual bool show(const std::string &file) = 0;
};

} // namespace handrail::platform
