import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// A test of the steps of an emergency: begins one, goes every way it has, and measures where things stand.
ScreenCase {
    id: tc
    width: 1920
    height: 1080

    readonly property var protocols: Bench.protocols()
    readonly property var run: Bench.session.now.run

    function init() { failOnWarning(/.?/); }
    function cleanup() {
        stage.clear();
        undress();
    }
    function begin(protocol: string, look) {
        stage.clear();
        wait(1); // the page is gone before its session
        Bench.fresh();
        dress(Object.assign({ w: 390, h: 844, lang: "en", mode: "day", scale: 1 }, look ?? {}));
        stage.showRoute("now/overdose", protocol);
        Bench.settle();
        Bench.advance(1);
        settled(stage.page);
    }
    // As CallPage does when it opens.
    function sheetOf911() {
        Bench.session.calls.sheet.open("911");
        Bench.settle();
    }
    // Every step that can be reached, by every way out, and back again.
    function eachStep(look) {
        const seen = [];
        const visit = () => {
            seen.push(run.step.stepId);
            look(run.protocol.protocolId + "/" + run.step.stepId);
            const ways = run.step.branches.count;
            for (let way = ways - 1; way >= -1; --way) {
                const from = run.step.stepId;
                Bench.advance(12); // nothing is left to undo
                if (way < 0)
                    run.act();
                else
                    run.branch(way);
                if (run.step.stepId === from)
                    continue;
                if (!run.step.atEnd && !seen.includes(run.step.stepId))
                    visit();
                Bench.advance(1);
                run.stepBack();
            }
        };
        visit();
        for (const step of Bench.stepsOf(run.protocol.protocolId))
            verify(seen.includes(step), step + " of " + run.protocol.protocolId + " was not reached: " + seen.join(", "));
    }
    function boxOf(item: Item): rect { return item.mapToItem(stage, 0, 0, item.width, item.height); }
    function whole(item: Item, words: string) { // on the screen, and inside whatever clips it
        const box = boxOf(item);
        verify(box.width > 0 && box.height > 0, words + " has a size");
        verify(box.x >= -0.5 && box.y >= -0.5 && box.x + box.width <= stage.width + 0.5
            && box.y + box.height <= stage.height + 0.5, words + " is on the screen: " + box);
        for (let up = item.parent; up && up !== stage; up = up.parent) {
            if (!up.clip)
                continue;
            const frame = boxOf(up);
            verify(box.y >= frame.y - 0.5 && box.y + box.height <= frame.y + frame.height + 0.5
                   && box.x >= frame.x - 0.5
                       && box.x + box.width <= frame.x + frame.width + 0.5, words + " is cut: " + box + " in " + frame);
        }
    }
    function words(text: string, under: Item): Item { // the visible words themselves
        const item = under ?? stage;
        if (!item.visible)
            return null;
        if (item.text === text && item.clicked === undefined && item.lineCount !== undefined)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = words(text, item.children[i]);
            if (found)
                return found;
        }
        return null;
    }
    function dockTargets(): list<QtObject> {
        const found = [];
        for (const name of ["bigAction", "way", "help", "marksButton"])
            for (const item of findAll(name, stage.page))
                found.push(item);
        for (let i = 0; i < Math.min(4, run.marks.all.count); ++i)
            for (const item of findAll("mark-" + run.marks.all.word(i, "mark"), stage.page))
                found.push(item);
        return found;
    }

    function shapesOfRun() {
        return [["phone", 390, 844, "en", "day", 1], ["phone-es", 390, 844, "es", "day", 1],
            ["small-es", 360, 640, "es", "day", 1],
                ["landscape", 844, 390, "en", "day", 1], ["landscape-small-es", 640, 360, "es", "day", 1],
                    ["phone-es-200", 390, 844, "es", "day", 2],
                ["tablet", 820, 1180, "en", "day", 1], ["wide", 1920, 1080, "en", "day", 1]];
    }
}
