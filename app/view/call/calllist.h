#pragma once

#include "view/call/linerows.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace handrail::view {

class PlaceModel;
class Settings;

/// Every line there is, by section: the program's own, the county's where one stands, California's, the country's. Read
/// when a list first shows, and from then on it follows the place and the language.
class CallList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask CallModel for it")

    /// section ("program", "county", "state", "national"), county, lines (a RowsModel, see lineRoles())
    Q_PROPERTY(handrail::view::RowsModel *sections READ sections CONSTANT FINAL)

public:
    CallList(const CallContent &content, const PlaceModel &place, const Settings &settings);

    [[nodiscard]] RowsModel *sections() { return &m_sections; }
    /// The list is on screen.
    Q_INVOKABLE void show();

private:
    void refresh();

    const CallContent &m_content;
    const PlaceModel &m_place;
    const Settings &m_settings;
    RowsModel m_sections{{"section", "county", "lines"}};
    std::vector<std::unique_ptr<RowsModel>> m_lists; ///< one a section
    QStringList m_listedCounties;
    std::vector<std::string> m_listedOwn; ///< of the program's own numbers: what would change the list
    bool m_listed = false;
};

} // namespace handrail::view
