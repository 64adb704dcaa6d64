#include "share/servicecard.h"

namespace handrail::share {
namespace {

/// RFC 2426, 2.3: commas, semicolons and backslashes are escaped, a line break is "\n".
std::string escaped(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
        } else if (c != '\r') {
            if (c == ',' || c == ';' || c == '\\')
                out += '\\';
            out += c;
        }
    }
    return out;
}

std::string property(const char *name, const std::string &value)
{
    return value.empty() ? std::string() : std::string(name) + ':' + value + "\r\n";
}

} // namespace

std::string serviceContact(const ServiceContact &contact, std::size_t roomBytes)
{
    const std::string name = escaped(contact.name);
    std::string head = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:" + name + ";;;;\r\nFN:" + name + "\r\nORG:" + name + "\r\n"
                       + property("TEL;TYPE=WORK", escaped(contact.phone));
    if (!(contact.street + contact.city).empty())
        head += "ADR;TYPE=WORK:;;" + escaped(contact.street) + ';' + escaped(contact.city) + ';'
                + escaped(contact.state) + ';' + escaped(contact.postalCode) + ";\r\n";
    const std::string tail = "END:VCARD\r\n", site = property("URL", contact.website);
    if (head.size() + site.size() + tail.size() <= roomBytes)
        head += site;
    std::string note;
    for (const std::string &line : contact.lines) {
        const std::string more = (note.empty() ? "" : "\\n") + escaped(line);
        if (head.size() + 7 + note.size() + more.size() + tail.size() > roomBytes) // "NOTE:" and its end
            break;
        note += more;
    }
    return head + property("NOTE", note) + tail;
}

std::string firstLines(const std::vector<std::string> &lines, std::size_t roomBytes)
{
    std::string out;
    for (const std::string &line : lines) {
        if (out.size() + line.size() + 1 > roomBytes)
            break;
        out += (out.empty() ? "" : "\n") + line;
    }
    return out;
}

} // namespace handrail::share
