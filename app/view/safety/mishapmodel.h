#pragma once

#include "view/desk/readingmodel.h"

#include <QtQml/qqmlregistration.h>

#include "vault/salvage.h"

#include <optional>

namespace handrail::view {

class LockModel;
class Settings;
class VaultDesk;

/// What happened to the records that a person must know of before they go on: the file was damaged and mended at start,
/// or everything was erased after wrong passphrases. Known before the lock opens, and said until someone has taken
/// note. Also the setting of the latter. Taking note needs no disk: one that refuses to write keeps nobody out of what
/// is there, it is said again at the next start.
class MishapModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask SafetySession for it")

    Q_PROPERTY(bool damaged READ damaged NOTIFY changed FINAL)
    Q_PROPERTY(QString damagedWhen READ damagedWhen NOTIFY changed FINAL)   ///< "November 22, 2026"
    /// what stood there: "broken", "gone", "nofile", "empty", "unbegun", "stranger", "remains", "beside"
    Q_PROPERTY(QString found READ found NOTIFY changed FINAL)
    /// names of what was put aside, with commas; empty: nothing was there
    Q_PROPERTY(QString keptAs READ keptAs NOTIFY changed FINAL)
    Q_PROPERTY(int rowsRead READ rowsRead NOTIFY changed FINAL)             ///< could still be read there
    Q_PROPERTY(int rowsFromSnapshot READ rowsFromSnapshot NOTIFY changed FINAL)
    Q_PROPERTY(QString snapshotWhen READ snapshotWhen NOTIFY changed FINAL) ///< empty: there was none
    Q_PROPERTY(bool cutShort READ cutShort NOTIFY changed FINAL)            ///< some could not be read
    Q_PROPERTY(bool erased READ erased NOTIFY changed FINAL)                ///< after wrong passphrases
    Q_PROPERTY(QString erasedWhen READ erasedWhen NOTIFY changed FINAL)
    /// Wrong passphrases of one peer in a row before everything here is erased; 0 (as it comes): never.
    Q_PROPERTY(int eraseAfter READ eraseAfter NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> choices READ choices CONSTANT FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL) ///< the setting was not kept

public:
    MishapModel(VaultDesk &desk, LockModel &lock, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool damaged() const { return m_damage.has_value(); }
    [[nodiscard]] QString damagedWhen() const { return dayFrom(m_damage ? m_damage->wallMs : 0); }
    [[nodiscard]] QString found() const;
    [[nodiscard]] QString keptAs() const { return m_damage ? QString::fromStdString(m_damage->keptAs) : QString(); }
    [[nodiscard]] int rowsRead() const { return m_damage ? static_cast<int>(m_damage->rowsRead) : 0; }
    [[nodiscard]] int rowsFromSnapshot() const { return m_damage ? static_cast<int>(m_damage->rowsFromSnapshot) : 0; }
    [[nodiscard]] QString snapshotWhen() const { return dayFrom(m_damage ? m_damage->snapshotMs : 0); }
    [[nodiscard]] bool cutShort() const { return m_damage && m_damage->tablesCutShort > 0; }
    [[nodiscard]] bool erased() const { return m_erasedMs > 0; }
    [[nodiscard]] QString erasedWhen() const { return dayFrom(m_erasedMs); }
    [[nodiscard]] int eraseAfter() const { return m_eraseAfter; }
    [[nodiscard]] QList<int> choices() const { return {0, 5, 7, 10}; }
    [[nodiscard]] bool failed() const { return m_failed; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void noteDamage();
    Q_INVOKABLE void noteErased();
    Q_INVOKABLE void setEraseAfter(int tries);

signals:
    void changed();

private:
    [[nodiscard]] QString dayFrom(std::int64_t wallMs) const;

    VaultDesk &m_desk;
    Settings &m_settings;
    std::optional<vault::DamageReport> m_damage;
    std::int64_t m_erasedMs = 0;
    std::int64_t m_notedDamageMs = 0, m_notedErasedMs = 0; ///< of what was taken note of since the start
    int m_eraseAfter = 0;
    bool m_failed = false;
};

} // namespace handrail::view
