#include "peer/carried.h"

#include "peer/own.h"
#include "peer/ownnotes.h"
#include "storage/keptjson.h"
#include "vault/devicecost.h"
#include "vault/packing.h"
#include "vault/sealing.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <map>
#include <optional>
#include <unistd.h>

namespace handrail::peer {
namespace {

namespace fs = std::filesystem;
using storage::Failure;
using storage::FailureKind;
using Json = nlohmann::json;

constexpr std::string_view kMagic = "Handrail own v1\n";
constexpr std::size_t kMagicBytes = 16, kSaltBytes = 16, kHeadBytes = kMagicBytes + 3 * 8 + kSaltBytes;
constexpr std::string_view kProof = "own notes";
constexpr std::size_t kProofBytes = vault::kSealHeadBytes + 64; // padded to 64
// A file from elsewhere must not make the device stretch for hours or ask for all its memory (as the vault's backup
// has it).
constexpr std::int64_t kMostPasses = 12, kMostBytes = std::int64_t{256} << 20;
static_assert(kMagic.size() == kMagicBytes && kProof.size() < 60);

struct Head {
    vault::KdfCost cost;
    std::string salt, clear;
};

Head newHead(vault::KdfCost cost)
{
    Head head{cost, vault::randomBytes(kSaltBytes), std::string(kMagic)};
    head.clear += vault::Packer().number(kCarriedVersion).number(static_cast<std::int64_t>(cost.passes))
                      .number(static_cast<std::int64_t>(cost.memoryBytes)).take();
    head.clear += head.salt;
    return head;
}

storage::Result<Head> headOf(std::string_view bytes)
{
    if (bytes.size() < kHeadBytes)
        return bytes.starts_with(kMagic.substr(0, 13)) ? Failure{FailureKind::Damaged, "carried"}
                                                       : Failure{FailureKind::BadInput, "carried"};
    if (!bytes.starts_with(kMagic))
        return Failure{FailureKind::BadInput, "carried"};
    vault::Unpacker numbers(bytes.substr(kMagicBytes, 24));
    const std::int64_t version = numbers.number(), passes = numbers.number(), memory = numbers.number();
    if (version > kCarriedVersion)
        return Failure{FailureKind::TooNew, "carried"};
    if (version != kCarriedVersion || passes < 1 || passes > kMostPasses || memory < 8192 || memory > kMostBytes)
        return Failure{FailureKind::BadInput, "carried"};
    return Head{{static_cast<std::uint64_t>(passes), static_cast<std::size_t>(memory)},
                std::string(bytes.substr(kMagicBytes + 24, kSaltBytes)),
                std::string(bytes.substr(0, kHeadBytes))};
}

/// Up to @p most bytes and one more, which tells that there are too many.
storage::Result<std::string> bytesOf(const fs::path &file, std::int64_t most)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return Failure{FailureKind::CannotOpen, "carried"};
    std::string bytes;
    std::string block(64 * 1024, '\0');
    while (in && static_cast<std::int64_t>(bytes.size()) <= most) {
        in.read(block.data(),
                static_cast<std::streamsize>(std::min<std::int64_t>(
                    static_cast<std::int64_t>(block.size()), most + 1 - static_cast<std::int64_t>(bytes.size()))));
        bytes.append(block.data(), static_cast<std::size_t>(in.gcount()));
        if (in.gcount() == 0)
            break;
    }
    if (in.bad())
        return Failure{FailureKind::CannotOpen, "carried"};
    return bytes;
}

/// Argon2id itself cannot be stopped: whoever cancelled meanwhile is told as soon as it is through.
storage::Result<vault::Secret> keyOf(std::string_view passphrase, const Head &head, vault::Progress &progress)
{
    if (progress.cancel)
        return Failure{FailureKind::Cancelled, "key"};
    if (!vault::bears(vault::deviceMemory(), head.cost))
        return Failure{FailureKind::Other, "asks for more memory than the device has to give"};
    auto key = vault::stretch(passphrase, head.salt, head.cost.passes, head.cost.memoryBytes);
    if (progress.cancel)
        return Failure{FailureKind::Cancelled, "key"};
    return key ? storage::Result<vault::Secret>(std::move(*key))
               : Failure{FailureKind::Other, "no memory to derive the key"};
}

std::string packed(const OwnSlots &slots)
{
    Json notes = Json::array();
    for (const auto &[slot, json] : slots)
        notes.push_back(Json::array({slot, json}));
    return storage::keptjson::write({{"v", 1}, {"notes", std::move(notes)}});
}

std::optional<OwnSlots> unpacked(const std::string &text)
{
    const Json all = Json::parse(text, nullptr, false);
    if (!all.is_object() || !storage::keptjson::member(all, "notes").is_array())
        return std::nullopt;
    OwnSlots slots;
    for (const Json &one : storage::keptjson::member(all, "notes")) {
        if (one.is_array() && one.size() == 2 && one[0].is_string() && one[1].is_string())
            slots.emplace_back(one[0].get<std::string>(), one[1].get<std::string>());
    }
    return slots;
}

Failure becauseOf(int error)
{
    return {error == ENOSPC || error == EDQUOT || error == EFBIG  ? FailureKind::DiskFull
            : error == EROFS || error == EACCES || error == EPERM ? FailureKind::ReadOnly
                                                                  : FailureKind::CannotOpen,
            "carried"};
}

/// Gives @p part the first free name. A name that is taken is never written over, whoever took it and when.
storage::Result<fs::path> named(const fs::path &part, const fs::path &folder)
{
    for (int number = 1; number < 1000; ++number) {
        const fs::path target =
            folder
            / ((number == 1 ? std::string("own-notes") : "own-notes-" + std::to_string(number)) + kCarriedSuffix);
        if (link(part.c_str(), target.c_str()) == 0)
            return target;
        if (errno == EEXIST)
            continue;
        if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS) // a card that knows no second name
            return becauseOf(errno);
        std::error_code error;
        if (fs::exists(target, error))
            continue;
        fs::rename(part, target, error);
        return error ? storage::Result<fs::path>(becauseOf(error.value())) : target;
    }
    return Failure{FailureKind::Other, "carried names"};
}

