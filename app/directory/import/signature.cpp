#include "directory/import/signature.h"

#include "directory/words/text.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <fstream>

namespace handrail::directory {
namespace {

constexpr std::size_t kIdBytes = 8, kKeyBytes = 2 + kIdBytes + 32, kSignatureBytes = 2 + kIdBytes + 64;
constexpr std::uintmax_t kMostSignatureBytes = 4096;

std::vector<unsigned char> decoded(std::string_view text)
{
    if (text.empty())
        return {};
    std::vector<unsigned char> bytes(text.size());
    std::size_t length = 0;
    const std::string copy(trimmed(text));
    if (sodium_base642bin(bytes.data(), bytes.size(), copy.data(), copy.size(), nullptr, &length, nullptr,
                          sodium_base64_VARIANT_ORIGINAL)
        != 0)
        return {};
    bytes.resize(length);
    return bytes;
}

/// minisign shows the id as a number: last byte first.
std::string idText(const unsigned char *id)
{
    std::string text;
    char two[3];
    for (std::size_t i = kIdBytes; i-- > 0;) {
        std::snprintf(two, sizeof two, "%02X", static_cast<unsigned>(id[i]));
        text += two;
    }
    return text;
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        std::string_view line = text.substr(from, end - from);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        from = end + 1;
    }
    return lines;
}

} // namespace

std::optional<TrustedKey> readPublicKey(std::string_view text)
{
    for (const std::string_view line : linesOf(text)) {
        const std::vector<unsigned char> bytes = decoded(line);
        if (bytes.size() != kKeyBytes || bytes[0] != 'E' || bytes[1] != 'd')
            continue;
        TrustedKey key;
        key.id = idText(bytes.data() + 2);
        std::copy(bytes.begin() + 2 + kIdBytes, bytes.end(), key.bytes.begin());
        return key;
    }
    return {};
}

Verdict checkHash(const std::array<unsigned char, 64> &hash, std::string_view signature,
                  const std::vector<TrustedKey> &keys)
{
    constexpr std::string_view kTrusted = "trusted comment: ";
    Verdict verdict;
    const std::vector<std::string_view> lines = linesOf(signature);
    if (lines.size() < 4 || !lines[2].starts_with(kTrusted))
        return verdict;
    const std::vector<unsigned char> bytes = decoded(lines[1]), global = decoded(lines[3]);
    // "ED": made over the hash. The old form over the whole file ("Ed") is not taken: it would have to be held in
    // memory.
    if (bytes.size() != kSignatureBytes || global.size() != crypto_sign_BYTES || bytes[0] != 'E' || bytes[1] != 'D')
        return verdict;
    verdict.keyId = idText(bytes.data() + 2);
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const TrustedKey &k) { return k.id == verdict.keyId; });
    if (key == keys.end()) {
        verdict.state = Verdict::Foreign;
        return verdict;
    }
    const unsigned char *sig = bytes.data() + 2 + kIdBytes;
    const std::string comment(lines[2].substr(kTrusted.size()));
    std::vector<unsigned char> whole(sig, sig + crypto_sign_BYTES);
    whole.insert(whole.end(), comment.begin(), comment.end());
    if (crypto_sign_verify_detached(sig, hash.data(), hash.size(), key->bytes.data()) != 0
        || crypto_sign_verify_detached(global.data(), whole.data(), whole.size(), key->bytes.data()) != 0)
        return verdict;
    verdict.state = Verdict::Good;
    verdict.signer = key->name;
    verdict.comment = comment;
    return verdict;
}

Verdict checkFile(const std::filesystem::path &file, const std::filesystem::path &signatureFile,
                  const std::vector<TrustedKey> &keys)
{
    std::error_code error;
    std::ifstream sig(signatureFile, std::ios::binary), in(file, std::ios::binary);
    if (sodium_init() < 0 || !sig || !in || std::filesystem::file_size(signatureFile, error) > kMostSignatureBytes
        || error)
        return {};
    const std::string text((std::istreambuf_iterator<char>(sig)), {});
    crypto_generichash_state state;
    std::array<unsigned char, 64> hash{};
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    std::array<char, 64 * 1024> piece{};
    while (in) {
        in.read(piece.data(), piece.size());
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(piece.data()),
                                  static_cast<unsigned long long>(in.gcount()));
    }
    if (in.bad())
        return {};
    crypto_generichash_final(&state, hash.data(), hash.size());
    return checkHash(hash, text, keys);
}

std::vector<TrustedKey> trustedKeys(SQLite::Database &db)
{
    std::vector<TrustedKey> keys;
    SQLite::Statement rows(db, "SELECT id, public_key, name FROM trusted_key ORDER BY name, id");
    while (rows.executeStep()) {
        TrustedKey key;
        key.id = rows.getColumn(0).getString();
        const SQLite::Column bytes = rows.getColumn(1);
        if (bytes.getBytes() != static_cast<int>(key.bytes.size()))
            continue;
        std::memcpy(key.bytes.data(), bytes.getBlob(), key.bytes.size());
        key.name = rows.getColumn(2).getString();
        keys.push_back(std::move(key));
    }
    return keys;
}

void addTrustedKey(SQLite::Database &db, const TrustedKey &key, std::int64_t nowWallMs)
{
    SQLite::Statement insert(
        db, "INSERT OR REPLACE INTO trusted_key (id, public_key, name, added_wall_ms) VALUES (?, ?, ?, ?)");
    insert.bind(1, key.id);
    insert.bind(2, static_cast<const void *>(key.bytes.data()), static_cast<int>(key.bytes.size()));
    insert.bind(3, key.name);
    insert.bind(4, nowWallMs);
    insert.exec();
}

bool removeTrustedKey(SQLite::Database &db, const std::string &id)
{
    SQLite::Statement remove(db, "DELETE FROM trusted_key WHERE id = ?");
    remove.bind(1, id);
    return remove.exec() > 0;
}

} // namespace handrail::directory
