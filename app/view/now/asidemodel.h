#pragma once

#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"
#include "view/desk/visitwording.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <string>

namespace handrail::view {

class CrisisDesk;
class Settings;

/// What could never be written where it belongs and is sealed apart (crisis::commit): read by a peer, copied into the
/// open visit, or put away. Nothing of it is deleted: what was done with it is an entry beside it. Words only while
/// records are open.
class AsideModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask NowSession for it")

    /// asideId; kind: "state", "note", what a visit's timeline has words for, else ""; of, says, person, due, n: as on
    /// the timeline; words: those that a person wrote, may be empty; when.
    Q_PROPERTY(handrail::view::RowsModel *things READ things CONSTANT FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)

public:
    AsideModel(CrisisDesk &desk, CrisisContent content, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *things() { return &m_things; }
    [[nodiscard]] bool known() const { return m_known; }

    Q_INVOKABLE void refresh();
    /// @p words, as they are shown, become a note of the open visit; opens none. @return false, and nothing changes,
    /// when none is open.
    Q_INVOKABLE bool copy(const QString &asideId, const QString &words);
    Q_INVOKABLE void putAway(const QString &asideId);
    void forget();

signals:
    void changed();

private:
    [[nodiscard]] QVariantMap row(const vault::Entry &entry) const;
    void trace(const QString &asideId, const char *kind);

    CrisisDesk &m_desk;
    Settings &m_settings;
    VisitWording m_wording;
    RowsModel m_things;
    std::map<QString, std::string> m_visits; ///< of each thing
    bool m_known = false;
};

} // namespace handrail::view
