#include "view/session/wallplace.h"

#include "view/desk/directorydesk.h"

#include "directory/service/postalarea.h"
#include "place/coordinate.h"
#include "place/pluscode.h"

#include <QRegularExpression>

namespace handrail::view {
namespace {

constexpr qint64 kMostOfPlace = 200; // a plus code, coordinates, a ZIP code

bool isPostalCode(const QString &words)
{
    static const QRegularExpression kCode(QStringLiteral("^[0-9]{5}(-[0-9]{4})?$"));
    return kCode.match(words).hasMatch();
}

std::optional<directory::Point> pointIn(const QString &words)
{
    std::optional<place::Coordinate> point = place::coordinateOf(words.toStdString());
    if (!point && place::isFullPlusCode(words.toStdString()))
        point = place::plusCodeArea(words.toStdString())->centre();
    return point ? std::optional(directory::Point{point->latitude, point->longitude}) : std::nullopt;
}

} // namespace

WallPlace::WallPlace(std::filesystem::path file, storage::StorageThread &thread, DirectoryDesk &directory,
                     QObject *parent)
    : QObject(parent), m_file(std::move(file), thread), m_directory(directory)
{
    connect(&m_file, &KeptFile::troubleChanged, this, &WallPlace::changed);
    m_words = QString::fromUtf8(m_file.read(kMostOfPlace).value_or(QByteArray()));
    look();
}

void WallPlace::say(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words.left(kMostOfPlace / 4); // as typed: a field must not lose the space that is being typed
    look();
    keep();
}

void WallPlace::look()
{
    const int mine = ++m_asked;
    const QString said = m_words.simplified();
    if (said.isEmpty())
        return set({}, std::nullopt);
    if (const auto point = pointIn(said))
        return set(QStringLiteral("known"), point);
    if (!isPostalCode(said))
        return set(QStringLiteral("unread"), std::nullopt);
    set(QStringLiteral("looking"), m_point);
    m_directory.work(
        this,
        [code = said.toStdString()](storage::Database &db) { return directory::middleOfPostalCode(db, code); },
        [this, mine](const storage::Result<std::optional<directory::Point>> &found) {
            if (mine != m_asked)
                return;
            const auto point = found ? found.value() : std::nullopt;
            set(point ? QStringLiteral("known") : QStringLiteral("nowhere"), point);
        });
}

void WallPlace::set(const QString &state, std::optional<directory::Point> point)
{
    m_state = state;
    m_point = std::move(point);
    emit changed();
}

void WallPlace::keep()
{
    const QByteArray words = m_words.trimmed().toUtf8();
    words.isEmpty() ? m_file.remove() : m_file.keep(words);
}

} // namespace handrail::view
