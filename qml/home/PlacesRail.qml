import QtQuick
import Handrail.Controls
import Handrail.View

// The places at the side of a tablet or a wide window, the language and Hide at its foot.
NavRail {
    id: root

    required property AppSession session
    readonly property Places places: Places { session: root.session }

    keys: Theme.phone ? [] : root.places.keys // what nobody sees is not there for a screen reader either
    icons: root.places.icons
    labels: root.places.labels
    bottomKeys: Theme.phone ? [] : root.places.asideKeys
    bottomIcons: root.places.asideIcons
    bottomLabels: root.places.asideLabels
    current: root.session.router.section
    onChosen: (key) => root.places.choose(key)
}
