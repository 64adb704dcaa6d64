import QtQuick
import QtQuick.Layouts

// Tiles in two columns (more on wide windows) that become one column when the text is large.
GridLayout {
    id: root

    property int most: Theme.phone ? 2 : Theme.tablet ? 3 : 4

    Layout.fillWidth: true
    columns: Theme.largeText ? Math.max(1, root.most - (Theme.phone ? 1 : 2)) : root.most
    columnSpacing: 8
    rowSpacing: 8
}
