#pragma once

#include "view/desk/rowsmodel.h"
#include "view/desk/wallwait.h"
#include "view/me/checkinmodel.h"
#include "view/me/debriefmodel.h"
#include "view/me/growthmodel.h"
#include "view/me/ownbook.h"
#include "view/me/ownerasing.h"
#include "view/me/owncompetencymodel.h"
#include "view/me/ownprinting.h"
#include "view/me/selfkit.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::platform { class PaperPort; }

namespace handrail::view {

/// The peer's own half of the app: its models, what waits of it, all of it in a row, and erasing it. Everything it
/// holds goes with the lock.
class OwnKit : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(handrail::view::DebriefModel *debrief READ debrief CONSTANT FINAL)
    Q_PROPERTY(handrail::view::CheckInModel *checkIn READ checkIn CONSTANT FINAL)
    Q_PROPERTY(handrail::view::OwnCompetencyModel *competency READ competency CONSTANT FINAL)
    Q_PROPERTY(handrail::view::GrowthModel *growth READ growth CONSTANT FINAL)
    Q_PROPERTY(handrail::view::SelfKit *self READ self CONSTANT FINAL)
    Q_PROPERTY(handrail::view::OwnPrinting *printing READ printing CONSTANT FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL) ///< records are open and the notes were read
    Q_PROPERTY(bool unread READ unread NOTIFY unreadChanged FINAL) ///< the notes could not be read
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed FINAL)
    /// why the last change is not on disk, for SaveBanner
    Q_PROPERTY(QString trouble READ trouble NOTIFY savingChanged FINAL)
    Q_PROPERTY(QString savedPhase READ savedPhase NOTIFY savingChanged FINAL) ///< OwnBook::phase()
    /// Every note, oldest first, for a page: kind, day, key (keys, a space between), a, b, c, d (words by kind),
    /// number, marks ("name: step" a line)
    Q_PROPERTY(handrail::view::RowsModel *everything READ everything CONSTANT FINAL)
    /// Days of the peer's own within kAheadDays or passed: what, day, left (days; below 0: passed), key (competency of
    /// a goal)
    Q_PROPERTY(handrail::view::RowsModel *ahead READ ahead CONSTANT FINAL)
    Q_PROPERTY(handrail::view::OwnErasing *erasing READ erasing CONSTANT FINAL)

public:
    static constexpr int kAheadDays = 30;

    OwnKit(VaultDesk &vault, Settings &settings, const storage::Clock &clock, platform::PaperPort *port,
           QObject *parent = nullptr);

    [[nodiscard]] DebriefModel *debrief() { return &m_debrief; }
    [[nodiscard]] CheckInModel *checkIn() { return &m_checkIn; }
    [[nodiscard]] OwnCompetencyModel *competency() { return &m_competency; }
    [[nodiscard]] GrowthModel *growth() { return &m_growth; }
    [[nodiscard]] SelfKit *self() { return &m_self; }
    [[nodiscard]] bool loaded() const { return m_book.loaded(); }
    [[nodiscard]] bool unread() const { return m_book.unread(); }
    [[nodiscard]] int count() const { return m_book.own().count(); }
    [[nodiscard]] int unreadable() const { return m_book.own().unreadable; }
    [[nodiscard]] QString trouble() const { return m_book.trouble(); }
    [[nodiscard]] QString savedPhase() const { return m_book.phase(); }
    [[nodiscard]] RowsModel *everything() { return &m_everything; }
    [[nodiscard]] RowsModel *ahead() { return &m_ahead; }
    [[nodiscard]] OwnErasing *erasing() { return &m_erasing; }
    [[nodiscard]] OwnPrinting *printing() { return &m_printing; }

    Q_INVOKABLE void load() { m_book.load(); }
    Q_INVOKABLE void flush() { m_book.flush(); }
    Q_INVOKABLE void retry() { m_book.retry(); }
    /// Fills `everything`; the page that takes it out asks for it.
    Q_INVOKABLE void gather();
    void forget();

signals:
    void changed();
    void savingChanged();
    void unreadChanged();

private:
    void lookAhead();

    Settings &m_settings;
    OwnBook m_book;
    OwnErasing m_erasing;
    OwnPrinting m_printing;
    DebriefModel m_debrief;
    CheckInModel m_checkIn;
    OwnCompetencyModel m_competency;
    GrowthModel m_growth;
    SelfKit m_self;
    RowsModel m_everything{{"kind", "day", "key", "a", "b", "c", "d", "number", "marks"}},
        m_ahead{{"what", "day", "daysLeft", "key"}};
    WallWait m_midnight;
};

} // namespace handrail::view
