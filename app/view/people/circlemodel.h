#pragma once

#include "view/desk/rowsmodel.h"
#include "view/desk/wordkeeper.h"
#include "view/plans/planitem.h"

#include "care/circle.h"
#include "storage/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <QTimer>

#include <optional>
#include <utility>
#include <vector>

namespace handrail::view {

class Settings;
class VaultDesk;

/// A person's circle of support: who they are, how to reach them, what they may know, and whether they said yes, with
/// the day. One of them is open for change at a time. Holds names only while records are open.
class CircleModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)
    Q_PROPERTY(QString personName READ personName NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed FINAL)
    /// why something is not on disk, for SaveBanner: saveTroubleOf()
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)
    /// contactId, name, initials, relation, phone, mayKnow, consent (PlanItem::Answer), consentDay, callArgument (only
    /// with a yes)
    Q_PROPERTY(handrail::view::RowsModel *contacts READ contacts CONSTANT FINAL)

    // The one that is open
    Q_PROPERTY(bool editing READ editing NOTIFY editingChanged FINAL)
    Q_PROPERTY(bool fresh READ fresh NOTIFY editingChanged FINAL) ///< not in the circle yet
    Q_PROPERTY(QString name READ name NOTIFY editingChanged FINAL)
    Q_PROPERTY(QString relation READ relation NOTIFY editingChanged FINAL)
    Q_PROPERTY(QString phone READ phone NOTIFY editingChanged FINAL)
    Q_PROPERTY(QString other READ other NOTIFY editingChanged FINAL)
    Q_PROPERTY(QString mayKnow READ mayKnow NOTIFY editingChanged FINAL)
    Q_PROPERTY(handrail::view::PlanItem::Answer consent READ consent NOTIFY editingChanged FINAL)
    /// in the language of the app; empty: not asked
    Q_PROPERTY(QString consentDay READ consentDay NOTIFY editingChanged FINAL)
    Q_PROPERTY(QString removedName READ removedName NOTIFY changed FINAL)      ///< can be put back; empty: nobody

public:
    CircleModel(VaultDesk &vault, Settings &settings, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString personId() const { return QString::fromStdString(m_personId); }
    [[nodiscard]] QString personName() const { return m_personName; }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    [[nodiscard]] QString saveTrouble() const { return m_trouble; }
    [[nodiscard]] RowsModel *contacts() { return &m_rows; }
    [[nodiscard]] bool editing() const { return m_edit.has_value(); }
    [[nodiscard]] bool fresh() const { return m_edit && m_edit->id.empty(); }
    [[nodiscard]] QString name() const { return part(&care::Contact::name); }
    [[nodiscard]] QString relation() const { return part(&care::Contact::relation); }
    [[nodiscard]] QString phone() const { return part(&care::Contact::phone); }
    [[nodiscard]] QString other() const { return part(&care::Contact::other); }
    [[nodiscard]] QString mayKnow() const { return part(&care::Contact::mayKnow); }
    [[nodiscard]] PlanItem::Answer consent() const
    {
        return m_edit ? PlanItem::answer(m_edit->consent) : PlanItem::NotAsked;
    }
    [[nodiscard]] QString consentDay() const;
    [[nodiscard]] QString removedName() const
    {
        return m_removed ? QString::fromStdString(m_removed->name) : QString();
    }

    /// Reads the circle of @p personId, and what was being written in it.
    Q_INVOKABLE void open(const QString &personId);
    void forget();
    /// Opens one for change; an empty id: somebody new.
    Q_INVOKABLE void edit(const QString &contactId);
    /// @p part: the name of a property above. On disk as a draft within half a second.
    Q_INVOKABLE void type(const QString &part, const QString &value);
    Q_INVOKABLE void setConsent(handrail::view::PlanItem::Answer consent);
    /// Closes and keeps; somebody new without a name is let go, an emptied name keeps what it was.
    Q_INVOKABLE void endEdit();
    Q_INVOKABLE void flush() { m_words.flush(); }
    /// What was refused is tried again now, and by itself every few seconds until it is on disk.
    Q_INVOKABLE void retry();
    /// Somebody or some service of the directory, kept at once.
    Q_INVOKABLE void addPicked(const QString &name, const QString &phone, const QString &origin);
    /// Out of the circle; plans that name them stay as they are. Can be put back.
    Q_INVOKABLE void takeOut();
    Q_INVOKABLE void putBack();
    Q_INVOKABLE void letGo();

signals:
    void changed();
    void editingChanged();

private:
    [[nodiscard]] QString part(std::string care::Contact::*which) const
    {
        return m_edit ? QString::fromStdString((*m_edit).*which) : QString();
    }
    [[nodiscard]] std::string slot() const;
    void keep(const care::Contact &contact, const std::string &dropSlot = {});
    void say(const QString &trouble);
    void read();
    void arrange();

    VaultDesk &m_vault;
    Settings &m_settings;
    const storage::Clock &m_clock;
    WordKeeper m_words;
    RowsModel m_rows;
    std::string m_personId;
    QString m_personName;
    std::vector<care::Contact> m_contacts;
    std::optional<care::Contact> m_edit, m_removed;
    int m_asked = 0, m_unreadable = 0;
    bool m_loaded = false, m_failed = false, m_wordsRefused = false;
    /// refused by the disk, with the draft's slot; oldest first
    std::vector<std::pair<care::Contact, std::string>> m_waiting;
    QString m_trouble;
    QTimer m_pause;
};

} // namespace handrail::view
