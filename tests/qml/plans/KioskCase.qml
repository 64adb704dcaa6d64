import QtQuick
import Handrail.Controls
import Handrail.View
import Handrail.Test

// A device about to hang on a wall: someone's plan, a note for peers, two lists of which one is for the kiosk.
PlanCase {
    id: tc

    property string robin: "" // a plan that no visitor may reach

    function init() {
        begin();
        setUp();
        Bench.fillDirectory();
        tc.robin = started("Canaryrobin Sample");
        add(0, "canaryword in a plan");
        const lists = Bench.session.directory.lists;
        for (const name of ["Canarylist of the peers", "Beds tonight"]) {
            lists.lookFor("lantern-detox");
            lists.make(name);
            rest();
        }
        lists.lookFor("");
        lists.showOnKiosk(2, true);
        rest();
        Bench.session.directory.service.open("lantern-detox");
        rest();
        Bench.session.directory.service.peers.addNote("canarynote for peers");
        rest();
        Bench.session.directory.service.open("");
        stage.width = 1024;
        stage.height = 768;
        stage.open();
        Bench.session.router.goTo("me");
        Bench.session.router.open("me/safety");
        look();
    }
    function cleanup() {
        Theme.kiosk = false;
        end();
    }
    function rest() {
        Bench.settle();
        Bench.answered();
        Bench.settle();
        Bench.answered();
    }
    function hang() {
        tap("kiosk");
        compare(Bench.session.router.route, "me/safety/kiosk");
        const hold = find("startKiosk");
        mousePress(hold, 60, 30);
        tryCompare(Bench.session.kiosk, "active", true, 3000);
        mouseRelease(stage, 10, 400);
        look();
        rest();
        look();
    }
    // Nothing of a person, a peer or a peer's tool; only what product.md puts on the wall.
    function shut() {
        compare(Bench.session.kiosk.active, true);
        verify(find("wall"));
        verify(Bench.session.router.allows(Bench.session.router.route, Bench.session.router.argument));
        compare(Bench.session.lock.state, LockModel.Locked);
        verify(!Bench.reads(tc.robin));
        const all = words(stage).toLowerCase();
        for (const secret of ["canaryrobin", "canaryword", "canarylist", "canarynote", "keep it alive", "i called",
            "refer here", "add another file", "put in a list", "records and safety"])
            verify(!all.includes(secret), secret + " is on screen:\n" + all);
        compare(Bench.session.plans.list.count, 0);
        compare(Bench.session.people.list.count, 0);
        compare(Bench.session.now.run.running, false);
    }
    function open(secret: string) {
        mouseClick(findChild(find("passphrase"), "input"));
        for (const c of secret)
            keyClick(c);
    }
}
