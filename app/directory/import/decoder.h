#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace handrail::directory {

/// Makes UTF-8 of a file's bytes, in pieces of any size: UTF-16 and UTF-32 with a byte order mark or as their zeros
/// show, whatever encoding is declared where the bytes are not UTF-8 after all, and what the letters look like (see
/// lettercode.h). Single bytes that are no UTF-8 stay as they are: see mendBytes().
class TextDecoder {
public:
    using Sink = std::function<bool(std::string_view)>;
    TextDecoder(std::string declared, Sink sink);
    ~TextDecoder();
    TextDecoder(const TextDecoder &) = delete;
    TextDecoder &operator=(const TextDecoder &) = delete;

    /// False when the sink stopped.
    bool feed(std::string_view bytes);
    bool finish();
    /// The encoding that was read, as "UTF-16LE"; empty for UTF-8 and what is passed on as it is.
    [[nodiscard]] const std::string &readAs() const { return m_readAs; }
    /// Nothing says that it is that: the letters look like it.
    [[nodiscard]] bool isGuess() const { return m_guess; }

private:
    struct Converter;
    bool decide();
    bool pass(std::string_view bytes);
    bool convert(std::string_view bytes, bool last);
    void use(const char *encoding);

    enum class State { Looking, Plain, Declared, Converting };
    std::string m_declared, m_readAs, m_head;
    Sink m_sink;
    State m_state = State::Looking;
    bool m_sawHigh = false, m_guess = false;
    std::unique_ptr<Converter> m_converter;
};

/// All of @p bytes at once, as TextDecoder would read them.
[[nodiscard]] std::string decodedWhole(std::string_view bytes);

struct MendedBytes {
    std::size_t windows = 0;  ///< bytes read as Windows-1252: curly quotes, dashes, letters with accents
    bool odd = false;         ///< as no language has them: it may have been another code
    std::size_t replaced = 0; ///< bytes that are no text in that either, and NUL: now U+FFFD
};
/// Puts a text right that is not wholly UTF-8. A sequence that is cut off at the end counts as cut UTF-8 when @p utf8
/// (the file has other letters in UTF-8), else as Windows-1252. Many such bytes in a row are no Western words: they are
/// replaced.
MendedBytes mendBytes(std::string &text, bool utf8);

} // namespace handrail::directory
