import QtQuick

// The number to dial, as large as it goes: 96 dp, 160 on a shared screen.
Figures {
    id: root

    property string number: ""
    text: root.number
    style: "dial"
    color: Theme.emergencyInk
}
