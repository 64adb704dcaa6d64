pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// The window in hand-over: emergency bar on top, the way back beside or under it, and this one plan. It knows no route:
// what the router, a key or a gesture asks for is not here. The emergency bar opens the call sheet and keeps no record.
FocusScope {
    id: root

    required property AppSession session
    property bool givingBack: false // asked for, while the page is still open
    readonly property string place: root.givingBack ? "back" : session.plans.handOver.place
    readonly property bool planOpen: session.plans.handOver.open && !session.hiding.hidden
    readonly property real side: Theme.sideMargin(root.width)
    // as wide as the bar's three buttons are where they do not spread
    readonly property real bar: Theme.kiosk ? 888 : 592
    readonly property bool roomy: !Theme.phone
        && root.width - 2 * root.side >= root.bar + language.implicitWidth + giveBack.implicitWidth
    readonly property string otherLanguage: session.settings.language === "es" ? "en" : "es"
    // this page is theirs, not a plan
    readonly property bool consent: session.plans.handOver.planId.startsWith("consent:")
    readonly property bool survey: session.plans.handOver.planId.startsWith("survey:")   // nor is this
    readonly property real pageTop: still.y + (still.visible ? still.height : 0) // where the page begins
    readonly property string shown: root.session.hiding.hidden ? "" : !root.planOpen || root.givingBack ? "back"
        : root.consent ? "consent" : root.survey ? "survey"
        : root.place === "use" || root.place === "take" ? root.place : "plan"

    function call(argument: string): void {
        root.session.calls.own.open(argument);
        sheet.open = true;
    }
    function show(): void {
        const lent = { session: root.session, argument: root.session.plans.handOver.planId, lent: true };
        switch (root.shown) {
        case "consent": page.setSource(Qt.resolvedUrl("ConsentHand.qml"), { session: root.session }); break;
        case "survey": page.setSource(Qt.resolvedUrl("SurveyHand.qml"), { session: root.session }); break;
        case "plan": page.setSource(Qt.resolvedUrl("HandOverPlan.qml"), { session: root.session }); break;
        case "use": page.setSource(Qt.resolvedUrl("UseNowPage.qml"), lent); break;
        case "take": page.setSource(Qt.resolvedUrl("TakePage.qml"), lent); break;
        case "back": page.setSource(Qt.resolvedUrl("HandOverLock.qml"), { session: root.session }); break;
        default: page.source = "";
        }
    }
    function giveBack(): void {
        root.session.plans.plan.flush();
        root.session.stories.consent.form.flush();
        root.givingBack = true;
    }
    function speak(language: string): void {
        root.session.settings.language = language;
        if (!root.consent && !root.survey)
            root.session.plans.plan.speak(language);
    }

    onShownChanged: root.show()
    Component.onCompleted: root.show()

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
        bare: root.session.hiding.hidden
        y: emergency.height
        z: 3
        width: root.width
        onWayBack: {
            sheet.open = false;
            root.giveBack();
        }
    }
    Banner { // over nothing: the page moves down
        id: still
        objectName: "stillThere"
        x: root.side
        y: due.y + due.height
        z: 3
        width: root.width - 2 * root.side
        visible: root.session.lock.held.secondsLeft > 0 && !root.session.hiding.hidden
        tone: "caution"
        iconName: "timer"
        //: In hand-over, before the device locks because nobody touched it. %1 is a number of seconds
        text: qsTr("Still there? In %1 seconds this locks. Your words are kept.").arg(root.session.lock.held.secondsLeft)
        //: Button: somebody is there, the plan stays open
        actionText: qsTr("I am here")
        onActionTriggered: root.session.lock.held.stay()
    }
    Item {
        id: strip
        x: root.roomy ? root.side + root.bar : 0
        y: root.roomy ? 0 : root.pageTop
        z: 3
        width: root.width - x
        height: root.roomy ? emergency.height : Math.max(56, language.height, giveBack.height)
        // on a phone the call sheet lies where it is
        visible: !root.session.hiding.hidden && (root.roomy || !sheet.open)
        enabled: !sheet.open

        LanguageSwitch {
            id: language
            objectName: "language"
            x: !root.roomy ? root.side - 16
               : (giveBack.visible ? giveBack.x : parent.width - root.side + 16) - width
            anchors.verticalCenter: parent.verticalCenter
            iconName: Theme.largeText ? "" : "translate" // both words fit then
            text: root.otherLanguage === "es" ? "Español" : "English"
            onClicked: root.speak(root.otherLanguage)
        }
        HButton {
            id: giveBack
            objectName: "giveBack"
            x: parent.width - width - root.side + 16
            anchors.verticalCenter: parent.verticalCenter
            visible: root.planOpen && !root.givingBack
            kind: "text"
            iconName: Theme.largeText ? "" : "lock"
            //: Button in hand-over: the person gives the device back to the peer
            text: qsTr("Give it back")
            onClicked: root.giveBack()
        }
    }
    Item {
        id: area
        y: root.roomy ? root.pageTop : strip.y + (strip.visible ? strip.height : 0)
        width: root.width
        height: root.height - y
        clip: true
        enabled: !sheet.open

        Loader { // by address: Qt 6.4 cannot load a bound component
            id: page
            anchors.fill: parent
            focus: true
        }
        Connections {
            target: page.item
            ignoreUnknownSignals: true
            function onUseRequested() { root.session.plans.handOver.place = "use"; }
            function onTakeRequested() { root.session.plans.handOver.place = "take"; }
            function onLeaveRequested() { root.session.plans.handOver.place = "whole"; }
            function onBackToPlan() { root.givingBack = false; }
        }
        NeutralScreen {
            session: root.session
            anchors.fill: parent
        }
    }
    SheetArea {
        y: root.pageTop
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
        }
    }
    Connections {
        target: root.session.lock
        function onHandedOver() { root.givingBack = false; } // and they are where they were
        function onLocked() { // a call to 911 or 988 goes on
            if (root.session.calls.own.line.lineId === "" || root.session.calls.own.line.trust === "theirs")
                sheet.open = false;
        }
    }
}
