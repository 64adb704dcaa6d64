#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace handrail::directory {

/// The attributes of an element, by their names without a prefix.
class XmlAttributes {
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}
    /// Empty when it is not there.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;
    /// A whole number of at least @p least and at most @p most; else @p otherwise.
    [[nodiscard]] std::int64_t number(std::string_view name, std::int64_t otherwise, std::int64_t least,
                                      std::int64_t most) const;
    /// "1", "true": as XML writes that it is so.
    [[nodiscard]] bool isSet(std::string_view name) const;

private:
    const char **m_pairs;
};

/// Who is told of the elements of a part. Names come without their prefix: Office has two sets of namespaces for one
/// thing.
class XmlListener {
public:
    virtual ~XmlListener() = default;
    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
};

enum class XmlFault { None, Broken, Doctype, TooDeep, TooLong };

/// XML in pieces of any size. What no workbook has and harm is done with ends it: a document type (and with it every
/// entity), elements without end inside of each other, one that does not end. Memory: one tag.
class XmlParts {
public:
    explicit XmlParts(XmlListener &listener);
    ~XmlParts();
    XmlParts(const XmlParts &) = delete;
    XmlParts &operator=(const XmlParts &) = delete;
    /// False once something is wrong, or the listener stopped it.
    bool feed(std::string_view bytes);
    bool finish();
    /// The listener has what it wants.
    void stop();
    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] XmlFault fault() const;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace handrail::directory
