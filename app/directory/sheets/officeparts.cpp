#include "directory/sheets/officeparts.h"

#include "directory/sheets/bookparts.h"
#include "directory/sheets/celltext.h"

#include <algorithm>
#include <charconv>

namespace handrail::directory {
namespace {

std::string folderOfPart(const std::string &part)
{
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

/// "../drawings/a.xml" from "xl/worksheets/": "xl/drawings/a.xml".
std::string resolved(std::string folder, std::string_view target)
{
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    while (target.starts_with("../") || target.starts_with("./")) {
        if (target.starts_with("..") && !folder.empty())
            folder = folderOfPart(folder.substr(0, folder.size() - 1));
        target.remove_prefix(target.find('/') + 1);
    }
    return folder + std::string(target);
}

constexpr std::size_t kMostLinks = 100'000;

class LinkReader final : public XmlListener {
public:
    LinkReader(std::string folder, OfficeLinks &links) : m_folder(std::move(folder)), m_links(links) {}
    void start(std::string_view name, const XmlAttributes &is) override
    {
        if (name != "Relationship" || m_links.size() >= kMostLinks)
            return;
        OfficeLink link;
        const std::string_view type = is["Type"];
        link.type = type.substr(type.rfind('/') + 1);
        link.outside = is["TargetMode"] == "External";
        link.target = link.outside ? std::string(is["Target"]) : resolved(m_folder, is["Target"]);
        m_links.emplace(is["Id"], std::move(link));
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

private:
    std::string m_folder;
    OfficeLinks &m_links;
};

class FormatReader final : public XmlListener {
public:
    explicit FormatReader(std::vector<CellFormat> &formats) : m_formats(formats) {}
    void start(std::string_view name, const XmlAttributes &is) override
    {
        constexpr std::size_t kMost = 70'000;
        if (name == "numFmt" && m_codes.size() < kMost)
            m_codes.emplace(is.number("numFmtId", -1, 0, 1'000'000), is["formatCode"]);
        m_inside |= name == "cellXfs";
        if (name != "xf" || !m_inside || m_formats.size() >= kMost)
            return;
        const std::int64_t id = is.number("numFmtId", 0, 0, 1'000'000);
        const auto code = m_codes.find(id);
        m_formats.push_back(code != m_codes.end() ? CellFormat(code->second)
                                                  : CellFormat::builtIn(static_cast<int>(id)));
    }
    void end(std::string_view name) override { m_inside &= name != "cellXfs"; }
    void text(std::string_view) override {}

private:
    std::vector<CellFormat> &m_formats;
    std::map<std::int64_t, std::string> m_codes;
    bool m_inside = false;
};

} // namespace

BookFault readLinks(BookParts &parts, const std::string &of, OfficeLinks &links)
{
    const std::string folder = folderOfPart(of);
    const std::string part = parts.named(folder + "_rels/" + of.substr(folder.size()) + ".rels");
    if (part.empty())
        return BookFault::None;
    LinkReader reader(folder, links);
    XmlParts parser(reader);
    return readPart(parts, part, parser);
}

BookFault readFormats(BookParts &parts, const std::string &part, std::vector<CellFormat> &formats)
{
    FormatReader reader(formats);
    XmlParts parser(reader);
    return readPart(parts, part, parser);
}

/// Of each text its runs, without how they are read aloud.
class SharedTextReader final : public XmlListener {
public:
    explicit SharedTextReader(SharedTexts &texts) : m_texts(texts) {}
    void take(XmlParts &parser) { m_parser = &parser; }
    [[nodiscard]] bool tooLarge() const { return m_tooLarge; }

    void start(std::string_view name, const XmlAttributes &) override
    {
        m_aloud += name == "rPh" ? 1 : 0;
        m_in = name == "t" && m_aloud == 0;
        if (name == "si")
            m_text.clear();
    }
    void text(std::string_view text) override
    {
        if (m_in)
            addTo(m_text, text);
    }
    void end(std::string_view name) override
    {
        m_in = false;
        m_aloud -= name == "rPh" ? 1 : 0;
        if (name != "si")
            return;
        const std::string text = unescaped(std::move(m_text));
        m_text.clear();
        constexpr std::size_t kBlock = 1u << 20;
        m_texts.m_bytes += text.size();
        if (m_texts.m_bytes > SharedTexts::kMostBytes || m_texts.m_ends.size() >= SharedTexts::kMostTexts) {
            m_tooLarge = true;
            m_parser->stop();
            return;
        }
        if (m_texts.m_blocks.empty() || m_texts.m_blocks.back().size() + text.size() > kBlock) {
            m_texts.m_blocks.emplace_back();
            m_texts.m_blocks.back().reserve(std::max(kBlock / 16, text.size()));
        }
        m_texts.m_blocks.back() += text;
        m_texts.m_ends.push_back((m_texts.m_blocks.size() - 1) << 32 | m_texts.m_blocks.back().size());
    }

private:
    SharedTexts &m_texts;
    XmlParts *m_parser = nullptr;
    std::string m_text;
    int m_aloud = 0;
    bool m_in = false, m_tooLarge = false;
};

BookFault SharedTexts::read(BookParts &parts, const std::string &part)
{
    SharedTextReader reader(*this);
    XmlParts parser(reader);
    reader.take(parser);
    const BookFault fault = readPart(parts, part, parser);
    return reader.tooLarge() ? BookFault::TooLarge : fault;
}

bool SharedTexts::at(std::string_view index, std::string &text) const
{
    constexpr std::uint64_t kInBlock = 0xFFFFFFFF;
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(index.data(), index.data() + index.size(), number);
    if (error != std::errc() || end != index.data() + index.size() || number >= m_ends.size())
        return false;
    const std::uint64_t last = m_ends[number], before = number == 0 ? 0 : m_ends[number - 1];
    const std::size_t from = before >> 32 == last >> 32 ? static_cast<std::size_t>(before & kInBlock) : 0;
    text =
        m_blocks[static_cast<std::size_t>(last >> 32)].substr(from, static_cast<std::size_t>(last & kInBlock) - from);
    return true;
}

} // namespace handrail::directory
