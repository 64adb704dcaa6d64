#pragma once

#include "view/desk/readingmodel.h"
#include "view/desk/refusedwrite.h"
#include "view/people/pastvisitabout.h"
#include "view/people/pastvisitevents.h"
#include "view/people/pastvisitnote.h"
#include "view/people/pastvisitwhom.h"
#include "view/people/personstory.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class VaultDesk;

/// One visit that is over and open to be read again. Its facts, whom it was with, what was done, its note are parts of
/// their own. A note that was written without a visit is a visit of a note alone. Holds words only while records are
/// open.
class PastVisitModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask StoriesSession for it")

    Q_PROPERTY(QString argument READ argument NOTIFY changed FINAL)
    Q_PROPERTY(QString visitId READ visitId NOTIFY changed FINAL) ///< empty: a note that is not kept yet
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool gone READ gone NOTIFY changed FINAL)     ///< it is not here any more
    /// why the last change is not on disk, for SaveBanner: saveTroubleOf()
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)

    Q_PROPERTY(handrail::view::PastVisitAbout *about READ about CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PastVisitWhom *whom READ whom CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PastVisitEvents *events READ events CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PastVisitNote *note READ note CONSTANT FINAL)

public:
    PastVisitModel(VaultDesk &vault, StoryRows rows, Settings &settings, const storage::Clock &clock,
                   QObject *parent = nullptr);
    ~PastVisitModel() override { settle(); }

    [[nodiscard]] QString argument() const { return QString::fromStdString(m_argument); }
    [[nodiscard]] QString visitId() const { return QString::fromStdString(m_past.visit.id); }
    [[nodiscard]] bool loaded() const { return m_read.loaded; }
    [[nodiscard]] bool gone() const { return m_read.gone; }
    [[nodiscard]] QString saveTrouble() const { return m_refused.trouble(); }
    [[nodiscard]] PastVisitAbout *about() const { return m_parts.about; }
    [[nodiscard]] PastVisitWhom *whom() const { return m_parts.whom; }
    [[nodiscard]] PastVisitEvents *events() const { return m_parts.events; }
    [[nodiscard]] PastVisitNote *note() const { return m_parts.note; }

    /// Reads the visit of this id; "new:" and a person's id begins a note about them.
    Q_INVOKABLE void open(const QString &argument);
    void forget();
    Q_INVOKABLE void settle() { m_parts.note->settle(); } ///< the page is left
    Q_INVOKABLE void retry() { m_refused.retry(); }
    /// Nobody waits for what was refused any more: its sheet was closed.
    Q_INVOKABLE void letBe();

    // For the parts
    [[nodiscard]] VaultDesk &vault() const { return m_vault; }
    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] const storage::Clock &clock() const { return m_clock; }
    [[nodiscard]] const StoryRows &maker() const { return m_maker; }
    [[nodiscard]] crisis::PastVisit &past() { return m_past; }
    [[nodiscard]] bool alone() const { return m_read.alone; } ///< a note without a visit
    [[nodiscard]] bool busy() const { return m_busy; }
    void setBusy(bool busy) { m_busy = busy; }
    [[nodiscard]] RefusedWrite &refused() { return m_refused; }
    void reopen(); ///< something of it is on disk

signals:
    void changed();
    void kept(); ///< something is on disk: lists read again

private:
    struct Loaded;
    struct Reading {
        bool loaded = false, gone = false, alone = false;
    };
    struct Parts {
        PastVisitAbout *about;
        PastVisitWhom *whom;
        PastVisitEvents *events;
        PastVisitNote *note;
    };
    static storage::Result<Loaded> read(Keeping &keeping, const std::string &argument, const storage::Clock &clock);
    void show(Loaded loaded);
    void arrange();

    VaultDesk &m_vault;
    StoryRows m_maker;
    Settings &m_settings;
    const storage::Clock &m_clock;
    RefusedWrite m_refused;
    std::string m_argument;
    crisis::PastVisit m_past;
    int m_asked = 0;
    Reading m_read;
    bool m_busy = false;
    Parts m_parts{};
};

} // namespace handrail::view
