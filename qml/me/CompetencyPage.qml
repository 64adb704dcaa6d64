pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// One competency: what it asks, what it looks like in the field, and where in the app it lives.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property CompetenciesModel model: session.reading.competencies

    function toolName(route: string): string {
        switch (route) {
        //: A tool of the app that serves a competency
        case "before": return qsTr("Before");
        //: A tool of the app that serves a competency
        case "directory": return qsTr("Directory");
        //: A tool of the app that serves a competency
        case "plans": return qsTr("Plans");
        //: A tool of the app that serves a competency
        case "now/call": return qsTr("Call for help");
        //: A tool of the app that serves a competency
        case "now/visit": return qsTr("The open visit");
        //: A tool of the app that serves a competency
        case "me": return qsTr("Me");
        //: A tool of the app that serves a competency: how the peer is
        case "me/check-in": return qsTr("How am I?");
        //: A tool of the app that serves a competency: a look back after a hard visit
        case "me/debrief": return qsTr("After a hard one");
        //: A tool of the app that serves a competency: what a peer reads for themselves before a visit
        case "me/before-you-go": return qsTr("Before you go");
        //: A tool of the app that serves a competency: who and what carries a peer
        case "me/supports": return qsTr("My supports");
        //: A tool of the app that serves a competency: training, supervision, dates
        case "me/growth": return qsTr("Growth");
        default: return route;
        }
    }

    //: Name of a place, beside the back arrow
    backTo: qsTr("Competencies")
    title: root.model.title
    spacing: 24
    onBackRequested: {
        root.session.own.flush();
        root.session.router.back();
    }
    Component.onCompleted: root.model.competency = root.argument

    VStack {
        HText {
            style: "section"
            //: Heading: what a competency asks a peer to know
            text: qsTr("What it asks")
        }
        HText { text: root.model.asks }
    }
    VStack {
        HText {
            style: "section"
            //: Heading: what a competency looks like when it is used
            text: qsTr("In the field")
        }
        HText { text: root.model.field }
    }
    VStack {
        visible: root.model.tools.count > 0
        HText {
            style: "section"
            //: Heading: tools of the app that serve a competency
            text: qsTr("Tools here")
        }
        ListCard {
            Repeater {
                model: root.model.tools
                delegate: ListRow {
                    id: tool
                    required property string route
                    required property string glyph
                    required property string name
                    required property int index
                    objectName: "tool-" + tool.route
                    divider: tool.index > 0
                    title: tool.name === "" ? root.toolName(tool.route) : tool.name
                    iconName: tool.glyph === "" ? "chevron_right" : tool.glyph
                    onClicked: root.session.router.open(tool.route)
                }
            }
        }
    }
    OwnCompetency {
        width: root.contentWidth
        session: root.session
        competency: root.model.competency
    }
    VStack {
        visible: root.model.related.count > 0
        HText {
            style: "section"
            //: Heading: competencies of other lists that go with this one
            text: qsTr("Goes with")
        }
        ListCard {
            Repeater {
                model: root.model.related
                delegate: ListRow {
                    id: other
                    required property string competency
                    required property int index
                    required title
                    divider: other.index > 0
                    line: other.competency
                    onClicked: root.model.competency = other.competency
                }
            }
        }
    }
    SourceLine {
        //: Under a competency. %1 is a date
        text: qsTr("Checked %1. Restated in our own words.").arg(root.model.checked)
    }
}
