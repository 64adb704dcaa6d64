import QtQuick

// One place of the navigation: its key, icon and word.
QtObject {
    property string key: ""
    property string iconName: ""
    property string label: ""
}