/// A place for a note of which this device has another of the same id: the same place whenever the same note comes.
std::string besideOf(const std::string &slot, const std::string &json, std::string &id)
{
    static constexpr char kHex[] = "0123456789abcdef";
    const std::string hash = vault::hashOf(slot + '\n' + json);
    id.clear();
    for (int i = 0; i < 16; ++i) {
        const auto byte = static_cast<unsigned char>(hash[static_cast<std::size_t>(i)]);
        id += kHex[byte >> 4];
        id += kHex[byte & 15];
    }
    return slot.substr(0, slot.rfind('/') + 1) + id;
}

bool onlyOne(const std::string &slot)
{
    return slot.starts_with(ownSlot(Arranged::kKind, {})) || slot.starts_with(ownSlot(BeforeGo::kKind, {}))
           || slot.starts_with(ownSlot(OnShift::kKind, {}));
}

} // namespace

storage::Result<fs::path> writeCarried(const OwnSlots &slots, const fs::path &folder, std::string_view passphrase,
                                       vault::KdfCost cost, vault::Progress &progress)
{
    if (vault::passphraseFault(passphrase) != vault::PassphraseFault::None)
        return Failure{FailureKind::BadInput, "passphrase"};
    const Head head = newHead(cost);
    const auto key = keyOf(passphrase, head, progress);
    if (!key)
        return key.failure();
    std::string plain = packed(slots);
    const std::string proof = vault::seal(key.value(), kProof, head.clear);
    const std::string notes = vault::seal(key.value(), plain, head.clear + proof);
    vault::wipe(plain);
    std::error_code error;
    fs::create_directories(folder, error);
    const fs::path part = folder / (std::string(".own-notes-") + vault::randomId() + ".part");
    vault::createPrivately(part);
    errno = 0;
    {
        std::ofstream out(part, std::ios::binary | std::ios::trunc);
        if (!out)
            return becauseOf(errno);
        out << head.clear << proof << notes;
        out.flush();
        if (!out || !vault::syncFile(part)) {
            const int why = errno == 0 ? ENOSPC : errno;
            fs::remove(part, error);
            return becauseOf(why);
        }
    }
    auto target = named(part, folder);
    fs::remove(part, error);
    if (target && !vault::syncFile(target.value()))
        return Failure{FailureKind::DiskFull, "carried"};
    return target;
}

storage::Result<vault::KdfCost> carriedCost(const fs::path &file)
{
    const auto bytes = bytesOf(file, static_cast<std::int64_t>(kHeadBytes));
    if (!bytes)
        return bytes.failure();
    const auto head = headOf(bytes.value());
    if (!head)
        return head.failure();
    return head.value().cost;
}

storage::Result<OwnSlots> readCarried(const fs::path &file, std::string_view passphrase, vault::Progress &progress)
{
    const auto bytes = bytesOf(file, kCarriedMostBytes);
    if (!bytes)
        return bytes.failure();
    const std::string &all = bytes.value();
    const auto head = headOf(all);
    if (!head)
        return head.failure();
    if (static_cast<std::int64_t>(all.size()) > kCarriedMostBytes)
        return Failure{FailureKind::BadInput, "carried"};
    if (all.size() < kHeadBytes + kProofBytes + vault::kSealHeadBytes)
        return Failure{FailureKind::Damaged, "carried"};
    const auto key = keyOf(passphrase, head.value(), progress);
    if (!key)
        return key.failure();
    const std::string proof = all.substr(kHeadBytes, kProofBytes);
    const auto proven = vault::unseal(key.value(), proof, head.value().clear);
    if (!proven || *proven != kProof)
        return Failure{FailureKind::WrongSecret, "carried"};
    auto plain =
        vault::unseal(key.value(), std::string_view(all).substr(kHeadBytes + kProofBytes), head.value().clear + proof);
    if (!plain)
        return Failure{FailureKind::Damaged, "carried"};
    auto slots = unpacked(*plain);
    vault::wipe(*plain);
    if (!slots)
        return Failure{FailureKind::Damaged, "carried"};
    return std::move(*slots);
}

storage::Result<TakenIn> takeIn(vault::Vault &vault, const OwnSlots &slots)
{
    const auto held = vault.ownSlots(kOwnSlots);
    if (!held)
        return held.failure();
    std::map<std::string, std::string> here(held.value().begin(), held.value().end());
    TakenIn taken;
    for (const auto &[slot, json] : slots) {
        if (!slot.starts_with(kOwnSlots) || slot.ends_with('/'))
            continue; // nothing else than own notes comes in this way
        std::string to = slot, text = json;
        if (const auto known = here.find(slot); known != here.end()) {
            if (known->second == json) {
                ++taken.here;
                continue;
            }
            Json note = Json::parse(json, nullptr, false);
            if (onlyOne(slot) || !note.is_object()) {
                ++taken.stayed;
                continue;
            }
            std::string id;
            to = besideOf(slot, json, id);
            note["id"] = id;
            text = storage::keptjson::write(note);
        }
        if (here.contains(to)) {
            ++taken.here;
            continue;
        }
        if (const auto kept = vault.keepOwn(to, text); !kept)
            return kept.failure();
        here[to] = text;
        ++taken.added;
    }
    return taken;
}

} // namespace handrail::peer
