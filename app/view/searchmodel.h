#pragma once

#include "rowsmodel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace handrail::library {
class Library;
struct Hit;
}

namespace handrail::view {

class Settings;

/// One box for guides, checklists, protocols, plans, competencies, phone lines and tools. The compiled content answers within
/// a millisecond or two, so each keystroke is searched at once on the GUI thread.
class SearchModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged) ///< what was typed
    Q_PROPERTY(bool asked READ asked NOTIFY textChanged)                ///< there is something to look for
    /// kind, title, found (styled text: the summary or where it was found, matches in <b>), glyph (an icon), route, argument
    Q_PROPERTY(handrail::view::RowsModel *hits READ hits CONSTANT)

public:
    SearchModel(const library::Library &library, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool asked() const { return !m_text.trimmed().isEmpty(); }
    [[nodiscard]] RowsModel *hits() { return &m_hits; }
    void setText(const QString &text);

signals:
    void textChanged();

private:
    void search();

    const library::Library &m_library;
    Settings &m_settings;
    QString m_text;
    RowsModel m_hits;
};

} // namespace handrail::view
