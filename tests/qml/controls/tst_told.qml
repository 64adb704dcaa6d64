import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// What a screen reader gets of the controls: not what their QML says, but what Qt makes of it, whether the screen
// reader was there before the control or came after.
ControlCase {
    id: testCase
    name: "Told"

    function cleanup() {
        Bench.listen(false);
        undress();
    }

    // ---- choices ----
    Component {
        id: checkRow
        CheckRow { text: "Water"; width: 358; onTickRequested: (ticked) => this.ticked = ticked }
    }
    Component { id: toggleTile; ToggleTile { text: "Sound"; width: 358; onToggleRequested: (on) => this.on = on } }
    Component { id: chip; Chip { text: "Near me"; onClicked: on = !on } }
    Component { id: oneChip; OneChip { text: "Near me"; onClicked: on = true } }
    Component { id: choiceTile; ChoiceTile { text: "Calm"; width: 170; onClicked: chosen = true } }
    Component { id: severalTile; SeveralTile { text: "Calm"; width: 170; onClicked: chosen = !chosen } }
    function test_aChoiceSaysWhatItIsAndHowItStands_data() {
        const kinds = [
            { tag: "check row", made: checkRow, state: "ticked" },
            { tag: "toggle tile", made: toggleTile, state: "on" },
            { tag: "chip", made: chip, state: "on" },
            { tag: "one chip of several", made: oneChip, state: "on", role: Accessible.RadioButton },
            { tag: "choice tile", made: choiceTile, state: "chosen", role: Accessible.RadioButton },
            { tag: "choice tile, several", made: severalTile, state: "chosen" },
        ];
        return kinds.map((kind) => Object.assign({}, kind, { before: true }))
            .concat(kinds.map((kind) => Object.assign({}, kind,
                { tag: kind.tag + ", the screen reader comes later", before: false })));
    }
    function test_aChoiceSaysWhatItIsAndHowItStands(data) {
        Bench.listen(data.before);
        const item = make(data.made);
        Bench.listen(true);
        const off = Bench.told(item);
        compare(off.role, data.role ?? Accessible.CheckBox);
        verify(off.checkable, "it can be on or off");
        compare(off.checked, false);
        verify(off.name !== "");
        verify(off.focusable);
        item[data.state] = true;
        verify(Bench.told(item).checked, "it is on");
        item[data.state] = false;
        compare(Bench.told(item).checked, false);
        tap(item);
        compare(item[data.state], true);
        verify(Bench.told(item).checked, "a finger turned it on");
        item[data.state] = false;
        Bench.ask(item, "Toggle");
        compare(item[data.state], true); // the page's own state, not one that only Qt's button knows
        verify(Bench.told(item).checked);
        item[data.state] = false;
        Bench.ask(item, "Press");
        compare(item[data.state], true);
    }
    function test_aChoiceThatIsOnFromTheStartSaysSo_data() { return test_aChoiceSaysWhatItIsAndHowItStands_data(); }
    function test_aChoiceThatIsOnFromTheStartSaysSo(data) {
        Bench.listen(data.before);
        const properties = {};
        properties[data.state] = true;
        const item = make(data.made, properties);
        Bench.listen(true);
        verify(Bench.told(item).checkable);
        verify(Bench.told(item).checked);
    }
    Component { id: stubborn; CheckRow { text: "Water"; width: 358 } }
    function test_whatThePageDidNotTakeIsNotSaidToBeOn() {
        Bench.listen(true);
        const item = make(stubborn);
        tap(item);
        Bench.ask(item, "Toggle");
        tryVerify(() => !Bench.told(item).checked);
    }
    Component { id: adding; Chip { text: "Walk"; adding: true } }
    Component { id: doing; Chip { text: "No answer"; deed: true } }
    Component { id: plain; HButton { text: "Next" } }
    function test_aButtonIsNoCheckBox_data() { return [ { tag: "button", made: plain },
        { tag: "example to add", made: adding },
                                                   { tag: "chip that does something", made: doing } ]; }
    function test_aButtonIsNoCheckBox(data) {
        Bench.listen(true);
        const told = Bench.told(make(data.made));
        compare(told.role, Accessible.Button);
        compare(told.checkable, false);
    }
    Component { id: nav; NavButton { text: "Now"; iconName: "bolt"; width: 80 } }
    function test_aPlaceSaysThatItIsTheOneShown() {
        Bench.listen(true);
        const item = make(nav);
        compare(Bench.told(item).role, Accessible.PageTab);
        verify(Bench.told(item).selectable);
        compare(Bench.told(item).selected, false);
        item.current = true;
        verify(Bench.told(item).selected);
    }
    Component {
        id: picker
        ChipPicker { width: 358; label: "Language"; options: ["English", "Español"]; chosen: ["Español"] }
    }
    function test_aPickerOfOneTellsWhichIsChosen() {
        Bench.listen(true);
        const item = make(picker, { oneOf: true });
        const chips = Bench.allTold(item).filter((one) => one.role === Accessible.RadioButton);
        compare(chips.map((one) => one.name + " " + one.checked).join(), "English false,Español true");
        item.chosen = ["English"];
        compare(Bench.allTold(item).filter((one) => one.checked).map((one) => one.name).join(), "English");
    }

    // ---- fields ----
    Component { id: passphrase; PassphraseField { width: 358; label: "New passphrase" } }
    function test_aPassphraseHasANameAndTellsNoLetter() {
        Bench.listen(true);
        const item = make(passphrase);
        item.focusField();
        keyClick("q"); keyClick("z");
        const fields = Bench.allTold(item).filter((one) => one.role === Accessible.EditableText);
        compare(fields.length, 1);
        compare(fields[0].description, "New passphrase"); // Qt 6.4 keeps the name of a hidden word back
        compare(Bench.allTold(item).filter((one) => one.role === Accessible.Grouping).map((one) => one.name).join(),
            "New passphrase");
        compare(fields[0].value, "••");
        verify(fields[0].height >= 48, "as high as a finger needs, not as its letters: " + fields[0].height);
    }
    function test_whatIsWrongWithAPassphraseIsAnAlert() {
        Bench.listen(true);
        const item = make(passphrase);
        item.question = "That is not it.";
        const alerts = Bench.allTold(item).filter((one) => one.role === Accessible.AlertMessage);
        compare(alerts.map((one) => one.name).join(), "That is not it.");
    }
    Component { id: field; HField { width: 358; label: "What helps" } }
    Component { id: manyLines; HField { width: 358; label: "What helps"; multiline: true } }
    Component { id: handed; HField { width: 358; label: "What helps"; handed: true; iconName: "edit" } }
    Component { id: search; SearchField { width: 358; placeholder: "Search services" } }
    Component { id: planItem; PlanItemField { width: 358; placeholder: "One more" } }
    function test_aFieldIsAsHighAsItsBoxAndNamed_data() {
        return [ { tag: "one line", made: field, named: "What helps" },
            { tag: "many lines", made: manyLines, named: "What helps" },
                 { tag: "in their hands", made: handed, named: "What helps" },
                     { tag: "search", made: search, named: "Search services" },
                 { tag: "plan item", made: planItem, named: "One more" } ];
    }
    function test_aFieldIsAsHighAsItsBoxAndNamed(data) {
        Bench.listen(true);
        const item = make(data.made);
        for (const words of ["", "Walk around the block with the dog until it is dark and then some more, every evening"]) {
            item.text = words;
            settled(item);
            const fields = Bench.allTold(item).filter((one) => one.role === Accessible.EditableText);
            compare(fields.length, 1);
            compare(fields[0].name, data.named);
            compare(fields[0].value, words);
            verify(fields[0].height >= 48, "it is told to be " + fields[0].height + " high");
        }
    }

    // ---- what lies under a sheet ----
    Component {
        id: page
        ScreenPage {
            property alias sheet: sheet
            width: 390
            height: 780
            title: "Beneath title"
            subtitle: "Beneath line"
            backTo: "Beneath back"
            HText { text: "Beneath words" }
            IconLine { text: "Beneath icon line"; iconName: "info" }
            HField { label: "Beneath field" }
            PassphraseField { label: "Beneath secret" }
            Chip { text: "Beneath chip" }
            CheckRow { text: "Beneath row" }
            Tag { text: "Beneath tag" }
            Banner { text: "Beneath banner" }
            StepLine { text: "Beneath step" }
            FactRow { label: "Beneath fact"; text: "fact" }
            Figures { text: "Beneath 12" }
            StepBar { count: 3 }
            Metronome { waitWord: "Beneath metronome" }
            DoseClock { label: "Beneath clock"; clockText: "1:00" }
            LocationCard { title: "Beneath place" }
            ProgressCard { title: "Beneath progress" }
            TimelineRow { time: "Beneath"; text: "time" }
            GuideText { markdown: "Beneath guide" }
            ChipPicker { label: "Beneath picker"; options: ["Beneath option"] }
            FilterBar { label: "Beneath filter"; Chip { text: "Beneath filter chip" } }
            SavedMark { phase: "saved" }
            QrCard { modules: "101\n010\n101"; title: "Beneath code" }
            dock: HButton { text: "Beneath dock" }
            notice: UndoBar { text: "Beneath undo" }
            sheets: Sheet {
                id: sheet
                title: "Choose"
                HText { text: "Sheet words" }
                HButton { text: "Sheet button" }
                HField { label: "Sheet field" }
            }
        }
    }
    Component { id: mark; SavedMark {} }
    function test_theMarkOfWhatIsOnDiskNeverSaysWhatIsNotSo() {
        const item = make(mark);
        const says = () => item.visible && item.opacity > 0 ? item.words : "";
        compare(says(), "");
        item.phase = "saved"; // on disk when the page opened
        compare(says(), "Saved");
        const width = item.width;
        for (let key = 0; key < 3; ++key) { // as somebody types
            item.phase = "saving";
            compare(says(), "", "the letter is not on disk");
            item.phase = "saved";
            compare(says(), "", "it does not blink with each letter");
        }
        compare(item.width, width, "its neighbours stay where they are");
        tryVerify(() => says() === "Saved", 2000);
        item.phase = "saving"; // and stays so
        tryVerify(() => says() === "Saving", 2000);
        item.phase = "failed";
        compare(says(), "Not saved");
        item.phase = "";
        compare(says(), "");
        verify(!item.visible);
    }
    function test_nothingUnderASheetIsToldAndAllOfItComesBack() {
        Bench.listen(true);
        const item = make(page);
        const open = Bench.allTold(item).map((one) => one.name).join();
        verify(open.includes("Beneath words") && open.includes("Beneath dock") && !open.includes("Sheet"), open);
        item.sheet.open = true;
        settled(item);
        const covered = Bench.allTold(item).map((one) => one.role + " " + one.name);
        const sheetOnly = [ "Choose", "Close", "Sheet words", "Sheet button", "Sheet field" ];
        const pane = Accessible.Pane + " Beneath title"; // the page itself, around both
        const over = covered.filter((one) => one !== pane && !sheetOnly.includes(one.replace(/^[0-9]+ /, "")));
        compare(over.join(", "), "");
        for (const word of sheetOnly)
            verify(covered.some((one) => one.endsWith(word)), word + " is not told in " + covered);
        item.sheet.open = false;
        settled(item);
        compare(Bench.allTold(item).map((one) => one.name).join(), open);
    }
    Component { id: captioned; ScreenPage { width: 390; height: 780; caption: "Ask about suicide" } }
    function test_aPageWhoseTitleIsTheQuestionIsStillNamed() {
        Bench.listen(true);
        compare(Bench.told(make(captioned)).name, "Ask about suicide");
    }
    function test_theFocusStaysInASheetAndGoesBackToWhereItWas() {
        const item = make(page);
        const dock = button("Beneath dock");
        dock.forceActiveFocus();
        item.sheet.open = true;
        for (const key of [ Qt.Key_Tab, Qt.Key_Backtab ]) {
            for (let i = 0; i < 8; ++i) {
                keyClick(key);
                let up = testCase.Window.activeFocusItem;
                while (up && up !== item.sheet)
                    up = up.parent;
                verify(up, "the focus left the sheet for " + testCase.Window.activeFocusItem);
            }
        }
        item.sheet.open = false;
        tryCompare(dock, "activeFocus", true);
    }
}
