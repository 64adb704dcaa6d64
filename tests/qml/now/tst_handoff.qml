import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// The EMS card is read out from one screen: where its parts stand, in numbers, on the phones and text sizes it is used
// with.
ScreenCase {
    id: tc
    name: "Handoff"
    width: 1024
    height: 900

    stage: stage
    Stage { id: stage }

    function init() { failOnWarning(/.?/); }
    function cleanup() {
        stage.clear();
        undress();
        Bench.setSenses(false);
    }

    // Three doses, breathing and awake again, 911 called: the long card of an ordinary run.
    function card(data): Item {
        stage.clear();
        wait(1); // the page is gone before its session
        Bench.fresh();
        dress(data);
        Bench.session.router.goTo("home");
        const run = Bench.session.now.run;
        run.start("overdose");
        Bench.settle();
        for (let i = 0; i < 3; ++i) {
            Bench.advance(40);
            run.act();
        }
        for (let i = 0; i < 2; ++i) {
            Bench.advance(150);
            run.marks.write("dose");
        }
        run.marks.write("breathing");
        run.marks.write("awake");
        run.handOver();
        Bench.advance(14 * 60);
        run.visible = false;
        run.visible = true;
        const page = stage.showRoute("now/handoff");
        Bench.settle();
        settled(page);
        compare(run.doses.given, 3);
        return page;
    }
    function looks() {
        const rows = [];
        for (const [name, w, h] of [["phone", 390, 844], ["small", 360, 640]])
            for (const lang of ["en", "es"])
                for (const mode of ["day", "contrast"])
                    rows.push({ tag: name + "-" + lang + "-" + mode, w: w, h: h, lang: lang, mode: mode, scale: 1 });
        return rows;
    }
    function bottomOf(item: Item): real { return item.mapToItem(stage, 0, item.height).y; }
    function dockTop(page: Item): real {
        const button = target(Bench.session.settings.language === "es" ? "La ambulancia se encarga"
            : "EMS has taken over");
        return button.mapToItem(stage, 0, 0).y - 12; // its padding
    }

    function test_at_200_percent_it_is_read_at_arms_length_data() {
        const rows = looks();
        for (const lang of ["en", "es"])
            rows.push({ tag: "landscape-" + lang, w: 844, h: 390, lang: lang, mode: "day" });
        return rows.map((row) => Object.assign(row, { scale: 2 }));
    }
    function test_at_200_percent_it_is_read_at_arms_length(data) {
        const page = card(data);
        const view = find("scroller");
        tryVerify(() => findAll("handoffCode").length === 1);
        const tight = find("handoffTight");
        tryVerify(() => page.fits || tight.share <= tight.leastShare, 5000,
            "the lines have stepped down as far as they may");
        settled(page);
        const lines = findAll("handoffLine", page);
        verify(lines.length >= 6, lines.length + " lines");
        for (const line of lines) {
            verify(line.font.pixelSize >= 28, line.text + " in " + line.font.pixelSize);
            verify(!line.truncated, line.text);
        }
        const end = view.contentHeight + view.bottomMargin;
        verify(lines.every((line) => line.mapToItem(view.contentItem, 0, line.height).y <= end),
            "the rest can be scrolled to");
        // What it looks like, since when, the doses, how they are now; what was done besides and the day may lie below.
        if (data.h > 400) {
            for (const line of lines.slice(0, -2))
                verify(bottomOf(line) <= dockTop(page),
                    line.text + " ends at " + bottomOf(line) + ", the dock begins at " + dockTop(page));
            verify(bottomOf(findAll("handoffCode")[0]) <= dockTop(page), "the code is in the first view");
        }
        const all = lines.slice(0, -1).map((line) => line.text).join("\n"); // the day is not read out
        // three words a second, as one reads to a crew
        const spoken = all.replace(/\s[ap]\.\s?m\./g, "").split(/\s+/).length;
        verify(spoken <= 45, spoken + " words, more than fifteen seconds: " + all);
        const facts = Bench.session.now.run.handoff;
        for (const words of [facts.foundTime].concat(facts.doseTimes))
            verify(all.includes(words), words + " in " + all);
        picture("handoff-three--" + data.tag + "-200");
    }
    function test_the_code_is_in_the_first_view_data() {
        const rows = looks().concat(looks().map((row) => Object.assign(row, { scale: 2, tag: row.tag + "-200" })));
        for (const [name, w, h] of [["landscape", 844, 390], ["landscape-small", 640, 360], ["tablet", 820, 1180],
            ["wide", 1920, 1080]])
            for (const lang of ["en", "es"])
                rows.push({ tag: name + "-" + lang, w: w, h: h, lang: lang, mode: "day", scale: 1 });
        return rows;
    }
    function test_the_code_is_in_the_first_view(data) {
        const page = card(data);
        // the tight card and the other each have one; only what is seen counts
        tryVerify(() => findAll("handoffCode").length === 1);
        const code = findAll("handoffCode")[0];
        const scroller = find("scroller");
        compare(scroller.contentY, 0);
        verify(bottomOf(code) <= bottomOf(scroller),
            "the code ends at " + bottomOf(code) + ", the view at " + bottomOf(scroller));
        const modules = findAll("code", code)[0];
        verify(modules.width / page.modules.indexOf("\n") >= 2, "two dp a module");
        const right = modules.mapToItem(stage, modules.width, 0).x;
        verify(right <= stage.width, "it ends at " + right);
        if (data.w === 1920)
            return; // wider than the window of the test
        tap(code); // and large at a tap
        tryVerify(() => findAll("code").length === 2);
        picture("handoff-three--" + data.tag);
    }
    // Read hours later, on paper or from the code, a time without its day and its half of the day is any time.
    function test_the_card_and_its_code_say_the_day_and_which_half_of_it_data() {
        const rows = [];
        const shapes = [["phone", 390, 844, 1], ["small", 360, 640, 1], ["phone-200", 390, 844, 2],
                        ["small-200", 360, 640, 2], ["landscape", 844, 390, 1], ["landscape-200", 844, 390, 2],
                        ["tablet", 820, 1180, 1]];
        for (const [name, w, h, scale] of shapes)
            for (const lang of ["en", "es"])
                rows.push({ tag: name + "-" + lang, w: w, h: h, lang: lang, mode: "day", scale: scale });
        return rows;
    }
    function test_the_card_and_its_code_say_the_day_and_which_half_of_it(data) {
        const began = new Date(Bench.wallMs());
        const page = card(data), facts = Bench.session.now.run.handoff, said = wordsOf(page);
        const half = data.lang === "es" ? /^\d{1,2}:\d\d\s[ap]\.\s?m\.$/ : /^\d{1,2}:\d\d\s[AP]M$/;
        for (const part of [began.getFullYear(), began.getDate()])
            verify(facts.foundDay.includes(String(part)), facts.foundDay);
        verify(said.includes(facts.foundDay), "the day is on the card:\n" + said);
        verify(page.plainText.includes(facts.foundDay), page.plainText);
        const times = [facts.foundTime].concat(facts.doseTimes);
        for (let i = 0; i < facts.state.count; ++i)
            times.push(facts.state.word(i, "time"));
        for (let i = 0; i < facts.done.count; ++i)
            times.push(facts.done.word(i, "time"));
        verify(times.length >= 6, times.join(", "));
        for (const time of times) {
            verify(half.test(time), time);
            verify(said.includes(time), time + " is on the card:\n" + said);
            verify(page.plainText.includes(time), time + " is in the code:\n" + page.plainText);
        }
        picture("handoff-day--" + data.tag);
    }
    function test_after_midnight_the_card_still_says_the_day_they_were_found() {
        stage.clear();
        wait(1);
        Bench.fresh();
        dress({ w: 390, h: 844, lang: "en", mode: "day", scale: 2 });
        Bench.setWallMs(new Date(2026, 10, 29, 23, 58).getTime());
        const run = Bench.session.now.run;
        run.start("overdose");
        Bench.settle();
        Bench.advance(300);
        run.marks.write("dose");
        run.handOver();
        Bench.pass(1);
        const page = stage.showRoute("now/handoff");
        Bench.settle();
        settled(page);
        says("November 29, 2026");
        says("11:58");
        verify(page.plainText.includes("November 29, 2026"), page.plainText);
        verify(/12:03\sAM/.test(page.plainText), page.plainText);
    }
    function test_the_code_holds_times_and_no_ages() {
        const page = card({ w: 390, h: 844, lang: "en", mode: "day", scale: 1 });
        const then = page.plainText;
        verify(then.includes("3 doses of naloxone: "), then);
        verify(!then.includes("ago"), then);
        Bench.advance(600);
        Bench.session.now.run.visible = false;
        Bench.session.now.run.visible = true;
        compare(page.plainText, then, "what was taken along stays true");
    }
    function test_the_card_is_read_aloud_where_there_is_a_voice() {
        Bench.setSenses(true);
        const page = card({ w: 390, h: 844, lang: "en", mode: "day", scale: 1 });
        tap("Read aloud");
        const said = Bench.said()[Bench.said().length - 1];
        verify(said.startsWith("en: Possible overdose. Found at "), said);
        verify(said.includes("3 doses of naloxone"), said);
    }
}
