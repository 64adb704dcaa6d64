import QtQuick
import QtTest
import Handrail.Controls
import Handrail.View
import Handrail.Test

// A passphrase is changed by who knows it, over a real vault.
SafetyCase {
    id: tc
    name: "Passphrase"

    function test_aPassphraseIsChangedByWhoKnowsIt() {
        const type3 = (current, first, second) => {
            for (const [name, words] of [["current", current], ["first", first], ["second", second]]) {
                findChild(find(name), "input").clear();
                type(name, words);
            }
            tc.press("change");
        };
        tc.show("PassphrasePage");
        type3("not this one", "other plain words", "other plain words");
        says("That is not your passphrase now. Nothing was changed.");
        type3(tc.passphrase, "short", "short");
        says("characters or more. Nothing was changed.");
        type3(tc.passphrase, "other plain words", "other plain wordz");
        says("The two are not the same yet. Nothing was changed.");
        saysNot("Your passphrase is changed");
        type3(tc.passphrase, "other plain words", "other plain words");
        says("Your passphrase is changed");
        for (const name of ["current", "first", "second"])
            compare(findChild(find(name), "input").text, "", "not kept on the page");
        Bench.session.lock.lock();
        Bench.settle();
        Bench.session.lock.unlock(tc.passphrase);
        Bench.settle();
        compare(Bench.session.lock.state, LockModel.Locked);
        compare(Bench.session.lock.problem, LockModel.WrongSecret);
        Bench.session.lock.unlock("other plain words");
        Bench.settle();
        compare(Bench.session.lock.state, LockModel.Unlocked);
        verify(Bench.reads(tc.robin));
    }
    function test_aLockWhileThePassphraseIsChangedLeavesOneThatOpens() {
        tc.show("PassphrasePage");
        Bench.session.lock.passphrase.change(tc.passphrase, "other plain words", "other plain words");
        says("Until it is done, the old one stays");
        Bench.session.lock.lock();
        Bench.settle();
        compare(Bench.session.lock.state, LockModel.Locked);
        saysNot("Your passphrase is changed");
        Bench.session.lock.unlock("other plain words");
        Bench.settle();
        compare(Bench.session.lock.state, LockModel.Unlocked);
    }
    function test_whatIsTypedOnThePassphrasePageGoesWithItAndAProblemDoesNotFollow() {
        tc.show("PassphrasePage");
        type("current", "not this one");
        type("first", "other plain words");
        type("second", "other plain words");
        tc.press("change");
        says("That is not your passphrase now");
        tc.press("cancel");
        compare(Bench.session.lock.problem, LockModel.NoProblem);
        compare(findChild(find("first"), "input").text, "");
    }
}
