import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.Test

// The directory pages in every shape, without a warning; with HANDRAIL_PICTURES set, a picture of each.
ScreenCase {
    id: tc
    name: "DirectoryPictures"
    width: 1940
    height: 1100

    stage: stage
    Stage { id: stage }

    function initTestCase() { failOnWarning(/.?/); }
    function cleanup() {
        stage.clear();
        undress();
    }

    function test_screens_data() {
        const screens = ["empty", "quiet", "results", "near", "nothing", "service", "private", "import", "running", "done", "details", "refused"];
        const looks = [["phone", 390, 844, "en", "day", 1], ["phone-night", 390, 844, "en", "night", 1], ["phone-contrast", 390, 844, "en", "contrast", 1],
                       ["small-es", 360, 640, "es", "day", 1], ["phone-es-200", 390, 844, "es", "day", 2],
                       ["tablet", 1024, 768, "en", "day", 1], ["wide-es", 1920, 1080, "es", "day", 1]];
        return shapes(screens, looks);
    }
    function test_screens(data) {
        Bench.fresh();
        dress(data);
        const real = data.screen === "quiet" || data.screen === "results" || data.screen === "near" || data.screen === "nothing";
        if (data.screen !== "empty" && !(real && Bench.fill("sample+san-mateo"))) // the real one where it is
            Bench.fill("sample");
        const model = Bench.session.directory;
        Bench.offerFiles();
        Bench.session.router.goTo("directory");
        if (["service", "private"].includes(data.screen)) {
            stage.show("ServicePage", data.screen === "service" ? "s-1" : "s-2");
            tryVerify(() => Bench.session.service.found, patience);
        } else if (["import", "running", "done", "details", "refused"].includes(data.screen)) {
            const file = Bench.package(data.screen === "refused" ? "broken" : data.screen === "running" ? "large" : "sample");
            stage.show("ImportPage", "");
            tryVerify(() => Bench.session.directoryImport.files.count > 0, patience);
            if (data.screen !== "import")
                Bench.session.directoryImport.start(file);
            if (data.screen === "running")
                tryVerify(() => Bench.session.directoryImport.progress > 0.3, patience);
            else if (data.screen !== "import")
                tryVerify(() => Bench.session.directoryImport.state === (data.screen === "refused" ? 3 : 2), patience);
            if (data.screen === "details")
                tap("details");
        } else {
            stage.show("DirectoryPage", "");
            tryVerify(() => model.packagesKnown, patience);
            if (data.screen === "near") {
                model.nearMe = true;
                Bench.stand(37.5630, -122.3255);
            }
            if (data.screen === "nothing")
                model.openNow = true;
            if (data.screen !== "quiet" && data.screen !== "empty")
                model.words = data.screen === "nothing" ? "zebra" : "shelter";
            tryVerify(() => model.total >= 0, patience);
            Bench.answered();
            if (data.screen === "near" && data.w > 900) {
                model.current = "s-1";
                Bench.session.service.open("s-1");
                tryVerify(() => Bench.session.service.found, patience);
            }
        }
        picture("directory-" + data.tag);
        Bench.session.directoryImport.cancel();
    }
}
