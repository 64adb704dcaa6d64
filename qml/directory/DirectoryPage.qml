pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.View

// The directory: search as you type, filters, the list; on a tablet the chosen service beside it.
ScreenPage {
    id: root

    spread: true

    required property AppSession session
    property string argument: "" // a category to begin with

    readonly property DirectoryModel model: session.directory.services
    readonly property bool twoPanes: root.width >= 800 && !Theme.largeText && !root.session.kiosk.active

    readonly property bool showsDetail: root.twoPanes && root.model.current !== ""
        && root.session.directory.service.found

    //: Name of the page for screen readers
    Accessible.name: qsTr("Directory")

    function openService(id: string) {
        root.model.current = id;
        if (root.session.kiosk.active) // what to take along; a peer's tools are not for a visitor
            root.session.router.open("directory/card", id);
        else if (root.twoPanes)
            root.session.directory.service.open(id);
        else
            root.session.router.open("directory/service", id);
    }

    Component.onCompleted: {
        if (root.argument === "pets") // a wish that is no category
            root.model.setFilter("pets", true);
        else if (root.argument !== "")
            root.model.category = root.argument;
        root.model.look();
        if (root.twoPanes && root.model.current !== "")
            root.session.directory.service.open(root.model.current);
    }
    Component.onDestruction: root.model.leave()
    onVisibleChanged: { // made behind the lock or the neutral screen, this comes before there is a model
        if (root.visible)
            root.model?.resume();
        else
            root.model?.leave();
    }

    body: [
        Item {
            id: left
            anchors { top: parent.top; bottom: parent.bottom; left: parent.left; leftMargin: root.side }
            width: root.twoPanes ? Math.max(344, Math.min(440, Math.round(root.width * 0.42))) : root.contentWidth

            VStack {
                id: top
                y: 8
                width: parent.width
                spacing: 8

                SearchField {
                    id: field
                    objectName: "search"
                    text: root.model.words
                    //: Inside the search field of the directory
                    placeholder: qsTr("Search services")
                    onEdited: (value) => { root.model.words = value; }
                }
                FilterBar {
                    //: What the row of filters does, for screen readers
                    label: qsTr("Filters")
                    Chip {
                        visible: root.model.category !== ""
                        on: true
                        text: wording.category(root.model.category)
                        onClicked: root.model.category = ""
                    }
                    Chip {
                        objectName: "nearMe"
                        on: root.model.nearMe.on
                        //: Filter: nearest services first
                        text: qsTr("Near me")
                        onClicked: root.model.nearMe.on = !root.model.nearMe.on
                    }
                    Chip {
                        on: root.model.openNow
                        //: Filter: only services that are surely open
                        text: qsTr("Open now")
                        onClicked: root.model.openNow = !root.model.openNow
                    }
                    Repeater {
                        model: root.model.filters
                        Chip {
                            required property string key
                            required property int count
                            required property bool chosen
                            objectName: "filter-" + key
                            visible: chosen || count !== 0
                            on: chosen
                            text: count > 0 && !chosen
                                //: A filter and how many services it would leave. %1 is the filter, %2 a number
                                ? qsTr("%1 (%2)").arg(wording.filter(key)).arg(count)
                                : wording.filter(key)
                            onClicked: root.model.setFilter(key, !chosen)
                        }
                    }
                }
            }
            ListView {
                id: list
                objectName: "results"
                anchors { top: top.bottom; topMargin: 8; bottom: parent.bottom }
                width: parent.width
                clip: true
                spacing: 8
                boundsBehavior: Flickable.StopAtBounds
                cacheBuffer: 600
                model: root.model
                topMargin: head.implicitHeight + (head.implicitHeight > 0 ? 8 : 0)
                bottomMargin: 24
                // The head lies in the top margin, where positionViewAtBeginning() does not go.
                function showHead() {
                    list.forceLayout();
                    list.contentY = list.originY - list.topMargin;
                }
                property bool atHead: true
                onMovementEnded: list.atHead = list.contentY <= list.originY
                onTopMarginChanged: {
                    if (list.atHead)
                        list.showHead();
                }

                // Not `header`: Qt 6.4 cannot make a bound component there.
                DirectoryHeader {
                    id: head
                    parent: list.contentItem
                    y: -list.topMargin
                    width: list.width
                    session: root.session
                    onImportRequested: root.session.router.open("directory/import")
                }
                delegate: DirectoryRow {
                    width: list.width
                    words: wording
                    selected: root.twoPanes && kind === "service" && rowId === root.model.current
                    onClicked: {
                        if (kind === "line")
                            root.session.router.open("now/call", rowId);
                        else
                            root.openService(rowId);
                    }
                }
                Accessible.role: Accessible.List
                //: The list of services and lines, for screen readers
                Accessible.name: qsTr("Results")

                // A new search begins at the top.
                Connections {
                    target: root.model
                    function onRenewed() {
                        list.atHead = true;
                        list.showHead();
                    }
                }
            }
        },
        FocusFollower { flickable: list; content: list.contentItem },
        Rectangle {
            visible: root.twoPanes
            anchors { top: parent.top; bottom: parent.bottom; left: left.right; leftMargin: 16; right: parent.right }
            color: Theme.surface
            Rectangle { width: Theme.lineWidth; height: parent.height; color: Theme.line }

            Flickable {
                id: detailFlick
                anchors.fill: parent
                contentHeight: detail.implicitHeight + 48
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                visible: root.showsDetail

                ServiceDetail { // not in a Loader: Qt 6.4 cannot make a bound component there
                    id: detail
                    x: 24
                    y: 16
                    width: Math.min(720, parent.width - 48)
                    session: root.session
                    onDirectionsRequested: directions.open = true
                    onCalledRequested: noting.openCalled()
                    onCorrectRequested: noting.openCorrect()
                    onNoteRequested: noting.openNote()
                    onListsRequested: saving.ask(root.session.directory.service.serviceId)
                    ownRefer: true
                }
                Connections {
                    target: root.model
                    function onCurrentChanged() { detailFlick.contentY = 0; }
                }
            }
            FocusFollower { flickable: detailFlick; content: detail }
            EmptyState {
                visible: !root.showsDetail
                x: 24
                y: Math.max(24, Math.round(parent.height * 0.25))
                width: parent.width - 48
                iconName: "explore"
                //: Beside the list, before a service is chosen
                title: qsTr("Choose a service")
                //: Under 'Choose a service'
                text: qsTr("Its hours, how to get in and what to bring show here.")
            }
        }
    ]

    sheets: [
        DirectionsSheet {
            id: directions
            model: root.session.directory.service
            onCloseRequested: open = false
        },
        ServiceSheets {
            id: noting
            anchors.fill: parent
            model: root.session.directory.service
            drafts: root.session.directory.drafts
        },
        SaveSheet {
            id: saving
            model: root.session.directory.lists
            onCloseRequested: open = false
        }
    ]

    ServiceWords { id: wording }
}
