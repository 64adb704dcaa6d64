// The other language by its own name: 'Español' while English is shown.
HButton {
    kind: "text"
    iconName: "translate"
}
