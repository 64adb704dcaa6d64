#include "vault/devicecost.h"

#include "vault/sealing.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <unistd.h>

namespace handrail::vault {
namespace {

constexpr double kTargetMs = 600;
constexpr std::uint64_t kFewestPasses = 3, kMostPasses = 8;
constexpr std::size_t kMib = std::size_t{1} << 20;
constexpr std::size_t kSmall = 64 * kMib, kUsual = 128 * kMib, kProbe = 32 * kMib;
constexpr std::size_t kSmallDevice = 1536 * kMib;

double mibOf(std::size_t bytes) { return static_cast<double>(bytes) / static_cast<double>(kMib); }

double msPerMib()
{
    static const double kMeasured = [] {
        double best = 0;
        for (int i = 0; i < 2; ++i) { // the quicker one: the other may have waited for something
            const auto began = std::chrono::steady_clock::now();
            (void)stretch("measured", std::string(16, 'm'), 1, kProbe);
            const double took =
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
            best = i == 0 ? took : std::min(best, took);
        }
        return best / mibOf(kProbe);
    }();
    return kMeasured;
}

} // namespace

KdfCost costFor(double msEachMib, std::size_t memoryBytes)
{
    KdfCost cost;
    cost.memoryBytes = memoryBytes != 0 && memoryBytes < kSmallDevice ? kSmall : kUsual;
    const double passMs = std::max(msEachMib * mibOf(cost.memoryBytes), 0.001);
    cost.passes =
        std::clamp(static_cast<std::uint64_t>(std::min(kTargetMs / passMs, 1000.0)), kFewestPasses, kMostPasses);
    return cost;
}

KdfCost costForDevice() { return costFor(msPerMib(), deviceMemory()); }

std::int64_t deriveMs(KdfCost cost)
{
    return static_cast<std::int64_t>(msPerMib() * mibOf(cost.memoryBytes) * static_cast<double>(cost.passes));
}

bool bears(std::size_t memoryBytes, KdfCost cost) { return memoryBytes == 0 || cost.memoryBytes <= memoryBytes / 4; }

std::size_t deviceMemory()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES), size = ::sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? static_cast<std::size_t>(pages) * static_cast<std::size_t>(size) : 0;
}

} // namespace handrail::vault
