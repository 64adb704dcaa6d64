#pragma once

#include "view/desk/readingmodel.h"

#include "care/referral.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class CrisisDesk;
class DirectoryDesk;
class ServiceModel;
class VaultDesk;

/// What is written about a warm hand-off.
struct ReferWords {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString why MEMBER why FINAL)
    Q_PROPERTY(QString who MEMBER who FINAL)
    Q_PROPERTY(QString agreed MEMBER agreed FINAL)

public:
    QString why, who, agreed;
};

/// One warm hand-off while it happens, from a service's page. It has no Save: every choice is kept at once and every
/// word within half a second, sealed on the open visit (also while records are locked) or on a person. How the service
/// answered goes to the directory for the next peer, without any person.
class ReferModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask DirectorySession for it")

    /// the service, and what was begun before, are here; nothing is taken before
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(QString serviceId READ serviceId NOTIFY changed FINAL)
    Q_PROPERTY(QString serviceName READ serviceName NOTIFY changed FINAL)
    Q_PROPERTY(QString callRoute READ callRoute NOTIFY changed FINAL)  ///< argument of now/call; empty: no number
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed FINAL)           ///< something of it is kept
    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)    ///< empty: the visit's
    Q_PROPERTY(QString how READ how NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(QString answer READ answer NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::ReferWords words READ words NOTIFY wordsChanged FINAL)
    /// words were written before and open after an unlock
    Q_PROPERTY(bool sealed READ isSealed NOTIFY changed FINAL)
    /// full, would not take, declined: nobody is waited for
    Q_PROPERTY(bool nowhere READ leadsNowhere NOTIFY changed FINAL)
    Q_PROPERTY(QString saved READ saved NOTIFY savedChanged FINAL)     ///< "", "saving", "saved", "failed"
    Q_PROPERTY(QStringList answers READ answers CONSTANT FINAL)

public:
    ReferModel(ServiceModel &service, DirectoryDesk &directory, CrisisDesk &crisis, VaultDesk &vault,
               QObject *parent = nullptr);

    [[nodiscard]] bool isReady() const { return m_known && !m_referral.serviceName.empty(); }
    [[nodiscard]] QString serviceId() const { return QString::fromStdString(m_referral.serviceId); }
    [[nodiscard]] QString serviceName() const { return QString::fromStdString(m_referral.serviceName); }
    [[nodiscard]] QString callRoute() const { return QString::fromStdString(m_referral.callRoute); }
    [[nodiscard]] bool isBegun() const { return !m_referral.id.empty(); }
    [[nodiscard]] QString personId() const { return QString::fromStdString(m_referral.personId); }
    [[nodiscard]] QString how() const { return QString::fromStdString(m_referral.how); }
    [[nodiscard]] QString when() const { return QString::fromStdString(m_referral.when); }
    [[nodiscard]] QString answer() const { return QString::fromStdString(m_referral.answer); }
    [[nodiscard]] ReferWords words() const
    {
        return {QString::fromStdString(m_referral.why), QString::fromStdString(m_referral.who),
                QString::fromStdString(m_referral.agreed)};
    }
    [[nodiscard]] bool isSealed() const { return m_referral.wordsSealed; }
    [[nodiscard]] bool leadsNowhere() const { return care::leadsNowhere(m_referral); }
    [[nodiscard]] QString saved() const { return m_saved; }
    [[nodiscard]] QStringList answers() const;

    /// Shows the hand-off to the service @p argument: the one still open for it on this visit, else a new one. "@ID":
    /// an open one by its own id.
    Q_INVOKABLE void open(const QString &argument);
    /// A choice of @p field ("how", "when", "answer"); the same again takes it back.
    Q_INVOKABLE void choose(const QString &field, const QString &key);
    /// Words of @p field ("why", "who", "agreed") as they stand while they are typed.
    Q_INVOKABLE void write(const QString &field, const QString &words);
    /// Whose it is: a person's id (records must be open), or empty for the visit.
    Q_INVOKABLE void setPerson(const QString &personId);
    Q_INVOKABLE void flush();
    /// Records lock: words and persons leave memory; what is kept stays kept.
    void forget();

signals:
    void changed();
    void wordsChanged();
    void savedChanged();
    void kept(); ///< something of it is on disk: lists look again

private:
    void take(std::vector<care::Referral> open);
    void followService();
    void keep(bool tellsVisit);
    void keepOnVisit(bool tellsVisit);
    void keepOnPerson(bool tellsVisit);
    void setSaved(const char *phase);

    ServiceModel &m_service;
    DirectoryDesk &m_directory;
    CrisisDesk &m_crisis;
    VaultDesk &m_vault;
    care::Referral m_referral;
    QString m_argument, m_saved;
    QTimer m_pause;
    int m_asked = 0; ///< so that a late answer of an earlier open() is not taken
    bool m_known = false, m_unkept = false;
};

} // namespace handrail::view
