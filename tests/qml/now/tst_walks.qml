import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// Questions under a thumb: where the words and the answers stand in every shape, what has the focus, and what a second
// press does not do.
ScreenCase {
    id: tc
    name: "Walks"
    width: 1200
    height: 1200

    stage: stage
    Stage { id: stage }

    readonly property var walk: Bench.session.now.walk

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        dress({ w: 390, h: 844, lang: "en", mode: "day", scale: 1 });
    }
    function cleanup() {
        stage.clear();
        undress();
    }
    function openWalk(place: string): Item {
        const page = stage.showRoute(place, place);
        Bench.settle();
        page.forceActiveFocus();
        Bench.advance(1);
        return page;
    }
    function give(answer: string) {
        Bench.advance(1);
        walk.answer(answer);
    }
    function topOf(item: Item): real { return item.mapToItem(stage.page, 0, 0).y; }
    // The answers in the order of the content, wherever they stand.
    function choices(): list<Item> {
        const found = [];
        for (let i = 0; i < walk.asked.answers.count; ++i)
            found.push(target(walk.asked.answers.word(i, "label"), stage.page));
        return found;
    }

    function test_a_held_return_key_answers_one_question_and_the_next_one_is_read() {
        openWalk("now/suicide");
        const question = find("question");
        verify(question.activeFocus, "a walk that opens has the focus on what it asks");
        keyClick(Qt.Key_Return);
        compare(walk.here, "hurt", "Return on a question answers nothing");
        button("No").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(walk.here, "ask");
        verify(question.activeFocus, "the focus went to the new question");
        compare(question.Accessible.name, walk.asked.question);
        Bench.advance(5);
        keyClick(Qt.Key_Return);
        compare(walk.here, "ask", "a second Return answers nothing");
        give("yes");
        give("yes");
        verify(walk.result.there);
        tryVerify(() => find("end").titleItem.activeFocus, patience, "at the end the focus is on what it says");
        Bench.advance(5);
        keyClick(Qt.Key_Return);
        compare(Bench.session.router.route, "now/suicide", "and not on what it offers");
    }
    function test_a_second_tap_at_the_same_place_neither_answers_nor_opens() {
        openWalk("now/suicide");
        const no = settled("No");
        const at = no.mapToItem(tc, no.width / 2, no.height / 2);
        mouseClick(tc, at.x, at.y);
        mouseClick(tc, at.x, at.y);
        compare(walk.here, "ask");
        give("yes");
        Bench.advance(1);
        tap("Yes, a way or a time");
        verify(walk.result.there);
        const end = settled("endAction");
        mouseClick(end, end.width / 2, end.height / 2);
        compare(Bench.session.router.route, "now/suicide");
        Bench.advance(1);
        mouseClick(end, end.width / 2, end.height / 2);
        compare(Bench.session.router.route, "now/call");
    }

    function test_answers_stand_whole_in_the_dock_and_the_question_above_them_data() {
        const rows = [];
        for (const [shape, w, h, scale] of [["phone", 390, 844, 1], ["small", 360, 640, 1], ["landscape", 844, 390, 1],
            ["tablet", 820, 1180, 1], ["phone-200", 390, 844, 2], ["small-200", 360, 640, 2]])
            for (const lang of ["en", "es"])
                rows.push({ tag: shape + "-" + lang, w: w, h: h, scale: scale, lang: lang, mode: "day" });
        return rows;
    }
    function test_answers_stand_whole_in_the_dock_and_the_question_above_them(data) {
        dress(data);
        const ways = [["now/suicide", []], ["now/suicide", ["no"]], ["now/suicide", ["no", "yes"]],
            ["now/holds", ["no", "adult", "yes"]],
                      ["now/report", ["no"]], ["now/trafficking", ["no", "yes", "no"]]];
        for (const [place, way] of ways) {
            const page = openWalk(place);
            for (const answer of way)
                give(answer);
            const where = place + " " + walk.here, question = settled("question");
            const dock = findAll("answers").length > 0;
            verify(dock || data.scale === 2, where + ": only large letters may send answers out of the dock");
            verify(walk.asked.answers.count > 1, where);
            for (const choice of choices()) {
                verify(choice !== null, where);
                verify(choice.height >= 72, where + ": " + choice.text + " is " + choice.height + " high");
                verify(choice.width >= 72, where);
                verify(choice.contentItem.implicitHeight <= choice.availableHeight + 0.5,
                    where + ": " + choice.text + " is cut");
                if (dock && page.beside) // on a phone on its side
                    verify(topOf(choice) >= 0 && topOf(choice) + choice.height <= page.height
                           && choice.mapToItem(page, 0, 0).x >= question.mapToItem(page, 0, 0).x + question.width, where
                               + ": " + choice.text + " at " + topOf(choice));
                else if (dock)
                    verify(topOf(choice) + choice.height <= page.height && topOf(choice) > page.height * 0.3,
                        where + ": " + choice.text + " at " + topOf(choice));
            }
            verify(topOf(question) >= 0
                && topOf(question)
                + Math.min(question.height, 2 * question.lineStep) <= (dock && !page.beside ? topOf(find("answers"))
                : page.height),
                   where + ": the question is not seen");
            compare(wordsOf(page).includes(walk.about.note), way.length === 0,
                where + ": the lead stands on the first question only");
            picture("walk-" + walk.here + "--" + data.tag);
            stage.clear();
            walk.open(place);
            walk.backTo("");
        }
    }
    function test_the_name_of_the_walk_is_small_and_the_question_large() {
        openWalk("now/suicide");
        const name = findChild(stage.page, "caption");
        compare(name.text, walk.about.title);
        verify(name.font.pixelSize < find("question").font.pixelSize * 0.6);
        verify(topOf(name) < 56 && name.height < 30);
    }
    function test_every_end_has_its_one_action_whole_in_the_dock_data() {
        return test_answers_stand_whole_in_the_dock_and_the_question_above_them_data();
    }
    function test_every_end_has_its_one_action_whole_in_the_dock(data) {
        dress(data);
        for (const [place, way] of [["now/suicide", ["no", "yes", "yes"]], ["now/suicide", ["no", "no"]],
            ["now/holds", ["no", "adult", "yes", "self", "no"]], ["now/report", ["no", "child", "harm"]]]) {
            const page = openWalk(place);
            for (const answer of way)
                give(answer);
            verify(walk.result.there);
            const action = settled("endAction"), where = place + " " + walk.here;
            compare(action.text, walk.result.mainLabel);
            verify(["fill", "emergency"].includes(action.kind), where);
            verify(action.height >= 72 && topOf(action) + action.height <= page.height
                && (page.beside || topOf(action) > page.height * 0.5), where);
            for (let i = 0; i < walk.result.actions.count; ++i)
                verify(walk.result.actions.word(i, "label") !== walk.result.mainLabel,
                    where + ": it stands there once");
            picture("end-" + walk.here + "--" + data.tag);
            stage.clear();
            walk.open(place);
            walk.backTo("");
        }
    }
    function test_note_it_in_the_visit_leads_to_the_note() {
        openWalk("now/suicide");
        for (const answer of ["no", "yes", "no"])
            give(answer);
        Bench.advance(1);
        tap("Note it in the visit");
        compare(Bench.session.router.route, "now/visit");
        compare(Bench.session.router.argument, "note");
    }
}
