import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.View
import Handrail.Test

// A step of a protocol opens the walk it is the moment for, and Back comes back to the same step, in the app's whole
// frame.
ScreenCase {
    id: tc
    name: "StepWalk"
    width: 1300
    height: 1200

    stage: app
    AppStage { id: app }

    function init() {
        failOnWarning(/.?/);
        Bench.fresh();
        app.width = 390;
        app.height = 844;
        app.open();
    }
    function cleanup() {
        app.close();
        undress();
    }
    function test_poison_on_purpose_opens_the_suicide_walk_and_comes_back_data() {
        return [{ tag: "en", w: 390, h: 844, lang: "en", mode: "day", scale: 1 },
            { tag: "es small", w: 360, h: 640, lang: "es", mode: "day", scale: 1 },
                { tag: "es 200", w: 390, h: 844, lang: "es", mode: "night", scale: 2 },
                    { tag: "landscape", w: 844, h: 390, lang: "en", mode: "day", scale: 1 }];
    }
    function test_poison_on_purpose_opens_the_suicide_walk_and_comes_back(data) {
        dress(data);
        const s = Bench.session;
        s.startOverdose();
        Bench.settle();
        pagesAtRest();
        for (const way of [1, 0, -1, -1]) { // awake; steady; yes, on purpose; 911 called
            verify(s.now.run.step.opens === "" && !find("opens").visible, s.now.run.step.stepId);
            Bench.advance(12);
            if (way < 0)
                s.now.run.act();
            else
                s.now.run.branch(way);
            Bench.settle();
        }
        compare(s.now.run.step.stepId, "guard");
        picture("stepwalk-" + data.tag.replace(" ", "-"));
        tap("opens");
        compare(s.router.route, "now/suicide");
        Bench.settle();
        pagesAtRest();
        Bench.advance(5);
        s.now.walk.answer(s.now.walk.asked.answers.word(0, "answerId"));
        Bench.settle();
        verify(s.now.run.running, "the steps go on meanwhile");
        tap(() => findAll("back", app).filter((b) => b.visible && b.enabled).pop());
        compare(s.router.route, "now/overdose");
        compare(s.now.run.step.stepId, "guard");
        s.now.run.branch(0); // worse, or hard to wake
        compare(s.now.run.step.opens, "");
    }
}
