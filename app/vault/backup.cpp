#include "vault/backup.h"

#include "vault/packing.h"
#include "vault/sealing.h"

#include <sodium.h>

#include <algorithm>
#include <istream>
#include <ostream>

namespace handrail::vault {
namespace {

using storage::Failure;
using storage::FailureKind;

constexpr std::string_view kMagic = "Handrail backup\n";
constexpr std::int64_t kVersion = 1;
constexpr std::size_t kBlockBytes = 64 * 1024;
constexpr std::size_t kInfoBytes = 256; ///< padded: its length says nothing
constexpr std::size_t kMore = crypto_secretstream_xchacha20poly1305_ABYTES;
// A file from elsewhere must not make the device stretch for hours or ask for all its memory.
// with kMostBytes about three seconds of a phone: more is asked by nobody but who wants it stopped
constexpr std::int64_t kMostPasses = 12;
constexpr std::int64_t kMostBytes = std::int64_t{256} << 20;
static_assert(kMagic.size() == 16 && crypto_secretstream_xchacha20poly1305_HEADERBYTES == 24);

const unsigned char *bytes(std::string_view text) { return reinterpret_cast<const unsigned char *>(text.data()); }
unsigned char *bytes(std::string &text) { return reinterpret_cast<unsigned char *>(text.data()); }

std::string headBytes(const BackupHead &head)
{
    std::string out(kMagic);
    out += Packer()
               .number(kVersion)
               .number(static_cast<std::int64_t>(head.passes))
               .number(static_cast<std::int64_t>(head.memoryBytes))
               .take();
    return out + head.salt + head.stream;
}

/// Up to @p size bytes.
std::string readSome(std::istream &in, std::size_t size)
{
    std::string block(size, '\0');
    in.read(block.data(), static_cast<std::streamsize>(size));
    block.resize(static_cast<std::size_t>(in.gcount()));
    return block;
}

class Stream {
public:
    ~Stream() { sodium_memzero(&m_state, sizeof m_state); }
    std::string begin(const Secret &key)
    {
        std::string header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
        crypto_secretstream_xchacha20poly1305_init_push(&m_state, bytes(header), key.data());
        return header;
    }
    bool resume(const Secret &key, const std::string &header)
    {
        return crypto_secretstream_xchacha20poly1305_init_pull(&m_state, bytes(std::string_view(header)), key.data())
               == 0;
    }
    std::string push(std::string_view plain, std::string_view boundTo, bool last)
    {
        std::string sealed(plain.size() + kMore, '\0');
        crypto_secretstream_xchacha20poly1305_push(&m_state, bytes(sealed), nullptr, bytes(plain), plain.size(),
                                                   bytes(boundTo), boundTo.size(),
                                                   last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        return sealed;
    }
    /// Nothing when it does not verify.
    std::optional<std::string> pull(std::string_view sealed, std::string_view boundTo, bool &last)
    {
        if (sealed.size() < kMore)
            return std::nullopt;
        std::string plain(sealed.size() - kMore, '\0');
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&m_state, bytes(plain), nullptr, &tag, bytes(sealed),
                                                       sealed.size(), bytes(boundTo), boundTo.size())
            != 0)
            return std::nullopt;
        last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        return plain;
    }

private:
    crypto_secretstream_xchacha20poly1305_state m_state{};
};

} // namespace

std::optional<BackupHead> readBackupHead(std::string_view head)
{
    if (head.size() < kBackupHeadBytes || !head.starts_with(kMagic))
        return std::nullopt;
    Unpacker numbers(head.substr(kMagic.size(), 24));
    const std::int64_t version = numbers.number(), passes = numbers.number(), memory = numbers.number();
    if (version != kVersion || passes < 1 || passes > kMostPasses || memory < 8192 || memory > kMostBytes)
        return std::nullopt;
    return BackupHead{static_cast<std::uint64_t>(passes), static_cast<std::size_t>(memory),
                      std::string(head.substr(40, 16)), std::string(head.substr(56, 24))};
}

std::string packBackupInfo(const BackupInfo &info)
{
    return Packer("backup.v1").number(info.wallMs).text(info.vaultId).number(info.bytes).take();
}

std::optional<BackupInfo> unpackBackupInfo(std::string_view packed)
{
    Unpacker in(packed);
    const bool known = in.text() == "backup.v1";
    BackupInfo info;
    info.wallMs = in.number();
    info.vaultId = in.text();
    info.bytes = in.number();
    return known && in.finished() && info.bytes >= 0 ? std::optional(std::move(info)) : std::nullopt;
}

storage::Outcome sealBackup(std::istream &in, std::ostream &out, BackupHead head, const Secret &key,
                            const BackupInfo &info, Progress &progress)
{
    Stream stream;
    head.stream = stream.begin(key);
    const std::string clear = headBytes(head);
    std::string first = Packer().text(packBackupInfo(info)).take();
    first.resize(kInfoBytes);
    out << clear << stream.push(first, clear, false); // the head is bound: another cost or salt does not open
    progress.total = info.bytes;
    progress.done = 0;
    std::string block = readSome(in, kBlockBytes);
    for (bool last = false; !last;) {
        if (progress.cancel)
            return Failure{FailureKind::Cancelled, "backup"};
        std::string next = readSome(in, kBlockBytes);
        last = next.empty();
        out << stream.push(block, {}, last);
        progress.done += static_cast<std::int64_t>(block.size());
        block = std::move(next);
    }
    out.flush();
    return out ? storage::Outcome(storage::Done{}) : Failure{FailureKind::DiskFull, "backup"};
}

storage::Result<BackupInfo> unsealBackup(std::istream &in, std::ostream &out, const std::string &clear,
                                         const Secret &key, Progress &progress)
{
    const auto head = readBackupHead(clear);
    if (!head)
        return Failure{FailureKind::BadInput, "no backup"};
    Stream stream;
    bool last = false;
    if (!stream.resume(key, head->stream))
        return Failure{FailureKind::BadInput, "no backup"};
    const auto first = stream.pull(readSome(in, kInfoBytes + kMore), clear, last);
    if (!first)
        return Failure{FailureKind::WrongSecret, "backup"};
    Unpacker opened(*first);
    auto info = unpackBackupInfo(opened.text());
    if (!info || last)
        return Failure{FailureKind::Damaged, "backup"};
    progress.total = info->bytes;
    progress.done = 0;
    std::int64_t written = 0;
    while (!last) {
        if (progress.cancel)
            return Failure{FailureKind::Cancelled, "restore"};
        const auto plain = stream.pull(readSome(in, kBlockBytes + kMore), {}, last);
        if (!plain)
            return Failure{FailureKind::Damaged, "backup"};
        out << *plain;
        written += static_cast<std::int64_t>(plain->size());
        progress.done = written;
    }
    if (written != info->bytes || in.peek() != std::istream::traits_type::eof())
        return Failure{FailureKind::Damaged, "backup"};
    out.flush();
    return out ? storage::Result<BackupInfo>(std::move(*info)) : Failure{FailureKind::DiskFull, "restore"};
}

} // namespace handrail::vault
