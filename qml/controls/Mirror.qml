import QtQuick

// Right to left the whole window is turned round like a page held to a mirror (Main), and what has a direction of its
// own, words, figures, codes, is turned back. So whatever stands at a place stands at its counterpart, and no page has
// to say it twice.
Scale {
    required property Item of

    xScale: Theme.mirrored ? -1 : 1
    origin.x: of.width / 2
}
