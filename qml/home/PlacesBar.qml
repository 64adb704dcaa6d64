import QtQuick
import Handrail.Controls
import Handrail.View

// The places at the bottom of a phone.
NavBar {
    id: root

    required property AppSession session
    readonly property Places places: Places { session: root.session }

    keys: Theme.phone ? root.places.keys : [] // what nobody sees is not there for a screen reader either
    icons: root.places.icons
    labels: root.places.labels
    current: root.session.router.section
    onChosen: (key) => root.places.choose(key)
}
