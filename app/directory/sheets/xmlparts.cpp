#include "directory/sheets/xmlparts.h"

#include <expat.h>

#include <algorithm>
#include <charconv>

namespace handrail::directory {
namespace {

constexpr char kParts = ' '; ///< between a namespace and a name: stands in neither
constexpr int kDeepest = 200;
constexpr std::size_t kLongestTag = 4u << 20;

std::string_view bare(const char *name)
{
    const std::string_view whole(name);
    const std::size_t at = whole.rfind(kParts);
    return at == std::string_view::npos ? whole : whole.substr(at + 1);
}

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (const char **at = m_pairs; *at; at += 2)
        if (bare(at[0]) == name)
            return at[1];
    return {};
}

bool XmlAttributes::has(std::string_view name) const
{
    for (const char **at = m_pairs; *at; at += 2)
        if (bare(at[0]) == name)
            return true;
    return false;
}

std::int64_t XmlAttributes::number(std::string_view name, std::int64_t otherwise, std::int64_t least,
                                   std::int64_t most) const
{
    const std::string_view text = (*this)[name];
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && value >= least && value <= most ? value
                                                                                                       : otherwise;
}

bool XmlAttributes::isSet(std::string_view name) const
{
    const std::string_view text = (*this)[name];
    return text == "1" || text == "true" || text == "True" || text == "on";
}

struct XmlParts::Parser {
    explicit Parser(XmlListener &to) : listener(to), expat(XML_ParserCreateNS(nullptr, kParts))
    {
        if (!expat)
            return;
        XML_SetUserData(expat, this);
        XML_SetElementHandler(expat, begun, ended);
        XML_SetCharacterDataHandler(expat, read);
        XML_SetDoctypeDeclHandler(expat, declared, nullptr);
        XML_SetDefaultHandler(expat, passed);
    }
    ~Parser() { XML_ParserFree(expat); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    void end(XmlFault why)
    {
        fault = fault == XmlFault::None ? why : fault;
        XML_StopParser(expat, XML_FALSE);
    }
    static Parser &of(void *self) { return *static_cast<Parser *>(self); }
    static void XMLCALL begun(void *self, const XML_Char *name, const XML_Char **attributes)
    {
        Parser &p = of(self);
        p.waiting = 0;
        if (++p.depth > kDeepest)
            p.end(XmlFault::TooDeep);
        else if (!p.done())
            p.listener.start(bare(name), XmlAttributes(attributes));
    }
    static void XMLCALL ended(void *self, const XML_Char *name)
    {
        Parser &p = of(self);
        p.waiting = 0;
        --p.depth;
        if (!p.done())
            p.listener.end(bare(name));
    }
    static void XMLCALL read(void *self, const XML_Char *text, int length)
    {
        Parser &p = of(self);
        p.waiting = 0;
        if (!p.done())
            p.listener.text({text, static_cast<std::size_t>(length)});
    }
    static void XMLCALL declared(void *self, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        of(self).end(XmlFault::Doctype);
    }
    static void XMLCALL passed(void *self, const XML_Char *, int) { of(self).waiting = 0; }
    [[nodiscard]] bool done() const { return stopped || fault != XmlFault::None; }

    XmlListener &listener;
    XML_Parser expat;
    int depth = 0;
    std::size_t waiting = 0; ///< bytes since something was understood
    bool stopped = false;
    XmlFault fault = XmlFault::None;
};

XmlParts::XmlParts(XmlListener &listener) : m_parser(std::make_unique<Parser>(listener)) {}

XmlParts::~XmlParts() = default;

bool XmlParts::feed(std::string_view bytes)
{
    constexpr std::size_t kPiece = 64 * 1024;
    while (!bytes.empty() && m_parser->expat && !m_parser->done()) {
        const std::string_view piece = bytes.substr(0, kPiece);
        bytes.remove_prefix(piece.size());
        m_parser->waiting += piece.size();
        if (XML_Parse(m_parser->expat, piece.data(), static_cast<int>(piece.size()), XML_FALSE) != XML_STATUS_OK
            && !m_parser->done())
            m_parser->fault = XmlFault::Broken;
        if (m_parser->waiting > kLongestTag)
            m_parser->fault = XmlFault::TooLong;
    }
    return m_parser->expat && !m_parser->done();
}

bool XmlParts::finish()
{
    if (m_parser->done() || !m_parser->expat)
        return m_parser->stopped && m_parser->fault == XmlFault::None;
    if (XML_Parse(m_parser->expat, "", 0, XML_TRUE) != XML_STATUS_OK && !m_parser->done())
        m_parser->fault = XmlFault::Broken;
    return m_parser->fault == XmlFault::None;
}

void XmlParts::stop()
{
    m_parser->stopped = true;
    XML_StopParser(m_parser->expat, XML_FALSE);
}

bool XmlParts::isStopped() const { return m_parser->stopped; }
XmlFault XmlParts::fault() const { return m_parser->expat ? m_parser->fault : XmlFault::Broken; }

} // namespace handrail::directory
