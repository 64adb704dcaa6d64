pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// now/call. Without an argument: where you are and every line. With one ('911', '988', '911/mental', a line's id): that
// line's sheet.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property bool isSheet: root.argument !== ""
    // Under a running overdose the words for 911 are those for an overdose.
    readonly property string line: root.argument === "911" && root.session.now.run.running ? "911/overdose"
        : root.argument

    // The kind of emergency that was chosen here, for when this page comes back.
    property string kind: root.line.split("/")[1] ?? ""

    backTo: root.isSheet ? "" : places.nameOf(root.session.router.backRoute)
    title: root.isSheet ? ""
        //: Title of the page with all phone lines
        : qsTr("Call")
    onBackRequested: root.session.router.back()

    NowPlaces { id: places }

    CallPlace {
        visible: !root.isSheet
        place: root.session.calls.place
        onCountyRequested: counties.open = true
    }
    HButton {
        visible: !root.isSheet
        kind: "text"
        leading: true
        iconName: "supervisor_account"
        //: Opens the page where the program's own numbers are typed in
        text: qsTr("Program numbers")
        onClicked: root.session.router.open("now/numbers")
    }
    CallLines {
        visible: !root.isSheet
        sections: root.isSheet ? null : root.session.calls.sheet.list.sections
        onChosen: (lineId) => root.session.router.open("now/call", lineId)
    }

    sheets: [
        CallSheet {
            id: sheet
            model: root.session.calls.sheet
            place: root.session.calls.place
            open: root.isSheet
            onCloseRequested: root.session.router.back()
            onCountyRequested: counties.open = true
            onNumbersRequested: root.session.router.open("now/numbers")
            onLineRequested: (lineId) => root.session.router.open("now/call", lineId)
        },
        CountySheet {
            id: counties
            place: root.session.calls.place
            onCloseRequested: counties.open = false
        }
    ]

    Component.onCompleted: {
        if (root.isSheet) {
            root.session.calls.sheet.open(root.line);
            // 'your county's hotline', and no county is known
            counties.open = root.session.calls.sheet.around.asksCounty;
        } else
            root.session.calls.sheet.list.show();
    }
    // Another sheet may have been opened from this one: on coming back the model must show this page's line again.
    onVisibleChanged: {
        if (root.visible && root.isSheet)
            root.session.calls.sheet.show(root.line.split("/")[0] + "/" + root.kind);
    }
    function choose(kind: string): void {
        if (kind === root.kind)
            return;
        root.kind = kind;
        if (root.session.router.route !== "now/call")
            return;
        const line = root.line.split("/")[0]; // under a running overdose '911' shows its words by itself
        root.session.router.keepChosen(kind === "" ? line : line + "/" + kind);
    }
    Connections {
        target: root.session.calls.sheet.kinds
        function onChanged() {
            if (root.isSheet && root.visible && root.session.calls.sheet.line.lineId === root.line.split("/")[0])
                root.choose(root.session.calls.sheet.kinds.kind);
        }
    }
}
