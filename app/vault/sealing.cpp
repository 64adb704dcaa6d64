#include "vault/sealing.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <stdexcept>

namespace handrail::vault {
namespace {

constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kPadTo = 64;
static_assert(kNonceBytes + kTagBytes == kSealHeadBytes);
static_assert(kKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES && kKeyBytes == crypto_kdf_KEYBYTES);

const unsigned char *bytes(std::string_view text) { return reinterpret_cast<const unsigned char *>(text.data()); }
unsigned char *bytes(std::string &text) { return reinterpret_cast<unsigned char *>(text.data()); }

/// Without a key there is nothing safe to do; guarded() at the edge of the room turns this into a Failure.
void need(const Secret &key, std::size_t size = kKeyBytes)
{
    if (key.size() != size)
        throw std::runtime_error("no key of the right size in memory");
}

std::string sealExact(const Secret &key, std::string_view plain, std::string_view boundTo)
{
    need(key);
    std::string out(kSealHeadBytes + plain.size(), '\0');
    unsigned char *const nonce = bytes(out);
    unsigned char *const tag = nonce + kNonceBytes;
    randombytes_buf(nonce, kNonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(tag + kTagBytes, tag, nullptr, bytes(plain), plain.size(),
                                                        bytes(boundTo), boundTo.size(), nullptr, nonce, key.data());
    return out;
}

/// @p out holds sealed.size() - kSealHeadBytes bytes.
bool unsealExact(const Secret &key, std::string_view sealed, std::string_view boundTo, unsigned char *out)
{
    need(key);
    const unsigned char *const nonce = bytes(sealed);
    const unsigned char *const tag = nonce + kNonceBytes;
    return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(out, nullptr, tag + kTagBytes,
                                                               sealed.size() - kSealHeadBytes, tag, bytes(boundTo),
                                                               boundTo.size(), nonce, key.data())
           == 0;
}

} // namespace

std::string seal(const Secret &key, std::string_view plain, std::string_view boundTo)
{
    std::string padded(plain);
    padded.resize((plain.size() / kPadTo + 1) * kPadTo);
    std::size_t paddedSize = 0;
    sodium_pad(&paddedSize, bytes(padded), plain.size(), kPadTo, padded.size());
    std::string sealed = sealExact(key, padded, boundTo);
    wipe(padded);
    return sealed;
}

std::optional<std::string> unseal(const Secret &key, std::string_view sealed, std::string_view boundTo)
{
    if (sealed.size() < kSealHeadBytes + kPadTo)
        return std::nullopt;
    std::string plain(sealed.size() - kSealHeadBytes, '\0');
    if (!unsealExact(key, sealed, boundTo, bytes(plain)))
        return std::nullopt;
    std::size_t size = 0;
    if (sodium_unpad(&size, bytes(plain), plain.size(), kPadTo) != 0)
        return std::nullopt;
    plain.resize(size);
    return plain;
}

std::string wrap(const Secret &key, const Secret &inner, std::string_view boundTo)
{
    need(inner);
    return sealExact(key, inner.view(), boundTo);
}

std::optional<Secret> unwrap(const Secret &key, std::string_view wrapped, std::string_view boundTo)
{
    if (wrapped.size() != kSealHeadBytes + kKeyBytes)
        return std::nullopt;
    Secret inner(kKeyBytes);
    need(inner);
    if (!unsealExact(key, wrapped, boundTo, inner.data()))
        return std::nullopt;
    return inner;
}

BoxKeys newBoxKeys()
{
    BoxKeys keys{std::string(crypto_box_PUBLICKEYBYTES, '\0'), Secret(crypto_box_SECRETKEYBYTES)};
    need(keys.secretHalf);
    crypto_box_keypair(bytes(keys.publicHalf), keys.secretHalf.data());
    return keys;
}

std::string boxSeal(std::string_view publicHalf, std::string_view plain)
{
    if (publicHalf.size() != crypto_box_PUBLICKEYBYTES)
        throw std::runtime_error("inbox key has the wrong size");
    std::string sealed(crypto_box_SEALBYTES + plain.size(), '\0');
    if (crypto_box_seal(bytes(sealed), bytes(plain), plain.size(), bytes(publicHalf)) != 0)
        throw std::runtime_error("cannot seal to the inbox key");
    return sealed;
}

std::optional<std::string> boxUnseal(std::string_view publicHalf, const Secret &secretHalf, std::string_view sealed)
{
    if (sealed.size() < crypto_box_SEALBYTES || publicHalf.size() != crypto_box_PUBLICKEYBYTES)
        return std::nullopt;
    need(secretHalf);
    std::string plain(sealed.size() - crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal_open(bytes(plain), bytes(sealed), sealed.size(), bytes(publicHalf), secretHalf.data()) != 0)
        return std::nullopt;
    return plain;
}

std::string keyedTag(const Secret &key, std::string_view text, std::size_t size)
{
    need(key);
    std::string tag(size, '\0');
    crypto_generichash(bytes(tag), tag.size(), bytes(text), text.size(), key.data(), key.size());
    return tag;
}

std::string hashOf(std::string_view text, std::string_view key)
{
    std::string hash(32, '\0');
    crypto_generichash(bytes(hash), hash.size(), bytes(text), text.size(), key.empty() ? nullptr : bytes(key),
                       key.size());
    return hash;
}

Secret subkey(const Secret &master, std::uint64_t purpose)
{
    need(master);
    Secret key(kKeyBytes);
    need(key);
    crypto_kdf_derive_from_key(key.data(), key.size(), purpose, "handrail", master.data());
    return key;
}

std::optional<Secret> stretch(std::string_view passphrase, std::string_view salt, std::uint64_t passes,
                              std::size_t memoryBytes)
{
    Secret key(kKeyBytes);
    need(key);
    if (salt.size() != crypto_pwhash_SALTBYTES
        || crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(), bytes(salt), passes, memoryBytes,
                         crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    return key;
}

Secret mix(const Secret &key, std::string_view salt, const Secret *second)
{
    crypto_generichash_state hash;
    Secret mixed(kKeyBytes);
    need(mixed);
    crypto_generichash_init(&hash, key.data(), key.size(), kKeyBytes);
    crypto_generichash_update(&hash, bytes(salt), salt.size());
    if (second != nullptr)
        crypto_generichash_update(&hash, second->data(), second->size());
    crypto_generichash_final(&hash, mixed.data(), mixed.size());
    sodium_memzero(&hash, sizeof hash);
    return mixed;
}

std::string randomBytes(std::size_t size)
{
    std::string out(size, '\0');
    randombytes_buf(out.data(), out.size());
    return out;
}

std::string randomId()
{
    const std::string raw = randomBytes(16);
    std::string hex(raw.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes(raw), raw.size());
    hex.pop_back();
    return hex;
}

bool isId(std::string_view text)
{
    return text.size() == 32
        && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace handrail::vault
