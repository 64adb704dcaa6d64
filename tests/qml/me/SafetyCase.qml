import QtQuick
import QtTest
import "../support"
import Handrail.Controls
import Handrail.View
import Handrail.Test

// A test of the pages under Records and safety: a vault that is set up, with one person in it.
ScreenCase {
    id: tc
    width: 1920
    height: 1080

    readonly property string passphrase: "four plain words"
    readonly property int day: 24 * 3600
    property string robin: ""

    stage: stage
    Stage { id: stage }

    function initTestCase() { failOnWarning(/.?/); }
    function init() {
        Bench.fresh();
        Bench.ownFolders();
        stage.width = 390;
        stage.height = 844;
        Bench.session.lock.setUp(tc.passphrase, tc.passphrase);
        Bench.settle();
        Bench.session.lock.words.writtenDown();
        Bench.settle();
        tc.robin = Bench.addPerson("Robin Sample");
    }
    function cleanup() {
        stage.close(); // before the session goes, also where a test failed
        stage.clear();
        undress();
    }
    function show(name: string, argument) {
        stage.show(name, argument ?? "");
        Bench.settle();
    }
    function press(thing) {
        tap(thing);
        Bench.settle();
    }
}
