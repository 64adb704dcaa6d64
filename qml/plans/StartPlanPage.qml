pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// Which plan, and the one thing a plan cannot exist without: someone it belongs to, called what they like. The argument
// is a person's id (it is theirs then, and only kind and language are asked), or the id of a kind of plan, from a
// search.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property PeopleModel model: session.people.list
    readonly property bool known: root.argument !== "" && root.session.plans.list.kindTitle(root.argument) === ""
    property string kind: root.argument !== "" && !root.known ? root.argument : "safety"
    property string language: session.settings.language

    backTo: root.session.router.backRoute === "people"
        //: The place that Back goes to: the people a peer supports
        ? qsTr("People")
        //: The place that Back goes to: the list of plans
        : qsTr("Plans")
    title: root.known
        //: Title when a plan is begun for someone who is in the list. %1 is what they are called
        ? qsTr("A plan for %1").arg(root.model.nameOf(root.argument))
        //: Title when a plan is begun
        : qsTr("Who is this plan for?")
    onBackRequested: {
        root.model.flush();
        root.session.router.back();
    }

    function fact(role: string): string {
        const kinds = root.session.plans.list.kinds;
        for (let row = 0; row < kinds.count; ++row) {
            if (kinds.word(row, "templateId") === root.kind)
                return kinds.word(row, role);
        }
        return "";
    }
    function glyph(): string { return root.fact("glyph"); }
    function summary(): string { return root.fact("summary"); }
    function begin(): void {
        if (root.known)
            root.model.startPlanFor(root.kind, root.argument, root.language);
        else
            root.model.startPlan(root.kind, name.typed, root.language);
    }

    Component.onCompleted: root.model.refresh()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.model.refresh(); }
    }
    Connections {
        target: root.model
        function onStarted(planId) {
            root.session.router.replace("plans/whole", planId);
            root.session.router.open("plans/edit", planId);
        }
    }

    ListCard {
        ListRow {
            objectName: "kind"
            discIcon: root.session.plans.list.kinds.revision >= 0 ? root.glyph() : ""
            tone: "action"
            title: root.session.plans.list.kinds.revision >= 0 ? root.session.plans.list.kindTitle(root.kind) : ""
            line: root.session.plans.list.kinds.revision >= 0 ? root.summary() : ""
            //: Pill on the kind of plan that will be begun: picks another kind
            verb: qsTr("Change")
            onClicked: kinds.open = true
        }
    }
    HField {
        id: name
        objectName: "name"
        visible: !root.known
        //: Label of the field for what a person is called
        label: qsTr("Name, initials or a code")
        //: Under the field for what a person is called
        note: qsTr("Whatever they like to be called. Nothing else is asked.")
        question: root.model.problem === PeopleModel.NoName
            //: The field for what a person is called was empty when Start was tapped
            ? qsTr("Write a name, initials or a code first. Any word will do.") : ""
        text: root.model.draftName
        onEdited: (value) => root.model.typeName(value)
        onAccepted: root.begin()
        onFinished: root.model.flush()
    }
    HText {
        style: "label"
        //: Heading over the choice of a plan's language
        text: qsTr("Language of the plan")
    }
    TileGrid {
        Layout.fillWidth: true
        columns: Theme.largeText ? 1 : 2
        columnSpacing: Theme.gapTarget
        rowSpacing: Theme.gapTarget

        ChoiceTile {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: "English"
            chosen: root.language === "en"
            onClicked: root.language = "en"
        }
        ChoiceTile {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: "Español"
            chosen: root.language === "es"
            onClicked: root.language = "es"
        }
    }
    Banner {
        visible: root.model.problem > PeopleModel.NoName
        tone: "caution"
        text: root.model.problem === PeopleModel.DiskFull
            //: Starting a plan failed
            ? qsTr("The disk is full. Nothing was lost: make some room and tap again.")
            : root.model.problem === PeopleModel.ReadOnly
            //: Starting a plan failed
            ? qsTr("This device’s storage can only be read. The plan was not begun.")
            : root.model.problem === PeopleModel.Locked
            //: Starting a plan failed
            ? qsTr("Records are locked. Unlock, then tap again. The name is kept.")
            //: Starting a plan failed for a reason we cannot name
            : qsTr("The plan was not begun. Nothing was lost. Tap again.")
    }
    HText {
        visible: others.visible
        style: "label"
        //: Heading over the list of people when a plan is begun
        text: qsTr("Or for someone who is here already")
    }
    ListCard {
        id: others
        visible: !root.known && root.model.count > 0

        Repeater {
            model: root.model
            delegate: ListRow {
                id: row
                required property int index
                required property string personId
                required property string name
                required property string initials
                required property int plans
                divider: row.index > 0
                discText: row.initials
                tone: "action"
                title: row.name
                //: Row of a person. %1 is how many plans they have
                line: row.plans > 0 ? qsTr("Plans: %1").arg(row.plans) : ""
                onClicked: root.model.startPlanFor(root.kind, row.personId, root.language)
            }
        }
    }

    sheets: KindSheet {
        id: kinds
        session: root.session
        kind: root.kind
        onPicked: (kind) => {
            root.kind = kind;
            kinds.open = false;
        }
        onCloseRequested: kinds.open = false
    }
    dock: HButton {
        objectName: "begin"
        Layout.fillWidth: true
        //: Button: begins the plan
        text: qsTr("Start the plan")
        onClicked: root.begin()
    }
}
