#include "vault/chain.h"

#include "vault/packing.h"
#include "vault/sealing.h"

namespace handrail::vault {

Chain Chain::fresh()
{
    return {randomId(), 0, randomBytes(kKeyBytes)};
}

std::string Chain::prove(std::string_view row) const
{
    return hashOf(Packer("inbox.link.v1").text(id).number(next).text(row).bytes(), key);
}

void Chain::advance()
{
    std::string old = std::move(key);
    key = hashOf("inbox.next.v1", old);
    wipe(old);
    ++next;
}

bool Chain::advanceTo(std::int64_t link)
{
    if (link < next || link - next > kFurthest)
        return false;
    while (next < link)
        advance();
    return true;
}

} // namespace handrail::vault
