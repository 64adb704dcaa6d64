#include "directory/sheets/bookparts.h"

namespace handrail::directory {

BookFault faultOf(XmlFault fault)
{
    switch (fault) {
    case XmlFault::None:
        return BookFault::None;
    case XmlFault::Broken:
        return BookFault::Broken;
    case XmlFault::Doctype:
    case XmlFault::TooDeep:
    case XmlFault::TooLong:
        return BookFault::Harmful;
    }
    return BookFault::Broken;
}

BookFault readPart(BookParts &parts, const std::string &part, XmlParts &parser)
{
    const BookFault read = parts.read(part, [&](std::string_view piece) { return parser.feed(piece); });
    if (read != BookFault::None)
        return read;
    parser.finish();
    return faultOf(parser.fault());
}

} // namespace handrail::directory
