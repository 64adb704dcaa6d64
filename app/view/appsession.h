#pragma once

#include "router.h"
#include "settings.h"
#include "view/rooms.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// The one object main.cpp hands to Main.qml. It only hands out view models; when it starts to do work, that work belongs in a
/// view model of its own. Models are made when a screen first asks, so that start-up pays for none of them.
class AppSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in main.cpp")

    Q_PROPERTY(handrail::view::Router *router READ router CONSTANT)
    Q_PROPERTY(handrail::view::Settings *settings READ settings CONSTANT)

public:
    AppSession(Rooms rooms, Settings *settings, QObject *parent = nullptr);

    [[nodiscard]] Router *router() { return &m_router; }
    [[nodiscard]] Settings *settings() { return m_settings; }

private:
    Rooms m_rooms;
    Settings *m_settings;
    Router m_router;
};

} // namespace handrail::view
