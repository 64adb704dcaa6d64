#pragma once

#include "view/directory/serviceshown.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class Settings;

/// Where what is told of a service comes from, and how old it is. Ages as in servicewords.h.
class ServiceTrust : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask ServiceModel for it")

    Q_PROPERTY(QString checkedUnit READ checkedUnit NOTIFY changed FINAL)
    Q_PROPERTY(int checkedCount READ checkedCount NOTIFY changed FINAL)
    Q_PROPERTY(bool checkedStale READ checkedStale NOTIFY changed FINAL)
    Q_PROPERTY(bool checkedAssured READ checkedAssured NOTIFY changed FINAL)
    Q_PROPERTY(QString sourceName READ sourceName NOTIFY changed FINAL)
    Q_PROPERTY(QString sourceFile READ sourceFile NOTIFY changed FINAL)
    Q_PROPERTY(QString sourceDate READ sourceDate NOTIFY changed FINAL)
    Q_PROPERTY(QString signer READ signer NOTIFY changed FINAL) ///< whose signature the source carried
    Q_PROPERTY(bool addedByPeer READ addedByPeer NOTIFY changed FINAL)

public:
    ServiceTrust(const ServiceShown &shown, const Settings &settings, QObject *parent = nullptr)
        : QObject(parent), m_shown(shown), m_settings(settings)
    {
    }

    [[nodiscard]] QString checkedUnit() const { return m_shown.text("checkedUnit"); }
    [[nodiscard]] int checkedCount() const { return m_shown.number("checkedCount"); }
    [[nodiscard]] bool checkedStale() const { return m_shown.state.value(QStringLiteral("checkedStale")).toBool(); }
    [[nodiscard]] bool checkedAssured() const { return m_shown.state.value(QStringLiteral("checkedAssured")).toBool(); }
    [[nodiscard]] QString sourceName() const { return textOf(m_shown.service.source.name); }
    [[nodiscard]] QString sourceFile() const { return textOf(m_shown.service.source.fileName); }
    [[nodiscard]] QString sourceDate() const;
    [[nodiscard]] QString signer() const { return textOf(m_shown.service.source.signer); }
    [[nodiscard]] bool addedByPeer() const { return m_shown.service.row.addedByPeer; }

signals:
    void changed();

private:
    const ServiceShown &m_shown;
    const Settings &m_settings;
};

} // namespace handrail::view
