import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// What the tests of the plan pages share: a fresh vault behind a stage of a phone's size, and a hand that taps what it
// sees.
TestCase {
    id: root

    required property Item stage

    when: windowShown
    width: 1100
    height: 900
    visible: true

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
        Theme.scale = 1;
        Theme.mode = "day";
        Bench.session.settings.language = "en";
    }
    function look() {
        Bench.settle();
        wait(1);
        Bench.settle();
        waitForRendering(stage, 200);
    }
    function shown(): Item { return stage.shown; }
    function find(name: string): Item {
        const item = findChild(shown(), name);
        verify(item, name);
        return item;
    }
    // Scrolls the page or the sheet that holds it, as a hand would, then taps once it stands still.
    function tap(name: string) { tapItem(find(name), name); }
    function tapItem(item: Item, name: string) {
        verify(item.visible, name + " is seen");
        item.forceActiveFocus(Qt.TabFocusReason); // what has the focus is scrolled into view
        look();
        let y = -1;
        tryVerify(() => { const before = y; y = item.mapToItem(stage, 0, 0).y; return y === before; });
        mouseClick(item, Math.min(40, item.width / 2), item.height / 2);
        look();
    }
    function write(words: string) {
        for (const c of words)
            keyClick(c);
    }
    function writeInto(name: string, words: string) {
        const input = findChild(find(name), "input");
        input.forceActiveFocus();
        look();
        write(words);
        look();
    }
    // Every text that is seen, each on a line.
    function words(item: Item): string {
        if (!item.visible)
            return "";
        let out = item instanceof Text ? item.text + "\n" : "";
        for (let i = 0; i < item.children.length; ++i)
            out += words(item.children[i]);
        return out;
    }
    function says(what: string) { verify(words(stage).includes(what), what + " is not in:\n" + words(stage)); }
    function saysNot(what: string) { verify(!words(stage).includes(what), what + " is in:\n" + words(stage)); }

    // A plan of @p kind for someone made up, open at its first question.
    function startPlan(kind: string, language: string): string {
        Bench.session.people.list.startPlan(kind, "Robin", language);
        look();
        Bench.session.plans.list.refresh();
        look();
        const id = Bench.session.plans.list.data(Bench.session.plans.list.index(0, 0), Qt.UserRole);
        Bench.session.router.goTo("plans");
        Bench.session.router.open("plans/edit", id);
        look();
        return id;
    }
    // Goes to the first question of a kind of field.
    function goToField(field: string) {
        const plan = Bench.session.plans.plan;
        for (let at = 0; at < plan.asked.count; ++at) {
            plan.asked.goTo(at);
            if (plan.asked.field === field)
                break;
        }
        compare(plan.asked.field, field);
        look();
    }
    function picture(name: string) {
        if (Bench.pictures !== "")
            grabImage(stage).save(Bench.pictures + "/" + name + ".png");
    }
}
