#pragma once

#include "view/desk/rowsmodel.h"

#include "library/kinds.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace handrail::library { class Library; }
namespace handrail::storage { class Clock; }

namespace handrail::view {

class Settings;

/// The guide on screen, in the language of the moment, with what it rests on: sources, numbers, the day they were
/// checked.
class GuideModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ReadingSession for it")

    Q_PROPERTY(bool found READ found NOTIFY changed FINAL) ///< false: no guide is written for the place yet
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// day of the fact check, written for the language
    Q_PROPERTY(QString checkedOn READ checkedOn NOTIFY changed FINAL)
    /// the guide or one of its numbers was checked over a year ago
    Q_PROPERTY(bool stale READ stale NOTIFY changed FINAL)
    Q_PROPERTY(QString reviewedBy READ reviewedBy NOTIFY changed FINAL) ///< empty: no clinician or lawyer has yet
    /// section, title, markdown
    Q_PROPERTY(handrail::view::RowsModel *sections READ sections CONSTANT FINAL)
    /// label, route, argument
    Q_PROPERTY(handrail::view::RowsModel *actions READ actions CONSTANT FINAL)
    /// value, says, source, checkedOn, status, stale
    Q_PROPERTY(handrail::view::RowsModel *facts READ facts CONSTANT FINAL)
    /// title, publisher, date (empty: undated), address
    Q_PROPERTY(handrail::view::RowsModel *sources READ sources CONSTANT FINAL)

public:
    GuideModel(const library::Library &library, const storage::Clock &clock, Settings &settings,
               QObject *parent = nullptr);

    [[nodiscard]] bool found() const { return !m_guide.head.id.empty(); }
    [[nodiscard]] QString title() const { return QString::fromStdString(m_guide.head.title); }
    [[nodiscard]] QString summary() const { return QString::fromStdString(m_guide.head.summary); }
    [[nodiscard]] QString checkedOn() const;
    [[nodiscard]] bool stale() const;
    [[nodiscard]] QString reviewedBy() const { return QString::fromStdString(m_guide.head.reviewedBy); }
    [[nodiscard]] RowsModel *sections() { return &m_sections; }
    [[nodiscard]] RowsModel *actions() { return &m_actions; }
    [[nodiscard]] RowsModel *facts() { return &m_facts; }
    [[nodiscard]] RowsModel *sources() { return &m_sources; }

    /// Shows the guide of @p place ("now/holds"), or the one with that id.
    Q_INVOKABLE void open(const QString &place);
    /// Whether a guide is written for @p place.
    Q_INVOKABLE bool exists(const QString &place) const;

signals:
    void changed();

private:
    void load();
    [[nodiscard]] std::string idOf(const QString &place) const;
    [[nodiscard]] bool isOld(const std::string &day) const;

    const library::Library &m_library;
    const storage::Clock &m_clock;
    Settings &m_settings;
    QString m_place;
    library::Guide m_guide;
    RowsModel m_sections, m_actions, m_facts, m_sources;
};

} // namespace handrail::view
