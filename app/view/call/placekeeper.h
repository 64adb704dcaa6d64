#pragma once

#include <QObject>
#include <QTimer>

#include <string>

namespace handrail::view {

class CrisisDesk;
class PlaceModel;

/// The landmark or cross street, typed once, is the visit's: sealed to its journal as it is typed (an entry that only
/// an unlock opens, never a slot and never settings), there again after an unlock, gone with the visit. One typed
/// before anything opened a visit joins it then.
class PlaceKeeper : public QObject {
    Q_OBJECT

public:
    PlaceKeeper(PlaceModel &place, CrisisDesk &desk, QObject *parent = nullptr);

    /// Reads it back where the field is empty: after an unlock, and after a start with records open.
    void read();
    /// Seals what was typed, then takes it off the screens: the app was hidden.
    void putAway();
    /// Seals what was typed at once: the records are about to lock.
    void flush();

private:
    void typed();
    void found();
    [[nodiscard]] QString county() const;
    void keep();
    void follow();

    PlaceModel &m_place;
    CrisisDesk &m_desk;
    QTimer m_pause;
    std::string m_visitId;  ///< of the open visit; empty: none
    std::string m_keptFor;  ///< visit that has the newest words
    QString m_keptCounty;   ///< kept with the visit already, so that it can be found again by its place
    bool m_quiet = false;   ///< the change is our own
};

} // namespace handrail::view
