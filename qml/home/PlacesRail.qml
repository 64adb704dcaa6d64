import QtQuick
import Handrail.Controls
import Handrail.View

// The places at the side of a tablet or a wide window, the language and Hide at its foot.
NavRail {
    id: root

    required property AppSession session
    readonly property Places places: Places { session: root.session }

    items: Theme.phone ? [] : root.places.all // what nobody sees is not there for a screen reader either
    bottomItems: Theme.phone ? [] : root.places.aside
    current: root.session.router.section
    onChosen: (key) => root.places.choose(key)
}
