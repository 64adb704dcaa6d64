import QtQuick
import Handrail.Controls
import Handrail.View

// The places at the bottom of a phone.
NavBar {
    id: root

    required property AppSession session
    readonly property Places places: Places { session: root.session }

    items: Theme.phone ? root.places.all : [] // what nobody sees is not there for a screen reader either
    current: root.session.router.section
    onChosen: (key) => root.places.choose(key)
}
