import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// Fit to the person, the ground and the checklists: an answer opens under the thumb, what moves can be seen, a button
// goes where its name says.
ScreenCase {
    id: tc
    name: "Grounded"
    width: 1200
    height: 1200

    stage: stage
    Stage { id: stage }

    readonly property var cards: Bench.session.now.cards

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        dress({ w: 390, h: 844, lang: "en", mode: "day", scale: 1 });
    }
    function cleanup() {
        stage.clear();
        undress();
    }
    function topOf(item: Item): real { return item.mapToItem(stage.page, 0, 0).y; }
    function scroller(): Item { return findChild(stage.page, "scroller"); }
    function answer(): Item {
        const open = findAll("answer", stage.page);
        return open.length === 1 ? open[0] : null;
    }

    // ---- fit to the person ----
    function test_what_to_know_opens_under_the_tile_that_was_tapped_data() {
        return [{ tag: "phone", w: 390, h: 844, lang: "en", mode: "day", scale: 1 },
            { tag: "phone-es-200", w: 390, h: 844, lang: "es", mode: "day", scale: 2 },
                { tag: "small-es", w: 360, h: 640, lang: "es", mode: "night", scale: 1 },
                    { tag: "landscape", w: 844, h: 390, lang: "en", mode: "day", scale: 1 },
                { tag: "tablet", w: 820, h: 1180, lang: "en", mode: "day", scale: 1 },
                    { tag: "tablet-es-200", w: 820, h: 1180, lang: "es", mode: "night", scale: 2 }];
    }
    function test_what_to_know_opens_under_the_tile_that_was_tapped(data) {
        dress(data);
        stage.showRoute("now/people");
        Bench.settle();
        picture("fit--" + data.tag);
        let before = "";
        for (const at of [0, 7, cards.cards.count - 1]) {
            const title = cards.cards.word(at, "title");
            tap(title);
            tryVerify(() => answer() !== null && answer().height > 100, patience, "one answer is open for " + title);
            settled(answer());
            const tile = settled(title), head = topOf(scroller()), gap = topOf(answer()) - topOf(tile) - tile.height;
            verify(tile.chosen, title);
            verify(gap >= 0 && gap <= 40, title + ": the answer stands " + gap + " under its tile");
            verify(topOf(tile) >= head - 1, title + " is still seen, at " + topOf(tile));
            const seen = stage.page.height - topOf(answer());
            verify(seen >= Math.min(answer().height, (stage.page.height - head - tile.height) * 0.5),
                title + ": only " + seen + " of its answer is seen");
            const say = cards.says[0];
            verify(wordsOf(answer()).includes(say), title + ": its own words come first");
            verify(say !== before, title);
            before = say;
            picture("fit-" + at + "--" + data.tag);
        }
        compare(cards.chosen, 3);
        tap(cards.cards.word(cards.cards.count - 1, "title"));
        tryVerify(() => answer() !== null && cards.chosen === 2, patience,
            "taking one back leaves the answer of the others");
        cards.clear();
        tryVerify(() => answer() === null);
    }
    function test_a_card_that_was_asked_for_is_open_and_in_view() {
        stage.showRoute("now/people", "veterans");
        tryVerify(() => answer() !== null);
        settled(answer());
        tryVerify(() => topOf(answer()) > 0 && topOf(answer()) < stage.page.height * 0.6, patience,
            "the answer is seen");
    }

    // ---- the ground, and what moves ----
    function channel(value) { return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4); }
    function luminance(color) { return 0.2126 * channel(color.r) + 0.7152 * channel(color.g)
        + 0.0722 * channel(color.b); }
    function ratio(a, b) {
        const la = luminance(a), lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }
    function modes() { return [{ tag: "day", mode: "day" }, { tag: "night", mode: "night" },
        { tag: "contrast", mode: "contrast" }]; }

    function test_the_disc_and_its_reach_are_seen_on_the_page_data() { return modes(); }
    function test_the_disc_and_its_reach_are_seen_on_the_page(data) {
        dress({ w: 390, h: 844, lang: "en", mode: data.mode, scale: 1 });
        stage.showRoute("now/ground");
        tap("Start");
        const disc = find("disc"), reach = find("reach");
        verify(disc.border.width >= 3 && ratio(disc.border.color, Theme.surface) >= 3,
            "disc " + ratio(disc.border.color, Theme.surface));
        verify(reach.border.width >= 2 && ratio(reach.border.color, Theme.surface) >= 3,
            "reach " + ratio(reach.border.color, Theme.surface));
        picture("pacer--" + data.tag);
    }
    Component { id: metronome; Metronome { second: 1 } }
    Component { id: stepBar; StepBar { width: 300; count: 5; current: 2 } }
    function coloured(item: Item): list<Item> {
        let found = [];
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (child.visible && child.radius !== undefined && child.color !== undefined && child.color.a > 0)
                found.push(child);
            found = found.concat(coloured(child));
        }
        return found;
    }
    function test_tracks_are_seen_on_the_page_and_what_is_ahead_is_told_by_its_shape_data() { return modes(); }
    function test_tracks_are_seen_on_the_page_and_what_is_ahead_is_told_by_its_shape(data) {
        dress({ w: 390, h: 844, lang: "en", mode: data.mode, scale: 1 });
        for (const made of [metronome, stepBar]) {
            const item = createTemporaryObject(made, stage), heights = {};
            const parts = coloured(item);
            verify(parts.length >= 5);
            for (const part of parts) {
                verify(ratio(part.color, Theme.page) >= 3, part + " " + ratio(part.color, Theme.page));
                heights[Math.round(part.height)] = true;
            }
            verify(Object.keys(heights).length >= 2, "past and ahead differ in more than colour");
        }
    }
    function test_the_chosen_pattern_is_marked_and_its_parts_have_their_seconds() {
        stage.showRoute("now/ground");
        verify(button("Gentle").chosen);
        verify(!button("Box").chosen);
        tap("Box");
        tryVerify(() => button("Box").chosen && !button("Gentle").chosen);
        const pattern = find("pattern");
        compare(pattern.count, 4);
        verify(pattern.Accessible.name.includes("Hold, 4 s"), pattern.Accessible.name);
        tap("Start");
        says("Breathe in");
        tryCompare(find("patternOfTheMoment"), "at", 0);
    }

    function test_the_breath_has_a_screen_of_its_own_data() {
        const rows = [];
        for (const [name, w, h] of [["phone", 390, 844], ["small", 360, 640], ["landscape", 844, 390],
            ["tablet", 820, 880]])
            for (const scale of [1, 2])
                rows.push({ tag: name + "-" + scale, w: w, h: h, lang: "es", mode: "day", scale: scale });
        return rows;
    }
    function test_the_breath_has_a_screen_of_its_own(data) {
        dress(data);
        const page = stage.showRoute("now/ground");
        tap("Empezar");
        settled(page);
        const reach = find("reach"), stop = button("Parar");
        const top = reach.mapToItem(page, 0, 0), end = reach.mapToItem(page, reach.width, reach.height);
        const room = Math.min(page.width, page.height);
        verify(reach.width >= Math.min(96, room), "large: " + reach.width);
        verify(top.y >= 0 && end.y <= page.height && top.x >= 0 && end.x <= page.width, "the whole disc is in view");
        verify(stop.activeFocus, "Return stops it");
        verify(stop.mapToItem(page, 0, stop.height).y <= page.height, "the way back is in view");
        verify(!find("pattern") || !find("pattern").enabled, "the page beneath is off");
        picture("breath--" + data.tag);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("pacer") || !find("pacer").visible);
        verify(button("Empezar"));
    }
    function test_a_walk_may_lead_straight_to_the_breath() {
        stage.showRoute("now/ground", "breathe");
        says("Breathe in");
        tap("Stop");
        tryVerify(() => button("Start"));
    }

    // ---- checklists ----
    function test_step_back_goes_to_the_group_of_that_name_data() {
        return [{ tag: "en", w: 390, h: 844, lang: "en", mode: "day", scale: 1 },
            { tag: "small-es", w: 360, h: 640, lang: "es", mode: "day", scale: 1 },
                { tag: "es-200", w: 390, h: 844, lang: "es", mode: "day", scale: 2 }];
    }
    function test_step_back_goes_to_the_group_of_that_name(data) {
        dress(data);
        const page = stage.showRoute("now/calm", "calm");
        Bench.settle();
        const list = Bench.session.now.checklist, name = list.stepBackTitle;
        let group = -1;
        for (let i = 0; i < list.groups.count; ++i)
            if (list.groups.word(i, "title") === name)
                group = i;
        verify(group > 0, name);
        tap(name);
        compare(list.currentGroup, group);
        let heading = null;
        const look = (item) => {
            if (item.visible && item.text === name && item.heading === true)
                heading = item;
            for (let i = 0; i < item.children.length; ++i)
                look(item.children[i]);
        };
        tryVerify(() => {
            look(scroller());
            const y = heading ? heading.mapToItem(scroller(), 0, 0).y : -1;
            return y >= 0 && y + heading.height < scroller().height;
        }, patience, "the name of the group is seen");
        tryVerify(() => heading.mapToItem(scroller(), 0, 0).y < scroller().height / 3 || scroller().atYEnd, patience,
            "on top");
        picture("stepback--" + data.tag);
    }

    // ---- styled text, read aloud ----
    function test_no_row_reads_marks_or_the_names_of_signs_aloud() {
        const component = Qt.createComponent("qrc:/qt/qml/Handrail/Pages/FoundRow.qml");
        compare(component.errorString(), "");
        const found = createTemporaryObject(component, stage,
            { found: "Food &amp; <b>rest</b> &lt;24&gt;", kindWords: "Guide", text: "x" });
        compare(found.accessibleDescription, "Guide. Food & rest <24>");
        const service = createTemporaryObject(serviceRow, stage);
        compare(service.accessibleDescription, "Food & rest");
        const text = createTemporaryObject(styled, stage);
        compare(text.Accessible.name, "Rest & \"sleep\"");
    }
    Component { id: serviceRow; ServiceRow { text: "x"; what: "Food &amp; <b>rest</b>" } }
    Component { id: styled; HText { textFormat: Text.StyledText; text: "<b>Rest</b> &amp; &quot;sleep&quot;" } }
}
