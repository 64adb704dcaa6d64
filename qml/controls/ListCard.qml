import QtQuick
import QtQuick.Layouts

// A card around rows (ListRow, CheckRow, GroupRow, FactRow…). Rows draw their own hairline, except the first.
Rectangle {
    id: root

    default property alias rows: column.data

    Layout.fillWidth: true
    implicitWidth: 358
    implicitHeight: column.height + 2 * Theme.lineWidth
    radius: Theme.radiusCard
    color: Theme.surface
    border { width: Theme.lineWidth; color: Theme.line }

    Column {
        id: column
        x: Theme.lineWidth
        y: Theme.lineWidth
        width: root.width - 2 * Theme.lineWidth

        // Rows are as wide as their card, however they came here.
        function fit(): void {
            for (let i = 0; i < column.children.length; ++i) {
                if (column.children[i].height > 0 || column.children[i].implicitHeight > 0)
                    column.children[i].width = column.width;
            }
        }
        onWidthChanged: column.fit()
        onChildrenChanged: column.fit()
    }
}
