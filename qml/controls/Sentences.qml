pragma Singleton
import QtQuick

// Words one after the other, as they are read and said: one full stop between two, whatever the first ends in. A time
// in Spanish brings a stop of its own ('2:40 p. m.'), and so may anything that somebody wrote.
QtObject {
    // Empty parts are left out; the last keeps the end that it has.
    function joined(parts): string {
        const kept = parts.filter((part) => part.trim() !== "");
        return kept.map((part, at) => at === kept.length - 1 || /[.!?…:]$/.test(part) ? part : part + ".").join(" ");
    }
    // A sentence of ours whose last word was filled in.
    function once(sentence: string): string {
        const text = sentence;
        return text.replace(/([^.])\.\.(?!\.)/g, "$1.");
    }
}
