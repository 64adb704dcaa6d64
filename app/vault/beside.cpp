#include "vault/beside.h"

#include "vault/filecopy.h"
#include "vault/found.h"
#include "vault/vaultfile.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <sqlite3.h>
#include <string_view>
#include <utility>

namespace handrail::vault {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLogHeadBytes = 32;
constexpr std::uintmax_t kIndexPage = 4096; ///< a -shm is made of these; eight at a time, where nothing ends it
constexpr std::uintmax_t kIndexOfNobody = 3;
constexpr std::uintmax_t kOnePage = 4096;         ///< all there is when a kill cuts the making of a vault short
constexpr std::uintmax_t kMostJournalHead = 64 * 1024;
constexpr std::string_view kJournalMagic{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8};

std::string beginningOf(const fs::path &file, std::size_t most)
{
    std::ifstream in(file, std::ios::binary);
    std::string bytes(most, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(most));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

std::uint32_t bigEndian(std::string_view bytes, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[i]);
    return number;
}

std::uint32_t turned(std::uint32_t number)
{
    return number >> 24 | (number >> 8 & 0xff00) | (number << 8 & 0xff0000) | number << 24;
}

/// By the format that SQLite documents: a magic number, and a sum over the first 24 bytes.
bool isLog(const std::string &head)
{
    if (head.size() < kLogHeadBytes)
        return false;
    const std::uint32_t magic = bigEndian(head, 0), page = bigEndian(head, 8);
    if ((magic & ~1u) != 0x377f0682 || page < 512 || page > 65536 || (page & (page - 1)) != 0)
        return false;
    const auto word = [&](std::size_t at) {
        return (magic & 1) != 0 ? bigEndian(head, at) : turned(bigEndian(head, at));
    };
    std::uint32_t first = 0, second = 0;
    for (std::size_t at = 0; at < 24; at += 8) {
        first += word(at) + second;
        second += word(at + 4) + first;
    }
    return first == bigEndian(head, 24) && second == bigEndian(head, 28);
}

/// SQLite's index of a log: made anew by whoever opens the file. A kill may have cut it short at any of its pages, or
/// where SQLite itself had just cut it to three bytes: so whoever opens first says that nobody had it open.
bool isIndex(const fs::path &file)
{
    std::error_code unknown;
    if (fs::file_size(file, unknown) == kIndexOfNobody)
        return true;
    const std::string head = beginningOf(file, 4);
    std::uint32_t version = 0;
    if (head.size() == sizeof version)
        std::memcpy(&version, head.data(), sizeof version); // in the order of the machine
    return fs::file_size(file, unknown) % kIndexPage == 0 && (version == 3'007'000 || version == 0);
}

/// Of a file that was being made and holds nothing yet: it says that there was no page before.
bool isOfTheFirstPage(const fs::path &journal)
{
    const std::string head = beginningOf(journal, 28);
    std::error_code unknown;
    return head.size() == 28 && fs::file_size(journal, unknown) <= kMostJournalHead
        && (head.starts_with(kJournalMagic) || std::ranges::all_of(head, [](char c) { return c == '\0'; }))
        && bigEndian(head, 16) == 0;
}

bool isOwn(const fs::path &file, std::string_view suffix)
{
    const fs::path beside = file.string() + std::string(suffix);
    std::error_code unknown;
    const std::uintmax_t size = isFile(file) ? fs::file_size(file, unknown) : 0;
    if (suffix == "-shm")
        return isIndex(beside);
    if (suffix == "-wal")
        return size > 0 && isLog(beginningOf(beside, kLogHeadBytes));
    if (size <= kOnePage && isOfTheFirstPage(beside))
        return true;
    const std::string head = beginningOf(file, 20);
    return head.size() == 20 && (head[18] != 2 || head[19] != 2); // ours has a log, and so no journal
}

bool sameBytes(const fs::path &one, const fs::path &other)
{
    std::error_code error;
    if (fs::equivalent(one, other, error))
        return true;
    if (fs::file_size(one, error) != fs::file_size(other, error) || error)
        return false;
    std::ifstream left(one, std::ios::binary), right(other, std::ios::binary);
    std::array<char, 64 * 1024> a{}, b{};
    while (left && right) {
        left.read(a.data(), a.size());
        right.read(b.data(), b.size());
        if (left.gcount() != right.gcount()
            || !std::equal(a.begin(), a.begin() + left.gcount(), b.begin()))
            return false;
    }
    return left.eof() && right.eof();
}

/// A move that was cut short (moveDatabase) leaves a log under both names.
bool liesElsewhere(const fs::path &file, const std::string &suffix)
{
    const fs::path log = file.string() + suffix;
    std::error_code error;
    for (fs::directory_iterator it(file.parent_path(), error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (name.starts_with(file.filename().string() + ".") && name.ends_with(suffix) && isFile(it->path())
            && sameBytes(log, it->path()))
            return true;
    }
    return false;
}

} // namespace

fs::path asideFor(const fs::path &file, std::int64_t wallMs, const std::string &what)
{
    const std::string stem = file.string() + kDamaged + std::to_string(wallMs) + what;
    fs::path aside = stem;
    std::error_code error;
    for (int n = 2; fs::exists(fs::symlink_status(aside, error)); ++n)
        aside = stem + "-" + std::to_string(n);
    return aside;
}

Strange::Strange(const fs::path &file, std::int64_t wallMs)
{
    // a name that no log has, nor what stands in the place of the file itself
    for (const auto &[suffix, what] : {std::pair{"-wal", kAsideLog}, {"-journal", kAsideUndo}, {"-shm", kAsideIndex}}) {
        const fs::path beside = file.string() + suffix;
        std::error_code error;
        if (isNoFile(beside)) { // SQLite would refuse the whole
            m_moves.push_back({beside, nameForNoFile(file, wallMs).string() + what});
            continue;
        }
        if (!isFile(beside) || fs::file_size(beside, error) == 0 || error || isOwn(file, suffix))
            continue;
        if (!isFile(file) && !isNoFile(file) && liesElsewhere(file, suffix))
            continue;
        m_moves.push_back({beside, asideFor(file, wallMs, what),
                           std::string_view(suffix) == "-wal" && isLog(beginningOf(beside, kLogHeadBytes))});
    }
}

bool Strange::holds(const fs::path &beside) const
{
    return std::ranges::any_of(m_moves, [&](const Move &move) { return move.from == beside; });
}

fs::path Strange::log() const
{
    const auto found = std::ranges::find_if(m_moves, &Move::log);
    return found == m_moves.end() ? fs::path() : m_done ? found->to : found->from;
}

std::vector<fs::path> Strange::asides() const
{
    std::vector<fs::path> all;
    for (const Move &move : m_moves)
        all.push_back(move.to);
    return all;
}

void Strange::add(fs::path aside)
{
    m_moves.push_back({{}, std::move(aside)});
}

void Strange::putAside()
{
    if (std::exchange(m_done, true))
        return;
    std::erase_if(m_moves, [](const Move &move) {
        std::error_code error;
        if (!move.from.empty())
            fs::rename(move.from, move.to, error);
        return static_cast<bool>(error);
    });
}

bool carryLog(const fs::path &log, const fs::path &at)
{
    const std::string head = beginningOf(log, kLogHeadBytes);
    if (!isLog(head))
        return false;
    createPrivately(at);
    std::ofstream(at, std::ios::binary | std::ios::trunc) << std::string(bigEndian(head, 8), '\0');
    std::error_code error;
    return fs::copy_file(log, at.string() + "-wal", error) && !error;
}

void leaveLog(SQLite::Database &db)
{
    sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

std::string asItLies(const fs::path &file)
{
    std::string address = "file:";
    for (const char c : file.string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/'
                           || c == '-' || c == '_' || c == '.';
        static constexpr char kDigits[] = "0123456789abcdef";
        if (plain)
            address += c;
        else
            (address += '%') += {kDigits[static_cast<unsigned char>(c) >> 4], kDigits[c & 15]};
    }
    return address + "?immutable=1";
}

Found foundOf(const DamageReport &report)
{
    const std::string &names = report.keptAs;
    const std::string first = names.substr(0, names.find(','));
    if (names.empty())
        return Found::Gone;
    for (const char *end : {kAsideLog, kAsideUndo, kAsideIndex})
        if (first.ends_with(end)) // nothing was made anew where vault.db was as it should be
            return report.tablesCutShort > 0 || report.rowsRead > 0 ? Found::Remains : Found::Beside;
    return first.starts_with("not-a-file-")     ? (report.tablesCutShort > 0 || report.rowsRead > 0 ? Found::NoFile
                                                                                                    : Found::Beside)
           : first.ends_with(kAsideEmpty)    ? Found::Empty
           : first.ends_with(kAsideUnbegun)  ? Found::Unbegun
           : first.ends_with(kAsideStranger) ? Found::Stranger
                                             : Found::Broken;
}

std::string namesOf(const std::vector<fs::path> &files)
{
    std::string names;
    for (const fs::path &file : files)
        names += (names.empty() ? "" : ", ") + file.filename().string();
    return names;
}

} // namespace handrail::vault
