#pragma once

#include <QString>
#include <QVector>

#include <functional>

namespace handrail::view { class AppSession; }

namespace handrail {

class TourClock;

/// A screen of the tour: a name for the file, a route and its argument, and what goes before it.
struct TourStop {
    QString name, route, argument;
    std::function<void(view::AppSession &)> before; ///< may be empty; runs before the route is opened
    std::function<void(view::AppSession &)> there;  ///< may be empty; runs when the page is open
};

/// Every route of qml/Routes.qml at least once (tests/architecture/tour.py), those with states more often.
/// @p plan: id of a plan to show; empty: screens that need one are left out
[[nodiscard]] QVector<TourStop> tourStops(const QString &plan, TourClock &clock);

/// A visit that has been going on for half an hour, in the journal of the tour's own vault.
void beginTourVisit(view::AppSession &session, TourClock &clock);

/// Puts away what a stop has left: a run, words in the search.
void leaveTourStop(view::AppSession &session);

} // namespace handrail
