#include "carriedcontent.h"

#include <QResource>

namespace handrail {

library::Library carriedContent()
{
    const QResource resource(QStringLiteral(":/content.db"));
    auto library = library::Library::openImage({reinterpret_cast<const std::byte *>(resource.data()), static_cast<std::size_t>(resource.size())});
    if (!library.ok()) // the build checked it: only a broken binary comes here
        qFatal("the content inside this program cannot be read: %s", library.failure().detail.c_str());
    return std::move(library.value());
}

} // namespace handrail
