#pragma once

#include "view/desk/directorydesk.h"
#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class Settings;

/// What was imported into the directory, and whether there is anything in it at all.
class DirectoryPackages : public QObject {
    Q_OBJECT
    QML_ANONYMOUS

    /// It was read what there is; false, too, where the file cannot be read: then nobody may say that it is empty.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(bool any READ any NOTIFY changed FINAL)                       ///< something was imported or added
    Q_PROPERTY(QString servicesInAll READ servicesInAll NOTIFY changed FINAL) ///< of the packages: "1,204"
    Q_PROPERTY(QString latestDate READ latestDate NOTIFY changed FINAL) ///< of the last import: "November 3, 2026"
    /// name, publisher, services, date ("Nov 3, 2026"), of what was imported
    Q_PROPERTY(handrail::view::RowsModel *rows READ rows CONSTANT FINAL)

public:
    DirectoryPackages(DirectoryDesk &desk, Settings &settings);

    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] bool any() const { return m_rows.count() > 0 || m_hasOwn; }
    [[nodiscard]] QString servicesInAll() const { return m_servicesInAll; }
    [[nodiscard]] QString latestDate() const;
    [[nodiscard]] RowsModel *rows() { return &m_rows; }

    void read();

signals:
    void changed();

private:
    void take(const storage::Result<std::vector<directory::SourcePackage>> &packages);

    DirectoryDesk &m_desk;
    Settings &m_settings;
    RowsModel m_rows;
    QString m_servicesInAll;
    bool m_hasOwn = false; ///< services that peers added
    bool m_known = false;
};

} // namespace handrail::view
