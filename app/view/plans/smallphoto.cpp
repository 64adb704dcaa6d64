#include "view/plans/smallphoto.h"

#include "care/plan.h"

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace handrail::view {
namespace {

constexpr int kEdge = 720; ///< of the longer side, in dots: what a tablet shows of it

QByteArray jpeg(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer out(&bytes);
    return out.open(QIODevice::WriteOnly) && image.save(&out, "JPEG", quality) ? bytes : QByteArray();
}

/// A sheet of its own in @p size: nothing that the file said beside its dots is on it.
QImage painted(const QImage &image, const QSize &size)
{
    QImage sheet(size, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(QPoint(0, 0), size), image);
    return sheet;
}

} // namespace

storage::Result<std::string> smallPhoto(const std::string &path)
{
    const storage::Failure unread{storage::FailureKind::Damaged, "photo"};
    QImageReader reader(QString::fromStdString(path));
    reader.setAutoTransform(true);
    const QSize there = reader.size();
    if (there.isValid() && (there.width() > 2 * kEdge || there.height() > 2 * kEdge))
        reader.setScaledSize(there.scaled(2 * kEdge, 2 * kEdge, Qt::KeepAspectRatio)); // read small at once
    const QImage image = reader.read();
    if (image.isNull())
        return unread;
    for (int edge = kEdge; edge >= 90; edge = edge * 3 / 4) {
        const QSize size = image.width() > edge || image.height() > edge
                               ? image.size().scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({1, 1})
                               : image.size();
        const QImage sheet = painted(image, size);
        for (const int quality : {82, 68, 52}) {
            const QByteArray bytes = jpeg(sheet, quality);
            if (bytes.isEmpty())
                return unread;
            if (static_cast<std::size_t>(bytes.size()) <= care::kPhotoBytes)
                return bytes.toBase64().toStdString();
        }
    }
    return unread;
}

} // namespace handrail::view
