#pragma once

#include "view/desk/crisisdesk.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace handrail::view {

/// What is chosen on the page that closes a visit. How it ended, who has the person now, follow-ups and the supervisor
/// are on disk with the open visit at each tap, and there again after another page, a lock or a kill. Whom it was with
/// is a name, and what made it hard is the peer's own: both are in memory alone and go with a lock.
class CloseChoices : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask NowSession for it")

    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL) ///< id; empty: not chosen yet
    Q_PROPERTY(QList<QString> handedTo READ handedTo NOTIFY changed FINAL)
    Q_PROPERTY(bool in24 READ in24 NOTIFY changed FINAL) ///< a follow-up after so many hours
    Q_PROPERTY(bool in72 READ in72 NOTIFY changed FINAL)
    Q_PROPERTY(bool needsFollowUp READ needsFollowUp NOTIFY changed FINAL)
    Q_PROPERTY(bool supervisor READ supervisor NOTIFY changed FINAL)
    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL) ///< whom it was with; empty: said later
    Q_PROPERTY(QString person READ person NOTIFY changed FINAL)     ///< the name
    Q_PROPERTY(QList<QString> hard READ hard NOTIFY changed FINAL)  ///< what made it hard, as the peer says

public:
    explicit CloseChoices(CrisisDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] QString outcome() const { return QString::fromStdString(chosen().outcome); }
    [[nodiscard]] QStringList handedTo() const;
    [[nodiscard]] QList<int> followUps() const;
    [[nodiscard]] bool in24() const { return followUps().contains(24); }
    [[nodiscard]] bool in72() const { return followUps().contains(72); }
    [[nodiscard]] bool needsFollowUp() const { return crisis::needsFollowUp(chosen().outcome); }
    [[nodiscard]] bool supervisor() const { return chosen().supervisor; }
    [[nodiscard]] QString personId() const { return m_personId; }
    [[nodiscard]] QString person() const { return m_person; }
    [[nodiscard]] QStringList hard() const { return m_hard; }

    Q_INVOKABLE void choose(const QString &outcome);
    Q_INVOKABLE void handTo(const QString &whom, bool on);
    Q_INVOKABLE void followUp(int hours, bool on);
    Q_INVOKABLE void tellSupervisor(bool told);
    /// @p id empty: said later.
    Q_INVOKABLE void was(const QString &id, const QString &name);
    Q_INVOKABLE void feel(const QString &kind, bool on);
    /// Hours of the follow-ups that the closing makes.
    [[nodiscard]] Q_INVOKABLE QList<int> hours() const;
    /// Everything that a debrief may be offered for: what the visit was and what the peer says. @p emergency: emergency
    /// steps were done in it.
    [[nodiscard]] Q_INVOKABLE QStringList hardKinds(bool emergency) const;
    /// No name and nothing of the peer's in memory: when records lock.
    void forget();

signals:
    void changed();

private:
    [[nodiscard]] const crisis::Closing &chosen() const { return m_desk.visit().closing; }
    void follow();

    CrisisDesk &m_desk;
    std::string m_visit; ///< that the two below are of
    QString m_personId, m_person;
    QStringList m_hard;
};

} // namespace handrail::view
