#pragma once

#include "view/desk/plancontent.h"
#include "view/desk/refusedwrite.h"
#include "view/people/followupattempt.h"
#include "view/people/followupcontact.h"
#include "view/people/followuplook.h"
#include "view/people/followupowner.h"

#include "care/followuprepository.h"
#include "storage/clock.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace handrail::view {

class Settings;
class VaultDesk;

/// One follow-up as a peer works through it. Whom it is about, how to reach them, what happened since, and what came of
/// a try are parts of their own. Holds a person's words only while records are open.
class FollowUpModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PeopleSession for it")

    Q_PROPERTY(QString key READ key NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)
    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(int hours READ hours NOTIFY changed FINAL)      ///< place in the row; 0: a day that was agreed
    Q_PROPERTY(bool closed READ closed NOTIFY changed FINAL)
    Q_PROPERTY(bool late READ late NOTIFY changed FINAL)
    /// FollowUpsModel::moment(); of the last try when it is closed
    Q_PROPERTY(QVariantMap due READ due NOTIFY changed FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL) ///< how the visit ended
    /// why something is not on disk, for SaveBanner: saveTroubleOf()
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)

    Q_PROPERTY(handrail::view::FollowUpOwner *owner READ owner CONSTANT FINAL)
    Q_PROPERTY(handrail::view::FollowUpContact *contact READ contact CONSTANT FINAL)
    Q_PROPERTY(handrail::view::FollowUpLook *look READ look CONSTANT FINAL)
    Q_PROPERTY(handrail::view::FollowUpAttempt *attempt READ attempt CONSTANT FINAL)

public:
    FollowUpModel(VaultDesk &vault, PlanContent content, Settings &settings, const storage::Clock &clock,
                  QObject *parent = nullptr);
    ~FollowUpModel() override { settle(); }

    [[nodiscard]] QString key() const { return QString::fromStdString(m_key); }
    [[nodiscard]] bool loaded() const { return m_read.loaded; }
    [[nodiscard]] bool failed() const { return m_read.failed; }
    [[nodiscard]] QString personId() const { return QString::fromStdString(m_now.one.personId); }
    [[nodiscard]] QString name() const { return QString::fromStdString(m_now.person.name); }
    [[nodiscard]] int hours() const { return m_now.one.hours; }
    [[nodiscard]] bool closed() const { return m_now.one.closedMs > 0; }
    [[nodiscard]] bool late() const { return m_read.loaded && !closed() && m_now.one.dueMs <= m_clock.now().wallMs; }
    [[nodiscard]] QVariantMap due() const { return when(closed() ? m_now.one.closedMs : m_now.one.dueMs); }
    [[nodiscard]] QString outcome() const { return QString::fromStdString(m_now.one.visitOutcome); }
    [[nodiscard]] QString saveTrouble() const { return m_refused.trouble(); }
    [[nodiscard]] FollowUpOwner *owner() const { return m_parts.owner; }
    [[nodiscard]] FollowUpContact *contact() const { return m_parts.contact; }
    [[nodiscard]] FollowUpLook *look() const { return m_parts.look; }
    [[nodiscard]] FollowUpAttempt *attempt() const { return m_parts.attempt; }

    /// Reads the follow-up of @p key (FollowUpsModel) and what goes with it, anew each time: plans change between two
    /// looks.
    Q_INVOKABLE void open(const QString &key);
    void forget();
    /// What was typed becomes a revision; the page is left, or records are about to lock.
    Q_INVOKABLE void settle();
    Q_INVOKABLE void flush() { m_parts.contact->flush(); }
    /// What was refused is tried again now, and by itself every few seconds until it is on disk or not wanted any more.
    Q_INVOKABLE void retry() { m_refused.retry(); }

    // For the parts
    [[nodiscard]] VaultDesk &vault() const { return m_vault; }
    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] const storage::Clock &clock() const { return m_clock; }
    [[nodiscard]] care::FollowUp &one() { return m_now.one; }     ///< as it stands here
    [[nodiscard]] care::Person &person() { return m_now.person; } ///< as they stand here
    [[nodiscard]] const care::Person &person() const { return m_now.person; }
    [[nodiscard]] bool reachDiffers(const care::Person &person) const; ///< from what is on disk
    [[nodiscard]] bool somebodys() const { return m_read.loaded && !m_now.one.personId.empty(); }
    [[nodiscard]] QVariantMap when(std::int64_t wallMs) const;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] int asked() const { return m_asked; } ///< another number: another follow-up, or none
    [[nodiscard]] RefusedWrite &refused() { return m_refused; }
    void begin() { m_busy = true; } ///< of a write that ends in written()
    /// How a write went, and what is done again when it was refused.
    void written(const storage::Outcome &outcome, std::function<void()> again = {});
    void wordsRefused(storage::FailureKind why, std::function<void()> again);
    void wordsWritten();
    void letTypedGo();
    void end(const QString &outcome);

signals:
    void changed();
    void assigned(const QString &key);
    void finished(const QString &outcome); ///< of the try; empty: it was let go
    void kept(); ///< something is on disk: lists read again

private:
    struct Loaded;
    struct Both {
        care::FollowUp one;
        care::Person person;
    };
    struct Reading {
        bool loaded = false, failed = false;
    };
    struct Parts {
        FollowUpOwner *owner;
        FollowUpContact *contact;
        FollowUpLook *look;
        FollowUpAttempt *attempt;
    };
    static storage::Result<Loaded> read(struct Keeping &keeping, const std::string &key, const storage::Clock &clock);
    void show(Loaded loaded);
    void told(const storage::Outcome &outcome, std::function<void()> again = {});

    VaultDesk &m_vault;
    Settings &m_settings;
    const storage::Clock &m_clock;
    std::string m_key;
    Both m_now, m_kept; ///< as it stands here; as it is on disk
    int m_asked = 0;
    Reading m_read;
    bool m_wordsRefused = false, m_busy = false;
    RefusedWrite m_refused;
    Parts m_parts{};
};

} // namespace handrail::view
