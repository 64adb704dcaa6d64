pragma Singleton
import QtQuick

// Quick hide, from any page: the frame says whether it is offered, a page's own button asks. Holds nothing else.
QtObject {
    property bool offered: false // a phone; a rail has its own, the kiosk and hand-over have none

    signal asked()
}
