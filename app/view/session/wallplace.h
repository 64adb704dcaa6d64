#pragma once

#include "directory/service/service.h"
#include "view/desk/keptfile.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <optional>

namespace handrail::view {

class DirectoryDesk;

/// Where the kiosk hangs, so that what is near comes first there and the device is never asked for its position. What a
/// peer said is kept as they said it, beside the kiosk's marker: a ZIP code (then it is about where the directory's
/// places with that code are), coordinates, or a plus code. It is nobody's private place.
class WallPlace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask DirectoryKit for it")

    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    /// "" nothing was said; "looking"; "known"; "nowhere": a ZIP code that no place of the directory has; "unread": it
    /// is none of the three
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    /// why the newest words are not on disk, for SaveBanner: saveTroubleOf()
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)

public:
    WallPlace(std::filesystem::path file, storage::StorageThread &thread, DirectoryDesk &directory,
              QObject *parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QString state() const { return m_state; }
    [[nodiscard]] QString saveTrouble() const { return m_file.trouble(); }
    [[nodiscard]] const std::optional<directory::Point> &point() const { return m_point; }

    Q_INVOKABLE void retry() { m_file.retry(); } ///< by itself, too, every few seconds
    /// Blank words take it back.
    Q_INVOKABLE void say(const QString &words);
    /// The directory is another one now: a ZIP code may lie elsewhere.
    void look();

signals:
    void changed();

private:
    void keep();
    void set(const QString &state, std::optional<directory::Point> point);

    KeptFile m_file;
    DirectoryDesk &m_directory;
    QString m_words, m_state;
    std::optional<directory::Point> m_point;
    int m_asked = 0; ///< the newest question to the directory
};

} // namespace handrail::view
