import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// A plan from the empty list to the code in the person's phone, as a hand would go.
TestCase {
    id: tc
    name: "Plans"
    when: windowShown
    width: 1100
    height: 900
    visible: true

    Stage { id: stage }

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        const lock = Bench.session.lock;
        lock.setUp("made up words here", "made up words here");
        Bench.settle();
        lock.wordsWrittenDown();
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
        Theme.scale = 1;
        Theme.mode = "day";
    }
    function look() {
        Bench.settle();
        wait(1);
        Bench.settle();
        waitForRendering(stage, 200);
    }
    function shown(): Item { return findChild(stage, "stack").currentItem; }
    function find(name: string): Item {
        const item = findChild(shown(), name);
        verify(item, name);
        return item;
    }
    function tap(name: string) {
        const item = find(name);
        verify(item.visible, name + " is seen");
        mouseClick(item, Math.min(40, item.width / 2), item.height / 2);
        look();
    }
    function write(words: string) {
        for (const c of words)
            keyClick(c);
    }
    function startPlan(name: string) {
        Bench.session.router.goTo("plans");
        look();
        tap(Bench.session.plans.count > 0 ? "start" : "first");
        mouseClick(findChild(find("name"), "input"));
        write(name);
        tap("begin");
        look();
        compare(Bench.session.router.route, "plans/edit");
    }

    function test_from_the_empty_list_to_a_plan_with_words() {
        startPlan("Robin");
        const plan = Bench.session.plan;
        compare(plan.personName, "Robin");
        mouseClick(findChild(find("own"), "input"));
        write("pacing at night");
        keyClick(Qt.Key_Return);
        look();
        compare(plan.items.count, 1);
        compare(plan.savedPhase, "saved");
        compare(findChild(find("own"), "input").text, "");
        tap("next");
        compare(plan.current, 1);
        tap("skip");
        compare(plan.current, 2);
        verify(plan.whole.data(plan.whole.index(1, 0), Qt.UserRole + 3)); // skipped
    }

    function test_an_example_becomes_an_item_and_leaves_the_cloud() {
        startPlan("Robin");
        const plan = Bench.session.plan;
        const before = plan.examples.length;
        plan.addExample(plan.examples[0]);
        look();
        compare(plan.items.count, 1);
        compare(plan.examples.length, before - 1);
    }

    function test_next_keeps_what_stands_in_the_field() {
        startPlan("Robin");
        mouseClick(findChild(find("own"), "input"));
        write("not sleeping");
        tap("next");
        Bench.session.plan.goTo(0);
        compare(Bench.session.plan.items.count, 1);
    }

    function test_an_item_moves_by_key_and_keeps_the_focus() {
        startPlan("Robin");
        const plan = Bench.session.plan;
        plan.addExample(plan.examples[0]);
        plan.addExample(plan.examples[0]);
        look();
        const first = plan.items.data(plan.items.index(0, 0), Qt.UserRole + 1);
        const handles = findAll(shown(), "handle");
        handles[1].forceActiveFocus();
        keyClick(Qt.Key_Up);
        look();
        compare(plan.items.data(plan.items.index(1, 0), Qt.UserRole + 1), first);
        verify(findAll(shown(), "handle")[0].activeFocus);
    }

    function test_a_tap_changes_an_item_and_taking_out_can_be_undone() {
        startPlan("Robin");
        const plan = Bench.session.plan;
        plan.addExample(plan.examples[0]);
        look();
        tap("item");
        verify(plan.editingId !== "");
        const input = findChild(find("words"), "input");
        input.forceActiveFocus();
        input.cursorPosition = input.length;
        write(" at all");
        tap("close");
        compare(plan.editingId, "");
        compare(plan.items.data(plan.items.index(0, 0), Qt.UserRole + 1), "Not sleeping at all");
        tap("item");
        tap("takeOut");
        compare(plan.items.count, 0);
        tap("undo");
        compare(plan.items.count, 1);
    }

    function test_words_come_back_to_the_same_field_and_cursor_after_an_unlock() {
        startPlan("Robin");
        tap("next");
        mouseClick(findChild(find("own"), "input"));
        write("call my aunt");
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        write("x");
        Bench.session.lock.lock();
        Bench.settle();
        look();
        compare(Bench.session.plan.loaded, false);
        compare(findChild(find("own"), "input").text, "");
        Bench.session.lock.unlock("made up words here");
        Bench.settle();
        look();
        wait(50);
        look();
        compare(Bench.session.plan.current, 1);
        const input = findChild(find("own"), "input");
        compare(input.text, "call my auxnt");
        compare(input.cursorPosition, 11);
        verify(input.activeFocus);
        verify(Bench.session.plan.returned);
    }

    function test_taking_it_and_erasing() {
        startPlan("Robin");
        Bench.session.plan.addExample(Bench.session.plan.examples[0]);
        look();
        Bench.session.router.open("plans/take", Bench.session.plan.planId);
        look();
        verify(find("qr").modules.length > 400);
        tap("large");
        tryCompare(Bench.session.take, "savedFile", "plan.pdf");
        compare(Bench.session.take.savedFolder, "~/Documents");
        tap("have");
        tap("erase");
        tap("eraseSure");
        look();
        compare(Bench.session.router.route, "plans");
        compare(Bench.session.plans.count, 0);
        compare(Bench.session.people.count, 0);
        compare(Bench.session.plan.loaded, false);
    }

    function findAll(item, name) {
        let out = item.objectName === name && item.visible ? [item] : [];
        for (let i = 0; i < item.children.length; ++i)
            out = out.concat(findAll(item.children[i], name));
        return out;
    }

    // ---- pictures -----------------------------------------------------------------------------------------------------------------
    function test_screens_data() {
        const looks = [["phone", 390, 844, "en", "day", 1], ["phone-night", 390, 844, "en", "night", 1], ["phone-contrast", 390, 844, "en", "contrast", 1],
                       ["phone-es", 390, 844, "es", "day", 1], ["small", 360, 640, "es", "day", 1], ["phone-es-200", 390, 844, "es", "day", 2],
                       ["tablet", 1024, 768, "en", "day", 1], ["tablet-es-200", 1024, 768, "es", "day", 2]];
        const rows = [];
        for (const screen of ["empty", "people-empty", "start", "question", "contact", "item", "whole", "versions", "take", "have", "list", "people"])
            for (const l of looks)
                rows.push({ tag: screen + "--" + l[0], screen: screen, w: l[1], h: l[2], lang: l[3], mode: l[4], scale: l[5] });
        return rows;
    }

    function fill() {
        const people = Bench.session.people;
        people.startPlan("safety", "Robin", Bench.session.settings.language);
        look();
        const plan = Bench.session.plan;
        const id = shownPlan();
        plan.open(id);
        look();
        plan.addExample(plan.examples[0]);
        plan.addExample(plan.examples[0]);
        plan.goTo(1);
        plan.addExample(plan.examples[0]);
        plan.addExample(plan.examples[0]);
        plan.goTo(2);
        plan.type("Kit’s porch", 0);
        plan.add();
        plan.goTo(3);
        plan.type("Ana Sample, my sister, 555-0142", 0);
        plan.add();
        plan.type("Uncle Ray Sample", 0);
        plan.add();
        look();
    }
    function shownPlan(): string {
        Bench.session.plans.refresh();
        look();
        return Bench.session.plans.data(Bench.session.plans.index(0, 0), Qt.UserRole);
    }

    function test_screens(data) {
        stage.width = data.w;
        stage.height = data.h;
        Theme.mode = data.mode;
        Theme.scale = data.scale;
        Bench.session.settings.language = data.lang;
        const router = Bench.session.router;
        if (!["empty", "people-empty", "start"].includes(data.screen))
            fill();
        const id = Bench.session.plan.planId;
        if (data.screen === "versions") { // another sitting, days later
            const plan = Bench.session.plan;
            Bench.advance(5 * 24 * 3600);
            Bench.session.lock.lock();
            look();
            Bench.session.lock.unlock("made up words here");
            look();
            plan.open(id);
            look();
            plan.goTo(1);
            plan.move(plan.items.data(plan.items.index(1, 0), Qt.UserRole), -1);
            plan.goTo(2);
            plan.remove(plan.items.data(plan.items.index(0, 0), Qt.UserRole));
            plan.goTo(3);
            plan.type("Kit Sample, 555-0177", 0);
            plan.add();
            plan.edit(plan.items.data(plan.items.index(1, 0), Qt.UserRole));
            plan.typeEdit("phone", "555-0167", 0);
            plan.endEdit();
            look();
        }
        switch (data.screen) {
        case "empty": case "list": router.goTo("plans"); break;
        case "people-empty": case "people": router.goTo("people"); break;
        case "start": router.goTo("plans"); router.open("plans/start"); break;
        case "question": router.goTo("plans"); router.open("plans/edit", id); look(); Bench.session.plan.goTo(1); break;
        case "contact": router.goTo("plans"); router.open("plans/edit", id); look(); Bench.session.plan.goTo(3); break;
        case "item": router.goTo("plans"); router.open("plans/edit", id); look(); Bench.session.plan.goTo(3); tap("item"); break;
        case "whole": router.goTo("plans"); router.open("plans/whole", id); break;
        case "versions": router.goTo("plans"); router.open("plans/versions", id); break;
        case "take": case "have": router.goTo("plans"); router.open("plans/take", id); break;
        }
        look();
        if (data.screen === "have")
            tap("have");
        look();
        if (Bench.pictures !== "")
            grabImage(stage).save(Bench.pictures + "/" + data.tag + ".png");
    }
}
