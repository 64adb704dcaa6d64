#pragma once

#include "directory/tool/arguments.h"

namespace handrail::directory::tool {

/// Each runs one command and tells on standard output or error how it went. @return the exit code
int runImport(const Arguments &arguments);
int runCheck(const Arguments &arguments);
int runSearch(const Arguments &arguments);
int runShow(const Arguments &arguments);
int runExport(const Arguments &arguments);
int runFreshness(const Arguments &arguments);
int runKey(const Arguments &arguments);

} // namespace handrail::directory::tool
