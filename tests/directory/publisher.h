#pragma once

#include <sodium.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace handrail::test {

inline std::string base64(const std::string &bytes)
{
    std::string out(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    out.pop_back();
    return out;
}

inline std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A made-up publisher who signs as minisign does.
struct Publisher {
    std::string id = "12345678", pub, secret;
    Publisher()
    {
        if (sodium_init() < 0)
            std::abort();
        pub.resize(crypto_sign_PUBLICKEYBYTES);
        secret.resize(crypto_sign_SECRETKEYBYTES);
        crypto_sign_keypair(u(pub), u(secret));
    }
    [[nodiscard]] std::string key() const { return base64("Ed" + id + pub); }
    [[nodiscard]] std::string sign(const std::string &bytes) const
    {
        std::string signature(64, '\0'), global(64, '\0'), file(64, '\0');
        crypto_generichash(u(file), 64, cu(bytes), bytes.size(), nullptr, 0);
        crypto_sign_detached(u(signature), nullptr, cu(file), 64, cu(secret));
        const std::string comment = "made for a test", all = signature + comment;
        crypto_sign_detached(u(global), nullptr, cu(all), all.size(), cu(secret));
        return "untrusted comment: x\n" + base64("ED" + id + signature) + "\ntrusted comment: " + comment + "\n"
               + base64(global) + "\n";
    }
    /// Puts a signature beside @p file.
    void signFile(const std::filesystem::path &file) const
    {
        std::ofstream(file.string() + ".minisig", std::ios::binary) << sign(bytesOf(file));
    }

private:
    static unsigned char *u(std::string &s) { return reinterpret_cast<unsigned char *>(s.data()); }
    static const unsigned char *cu(const std::string &s) { return reinterpret_cast<const unsigned char *>(s.data()); }
};

} // namespace handrail::test
