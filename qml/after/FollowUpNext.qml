pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// After the plan, if they want: their own early signs beside how it is today, what they need, what led here, and how it
// was for them.
VStack {
    id: root

    required property FollowUpModel model
    property bool open: true // not done yet

    signal placeRequested(place: string)
    signal surveyRequested()

    function signs(): string {
        const lines = [];
        for (let i = 0; i < root.model.look.plans.count && root.model.look.plans.revision >= 0; ++i) {
            const words = root.model.look.plans.word(i, "signs");
            if (words !== "")
                lines.push(words);
        }
        return lines.join("\n");
    }
    readonly property string ownSigns: root.signs()

    spacing: 12

    HText {
        Layout.fillWidth: true
        style: "section"
        //: Heading on the follow-up page over what is asked after the plan
        text: qsTr("How is it now?")
    }
    VStack {
        visible: root.ownSigns !== ""
        spacing: 4

        HText {
            Layout.fillWidth: true
            style: "label"
            heading: true
            //: Follow-up page, over the early signs that stand in the person's own plan
            text: qsTr("Early signs, in their words")
        }
        HText {
            objectName: "ownSigns"
            Layout.fillWidth: true
            style: "person"
            text: root.ownSigns
        }
        HText {
            Layout.fillWidth: true
            color: Theme.inkQuiet
            //: Follow-up page, under the early signs of the person's plan
            text: qsTr("Ask: are any of these back? Is there a new one?")
        }
        HButton {
            objectName: "signsNow"
            Layout.fillWidth: true
            visible: root.open
            kind: "tint"
            iconName: "support"
            //: Button: an early sign is there now. Opens the tools for a crisis
            text: qsTr("Yes, one is here: open Now")
            onClicked: root.placeRequested("now")
        }
    }
    ListCard {
        ListRow {
            objectName: "nextSigns"
            discIcon: "visibility"
            tone: "action"
            //: Follow-up page: opens the guide to early signs
            title: qsTr("New signs")
            //: Under 'New signs'
            line: qsTr("What shows before it gets hard, and a step for it")
            onClicked: root.placeRequested("before/signs")
        }
        ListRow {
            objectName: "nextNeeds"
            divider: true
            discIcon: "checklist"
            tone: "action"
            //: Follow-up page: opens the guide that asks for needs
            title: qsTr("What they need now")
            //: Under 'What they need now'
            line: qsTr("Ask, then refer or write it into the plan")
            onClicked: root.placeRequested("before/needs")
        }
        ListRow {
            objectName: "nextPaths"
            divider: true
            discIcon: "alt_route"
            tone: "action"
            //: Follow-up page: opens the guide to what leads into a crisis
            title: qsTr("What led here")
            //: Under 'What led here'
            line: qsTr("So that it does not come again the same way")
            onClicked: root.placeRequested("before/pathways")
        }
        ListRow {
            objectName: "nextSurvey"
            divider: true
            visible: root.open
            height: visible ? implicitHeight : 0
            discIcon: "favorite"
            tone: "action"
            //: Follow-up page: the person answers a few questions on this device
            title: qsTr("How it was for them")
            //: Under 'How it was for them'
            line: qsTr("They answer alone; only counts are shown, none below five")
            onClicked: root.surveyRequested()
        }
    }
}
