#pragma once

#include "view/desk/crisisdesk.h"
#include "view/desk/savetrouble.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// Whether what was done in Now is on disk, for the mark at the top of a page and for SaveBanner.
class DeskSaving : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask the model of the page for it")

    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL) ///< something is on its way to the disk
    /// For SavedMark: "saving", "saved" (all that was done is on disk), "failed" (kept in memory, tried again by
    /// itself).
    Q_PROPERTY(QString phase READ phase NOTIFY changed FINAL)
    /// what SaveBanner says; see saveTroubleOf(). "slow": the disk refuses nothing and does not answer either
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)

public:
    /// ms. A card or a disk that fails answers late long before it refuses; an unlock that is under way takes less.
    static constexpr int kSlowMs = 4000;

    explicit DeskSaving(CrisisDesk &desk);

    [[nodiscard]] bool isBusy() const { return !m_desk.isSaved(); }
    [[nodiscard]] QString phase() const;
    [[nodiscard]] QString trouble() const;

    Q_INVOKABLE void retry() { m_desk.retry(); }
    Q_INVOKABLE void knowSetAside() { m_desk.knowSetAside(); } ///< it was read that something is kept apart

signals:
    void changed();

private:
    void follow();

    CrisisDesk &m_desk;
    QTimer m_patience; ///< runs while something is on its way and nothing was said of it
    bool m_slow = false;
};

} // namespace handrail::view
