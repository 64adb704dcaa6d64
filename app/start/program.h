#pragma once

namespace handrail {

class Rehearsal;

/// The app from its first line to its last: Linux's ports, the rooms, the session, the window. @return the exit code.
/// @p rehearsal serves the options of the tour; without one they are not there.
[[nodiscard]] int runHandrail(int argc, char *argv[], Rehearsal *rehearsal = nullptr);

} // namespace handrail
