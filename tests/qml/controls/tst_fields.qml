import QtQuick
import QtTest
import "../support"
import Handrail.Controls

// What single controls promise beyond what the gallery shows: fields and the lock pad.
ControlCase {
    id: testCase
    name: "Fields"

    // ---- fields ----
    Component { id: field; HField { width: 358; label: "What helps" } }
    Component { id: figures; HField { width: 358; label: "Number"; inputMethodHints: Qt.ImhDialableCharactersOnly } }
    Component { id: looking; SearchField { width: 358 } }
    Component { id: secret; PassphraseField { width: 358 } }
    function test_noKeyboardKeepsWhatIsTyped_data() {
        return [ { tag: "words", made: field, also: 0 },
            { tag: "a number", made: figures, also: Qt.ImhDialableCharactersOnly },
                 { tag: "a search", made: looking, also: Qt.ImhNoAutoUppercase },
                     { tag: "a passphrase", made: secret, also: Qt.ImhNoPredictiveText } ];
    }
    function test_noKeyboardKeepsWhatIsTyped(data) {
        const input = findChild(make(data.made), "input");
        compare(input.inputMethodHints & (Qt.ImhSensitiveData | data.also), Qt.ImhSensitiveData | data.also);
    }
    function test_aFieldAsksWithEveryKeystrokeAndKeepsTheCursor() {
        const item = make(field, { text: "Walk block" });
        const input = findChild(item, "input");
        watch(item, "edited");
        input.forceActiveFocus();
        input.cursorPosition = 5;
        keyClick("t");
        keyClick("h");
        compare(item.typed, "Walk thblock");
        compare(spy.count, 2);
        item.text = "Walk tblock"; // the answer to the first keystroke comes late
        compare(item.typed, "Walk thblock");
        compare(input.cursorPosition, 7);
        item.text = "Walk thblock";
        compare(input.cursorPosition, 7);
        item.text = "Something else"; // undo: the model means it
        compare(item.typed, "Something else");
        compare(input.cursorPosition, 7);
        compare(input.Accessible.name, "What helps");
        compare(input.Accessible.role, Accessible.EditableText);
    }
    function test_whoComesToWordsGoesOnAfterThem() {
        const item = make(field, { text: "Walk" });
        item.focusField();
        keyClick("s");
        compare(item.typed, "Walks");
        const filled = make(field, {});
        filled.text = "brea"; // asked for by the page after the field was made
        filled.focusField();
        keyClick("t");
        compare(filled.typed, "breat");
    }
    function test_returnAcceptsOneLineAndBreaksMany() {
        const one = make(field, { text: "a" });
        watch(one, "accepted");
        one.focusField();
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
        compare(one.typed, "a");
        const many = make(field, { multiline: true, text: "a" });
        const before = many.height;
        many.focusField();
        findChild(many, "input").cursorPosition = 1;
        for (let i = 0; i < 5; ++i)
            keyClick(Qt.Key_Return);
        compare(many.typed, "a\n\n\n\n\n");
        tryVerify(() => many.height > before);
    }
    Component {
        id: twoFields
        Column { width: 358; HField { objectName: "one"; width: 358 } HField { objectName: "two"; width: 358 } }
    }
    function test_tabLeavesAField() {
        const item = make(twoFields);
        findChild(item, "one").focusField();
        keyClick(Qt.Key_Tab);
        verify(findChild(item, "two").editing);
        keyClick(Qt.Key_Backtab);
        verify(findChild(item, "one").editing);
        compare(findChild(item, "one").typed, "");
    }
    Component { id: search; SearchField { width: 358 } }
    function test_clearEmptiesTheSearch() {
        const item = make(search, { text: "detox" });
        watch(item, "edited");
        tap(findChild(item, "clear"));
        compare(spy.signalArguments[0][0], "");
        compare(findChild(item, "clear").visible, false);
    }
    function test_aPagePastedIntoTheSearchLeavesRoomForTheAnswers_data() {
        return [1, 1.5, 2].map((scale) => ({ tag: scale * 100 + " %", scale: scale }));
    }
    function test_aPagePastedIntoTheSearchLeavesRoomForTheAnswers(data) {
        Theme.scale = data.scale;
        const item = make(search);
        const input = findChild(item, "input");
        item.focusField();
        input.text = "where is a bed tonight ".repeat(40);
        input.cursorPosition = input.length;
        settled(item);
        verify(item.height <= 32 + 3.1 * 1.21 * input.font.pixelSize, "three lines: " + item.height);
        const caret = () => input.mapToItem(item, input.cursorRectangle.x, input.cursorRectangle.y).y;
        tryVerify(() => caret() >= 0 && caret() + input.cursorRectangle.height <= item.height, 5000,
                  "one sees where one writes: " + caret());
        input.cursorPosition = 0;
        tryVerify(() => caret() >= 0 && caret() + input.cursorRectangle.height <= item.height, 5000,
                  "and at its beginning: " + caret());
        Theme.scale = 1;
    }
    Component { id: planField; PlanItemField { width: 358 } }
    function test_returnAddsAPlanItemAndEmptiesTheField() {
        const item = make(planField);
        watch(item, "added");
        item.focusField();
        keyClick(Qt.Key_Return);
        compare(spy.count, 0); // nothing to add
        keyClick("P"); keyClick("r"); keyClick("a"); keyClick("y");
        keyClick(Qt.Key_Return);
        compare(spy.signalArguments[0][0], "Pray");
        compare(item.typed, "");
    }
    Component { id: passphrase; PassphraseField { width: 358 } }
    function test_aPassphraseIsHiddenUntilAskedFor() {
        const item = make(passphrase);
        const input = findChild(item, "input");
        item.focusField();
        keyClick("a"); keyClick("b");
        compare(input.displayText, "••");
        tap(findChild(item, "reveal"));
        compare(input.displayText, "ab");
        item.clear();
        compare(input.text, "");
    }

    // ---- lock pad ----
    Component { id: pad; LockPad { width: 358 } }
    function test_theLockPadAsksForFigures() {
        const item = make(pad);
        watch(item, "digit");
        tap(findChild(item, "key7"));
        tap(findChild(item, "key0"));
        findChild(item, "key1").forceActiveFocus();
        keyClick("4");
        compare(spy.count, 3);
        compare(spy.signalArguments[0][0] + spy.signalArguments[1][0] + spy.signalArguments[2][0], "704");
        const at = findChild(item, "key1").mapToItem(item, 0, 0).y;
        item.message = "Not that one. 4 tries left.";
        settled(item);
        compare(findChild(item, "key1").mapToItem(item, 0, 0).y, at); // the keys stay where the thumb knows them
        watch(item, "deleteRequested");
        tap(findChild(item, "delete"));
        keyClick(Qt.Key_Backspace);
        compare(spy.count, 2);
    }
}
