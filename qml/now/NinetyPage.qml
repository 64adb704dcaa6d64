pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// After a hard visit: a minute and a half for the peer. Offered once, declined without a word.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    //: Title of the page offered to the peer after a hard visit
    title: qsTr("Ninety seconds for you")
    backTo: places.nameOf(root.session.router.backRoute)
    spacing: 24
    onBackRequested: root.session.router.back()
    Component.onCompleted: root.session.now.ground.open()
    NowPlaces { id: places }

    IconLine {
        width: root.contentWidth
        visible: root.session.home.closedTimes >= 0 && !root.session.now.visit.saving.busy
        iconName: "check"
        //: Page offered to the peer after a hard visit
        text: qsTr("The visit is closed and kept. Home says where.")
    }
    GuideText {
        Layout.fillWidth: true
        style: "person"
        //: Page offered to the peer after a hard visit. A list in Markdown; keep the dashes.
        markdown: qsTr("That was a hard one. You stayed.\n\n- Put both feet on the ground.\n- Drop your shoulders. Unlock your jaw.\n- Let a few breaths out slowly.\n- Drink some water.\n- Tell one person how it was.")
    }
    BreathPacer {
        id: pacer
        Layout.fillWidth: true
        phases: root.session.now.ground.phases
    }
    HButton {
        width: root.contentWidth
        big: true
        kind: pacer.going ? "line" : "fill"
        text: pacer.going
            //: Page offered to the peer after a hard visit: ends the breathing pacer
            ? qsTr("Stop")
            //: Page offered to the peer after a hard visit: begins the breathing pacer
            : qsTr("Breathe with me")
        onClicked: pacer.going = !pacer.going
    }
    HButton {
        width: root.contentWidth
        kind: "line"
        visible: root.session.calls.numbers.hasSupervisor
        iconName: "call"
        //: Opens the call sheet of the program's number. %1 is its name
        text: qsTr("Call %1").arg(root.session.calls.numbers.supervisorName)
        onClicked: root.session.router.open("now/call", root.session.calls.numbers.supervisorLine)
    }
    ListCard {
        objectName: "third"
        visible: root.session.own.debrief.third
        ListRow {
            objectName: "huddle"
            iconName: "groups"
            //: Page offered to the peer after a hard visit, when it was the third hard one in seven days, or a later
            //: one
            title: qsTr("Three hard ones in a week: a short huddle")
            //: Under the huddle that is offered after a hard visit
            line: qsTr("What happened, who is fit to work, who checks in tomorrow")
            onClicked: root.session.router.open("me/huddle")
        }
        ListRow {
            objectName: "supports"
            iconName: "favorite"
            //: Page offered to the peer after a hard visit: opens who and what carries them
            title: qsTr("My supports")
            onClicked: root.session.router.open("me/supports")
        }
    }
    HButton {
        objectName: "debrief"
        width: root.contentWidth
        visible: root.argument === "debrief"
        kind: "line"
        iconName: "favorite"
        //: Page offered to the peer after a hard visit: opens their own short look back at it
        text: qsTr("A few taps for yourself")
        onClicked: root.session.router.replace("me/debrief")
    }
    HButton {
        width: root.contentWidth
        kind: "text"
        //: Page offered to the peer after a hard visit: leaves it
        text: qsTr("Not now")
        onClicked: root.session.router.back()
    }
    Timer { // ninety seconds, and then stillness again
        running: pacer.going
        interval: 90000
        onTriggered: pacer.going = false
    }
    onVisibleChanged: if (!root.visible) pacer.going = false
}
