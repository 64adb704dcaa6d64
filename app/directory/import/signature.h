#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Signatures of packages in the format of minisign (Ed25519 over BLAKE2b-512), read with libsodium.
namespace handrail::directory {

/// A publisher's key that someone added here.
struct TrustedKey {
    std::string id;                       ///< sixteen figures and letters, as minisign shows it
    std::array<unsigned char, 32> bytes{};
    std::string name;                     ///< as it was named here: what a person sees as the publisher
};

/// Reads a public key: the one line of base64, or a whole .pub file with its comment. Nothing when it is none.
[[nodiscard]] std::optional<TrustedKey> readPublicKey(std::string_view text);

struct Verdict {
    enum State { Good, Broken, Foreign };
    State state = Broken;
    std::string keyId;   ///< of the key it was made with; empty when it cannot be read
    std::string signer;  ///< name of the key; only when Good
    std::string comment; ///< the trusted comment; only when Good
};
/// Whether @p signatureFile is a good signature of @p file by one of @p keys. The file is read in pieces.
[[nodiscard]] Verdict checkFile(const std::filesystem::path &file, const std::filesystem::path &signatureFile,
                                const std::vector<TrustedKey> &keys);
/// The same for bytes in memory. @p hash: BLAKE2b-512 of the file.
[[nodiscard]] Verdict checkHash(const std::array<unsigned char, 64> &hash, std::string_view signature,
                                const std::vector<TrustedKey> &keys);

// ---- the keys of a directory; all throw SQLite::Exception ----
[[nodiscard]] std::vector<TrustedKey> trustedKeys(SQLite::Database &db);
/// A key with the same id is replaced.
void addTrustedKey(SQLite::Database &db, const TrustedKey &key, std::int64_t nowWallMs);
/// @return there was one
bool removeTrustedKey(SQLite::Database &db, const std::string &id);

} // namespace handrail::directory
