pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// The window on a wall: emergency bar on top, the visitor's language and text size beside it, one stack of public
// pages, 'Start over' at the lower right. It has no way to a record: what a page asks for that may not be shown is
// refused by the router, and a number ends here in the call sheet that keeps nothing. For staff: a peer's passphrase
// ends it.
FocusScope {
    id: root

    required property AppSession session
    readonly property KioskModel kiosk: session.kiosk
    property bool staff: false // the way back is on screen
    readonly property real side: Theme.sideMargin(root.width)
    // as wide as the bar's three buttons are where they do not spread
    readonly property real bar: Theme.kiosk ? 888 : 592
    readonly property bool roomy: !Theme.phone
        && root.width - 2 * root.side >= root.bar + language.implicitWidth + bigger.implicitWidth + 24
    readonly property string otherLanguage: session.settings.language === "es" ? "en" : "es"

    function call(argument: string): void {
        root.session.calls.own.open(argument);
        sheet.open = true;
    }
    function showStaff(): void {
        if (root.staff)
            way.setSource(Qt.resolvedUrl("KioskLock.qml"), { session: root.session });
        else
            way.source = "";
    }

    onStaffChanged: root.showStaff()
    Binding {
        target: root.kiosk
        property: "calling"
        value: sheet.open
    }
    Connections {
        target: root.kiosk
        function onCleared() {
            root.staff = false;
            sheet.open = false;
        }
    }
    Connections {
        target: root.session.router
        function onRefused(route: string, argument: string) {
            if (route === "now/call" && argument !== "")
                root.call(argument);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    EmergencyBar {
        id: emergency
        width: root.width
        z: 2
        onOverdose: root.call("911/overdose")
        onCall911: root.call("911")
        onCall988: root.call("988")
    }
    LentRows {
        id: due
        session: root.session
        wall: true
        y: emergency.height
        z: 3
        width: root.width
        onWayBack: {
            sheet.open = false;
            root.staff = true;
        }
    }
    Item {
        id: strip
        x: root.roomy ? root.side + root.bar : 0
        y: root.roomy ? 0 : due.y + due.height
        z: 3
        width: root.width - x
        height: root.roomy ? emergency.height : Math.max(language.height, bigger.height)
        visible: root.roomy || !sheet.open // the sheet begins under the emergency bar
        enabled: !sheet.open

        LanguageSwitch {
            id: language
            objectName: "language"
            x: root.roomy ? bigger.x - width - 8 : root.side - 16
            anchors.verticalCenter: parent.verticalCenter
            iconName: Theme.largeText ? "" : "translate" // both words fit then
            text: root.otherLanguage === "es" ? "Español" : "English"
            onClicked: root.session.settings.language = root.otherLanguage
        }
        HButton {
            id: bigger
            objectName: "bigger"
            readonly property bool on: root.session.settings.textScale >= 1.5
            x: parent.width - width - root.side + 16
            anchors.verticalCenter: parent.verticalCenter
            kind: "text"
            iconName: Theme.largeText ? "" : "text_increase"
            text: bigger.on
                //: Button on the kiosk: letters as small as before
                ? qsTr("Smaller")
                //: Button on the kiosk: larger letters
                : qsTr("Bigger")
            onClicked: root.session.settings.textScale = bigger.on ? 1 : 1.5
        }
    }
    Item {
        id: area
        objectName: "wall"
        y: root.roomy ? due.y + due.height : strip.y + strip.height
        width: root.width
        height: foot.y - y
        clip: true
        enabled: !sheet.open

        PageStack {
            objectName: "stack"
            anchors.fill: parent
            session: root.session
            first: KioskHome {
                session: root.session
                staffInside: !foot.fits
                onStaffRequested: root.staff = true
            }
            visible: !root.staff
        }
        Loader { // by address: Qt 6.4 cannot load a bound component
            id: way
            anchors.fill: parent
            focus: root.staff
            visible: root.staff
        }
        Connections {
            target: way.item
            ignoreUnknownSignals: true
            function onBackToKiosk() { root.staff = false; }
        }
        KioskNotice {
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                leftMargin: root.side
                rightMargin: root.side
            }
            kiosk: root.kiosk
            z: 1
        }
    }
    Item {
        id: foot
        readonly property bool fits: staffWords.implicitWidth + 72 + again.implicitWidth <= root.width - 2 * root.side
        y: root.height - height
        width: root.width
        height: Math.max(staffWay.height, again.height) + (Theme.kiosk ? 40 : 16)
        enabled: !sheet.open

        HText { // how wide the button would be, whether it is there or not
            id: staffWords
            visible: false
            style: "label"
            text: staffWay.text
        }
        HButton {
            id: staffWay
            objectName: "staff"
            x: root.side - 16
            y: again.y + (again.height - height) / 2
            visible: !root.staff && foot.fits
            kind: "text"
            iconName: "lock"
            //: Button on the kiosk, for the people who work there: leads to the passphrase that ends it
            text: qsTr("For staff")
            onClicked: root.staff = true
        }
        IconLine {
            id: quiet
            x: staffWay.visible ? staffWay.x + staffWay.width + 16 : root.side
            y: again.y + (again.height - height) / 2
            width: again.x - x - 16
            visible: !Theme.phone && !Theme.largeText
            iconName: "auto_delete"
            //: At the foot of the kiosk
            text: qsTr("Nothing you type stays here. The screen clears itself after two quiet minutes.")
        }
        HButton {
            id: again
            objectName: "startOver"
            x: root.width - root.side - width
            y: Theme.kiosk ? 0 : 4
            kind: "line"
            iconName: "refresh"
            //: Button on the kiosk: clears what was typed and goes to the first screen
            text: qsTr("Start over")
            onClicked: root.kiosk.startOver()
        }
    }
    SheetArea {
        y: due.y + due.height
        width: root.width
        height: root.height - y

        CallSheet {
            id: sheet
            model: root.session.calls.own
            place: root.session.calls.place
            own: true
            onCloseRequested: sheet.open = false
            onLineRequested: (lineId) => root.session.calls.own.open(lineId)
            onCountyRequested: sheet.open = false
            onNumbersRequested: sheet.open = false
        }
    }
}
