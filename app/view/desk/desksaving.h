#pragma once

#include "view/desk/crisisdesk.h"
#include "view/desk/savetrouble.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// Whether what was done in Now is on disk, for the mark at the top of a page and for SaveBanner.
class DeskSaving : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask the model of the page for it")

    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)       ///< something is on its way to the disk
    Q_PROPERTY(bool refused READ isRefused NOTIFY changed FINAL) ///< kept in memory, tried again by itself
    /// what SaveBanner says; see saveTroubleOf()
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)

public:
    explicit DeskSaving(CrisisDesk &desk) : m_desk(desk)
    {
        connect(&m_desk, &CrisisDesk::savingChanged, this, &DeskSaving::changed);
    }

    [[nodiscard]] bool isBusy() const { return !m_desk.isSaved(); }
    [[nodiscard]] bool isRefused() const { return m_desk.refused().has_value(); }
    [[nodiscard]] QString trouble() const { return saveTroubleOf(m_desk); }

    Q_INVOKABLE void retry() { m_desk.retry(); }
    Q_INVOKABLE void knowSetAside() { m_desk.knowSetAside(); } ///< it was read that something is kept apart

signals:
    void changed();

private:
    CrisisDesk &m_desk;
};

} // namespace handrail::view
