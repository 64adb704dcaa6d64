pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Handrail.Controls
import Handrail.Pages
import Handrail.View

// A peer's growth at work, for themselves: hours of training, meetings about the work, dates of their own certificate,
// and one page of it.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    readonly property OwnKit kit: root.session.own
    readonly property GrowthModel model: root.kit.growth

    function goalLine(what: string, left: int): string {
        return wording.date(what) + ", " + wording.days(left);
    }
    function areas(noted: bool): string { // with their hours, or those without any
        const all = [];
        for (let i = 0; i < root.model.areas.count && root.model.areas.revision >= 0; ++i) {
            const minutes = root.model.areas.word(i, "minutes");
            if (noted && minutes > 0)
                all.push(wording.area(root.model.areas.word(i, "area")) + ": " + wording.hours(minutes));
            else if (!noted && minutes === 0)
                all.push(wording.area(root.model.areas.word(i, "area")));
        }
        return noted ? all.join("\n") : all.join(", ");
    }
    function nextLine(talked: string, nextDay: string): string {
        return nextDay === "" ? talked
            //: Under a meeting about one's work. %1 is the date of the next one
            : qsTr("Next: %1").arg(nextDay);
    }

    //: Name of a place, beside the back arrow
    backTo: qsTr("Me")
    //: Title of the page with a peer's own training, supervision and dates
    title: qsTr("Growth")
    //: Under the title of the page with a peer's own training, supervision and dates
    subtitle: qsTr("Sealed for you alone, until you give the page away.")
    spacing: 24
    onBackRequested: root.session.router.back()
    Component.onCompleted: {
        root.kit.printing.forget();
        root.kit.load();
    }
    Component.onDestruction: root.kit.printing.forget()
    OwnWords { id: wording }
    OwnPaper {
        id: paper
        objectName: "paper"
        kit: root.kit
    }

    ReadBanner {
        unread: root.kit.unread
        onAgainRequested: root.kit.load()
    }
    SaveBanner {
        Layout.fillWidth: true
        trouble: root.kit.trouble
        onRetryRequested: root.kit.retry()
    }
    VStack {
        visible: root.kit.ahead.count > 0
        HText {
            style: "section"
            //: Heading: dates of the peer's own that are near
            text: qsTr("Coming up")
        }
        ListCard {
            objectName: "ahead"
            Repeater {
                model: root.kit.ahead
                delegate: ListRow {
                    id: near
                    required property string what
                    required property string day
                    required property int daysLeft
                    required property string key
                    required property int index
                    divider: near.index > 0
                    title: near.day
                    line: root.goalLine(near.what, near.daysLeft)
                    iconName: "today"
                    chevron: near.key !== ""
                    onClicked: if (near.key !== "") root.session.router.open("me/competency", near.key)
                }
            }
        }
    }
    VStack {
        HText {
            style: "section"
            //: Heading over a peer's own training
            text: qsTr("Training")
        }
        HText {
            objectName: "sum"
            Layout.fillWidth: true
            style: "person"
            //: How much training a peer has noted. %1 and %2 are lengths such as '12 h 30 min' and '75 h'
            text: qsTr("%1 of %2").arg(wording.hours(root.model.minutes)).arg(wording.hours(root.model.goalMinutes))
        }
        HText {
            objectName: "areas"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.areas(true)
        }
        HText {
            objectName: "areasLeft"
            Layout.fillWidth: true
            visible: root.areas(false) !== ""
            color: Theme.inkQuiet
            //: Areas of training a peer has noted nothing for. %1: their names
            text: qsTr("Nothing noted yet: %1").arg(root.areas(false))
        }
        HText {
            Layout.fillWidth: true
            color: Theme.inkQuiet
            //: Under a peer's hours of training. The plan is the County of San Diego's
            text: qsTr("The areas and the hours are those of San Diego County’s peer plan for substance use services. The state’s certificate asks for another number; look there too.")
        }
        ListCard {
            objectName: "trainings"
            visible: root.model.trainings.count > 0
            Repeater {
                model: root.model.trainings
                delegate: ListRow {
                    id: course
                    required property string entryId
                    required property string day
                    required property string area
                    required property int minutes
                    required property int index
                    required title
                    divider: course.index > 0
                    line: course.day + ", " + wording.area(course.area) + ", " + wording.hours(course.minutes)
                    onClicked: root.session.router.open("me/growth/training", course.entryId)
                }
            }
        }
        HButton {
            objectName: "addTraining"
            width: root.contentWidth
            kind: "line"
            iconName: "add"
            //: Button: a training is noted
            text: qsTr("Add a training")
            onClicked: root.session.router.open("me/growth/training")
        }
    }
    VStack {
        HText {
            style: "section"
            //: Heading over a peer's own meetings about the work
            text: qsTr("Supervision and coaching")
        }
        ListCard {
            objectName: "supervisions"
            visible: root.model.supervisions.count > 0
            Repeater {
                model: root.model.supervisions
                delegate: ListRow {
                    id: met
                    required property string entryId
                    required property string day
                    required property string way
                    required property string who
                    required property string talked
                    required property string nextDay
                    required property int index
                    divider: met.index > 0
                    title: met.day + ", " + (met.who === "" ? wording.way(met.way) : met.who)
                    line: root.nextLine(met.talked, met.nextDay)
                    onClicked: root.session.router.open("me/growth/supervision", met.entryId)
                }
            }
        }
        HButton {
            objectName: "addSupervision"
            width: root.contentWidth
            kind: "line"
            iconName: "add"
            //: Button: a meeting about the work is noted
            text: qsTr("Add a meeting")
            onClicked: root.session.router.open("me/growth/supervision")
        }
    }
    VStack {
        HText {
            style: "section"
            //: Heading over dates of a peer's own work
            text: qsTr("Dates")
        }
        ListCard {
            objectName: "dates"
            visible: root.model.dates.count > 0
            Repeater {
                model: root.model.dates
                delegate: ListRow {
                    id: date
                    required property string entryId
                    required property string key
                    required property string words
                    required property string day
                    required property int daysLeft
                    required property int index
                    divider: date.index > 0
                    title: wording.date(date.key) + (date.words === "" ? "" : ": " + date.words)
                    line: date.day === "" ? "" : date.day + ", " + wording.days(date.daysLeft)
                    onClicked: root.session.router.open("me/growth/date", date.entryId)
                }
            }
        }
        HButton {
            objectName: "addDate"
            width: root.contentWidth
            kind: "line"
            iconName: "add"
            //: Button: a date of one's own work is noted
            text: qsTr("Add a date")
            onClicked: root.session.router.open("me/growth/date")
        }
    }
    OwnStanding {
        width: root.contentWidth
        visible: root.kit.loaded
        session: root.session
    }
    OwnTaken {
        width: root.contentWidth
        kit: root.kit
    }
    ListCard {
        visible: root.model.trainings.count + root.model.supervisions.count + root.model.dates.count > 0
        ListRow {
            objectName: "savePage"
            discIcon: "description"
            tone: "action"
            //: Saves a page for an employer
            title: qsTr("A page for my employer")
            //: Under 'A page for my employer'
            line: qsTr("Hours, when I met with whom, and dates. Not what was said")
            onClicked: root.kit.printing.save(paper.growth(), true)
        }
        ListRow {
            objectName: "printPage"
            discIcon: "print"
            tone: "action"
            //: Prints a page for an employer
            title: qsTr("Print the page")
            onClicked: root.kit.printing.print(paper.growth(), true)
        }
    }
    ListCard {
        ListRow {
            objectName: "review"
            iconName: "trending_up"
            //: Opens the yearly look at one's own work
            title: qsTr("My year, for the meeting")
            onClicked: root.session.router.open("me/growth/review")
        }
        ListRow {
            iconName: "menu_book"
            //: Opens the guide about the state's certificate
            title: qsTr("What the certificate asks")
            onClicked: root.session.router.open("me/certified")
        }
    }
}
