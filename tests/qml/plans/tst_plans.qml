import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.View
import Handrail.Test

// A plan from the empty list to the code in the person's phone, as a hand would go.
ScreenCase {
    id: tc
    name: "Plans"
    width: 1100
    height: 900

    stage: stage
    Stage { id: stage }

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        const lock = Bench.session.lock;
        lock.setUp("made up words here", "made up words here");
        Bench.settle();
        lock.words.writtenDown();
        Bench.settle();
        stage.width = 390;
        stage.height = 844;
        Theme.mode = "day";
        Theme.scale = 1;
        Theme.reducedMotion = true;
        stage.open();
    }
    function cleanup() {
        stage.close();
        undress();
    }
    function look() {
        Bench.settle();
        settled(() => screen);
        Bench.settle();
    }
    function press(name: string) {
        tap(name);
        look();
    }
    function startPlan(name: string) {
        Bench.session.router.goTo("plans");
        look();
        press(Bench.session.plans.list.count > 0 ? "start" : "first");
        type("name", name);
        press("begin");
        look();
        compare(Bench.session.router.route, "plans/edit");
    }

    function test_from_the_empty_list_to_a_plan_with_words() {
        startPlan("Robin");
        const plan = Bench.session.plans.plan;
        compare(plan.about.personName, "Robin");
        type("own", "pacing at night");
        keyClick(Qt.Key_Return);
        look();
        compare(plan.asked.items.count, 1);
        compare(plan.savedPhase, "saved");
        compare(findChild(find("own"), "input").text, "");
        press("next");
        compare(plan.asked.current, 1);
        press("skip");
        compare(plan.asked.current, 2);
        verify(plan.whole.data(plan.whole.index(1, 0), Qt.UserRole + 3)); // skipped
    }

    function test_an_example_becomes_an_item_and_leaves_the_cloud() {
        startPlan("Robin");
        const plan = Bench.session.plans.plan;
        const before = plan.asked.examples.length;
        plan.typing.addExample(plan.asked.examples[0]);
        look();
        compare(plan.asked.items.count, 1);
        compare(plan.asked.examples.length, before - 1);
    }

    function test_next_keeps_what_stands_in_the_field() {
        startPlan("Robin");
        type("own", "not sleeping");
        press("next");
        Bench.session.plans.plan.asked.goTo(0);
        compare(Bench.session.plans.plan.asked.items.count, 1);
    }

    function test_an_item_moves_by_key_and_keeps_the_focus() {
        startPlan("Robin");
        const plan = Bench.session.plans.plan;
        plan.typing.addExample(plan.asked.examples[0]);
        plan.typing.addExample(plan.asked.examples[0]);
        look();
        const first = plan.asked.items.data(plan.asked.items.index(0, 0), Qt.UserRole + 1);
        const handles = findAll("handle");
        handles[1].forceActiveFocus();
        keyClick(Qt.Key_Up);
        look();
        compare(plan.asked.items.data(plan.asked.items.index(1, 0), Qt.UserRole + 1), first);
        verify(findAll("handle")[0].activeFocus);
    }

    function test_a_tap_changes_an_item_and_taking_out_can_be_undone() {
        startPlan("Robin");
        const plan = Bench.session.plans.plan;
        plan.typing.addExample(plan.asked.examples[0]);
        look();
        press("item");
        verify(plan.editor.editingId !== "");
        const input = findChild(find("words"), "input");
        input.forceActiveFocus();
        input.cursorPosition = input.length;
        write(" at all");
        press("close");
        compare(plan.editor.editingId, "");
        compare(plan.asked.items.data(plan.asked.items.index(0, 0), Qt.UserRole + 1), "Not sleeping at all");
        press("item");
        press("takeOut");
        compare(plan.asked.items.count, 0);
        press("undo");
        compare(plan.asked.items.count, 1);
    }

    function test_words_come_back_to_the_same_field_and_cursor_after_an_unlock() {
        startPlan("Robin");
        press("next");
        type("own", "call my aunt");
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        write("x");
        Bench.session.lock.lock();
        Bench.settle();
        look();
        compare(Bench.session.plans.plan.loaded, false);
        compare(findChild(find("own"), "input").text, "");
        Bench.session.lock.unlock("made up words here");
        Bench.settle();
        look();
        tryVerify(() => Bench.session.plans.plan.loaded && Bench.session.plans.plan.asked.current === 1, patience);
        const input = findChild(find("own"), "input");
        tryVerify(() => input.activeFocus, patience);
        compare(input.text, "call my auxnt");
        compare(input.cursorPosition, 11);
        verify(Bench.session.plans.plan.typing.returned);
    }

    function test_taking_it_and_erasing() {
        startPlan("Robin");
        Bench.session.plans.plan.typing.addExample(Bench.session.plans.plan.asked.examples[0]);
        look();
        Bench.session.router.open("plans/take", Bench.session.plans.plan.planId);
        look();
        verify(find("qr").modules.length > 400);
        press("large");
        tryCompare(Bench.session.plans.take.paper, "savedFile", "plan.pdf");
        compare(Bench.session.plans.take.paper.savedFolder, "~/Documents");
        press("have");
        press("erase");
        press("eraseSure");
        look();
        compare(Bench.session.router.route, "me/safety/receipt");
        verify(Bench.session.safety.erasing.hasReceipt);
        Bench.session.router.back();
        compare(Bench.session.router.route, "plans");
        compare(Bench.session.plans.list.count, 0);
        compare(Bench.session.people.list.count, 0);
        compare(Bench.session.plans.plan.loaded, false);
    }

    // ---- pictures
    // -----------------------------------------------------------------------------------------------------------------
    function test_screens_data() {
        const looks = [["phone", 390, 844, "en", "day", 1], ["phone-night", 390, 844, "en", "night", 1],
            ["phone-contrast", 390, 844, "en", "contrast", 1],
                       ["phone-es", 390, 844, "es", "day", 1], ["small", 360, 640, "es", "day", 1],
                           ["phone-es-200", 390, 844, "es", "day", 2],
                       ["tablet", 1024, 768, "en", "day", 1], ["tablet-es-200", 1024, 768, "es", "day", 2]];
        return shapes(["empty", "people-empty", "start", "question", "contact", "item", "whole", "versions", "take",
            "have", "list", "people"], looks);
    }

    function fill() {
        const people = Bench.session.people.list;
        people.startPlan("safety", "Robin", Bench.session.settings.language);
        look();
        const plan = Bench.session.plans.plan;
        const id = shownPlan();
        plan.open(id);
        look();
        plan.typing.addExample(plan.asked.examples[0]);
        plan.typing.addExample(plan.asked.examples[0]);
        plan.asked.goTo(1);
        plan.typing.addExample(plan.asked.examples[0]);
        plan.typing.addExample(plan.asked.examples[0]);
        plan.asked.goTo(2);
        plan.typing.type("Kit’s porch", 0);
        plan.typing.add();
        plan.asked.goTo(3);
        plan.typing.type("Ana Sample, my sister, 555-0142", 0);
        plan.typing.add();
        plan.typing.type("Uncle Ray Sample", 0);
        plan.typing.add();
        look();
    }
    function shownPlan(): string {
        Bench.session.plans.list.refresh();
        look();
        return Bench.session.plans.list.data(Bench.session.plans.list.index(0, 0), Qt.UserRole);
    }

    function test_screens(data) {
        dress(data);
        const router = Bench.session.router;
        if (!["empty", "people-empty", "start"].includes(data.screen))
            fill();
        const id = Bench.session.plans.plan.planId;
        if (data.screen === "versions") { // another sitting, days later
            const plan = Bench.session.plans.plan;
            Bench.advance(5 * 24 * 3600);
            Bench.session.lock.lock();
            look();
            Bench.session.lock.unlock("made up words here");
            look();
            plan.open(id);
            look();
            plan.asked.goTo(1);
            plan.undo.move(plan.asked.items.data(plan.asked.items.index(1, 0), Qt.UserRole), -1);
            plan.asked.goTo(2);
            plan.undo.remove(plan.asked.items.data(plan.asked.items.index(0, 0), Qt.UserRole));
            plan.asked.goTo(3);
            plan.typing.type("Kit Sample, 555-0177", 0);
            plan.typing.add();
            plan.editor.edit(plan.asked.items.data(plan.asked.items.index(1, 0), Qt.UserRole));
            plan.editor.typeEdit("phone", "555-0167", 0);
            plan.editor.endEdit();
            look();
        }
        switch (data.screen) {
        case "empty": case "list": router.goTo("plans"); break;
        case "people-empty": case "people": router.goTo("people"); break;
        case "start": router.goTo("plans"); router.open("plans/start"); break;
        case "question": router.goTo("plans"); router.open("plans/edit",
            id); look(); Bench.session.plans.plan.asked.goTo(1); break;
        case "contact": router.goTo("plans"); router.open("plans/edit",
            id); look(); Bench.session.plans.plan.asked.goTo(3); break;
        case "item": router.goTo("plans"); router.open("plans/edit",
            id); look(); Bench.session.plans.plan.asked.goTo(3); press("item"); break;
        case "whole": router.goTo("plans"); router.open("plans/whole", id); break;
        case "versions": router.goTo("plans"); router.open("plans/versions", id); break;
        case "take": case "have": router.goTo("plans"); router.open("plans/take", id); break;
        }
        look();
        if (data.screen === "have")
            press("have");
        look();
        picture(data.tag);
    }
}
