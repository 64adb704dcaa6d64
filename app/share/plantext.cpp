#include "share/plantext.h"

#include "care/beside.h"
#include "share/qr.h"

namespace handrail::share {
namespace {

void join(std::string &onto, const std::string &part, const char *between)
{
    if (part.empty())
        return;
    if (!onto.empty())
        onto += between;
    onto += part;
}

std::string body(const care::Plan &plan, const library::PlanTemplate &form)
{
    std::string text = form.notice.empty() ? std::string() : form.notice + "\n\n";
    for (const auto &section : taken(plan, form)) {
        text += section.heading + "\n";
        int number = 0;
        for (const auto &item : section.items)
            text += std::to_string(++number) + ". " + line(item) + "\n"
                    + (item.instead.empty() ? "" : "   " + item.instead + "\n");
        text += "\n";
    }
    return text + form.footer + "\n";
}

/// RFC 2426 4: backslash, comma, semicolon and line break are written with a backslash.
std::string escaped(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == ',' || c == ';')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else if (c != '\r')
            out += c;
    }
    return out;
}

std::string card(const std::string &name, const std::string &number, const std::string &note)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nN:" + escaped(name) + "\r\nFN:" + escaped(name) + "\r\nTEL:" + number
           + "\r\nNOTE:" + escaped(note) + "\r\nEND:VCARD\r\n";
}

} // namespace

std::vector<TakenSection> taken(const care::Plan &plan, const library::PlanTemplate &form)
{
    std::vector<TakenSection> sections;
    for (const auto &section : care::inForm(plan, form).sections) {
        if (section.items.empty())
            continue;
        TakenSection out;
        const library::PlanSection *asked = care::sectionOf(form, section.id);
        if (asked != nullptr)
            out.heading = asked->heading;
        for (const auto &item : section.items) {
            const care::Detail &detail = item.detail;
            TakenItem each{item.text, detail.phone, care::beside(item, asked), {}};
            join(each.instead, detail.barrier, "");
            if (!care::hasOwnLabel(asked, "instead"))
                join(each.instead, detail.instead, " \u2192 ");
            out.items.push_back(std::move(each));
        }
        sections.push_back(std::move(out));
    }
    // A worksheet that leaves must say what it is not, above all else it says.
    if (!sections.empty() && !form.notice.empty()) {
        TakenSection notice;
        notice.heading = form.notice;
        sections.insert(sections.begin(), std::move(notice));
    }
    return sections;
}

void putOtherHeadings(std::vector<TakenSection> &sections, const library::PlanTemplate &form,
                      const library::PlanTemplate &other)
{
    for (auto &section : sections) {
        if (section.items.empty() && section.heading == form.notice)
            section.otherHeading = other.notice;
        for (const auto &ours : form.sections) {
            for (const auto &theirs : other.sections) {
                if (ours.heading == section.heading && ours.id == theirs.id)
                    section.otherHeading = theirs.heading;
            }
        }
    }
}

std::string line(const TakenItem &item)
{
    std::string text = item.words;
    join(text, item.phone, ", ");
    if (!item.beside.empty())
        text += " (" + item.beside + ")";
    return text;
}

std::string planText(const care::Plan &plan, const library::PlanTemplate &form)
{
    return form.head.title + "\n\n" + body(plan, form);
}

std::vector<std::string> planCards(const care::Plan &plan, const library::PlanTemplate &form, const std::string &name,
                                   const std::string &crisisNumber, std::size_t roomBytes)
{
    const std::string note = body(plan, form);
    const std::string whole = card(name, crisisNumber, note);
    if (whole.size() <= roomBytes)
        return {whole};
    // Escapes make a note longer than its text: less room is tried until every card fits.
    const std::size_t frame = card(name + " 99/99", crisisNumber, {}).size();
    for (std::size_t room = roomBytes > frame + 64 ? roomBytes - frame : 64; ; room -= room / 16) {
        const auto parts = splitText(note, room);
        std::vector<std::string> cards;
        bool fits = true;
        for (std::size_t at = 0; at < parts.size(); ++at) {
            cards.push_back(card(name + " " + std::to_string(at + 1) + "/" + std::to_string(parts.size()), crisisNumber,
                                 parts[at]));
            fits = fits && cards.back().size() <= roomBytes;
        }
        if (fits || room < 32)
            return cards;
    }
}

} // namespace handrail::share
