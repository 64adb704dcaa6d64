import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// The device in the person's hands: this plan and nothing else, whatever they touch, until the passphrase.
PlanCase {
    id: tc
    name: "HandOver"

    property string robin: "" // the plan that is handed over
    property string kit: ""   // somebody else's

    function init() {
        begin();
        setUp();
        tc.kit = started("Canarykit Sample");
        add(0, "canaryother in a plan");
        tc.robin = started("Canaryrobin Sample");
        add(0, "walk around the block");
        stage.open();
        Bench.session.router.goTo("plans");
        Bench.session.router.open("plans/whole", tc.robin);
        look();
    }
    function cleanup() {
        end();
    }
    function handOver() {
        tap("handOver");
        const hold = find("holdHandOver");
        mousePress(hold, 60, 30);
        tryCompare(Bench.session.plans.handOver, "active", true, 3000);
        mouseRelease(stage, 10, 400);
        look();
    }
    function test_from_a_question_on_a_tablet_it_is_one_button_away_with_the_words_that_are_typed() {
        stage.width = 1024;
        stage.height = 768;
        Bench.session.router.open("plans/edit", tc.robin);
        look();
        Bench.session.plans.plan.asked.goTo(1);
        Bench.session.plans.plan.typing.type("half a sen", 10);
        look();
        handOver();
        shut();
        compare(Bench.session.plans.plan.planId, tc.robin);
        compare(Bench.session.plans.plan.typing.typed, "half a sen");
    }
    function shut() { // only the gate is there, and it has nobody's name
        compare(Bench.session.plans.handOver.active, true);
        verify(find("gate"));
        verify(!findChild(stage, "stack")); // the rest of the app does not exist
        verify(findChild(stage, "giveBack"));
        compare(Bench.session.router.depth, 1);
        compare(Bench.session.router.route, "home");
        const all = words(stage).toLowerCase();
        for (const secret of ["canarykit", "canaryother", "canaryrobin"])
            verify(!all.includes(secret), secret);
        verify(Bench.session.plans.list.count <= 1); // their own at most, whoever asks
        verify(Bench.session.people.list.count <= 1);
    }
    function open(words: string) {
        mouseClick(findChild(find("passphrase"), "input"));
        for (const c of words)
            keyClick(c);
    }

    function test_a_tap_is_not_enough_and_holding_is() {
        tap("handOver");
        mouseClick(find("holdHandOver"), 60, 30);
        look();
        compare(Bench.session.plans.handOver.active, false);
        verify(words(stage).includes("Keep your finger"));
        const hold = find("holdHandOver");
        mousePress(hold, 60, 30);
        tryCompare(Bench.session.plans.handOver, "active", true, 3000);
        mouseRelease(stage, 10, 400);
        look();
        shut();
        compare(Bench.session.plans.handOver.open, true);
        compare(Bench.session.plans.plan.planId, tc.robin);
        verify(Bench.reads(tc.robin));
        verify(!Bench.reads(tc.kit));
    }

    function test_in_the_persons_hands_a_question_is_large_and_targets_are_wide() {
        stage.width = 1024;
        stage.height = 768;
        look();
        handOver();
        compare(find("question").font.pixelSize, 40); // picture 08c
        verify(words(stage).includes("1 of 8"));
        verify(find("item").height >= 72);
    }
    function test_no_route_leads_out() {
        handOver();
        const router = Bench.session.router;
        const known = Bench.routes();
        verify(known.length > 40 && known.includes("me/safety/receipt"), known);
        // and guides, and none at all
        const routes = known.concat(["home", "before/engage", "after/hold", "people/one", "kiosk", ""]);
        for (const route of routes) {
            for (const argument of ["", tc.kit, tc.robin]) {
                router.open(route, argument);
                shut();
                router.replace(route, argument);
                shut();
            }
            router.goTo(route);
            router.back();
            shut();
        }
        for (const model of [Bench.session.plans.plan, Bench.session.plans.take, Bench.session.plans.useNow,
            Bench.session.plans.versions]) {
            model.open(tc.kit); // code that asks for another record gets nothing
            look();
            compare(model.loaded === true, false);
            shut();
        }
        Bench.session.plans.list.refresh();
        Bench.session.people.list.refresh();
        look();
        shut();
    }

    function test_no_key_leads_out() {
        handOver();
        const keys = [Qt.Key_Escape, Qt.Key_Back, Qt.Key_Home, Qt.Key_HomePage, Qt.Key_Menu, Qt.Key_Search, Qt.Key_F1,
            Qt.Key_F4, Qt.Key_F5, Qt.Key_F11,
                      Qt.Key_Tab, Qt.Key_Backtab, Qt.Key_Left, Qt.Key_Right, Qt.Key_PageUp, Qt.Key_End, Qt.Key_Delete,
                          Qt.Key_1, Qt.Key_P, Qt.Key_L];
        for (const modifier of [Qt.NoModifier, Qt.ShiftModifier, Qt.ControlModifier, Qt.AltModifier,
            Qt.ControlModifier | Qt.ShiftModifier]) {
            for (const key of keys) {
                keyClick(key, modifier);
                wait(0);
                compare(Bench.session.plans.handOver.active, true);
            }
        }
        look();
        Bench.session.hiding.hidden = false;
        look();
        shut(); // Ctrl+L and Ctrl+H were among them: locked is as far as they lead
        compare(Bench.session.plans.handOver.open, false);
    }

    function test_no_edge_no_turn_and_no_size_leads_out() {
        handOver();
        for (const size of [[844, 390], [360, 640], [1024, 768], [768, 1024], [1920, 1080], [390, 844]]) {
            stage.width = size[0];
            stage.height = size[1];
            look();
            const w = stage.width, h = stage.height;
            for (const drag of [[1, h / 2, w - 2, 0], [w - 2, h / 2, 2 - w, 0], [w / 2, 1, 0, h - 2],
                [w / 2, h - 2, 0, 2 - h]]) {
                mouseDrag(stage, drag[0], drag[1], drag[2], drag[3]);
                wait(0);
            }
            look();
            shut();
        }
    }

    function test_tabbing_round_never_leaves_the_plan() {
        handOver();
        for (let i = 0; i < 60; ++i) {
            keyClick(Qt.Key_Tab);
            let item = stage.Window.activeFocusItem;
            while (item && item.objectName !== "gate" && item !== stage)
                item = item.parent;
            compare(item ? item.objectName : "", "gate");
        }
    }

    function test_the_emergency_bar_opens_the_call_sheet_and_nothing_is_recorded() {
        handOver();
        for (const [button, number] of [["call988", "988"], ["call911", "911"], ["overdose", "911"]]) {
            tap(button);
            compare(Bench.session.calls.own.line.number, number);
            compare(visibleOnes(stage, "giveBack").length, 0, "no word lies over the sheet's");
            tap("close");
            shut();
            find("giveBack");
        }
        compare(Bench.session.now.run.running, false);
        compare(Bench.session.now.visit.visitId ?? "", "");
    }

    function test_a_call_sheet_of_911_stays_when_the_plan_locks() {
        handOver();
        tap("call911");
        Bench.session.lock.lock();
        look();
        compare(Bench.session.calls.own.line.number, "911");
        verify(words(stage).includes("911"));
        tap("close");
        shut();
    }

    function test_only_the_passphrase_gives_it_back() {
        handOver();
        tap("giveBack");
        open("not this one");
        tap("takeBack");
        shut();
        verify(words(stage).includes("Not that one"));
        open(tc.passphrase);
        tap("takeBack");
        look();
        compare(Bench.session.plans.handOver.active, false);
        compare(Bench.session.router.route, "plans/whole");
        compare(Bench.session.router.argument, tc.robin);
        verify(Bench.reads(tc.kit));
        verify(find("stack"));
    }

    // What a failing disk did to the passphrase's slot is no dead end: the words open it, and a word that was mistyped
    // leaves them there.
    function test_a_damaged_slot_leaves_the_way_by_the_words() {
        handOver();
        Bench.damageSlot("passphrase");
        tap("giveBack");
        open(tc.passphrase);
        tap("takeBack");
        shut();
        verify(words(stage).includes("Your peer can open it with the recovery words."));
        verify(find("words").visible);
        mouseClick(findChild(find("words"), "input"));
        for (const c of "not one of them")
            keyClick(c);
        tap("takeBack");
        shut();
        verify(words(stage).includes("These words do not fit"));
        verify(find("words").visible, "one mistake, and the words could not be typed any more");
        tap("usePassphrase");
        verify(find("passphrase").visible);
    }
    function later(seconds: int) {
        Bench.advance(seconds);
        Bench.session.lock.held.lookAtTheTime();
        look();
    }
    function test_a_press_that_no_finger_made_says_that_somebody_is_there() {
        handOver();
        later(89);
        find("language").Accessible.pressAction(); // as a screen reader and a switch do
        later(89);
        compare(Bench.session.lock.held.secondsLeft, 0);
        later(2);
        verify(find("stillThere").visible);
        find("language").Accessible.pressAction();
        compare(Bench.session.lock.held.secondsLeft, 0);
        compare(Bench.session.plans.handOver.open, true);
    }
    function test_nobody_there_is_asked_then_it_locks_and_keeps_the_draft() {
        handOver();
        const input = findChild(find("own"), "input");
        mouseClick(input);
        for (const c of "half a wor")
            keyClick(c);
        Bench.settle();
        later(90);
        const asked = find("stillThere");
        verify(words(asked).includes("30 seconds"));
        const below = find("own").mapToItem(stage, 0, 0).y;
        verify(asked.mapToItem(stage, 0, asked.height).y <= below, "it lies over the question");
        compare(Bench.session.plans.handOver.open, true);
        later(30);
        compare(Bench.session.lock.state, LockModel.Locked);
        shut();
        verify(!words(stage).includes("half a wor"));
        verify(!Bench.reads(tc.robin));
        open(tc.passphrase);
        tap("goOn");
        look();
        shut();
        compare(Bench.session.plans.handOver.open, true);
        verify(!Bench.reads(tc.kit));
        compare(findChild(find("own"), "input").text, "half a wor");
    }

    function nobodyThere() {
        later(90);
        later(30);
        compare(Bench.session.lock.state, LockModel.Locked);
        shut();
    }
    function openAgain() {
        open(tc.passphrase);
        tap("goOn");
        look();
        shut();
        compare(Bench.session.plans.handOver.open, true);
    }
    function severalSteps() {
        for (const words of ["walk to the pier", "sing", "cold water"]) {
            Bench.session.plans.plan.asked.goTo(1);
            Bench.session.plans.plan.typing.type(words, 0);
            Bench.session.plans.plan.typing.add();
        }
        look();
    }
    function test_a_lock_comes_back_to_the_very_step_of_use_it_now() {
        severalSteps();
        handOver();
        tap("back");
        tap("useNow");
        const first = find("stepWords").text;
        tap("notEnough");
        tap("notEnough");
        const third = find("stepWords").text;
        verify(third !== first);
        nobodyThere();
        verify(!words(stage).includes(third));
        openAgain();
        compare(find("stepWords").text, third);
        tap("action"); // step back: a step that was answered already
        const second = find("stepWords").text;
        verify(second !== third);
        tap("giveBack");
        Bench.session.lock.lock();
        look();
        openAgain();
        compare(find("stepWords").text, second);
        tap("thatHelped");
        nobodyThere();
        openAgain();
        verify(find("good").visible);
    }
    function test_a_kill_on_a_step_comes_back_to_the_steps() {
        severalSteps();
        handOver();
        tap("back");
        tap("useNow");
        tap("notEnough");
        const second = find("stepWords").text;
        stage.close();
        Bench.restart();
        stage.open();
        look();
        shut();
        openAgain();
        compare(find("stepWords").text, second);
    }
    function test_a_lock_comes_back_to_the_very_question_and_to_the_whole_plan() {
        handOver();
        tap("next");
        tap("next");
        const question = find("question").text;
        nobodyThere();
        openAgain();
        compare(find("question").text, question);
        tap("back");
        find("useNow");
        nobodyThere();
        openAgain();
        find("useNow");
        tap("take");
        find("have");
        nobodyThere();
        openAgain();
        find("have");
    }
    function test_the_next_person_begins_at_their_question() {
        handOver();
        tap("back");
        tap("useNow");
        tap("giveBack");
        open(tc.passphrase);
        tap("takeBack");
        look();
        handOver();
        find("question");
    }
    function test_a_kill_comes_back_into_it_from_the_first_frame() {
        Bench.session.settings.language = "en";
        handOver();
        Bench.session.plans.handOver.active;
        stage.close();
        Bench.restart();
        stage.open();
        shut(); // before the vault has said a word
        look();
        shut();
        compare(Bench.session.plans.handOver.open, false);
        Bench.session.returning.restore();
        look();
        shut();
        verify(!Bench.reads(tc.kit));
        open(tc.passphrase);
        tap("takeBack");
        look();
        compare(Bench.session.plans.handOver.active, false);
        verify(Bench.reads(tc.kit));
        stage.close();
        Bench.restart();
        stage.open();
        look();
        compare(Bench.session.plans.handOver.active, false);
    }

    function test_the_person_chooses_the_language_and_the_peer_gets_theirs_back() {
        handOver();
        tap("language");
        look();
        compare(Bench.session.settings.language, "es");
        compare(Bench.session.plans.plan.about.language, "es");
        verify(words(stage).includes("Devolverlo"));
        tap("giveBack");
        open(tc.passphrase);
        tap("takeBack");
        look();
        compare(Bench.session.settings.language, "en");
    }

    function test_the_plan_is_used_and_taken_from_there() {
        handOver();
        tap("back"); // from the question to the whole plan
        tap("take");
        verify(find("qr").modules.length > 400);
        compare(visibleOnes(stage, "large").length, 0); // no file, no viewer, no printer's window
        compare(visibleOnes(stage, "print").length, 0);
        tap("have");
        shut();
        tap("useNow");
        tap("notEnough");
        shut();
    }
}
