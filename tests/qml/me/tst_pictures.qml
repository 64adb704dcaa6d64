import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// Every page under Records and safety in every shape, without a warning; a picture of each with HANDRAIL_PICTURES.
SafetyCase {
    id: tc
    name: "SafetyPictures"

    function test_screens_data() {
        // Without pictures those that push a page hardest will do.
        const looks = Bench.pictures === ""
            ? [["small-es", 360, 640, "es", "day", 1], ["phone-es-200", 390, 844, "es", "day", 2],
            ["tablet", 1024, 768, "en", "contrast", 1]]
            : [["phone", 390, 844, "en", "day", 1], ["phone-night", 390, 844, "en", "night", 1],
                ["phone-contrast", 390, 844, "en", "contrast", 1],
                       ["small-es", 360, 640, "es", "day", 1], ["phone-es-200", 390, 844, "es", "day", 2],
                       ["tablet", 1024, 768, "en", "day", 1], ["wide-es", 1920, 1080, "es", "day", 1]];
        return shapes(["safety", "peers", "passphrase", "passphrase-wrong", "trail", "trail-broken", "backup",
            "backup-made", "limits", "limits-due", "limits-choose", "shift", "shift-write", "erase",
                       "erase-sure", "receipt", "tries", "tries-sure", "damage", "erased"], looks);
    }
    function test_screens(data) {
        dress(data);
        const made = { safety: "SafetyPage", peers: "PeersPage", passphrase: "PassphrasePage", trail: "TrailPage",
            backup: "BackupPage", limits: "LimitsPage", shift: "ShiftPage",
                       erase: "ErasePage", receipt: "ReceiptPage", tries: "WrongTriesPage", damage: "DamagePage" };
        const kit = Bench.addPeer("Kit", "other plain words");
        const screen = data.screen;
        if (screen === "trail-broken")
            Bench.meddle(tc.passphrase);
        if (screen.startsWith("limits")) {
            Bench.advance(40 * tc.day);
            Bench.addPerson("Kit Sample");
        }
        if (screen === "limits-due") {
            Bench.session.safety.retention.refresh();
            Bench.settle();
            Bench.session.safety.retention.setLimit("person", 30);
            Bench.settle();
            Bench.session.safety.retention.setLimit("plan", 30);
        }
        if (screen.startsWith("shift")) {
            Bench.handOn(tc.robin, kit, "Wants to be called before noon. The plan is half done.");
            Bench.handOn(Bench.addPerson("Wren Sample"), "", "Asked for the Spanish page");
        }
        if (screen === "receipt") {
            Bench.session.safety.erasing.erase(tc.robin);
            Bench.settle();
        }
        if (screen === "damage") {
            Bench.damage();
            dress(data); // the settings began anew
        }
        if (screen === "erased") {
            Bench.session.safety.mishap.setEraseAfter(5);
            Bench.settle();
            Bench.session.lock.lock();
            for (let i = 0; i < 5; ++i) {
                Bench.advance(Bench.session.lock.retryAfterS);
                Bench.session.lock.refresh();
                Bench.settle();
                Bench.session.lock.unlock("not this one");
                Bench.settle();
            }
            tc.show("ErasedPage");
        } else {
            tc.show(made[screen.split("-")[0]]);
        }
        if (screen === "passphrase-wrong") {
            Bench.session.lock.passphrase.change("not this one", "other plain words", "other plain words");
            Bench.settle();
        }
        if (screen === "backup-made") {
            Bench.session.safety.backup.make("words of a backup", "words of a backup");
            Bench.backupDone();
        }
        if (screen === "limits-choose") {
            tc.press("limit-person");
            Bench.session.safety.retention.weigh("person", 30);
            Bench.settle();
        }
        if (screen === "shift-write") {
            Bench.session.safety.shift.personId = tc.robin;
            Bench.session.safety.shift.type("Call before noon");
            Bench.settle();
        }
        if (screen === "erase-sure")
            tc.press("Robin Sample");
        if (screen === "tries-sure")
            tc.press(() => target(data.lang === "es" ? "Después de 5" : "After 5", tc.stage));
        picture(data.tag);
    }
}
