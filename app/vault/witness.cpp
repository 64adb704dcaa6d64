#include "vault/witness.h"

#include "vault/packing.h"
#include "vault/sealing.h"

#include <algorithm>

namespace handrail::vault {
namespace {

constexpr std::int64_t kMostPeers = 30; ///< a key file holds no more (FileKeyStore)

} // namespace

Attempts worseOf(const Attempts &one, const Attempts &other, const storage::Moment &now)
{
    if (one.failures() != other.failures())
        return one.failures() > other.failures() ? one : other;
    return one.waitMs(now) >= other.waitMs(now) ? one : other;
}

Secret Witness::packed() const
{
    Packer out("witness.v1");
    out.text(chain.id).number(chain.next).text(chain.key).number(generation).number(restored ? 1 : 0);
    std::int64_t count = 0;
    for (const auto &[peer, one] : tries)
        count += one.failures() > 0 ? 1 : 0;
    count = std::min(count, kMostPeers);
    out.number(count);
    for (const auto &[peer, one] : tries) {
        if (one.failures() == 0 || count-- <= 0)
            continue;
        out.text(peer)
            .number(one.failures())
            .number(one.last().wallMs)
            .number(one.last().bootMs)
            .text(one.last().bootId);
    }
    std::string bytes = out.take();
    Secret secret = Secret::copyOf(bytes);
    wipe(bytes);
    return secret;
}

std::optional<Witness> Witness::unpacked(const Secret &bytes)
{
    Unpacker in(bytes.view());
    const bool known = in.text() == "witness.v1";
    Witness witness;
    witness.chain.id = in.text();
    witness.chain.next = in.number();
    witness.chain.key = in.text();
    witness.generation = in.number();
    witness.restored = in.number() != 0;
    const std::int64_t count = in.number();
    for (std::int64_t i = 0; i < count && in.ok(); ++i) {
        const std::string peer = in.text();
        const int failures = static_cast<int>(std::clamp<std::int64_t>(in.number(), 0, Attempts::kMost));
        storage::Moment last{in.number(), 0, {}};
        last.bootMs = in.number();
        last.bootId = in.text();
        witness.tries[peer] = Attempts(failures, last);
    }
    const bool whole = known && in.finished() && isId(witness.chain.id) && witness.chain.next >= 0
                       && witness.chain.key.size() == kKeyBytes;
    return whole ? std::optional(std::move(witness)) : std::nullopt;
}

} // namespace handrail::vault
