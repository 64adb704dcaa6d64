#include "directory/import/keys.h"

#include "directory/words/nullwords.h"
#include "directory/words/uuid.h"

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace handrail::directory {
namespace {

std::string_view textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

bool isAscii(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// An id whose letters beyond ASCII two files of one package may have been read differently, for each file's letter
/// code is seen by itself: every run of them counts as one sign. Empty: there are none, or too little else to tell it
/// by.
std::string acrossCodes(std::string_view id)
{
    constexpr std::ptrdiff_t kFewest = 3; // ASCII letters and figures
    constexpr char kSign = '\x1a';        // no id holds it
    const auto tells = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    if (std::all_of(id.begin(), id.end(), isAscii) || std::count_if(id.begin(), id.end(), tells) < kFewest)
        return {};
    std::string plain;
    for (const char c : id) {
        if (isAscii(c))
            plain += c;
        else if (plain.empty() || plain.back() != kSign)
            plain += kSign;
    }
    return plain;
}

/// As plainId(), and where letter codes may stand between an id and its link.
std::string otherWriting(std::string_view id)
{
    const std::string plain = plainId(id);
    return plain.empty() ? acrossCodes(id) : plain;
}

constexpr std::array<std::string_view, kTargets> kTables = {
    "organization", "service", "location", "service_at_location", "taxonomy_term", "unit", "program"};

} // namespace

int targetOf(std::string_view table)
{
    const auto found = std::find(kTables.begin(), kTables.end(), table);
    return found == kTables.end() ? -1 : static_cast<int>(found - kTables.begin());
}

KeyMap::KeyMap()
{
    static_assert(crypto_shorthash_siphashx24_KEYBYTES == 16);
    static const int kReady = sodium_init();
    static_cast<void>(kReady);
    randombytes_buf(m_secret.data(), m_secret.size());
}

KeyMap::Hash KeyMap::hashOf(std::string_view id) const
{
    std::array<unsigned char, crypto_shorthash_siphashx24_BYTES> bytes{};
    crypto_shorthash_siphashx24(bytes.data(), reinterpret_cast<const unsigned char *>(id.data()), id.size(),
                                m_secret.data());
    Hash hash{};
    std::memcpy(hash.data(), bytes.data(), sizeof hash);
    return hash;
}

/// Where the row of @p hash stands or would stand.
std::size_t KeyMap::slot(const Hash &hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash[0] & mask;
    while (m_slots[at] != 0 && m_hashes[m_slots[at]] != hash)
        at = (at + 1) & mask;
    return at;
}

void KeyMap::grow()
{
    constexpr std::size_t kFirst = 1024;
    std::vector<std::uint32_t> old(std::max(kFirst, m_slots.size() * 2));
    old.swap(m_slots);
    for (const std::uint32_t row : old) {
        if (row != 0)
            m_slots[slot(m_hashes[row])] = row;
    }
}

bool KeyMap::add(std::string_view id, std::uint32_t row)
{
    if (id.empty())
        return false;
    if ((m_size + 1) * 4 > m_slots.size() * 3)
        grow();
    const Hash hash = hashOf(id);
    std::uint32_t &place = m_slots[slot(hash)];
    if (place != 0)
        return false;
    if (m_hashes.size() <= row)
        m_hashes.resize(std::max<std::size_t>(row + 1, m_hashes.size() + m_hashes.size() / 2));
    m_hashes[row] = hash;
    place = row;
    ++m_size;
    if (const std::string plain = otherWriting(id); !plain.empty()) {
        if (!m_plain)
            m_plain = std::make_unique<KeyMap>();
        if (!m_plain->add(plain, row))
            m_unsure.insert(m_plain->rowAsWritten(plain));
    }
    return true;
}

void KeyMap::share(std::string_view id, std::uint32_t row)
{
    if (const std::uint32_t first = rowAsWritten(id); first != 0 && m_sharing.insert(first).second)
        m_shared.push_back(first);
    m_shared.push_back(row);
}

std::vector<std::uint32_t> KeyMap::takeShared()
{
    m_sharing.clear();
    return std::exchange(m_shared, {});
}

std::uint32_t KeyMap::row(std::string_view id, bool *otherwise) const
{
    if (const std::uint32_t found = rowAsWritten(id); found != 0 || id.empty())
        return found;
    const std::string plain = otherWriting(id);
    std::uint32_t found = plain.empty() ? 0 : rowAsWritten(plain);
    if (found == 0 && m_plain)
        found = m_plain->rowAsWritten(plain.empty() ? id : std::string_view(plain));
    if (m_unsure.contains(found))
        return 0;
    if (otherwise && found != 0)
        *otherwise = true;
    return found;
}

std::uint32_t KeyMap::rowAsWritten(std::string_view id) const
{
    if (id.empty() || m_slots.empty())
        return 0;
    const Hash hash = hashOf(id);
    for (const std::uint32_t guess : {m_last, m_last + 1}) {
        if (guess != 0 && guess < m_hashes.size() && m_hashes[guess] == hash)
            return m_last = guess;
    }
    const std::uint32_t found = m_slots[slot(hash)];
    m_last = found != 0 ? found : m_last;
    return found;
}

void Keys::leaveOut(Target target, std::uint32_t row)
{
    std::vector<bool> &out = m_out[static_cast<std::size_t>(target)];
    if (row >= out.size())
        out.resize(std::max<std::size_t>(row + 1, out.size() * 2));
    out[row] = true;
}

bool Keys::isOut(Target target, std::uint32_t row) const
{
    const std::vector<bool> &out = m_out[static_cast<std::size_t>(target)];
    return row < out.size() && out[row];
}

void Keys::keyOf(sqlite3_context *context, int, sqlite3_value **values)
{
    auto &keys = *static_cast<Keys *>(sqlite3_user_data(context));
    const auto target = static_cast<Target>(sqlite3_value_int(values[0]));
    const std::string_view id = textOf(values[1]);
    bool otherwise = false;
    const std::uint32_t row = keys.map(target).row(id, &otherwise);
    keys.m_misses += row == 0 && !id.empty() ? 1 : 0;
    keys.m_mended += otherwise ? 1 : 0;
    if (row != 0 && !keys.isOut(target, row))
        sqlite3_result_int64(context, keys.base(target) + row);
}

void Keys::rowOf(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto &keys = *static_cast<Keys *>(sqlite3_user_data(context));
    const std::uint32_t row = keys.map(static_cast<Target>(sqlite3_value_int(values[0]))).row(textOf(values[1]));
    if (row != 0)
        sqlite3_result_int64(context, row);
}

std::uint32_t Keys::sameRow(Target target, std::string_view id, std::string_view suffix) const
{
    // as exportsheets has them
    constexpr std::string_view kKinds[] = {"organization", "service", "location", "at", "term", "unit", "program"};
    const std::string_view published =
        !suffix.empty() && id.ends_with(suffix) ? id.substr(0, id.size() - suffix.size()) : id;
    const std::uint32_t row = map(target).row(published);
    return row != 0 ? row : map(target).row(uuidOf(kKinds[static_cast<int>(target)], id));
}

void Keys::sameRowFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto &keys = *static_cast<Keys *>(sqlite3_user_data(context));
    if (const std::uint32_t row =
            keys.sameRow(static_cast<Target>(sqlite3_value_int(values[0])), textOf(values[1]), textOf(values[2]));
        row != 0)
        sqlite3_result_int64(context, row);
}

void Keys::sameKeyFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto &keys = *static_cast<Keys *>(sqlite3_user_data(context));
    const auto target = static_cast<Target>(sqlite3_value_int(values[0]));
    const std::uint32_t row = keys.sameRow(target, textOf(values[1]), textOf(values[2]));
    if (row != 0 && !keys.isOut(target, row))
        sqlite3_result_int64(context, keys.base(target) + row);
}

