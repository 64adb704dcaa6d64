#pragma once

#include "view/desk/keptfile.h"
#include "view/desk/router.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

namespace handrail::storage { class StorageThread; }

namespace handrail::view {

class LockModel;
class Settings;

/// The device in the hands of the person whose plan it is. While active, the router is shut and the window shows that
/// plan or the way back and nothing else; the vault itself reaches no other record (vault::Vault::narrowTo). Ends with
/// a passphrase only. Known from the first frame after a kill: a marker file beside the vault says so before the vault
/// has answered.
class HandOverModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PlansSession for it")

    Q_PROPERTY(bool active READ active NOTIFY changed FINAL)   ///< nothing but the plan and the way back may be shown
    /// the plan can be read and written; else it is locked, drafts kept
    Q_PROPERTY(bool open READ open NOTIFY changed FINAL)
    Q_PROPERTY(QString planId READ planId NOTIFY changed FINAL)
    /// where the person is in their plan: "question", "whole", "use", "take". It outlives a lock and a kill: they come back
    /// to it.
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)   ///< it could not begin; nothing was changed

public:
    /// @p marker: a file that is there while a hand-over is under way; holds the peer's language and which page of the
    /// plan is open, and nothing else.
    HandOverModel(LockModel &lock, Router &router, Settings &settings, std::filesystem::path marker,
                  storage::StorageThread &thread, QObject *parent = nullptr);

    [[nodiscard]] bool active() const { return m_active; }
    [[nodiscard]] bool open() const;
    [[nodiscard]] QString planId() const;
    [[nodiscard]] QString place() const { return m_place; }
    void setPlace(const QString &place);
    [[nodiscard]] bool failed() const { return m_failed; }

    /// Gives @p planId to its person, in @p language. The screen changes at once; the keys of everyone else go with the
    /// next write.
    Q_INVOKABLE void begin(const QString &planId, const QString &personId, const QString &language);
    /// With the peer's passphrase: the same plan again, after it had locked. A wrong one is LockModel's to say.
    Q_INVOKABLE void goOn(const QString &passphrase);
    /// With the peer's passphrase: the device is the peer's again, on this plan.
    Q_INVOKABLE void takeBack(const QString &passphrase);
    Q_INVOKABLE void takeBackWithWords(const QString &recoveryWords);

signals:
    void changed();
    void placeChanged();
    void ended(const QString &planId);

private:
    enum class Wish { None, GoOn, Back };
    void readMarker(const QString &words);
    void onUnlocked();
    void onLockLooked();
    void mark(bool there);
    void end();

    LockModel &m_lock;
    Router &m_router;
    Settings &m_settings;
    KeptFile m_marker;
    QString m_planId, m_personId;
    QString m_peerLanguage; ///< restored when the device comes back
    QString m_place = QStringLiteral("question");
    QVector<Router::Place> m_cameFrom; ///< where the peer was; unknown after a kill
    bool m_active = false;
    bool m_beginning = false;
    bool m_failed = false;
    Wish m_wish = Wish::None;
};

} // namespace handrail::view
