#pragma once

class QElapsedTimer;
class QQuickWindow;

namespace handrail {

/// For the bench. Prints the milliseconds of @p since and ends the app.
void endWithThisFrame(const QElapsedTimer &since);

/// The same with the first frame in which the places and what waits for the peer stand too.
void endWithWholeHome(QQuickWindow &window, const QElapsedTimer &since);

} // namespace handrail