void Keys::isMended(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto &keys = *static_cast<Keys *>(sqlite3_user_data(context));
    bool otherwise = false;
    static_cast<void>(keys.map(static_cast<Target>(sqlite3_value_int(values[0]))).row(textOf(values[1]), &otherwise));
    sqlite3_result_int(context, otherwise ? 1 : 0);
}

void Keys::isOutFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto &keys = *static_cast<Keys *>(sqlite3_user_data(context));
    const auto target = static_cast<Target>(sqlite3_value_int(values[0]));
    const std::uint32_t row = keys.map(target).row(textOf(values[1]));
    sqlite3_result_int(context, row != 0 && keys.isOut(target, row) ? 1 : 0);
}

void Keys::declare(SQLite::Database &db)
{
    db.createFunction("key_of", 2, false, this, keyOf, nullptr, nullptr);
    db.createFunction("row_of", 2, false, this, rowOf, nullptr, nullptr);
    db.createFunction("same_row", 3, false, this, sameRowFunction, nullptr, nullptr);
    db.createFunction("same_key", 3, false, this, sameKeyFunction, nullptr, nullptr);
    db.createFunction("is_mended", 2, false, this, isMended, nullptr, nullptr);
    db.createFunction("is_out", 2, false, this, isOutFunction, nullptr, nullptr);
}

} // namespace handrail::directory
