pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The peer's own corner, and how the app looks and speaks on this device.
ScreenPage {
    id: root

    spread: true

    required property AppSession session
    property string argument

    readonly property Settings settings: session.settings
    readonly property list<real> scales: [1.0, 1.25, 1.5, 2.0]
    readonly property list<string> sizes: [root.percent(1.0), root.percent(1.25), root.percent(1.5), root.percent(2.0)]

    function percent(scale: real): string {
        //: A text size. %1 is a number of percent, such as 125
        return qsTr("%1 %").arg(Math.round(scale * 100));
    }

    //: Title of the page for the peer
    title: qsTr("Me")
    spacing: 24

    VStack {
        HText {
            style: "section"
            //: Heading on the Me page: what only the peer themselves can open
            text: qsTr("Yours alone")
        }
        ListCard {
            objectName: "own"
            ListRow {
                objectName: "ownDebrief"
                discIcon: "favorite"
                tone: "action"
                //: Opens a peer's own short look back after a hard visit
                title: qsTr("After a hard one")
                //: Under 'After a hard one'
                line: qsTr("A few taps: what I did right, whom I tell, what I need")
                onClicked: root.session.router.open("me/debrief")
            }
            ListRow {
                objectName: "ownCheckIn"
                discIcon: "self_improvement"
                tone: "action"
                //: Opens a peer's own check-in
                title: qsTr("How am I?")
                //: Under 'How am I?'
                line: qsTr("In your own words. Last full day off")
                onClicked: root.session.router.open("me/check-in")
            }
            ListRow {
                objectName: "ownBefore"
                discIcon: "shield"
                tone: "action"
                //: Opens what a peer reads for themselves before a visit
                title: qsTr("Before you go")
                //: Under 'Before you go'
                line: qsTr("What is close to home, what I do first, who goes instead")
                onClicked: root.session.router.open("me/before-you-go")
            }
            ListRow {
                objectName: "ownSupports"
                discIcon: "groups"
                tone: "action"
                //: Opens who and what carries a peer
                title: qsTr("My supports")
                //: Under 'My supports'
                line: qsTr("People, practices, lines: one tap")
                onClicked: root.session.router.open("me/supports")
            }
            ListRow {
                objectName: "ownWellness"
                discIcon: "spa"
                tone: "action"
                //: Opens goals for a peer's own health
                title: qsTr("Well, in my own way")
                //: Under 'Well, in my own way'
                line: qsTr("A goal for me, and what a setback taught")
                onClicked: root.session.router.open("me/wellness")
            }
            ListRow {
                objectName: "ownGrowth"
                discIcon: "trending_up"
                tone: "action"
                //: Opens a peer's own log of training, supervision and dates
                title: qsTr("Growth")
                //: Under 'Growth'
                line: qsTr("Training hours, supervision, certificate dates")
                onClicked: root.session.router.open("me/growth")
            }
            ListRow {
                objectName: "ownShift"
                discIcon: "badge"
                tone: "action"
                //: Opens the page on which a peer says who they are on this shift
                title: qsTr("On shift today")
                //: Under 'On shift today'
                line: qsTr("Name, unit, supervisor: for what you sign")
                onClicked: root.session.router.open("me/on-shift")
            }
            ListRow {
                objectName: "ownWho"
                discIcon: "verified_user"
                tone: "action"
                //: Opens the page that says who can read a peer's own notes
                title: qsTr("Who can open this")
                //: Under 'Who can open this'
                line: qsTr("Only you. Take it with you, or erase it")
                onClicked: root.session.router.open("me/own")
            }
        }
    }

    VStack {
        HText {
            style: "section"
            //: Heading on the Me page
            text: qsTr("For you")
        }
        Repeater {
            id: groups
            model: root.session.reading.me.groups
            delegate: TileGrid {
                id: group
                required property RowsModel guides
                required property int index
                most: Theme.phone ? 1 : Theme.tablet ? 2 : 3
                Repeater {
                    model: group.guides
                    delegate: ToolTile {
                        id: tile
                        required property string place
                        required property string title
                        required property string summary
                        required property string glyph
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        iconName: tile.glyph === "" ? "menu_book" : tile.glyph
                        text: tile.title
                        line: tile.summary
                        onClicked: root.session.router.open(tile.place)
                    }
                }
                ToolTile {
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    visible: group.index === groups.count - 1 // after the last guide, in the same grid
                    iconName: "school"
                    //: Opens the list of peer competencies
                    text: qsTr("Competencies")
                    //: Under Competencies
                    line: qsTr("What a peer knows and does, and the tools here for it")
                    onClicked: root.session.router.open("me/competencies")
                }
            }
        }
    }

    SaveBanner {
        Layout.fillWidth: true
        trouble: root.settings.saveTrouble
        onRetryRequested: root.settings.retry()
    }
    VStack {
        HText {
            style: "section"
            //: Heading on the Me page: language
            text: qsTr("Language")
        }
        ChipPicker {
            //: What is picked here, for screen readers
            label: qsTr("Language")
            options: ["English", "Español"]
            oneOf: true
            chosen: [root.settings.language === "es" ? "Español" : "English"]
            onPicked: (option) => root.settings.language = option === "Español" ? "es" : "en"
        }
    }

    VStack {
        HText {
            style: "section"
            //: Heading on the Me page: colours of the app
            text: qsTr("Colors")
        }
        ChipPicker {
            id: themes
            //: Choice of colours: bright
            readonly property string day: qsTr("Day")
            //: Choice of colours: very dim, for a dark room
            readonly property string night: qsTr("Night")
            //: Choice of colours: high contrast
            readonly property string contrast: qsTr("High contrast")
            label: qsTr("Colors")
            options: [themes.day, themes.night, themes.contrast]
            oneOf: true
            chosen: [root.settings.theme === "night" ? themes.night
                : root.settings.theme === "contrast" ? themes.contrast : themes.day]
            onPicked: (option) => root.settings.theme = option === themes.night ? "night"
                : option === themes.contrast ? "contrast" : "day"
        }
    }

    VStack {
        HText {
            style: "section"
            //: Heading on the Me page: text size
            text: qsTr("Text size")
        }
        ChipPicker {
            //: What is picked here, for screen readers
            label: qsTr("Text size")
            options: root.sizes
            oneOf: true
            chosen: [root.percent(root.settings.textScale)]
            onPicked: (option) => root.settings.textScale = root.scales[root.sizes.indexOf(option)]
        }
        ToggleTile {
            Layout.fillWidth: true
            width: parent.width
            iconName: "animation"
            on: root.settings.reducedMotion
            text: root.settings.reducedMotion
                //: Setting: nothing on screen moves
                ? qsTr("Motion on screen: off")
                //: Setting: pages fade in and out
                : qsTr("Motion on screen: on")
            onToggleRequested: (on) => root.settings.reducedMotion = on
        }
    }

    ListCard {
        ListRow {
            iconName: "lock"
            visible: root.session.lock.state === LockModel.Unlocked
            height: visible ? implicitHeight : 0
            //: Locks people's records at once
            title: qsTr("Lock records now")
            onClicked: root.session.lock.lock()
        }
        ListRow {
            objectName: "safety"
            iconName: "shield"
            //: Opens backups, peers and the trail of who opened what
            title: qsTr("Records and safety")
            //: Under Records and safety
            line: qsTr("Who opens them, backups, limits, erasing, end of shift")
            onClicked: root.session.router.open("me/safety")
        }
        ListRow {
            iconName: "info"
            //: Opens what Handrail is and what it does not do
            title: qsTr("About Handrail")
            onClicked: root.session.router.open("me/about")
        }
    }
}
