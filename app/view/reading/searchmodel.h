#pragma once

#include "view/desk/nearlines.h"
#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include "directory/service/service.h"
#include "storage/failure.h"

#include <QtQml/qqmlregistration.h>

#include <functional>
#include <set>

namespace handrail::library {
class Library;
struct Hit;
}

namespace handrail::view {

class Settings;

/// One box for guides, checklists, protocols, walks, plans, competencies, phone lines, tools, and the services of the
/// directory. The compiled content answers within a millisecond or two, so each keystroke is searched at once on the
/// GUI thread; services follow when the directory has answered, and rows below the first screenful when the thumb
/// pauses.
class SearchModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ReadingSession for it")

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL) ///< what was typed
    Q_PROPERTY(bool asked READ asked NOTIFY textChanged FINAL)                ///< there is something to look for
    /// kind, title, found (styled text: the summary or where it was found, matches in <b>), glyph (an icon), route,
    /// argument, county and number (of a phone line, else empty)
    Q_PROPERTY(handrail::view::RowsModel *hits READ hits CONSTANT FINAL)

public:
    /// Asks the directory; the answer comes on the GUI thread, or never when a newer question overtook it.
    using Services = std::function<void(QObject *receiver, const std::string &words,
                                        std::function<void(storage::Result<directory::SearchPage>)> reply)>;
    SearchModel(const library::Library &library, Settings &settings, Services services = {}, QObject *parent = nullptr);

    /// Whose lines come first; without it, nobody knows where this is.
    void setWhereIStand(WhereIStand where) { m_whereIStand = std::move(where); }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool asked() const { return !m_text.trimmed().isEmpty(); }
    [[nodiscard]] RowsModel *hits() { return &m_hits; }
    void setText(const QString &text);

signals:
    void textChanged();

private:
    void search();
    void show();
    void readPlaces();
    /// The lines among @p rows in the places they have, nearest first; a line of a county says so.
    void orderLines(QVector<QVariantMap> &rows) const;
    /// Where a hit is opened.
    [[nodiscard]] std::pair<std::string, std::string> wayTo(const library::Hit &hit) const;

    const library::Library &m_library;
    Services m_services;
    WhereIStand m_whereIStand;
    std::set<std::string> m_toolPlaces; ///< that a walk, checklist or practice stands at: their guides are read apart
    QVector<QVariantMap> m_found, m_foundServices;
    Settings &m_settings;
    QTimer m_pause; ///< runs while rows below the first screenful wait
    QString m_text;
    RowsModel m_hits;
};

} // namespace handrail::view
