#pragma once

#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace handrail::library { class Library; }

namespace handrail::view {

class Settings;

/// The peer competencies of one framework, and one of them whole: what it asks, what it looks like in the field, the
/// tools here that serve it, and which competencies of the other frameworks it meets.
class CompetenciesModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ReadingSession for it")

    Q_PROPERTY(QString framework READ framework WRITE setFramework NOTIFY changed FINAL) ///< "cc", "core", "samhsa"
    Q_PROPERTY(handrail::view::RowsModel *items READ items CONSTANT FINAL)               ///< id, number, title
    /// id of the one that is open
    Q_PROPERTY(QString competency READ competency WRITE setCompetency NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString asks READ asks NOTIFY changed FINAL)
    Q_PROPERTY(QString field READ field NOTIFY changed FINAL)
    Q_PROPERTY(QString checked READ checked NOTIFY changed FINAL)
    /// route, name (empty: QML names it), glyph
    Q_PROPERTY(handrail::view::RowsModel *tools READ tools CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *related READ related CONSTANT FINAL) ///< id, title

    /// of every competency of `framework`: competency, number, title, and the numbers that it meets in each of the
    /// three lists ("1, 5"; its own list: empty): cc, core, samhsa
    Q_PROPERTY(handrail::view::RowsModel *crosswalk READ crosswalk CONSTANT FINAL)

public:
    CompetenciesModel(const library::Library &library, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] QString framework() const { return m_framework; }
    [[nodiscard]] RowsModel *items() { return &m_items; }
    [[nodiscard]] QString competency() const { return m_competency; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString asks() const { return m_asks; }
    [[nodiscard]] QString field() const { return m_field; }
    [[nodiscard]] QString checked() const { return m_checked; }
    [[nodiscard]] RowsModel *tools() { return &m_tools; }
    [[nodiscard]] RowsModel *related() { return &m_related; }
    [[nodiscard]] RowsModel *crosswalk() { return &m_crosswalk; }
    /// What @p id is called; the id itself when content has none.
    [[nodiscard]] Q_INVOKABLE QString titleOf(const QString &id) const;
    void setFramework(const QString &framework);
    void setCompetency(const QString &id);

signals:
    void changed();

private:
    void load();
    void loadOne();
    [[nodiscard]] std::string lang() const;

    const library::Library &m_library;
    Settings &m_settings;
    QString m_framework = QStringLiteral("cc");
    QString m_competency;
    QString m_title, m_asks, m_field, m_checked;
    RowsModel m_items, m_tools, m_related, m_crosswalk;
};

} // namespace handrail::view
