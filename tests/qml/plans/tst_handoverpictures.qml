import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// Every screen of a hand-over in every look.
PlanCase {
    id: tc
    name: "HandOverPictures"

    property string robin: ""

    function init() {
        begin();
        setUp();
        tc.robin = started("Robin Sample");
        add(0, "Not sleeping");
        add(1, "Walk around the block");
        add(1, "Hold something cold");
        stage.open();
        Bench.session.router.goTo("plans");
        Bench.session.router.open("plans/whole", tc.robin);
        look();
    }
    function cleanup() {
        end();
    }
    function test_pictures_data() {
        return rowsOf(["ho-ways", "ho-sheet", "ho-question", "ho-whole", "ho-use", "ho-take", "ho-back", "ho-locked",
            "ho-damaged", "ho-call"]);
    }
    function test_pictures(data) {
        wear(data);
        Bench.session.plans.plan.speak(data.lang);
        look();
        if (data.screen === "ho-sheet") {
            tap("handOver");
        } else if (data.screen !== "ho-ways") {
            Bench.session.plans.handOver.begin(tc.robin, Bench.session.plans.plan.about.personId, data.lang);
            look();
            if (data.screen === "ho-question") {
                Bench.session.plans.plan.asked.goTo(1);
            } else {
                tap("back");
            }
            switch (data.screen) {
            case "ho-use": tap("useNow"); break;
            case "ho-take": tap("take"); break;
            case "ho-back": tap("giveBack"); break;
            case "ho-locked": Bench.session.lock.lock(); break;
            case "ho-damaged":
                tap("giveBack");
                Bench.damageSlot("passphrase");
                Bench.session.plans.handOver.takeBack(tc.passphrase);
                look();
                verify(find("words").visible);
                break;
            case "ho-call": tap("call988"); break;
            }
        }
        keep(data);
    }
}
