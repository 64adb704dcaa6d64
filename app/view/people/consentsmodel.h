#pragma once

#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"

#include "care/circle.h"
#include "care/consent.h"
#include "storage/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class Settings;
class VaultDesk;

/// One person's consent ledger: what may be shared and with whom, what they said no to, what they took back; and with
/// whom of their circle we may be in touch. Holds words only while records are open.
class ConsentsModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask StoriesSession for it")

    Q_PROPERTY(QString personId READ personId NOTIFY changed FINAL)
    Q_PROPERTY(QString personName READ personName NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed FINAL)
    Q_PROPERTY(bool begun READ begun NOTIFY changed FINAL) ///< a new one is being written and is not kept yet
    /// key (a consent's id), state_ (care::consentState), general, to, what, day (of the answer, the take-back or the
    /// end), until
    Q_PROPERTY(handrail::view::RowsModel *holding READ holding CONSTANT FINAL) ///< given, and waiting for an answer
    Q_PROPERTY(handrail::view::RowsModel *past READ past CONSTANT FINAL)
    /// name, yes, day, mayKnow; whoever was asked about
    Q_PROPERTY(handrail::view::RowsModel *circle READ circle CONSTANT FINAL)

public:
    ConsentsModel(VaultDesk &vault, Settings &settings, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString personId() const { return QString::fromStdString(m_personId); }
    [[nodiscard]] QString personName() const { return m_personName; }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    [[nodiscard]] bool begun() const { return m_begun; }
    [[nodiscard]] RowsModel *holding() { return &m_holding; }
    [[nodiscard]] RowsModel *past() { return &m_past; }
    [[nodiscard]] RowsModel *circle() { return &m_circle; }

    /// Reads @p personId's ledger, anew each time.
    Q_INVOKABLE void open(const QString &personId);
    void forget();

signals:
    void changed();

private:
    void arrange();

    VaultDesk &m_vault;
    Settings &m_settings;
    const storage::Clock &m_clock;
    RowsModel m_holding, m_past, m_circle;
    std::string m_personId;
    QString m_personName;
    std::vector<care::Consent> m_consents;
    std::vector<care::Contact> m_contacts;
    int m_asked = 0, m_unreadable = 0;
    bool m_loaded = false, m_begun = false;
};

} // namespace handrail::view
