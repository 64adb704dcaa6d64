import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.View
import Handrail.Test

// A dose that is due cannot be overlooked: on every page of the app's frame, over open sheets and gates, it is said
// and leads to whom it is for.
ScreenCase {
    id: tc
    name: "DoseDue"
    width: 1300
    height: 1200

    stage: app
    AppStage { id: app }

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        Theme.reducedMotion = true; // many pages
        app.width = 390;
        app.height = 844;
        app.open();
    }
    function cleanup() {
        app.close();
        undress();
        Theme.reducedMotion = false;
    }
    function toDueDose(others: int) {
        const run = Bench.session.now.run;
        Bench.session.startOverdose();
        Bench.settle();
        for (let i = 0; i < 3; ++i) {
            Bench.advance(2);
            run.act();
        }
        compare(run.doses.given, 1);
        for (let i = 0; i < others; ++i) {
            Bench.advance(2);
            run.people.startAnother();
        }
        Bench.advance(125);
        Bench.pass(1);
        Bench.settle();
    }
    function row(): Item { return findChild(app, "doseDue"); }
    function said(where: string, words: string) {
        until(() => row() !== null && row().visible,
              () => "nothing says on " + where + " that a dose is due:\n" + wordsOf(app));
        compare(row().text, words, where);
        settled(row());
        compare(Hand.inTheWay(row()), "", where + ": something lies over it");
        const bar = findChild(app, "call911");
        const below = bar.mapToItem(app, 0, bar.height).y, at = row().mapToItem(app, 0, 0).y;
        verify(at >= below - 0.5 && at < below + 60, where + ": right under the emergency bar, not at " + at);
    }
    function test_on_every_page_data() {
        return [{ tag: "phone", w: 390, h: 844, lang: "en", mode: "day", scale: 1 },
                { tag: "small-es-200", w: 360, h: 640, lang: "es", mode: "day", scale: 2 }];
    }
    function test_on_every_page(data) {
        dress(data);
        toDueDose(0);
        const router = Bench.session.router;
        // On the steps clock, mark and dock call; what stands behind the unlock is looked at where there is a vault.
        const routes = Bench.routes().filter((each) => each !== "now/overdose" && !Routes.needsUnlock(each, "", false));
        for (const route of routes) {
            router.goTo("home");
            if (route !== "home")
                router.open(route);
            Bench.settle();
            pagesAtRest();
            said(route, data.lang === "es" ? "Toca la dosis 2, si hace falta" : "Time for dose 2, if needed");
        }
        tap(row());
        tryCompare(router, "route", "now/overdose");
        tryVerify(() => !row().visible);
    }
    function test_over_an_open_sheet_and_while_a_word_is_typed() {
        toDueDose(0);
        Bench.session.router.goTo("home");
        Bench.session.router.open("now/call", "911");
        Bench.settle();
        pagesAtRest();
        tap("chooseCounty");
        type("countyWords", "mod");
        said("the sheet of counties", "Time for dose 2, if needed");
        tap(row());
        tryCompare(Bench.session.router, "route", "now/overdose");
        compare(Bench.session.now.run.doses.given, 1);
    }
    function test_it_leads_to_the_person_it_is_for() {
        toDueDose(2);
        compare(Bench.session.now.run.people.person, 3);
        Bench.session.router.goTo("directory");
        Bench.settle();
        said("the directory", "Person 1: time for dose 2, if needed");
        tap(row());
        tryCompare(Bench.session.router, "route", "now/overdose");
        compare(Bench.session.now.run.people.person, 1);
    }
    // The one exception, and why: the neutral screen promises that nothing shows what is going on.
    function test_the_neutral_screen_shows_nothing_and_says_it_when_the_screen_comes_back() {
        toDueDose(0);
        Bench.session.router.goTo("home");
        Bench.settle();
        Bench.session.hiding.hidden = true;
        tryVerify(() => !row() || !row().visible);
        Bench.session.hiding.hidden = false;
        Bench.settle();
        said("home again", "Time for dose 2, if needed");
    }
    function test_it_goes_with_the_breathing_and_with_the_dose() {
        toDueDose(0);
        Bench.session.router.goTo("home");
        Bench.settle();
        said("home", "Time for dose 2, if needed");
        Bench.session.now.run.marks.write("breathing");
        tryVerify(() => !row().visible);
        Bench.session.now.run.marks.undoMarkOf("breathing");
        Bench.advance(2);
        Bench.session.now.run.marks.undoMarkOf("breathing");
        said("home", "Time for dose 2, if needed");
        Bench.session.now.run.marks.write("dose");
        tryVerify(() => !row().visible);
    }
}
