#pragma once

#include "view/desk/directorydesk.h"
#include "view/directory/peerfindings.h"
#include "view/directory/serviceabout.h"
#include "view/directory/servicecalls.h"
#include "view/directory/serviceplace.h"
#include "view/directory/serviceshown.h"
#include "view/directory/servicetrust.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::storage { class Clock; }

namespace handrail::view {

class DirectoryModel;
class Settings;

/// One service's page: reads it, and hands out what it says by what a page asks. Values and keys; the words are QML's.
class ServiceModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask DirectorySession for it")

    Q_PROPERTY(QString serviceId READ serviceId NOTIFY changed FINAL)
    Q_PROPERTY(bool found READ found NOTIFY changed FINAL)
    Q_PROPERTY(bool gone READ gone NOTIFY changed FINAL)           ///< asked for, and not in the directory (any more)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString organization READ organization NOTIFY changed FINAL) ///< empty when it is the name
    Q_PROPERTY(QString category READ category NOTIFY changed FINAL)
    Q_PROPERTY(bool confidential READ confidential NOTIFY changed FINAL)
    Q_PROPERTY(handrail::view::ServiceAbout *about READ about CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ServicePlace *place READ place CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ServiceCalls *calls READ calls CONSTANT FINAL)
    Q_PROPERTY(handrail::view::ServiceTrust *trust READ trust CONSTANT FINAL)
    Q_PROPERTY(handrail::view::PeerFindings *peers READ peers CONSTANT FINAL)

public:
    ServiceModel(DirectoryDesk &desk, DirectoryModel &list, Settings &settings, const storage::Clock &clock,
                 QObject *parent = nullptr);

    [[nodiscard]] QString serviceId() const { return m_shown.id; }
    [[nodiscard]] bool found() const { return m_shown.found; }
    [[nodiscard]] bool gone() const { return m_gone; }
    [[nodiscard]] QString name() const { return textOf(m_shown.service.row.name); }
    [[nodiscard]] QString organization() const;
    [[nodiscard]] QString category() const;
    [[nodiscard]] bool confidential() const { return m_shown.confidential(); }
    [[nodiscard]] ServiceAbout *about() { return &m_about; }
    [[nodiscard]] ServicePlace *place() { return &m_place; }
    [[nodiscard]] ServiceCalls *calls() { return &m_calls; }
    [[nodiscard]] ServiceTrust *trust() { return &m_trust; }
    [[nodiscard]] PeerFindings *peers() { return &m_peers; }

    /// The nearest place, for the card; null: none. A private one has no address in it.
    [[nodiscard]] const directory::Place *firstPlace() const { return m_shown.place(); }

    /// Shows the service with the publisher's id @p id.
    Q_INVOKABLE void open(const QString &id);

signals:
    void changed();

private:
    void take(storage::Result<directory::Service> service);
    void fill();
    void clear();

    DirectoryDesk &m_desk;
    DirectoryModel &m_list;
    Settings &m_settings;
    const storage::Clock &m_clock;
    ServiceShown m_shown;
    ServiceAbout m_about{m_shown};
    ServicePlace m_place{m_shown};
    ServiceCalls m_calls;
    ServiceTrust m_trust;
    PeerFindings m_peers;
    bool m_gone = false;
};

} // namespace handrail::view
