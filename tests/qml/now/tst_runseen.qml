import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// The steps of an emergency as an eye meets them, in every shape of the window: title, line, pacer and buttons whole,
// and each in its place.
RunCase {
    name: "RunSeen"

    stage: stage
    Stage { id: stage }

    function test_every_step_shows_its_title_its_first_line_and_its_buttons_data() { return shapes(protocols,
        shapesOfRun()); }
    function test_every_step_shows_its_title_its_first_line_and_its_buttons(data) {
        begin(data.screen, data);
        eachStep((where) => {
            settled(stage.page);
            const title = words(run.step.title, stage.page);
            verify(title, where + ": title");
            whole(title, where + ": title");
            if (run.pacer.kind === "") {
                const line = words(run.step.lines.word(0, "words"), stage.page);
                whole(line, where + ": " + line.text);
            } else {
                const ring = findAll("metronome", stage.page)[0] ?? findAll("pushes", stage.page)[0];
                whole(ring, where + ": the ring");
            }
            const dock = dockTargets();
            verify(dock.length >= 2, where);
            for (const item of dock)
                whole(item, where + ": " + item.text);
            for (const item of dock)
                verify(item.width >= 48 && item.height >= 48,
                    where + ": " + item.text + " " + item.width + " x " + item.height);
        });
    }
    function test_what_goes_before_a_step_is_on_every_page_of_it_and_ends_as_a_sentence_does_data() {
        return shapes(protocols, [["phone", 390, 844, "en", "day", 1], ["large", 390, 844, "en", "day", 2],
            ["small-es-large", 360, 640, "es", "day", 2], ["landscape-es", 844, 390, "es", "day", 1]]);
    }
    function test_what_goes_before_a_step_is_on_every_page_of_it_and_ends_as_a_sentence_does(data) {
        begin(data.screen, data);
        eachStep((where) => {
            const all = wordsOf(stage.page), twice = /.*[.?!]:.*/.exec(all);
            verify(!twice, where + ": " + twice);
            verify(all.includes(run.step.condition), where + ": '" + run.step.condition + "' is not in\n" + all);
        });
    }
    // Every shape for the longest, two for the others: a row of marks and a dock are the same parts everywhere.
    function manyShapes() {
        const others = protocols.filter((id) => id !== "overdose");
        return shapes(["overdose"], shapesOfRun()).concat(shapes(others, shapesOfRun().slice(1, 3)));
    }
    function test_the_marks_keep_their_place_data() { return manyShapes().filter((row) => row.scale === 1); }
    function test_the_marks_keep_their_place(data) {
        begin(data.screen, data);
        const places = {};
        const look = (where) => {
            settled(stage.page);
            for (let i = 0; i < Math.min(4, run.marks.all.count); ++i) {
                const mark = run.marks.all.word(i, "mark"), box = boxOf(find("mark-" + mark));
                const place = [box.x, box.width, box.height].join(" ");
                compare(place, places[mark] ?? place, where + ": " + mark);
                places[mark] = place;
            }
        };
        eachStep(look);
        Bench.advance(1);
        run.marks.write(run.marks.all.word(2, "mark"));
        Bench.settle();
        look("with a time in it");
    }
    function test_the_same_words_have_the_same_size_data() { return manyShapes(); }
    function test_the_same_words_have_the_same_size(data) {
        begin(data.screen, data);
        const sizes = {};
        eachStep((where) => {
            settled(stage.page);
            const shown = [find("bigAction")].concat(findAll("way", stage.page));
            for (const item of shown) {
                const said = words(item.text, item);
                verify(said, item.text);
                compare(said.font.pixelSize, sizes[item.text] ?? said.font.pixelSize, where + ": " + item.text);
                sizes[item.text] = said.font.pixelSize;
            }
        });
    }
    function test_ring_clock_cpr_and_the_next_dose_are_in_the_first_view_data() {
        return shapes(["breathe"], [["small", 360, 640, "en", "day", 1], ["small-es", 360, 640, "es", "day", 1],
            ["200", 390, 844, "en", "day", 2],
                                    ["200-es", 390, 844, "es", "day", 2], ["small-200", 360, 640, "en", "day", 2],
                                    ["small-200-es", 360, 640, "es", "day", 2], ["landscape", 844, 390, "en", "day", 1],
                                        ["landscape-es", 844, 390, "es", "day", 1]]);
    }
    function test_ring_clock_cpr_and_the_next_dose_are_in_the_first_view(data) {
        begin("overdose", data);
        for (let i = 0; i < 3; ++i) {
            Bench.advance(2);
            run.act();
        }
        Bench.settle();
        settled(stage.page);
        compare(run.pacer.kind, "breath");
        whole(find("metronome"), "the ring");
        const clocks = findAll("doseClock", stage.page);
        compare(clocks.length, 1);
        whole(clocks[0], "the clock");
        const ways = findAll("way", stage.page);
        compare(ways.length, 2, "CPR and another dose");
        for (const way of ways)
            whole(way, way.text);
    }
}
