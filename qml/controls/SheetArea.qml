import QtQuick

// Where the sheets of a page lie: over its content and dock, under the emergency bar. Counts those that are open.
Item {
    property int openSheets: 0
}
