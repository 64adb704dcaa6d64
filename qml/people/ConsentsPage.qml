pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// A person's consent ledger, to be read with them: what may be shared with whom and until when, what they said no to or
// took back.
ScreenPage {
    id: root

    required property AppSession session
    property string argument // the person's id

    readonly property ConsentsModel model: root.session.stories.consents
    readonly property bool mine: root.model.loaded && root.model.personId === root.argument
    readonly property bool none: root.mine && root.model.holding.count === 0 && root.model.past.count === 0
        && root.model.circle.count === 0

    //: The place that Back goes to: one person
    backTo: root.mine && root.model.personName !== "" ? root.model.personName : qsTr("Back")
    //: Title of the page with what a person agreed to and what not
    title: qsTr("What may be shared")
    spacing: 24
    onBackRequested: root.session.router.back()

    function load(): void { root.model.open(root.argument); }

    Component.onCompleted: root.load()
    T.StackView.onActivated: root.load()
    Connections {
        target: root.session.lock
        function onUnlocked() { root.load(); }
    }
    ConsentWords { id: wording }

    ReadBanner {
        unread: root.model.unread
        onAgainRequested: root.load()
    }
    EmptyState {
        visible: root.none
        iconName: "handshake"
        //: A person's consents, when there is none
        title: qsTr("Nothing may be shared yet")
        //: A person's consents, when there is none: what belongs here
        text: qsTr("Write down together what may be shared, with whom, for what and until when. They read it, and say yes or no.")
    }
    Banner {
        visible: root.mine && root.model.unreadable > 0
        tone: "caution"
        //: A person's consents: sealed records are damaged
        text: qsTr("Some of these records cannot be read. The others are whole and shown here.")
    }
    ListCard {
        objectName: "holding"
        visible: root.mine && root.model.holding.count > 0

        Repeater {
            model: root.model.holding
            delegate: ConsentRow {
                id: one
                words: wording
                onClicked: root.session.router.open("people/consent", one.key)
            }
        }
    }
    VStack {
        visible: root.mine && root.model.circle.count > 0
        spacing: 8

        HText {
            style: "label"
            heading: true
            //: Heading over those of a person's circle with whom we may or may not be in touch
            text: qsTr("Their circle")
        }
        ListCard {
            Repeater {
                model: root.model.circle
                delegate: ListRow {
                    id: contact
                    required property int index
                    required property string name
                    required property bool yes
                    required property string day
                    required property string mayKnow
                    objectName: "ofCircle"
                    divider: contact.index > 0
                    discIcon: contact.yes ? "check" : "do_not_disturb_on"
                    tone: contact.yes ? "action" : "plain"
                    title: contact.name
                    line: (contact.yes
                        //: Row of somebody of a circle. %1 is a day
                        ? qsTr("We may be in touch, since %1").arg(contact.day)
                        //: Row of somebody of a circle. %1 is a day
                        : qsTr("Do not contact, since %1").arg(contact.day))
                        //: Row of a contact. %1 is what they may be told about the person
                        + (contact.yes && contact.mayKnow !== "" ? "\n" + qsTr("May know: %1").arg(contact.mayKnow)
                            : "")
                    onClicked: root.session.router.open("people/circle", root.argument)
                }
            }
        }
    }
    VStack {
        visible: root.mine && root.model.past.count > 0
        spacing: 8

        HText {
            style: "label"
            heading: true
            //: Heading over consents that do not hold
            text: qsTr("Not any more, or not at all")
        }
        ListCard {
            objectName: "past"

            Repeater {
                model: root.model.past
                delegate: ConsentRow {
                    id: over
                    words: wording
                    onClicked: root.session.router.open("people/consent", over.key)
                }
            }
        }
    }

    dock: HButton {
        objectName: "writeConsent"
        Layout.fillWidth: true
        visible: root.mine
        iconName: "edit"
        text: root.model.begun
            //: Button: goes on with a consent that was begun
            ? qsTr("Go on with what you began")
            //: Button: begins a consent
            : qsTr("Write a consent")
        onClicked: root.session.router.open("people/consent", "new:" + root.argument)
    }
}
