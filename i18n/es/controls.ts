<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>EmergencyBar</name>
    <message>
        <source>Emergency</source>
        <extracomment>Name of the bar with the buttons Overdose, 911 and 988, for screen readers.</extracomment>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Overdose</source>
        <extracomment>Button of the emergency bar: starts or returns to the overdose steps. One short word.</extracomment>
        <translation>Sobredosis</translation>
    </message>
    <message>
        <source>Opens what to say and where you are. Dials only when you tap again.</source>
        <extracomment>What the button 911 does, for screen readers.</extracomment>
        <translation>Abre qué decir y dónde estás. Solo marca cuando tocas otra vez.</translation>
    </message>
    <message>
        <source>The steps are going on. Back to them.</source>
        <extracomment>What the button Overdose does while the steps are going on, for screen readers.</extracomment>
        <translation>Los pasos siguen. Vuelve a ellos.</translation>
    </message>
    <message>
        <source>Steps going on for %1</source>
        <extracomment>The running clock in the button Overdose, for screen readers. %1 is minutes and seconds: 2:14</extracomment>
        <translation>Pasos en curso: %1</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <extracomment>Blanks the app to a neutral screen at once</extracomment>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>LocationCard</name>
    <message>
        <source>Where you are</source>
        <extracomment>Heading over the county and coordinates on the call sheet.</extracomment>
        <translation>Dónde estás</translation>
    </message>
    <message>
        <source>Landmark or cross street</source>
        <extracomment>Empty field on the call sheet: something near by that helps others find the place.</extracomment>
        <translation>Referencia o cruce de calles</translation>
    </message>
</context>
<context>
    <name>LockPad</name>
    <message>
        <source>Forgot</source>
        <extracomment>Key of the lock pad: the person does not remember the PIN.</extracomment>
        <translation>Lo olvidé</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Key of the lock pad: takes the last figure back.</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many figures of the PIN are entered, for screen readers. &quot;2 of 6&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>MarkButton</name>
    <message>
        <source>Undo</source>
        <extracomment>In the button of a mark that was just written: a tap takes it back. One short word.</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Metronome</name>
    <message>
        <source>Next in</source>
        <extracomment>Above the seconds until the next rescue breath.</extracomment>
        <translation>Próxima en</translation>
    </message>
    <message>
        <source>Breathe</source>
        <extracomment>The instruction at the moment of a rescue breath. One short word.</extracomment>
        <translation>Sopla</translation>
    </message>
    <message>
        <source>Chest rises</source>
        <extracomment>What to look for when giving a rescue breath.</extracomment>
        <translation>El pecho sube</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Places</source>
        <extracomment>Name of the bar that leads to Home, Plans and so on, for screen readers.</extracomment>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <extracomment>Name of the bar that leads to Home, Plans and so on, for screen readers.</extracomment>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>What the arrow at the top does, for screen readers.</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <extracomment>Label of the field for a passphrase.</extracomment>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Shows or hides the letters of a passphrase.</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>PlanItemField</name>
    <message>
        <source>In your own words</source>
        <extracomment>Empty field of a plan: the person writes or says it their way.</extracomment>
        <translation>Con tus propias palabras</translation>
    </message>
</context>
<context>
    <name>PlanItemRow</name>
    <message>
        <source>Move %1</source>
        <extracomment>Moves an item of a plan up or down. %1 is the item in the person&apos;s words.</extracomment>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Up and down keys move it</source>
        <extracomment>How the handle works from a keyboard, for screen readers.</extracomment>
        <translation>Las teclas arriba y abajo lo mueven</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>QR code</source>
        <extracomment>A code to scan that has no words of its own, for screen readers</extracomment>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Saving</source>
        <extracomment>A quiet mark while a change is being written.</extracomment>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>A quiet mark after a change was written.</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>A mark when a change could not be written.</extracomment>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>SayThis</name>
    <message>
        <source>Say this</source>
        <extracomment>Heading over the words a caller reads out.</extracomment>
        <translation>Di esto</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a search field.</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <extracomment>The word that closes a sheet.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Where a person is in a run of steps, for screen readers. &quot;Step 3 of 7&quot;</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done.</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
</TS>
