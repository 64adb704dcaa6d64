import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// Every screen of the kiosk in every look.
KioskCase {
    id: tc
    name: "KioskPictures"

    function test_pictures_data() {
        return rowsOf(["kiosk-start", "kiosk-refused", "kiosk-home", "kiosk-list", "kiosk-results", "kiosk-card", "kiosk-slow",
            "kiosk-call", "kiosk-ask", "kiosk-staff"]);
    }
    function test_pictures(data) {
        wear(data);
        Theme.kiosk = data.w >= 1600 && data.h >= 900 && !["kiosk-start", "kiosk-refused"].includes(data.screen);
        look();
        if (data.screen === "kiosk-start") {
            Bench.session.router.open("me/safety/kiosk");
        } else if (data.screen === "kiosk-refused") {
            Bench.session.router.open("me/safety/kiosk");
            look();
            Bench.setDiskFull(true);
            Bench.session.kiosk.begin();
            tryCompare(Bench.session.kiosk, "saveTrouble", "full");
            Bench.setDiskFull(false);
        } else {
            Bench.session.kiosk.begin();
            rest();
            look();
            switch (data.screen) {
            case "kiosk-list": Bench.session.router.open("directory/show", "2"); break;
            case "kiosk-results": Bench.session.router.open("directory"); Bench.session.directory.services.words = "lantern"; break;
            case "kiosk-card": Bench.session.router.open("directory/card", "lantern-detox"); break;
            case "kiosk-slow": Bench.session.router.open("now/ground"); break;
            case "kiosk-call": tap("call988"); break;
            case "kiosk-ask": Bench.session.router.open("directory"); Bench.advance(91); Bench.session.kiosk.lookAtTheTime(); break;
            case "kiosk-staff": tap(visibleOnes(stage, "staff").length > 0 ? "staff" : "staffInside"); break;
            }
        }
        look();
        rest();
        look();
        keep(data);
    }
}
