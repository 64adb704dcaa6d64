import QtQuick
import Handrail.Controls

// A number to dial, as large as it fits. It stands still, so its figures keep their own widths. Read left to right
// everywhere.
HText {
    property int size: Theme.sizeOf("dial")

    style: "dial"
    heading: false
    font.pixelSize: size
    font.letterSpacing: -0.02 * size
    lineStep: Math.round((size > 100 ? 0.94 : 1.08) * size)
    bottomPadding: Math.min(0, -lead)
    wrapMode: Text.NoWrap
    LayoutMirroring.enabled: false
}
