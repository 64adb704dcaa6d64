#pragma once

#include "vault/secret.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// libsodium, in the few shapes the vault uses. Bytes are std::string throughout; nothing here touches the disk.
namespace handrail::vault {

inline constexpr std::size_t kKeyBytes = 32;
inline constexpr std::size_t kSealHeadBytes = 40; ///< nonce (24) and tag (16) come first in every sealed row

/// XChaCha20-Poly1305 (IETF): nonce | tag | ciphertext. The plain text is padded to a multiple of 64 bytes, so that the
/// length of a row does not tell a short answer from a shorter one. The nonce is random: 192 bits never meet again.
[[nodiscard]] std::string seal(const Secret &key, std::string_view plain, std::string_view boundTo);
/// @return nothing when a byte of @p sealed or of @p boundTo is not what it was.
[[nodiscard]] std::optional<std::string> unseal(const Secret &key, std::string_view sealed, std::string_view boundTo);
/// For keys: the plain bytes go straight into guarded memory.
[[nodiscard]] std::string wrap(const Secret &key, const Secret &inner, std::string_view boundTo);
[[nodiscard]] std::optional<Secret> unwrap(const Secret &key, std::string_view wrapped, std::string_view boundTo);

struct BoxKeys {
    std::string publicHalf;
    Secret secretHalf;
};
[[nodiscard]] BoxKeys newBoxKeys();
/// Anonymous box (X25519, XSalsa20-Poly1305): anyone with the public half can add, only the secret half opens.
[[nodiscard]] std::string boxSeal(std::string_view publicHalf, std::string_view plain);
[[nodiscard]] std::optional<std::string> boxUnseal(std::string_view publicHalf, const Secret &secretHalf,
                                                   std::string_view sealed);

/// Keyed BLAKE2b: a column that can be looked up only by who holds the key.
[[nodiscard]] std::string keyedTag(const Secret &key, std::string_view text, std::size_t bytes = 16);
/// BLAKE2b of 32 bytes, keyed by @p key where there is one (up to 64 bytes): for what needs no guarded memory.
[[nodiscard]] std::string hashOf(std::string_view text, std::string_view key = {});
/// An independent key for one purpose (crypto_kdf). @p purpose: a number that is never reused for another purpose.
[[nodiscard]] Secret subkey(const Secret &master, std::uint64_t purpose);
/// Argon2id. @return nothing when the memory is not to be had.
[[nodiscard]] std::optional<Secret> stretch(std::string_view passphrase, std::string_view salt, std::uint64_t passes,
                                            std::size_t memoryBytes);
/// @p key bound to @p salt and, where there is one, to a second secret (BLAKE2b, keyed by @p key).
[[nodiscard]] Secret mix(const Secret &key, std::string_view salt, const Secret *second);

[[nodiscard]] std::string randomBytes(std::size_t size);
/// Random 128 bits in hex.
[[nodiscard]] std::string randomId();
/// 32 lower-case hexadecimal digits.
[[nodiscard]] bool isId(std::string_view text);

} // namespace handrail::vault
