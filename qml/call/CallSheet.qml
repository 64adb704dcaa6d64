pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The sheet of one line: the number large, what to say, where you are, and one button that hands the number to the
// phone. It is the only place in the app that does, and only on this tap. Where the device cannot call: the number
// huge, and a code for another phone.
Sheet {
    id: root

    required property CallModel model
    required property PlaceModel place
    property bool own: false // for the person themselves: what a peer says of them is not what they say
    readonly property bool known: root.model.line.lineId !== ""
    readonly property bool red: root.model.line.emergency || root.model.line.lineId === "988"
    readonly property bool inHeader: root.known && root.model.line.number.length > 0 && root.model.line.number.length <= 3
    readonly property color numberInk: root.red ? Theme.emergencyInk : Theme.ink
    readonly property real numberRoom: root.beside && !root.inHeader ? root.panelWidth - root.leftWidth - 8 - root.side
        : Theme.columnWidth(root.width)
    readonly property bool ofDirectory: root.model.line.trust === "local" || root.model.line.trust === "peer"
        || root.model.line.trust === "wrong"
    readonly property bool placeMatters: root.model.line.emergency || root.model.line.county !== "" || root.model.around.byCounty
    readonly property bool tight: root.beside || Theme.small
    // more stands on it than else
    readonly property bool close: root.tight || Theme.phone && root.model.around.firsts.count > 0
    property bool codeLarge: false // the code for another phone, over everything there is to read
    property bool firstsShown: false // where height is short they come at a tap
    readonly property int numberSize: {
        const most = Theme.kiosk ? Theme.sizeOf("dial")
            : root.beside ? Math.max(40, Math.min(80, Math.floor(root.headRoom / 1.08)))
            : root.tight ? 72
            : root.model.canDial || Theme.largeText || root.close ? 96
            : root.oneFirst ? 120 : 160;
        return Math.min(most, Math.floor(root.numberRoom / (0.6 * Math.max(1, root.model.line.number.length))));
    }
    readonly property string messageWords: root.model.line.textBody === ""
        //: Text message to a line. %1 is its number
        ? qsTr("Text %1").arg(root.model.line.textNumber)
        //: Text message to a line. %1 is the word to send, %2 the number
        : qsTr("Text %1 to %2").arg(root.model.line.textBody).arg(root.model.line.textNumber)

    signal countyRequested()
    signal lineRequested(lineId: string)
    signal numbersRequested()

    full: true
    beside: root.width > root.height && root.height < 420 && !Theme.kiosk
    closeIcon: "close"
    titleBelow: Theme.largeText && Theme.phone && !root.inHeader
    title: root.known ? root.model.line.name
        //: Call sheet: there is no such line
        : qsTr("This line is not here")

    onOpenChanged: {
        root.codeLarge = false;
        root.firstsShown = false;
    }
    CallWords { id: phrases }

    component Kinds: CallKinds {
        model: root.model
        row: root.beside || root.tight && !Theme.largeText
    }
    component Words: SayThis {
        tight: root.close && !root.beside
        gap: root.beside ? 16 : 4 // under Close
        //: What to say on the phone, in quote marks
        text: qsTr("“%1”").arg(root.own && root.model.line.lineId === "988"
            //: What a person can say when they call 988 for themselves
            ? qsTr("I need to talk.") : root.model.kinds.say)
    }
    component FirstsButton: HButton {
        objectName: "showFirsts"
        Layout.fillWidth: true
        kind: "tint"
        iconName: "forum"
        //: Call sheet, on a small screen: shows the lines that send help without police
        text: qsTr("No one in danger? Call these first")
        onClicked: root.firstsShown = true
    }
    readonly property bool oneFirst: Theme.phone || root.height < 1000
    readonly property bool foldedFirsts: root.model.around.firsts.count > 0 && root.tight && !root.firstsShown
        && !Theme.largeText
    readonly property bool lowest: root.beside && root.height < 300
    readonly property bool hasKinds: root.model.line.emergency && root.model.kinds.rows.count > 0

    header: Item {
        width: parent ? parent.width : 0
        height: root.inHeader ? headNumber.height : headName.height + 16

        CallNumber {
            id: headNumber
            objectName: "number"
            visible: root.inHeader
            width: parent.width
            text: root.model.line.number
            size: root.numberSize
            color: root.numberInk
        }
        HText {
            id: headName
            objectName: "lineName"
            visible: !root.inHeader
            y: 12
            width: parent.width - 8
            style: "section"
            text: root.title
        }
    }

    Item { // Close stands here
        visible: root.beside && !Theme.largeText && (largeCode.visible || wideNumber.visible || warning.visible
            || handedOver.visible || published.visible)
        implicitWidth: 1
        implicitHeight: 36
    }
    CallNumber {
        id: wideNumber
        objectName: "wideNumber"
        visible: !root.inHeader && root.model.line.number !== ""
        text: root.model.line.number
        size: root.numberSize
        color: root.numberInk
    }
    Banner {
        id: warning
        visible: root.known && text !== ""
        tone: "caution"
        text: phrases.warning(root.model.line.trust, root.model.line.date)
    }
    Banner {
        id: handedOver
        objectName: "handedOver"
        visible: root.model.handed !== ""
        tone: root.model.handed === "refused" ? "caution" : "good"
        text: root.model.handed === "refused"
            //: The system did not take the number. %1 is the number
            ? qsTr("The phone app did not take it. Dial %1 by hand.").arg(root.model.line.number)
            : root.model.handed === "messages"
            //: The message was handed over; nothing is sent yet
            ? qsTr("The message is in your message app. Send it there.")
            //: The number was handed over; the phone app rings
            : qsTr("The number is in your phone app. Go on there.")
    }
    HButton {
        id: published
        objectName: "publishedNumber"
        Layout.fillWidth: true
        visible: root.model.line.publishedLine !== ""
        kind: "line"
        iconName: "call"
        //: Call sheet of a number that a peer put right: to the sheet of the publisher's. %1 is that number
        text: qsTr("The publisher’s number: %1").arg(root.model.line.publishedNumber)
        onClicked: root.lineRequested(root.model.line.publishedLine)
    }
    QrCard {
        id: largeCode
        objectName: "largeCode"
        padding: root.beside ? 8 : 16
        visible: root.codeLarge && !root.model.canDial
        modules: root.model.line.telModules
        title: root.model.line.number
        onClicked: root.codeLarge = false
    }
    // Number and place first where the letters are so large that not all of it fits; else what to say comes before the
    // place.
    Kinds { visible: root.hasKinds && !root.beside && !Theme.largeText }
    CallFirsts {
        model: root.model
        visible: root.model.around.firsts.count > 0 && !root.tight && !Theme.largeText
        most: root.oneFirst ? 1 : 99
        onChosen: (lineId) => root.lineRequested(lineId)
    }
    Words {
        visible: root.model.kinds.say !== "" && root.beside && !Theme.largeText
    }
    FirstsButton { visible: root.foldedFirsts && !root.lowest }
    CallFirsts {
        model: root.model
        visible: root.model.around.firsts.count > 0 && root.tight && root.firstsShown && !Theme.largeText
        onChosen: (lineId) => root.lineRequested(lineId)
    }
    Words {
        visible: root.model.kinds.say !== "" && !root.beside && !Theme.largeText
    }
    CallPlace {
        visible: root.known && root.placeMatters && root.open
        tight: root.close
        place: root.place
        offersOther: root.model.around.byCounty
        onCountyRequested: root.countyRequested()
    }
    FirstsButton { visible: root.foldedFirsts && root.lowest }
    Words {
        visible: root.model.kinds.say !== "" && Theme.largeText
    }
    Kinds { visible: root.hasKinds && !root.beside && Theme.largeText }
    CallFirsts {
        model: root.model
        visible: Theme.largeText ? root.model.around.firsts.count > 0
            : root.oneFirst && !root.tight && root.model.around.firsts.count > 1
        from: Theme.largeText ? 0 : 1
        onChosen: (lineId) => root.lineRequested(lineId)
    }
    CallOthers {
        model: root.model
        visible: root.model.around.others.count > 0
        onChosen: (lineId) => root.lineRequested(lineId)
    }
    VStack {
        visible: root.model.kinds.alsoSay.length > 0
        Layout.fillWidth: true
        spacing: 4
        Repeater {
            model: root.model.kinds.alsoSay
            delegate: IconLine {
                required property string modelData
                Layout.fillWidth: true
                iconName: "check"
                text: modelData
            }
        }
    }
    HButton {
        Layout.fillWidth: true
        visible: !root.known
        kind: "line"
        iconName: "add"
        //: Call sheet of a line that is not there: the program can add its own numbers
        text: qsTr("Add your program’s numbers")
        onClicked: root.numbersRequested()
    }
    IconLine {
        width: parent.width
        visible: root.known && root.ofDirectory
        iconName: "info"
        //: Foot of the call sheet of a service from the directory
        text: qsTr("From the directory on this device. Its page says when it was checked.")
    }
    CallFacts {
        visible: root.known && !root.model.line.emergency && root.model.line.trust !== "theirs" && root.model.line.trust !== "program"
            && !root.ofDirectory
        model: root.model
        words: phrases
    }

    lead: Kinds {
        visible: root.hasKinds && root.beside
        clip: true
    }
    spacing: root.close ? 10 : 16

    dock: [
        HButton {
            objectName: "callButton"
            Layout.fillWidth: true
            visible: root.model.canDial
            big: true
            kind: root.red ? "emergency" : "fill"
            iconName: Theme.largeText ? "" : "call" // a number is not broken for an icon's sake
            readonly property bool breaks: root.beside && Theme.largeText && root.model.line.number.length > 12
            //: The button that hands a number to the phone app, where the number stands large beside it
            text: breaks ? qsTr("Call") : whole
            //: The button that hands a number to the phone app. %1 is the number
            readonly property string whole: qsTr("Call %1").arg(root.model.line.number)
            Accessible.name: whole
            onClicked: root.model.dial(root.model.line.lineId)
        },
        HButton {
            objectName: "textButton"
            Layout.fillWidth: true
            visible: root.model.canText
            kind: root.model.canDial ? "line" : "fill"
            iconName: "sms"
            text: root.messageWords
            onClicked: root.model.text(root.model.line.lineId)
        },
        CallCode {
            visible: root.known && !root.model.canDial && root.model.line.telModules !== ""
            tight: root.tight
            roomy: !root.oneFirst
            modules: root.model.line.telModules
            number: root.model.line.number
            onEnlargeRequested: root.codeLarge = !root.codeLarge
        },
        HText {
            visible: root.model.line.textNumber !== "" && !root.model.canText
            style: "label"
            text: root.messageWords
        }
    ]
}
