#pragma once

#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"
#include "view/people/circleedit.h"
#include "view/people/circlesaving.h"

#include "care/circle.h"
#include "storage/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace handrail::view {

class Settings;
class VaultDesk;

/// A person's circle of support: who they are, how to reach them, what they may know, whether they said yes. The one
/// that is open for change is a part of its own. Holds names only while records are open.
class CircleModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PeopleSession for it")

    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)
    Q_PROPERTY(QString personName READ personName NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed FINAL)
    /// why something is not on disk, for SaveBanner: saveTroubleOf()
    Q_PROPERTY(QString saveTrouble READ saveTrouble NOTIFY changed FINAL)
    /// contactId, name, initials, relation, phone, mayKnow, consent (PlanItem::Answer), consentDay, callArgument (only
    /// with a yes)
    Q_PROPERTY(handrail::view::RowsModel *contacts READ contacts CONSTANT FINAL)

    Q_PROPERTY(QString removedName READ removedName NOTIFY changed FINAL) ///< can be put back; empty: nobody

    Q_PROPERTY(handrail::view::CircleEdit *edit READ edit CONSTANT FINAL)

public:
    CircleModel(VaultDesk &vault, Settings &settings, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString personId() const { return QString::fromStdString(m_personId); }
    [[nodiscard]] QString personName() const { return m_personName; }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    [[nodiscard]] QString saveTrouble() const { return m_parts.saving->trouble(); }
    [[nodiscard]] RowsModel *contacts() { return &m_rows; }
    [[nodiscard]] CircleEdit *edit() const { return m_parts.edit; }
    [[nodiscard]] QString removedName() const
    {
        return m_removed ? QString::fromStdString(m_removed->name) : QString();
    }

    /// Reads the circle of @p personId, and what was being written in it.
    Q_INVOKABLE void open(const QString &personId);
    void forget();
    /// What was refused is tried again now, and by itself every few seconds until it is on disk.
    Q_INVOKABLE void retry() { m_parts.saving->retry(); }
    /// Somebody or some service of the directory, kept at once.
    Q_INVOKABLE void addPicked(const QString &name, const QString &phone, const QString &origin);
    Q_INVOKABLE void putBack();
    Q_INVOKABLE void letGo();

    // For the parts
    [[nodiscard]] VaultDesk &vault() const { return m_vault; }
    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] const storage::Clock &clock() const { return m_clock; }
    [[nodiscard]] const std::string &id() const { return m_personId; } ///< whose circle
    [[nodiscard]] const std::vector<care::Contact> &all() const { return m_contacts; }
    [[nodiscard]] CircleSaving &saving() const { return *m_parts.saving; }
    void takeOut(const care::Contact &contact, const std::string &dropSlot);
    void read();

signals:
    void changed();

private:
    struct Parts {
        CircleSaving *saving;
        CircleEdit *edit;
    };
    void clear();
    void arrange();

    VaultDesk &m_vault;
    Settings &m_settings;
    const storage::Clock &m_clock;
    RowsModel m_rows;
    std::string m_personId;
    QString m_personName;
    std::vector<care::Contact> m_contacts;
    std::optional<care::Contact> m_removed;
    int m_asked = 0, m_unreadable = 0;
    bool m_loaded = false;
    Parts m_parts{};
};

} // namespace handrail::view
