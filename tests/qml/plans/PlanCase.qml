import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.View
import Handrail.Test

// A test over the app's window with a fresh vault, and what hands and eyes do there.
TestCase {
    id: tc

    readonly property string passphrase: "made up words here"
    readonly property AppStage stage: appStage

    when: windowShown
    width: 1940
    height: 1100
    visible: true

    AppStage { id: appStage }

    function begin() {
        failOnWarning(/.?/);
        Bench.fresh();
        stage.width = 390;
        stage.height = 844;
        Theme.mode = "day";
        Theme.scale = 1;
        Theme.reducedMotion = true;
    }
    function end() {
        stage.close();
        Theme.scale = 1;
        Theme.mode = "day";
    }
    function setUp() {
        Bench.session.lock.setUp(tc.passphrase, tc.passphrase);
        Bench.settle();
        Bench.session.lock.words.writtenDown();
        Bench.settle();
    }
    function look() {
        for (let i = 0; i < 3; ++i) {
            Bench.settle();
            wait(1);
        }
        waitForRendering(stage, 30);
    }
    // A plan of a new person. Its id.
    function started(name: string): string {
        let id = "";
        const took = (planId) => { id = planId; };
        Bench.session.people.list.started.connect(took);
        Bench.session.people.list.startPlan("safety", name, Bench.session.settings.language);
        Bench.settle();
        Bench.session.people.list.started.disconnect(took);
        Bench.session.plans.plan.open(id);
        Bench.settle();
        return id;
    }
    function add(section: int, words: string) {
        Bench.session.plans.plan.asked.goTo(section);
        Bench.session.plans.plan.typing.type(words, 0);
        Bench.session.plans.plan.typing.add();
        Bench.settle();
    }
    function visibleOnes(item, name) {
        if (!item.visible)
            return [];
        let out = item.objectName === name ? [item] : [];
        for (let i = 0; i < item.children.length; ++i)
            out = out.concat(visibleOnes(item.children[i], name));
        return out;
    }
    function find(name) {
        const item = visibleOnes(stage, name)[0];
        verify(item, name + " is seen");
        return item;
    }
    // Every word on screen, for eyes and for screen readers.
    function words(item) {
        if (!item.visible)
            return "";
        let out = (typeof item.text === "string" ? item.text : "") + "\n"
            + (item.Accessible ? item.Accessible.name + " " + item.Accessible.description : "");
        for (let i = 0; i < item.children.length; ++i)
            out += "\n" + words(item.children[i]);
        return out;
    }
    function tap(name: string) {
        const item = find(name);
        item.forceActiveFocus(Qt.TabFocusReason); // brings it into view where the page scrolls
        for (let y = -1; y !== item.mapToItem(null, 0, 0).y; ) { // until it lies still
            y = item.mapToItem(null, 0, 0).y;
            wait(5);
        }
        mouseClick(item, Math.min(40, item.width / 2), item.height / 2);
        look();
    }
    function looks() {
        const all = [["phone", 390, 844, "en", "day", 1], ["phone-night", 390, 844, "en", "night", 1],
            ["small", 360, 640, "es", "day", 1],
                     ["phone-es-200", 390, 844, "es", "day", 2], ["tablet-es", 1024, 768, "es", "day", 1],
                         ["wide", 1920, 1080, "en", "contrast", 1]];
        // without pictures: the look that finds most trouble
        return Bench.pictures === "" ? all.filter((one) => one[5] === 2) : all;
    }
    function rowsOf(screens) {
        const rows = [];
        for (const screen of screens)
            for (const l of looks())
                rows.push({ tag: screen + "--" + l[0], screen: screen, w: l[1], h: l[2], lang: l[3], mode: l[4],
                    scale: l[5] });
        return rows;
    }
    function wear(data) {
        stage.width = data.w;
        stage.height = data.h;
        Theme.mode = data.mode;
        Theme.scale = data.scale;
        Bench.session.settings.language = data.lang;
    }
    function keep(data) {
        look();
        if (Bench.pictures !== "")
            grabImage(stage).save(Bench.pictures + "/" + data.tag + ".png");
    }
}
