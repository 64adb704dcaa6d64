#include "storage/clock.h"

#include <algorithm>
#include <ctime>
#include <fstream>

namespace handrail::storage {
namespace {

std::int64_t readMs(clockid_t which)
{
    timespec t{};
    clock_gettime(which, &t);
    return std::int64_t{t.tv_sec} * 1000 + t.tv_nsec / 1'000'000;
}

} // namespace

std::int64_t elapsedMs(const Moment &from, const Moment &to)
{
    const bool sameBoot = !from.bootId.empty() && from.bootId == to.bootId;
    return std::max<std::int64_t>(0, sameBoot ? to.bootMs - from.bootMs : to.wallMs - from.wallMs);
}

SystemClock::SystemClock()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::getline(file, m_bootId);
}

Moment SystemClock::now() const
{
    return {readMs(CLOCK_REALTIME), readMs(CLOCK_BOOTTIME), m_bootId};
}

} // namespace handrail::storage
