#include "start/carriedcontent.h"

#include <QFile>
#include <QResource>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

namespace handrail {
namespace {

library::Library held(storage::Result<library::Library> library)
{
    if (!library.ok()) // the build checked it: only a broken binary comes here
        qFatal("the content inside this program cannot be read: %s", library.failure().detail.c_str());
    return std::move(library.value());
}

library::Library madeUp(const QResource &carried, Pseudo pseudo)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("content.db"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char *>(carried.data()), carried.size()) < 0)
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    {
        SQLite::Database content(path.toStdString(), SQLite::OPEN_READWRITE);
        content.exec("CREATE TEMP TABLE as_carried AS SELECT * FROM item"); // what is written is not what is being read
        SQLite::Statement read(content, "SELECT kind, lang, id, head, body FROM as_carried");
        SQLite::Statement write(content,
                                "UPDATE item SET head = ?1, body = ?2 WHERE kind = ?3 AND lang = ?4 AND id = ?5");
        SQLite::Transaction once(content);
        while (read.executeStep()) {
            const auto word = [&](int i) { return read.getColumn(i).getString(); };
            SQLite::bind(write, pseudoContent(word(0), word(3), pseudo), pseudoContent(word(0), word(4), pseudo),
                         word(0), word(1), word(2));
            write.exec();
            write.reset();
        }
        once.commit();
    }
    return held(library::Library::openFile(path.toStdString()));
}

} // namespace

library::Library carriedContent(Pseudo pseudo)
{
    const QResource resource(QStringLiteral(":/content.db"));
    if (pseudo != Pseudo::None)
        return madeUp(resource, pseudo);
    return held(library::Library::openImage(
        {reinterpret_cast<const std::byte *>(resource.data()), static_cast<std::size_t>(resource.size())}));
}

} // namespace handrail
