#pragma once

#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"
#include "view/directory/changesfile.h"
#include "view/directory/changesfound.h"
#include "view/directory/newservicemodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::storage { class Clock; }

namespace handrail::view {

class CrisisDesk;
class DirectoryDesk;
class DirectoryModel;

/// Keeping the directory alive: what needs checking. What was found out, the file that takes it to the publisher, a
/// service that is missing are parts of their own.
class UpkeepModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask DirectorySession for it")

    /// serviceId, name, why ("wrong_number", "closed_down", "closed_waits", "never", "old"), checkedUnit, checkedCount
    Q_PROPERTY(handrail::view::RowsModel *needs READ needs CONSTANT FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(bool more READ hasMore NOTIFY changed FINAL) ///< the list is longer than what is shown

    Q_PROPERTY(handrail::view::ChangesFound *found READ found CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ChangesFile *file READ file CONSTANT FINAL)
    Q_PROPERTY(handrail::view::NewServiceModel *fresh READ fresh CONSTANT FINAL)

public:
    UpkeepModel(DirectoryDesk &desk, DirectoryModel &list, CrisisDesk &crisis, const storage::Clock &clock,
                QObject *parent = nullptr);

    [[nodiscard]] RowsModel *needs() { return &m_needs; }
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] bool hasMore() const { return m_more; }
    [[nodiscard]] ChangesFound *found() { return &m_found; }
    [[nodiscard]] ChangesFile *file() { return &m_file; }
    [[nodiscard]] NewServiceModel *fresh() { return &m_fresh; }

    Q_INVOKABLE void look();

signals:
    void changed();

private:
    DirectoryDesk &m_desk;
    const storage::Clock &m_clock;
    RowsModel m_needs;
    ChangesFound m_found;
    ChangesFile m_file;
    NewServiceModel m_fresh;
    bool m_known = false, m_more = false;
};

} // namespace handrail::view
