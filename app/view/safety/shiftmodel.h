#pragma once

#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"

#include "storage/failure.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>



namespace handrail::view {

class Settings;
class VaultDesk;

/// The list at the end of a shift: people with something open, given from the peer who unlocked to another, who says 'I
/// have it'.
class ShiftModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask SafetySession for it")

    /// id_, name (whose), what, way ("toMe", "fromMe", "others"), from and to (labels; empty: a peer without one, or
    /// gone), taken, when ("Nov 22, 2:05 PM": taken, else given); newest first
    Q_PROPERTY(handrail::view::RowsModel *handed READ handed CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *people READ people CONSTANT FINAL) ///< id_, name
    Q_PROPERTY(handrail::view::RowsModel *peers READ peers CONSTANT FINAL)   ///< id_, label: the others on this device
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    /// given to who unlocked, and not taken yet: what Home tells of
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL) ///< the last change was not kept
    /// about whom words are being written
    Q_PROPERTY(QString personId READ personId WRITE setPersonId NOTIFY wordsChanged FINAL)
    /// the words; a draft, kept while it is typed
    Q_PROPERTY(QString what READ what NOTIFY wordsChanged FINAL)

public:
    static constexpr int kPauseMs = 150;

    ShiftModel(VaultDesk &desk, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *handed() { return &m_handed; }
    [[nodiscard]] RowsModel *people() { return &m_people; }
    [[nodiscard]] RowsModel *peers() { return &m_peers; }
    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] QString personId() const { return m_personId; }
    void setPersonId(const QString &personId); ///< brings back what was being written about them
    [[nodiscard]] QString what() const { return m_what; }

    Q_INVOKABLE void refresh();
    /// What the next peer must know; kept as a draft about that person, on disk within half a second.
    Q_INVOKABLE void type(const QString &what);
    Q_INVOKABLE void flush();
    /// The person and the words go to @p peerId, with who gives them, as they said of their shift. given() or failed.
    Q_INVOKABLE void give(const QString &peerId, const QString &signature = {});
    Q_INVOKABLE void take(const QString &id);
    Q_INVOKABLE void close(const QString &id);
    void forget();

signals:
    void changed();
    void wordsChanged();
    void given();

private:
    void keepDraft();
    void after(const storage::Outcome &outcome);
    [[nodiscard]] std::string slot() const { return "shift/" + m_personId.toStdString(); }

    VaultDesk &m_desk;
    Settings &m_settings;
    RowsModel m_handed, m_people, m_peers;
    QTimer m_pause;
    QString m_personId, m_what;
    int m_waiting = 0;
    bool m_known = false;
    bool m_failed = false;
    bool m_unkept = false;
};

} // namespace handrail::view
