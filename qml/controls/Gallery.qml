import QtQuick
import QtQuick.Layouts

// Every control in its states, to hold against pictures 16a and 16b. The tour takes its picture; a test walks over it.
// Words here are samples, made up and not for translation.
ScreenPage {
    id: root

    readonly property real cell: (root.contentWidth - (root.columns - 1) * 48) / root.columns
    readonly property int columns: Theme.phone || Theme.largeText ? 1 : 2

    title: "Controls and their states"
    backTo: "Me"
    actionText: "Read aloud"
    actionIcon: "volume_up"
    savedPhase: ""

    Grid {
        id: grid
        Layout.fillWidth: true
        columns: root.columns
        columnSpacing: 48
        rowSpacing: 32

        GalleryGroup {
            width: root.cell
            name: "Button"
            Flow {
                Layout.fillWidth: true
                spacing: 8
                HButton { text: "Next" }
                HButton { text: "Next"; off: true }
                HButton { text: "Making PDF"; busy: true }
                HButton { text: "Skip"; kind: "line" }
                HButton { text: "Text Ana"; kind: "tint" }
                HButton { text: "Step back"; kind: "caution"; iconName: "directions_walk" }
                HButton { text: "Hide"; kind: "text"; iconName: "visibility_off" }
                HButton { text: "Call 911"; kind: "emergency"; iconName: "call"; big: true }
                HoldButton {
                    text: "Hold to hand over"
                    iconName: "handshake"
                    hint: "Keep your finger on the button until it is full."
                }
            }
        }
        GalleryGroup {
            width: root.cell
            name: "EmergencyBar"
            EmergencyBar { Layout.fillWidth: true }
            EmergencyBar { Layout.fillWidth: true; running: true; clockText: "4:12" }
        }
        GalleryGroup {
            width: root.cell
            name: "BigAction and a pair"
            BigAction { text: "Dose 1 given" }
            ButtonPair {
                HButton { text: "Back"; kind: "line"; iconName: "arrow_back" }
                HButton { text: "No naloxone here"; kind: "line" }
            }
        }
        GalleryGroup {
            width: root.cell
            name: "Mark"
            RowLayout {
                spacing: 8
                MarkButton { text: "911"; iconName: "call" }
                MarkButton { text: "911"; iconName: "call"; phase: "saving" }
                MarkButton { text: "911 2:03"; iconName: "call"; phase: "done" }
                MarkButton { text: "Call 911"; iconName: "call"; phase: "due" }
            }
        }
        GalleryGroup {
            width: root.cell
            name: "Field, grows with text"
            HField { label: "What helps"; placeholder: "Your own words" }
            HField { label: "What helps"; text: "Walk the block"; savedPhase: "saved" }
            HField { label: "Phone"; text: "555-01"; question: "Too short for a number. Kept as it is." }
            HField { label: "Note"; multiline: true; text: "Met at the library.\nWants to try again on Thursday." }
            PassphraseField { note: "Four words you can remember." }
        }
        GalleryGroup {
            width: root.cell
            name: "Chip and tag"
            ChipPicker { label: "Cost"; options: ["Free", "Walk-in", "Open now"]; chosen: ["Free"] }
            ChipPicker {
                label: "Tap what fits"
                adding: true
                options: ["Music", "Warm shower", "Breathe out slowly", "Pet the dog"]
            }
            FilterBar {
                label: "Filter"
                Chip { text: "Near me"; on: true }
                Chip { text: "Open now" }
                Chip { text: "Free" }
                Chip { text: "Walk-in" }
            }
            Flow {
                Layout.fillWidth: true
                spacing: 8
                Tag { tone: "good"; text: "Open until 8 pm" }
                Tag { tone: "unknown"; text: "Closed" }
                Tag { tone: "caution"; text: "Hours not known" }
                Tag { tone: "after"; iconName: "edit"; text: "Changed" }
            }
        }
        GalleryGroup {
            width: root.cell
            name: "UndoBar"
            UndoBar { text: "Dose 1 at 2:04" }
        }
        GalleryGroup {
            width: root.cell
            name: "Banner"
            Banner { iconName: "history"; text: "You were here 4 minutes ago. Nothing was lost." }
            Banner { tone: "caution"; iconName: "event_busy"; text: "This number was last checked 14 months ago." }
            Banner { tone: "good"; text: "The copy is whole."; actionText: "Show" }
        }
        GalleryGroup {
            width: root.cell
            name: "Doors"
            GridLayout {
                columns: Theme.phone || Theme.largeText ? 1 : 3
                columnSpacing: 16
                rowSpacing: 8
                Door { which: "before"; text: "Before"; line: "Early signs, needs, plans"; iconName: "eco" }
                Door { which: "now"; text: "Now"; line: "Calm, call, ask, keep safe"; iconName: "support" }
                Door { which: "after"; text: "After"; line: "Follow-ups, housing, court"; iconName: "wb_twilight" }
            }
        }
        GalleryGroup {
            width: root.cell
            name: "Tools and search"
            SearchField { placeholder: "Search guides, tools, services" }
            SearchField { text: "detox" }
            TileGrid {
                most: 2
                ToolTile { text: "Overdose"; iconName: "medication"; tone: "emergency" }
                ToolTile { text: "De-escalate"; iconName: "forum"; tone: "now" }
                ToolTile { text: "Ask about suicide"; iconName: "contact_support"; tone: "now"; line: "Two questions" }
                ToolTile { text: "Rights"; iconName: "balance" }
            }
        }
        GalleryGroup {
            width: root.cell
            name: "Rows"
            ListCard {
                ListRow {
                    title: "Robin S."
                    line: "Visit open, 38 min"
                    discText: "RS"
                    tone: "now"
                    verb: "Continue"
                    verbFilled: true
                }
                ListRow { title: "Follow-ups due today"; line: "1 is overdue"; discText: "3"; tone: "after" }
                ListRow {
                    title: "Marigold T."
                    line: "24-hour check, by 8 pm"
                    warning: "Leave no message"
                    warningIcon: "voice_over_off"
                    discText: "MT"
                    tone: "action"
                    verb: "Call"
                    verbIcon: "call"
                }
                ListRow { title: "Housing"; iconName: "home"; selected: true }
            }
        }
        GalleryGroup {
            width: root.cell
            name: "Checklist"
            ListCard { GroupRow { text: "Arrive"; countText: "3 of 3"; time: "2:14"; done: true } }
            ListCard {
                CheckRow { text: "Say your name, ask theirs"; ticked: true; time: "2:16" }
                CheckRow {
                    text: "Ask what they want most"
                    current: true
                    sayText: "“What would help most?”\n“Did I get that right?”"
                }
                CheckRow { text: "Short sentences, then wait" }
            }
        }
        GalleryGroup {
            width: root.cell
            name: "Protocol"
            StepBar { count: 7; current: 2 }
            HText { style: "protocol"; text: "Give naloxone" }
            StepLine { number: 1; text: "Flat on back, tilt head" }
            StepLine { number: 2; text: "Tip in one nostril" }
            StepLine { avoid: true; text: "Don’t test it first" }
        }
        GalleryGroup {
            width: root.cell
            name: "Clock and metronome"
            DoseClock {
                label: "Since dose 1"
                line: "Dose 2 from 2:00, if needed"
                clockText: "2:19"
                bar: true
                progress: 0.77
                windowFrom: 0.667
                windowTo: 1
            }
            DoseClock { label: "Since dose 1"; line: "Dose 2 from 2:00, if needed"; clockText: "0:48"; compact: true }
            Flow {
                Layout.fillWidth: true
                spacing: 16
                Metronome { second: 2; diameter: 152 }
                Metronome { second: 4; diameter: 152 }
            }
            RowLayout {
                spacing: 8
                ToggleTile { text: "Sound on"; iconName: "volume_up"; on: true }
                ToggleTile { text: "Vibrate off"; iconName: "vibration" }
            }
        }
        GalleryGroup {
            width: root.cell
            name: "Call"
            DialNumber { number: "911" }
            SayThis {
                text: "“Someone won’t wake up and is not breathing well. I think it is an overdose. We have naloxone.”"
            }
            LocationCard {
                county: "San Diego County"
                coordinates: "32.73410, −117.14460"
                lines: "Within 40 ft, 40 seconds ago"
                landmark: "Behind the library, bike racks"
            }
        }
        GalleryGroup {
            width: root.cell
            name: "Plan"
            HText { style: "question"; text: "What can you do alone that helps a little?" }
            PlanItemRow { number: 1; text: "Walk around the block" }
            PlanItemRow { number: 2; text: "Ana Sample, my sister"; line: "555-0142, knows about this plan" }
            PlanItemField {}
        }
        GalleryGroup {
            width: root.cell
            name: "Service"
            ServiceRow {
                text: "Lantern House"
                what: "<b>Detox</b>, no referral needed"
                openTone: "good"
                openWords: "Open, 24 hours"
                distance: "1.2 mi"
                found: "Full when Kit called, 2 h ago"
                checkedWords: "Checked 9 days ago"
            }
            ServiceRow {
                text: "Casa Ejemplo"
                what: "Women and children, <b>detox</b> and stay"
                openTone: "caution"
                openWords: "Hours not known"
                distance: "4.6 mi"
                why: "Withdrawal care is near “detox”"
                checkedWords: "Last checked 14 months ago. Call first."
                checkedStale: true
                selected: true
            }
        }
        GalleryGroup {
            width: root.cell
            name: "Facts and timeline"
            FactList {
                FactRow { iconName: "accessible"; label: "Getting in"; text: "Ramp at the side door" }
                FactRow { iconName: "backpack"; label: "Bring"; text: "Nothing needed" }
            }
            VStack {
                spacing: 0
                TimelineRow { time: "2:03"; text: "911 called"; iconName: "call"; tone: "emergency"; first: true }
                TimelineRow {
                    time: "2:04"
                    text: "Dose 1"
                    line: "4 mg, left nostril"
                    iconName: "medication"
                    tone: "action"
                    last: true
                }
            }
        }
        GalleryGroup {
            width: root.cell
            name: "Waiting and empty"
            ProgressCard {
                title: "812 of 1,204 services read"
                line: "About ten seconds left"
                value: 0.67
                cancelText: "Cancel"
            }
            EmptyState {
                iconName: "assignment"
                title: "No plans yet"
                text: "A plan is made together, in the person’s own words. It can stop at any point."
                firstText: "Start a safety plan"
                otherText: "Make one, leave nothing here"
            }
        }
        GalleryGroup {
            width: root.cell
            name: "Answers, people, source"
            TileGrid {
                most: 2
                ChoiceTile { text: "Reached"; iconName: "check_circle" }
                ChoiceTile { text: "No answer"; chosen: true }
            }
            PersonChip { initials: "RS"; name: "Robin S."; line: "Open visit" }
            LanguageSwitch { text: "Español" }
            SourceLine { text: "Checked November 3, 2026. Not yet reviewed by a clinician."; linkText: "Sources" }
        }
        GalleryGroup {
            width: root.cell
            name: "Lock pad"
            LockPad { filled: 3; message: "Not that one. 4 tries left." }
        }
        GalleryGroup {
            width: root.cell
            name: "QR and guide text"
            QrCard {
                title: "My plan"
                line: "Point a phone's camera here"
                modules: "1010101\n0101010\n1110111\n0001000\n1110111\n0101010\n1010101"
            }
            GuideText {
                markdown: "## First, breathe\n\nStand **two arm lengths** away, a little to the side.\n\n- Hands where they can see them\n- A way out for both\n\n1. Say your name\n2. Ask theirs\n\n> “What would help most?”"
            }
        }
        GalleryGroup {
            width: root.cell
            name: "Navigation"
            NavBar {
                Layout.fillWidth: true
                current: "home"
                keys: ["home", "plans", "directory", "people", "me"]
                icons: ["home", "assignment", "explore", "people", "self_improvement"]
                labels: ["Home", "Plans", "Directory", "People", "Me"]
            }
            NavRail {
                implicitHeight: 320
                current: "plans"
                keys: ["home", "plans"]
                icons: ["home", "assignment"]
                labels: ["Home", "Plans"]
                bottomKeys: ["hide"]
                bottomIcons: ["visibility_off"]
                bottomLabels: ["Hide"]
            }
        }
    }
}
