<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutPage</name>
    <message>
        <source>Me</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>About Handrail</source>
        <extracomment>Title of the page about the app</extracomment>
        <translation>Sobre Handrail</translation>
    </message>
    <message>
        <source>A field companion for crisis care. It works without a network, on this device alone.

## What it promises

- Overdose, 911 and 988 are on every screen.
- Now, guides and the directory are never behind the lock.
- Records of people are sealed on this device. Nothing leaves it unless a person sends it.
- It never calls or texts anyone by itself.

## What it does not do

- It is not a medical device. It decides nothing and scores nobody.
- Most of its content has not been reviewed by a clinician or a lawyer yet. Each page says so.
- It cannot protect records from someone who controls the device while they are open.
- Whoever knows the passphrase or the recovery words can open the records. Without both, nobody can.</source>
        <extracomment>About page. Markdown: keep &apos;## &apos; and &apos;- &apos; as they are</extracomment>
        <translation>Un compañero de campo para la atención en crisis. Funciona sin red, solo en este dispositivo.

## Lo que promete

- Sobredosis, 911 y 988 están en todas las pantallas.
- Ahora, las guías y el directorio nunca quedan tras el candado.
- Los registros de las personas están sellados en este dispositivo. Nada sale de aquí si alguien no lo envía.
- Nunca llama ni manda mensajes por su cuenta.

## Lo que no hace

- No es un dispositivo médico. No decide nada ni califica a nadie.
- La mayor parte de su contenido aún no la ha revisado un clínico ni un abogado. Cada página lo dice.
- No puede proteger los registros de quien controla el dispositivo mientras están abiertos.
- Quien sabe la frase de acceso o las palabras de recuperación puede abrir los registros. Sin las dos, nadie puede.</translation>
    </message>
    <message>
        <source>## Whose work is inside

- Handrail: code under Apache-2.0, content under CC BY 4.0.
- Inter and Noto fonts: SIL Open Font License.
- Material icons: Apache-2.0.
- County outlines: United States Census Bureau through us-atlas, ISC.
- Qt (LGPL), SQLite, libsodium, libarchive and others, from Debian.</source>
        <extracomment>About page: licences. Markdown: keep &apos;## &apos; and &apos;- &apos; as they are</extracomment>
        <translation>## De quién es lo que lleva dentro

- Handrail: código con licencia Apache-2.0, contenido con CC BY 4.0.
- Letras Inter y Noto: SIL Open Font License.
- Iconos Material: Apache-2.0.
- Contornos de los condados: Oficina del Censo de Estados Unidos, por us-atlas, ISC.
- Qt (LGPL), SQLite, libsodium, libarchive y otros, de Debian.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>About page. %1 is a version number</extracomment>
        <translation>Versión %1</translation>
    </message>
</context>
<context>
    <name>AimPage</name>
    <message>
        <source>It showed me: %1</source>
        <extracomment>What a setback taught a peer. %1: their words</extracomment>
        <translation>Me mostró: %1</translation>
    </message>
    <message>
        <source>Then I try: %1</source>
        <extracomment>What a peer tries after a setback. %1: their words</extracomment>
        <translation>Entonces pruebo: %1</translation>
    </message>
    <message>
        <source>Well, in my own way</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Bien, a mi manera</translation>
    </message>
    <message>
        <source>A goal for me</source>
        <extracomment>Title of the page with one goal for a peer&apos;s own health</extracomment>
        <translation>Una meta para mí</translation>
    </message>
    <message>
        <source>What it is about</source>
        <extracomment>What is picked here, for screen readers</extracomment>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>What I want for myself</source>
        <extracomment>Label of a field: a goal for a peer&apos;s own health</extracomment>
        <translation>Lo que quiero para mí</translation>
    </message>
    <message>
        <source>The smallest step</source>
        <extracomment>Label of a field: the smallest step towards a goal</extracomment>
        <translation>El paso más pequeño</translation>
    </message>
    <message>
        <source>So small that you could do it on a bad day.</source>
        <extracomment>Under the smallest step</extracomment>
        <translation>Tan pequeño que lo harías en un mal día.</translation>
    </message>
    <message>
        <source>When I look at it again</source>
        <extracomment>Label over the day on which a peer looks at a goal again</extracomment>
        <translation>Cuándo la miro otra vez</translation>
    </message>
    <message>
        <source>It went another way</source>
        <extracomment>Button: opens three questions about what did not go as hoped</extracomment>
        <translation>Salió de otro modo</translation>
    </message>
    <message>
        <source>What it taught me</source>
        <extracomment>Heading over three questions about what did not go as hoped</extracomment>
        <translation>Lo que me enseñó</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <extracomment>Label of a field, about what did not go as hoped</extracomment>
        <translation>¿Qué se interpuso?</translation>
    </message>
    <message>
        <source>What does it show me?</source>
        <extracomment>Label of a field, about what did not go as hoped</extracomment>
        <translation>¿Qué me muestra?</translation>
    </message>
    <message>
        <source>What do I try now?</source>
        <extracomment>Label of a field, about what did not go as hoped</extracomment>
        <translation>¿Qué pruebo ahora?</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <extracomment>Button: a goal is taken up again</extracomment>
        <translation>Retomarla</translation>
    </message>
    <message>
        <source>Reached, or enough of it</source>
        <extracomment>Button: a goal is reached, or the peer lets it be</extracomment>
        <translation>Lograda, o ya basta</translation>
    </message>
    <message>
        <source>Take this away</source>
        <extracomment>Button: takes away a goal, and what it taught</extracomment>
        <translation>Quitar esto</translation>
    </message>
</context>
<context>
    <name>AsidePage</name>
    <message>
        <source>A note</source>
        <extracomment>Something that was sealed apart: a note of a visit</extracomment>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>Where something stood</source>
        <extracomment>Something that was sealed apart: where steps, a checklist or a walk stood</extracomment>
        <translation>Dónde estaba algo</translation>
    </message>
    <message>
        <source>Something that was done</source>
        <extracomment>Something that was sealed apart: one thing that was done in a visit, and what cannot be told</extracomment>
        <translation>Algo que se hizo</translation>
    </message>
    <message>
        <source>Records and safety</source>
        <extracomment>Back to the page about keeping records safe</extracomment>
        <translation>Registros y seguridad</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <extracomment>Title of the page with what was sealed apart
----------
Title of the sheet with one thing that was sealed apart</extracomment>
        <translation>Guardado aparte</translation>
    </message>
    <message>
        <source>What could not be put in its place was sealed here, whole. Read it, copy it into the open visit, or put it away. A trace of that stays.</source>
        <extracomment>Under the title of the page with what was sealed apart</extracomment>
        <translation>Lo que no se pudo poner en su lugar se selló aquí, entero. Léelo, cópialo a la visita abierta o quítalo de aquí. De eso queda una huella.</translation>
    </message>
    <message>
        <source>Nothing. All of it is in its place.</source>
        <extracomment>Page with what was sealed apart, while there is nothing</extracomment>
        <translation>Nada. Todo está en su lugar.</translation>
    </message>
    <message>
        <source>To copy it, open a visit first.</source>
        <extracomment>Sheet with one thing that was sealed apart, when no visit is open</extracomment>
        <translation>Para copiarlo, abre antes una visita.</translation>
    </message>
    <message>
        <source>Copy into the visit as a note</source>
        <extracomment>Button: makes a note of the open visit from what was sealed apart</extracomment>
        <translation>Copiar a la visita como nota</translation>
    </message>
    <message>
        <source>Put it away</source>
        <extracomment>Button: takes what was sealed apart off this list</extracomment>
        <translation>Quitarlo de la lista</translation>
    </message>
    <message>
        <source>No words of a person are in it.</source>
        <extracomment>Under something that was sealed apart, when it is only a mark of the program</extracomment>
        <translation>No hay en él palabras de nadie.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Make it 10 characters or more. No backup was made.</source>
        <extracomment>Why it was not done</extracomment>
        <translation>Usa 10 caracteres o más. No se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>This one is easy to guess. No backup was made. Use words that do not belong together.</source>
        <extracomment>Why it was not done</extracomment>
        <translation>Esta es fácil de adivinar. No se hizo ninguna copia. Usa palabras que no vayan juntas.</translation>
    </message>
    <message>
        <source>The two are not the same yet. No backup was made.</source>
        <extracomment>Why it was not done</extracomment>
        <translation>Las dos todavía no son iguales. No se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Nothing was changed. Try the one it was made with.</source>
        <extracomment>Why it was not done</extracomment>
        <translation>Esta frase no abre la copia. No se cambió nada. Prueba la frase con la que se hizo.</translation>
    </message>
    <message>
        <source>This file is no backup that this version reads. Nothing was changed.</source>
        <extracomment>Why it was not done</extracomment>
        <translation>Este archivo no es una copia que esta versión pueda leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed. Use an older one.</source>
        <extracomment>Why it was not done</extracomment>
        <translation>Esta copia está dañada. No se cambió nada. Usa una anterior.</translation>
    </message>
    <message>
        <source>A newer Handrail made this backup. Nothing was changed. Update this app first.</source>
        <extracomment>Why it was not done</extracomment>
        <translation>Un Handrail más nuevo hizo esta copia. No se cambió nada. Primero actualiza esta app.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then try again.</source>
        <extracomment>Why it was not done</extracomment>
        <translation>El disco está lleno. No se cambió nada. Haz espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be opened. Nothing was changed.</source>
        <extracomment>Why it was not done</extracomment>
        <translation>No se puede abrir el archivo o su carpeta. No se cambió nada.</translation>
    </message>
    <message>
        <source>The records are locked. Nothing was changed. Unlock them, then try again.</source>
        <extracomment>Why it was not done</extracomment>
        <translation>Los registros están bloqueados. No se cambió nada. Desbloquéalos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>It did not work. Nothing was changed. Try again.</source>
        <extracomment>Why it was not done</extracomment>
        <translation>No funcionó. No se cambió nada. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Records and safety</source>
        <extracomment>Back to the page about keeping records safe</extracomment>
        <translation>Registros y seguridad</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <extracomment>Title of the page for backups</extracomment>
        <translation>Copia de seguridad y restauración</translation>
    </message>
    <message>
        <source>A backup has a passphrase of its own. It cannot bring back a person who was erased on this device.</source>
        <extracomment>Under the title of the page for backups</extracomment>
        <translation>Una copia tiene su propia frase de acceso. No puede traer de vuelta a una persona que se borró en este dispositivo.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Revisando la copia</translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation>Haciendo la copia</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops making or restoring a backup</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The backup is in place. The records from before are kept aside until these have been opened.</source>
        <extracomment>After a restore</extracomment>
        <translation>La copia está en su lugar. Los registros de antes se guardan aparte hasta que estos se hayan abierto.</translation>
    </message>
    <message>
        <source>%1 is in your documents. Keep a copy away from this device.</source>
        <extracomment>After a backup. %1: name of a file</extracomment>
        <translation>%1 está en tus documentos. Guarda una copia lejos de este dispositivo.</translation>
    </message>
    <message>
        <source>Go back to the records from before</source>
        <extracomment>Button: goes back to the records from before a restore</extracomment>
        <translation>Volver a los registros de antes</translation>
    </message>
    <message>
        <source>Passphrase for the backup</source>
        <extracomment>Label of the passphrase for a new backup</extracomment>
        <translation>Frase para la copia</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>Label of the second passphrase field</extracomment>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <extracomment>Button: makes a backup</extracomment>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button: restores this backup</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put this backup in place?</source>
        <extracomment>Title of the sheet before a backup is restored</extracomment>
        <translation>¿Poner esta copia en su lugar?</translation>
    </message>
    <message>
        <source>All of it is checked first. Then it takes the place of the records here, which are kept aside until the restored ones have been opened.</source>
        <extracomment>Before a backup is restored</extracomment>
        <translation>Primero se revisa toda. Luego ocupa el lugar de los registros de aquí, que se guardan aparte hasta que se hayan abierto los restaurados.</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <extracomment>Label of the passphrase of a backup</extracomment>
        <translation>Frase de esta copia</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <extracomment>Button: restores the backup</extracomment>
        <translation>Ponerla en su lugar</translation>
    </message>
    <message>
        <source>This backup asks for %1 MB of memory, more than this device has to give. Nothing was changed. Restore it on another device.</source>
        <extracomment>Why a backup is not restored. %1: a number of megabytes</extracomment>
        <translation>Esta copia necesita %1 MB de memoria, más de la que este dispositivo puede dar. No se cambió nada. Restáurala en otro dispositivo.</translation>
    </message>
    <message>
        <source>Making the key from the passphrase</source>
        <extracomment>While a backup is restored, or made While a key is made from the passphrase of a backup, some seconds</extracomment>
        <translation>Preparando la clave a partir de la frase</translation>
    </message>
    <message>
        <source>This copy asks for %1 MB of memory and about 1 second on this device.</source>
        <extracomment>Before a backup is restored: what it takes to open it. %1: a number of megabytes</extracomment>
        <translation>Esta copia necesita %1 MB de memoria y alrededor de 1 segundo en este dispositivo.</translation>
    </message>
    <message>
        <source>This copy asks for %1 MB of memory and about %2 seconds on this device.</source>
        <extracomment>Before a backup is restored: what it takes to open it. %1: a number of megabytes, %2: of seconds</extracomment>
        <translation>Esta copia necesita %1 MB de memoria y alrededor de %2 segundos en este dispositivo.</translation>
    </message>
</context>
<context>
    <name>BeforeGoPage</name>
    <message>
        <source>Back</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Before you go</source>
        <extracomment>Title of the page that a peer reads before a visit</extracomment>
        <translation>Antes de ir</translation>
    </message>
    <message>
        <source>For you alone. “This one is close to home” is reason enough to swap.</source>
        <extracomment>Under the title of the page that a peer reads before a visit</extracomment>
        <translation>Solo para ti. “Esto me toca de cerca” basta para cambiar de lugar.</translation>
    </message>
    <message>
        <source>Close to home for me</source>
        <extracomment>Label: calls and places that are near to a peer&apos;s own story</extracomment>
        <translation>Lo que me toca de cerca</translation>
    </message>
    <message>
        <source>What I do first</source>
        <extracomment>Label: what a peer does before such a visit
----------
Heading over what a peer does before such a visit
----------
What is ticked here, for screen readers</extracomment>
        <translation>Lo que hago primero</translation>
    </message>
    <message>
        <source>Who goes instead</source>
        <extracomment>Label: who goes to the visit in a peer&apos;s place</extracomment>
        <translation>Quién va en mi lugar</translation>
    </message>
    <message>
        <source>Call who goes instead</source>
        <extracomment>Button: opens the call sheet of who goes to a visit instead of the peer</extracomment>
        <translation>Llamar a quien va en mi lugar</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>Button: opens the call sheet of a person. %1 is a name</extracomment>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>A minute to come back to the ground</source>
        <extracomment>Opens the tools that bring one back to the ground</extracomment>
        <translation>Un minuto para volver a tierra</translation>
    </message>
    <message>
        <source>Is it safe there?</source>
        <extracomment>Opens the checklist about the safety of a place</extracomment>
        <translation>¿Es seguro ahí?</translation>
    </message>
    <message>
        <source>Change what stands here</source>
        <extracomment>Opens the fields of the page that a peer reads before a visit</extracomment>
        <translation>Cambiar lo que hay aquí</translation>
    </message>
    <message>
        <source>Calls that are close to home</source>
        <extracomment>Heading over kinds of call that are near to a peer&apos;s own story
----------
What is ticked here, for screen readers</extracomment>
        <translation>Llamadas que me tocan de cerca</translation>
    </message>
    <message>
        <source>Places, smells, sounds</source>
        <extracomment>Label of a field: places and things that are near to a peer&apos;s own story</extracomment>
        <translation>Lugares, olores, sonidos</translation>
    </message>
    <message>
        <source>No name, nothing one could know a person by.</source>
        <extracomment>Under a field of a peer&apos;s own notes</extracomment>
        <translation>Sin nombres, sin nada que dé a conocer a una persona.</translation>
    </message>
    <message>
        <source>In my own words</source>
        <extracomment>Label of a field of a peer&apos;s own notes</extracomment>
        <translation>En mis palabras</translation>
    </message>
    <message>
        <source>Who goes instead of me</source>
        <extracomment>Label of a field: who goes to a visit in the peer&apos;s place</extracomment>
        <translation>Quién va en mi lugar</translation>
    </message>
    <message>
        <source>Their number</source>
        <extracomment>Label of a field for a telephone number</extracomment>
        <translation>Su número</translation>
    </message>
    <message>
        <source>No number to call in this. It stays as you wrote it.</source>
        <extracomment>Under a number that cannot be called</extracomment>
        <translation>Aquí no hay un número para llamar. Queda como lo escribiste.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: back from the fields to what stands in them</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Take all of this away</source>
        <extracomment>Button: takes away all that was written on this page</extracomment>
        <translation>Quitar todo esto</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Make it 10 characters or more. No file was made.</source>
        <extracomment>Why a sealed file of own notes was not made</extracomment>
        <translation>Que tenga 10 caracteres o más. No se hizo ningún archivo.</translation>
    </message>
    <message>
        <source>This one is easy to guess. No file was made. Use words that do not belong together.</source>
        <extracomment>Why a sealed file of own notes was not made</extracomment>
        <translation>Esta es fácil de adivinar. No se hizo ningún archivo. Usa palabras que no vayan juntas.</translation>
    </message>
    <message>
        <source>The two are not the same yet. No file was made.</source>
        <extracomment>Why a sealed file of own notes was not made</extracomment>
        <translation>Las dos aún no son iguales. No se hizo ningún archivo.</translation>
    </message>
    <message>
        <source>You have written nothing yet, so there is nothing to carry. No file was made.</source>
        <extracomment>Why a sealed file of own notes was not made</extracomment>
        <translation>Aún no has escrito nada, así que no hay nada que llevar. No se hizo ningún archivo.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Nothing was changed. Try the one it was made with.</source>
        <extracomment>Why a sealed file of own notes was not read in</extracomment>
        <translation>Esta frase no abre el archivo. No se cambió nada. Prueba con la frase con que se hizo.</translation>
    </message>
    <message>
        <source>This is no file of a peer’s own notes. Nothing was changed.</source>
        <extracomment>Why a sealed file of own notes was not read in</extracomment>
        <translation>Este no es un archivo de notas propias. No se cambió nada.</translation>
    </message>
    <message>
        <source>This file is damaged or cut short. Nothing of it was read in, and nothing was changed. Copy it again from where it was made.</source>
        <extracomment>Why a sealed file of own notes was not read in</extracomment>
        <translation>Este archivo está dañado o cortado. No se leyó nada de él, y no se cambió nada. Cópialo otra vez de donde se hizo.</translation>
    </message>
    <message>
        <source>A newer Handrail made this file. Nothing was changed. Update this app first.</source>
        <extracomment>Why a sealed file of own notes was not read in</extracomment>
        <translation>Un Handrail más nuevo hizo este archivo. No se cambió nada. Actualiza primero esta app.</translation>
    </message>
    <message>
        <source>This file asks for %1 MB of memory, more than this device has to give. Nothing was changed. Open it on another device.</source>
        <extracomment>Why a sealed file of own notes was not read in, on a device with too little memory</extracomment>
        <translation>Este archivo necesita %1 MB de memoria, más de lo que este dispositivo puede dar. No se cambió nada. Ábrelo en otro dispositivo.</translation>
    </message>
    <message>
        <source>The disk is full. What is in stays; the rest is still in the file. Make room, then read it in again: nothing comes twice.</source>
        <extracomment>The disk became full while own notes were read in from a file</extracomment>
        <translation>El disco está lleno. Lo que ya entró se queda; lo demás sigue en el archivo. Haz espacio y léelo otra vez: nada entra dos veces.</translation>
    </message>
    <message>
        <source>The disk is full. No file was made, and your notes are as they were. Make room, then try again.</source>
        <extracomment>Why a sealed file of own notes was not made: CarryModel.DiskFull</extracomment>
        <translation>El disco está lleno. No se hizo ningún archivo, y tus notas están como estaban. Haz espacio y prueba otra vez.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be opened. Nothing was changed.</source>
        <extracomment>The file or its folder cannot be opened</extracomment>
        <translation>El archivo o su carpeta no se puede abrir. No se cambió nada.</translation>
    </message>
    <message>
        <source>It did not work. What was here stays. Try again: nothing comes twice.</source>
        <extracomment>Own notes could not be read in from a file, or not all of them</extracomment>
        <translation>No funcionó. Lo que había aquí se queda. Prueba otra vez: nada entra dos veces.</translation>
    </message>
    <message>
        <source>It did not work. No file was made. Try again.</source>
        <extracomment>Why a sealed file of own notes was not made</extracomment>
        <translation>No funcionó. No se hizo ningún archivo. Prueba otra vez.</translation>
    </message>
    <message>
        <source>Read in: %1.</source>
        <extracomment>Own notes were read in from a file. %1: how many</extracomment>
        <translation>Notas leídas: %1.</translation>
    </message>
    <message>
        <source>Here already: %1.</source>
        <extracomment>Own notes in a file that were on this device already. %1: how many</extracomment>
        <translation>Ya estaban aquí: %1.</translation>
    </message>
    <message>
        <source>Here in other words, and left as they are: %1.</source>
        <extracomment>Own notes of which there can be one only, such as the page before a visit. %1: how many</extracomment>
        <translation>Aquí con otras palabras, y se quedan como están: %1.</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Solo tuyo</translation>
    </message>
    <message>
        <source>Carry it with me</source>
        <extracomment>Title of the page for a sealed file of a peer&apos;s own notes</extracomment>
        <translation>Llevarlo conmigo</translation>
    </message>
    <message>
        <source>One sealed file for your next job or device. It has a passphrase of its own; without it nobody opens the file, you neither.</source>
        <extracomment>Under the title of the page for a sealed file of a peer&apos;s own notes</extracomment>
        <translation>Un archivo sellado para tu próximo trabajo o dispositivo. Tiene su propia frase de acceso; sin ella nadie abre el archivo, tú tampoco.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <extracomment>While a sealed file of own notes is opened</extracomment>
        <translation>Abriendo el archivo</translation>
    </message>
    <message>
        <source>Sealing the file</source>
        <extracomment>While a sealed file of own notes is made</extracomment>
        <translation>Sellando el archivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops making or opening a file</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>%1 is in your documents. Your notes stay here as well.</source>
        <extracomment>A sealed file of own notes was made. %1: name of a file</extracomment>
        <translation>%1 está en tus documentos. Tus notas también se quedan aquí.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <extracomment>Heading: a sealed file is made</extracomment>
        <translation>Hacer un archivo</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <extracomment>Label of the passphrase for a sealed file</extracomment>
        <translation>Frase para el archivo</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>Label of the second passphrase field</extracomment>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Make the file</source>
        <extracomment>Button: makes a sealed file of own notes</extracomment>
        <translation>Hacer el archivo</translation>
    </message>
    <message>
        <source>Read one in</source>
        <extracomment>Heading: a sealed file is read in</extracomment>
        <translation>Leer uno</translation>
    </message>
    <message>
        <source>Put the file into your documents or downloads. Then it shows up here.</source>
        <extracomment>There is no sealed file of own notes on this device</extracomment>
        <translation>Pon el archivo en tus documentos o descargas. Entonces aparece aquí.</translation>
    </message>
    <message>
        <source>It comes under your key on this device, beside what is here. Nothing here is written over.</source>
        <extracomment>Over sealed files of own notes</extracomment>
        <translation>Queda bajo tu clave en este dispositivo, junto a lo que hay. Nada de aquí se sobrescribe.</translation>
    </message>
    <message>
        <source>Read in</source>
        <extracomment>Button word: reads in a sealed file</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <extracomment>Title of the sheet before a sealed file is read in</extracomment>
        <translation>¿Abrir este archivo?</translation>
    </message>
    <message>
        <source>It asks for %1 MB of memory and about 1 second on this device.</source>
        <extracomment>Before a sealed file is opened: what it takes. %1: a number of megabytes</extracomment>
        <translation>Pide %1 MB de memoria y cerca de 1 segundo en este dispositivo.</translation>
    </message>
    <message>
        <source>It asks for %1 MB of memory and about %2 seconds on this device.</source>
        <extracomment>Before a sealed file is opened: what it takes. %1: a number of megabytes, %2: of seconds</extracomment>
        <translation>Pide %1 MB de memoria y cerca de %2 segundos en este dispositivo.</translation>
    </message>
    <message>
        <source>Passphrase of this file</source>
        <extracomment>Label of the passphrase of a sealed file</extracomment>
        <translation>Frase de este archivo</translation>
    </message>
    <message>
        <source>Read it in</source>
        <extracomment>Button: reads in a sealed file</extracomment>
        <translation>Leerlo</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Sleep</source>
        <extracomment>Examples of what a peer may look at in a check-in, to add with a tap</extracomment>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Hope</source>
        <translation>Esperanza</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Time for me</source>
        <translation>Tiempo para mí</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>How am I?</source>
        <extracomment>Title of the page where a peer looks how they are</extracomment>
        <translation>¿Cómo estoy?</translation>
    </message>
    <message>
        <source>For you alone, when you want it. There is no right answer, and no day is missed.</source>
        <extracomment>Under the title of the page where a peer looks how they are</extracomment>
        <translation>Solo para ti, cuando quieras. No hay respuesta correcta, y ningún día falta.</translation>
    </message>
    <message>
        <source>Today, in my own words</source>
        <extracomment>Label of the field where a peer writes how they are today</extracomment>
        <translation>Hoy, con mis palabras</translation>
    </message>
    <message>
        <source>Stop asking about “%1”</source>
        <extracomment>Button: a thing that a peer named is not asked about any more. %1 is its name</extracomment>
        <translation>Ya no preguntar por “%1”</translation>
    </message>
    <message>
        <source>Name what matters to you</source>
        <extracomment>Heading: a peer names what they want to look at</extracomment>
        <translation>Ponle nombre a lo que te importa</translation>
    </message>
    <message>
        <source>One more, if you like</source>
        <extracomment>Heading: a peer names one more thing they want to look at</extracomment>
        <translation>Otra más, si quieres</translation>
    </message>
    <message>
        <source>Up to three. Each is asked in words, from “hardly any” to “a lot”.</source>
        <extracomment>Under the heading where a peer names what they want to look at</extracomment>
        <translation>Hasta tres. Cada una se pregunta en palabras, de “casi nada” a “mucho”.</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>What is picked here, for screen readers</extracomment>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>A name of your own</source>
        <extracomment>Label of the field where a peer names what they want to look at</extracomment>
        <translation>Un nombre tuyo</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>Button: adds the name that was typed</extracomment>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Last full day off</source>
        <extracomment>Heading: a peer&apos;s last day without any work</extracomment>
        <translation>Último día libre completo</translation>
    </message>
    <message>
        <source>Not noted yet. No calls, no notes, no phone of the team.</source>
        <extracomment>A peer&apos;s last full day off: none was noted</extracomment>
        <translation>Aún no se anotó. Sin llamadas, sin notas, sin el teléfono del equipo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A peer&apos;s last full day off. %1 a date, %2 such as &apos;yesterday&apos; or &apos;5 days ago&apos;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is today</source>
        <translation>Es hoy</translation>
    </message>
    <message>
        <source>It was yesterday</source>
        <extracomment>Button: the last full day off was yesterday</extracomment>
        <translation>Fue ayer</translation>
    </message>
    <message>
        <source>2 days ago</source>
        <translation>Hace 2 días</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Hace una semana</translation>
    </message>
    <message>
        <source>What helps, and what your program can do</source>
        <extracomment>Opens the guide about one&apos;s own health at this work</extracomment>
        <translation>Qué ayuda, y qué puede hacer tu programa</translation>
    </message>
    <message>
        <source>Lines to call</source>
        <extracomment>Opens the list of telephone lines</extracomment>
        <translation>Líneas a las que llamar</translation>
    </message>
    <message>
        <source>They are for you too</source>
        <extracomment>Under &apos;Lines to call&apos;, on a page for the peer</extracomment>
        <translation>También son para ti</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Heading over what a peer wrote on earlier days</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Take this day away?</source>
        <extracomment>Title of the sheet that takes an earlier day away</extracomment>
        <translation>¿Quitar este día?</translation>
    </message>
    <message>
        <source>Its words and marks are erased. The other days stay.</source>
        <extracomment>Sheet that takes an earlier day away: what follows from it</extracomment>
        <translation>Se borran sus palabras y sus marcas. Los otros días quedan.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>Button: takes an earlier day away</extracomment>
        <translation>Quitarlo</translation>
    </message>
</context>
<context>
    <name>CompetenciesPage</name>
    <message>
        <source>Me</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Competencies</source>
        <extracomment>Title of the list of peer competencies</extracomment>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Crisis care</source>
        <extracomment>Name of a list of competencies: the crisis-care specialization of Medi-Cal peers</extracomment>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Core</source>
        <extracomment>Name of a list of competencies: what every Medi-Cal peer certifies in</extracomment>
        <translation>Básicas</translation>
    </message>
    <message>
        <source>National</source>
        <extracomment>Name of a list of competencies: SAMHSA&apos;s national categories</extracomment>
        <translation>Nacionales</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>What is picked here, for screen readers</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>How the lists fit</source>
        <extracomment>Opens the table that shows how three lists of competencies fit together</extracomment>
        <translation>Cómo encajan las listas</translation>
    </message>
    <message>
        <source>Note what I showed</source>
        <extracomment>Opens the page on which a peer notes what they showed of a competency</extracomment>
        <translation>Anotar lo que mostré</translation>
    </message>
    <message>
        <source>From a visit, without the person in it</source>
        <extracomment>Under &apos;Note what I showed&apos;</extracomment>
        <translation>De una visita, sin la persona</translation>
    </message>
</context>
<context>
    <name>CompetencyPage</name>
    <message>
        <source>Before</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Directory</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Call for help</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>The open visit</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation>La visita abierta</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Competencies</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>What it asks</source>
        <extracomment>Heading: what a competency asks a peer to know</extracomment>
        <translation>Qué hay que saber</translation>
    </message>
    <message>
        <source>In the field</source>
        <extracomment>Heading: what a competency looks like when it is used</extracomment>
        <translation>En la práctica</translation>
    </message>
    <message>
        <source>Tools here</source>
        <extracomment>Heading: tools of the app that serve a competency</extracomment>
        <translation>Herramientas aquí</translation>
    </message>
    <message>
        <source>Goes with</source>
        <extracomment>Heading: competencies of other lists that go with this one</extracomment>
        <translation>Va con</translation>
    </message>
    <message>
        <source>Checked %1. Restated in our own words.</source>
        <extracomment>Under a competency. %1 is a date</extracomment>
        <translation>Revisado el %1. Dicho con nuestras palabras.</translation>
    </message>
    <message>
        <source>How am I?</source>
        <extracomment>A tool of the app that serves a competency: how the peer is</extracomment>
        <translation>¿Cómo estoy?</translation>
    </message>
    <message>
        <source>After a hard one</source>
        <extracomment>A tool of the app that serves a competency: a look back after a hard visit</extracomment>
        <translation>Después de algo duro</translation>
    </message>
    <message>
        <source>Growth</source>
        <extracomment>A tool of the app that serves a competency: training, supervision, dates</extracomment>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>Before you go</source>
        <extracomment>A tool of the app that serves a competency: what a peer reads for themselves before a visit</extracomment>
        <translation>Antes de ir</translation>
    </message>
    <message>
        <source>My supports</source>
        <extracomment>A tool of the app that serves a competency: who and what carries a peer</extracomment>
        <translation>Mis apoyos</translation>
    </message>
</context>
<context>
    <name>CrosswalkPage</name>
    <message>
        <source>Crisis</source>
        <extracomment>Name of a list of competencies, short: the crisis-care specialization of Medi-Cal peers</extracomment>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Core</source>
        <extracomment>Name of a list of competencies: what every Medi-Cal peer certifies in</extracomment>
        <translation>Básicas</translation>
    </message>
    <message>
        <source>National</source>
        <extracomment>Name of a list of competencies: SAMHSA&apos;s national categories</extracomment>
        <translation>Nacionales</translation>
    </message>
    <message>
        <source>Competencies</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>How the lists fit</source>
        <extracomment>Title of the table that shows how three lists of competencies fit together</extracomment>
        <translation>Cómo encajan las listas</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>What is picked here, for screen readers: the list whose competencies stand down the page</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Where the other lists ask for the same, as we read them. A row opens it.</source>
        <extracomment>Under the title of the table of competencies</extracomment>
        <translation>Dónde piden lo mismo las otras listas, según lo leemos. Cada línea lo abre.</translation>
    </message>
</context>
<context>
    <name>CrosswalkRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The crosswalk of competencies, for one of them: a list, and the numbers it meets there. %1: such as &apos;Core&apos;, %2: such as &apos;1, 5&apos;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nowhere</source>
        <extracomment>The crosswalk of competencies: a list that asks for this one nowhere. %1: such as &apos;Core&apos;</extracomment>
        <translation>%1: en ninguna parte</translation>
    </message>
</context>
<context>
    <name>DamagePage</name>
    <message>
        <source>Records and safety</source>
        <extracomment>Back to the page about keeping records safe</extracomment>
        <translation>Registros y seguridad</translation>
    </message>
    <message>
        <source>The records file was damaged</source>
        <extracomment>Title of the report about a damaged records file</extracomment>
        <translation>El archivo de registros estaba dañado</translation>
    </message>
    <message>
        <source>No damage found</source>
        <extracomment>Title of the report about a damaged records file, when there is none</extracomment>
        <translation>No se encontró ningún daño</translation>
    </message>
    <message>
        <source>Found at the start on %1. This is what became of it.</source>
        <extracomment>Under the title of the report about a damaged records file. %1: a date</extracomment>
        <translation>Se encontró al iniciar el %1. Esto es lo que pasó con él.</translation>
    </message>
    <message>
        <source>The records file is checked at every start. When it is damaged, this page says what was damaged and what was kept.</source>
        <extracomment>Under the title, when no damage was found</extracomment>
        <translation>El archivo de registros se revisa cada vez que se inicia. Si está dañado, esta página dice qué se dañó y qué se conservó.</translation>
    </message>
    <message>
        <source>The file was gone.</source>
        <extracomment>The records file was not there any more</extracomment>
        <translation>El archivo ya no estaba.</translation>
    </message>
    <message>
        <source>Parts of the file could not be read.</source>
        <extracomment>In the report about a damaged records file</extracomment>
        <translation>Partes del archivo no se pudieron leer.</translation>
    </message>
    <message>
        <source>The file’s order was broken, but every entry could be read.</source>
        <extracomment>In the report about a damaged records file</extracomment>
        <translation>El orden del archivo estaba roto, pero se pudo leer cada entrada.</translation>
    </message>
    <message>
        <source>What was kept</source>
        <extracomment>Label in the report about a damaged records file</extracomment>
        <translation>Qué se conservó</translation>
    </message>
    <message>
        <source>%1 entries from the file, and %2 from the snapshot of %3. What was changed after that and could not be read is lost.</source>
        <extracomment>%1 and %2: numbers of entries, %3: a date</extracomment>
        <translation>%1 entradas del archivo y %2 de la copia diaria del %3. Lo que cambió después y no se pudo leer se perdió.</translation>
    </message>
    <message>
        <source>%1 entries from the file. No snapshot had more.</source>
        <extracomment>%1: a number of entries</extracomment>
        <translation>%1 entradas del archivo. Ninguna copia diaria tenía más.</translation>
    </message>
    <message>
        <source>Nothing could be read, and there is no snapshot.</source>
        <extracomment>Nothing was kept</extracomment>
        <translation>No se pudo leer nada y no hay copia diaria.</translation>
    </message>
    <message>
        <source>Put aside, not deleted</source>
        <extracomment>Label in the report about a damaged records file</extracomment>
        <translation>Se apartó, no se borró</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Label in the report about a damaged records file</extracomment>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Look through open plans with the people they belong to. If something is missing, restore your newest backup. A disk that damages files often fails soon: make a backup now, and have the device looked at.</source>
        <extracomment>In the report about a damaged records file</extracomment>
        <translation>Repasa los planes abiertos con las personas a quienes pertenecen. Si falta algo, restaura tu copia de seguridad más nueva. Un disco que daña archivos suele fallar pronto: haz una copia ahora y pide que revisen el dispositivo.</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <extracomment>Button: opens backup and restore</extracomment>
        <translation>Copia de seguridad y restauración</translation>
    </message>
    <message>
        <source>I have read this</source>
        <extracomment>Button: the report about a damaged file was read and does not come again</extracomment>
        <translation>Ya lo leí</translation>
    </message>
    <message>
        <source>Something lay beside the records</source>
        <extracomment>Title of the report about a strange file that lay beside the records, which are as they were</extracomment>
        <translation>Había algo junto a los registros</translation>
    </message>
    <message>
        <source>Where the file should be stood a folder, a link or a pipe. It was moved out of the way and not opened.</source>
        <extracomment>In the report about a damaged records file</extracomment>
        <translation>Donde debía estar el archivo había una carpeta, un enlace o una tubería. Se apartó sin abrirlo.</translation>
    </message>
    <message>
        <source>The file was empty.</source>
        <extracomment>In the report about a damaged records file</extracomment>
        <translation>El archivo estaba vacío.</translation>
    </message>
    <message>
        <source>Where the file should be stood a new one that nobody had set up.</source>
        <extracomment>In the report about a damaged records file</extracomment>
        <translation>Donde debía estar el archivo había uno nuevo que nadie había configurado.</translation>
    </message>
    <message>
        <source>Where the file should be stood one that this app did not write.</source>
        <extracomment>In the report about a damaged records file</extracomment>
        <translation>Donde debía estar el archivo había uno que esta app no escribió.</translation>
    </message>
    <message>
        <source>The file was gone. Beside its place lay something that can be a part of it.</source>
        <extracomment>In the report about a damaged records file</extracomment>
        <translation>El archivo ya no estaba. Junto a su lugar había algo que puede ser una parte de él.</translation>
    </message>
    <message>
        <source>Beside the file lay something that is no part of it, or that does not fit it any more.</source>
        <extracomment>In the report about a strange file that lay beside the records</extracomment>
        <translation>Junto al archivo había algo que no es parte de él o que ya no le corresponde.</translation>
    </message>
    <message>
        <source>The file itself opened as it was. If what lay beside it belonged to it once, what was written last is missing.</source>
        <extracomment>In the report about a strange file that lay beside the records</extracomment>
        <translation>El archivo se abrió tal como estaba. Si lo que había al lado era parte de él, falta lo último que se escribió.</translation>
    </message>
    <message>
        <source>%1 entries from the snapshot of %2. What was written after that is lost.</source>
        <extracomment>%1: a number of entries, %2: a date</extracomment>
        <translation>%1 entradas de la copia diaria del %2. Lo que se escribió después se perdió.</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Label in the report about a damaged records file</extracomment>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Look through the last visits. If something is missing, restore your newest backup.</source>
        <extracomment>In the report about a strange file that lay beside the records</extracomment>
        <translation>Revisa las últimas visitas. Si falta algo, restaura tu copia de seguridad más reciente.</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Back</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>After a hard one</source>
        <extracomment>Title of the page with a peer&apos;s own debrief</extracomment>
        <translation>Después de algo duro</translation>
    </message>
    <message>
        <source>For you alone. Leave out what you like. You need not tell it all again.</source>
        <extracomment>Under the title of a peer&apos;s own debrief</extracomment>
        <translation>Solo para ti. Deja fuera lo que quieras. No hace falta contarlo todo otra vez.</translation>
    </message>
    <message>
        <source>What was it?</source>
        <extracomment>Heading of a peer&apos;s own debrief</extracomment>
        <translation>¿Qué fue?</translation>
    </message>
    <message>
        <source>What it was</source>
        <extracomment>What is ticked here, for screen readers</extracomment>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>What happened, in a line</source>
        <extracomment>Label of a field of a peer&apos;s own debrief</extracomment>
        <translation>Qué pasó, en una línea</translation>
    </message>
    <message>
        <source>No name, nothing one could know the person by.</source>
        <extracomment>Under a field of a peer&apos;s own notes</extracomment>
        <translation>Sin nombre, sin nada por lo que se reconozca a la persona.</translation>
    </message>
    <message>
        <source>What I did that was right</source>
        <extracomment>Heading of a peer&apos;s own debrief
----------
What is ticked here, for screen readers</extracomment>
        <translation>Qué hice bien</translation>
    </message>
    <message>
        <source>In my own words</source>
        <extracomment>Label of a field of a peer&apos;s own debrief</extracomment>
        <translation>Con mis palabras</translation>
    </message>
    <message>
        <source>What stays with me</source>
        <extracomment>Label of a field of a peer&apos;s own debrief</extracomment>
        <translation>Qué se queda conmigo</translation>
    </message>
    <message>
        <source>Whom I will tell</source>
        <extracomment>Heading of a peer&apos;s own debrief
----------
What is ticked here, for screen readers</extracomment>
        <translation>A quién se lo voy a contar</translation>
    </message>
    <message>
        <source>Who, and when</source>
        <extracomment>Label of a field of a peer&apos;s own debrief: the first name of whom the peer will tell</extracomment>
        <translation>Quién, y cuándo</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>Opens the call sheet of the program&apos;s number. %1 is its name</extracomment>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>What my body needs now</source>
        <extracomment>Heading of a peer&apos;s own debrief
----------
What is ticked here, for screen readers</extracomment>
        <translation>Qué necesita mi cuerpo ahora</translation>
    </message>
    <message>
        <source>Bad sleep, pictures that come back, being on edge: common in the first days. If it lasts weeks or gets in the way, tell someone who can help.</source>
        <extracomment>Under a peer&apos;s own debrief</extracomment>
        <translation>Dormir mal, imágenes que vuelven, estar en alerta: es común los primeros días. Si dura semanas o no te deja vivir, cuéntaselo a alguien que pueda ayudar.</translation>
    </message>
    <message>
        <source>Take this away</source>
        <extracomment>Button: takes away what was written in a peer&apos;s own debrief</extracomment>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <source>Call the peer-run warm line</source>
        <extracomment>Opens the call sheet of California&apos;s peer-run warm line</extracomment>
        <translation>Llamar a la línea de apoyo entre iguales</translation>
    </message>
    <message>
        <source>A short huddle with the team</source>
        <extracomment>Opens the guide to a short meeting of the team after a hard visit</extracomment>
        <translation>Una junta corta con el equipo</translation>
    </message>
    <message>
        <source>My supports</source>
        <extracomment>Opens who and what carries a peer</extracomment>
        <translation>Mis apoyos</translation>
    </message>
    <message>
        <source>Note what I showed</source>
        <extracomment>Opens the page on which a peer notes what they showed of a competency</extracomment>
        <translation>Anotar lo que mostré</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Records and safety</source>
        <extracomment>Back to the page about keeping records safe</extracomment>
        <translation>Registros y seguridad</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <extracomment>Title of the page where a person can be erased</extracomment>
        <translation>Borrar a una persona</translation>
    </message>
    <message>
        <source>Their key is destroyed, so that nothing of theirs can be read on this device again. You get a receipt for them.</source>
        <extracomment>Under the title of the page where a person can be erased</extracomment>
        <translation>Se destruye su clave, y nada suyo se puede volver a leer en este dispositivo. Recibes un comprobante para la persona.</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Button: erases this person, after a question</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>There are no people on this device.</source>
        <extracomment>The page where a person can be erased, when there is nobody</extracomment>
        <translation>No hay personas en este dispositivo.</translation>
    </message>
    <message>
        <source>Show the last receipt</source>
        <extracomment>Button: shows the receipt of who was erased last</extracomment>
        <translation>Ver el último comprobante</translation>
    </message>
    <message>
        <source>Erase everything about %1?</source>
        <extracomment>Title before a person is erased. %1: what they are called</extracomment>
        <translation>¿Borrar todo sobre %1?</translation>
    </message>
    <message>
        <source>Their plans with every version, notes, visits, and what was typed and not finished can never be read again on this device. Paper, phones and files they took stay theirs. This cannot be taken back.</source>
        <extracomment>Before a person is erased</extracomment>
        <translation>Sus planes con todas las versiones, las notas, las visitas y lo que se escribió sin terminar nunca más se podrán leer en este dispositivo. Los papeles, teléfonos y archivos que se llevó siguen siendo suyos. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing was erased: the disk did not take it. Try again.</source>
        <extracomment>Erasing a person failed</extracomment>
        <translation>No se borró nada: el disco no lo aceptó. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <extracomment>Button: erases a person for good. %1: what they are called</extracomment>
        <translation>Borrar a %1</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>Button: erases nobody</extracomment>
        <translation>No borrar</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>What I showed</source>
        <extracomment>Title of the page on which a peer notes what they showed of a competency</extracomment>
        <translation>Lo que mostré</translation>
    </message>
    <message>
        <source>For you alone, and for a talk about your work if you want. It keeps the day and your own deed, and no way back to the visit.</source>
        <extracomment>Under the title of the page on which a peer notes what they showed of a competency</extracomment>
        <translation>Solo para ti, y para hablar de tu trabajo si quieres. Guarda el día y lo que hiciste, sin nada que lleve a la visita.</translation>
    </message>
    <message>
        <source>What I did</source>
        <extracomment>Label of the field for what a peer did that shows a competency</extracomment>
        <translation>Lo que hice</translation>
    </message>
    <message>
        <source>Of you, not of the person: no name, no place, nothing one could know them by.</source>
        <extracomment>Under the field for what a peer did that shows a competency</extracomment>
        <translation>De ti, no de la persona: sin nombre, sin lugar, sin nada que la dé a conocer.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <extracomment>Heading over a list of competencies: the one that the note is about
----------
What is picked here, for screen readers</extracomment>
        <translation>Lo que muestra</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Label over the day of something</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Take this away</source>
        <extracomment>Button: takes away what a peer noted of themselves</extracomment>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <source>Say in a few words what you did.</source>
        <extracomment>Under the empty field for what a peer did, when they wanted to keep it</extracomment>
        <translation>Di en pocas palabras qué hiciste.</translation>
    </message>
    <message>
        <source>“%1” is the name of a person. It is kept without.</source>
        <extracomment>A name of a person stands in what a peer notes of themselves. %1 is the name as it was typed</extracomment>
        <translation>«%1» es el nombre de una persona. Se guarda sin él.</translation>
    </message>
    <message>
        <source>Take the name out</source>
        <extracomment>Button: takes a person&apos;s name out of what a peer typed, and leaves an ellipsis there</extracomment>
        <translation>Quitar el nombre</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <extracomment>Over a list of competencies, when a peer wanted to keep a note and chose none</extracomment>
        <translation>Elige una de estas.</translation>
    </message>
    <message>
        <source>Yes, keep this</source>
        <extracomment>Button: a peer says yes, and what they noted of themselves is kept with the competency</extracomment>
        <translation>Sí, guardar esto</translation>
    </message>
    <message>
        <source>Until then it is a draft: it waits here for you and stands nowhere else.</source>
        <extracomment>Under the button that keeps what a peer noted of themselves</extracomment>
        <translation>Hasta entonces es un borrador: te espera aquí y no aparece en ningún otro lugar.</translation>
    </message>
</context>
<context>
    <name>GrowthPage</name>
    <message>
        <source>Next: %1</source>
        <extracomment>Under a meeting about one&apos;s work. %1 is the date of the next one</extracomment>
        <translation>La próxima: %1</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Growth</source>
        <extracomment>Title of the page with a peer&apos;s own training, supervision and dates</extracomment>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>Sealed for you alone, until you give the page away.</source>
        <extracomment>Under the title of the page with a peer&apos;s own training, supervision and dates</extracomment>
        <translation>Sellado solo para ti, hasta que entregues la página.</translation>
    </message>
    <message>
        <source>Coming up</source>
        <extracomment>Heading: dates of the peer&apos;s own that are near</extracomment>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>Heading over a peer&apos;s own training</extracomment>
        <translation>Capacitación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much training a peer has noted. %1 and %2 are lengths such as &apos;12 h 30 min&apos; and &apos;75 h&apos;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The areas and the hours are those of San Diego County’s peer plan for substance use services. The state’s certificate asks for another number; look there too.</source>
        <extracomment>Under a peer&apos;s hours of training. The plan is the County of San Diego&apos;s</extracomment>
        <translation>Las áreas y las horas son las del plan de apoyo entre iguales del condado de San Diego para servicios de uso de sustancias. El certificado del estado exige otro número; míralo también.</translation>
    </message>
    <message>
        <source>Add a training</source>
        <extracomment>Button: a training is noted</extracomment>
        <translation>Agregar una capacitación</translation>
    </message>
    <message>
        <source>Supervision and coaching</source>
        <extracomment>Heading over a peer&apos;s own meetings about the work</extracomment>
        <translation>Supervisión y acompañamiento</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <extracomment>Button: a meeting about the work is noted</extracomment>
        <translation>Agregar una reunión</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Heading over dates of a peer&apos;s own work</extracomment>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Add a date</source>
        <extracomment>Button: a date of one&apos;s own work is noted</extracomment>
        <translation>Agregar una fecha</translation>
    </message>
    <message>
        <source>A page for my employer</source>
        <extracomment>Saves a page for an employer</extracomment>
        <translation>Una página para mi trabajo</translation>
    </message>
    <message>
        <source>Hours, when I met with whom, and dates. Not what was said</source>
        <extracomment>Under &apos;A page for my employer&apos;</extracomment>
        <translation>Horas, con quién y cuándo me reuní, y fechas. No lo que se dijo</translation>
    </message>
    <message>
        <source>Print the page</source>
        <extracomment>Prints a page for an employer</extracomment>
        <translation>Imprimir la página</translation>
    </message>
    <message>
        <source>What the certificate asks</source>
        <extracomment>Opens the guide about the state&apos;s certificate</extracomment>
        <translation>Qué exige el certificado</translation>
    </message>
    <message>
        <source>Nothing noted yet: %1</source>
        <extracomment>Areas of training a peer has noted nothing for. %1: their names</extracomment>
        <translation>Aún sin anotar: %1</translation>
    </message>
    <message>
        <source>My year, for the meeting</source>
        <extracomment>Opens the yearly look at one&apos;s own work</extracomment>
        <translation>Mi año, para la reunión</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>People, with all of theirs</source>
        <extracomment>A kind of record that has a limit</extracomment>
        <translation>Personas, con todo lo suyo</translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>A kind of record that has a limit</extracomment>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Visits without a name</source>
        <extracomment>A kind of record that has a limit: visits that were joined to no person</extracomment>
        <translation>Visitas sin nombre</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>One record that is past its limit: a person and all of theirs</extracomment>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <extracomment>One record that is past its limit. %1: what its person is called</extracomment>
        <translation>Plan de %1</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Un plan</translation>
    </message>
    <message>
        <source>A visit</source>
        <extracomment>One record that is past its limit</extracomment>
        <translation>Una visita</translation>
    </message>
    <message>
        <source>Until someone erases them</source>
        <extracomment>A limit: none</extracomment>
        <translation>Hasta que alguien los borre</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>A limit</extracomment>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>A limit</extracomment>
        <translation>90 días</translation>
    </message>
    <message>
        <source>6 months</source>
        <extracomment>A limit</extracomment>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>A limit</extracomment>
        <translation>1 año</translation>
    </message>
    <message>
        <source>3 years</source>
        <extracomment>A limit</extracomment>
        <translation>3 años</translation>
    </message>
    <message>
        <source>7 years</source>
        <extracomment>A limit</extracomment>
        <translation>7 años</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>A limit. %1: a number of days</extracomment>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Records and safety</source>
        <extracomment>Back to the page about keeping records safe</extracomment>
        <translation>Registros y seguridad</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <extracomment>Title of the page with the limits</extracomment>
        <translation>Cuánto tiempo se guardan las cosas</translation>
    </message>
    <message>
        <source>Counted from the last change. Nothing is erased by itself: what is past its limit is shown here, and erased when you say so.</source>
        <extracomment>Under the title of the page with the limits</extracomment>
        <translation>Se cuenta desde el último cambio. Nada se borra solo: lo que pasó su límite se muestra aquí y se borra cuando tú lo dices.</translation>
    </message>
    <message>
        <source>That did not work: the disk did not take it. What is below is how it stands now.</source>
        <extracomment>A limit was not kept, or not all that was due was erased</extracomment>
        <translation>No funcionó: el disco no lo aceptó. Abajo se ve cómo está ahora.</translation>
    </message>
    <message>
        <source>Erased from this device: %1. Paper and files already given away are not reached.</source>
        <extracomment>After records past their limit were erased. %1: how many</extracomment>
        <translation>Borrado de este dispositivo: %1. No alcanza a los papeles ni a los archivos ya entregados.</translation>
    </message>
    <message>
        <source>This device takes today for %1, which is far from the newest record. Until the clock is right, or something new is saved, nothing counts as past its limit.</source>
        <extracomment>The clock of the device cannot be right, so that no limit counts. %1: a date</extracomment>
        <translation>Para este dispositivo hoy es %1, muy lejos del registro más nuevo. Hasta que el reloj esté bien o se guarde algo nuevo, nada cuenta como pasado de su límite.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: changes how long a kind of record is kept</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Past their limit</source>
        <extracomment>Heading over what is past its limit</extracomment>
        <translation>Pasados de su límite</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <extracomment>Under a record that is past its limit. %1: a date</extracomment>
        <translation>Último cambio: %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Button: erases one record that is past its limit, after a question</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase all %1</source>
        <extracomment>Button: erases all records that are past their limit, after a question. %1: how many</extracomment>
        <translation>Borrar los %1</translation>
    </message>
    <message>
        <source>Nothing is past its limit.</source>
        <extracomment>No record is past its limit</extracomment>
        <translation>Nada ha pasado su límite.</translation>
    </message>
    <message>
        <source>Can be erased from %1</source>
        <extracomment>When a record passes its limit. %1: a date</extracomment>
        <translation>Se puede borrar desde el %1</translation>
    </message>
    <message>
        <source>Kept after the last change</source>
        <extracomment>What is picked here, for screen readers: how long a kind of record is kept</extracomment>
        <translation>Se guarda después del último cambio</translation>
    </message>
    <message>
        <source>They stay until someone erases them.</source>
        <extracomment>What a limit means: none</extracomment>
        <translation>Se quedan hasta que alguien los borre.</translation>
    </message>
    <message>
        <source>None here is past that now.</source>
        <extracomment>What a limit means: nothing is past it</extracomment>
        <translation>Ninguno lo ha pasado ahora.</translation>
    </message>
    <message>
        <source>Past that now: %1. They are listed, and stay until you erase them.</source>
        <extracomment>What a limit means. %1: how many</extracomment>
        <translation>Ya lo pasaron: %1. Se muestran en la lista y se quedan hasta que los borres.</translation>
    </message>
    <message>
        <source>Use this limit</source>
        <extracomment>Button: keeps the limit that was chosen</extracomment>
        <translation>Usar este límite</translation>
    </message>
    <message>
        <source>Erase all %1?</source>
        <extracomment>Title before all that is past its limit is erased. %1: how many</extracomment>
        <translation>¿Borrar los %1?</translation>
    </message>
    <message>
        <source>Erase: %1?</source>
        <extracomment>Title before one record is erased. %1: what it is</extracomment>
        <translation>¿Borrar: %1?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>Button: erases for good</extracomment>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Keep for now</source>
        <extracomment>Button: erases nothing</extracomment>
        <translation>Conservar por ahora</translation>
    </message>
    <message>
        <source>Coming up</source>
        <extracomment>Heading over what passes its limit next</extracomment>
        <translation>Lo que viene</translation>
    </message>
    <message>
        <source>Referrals</source>
        <extracomment>A kind of record that has a limit: hand-offs to a service, with what was agreed and whether the person arrived</extracomment>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Follow-ups that are done</source>
        <extracomment>A kind of record that has a limit</extracomment>
        <translation>Seguimientos terminados</translation>
    </message>
    <message>
        <source>Referral of %1</source>
        <extracomment>One record that is past its limit. %1: what its person is called</extracomment>
        <translation>Referencia de %1</translation>
    </message>
    <message>
        <source>A referral</source>
        <translation>Una referencia</translation>
    </message>
    <message>
        <source>Follow-up of %1</source>
        <extracomment>One record that is past its limit. %1: what its person is called</extracomment>
        <translation>Seguimiento de %1</translation>
    </message>
    <message>
        <source>A follow-up</source>
        <translation>Un seguimiento</translation>
    </message>
    <message>
        <source>Past their limit, but something is still open: %1. A follow-up or a referral that is not done, an unfinished draft, a visit that is going on or a line of the hand-over list keeps them.</source>
        <extracomment>Some records are past their limit, but are not in the list. %1: how many</extracomment>
        <translation>Pasados de su límite, pero con algo abierto: %1. Los conserva un seguimiento o una referencia sin terminar, un borrador sin terminar, una visita en curso o una línea de la lista de entrega.</translation>
    </message>
    <message>
        <source>It cannot be taken back. A person’s key is destroyed in the copies on this device too. Single plans, visits, referrals and follow-ups stay in the daily snapshots here until seven newer ones are made. Backups elsewhere are not reached.</source>
        <extracomment>Before records past their limit are erased</extracomment>
        <translation>No se puede deshacer. La clave de una persona se destruye también en las copias de este dispositivo. Los planes, visitas, referencias y seguimientos sueltos quedan en las copias diarias de aquí hasta que haya siete más nuevas. No alcanza a las copias de seguridad que están en otro lugar.</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Me</source>
        <extracomment>Title of the page for the peer</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>Heading on the Me page</extracomment>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Competencies</source>
        <extracomment>Opens the list of peer competencies</extracomment>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>What a peer knows and does, and the tools here for it</source>
        <extracomment>Under Competencies</extracomment>
        <translation>Lo que sabe y hace quien da apoyo, y las herramientas para ello</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading on the Me page: language
----------
What is picked here, for screen readers</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>Heading on the Me page: colours of the app</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Choice of colours: bright</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Night</source>
        <extracomment>Choice of colours: very dim, for a dark room</extracomment>
        <translation>Noche</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Choice of colours: high contrast</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Heading on the Me page: text size
----------
What is picked here, for screen readers</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size. %1 is a number of percent, such as 125</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Motion on screen: off</source>
        <extracomment>Setting: nothing on screen moves</extracomment>
        <translation>Movimiento en pantalla: no</translation>
    </message>
    <message>
        <source>Motion on screen: on</source>
        <extracomment>Setting: pages fade in and out</extracomment>
        <translation>Movimiento en pantalla: sí</translation>
    </message>
    <message>
        <source>Lock records now</source>
        <extracomment>Locks people&apos;s records at once</extracomment>
        <translation>Bloquear los registros</translation>
    </message>
    <message>
        <source>About Handrail</source>
        <extracomment>Opens what Handrail is and what it does not do</extracomment>
        <translation>Sobre Handrail</translation>
    </message>
    <message>
        <source>Records and safety</source>
        <extracomment>Opens backups, peers and the trail of who opened what</extracomment>
        <translation>Registros y seguridad</translation>
    </message>
    <message>
        <source>Who opens them, backups, limits, erasing, end of shift</source>
        <extracomment>Under Records and safety</extracomment>
        <translation>Quién los abre, copias, límites, borrar, fin de turno</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <extracomment>Heading on the Me page: what only the peer themselves can open</extracomment>
        <translation>Solo tuyo</translation>
    </message>
    <message>
        <source>After a hard one</source>
        <extracomment>Opens a peer&apos;s own short look back after a hard visit</extracomment>
        <translation>Después de algo duro</translation>
    </message>
    <message>
        <source>A few taps: what I did right, whom I tell, what I need</source>
        <extracomment>Under &apos;After a hard one&apos;</extracomment>
        <translation>Unos toques: qué hice bien, a quién se lo cuento, qué necesito</translation>
    </message>
    <message>
        <source>How am I?</source>
        <extracomment>Opens a peer&apos;s own check-in</extracomment>
        <translation>¿Cómo estoy?</translation>
    </message>
    <message>
        <source>In your own words. Last full day off</source>
        <extracomment>Under &apos;How am I?&apos;</extracomment>
        <translation>Con tus palabras. Último día libre completo</translation>
    </message>
    <message>
        <source>Growth</source>
        <extracomment>Opens a peer&apos;s own log of training, supervision and dates</extracomment>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>Training hours, supervision, certificate dates</source>
        <extracomment>Under &apos;Growth&apos;</extracomment>
        <translation>Horas de capacitación, supervisión, fechas del certificado</translation>
    </message>
    <message>
        <source>Who can open this</source>
        <extracomment>Opens the page that says who can read a peer&apos;s own notes</extracomment>
        <translation>Quién puede abrir esto</translation>
    </message>
    <message>
        <source>Only you. Take it with you, or erase it</source>
        <extracomment>Under &apos;Who can open this&apos;</extracomment>
        <translation>Solo tú. Llévatelo o bórralo</translation>
    </message>
    <message>
        <source>Before you go</source>
        <extracomment>Opens what a peer reads for themselves before a visit</extracomment>
        <translation>Antes de ir</translation>
    </message>
    <message>
        <source>What is close to home, what I do first, who goes instead</source>
        <extracomment>Under &apos;Before you go&apos;</extracomment>
        <translation>Lo que me toca de cerca, lo que hago primero, quién va en mi lugar</translation>
    </message>
    <message>
        <source>My supports</source>
        <extracomment>Opens who and what carries a peer</extracomment>
        <translation>Mis apoyos</translation>
    </message>
    <message>
        <source>People, practices, lines: one tap</source>
        <extracomment>Under &apos;My supports&apos;</extracomment>
        <translation>Personas, costumbres, líneas: un toque</translation>
    </message>
    <message>
        <source>Well, in my own way</source>
        <extracomment>Opens goals for a peer&apos;s own health</extracomment>
        <translation>Bien, a mi manera</translation>
    </message>
    <message>
        <source>A goal for me, and what a setback taught</source>
        <extracomment>Under &apos;Well, in my own way&apos;</extracomment>
        <translation>Una meta para mí, y lo que enseñó un tropiezo</translation>
    </message>
    <message>
        <source>On shift today</source>
        <extracomment>Opens the page on which a peer says who they are on this shift</extracomment>
        <translation>De turno hoy</translation>
    </message>
    <message>
        <source>Name, unit, supervisor: for what you sign</source>
        <extracomment>Under &apos;On shift today&apos;</extracomment>
        <translation>Nombre, unidad, supervisión: para lo que firmas</translation>
    </message>
</context>
<context>
    <name>OnShiftPage</name>
    <message>
        <source>Back</source>
        <extracomment>Back</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>On shift today</source>
        <extracomment>Title of the page on which a peer says who they are on this shift</extracomment>
        <translation>De turno hoy</translation>
    </message>
    <message>
        <source>Asked once a day. You can leave it out.</source>
        <extracomment>Under the title of the page on which a peer says who they are on this shift</extracomment>
        <translation>Se pregunta una vez al día. Puedes dejarlo en blanco.</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <extracomment>Label of a field: the peer&apos;s own name</extracomment>
        <translation>Tu nombre o tus iniciales</translation>
    </message>
    <message>
        <source>Team or unit</source>
        <extracomment>Label of a field: the team, the car or the site</extracomment>
        <translation>Equipo o unidad</translation>
    </message>
    <message>
        <source>Supervisor today</source>
        <extracomment>Label of a field: who leads this shift</extracomment>
        <translation>Supervisión de hoy</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <extracomment>Fact about what a peer says of their shift</extracomment>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>Under notes you finish, on referrals for a person, on the EMS card’s screen (not in its code), and when you hand people on.</source>
        <extracomment>Where a peer&apos;s name is used</extracomment>
        <translation>Bajo las notas que terminas, en las referencias de una persona, en la pantalla de la tarjeta para la ambulancia (no en su código) y al pasar personas a otro turno.</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <extracomment>Fact about what a peer says of their shift</extracomment>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Sealed under your own key. Another peer on this device is asked for their own. It shows in no hand-over to a person and not on the kiosk.</source>
        <extracomment>Whose a peer&apos;s name and unit are</extracomment>
        <translation>Sellado con tu propia llave. A cada especialista de este dispositivo se le pregunta lo suyo. No aparece cuando entregas el dispositivo a una persona ni en el kiosco.</translation>
    </message>
    <message>
        <source>Today it reads: %1</source>
        <extracomment>What stands under notes today. %1 is such as &apos;Ana R., CREST 4&apos;</extracomment>
        <translation>Hoy dice: %1</translation>
    </message>
    <message>
        <source>Not today</source>
        <extracomment>Button: the peer does not say who they are on this shift</extracomment>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: the words stand</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Still right today</source>
        <extracomment>Button: what was said of an earlier shift is right today too</extracomment>
        <translation>Sigue igual hoy</translation>
    </message>
</context>
<context>
    <name>OwnCareWords</name>
    <message>
        <source>Overdose</source>
        <extracomment>A kind of call that is near to a peer&apos;s own story</extracomment>
        <translation>Sobredosis</translation>
    </message>
    <message>
        <source>A death</source>
        <extracomment>A kind of call that is near to a peer&apos;s own story</extracomment>
        <translation>Una muerte</translation>
    </message>
    <message>
        <source>Suicide</source>
        <extracomment>A kind of call that is near to a peer&apos;s own story</extracomment>
        <translation>Suicidio</translation>
    </message>
    <message>
        <source>Threats, fights</source>
        <extracomment>A kind of call that is near to a peer&apos;s own story: someone threatens or hits</extracomment>
        <translation>Amenazas, peleas</translation>
    </message>
    <message>
        <source>Holds, handcuffs</source>
        <extracomment>A kind of call that is near to a peer&apos;s own story: a person is held, restrained or taken away</extracomment>
        <translation>Retenciones, esposas</translation>
    </message>
    <message>
        <source>Violence at home</source>
        <extracomment>A kind of call that is near to a peer&apos;s own story: violence in a home</extracomment>
        <translation>Violencia en casa</translation>
    </message>
    <message>
        <source>A child is hurt</source>
        <extracomment>A kind of call that is near to a peer&apos;s own story</extracomment>
        <translation>Un niño herido</translation>
    </message>
    <message>
        <source>Use around me</source>
        <extracomment>A kind of call that is near to a peer&apos;s own story: drugs or alcohol are used near me</extracomment>
        <translation>Consumo cerca de mí</translation>
    </message>
    <message>
        <source>Someone I know</source>
        <extracomment>A kind of call that is near to a peer&apos;s own story</extracomment>
        <translation>Alguien que conozco</translation>
    </message>
    <message>
        <source>I tell my partner</source>
        <extracomment>What a peer does before a visit that is near to their own story</extracomment>
        <translation>Le digo a mi pareja de equipo</translation>
    </message>
    <message>
        <source>I breathe out slowly</source>
        <extracomment>What a peer does before a visit that is near to their own story</extracomment>
        <translation>Suelto el aire despacio</translation>
    </message>
    <message>
        <source>I know my way out</source>
        <extracomment>What a peer does before a visit that is near to their own story</extracomment>
        <translation>Sé por dónde salir</translation>
    </message>
    <message>
        <source>We have a word for “I step out”</source>
        <extracomment>What a peer does before a visit that is near to their own story: a word that my partner knows</extracomment>
        <translation>Tenemos una palabra para “me salgo”</translation>
    </message>
    <message>
        <source>I eat and drink something</source>
        <extracomment>What a peer does before a visit that is near to their own story</extracomment>
        <translation>Como y tomo algo</translation>
    </message>
    <message>
        <source>Something good waits after it</source>
        <extracomment>What a peer does before a visit that is near to their own story</extracomment>
        <translation>Después me espera algo bueno</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>Something that carries a peer</extracomment>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Something I do</source>
        <extracomment>Something that carries a peer: what they do, such as a walk or a prayer</extracomment>
        <translation>Algo que hago</translation>
    </message>
    <message>
        <source>Counseling through work (EAP)</source>
        <extracomment>Something that carries a peer: free counseling through the employer (an employee assistance program)</extracomment>
        <translation>Consejería por el trabajo (EAP)</translation>
    </message>
    <message>
        <source>A line to call</source>
        <extracomment>Something that carries a peer: a telephone line</extracomment>
        <translation>Una línea para llamar</translation>
    </message>
    <message>
        <source>A group or meeting</source>
        <extracomment>Something that carries a peer</extracomment>
        <translation>Un grupo o una reunión</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>Something that carries a peer, of no kind yet</extracomment>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Sleep</source>
        <extracomment>A part of a peer&apos;s own health</extracomment>
        <translation>Dormir</translation>
    </message>
    <message>
        <source>Food</source>
        <extracomment>A part of a peer&apos;s own health</extracomment>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Moving</source>
        <extracomment>A part of a peer&apos;s own health</extracomment>
        <translation>Moverme</translation>
    </message>
    <message>
        <source>Doctor and dentist</source>
        <extracomment>A part of a peer&apos;s own health</extracomment>
        <translation>Doctor y dentista</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>A part of a peer&apos;s own health</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>A part of a peer&apos;s own health</extracomment>
        <translation>Calma</translation>
    </message>
    <message>
        <source>Money and home</source>
        <extracomment>A part of a peer&apos;s own health</extracomment>
        <translation>Dinero y casa</translation>
    </message>
    <message>
        <source>What I live for</source>
        <extracomment>A part of a peer&apos;s own health: faith, purpose</extracomment>
        <translation>Por qué vivo</translation>
    </message>
    <message>
        <source>Training of %1 or more</source>
        <extracomment>What a peer says of themselves for the county&apos;s designation. %1: a length of time such as &apos;75 h&apos;</extracomment>
        <translation>Capacitación de %1 o más</translation>
    </message>
    <message>
        <source>A high-school diploma or its equal</source>
        <extracomment>What a peer says of themselves for the county&apos;s designation</extracomment>
        <translation>Diploma de preparatoria o su equivalente</translation>
    </message>
    <message>
        <source>A year or more of my own recovery</source>
        <extracomment>What a peer says of themselves for the county&apos;s designation</extracomment>
        <translation>Un año o más de mi propia recuperación</translation>
    </message>
    <message>
        <source>Law and ethics</source>
        <extracomment>What a training counts as, for the renewal of the state&apos;s certificate</extracomment>
        <translation>Ley y ética</translation>
    </message>
    <message>
        <source>Continuing education</source>
        <extracomment>What a training counts as, for the renewal of the state&apos;s certificate</extracomment>
        <translation>Educación continua</translation>
    </message>
</context>
<context>
    <name>OwnCompetency</name>
    <message>
        <source>Yours alone</source>
        <extracomment>Heading on the page of a competency: what only the peer can open</extracomment>
        <translation>Solo tuyo</translation>
    </message>
    <message>
        <source>Your own look at this can be kept once a passphrase is set. Until then nothing is.</source>
        <extracomment>Page of a competency, while no passphrase was set on this device</extracomment>
        <translation>Tu propia mirada a esto se guarda cuando hay una frase de acceso. Hasta entonces no se guarda nada.</translation>
    </message>
    <message>
        <source>Your own look at this opens with your passphrase.</source>
        <extracomment>Page of a competency, while records are locked</extracomment>
        <translation>Tu propia mirada a esto se abre con tu frase de acceso.</translation>
    </message>
    <message>
        <source>Set one</source>
        <extracomment>Button: to the page that sets a passphrase</extracomment>
        <translation>Crear una</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: to the page that asks for the passphrase</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Where am I with it today?</source>
        <extracomment>Heading of a choice: where a peer is with a competency</extracomment>
        <translation>¿Dónde estoy hoy con esto?</translation>
    </message>
    <message>
        <source>Where I am with it</source>
        <extracomment>What is picked here, for screen readers</extracomment>
        <translation>Dónde estoy con esto</translation>
    </message>
    <message>
        <source>It may go down as well. A hard time is no step back in who you are.</source>
        <extracomment>Under the choice where a peer is with a competency</extracomment>
        <translation>También puede bajar. Un tiempo difícil no te hace menos.</translation>
    </message>
    <message>
        <source>What was hard when I tried to do this?</source>
        <extracomment>Label of a field on the page of a competency</extracomment>
        <translation>¿Qué fue difícil cuando intenté hacer esto?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <extracomment>Label of a field on the page of a competency</extracomment>
        <translation>¿Qué salió bien?</translation>
    </message>
    <message>
        <source>No name, nothing one could know the person by.</source>
        <extracomment>Under a field of a peer&apos;s own notes</extracomment>
        <translation>Sin nombre, sin nada por lo que se reconozca a la persona.</translation>
    </message>
    <message>
        <source>One small goal</source>
        <extracomment>Label of a field on the page of a competency</extracomment>
        <translation>Una meta pequeña</translation>
    </message>
    <message>
        <source>Such as: watch someone, be watched, a course, a talk. With a day it waits for you on Home, without its words.</source>
        <extracomment>Under the field with a peer&apos;s own goal</extracomment>
        <translation>Por ejemplo: mirar a alguien, que alguien me mire, un curso, una charla. Con un día te espera en Inicio, sin sus palabras.</translation>
    </message>
    <message>
        <source>By when</source>
        <extracomment>Label over the day of a peer&apos;s own goal</extracomment>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>Button: a goal is not a goal any more</extracomment>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>Button: a peer&apos;s own goal is reached</extracomment>
        <translation>Lograda</translation>
    </message>
    <message>
        <source>What I showed</source>
        <extracomment>Heading on the page of a competency: what the peer noted from visits</extracomment>
        <translation>Lo que mostré</translation>
    </message>
    <message>
        <source>Note something from a visit</source>
        <extracomment>Button on the page of a competency: notes something the peer did on a visit</extracomment>
        <translation>Anotar algo de una visita</translation>
    </message>
</context>
<context>
    <name>OwnDatePage</name>
    <message>
        <source>Growth</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>A date of mine</source>
        <extracomment>Title of the page with one date of the peer&apos;s own work</extracomment>
        <translation>Una fecha mía</translation>
    </message>
    <message>
        <source>It shows on Home from a month before, without its words.</source>
        <extracomment>Under the title of the page with one date of the peer&apos;s own work</extracomment>
        <translation>Se ve en Inicio desde un mes antes, sin sus palabras.</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>What is picked here, for screen readers</extracomment>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Take the day from your certificate and the window from the certifier’s page. Both have changed before; apply early.</source>
        <extracomment>Page with one date: of the state&apos;s certificate</extracomment>
        <translation>Toma el día de tu certificado, y el plazo de la página de quien certifica. Ambos han cambiado antes; solicita con tiempo.</translation>
    </message>
    <message>
        <source>In a word, if you like</source>
        <extracomment>Label of a field: a few words about a date</extracomment>
        <translation>En una palabra, si quieres</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Label over the day of something</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <extracomment>Button: a date is taken care of, and nothing more is shown of it</extracomment>
        <translation>Ya está hecho</translation>
    </message>
    <message>
        <source>Take this away</source>
        <extracomment>Button: takes away what was written here</extracomment>
        <translation>Quitar esto</translation>
    </message>
</context>
<context>
    <name>OwnDay</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Hace una semana</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>En un año</translation>
    </message>
    <message>
        <source>Day before</source>
        <extracomment>Button: moves a chosen day</extracomment>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>Day after</source>
        <extracomment>Button: moves a chosen day</extracomment>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Un mes antes</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Un mes después</translation>
    </message>
    <message>
        <source>No day</source>
        <extracomment>Button: takes the chosen day away again</extracomment>
        <translation>Sin día</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Me</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <extracomment>Title of the page about a peer&apos;s own notes</extracomment>
        <translation>Solo tuyo</translation>
    </message>
    <message>
        <source>What you write here is sealed with a key that only your passphrase or your recovery words open. No supervisor, no other peer on this device, no export and no shared file can read it.</source>
        <extracomment>Who can open a peer&apos;s own notes. Two sentences</extracomment>
        <translation>Lo que escribes aquí se sella con una clave que solo abren tu frase de acceso o tus palabras de recuperación. Ni supervisión, ni otra persona de este dispositivo, ni lo que se exporta o se comparte pueden leerlo.</translation>
    </message>
    <message>
        <source>How this is tested</source>
        <extracomment>Label: how it is known that nobody else reads own notes</extracomment>
        <translation>Cómo se prueba</translation>
    </message>
    <message>
        <source>Each version is tried before it goes out: a second peer unlocks the same device, a person is handed it, and the file is read byte by byte. None finds a word.</source>
        <extracomment>How it is known that nobody else reads own notes</extracomment>
        <translation>Cada versión se prueba antes de salir: otro especialista desbloquea el mismo dispositivo, se le da a una persona, y se lee el archivo byte por byte. Nadie encuentra una palabra.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <extracomment>Label: what the seal cannot do</extracomment>
        <translation>Lo que no puede hacer</translation>
    </message>
    <message>
        <source>Whoever knows your passphrase can read it, and whoever looks over your shoulder. If you are taken off this device, these notes go too: take them out first.</source>
        <extracomment>What the seal of own notes cannot do</extracomment>
        <translation>Quien sabe tu frase de acceso puede leerlo, y quien mira por encima de tu hombro. Si te quitan de este dispositivo, estas notas también se van: sácalas antes.</translation>
    </message>
    <message>
        <source>No passphrase is set on this device yet. Until there is one nothing of yours can be sealed, so nothing here is kept. Guides and tools work without it.</source>
        <extracomment>Own notes, while no passphrase was ever set on this device</extracomment>
        <translation>Este dispositivo aún no tiene frase de acceso. Hasta que la haya no se puede sellar nada tuyo, así que aquí no se guarda nada. Las guías y las herramientas funcionan sin ella.</translation>
    </message>
    <message>
        <source>The file of the records does not open now, so nothing here can be read or kept.</source>
        <extracomment>Own notes, while the file of the records does not open</extracomment>
        <translation>El archivo de los registros no se abre ahora, así que aquí no se puede leer ni guardar nada.</translation>
    </message>
    <message>
        <source>The records are locked. Nothing here can be read or added until your passphrase opens them. What you do in Now is kept all the same.</source>
        <extracomment>Own notes, while the records are locked</extracomment>
        <translation>Los registros están bloqueados. Aquí no se puede leer ni agregar nada hasta que tu frase de acceso los abra. Lo que haces en Ahora se guarda de todos modos.</translation>
    </message>
    <message>
        <source>Set one</source>
        <extracomment>Button: to the page that sets a passphrase</extracomment>
        <translation>Crear una</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: to the page that asks for the passphrase</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Erased. Copies of the records that this device made on earlier days, up to seven, and backups still hold them, sealed as before, until newer ones take their place.</source>
        <extracomment>All of a peer&apos;s own notes were erased</extracomment>
        <translation>Borrado. Las copias que este dispositivo hizo en días anteriores, hasta siete, y las copias de seguridad aún las tienen, selladas como antes, hasta que otras más nuevas tomen su lugar.</translation>
    </message>
    <message>
        <source>Not all of it could be erased. What is left is still here. Try again.</source>
        <extracomment>Own notes were not erased, or not all of them</extracomment>
        <translation>No se pudo borrar todo. Lo que queda sigue aquí. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <extracomment>How much a peer has written</extracomment>
        <translation>No hay nada guardado</translation>
    </message>
    <message>
        <source>1 note is kept</source>
        <extracomment>How much a peer has written</extracomment>
        <translation>Hay 1 nota guardada</translation>
    </message>
    <message>
        <source>%1 notes are kept</source>
        <extracomment>How much a peer has written. %1: 2 or more</extracomment>
        <translation>Hay %1 notas guardadas</translation>
    </message>
    <message>
        <source>Not readable here: %1. They stay as they are; a newer Handrail may read them.</source>
        <extracomment>Some own notes cannot be read. %1: how many</extracomment>
        <translation>No se pueden leer aquí: %1. Quedan como están; un Handrail más nuevo tal vez las lea.</translation>
    </message>
    <message>
        <source>Take it all with me</source>
        <extracomment>Saves all own notes as a page</extracomment>
        <translation>Llevarme todo</translation>
    </message>
    <message>
        <source>A page to read: PDF, in your documents</source>
        <extracomment>Under &apos;Take it all with me&apos;</extracomment>
        <translation>Una página para leer: PDF, en tus documentos</translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>Prints all own notes</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>If a printer is near that is yours to use</source>
        <extracomment>Under &apos;Print it&apos;</extracomment>
        <translation>Si hay cerca una impresora que puedas usar</translation>
    </message>
    <message>
        <source>Erase it all</source>
        <extracomment>Erases all own notes
----------
Button: erases all own notes</extracomment>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Erase all you wrote here?</source>
        <extracomment>Title of the sheet that erases all own notes</extracomment>
        <translation>¿Borrar todo lo que escribiste aquí?</translation>
    </message>
    <message>
        <source>Read in a file I carried here</source>
        <extracomment>Opens the page where a sealed file of own notes is read in</extracomment>
        <translation>Leer un archivo que traje aquí</translation>
    </message>
    <message>
        <source>Carry it to another device</source>
        <extracomment>Opens the page for a sealed file of own notes</extracomment>
        <translation>Llevarlo a otro dispositivo</translation>
    </message>
    <message>
        <source>One sealed file with a passphrase of its own</source>
        <extracomment>Under &apos;Carry it to another device&apos;</extracomment>
        <translation>Un archivo sellado, con su propia frase de acceso</translation>
    </message>
    <message>
        <source>Debriefs, check-ins, supports, reflections, goals, training and supervision go from this device, and nobody can bring them back here. People’s records stay.</source>
        <extracomment>Sheet that erases all own notes: what follows from it</extracomment>
        <translation>Lo que escribiste después de algo duro, cómo estabas, tus apoyos, reflexiones, metas, capacitación y supervisión se van de este dispositivo, y nadie los puede traer de vuelta aquí. Los registros de las personas se quedan.</translation>
    </message>
</context>
<context>
    <name>OwnPaper</name>
    <message>
        <source>%1. After a hard one</source>
        <extracomment>A page of own notes: heading of a debrief. %1 is a date</extracomment>
        <translation>%1. Después de algo duro</translation>
    </message>
    <message>
        <source>What it was</source>
        <extracomment>A page of own notes: label</extracomment>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>What I did that was right</source>
        <extracomment>A page of own notes: label</extracomment>
        <translation>Qué hice bien</translation>
    </message>
    <message>
        <source>What stays with me</source>
        <extracomment>A page of own notes: label</extracomment>
        <translation>Qué se queda conmigo</translation>
    </message>
    <message>
        <source>Whom I will tell</source>
        <extracomment>A page of own notes: label</extracomment>
        <translation>A quién se lo voy a contar</translation>
    </message>
    <message>
        <source>What my body needed</source>
        <extracomment>A page of own notes: label</extracomment>
        <translation>Qué necesitaba mi cuerpo</translation>
    </message>
    <message>
        <source>%1. How I was</source>
        <extracomment>A page of own notes: heading of a check-in. %1 is a date</extracomment>
        <translation>%1. Cómo estaba</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <extracomment>A page of own notes. %1 a date, %2 a competency such as core-7, %3 such as &apos;I can do it&apos;</extracomment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1. Looking back at %2</source>
        <extracomment>A page of own notes: heading of a reflection. %1 a date, %2 a competency such as core-7</extracomment>
        <translation>%1. Una mirada a %2</translation>
    </message>
    <message>
        <source>What was hard</source>
        <extracomment>A page of own notes: label</extracomment>
        <translation>Qué fue difícil</translation>
    </message>
    <message>
        <source>What went well</source>
        <extracomment>A page of own notes: label</extracomment>
        <translation>Qué salió bien</translation>
    </message>
    <message>
        <source>%1. Goal for %2</source>
        <extracomment>A page of own notes: heading of a goal. %1 a date, %2 a competency such as core-7</extracomment>
        <translation>%1. Meta para %2</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>A page of own notes: label before a date</extracomment>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>A page of own notes: a goal was reached</extracomment>
        <translation>Lograda</translation>
    </message>
    <message>
        <source>%1. A full day off</source>
        <extracomment>A page of own notes. %1 is a date</extracomment>
        <translation>%1. Un día libre completo</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>A page of own notes: label</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What comes next</source>
        <extracomment>A page of own notes: label</extracomment>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Next time</source>
        <extracomment>A page of own notes: label before a date</extracomment>
        <translation>La próxima vez</translation>
    </message>
    <message>
        <source>My own notes</source>
        <extracomment>Title of the page with all of a peer&apos;s own notes</extracomment>
        <translation>Mis propias notas</translation>
    </message>
    <message>
        <source>Training, supervision, dates</source>
        <extracomment>Title of the page a peer may give to an employer</extracomment>
        <translation>Capacitación, supervisión, fechas</translation>
    </message>
    <message>
        <source>Training noted: %1 of %2</source>
        <extracomment>On the page for an employer. %1 and %2 are lengths of time such as &apos;12 h 30 min&apos;</extracomment>
        <translation>Capacitación anotada: %1 de %2</translation>
    </message>
    <message>
        <source>Written down by the peer. No one else has checked it.</source>
        <extracomment>Foot of the page for an employer</extracomment>
        <translation>Anotado por la propia persona. Nadie más lo ha revisado.</translation>
    </message>
    <message>
        <source>%1. Before I go</source>
        <extracomment>A page of own notes: heading of what a peer reads before a visit. %1 is a date</extracomment>
        <translation>%1. Antes de ir</translation>
    </message>
    <message>
        <source>Close to home</source>
        <extracomment>A page of own notes: label</extracomment>
        <translation>Me toca de cerca</translation>
    </message>
    <message>
        <source>What I do first</source>
        <extracomment>A page of own notes: label</extracomment>
        <translation>Lo que hago primero</translation>
    </message>
    <message>
        <source>Who goes instead</source>
        <extracomment>A page of own notes: label</extracomment>
        <translation>Quién va en mi lugar</translation>
    </message>
    <message>
        <source>%1. Support: %2</source>
        <extracomment>A page of own notes: heading of a support. %1 is a date, %2 such as &apos;A person&apos;</extracomment>
        <translation>%1. Apoyo: %2</translation>
    </message>
    <message>
        <source>%1. A goal for me</source>
        <extracomment>A page of own notes: heading of a goal for one&apos;s own health. %1 is a date</extracomment>
        <translation>%1. Una meta para mí</translation>
    </message>
    <message>
        <source>The smallest step</source>
        <extracomment>A page of own notes: label</extracomment>
        <translation>El paso más pequeño</translation>
    </message>
    <message>
        <source>%1. It went another way</source>
        <extracomment>A page of own notes: heading of a setback. %1 is a date</extracomment>
        <translation>%1. Salió de otro modo</translation>
    </message>
    <message>
        <source>It showed me</source>
        <extracomment>A page of own notes: label</extracomment>
        <translation>Me mostró</translation>
    </message>
    <message>
        <source>Then I try</source>
        <extracomment>A page of own notes: label</extracomment>
        <translation>Entonces pruebo</translation>
    </message>
    <message>
        <source>%1, said by the peer: %2</source>
        <extracomment>A page of own notes: something a peer says of themselves. %1 is a date, %2 such as &apos;A year or more of my own recovery&apos;</extracomment>
        <translation>%1, dicho por quien da apoyo: %2</translation>
    </message>
    <message>
        <source>Before these: %1, together %2</source>
        <extracomment>On the page for an employer. %1: how many trainings, %2: a length of time such as &apos;12 h&apos;</extracomment>
        <translation>Antes de estas: %1, en total %2</translation>
    </message>
    <message>
        <source>%1: %2, the last on %3</source>
        <extracomment>On the page for an employer. %1: a kind of meeting, %2: how many, %3: a date</extracomment>
        <translation>%1: %2, la última el %3</translation>
    </message>
    <message>
        <source>%1. On shift</source>
        <extracomment>A page of own notes: who the peer was on the last shift. %1 is a date</extracomment>
        <translation>%1. De turno</translation>
    </message>
    <message>
        <source>%1. What I showed of %2</source>
        <extracomment>A page of own notes: what the peer showed. %1 a date, %2 a competency such as core-7</extracomment>
        <translation>%1. Lo que mostré de %2</translation>
    </message>
</context>
<context>
    <name>OwnReview</name>
    <message>
        <source>%1, %2. Before: %3, %4</source>
        <extracomment>Where a peer is with a competency, now and a year ago. %1, %3: such as &apos;I can do it&apos;; %2, %4: dates</extracomment>
        <translation>%1, %2. Antes: %3, %4</translation>
    </message>
    <message>
        <source>My year, for the meeting</source>
        <extracomment>Title of the page with the yearly look at one&apos;s own work</extracomment>
        <translation>Mi año, para la reunión</translation>
    </message>
    <message>
        <source>Goal reached. %1, %2</source>
        <extracomment>Page with the yearly look. %1: a goal, %2: a date</extracomment>
        <translation>Meta lograda. %1, %2</translation>
    </message>
    <message>
        <source>Goal. %1</source>
        <extracomment>Page with the yearly look. %1: a goal</extracomment>
        <translation>Meta. %1</translation>
    </message>
    <message>
        <source>Training noted: %1</source>
        <extracomment>Page with the yearly look. %1: a length of time such as &apos;12 h&apos;</extracomment>
        <translation>Capacitación anotada: %1</translation>
    </message>
    <message>
        <source>Towards renewal: %1, of it law and ethics %2</source>
        <extracomment>Page with the yearly look. %1, %2: lengths of time</extracomment>
        <translation>Para la renovación: %1, de eso ley y ética %2</translation>
    </message>
    <message>
        <source>What went well</source>
        <extracomment>Page with the yearly look: a line to be filled in by hand</extracomment>
        <translation>Lo que salió bien</translation>
    </message>
    <message>
        <source>What I need from my program</source>
        <extracomment>Page with the yearly look: a line to be filled in by hand</extracomment>
        <translation>Lo que necesito de mi programa</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <extracomment>Page with the yearly look: a line to be filled in by hand</extracomment>
        <translation>Lo que acordamos</translation>
    </message>
    <message>
        <source>Written by the peer about their own work. Ratings are the peer’s own words, no test.</source>
        <extracomment>Foot of the page with the yearly look</extracomment>
        <translation>Escrito por quien da apoyo sobre su propio trabajo. Dónde está con cada cosa lo dice en sus palabras; no es una prueba.</translation>
    </message>
</context>
<context>
    <name>OwnStanding</name>
    <message>
        <source>Designation, said by me</source>
        <extracomment>Heading: what a peer says of themselves for the county&apos;s designation</extracomment>
        <translation>Designación, dicho por mí</translation>
    </message>
    <message>
        <source>Said on %1</source>
        <extracomment>Under something that a peer says of themselves. %1 is a date</extracomment>
        <translation>Dicho el %1</translation>
    </message>
    <message>
        <source>What San Diego County’s plan asks before the first visit. Nobody checks it here; your program may ask for papers.</source>
        <extracomment>Under what a peer says of themselves for the county&apos;s designation</extracomment>
        <translation>Lo que exige el plan del condado de San Diego antes de la primera visita. Aquí nadie lo comprueba; tu programa puede pedir papeles.</translation>
    </message>
    <message>
        <source>Towards renewal</source>
        <extracomment>Heading: learning that counts towards the renewal of the state&apos;s certificate</extracomment>
        <translation>Para la renovación</translation>
    </message>
    <message>
        <source>%1 of %2; of it law and ethics: %3 of %4</source>
        <extracomment>Learning towards the renewal of a certificate. %1 to %4 are lengths of time such as &apos;12 h&apos;</extracomment>
        <translation>%1 de %2; de eso ley y ética: %3 de %4</translation>
    </message>
    <message>
        <source>Since %1: two years before your certificate ends, or before today. Say at a training what it counts as. The certifier’s page goes first.</source>
        <extracomment>Under learning towards the renewal of a certificate. %1 is a date</extracomment>
        <translation>Desde %1: dos años antes de que termine tu certificado, o antes de hoy. Di en cada capacitación para qué cuenta. Lo que dice la página de quien certifica va primero.</translation>
    </message>
</context>
<context>
    <name>OwnTaken</name>
    <message>
        <source>%1 is in your documents. It is not sealed: whoever has the file can read it.</source>
        <extracomment>A page of own notes was written. %1: name of a file</extracomment>
        <translation>%1 está en tus documentos. No está sellado: quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>The disk is full, so no page was saved. Your notes are as they were.</source>
        <extracomment>A page of own notes could not be written</extracomment>
        <translation>El disco está lleno, así que no se guardó la página. Tus notas siguen como estaban.</translation>
    </message>
    <message>
        <source>The page could not be saved in your documents. Your notes are as they were.</source>
        <extracomment>A page of own notes could not be written</extracomment>
        <translation>No se pudo guardar la página en tus documentos. Tus notas siguen como estaban.</translation>
    </message>
</context>
<context>
    <name>OwnTrend</name>
    <message>
        <source>%1 lately, oldest first: %2</source>
        <extracomment>For screen readers: how something went lately. %1 its name, %2 words from the oldest to the newest</extracomment>
        <translation>%1 últimamente, de lo más antiguo a lo más nuevo: %2</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>An overdose or other emergency</source>
        <extracomment>What a hard visit was</extracomment>
        <translation>Una sobredosis u otra emergencia</translation>
    </message>
    <message>
        <source>A death</source>
        <extracomment>What a hard visit was</extracomment>
        <translation>Una muerte</translation>
    </message>
    <message>
        <source>A threat to me or my partner</source>
        <extracomment>What a hard visit was</extracomment>
        <translation>Una amenaza contra mí o mi equipo</translation>
    </message>
    <message>
        <source>Someone was held or taken</source>
        <extracomment>What a hard visit was: a person was held, restrained or taken away</extracomment>
        <translation>Retuvieron o se llevaron a alguien</translation>
    </message>
    <message>
        <source>A child</source>
        <extracomment>What a hard visit was</extracomment>
        <translation>Un niño o una niña</translation>
    </message>
    <message>
        <source>Someone I knew</source>
        <extracomment>What a hard visit was</extracomment>
        <translation>Alguien que conocía</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>What a hard visit was</extracomment>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>I stayed</source>
        <extracomment>What a peer did that was right</extracomment>
        <translation>Me quedé</translation>
    </message>
    <message>
        <source>I kept us safe</source>
        <extracomment>What a peer did that was right</extracomment>
        <translation>Nos mantuve a salvo</translation>
    </message>
    <message>
        <source>I listened</source>
        <extracomment>What a peer did that was right</extracomment>
        <translation>Escuché</translation>
    </message>
    <message>
        <source>I called for help</source>
        <extracomment>What a peer did that was right</extracomment>
        <translation>Pedí ayuda</translation>
    </message>
    <message>
        <source>I asked plainly</source>
        <extracomment>What a peer did that was right</extracomment>
        <translation>Pregunté con claridad</translation>
    </message>
    <message>
        <source>I leaned on my team</source>
        <extracomment>What a peer did that was right</extracomment>
        <translation>Me apoyé en mi equipo</translation>
    </message>
    <message>
        <source>I stepped back in time</source>
        <extracomment>What a peer did that was right: stepped back when it was too much or not safe</extracomment>
        <translation>Me aparté a tiempo</translation>
    </message>
    <message>
        <source>My partner on the team</source>
        <extracomment>Whom a peer will tell how it was</extracomment>
        <translation>Quien va conmigo en el equipo</translation>
    </message>
    <message>
        <source>My supervisor</source>
        <extracomment>Whom a peer will tell how it was</extracomment>
        <translation>Mi supervisión</translation>
    </message>
    <message>
        <source>Another peer</source>
        <extracomment>Whom a peer will tell how it was</extracomment>
        <translation>Otro especialista de apoyo</translation>
    </message>
    <message>
        <source>Someone at home or a friend</source>
        <extracomment>Whom a peer will tell how it was</extracomment>
        <translation>Alguien de casa o una amistad</translation>
    </message>
    <message>
        <source>A warm line</source>
        <extracomment>Whom a peer will tell how it was: a telephone line</extracomment>
        <translation>Una línea de apoyo</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Whom a peer will tell how it was</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Water</source>
        <extracomment>What the body needs after a hard visit</extracomment>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Food</source>
        <extracomment>What the body needs after a hard visit</extracomment>
        <translation>Comida</translation>
    </message>
    <message>
        <source>A wash, other clothes</source>
        <extracomment>What the body needs after a hard visit</extracomment>
        <translation>Lavarme, otra ropa</translation>
    </message>
    <message>
        <source>To move</source>
        <extracomment>What the body needs after a hard visit</extracomment>
        <translation>Moverme</translation>
    </message>
    <message>
        <source>Warmth</source>
        <extracomment>What the body needs after a hard visit</extracomment>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>What the body needs after a hard visit</extracomment>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>What the body needs after a hard visit</extracomment>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>What the body needs after a hard visit</extracomment>
        <translation>Compañía</translation>
    </message>
    <message>
        <source>hardly any</source>
        <extracomment>How much there was of something, such as sleep or hope: the least</extracomment>
        <translation>casi nada</translation>
    </message>
    <message>
        <source>a little</source>
        <extracomment>How much there was of something, such as sleep or hope</extracomment>
        <translation>un poco</translation>
    </message>
    <message>
        <source>some</source>
        <extracomment>How much there was of something, such as sleep or hope: the middle</extracomment>
        <translation>algo</translation>
    </message>
    <message>
        <source>quite a lot</source>
        <extracomment>How much there was of something, such as sleep or hope</extracomment>
        <translation>bastante</translation>
    </message>
    <message>
        <source>a lot</source>
        <extracomment>How much there was of something, such as sleep or hope: the most</extracomment>
        <translation>mucho</translation>
    </message>
    <message>
        <source>I do not know it yet</source>
        <extracomment>Where a peer is with a competency</extracomment>
        <translation>Todavía no lo sé</translation>
    </message>
    <message>
        <source>With someone beside me</source>
        <extracomment>Where a peer is with a competency</extracomment>
        <translation>Con alguien a mi lado</translation>
    </message>
    <message>
        <source>I can do it</source>
        <extracomment>Where a peer is with a competency</extracomment>
        <translation>Puedo hacerlo</translation>
    </message>
    <message>
        <source>I can show someone else</source>
        <extracomment>Where a peer is with a competency</extracomment>
        <translation>Puedo enseñarlo</translation>
    </message>
    <message>
        <source>Documentation</source>
        <extracomment>An area of training: notes and forms</extracomment>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <extracomment>An area of training</extracomment>
        <translation>Defensa de derechos</translation>
    </message>
    <message>
        <source>Ethics</source>
        <extracomment>An area of training</extracomment>
        <translation>Ética</translation>
    </message>
    <message>
        <source>Own recovery skills</source>
        <extracomment>An area of training: skills of one&apos;s own recovery</extracomment>
        <translation>Habilidades de mi recuperación</translation>
    </message>
    <message>
        <source>Communication</source>
        <extracomment>An area of training</extracomment>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>Diversity</source>
        <extracomment>An area of training</extracomment>
        <translation>Diversidad</translation>
    </message>
    <message>
        <source>Trauma and resilience</source>
        <extracomment>An area of training</extracomment>
        <translation>Trauma y resiliencia</translation>
    </message>
    <message>
        <source>No area yet</source>
        <extracomment>Training of no named area</extracomment>
        <translation>Sin área todavía</translation>
    </message>
    <message>
        <source>Coaching</source>
        <extracomment>A kind of meeting about one&apos;s work</extracomment>
        <translation>Acompañamiento</translation>
    </message>
    <message>
        <source>Peer meeting</source>
        <extracomment>A kind of meeting about one&apos;s work: all peers of the program, monthly</extracomment>
        <translation>Reunión de especialistas</translation>
    </message>
    <message>
        <source>Supervision</source>
        <extracomment>A kind of meeting about one&apos;s work</extracomment>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <extracomment>A date of one&apos;s own work</extracomment>
        <translation>Vence el certificado</translation>
    </message>
    <message>
        <source>Apply for renewal</source>
        <extracomment>A date of one&apos;s own work</extracomment>
        <translation>Solicitar la renovación</translation>
    </message>
    <message>
        <source>Continuing education done by</source>
        <extracomment>A date of one&apos;s own work: continuing education</extracomment>
        <translation>Educación continua lista para</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <extracomment>A date of one&apos;s own work</extracomment>
        <translation>Revisión anual</translation>
    </message>
    <message>
        <source>Screening by my program</source>
        <extracomment>A date of one&apos;s own work: the employer checks lists of who may not work for Medi-Cal, twice a year</extracomment>
        <translation>Revisión de listas por mi programa</translation>
    </message>
    <message>
        <source>A goal of mine</source>
        <extracomment>A goal that has a day</extracomment>
        <translation>Una meta mía</translation>
    </message>
    <message>
        <source>Supervision or coaching</source>
        <extracomment>A date of one&apos;s own work</extracomment>
        <translation>Supervisión o acompañamiento</translation>
    </message>
    <message>
        <source>Another date</source>
        <extracomment>A date of one&apos;s own work</extracomment>
        <translation>Otra fecha</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <extracomment>When a date of one&apos;s own was. %1: 2 or more</extracomment>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>When a date of one&apos;s own was</extracomment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>When a date of one&apos;s own is</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>When a date of one&apos;s own is</extracomment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <extracomment>When a date of one&apos;s own is. %1: 2 or more</extracomment>
        <translation>en %1 días</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of training. %1: whole hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of training. %1: whole hours, %2: minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of training below an hour. %1: minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Something for my health</source>
        <extracomment>A goal for a peer&apos;s own health, to be looked at again</extracomment>
        <translation>Algo para mi salud</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>That is not your passphrase now. Nothing was changed.</source>
        <extracomment>Why the passphrase was not changed: the one that was typed first is not the one that opens the records</extracomment>
        <translation>Esa no es tu frase de acceso de ahora. No se cambió nada.</translation>
    </message>
    <message>
        <source>Make it %1 characters or more. Nothing was changed.</source>
        <extracomment>Why the passphrase was not changed. %1: a number of characters</extracomment>
        <translation>Usa %1 caracteres o más. No se cambió nada.</translation>
    </message>
    <message>
        <source>This one is easy to guess. Nothing was changed. Use words that do not belong together.</source>
        <extracomment>Why the passphrase was not changed</extracomment>
        <translation>Esta es fácil de adivinar. No se cambió nada. Usa palabras que no vayan juntas.</translation>
    </message>
    <message>
        <source>The disk is full. Your passphrase stays as it was. Make room, then try again.</source>
        <extracomment>Why the passphrase was not changed</extracomment>
        <translation>El disco está lleno. Tu frase de acceso queda como estaba. Haz espacio e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The records, or a copy of them on this device, cannot be written. Your passphrase stays as it was.</source>
        <extracomment>Why the passphrase was not changed: the file of the records or a copy of it takes no write</extracomment>
        <translation>No se puede escribir en los registros o en una copia de ellos en este dispositivo. Tu frase de acceso queda como estaba.</translation>
    </message>
    <message>
        <source>It did not work. Your passphrase stays as it was. Try again.</source>
        <extracomment>Why the passphrase was not changed: nobody knows why</extracomment>
        <translation>No funcionó. Tu frase de acceso queda como estaba. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Records and safety</source>
        <extracomment>Back to the page about keeping records safe</extracomment>
        <translation>Registros y seguridad</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <extracomment>Title of the page where a passphrase is changed</extracomment>
        <translation>Cambiar tu frase de acceso</translation>
    </message>
    <message>
        <source>Yours only. Other peers keep theirs.</source>
        <extracomment>Under the title of the page where a passphrase is changed</extracomment>
        <translation>Solo la tuya. Los otros especialistas de apoyo conservan la suya.</translation>
    </message>
    <message>
        <source>Your passphrase is changed. From now on the new one opens the records.</source>
        <extracomment>After the passphrase was changed</extracomment>
        <translation>Tu frase de acceso cambió. Desde ahora la nueva abre los registros.</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <extracomment>Label of the field for the passphrase that opens the records until now</extracomment>
        <translation>Frase de acceso de ahora</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>Label of the field for a passphrase that takes the place of another</extracomment>
        <translation>Nueva frase de acceso</translation>
    </message>
    <message>
        <source>At least %1 characters. Four words work well.</source>
        <extracomment>Under the field for a new passphrase. %1: a number of characters</extracomment>
        <translation>%1 caracteres o más. Cuatro palabras van bien.</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>Label of the second field for a new passphrase</extracomment>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same yet. Nothing was changed.</source>
        <extracomment>The two new passphrases are not the same</extracomment>
        <translation>Las dos todavía no son iguales. No se cambió nada.</translation>
    </message>
    <message>
        <source>Changing it here and in every copy on this device. This takes a few seconds. Until it is done, the old one stays.</source>
        <extracomment>While the passphrase is being changed, a few seconds</extracomment>
        <translation>Se cambia aquí y en cada copia de este dispositivo. Tarda unos segundos. Hasta que termine, queda la anterior.</translation>
    </message>
    <message>
        <source>Changing</source>
        <extracomment>On the button while the passphrase is being changed</extracomment>
        <translation>Cambiando</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>Button: takes the new passphrase in place of the old one</extracomment>
        <translation>Cambiar la frase de acceso</translation>
    </message>
    <message>
        <source>Back to Records and safety</source>
        <extracomment>Button: leaves the page after the passphrase was changed</extracomment>
        <translation>Volver a Registros y seguridad</translation>
    </message>
    <message>
        <source>Keep the one I have</source>
        <extracomment>Button: leaves the page; the passphrase stays as it is</extracomment>
        <translation>Conservar la que tengo</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Fact on the page where a passphrase is changed</extracomment>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>The old passphrase no longer opens the records, nor the daily copies and files put aside on this device.</source>
        <extracomment>Fact on the page where a passphrase is changed</extracomment>
        <translation>La frase anterior ya no abre los registros, ni las copias diarias y los archivos apartados en este dispositivo.</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>Fact on the page where a passphrase is changed</extracomment>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>Fact on the page where a passphrase is changed</extracomment>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <source>Files someone copied from this device before. Who has them and knows the old passphrase can still open them, and could open later copies too.</source>
        <extracomment>Fact on the page where a passphrase is changed</extracomment>
        <translation>Los archivos que alguien copió antes de este dispositivo. Quien los tenga y sepa la frase anterior todavía puede abrirlos, y también podría abrir copias posteriores.</translation>
    </message>
    <message>
        <source>Your 24 recovery words and your own notes are as before. A backup still opens with the passphrase it was made with.</source>
        <extracomment>Fact on the page where a passphrase is changed</extracomment>
        <translation>Tus 24 palabras de recuperación y tus notas propias quedan como antes. Una copia de seguridad se sigue abriendo con la frase con que se hizo.</translation>
    </message>
    <message>
        <source>Each try</source>
        <extracomment>Fact on the page where a passphrase is changed</extracomment>
        <translation>Cada intento</translation>
    </message>
    <message>
        <source>Checking a passphrase takes this device about %1 s and %2 MB, so that nobody guesses fast. It was chosen for this device when yours was set.</source>
        <extracomment>Fact on the page where a passphrase is changed. %1: seconds, as 0.6. %2: a number of megabytes</extracomment>
        <translation>Comprobar una frase le lleva a este dispositivo alrededor de %1 s y %2 MB, para que nadie adivine rápido. Se eligió para este dispositivo cuando pusiste la tuya.</translation>
    </message>
</context>
<context>
    <name>PeersPage</name>
    <message>
        <source>Make it %1 characters or more. Nothing was changed.</source>
        <extracomment>%1: a number of characters</extracomment>
        <translation>Usa %1 caracteres o más. No se cambió nada.</translation>
    </message>
    <message>
        <source>This one is easy to guess. Nothing was changed. Use words that do not belong together.</source>
        <extracomment>Why it was not done</extracomment>
        <translation>Esta es fácil de adivinar. No se cambió nada. Usa palabras que no vayan juntas.</translation>
    </message>
    <message>
        <source>The two are not the same yet. Nothing was changed.</source>
        <extracomment>Why it was not done</extracomment>
        <translation>Las dos todavía no son iguales. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then try again.</source>
        <extracomment>Why it was not done</extracomment>
        <translation>El disco está lleno. No se cambió nada. Haz espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>It did not work. Nothing was changed. Try again.</source>
        <extracomment>Why it was not done</extracomment>
        <translation>No funcionó. No se cambió nada. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Records and safety</source>
        <extracomment>Back to the page about keeping records safe</extracomment>
        <translation>Registros y seguridad</translation>
    </message>
    <message>
        <source>Who opens these records</source>
        <extracomment>Title of the page with the peers</extracomment>
        <translation>Quién abre estos registros</translation>
    </message>
    <message>
        <source>Everyone here sees people and plans. Nobody sees another peer’s own notes. The names are shown while locked: initials are enough.</source>
        <extracomment>Under the title of the page with the peers</extracomment>
        <translation>Todos aquí ven a las personas y los planes. Nadie ve las notas propias de otra persona del equipo. Los nombres se muestran con el bloqueo puesto: bastan las iniciales.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <extracomment>A peer who has given no name for the lock yet</extracomment>
        <translation>Sin nombre todavía</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>In the list of peers: the one who is using the device</extracomment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes a peer from this device</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Your name on the lock</source>
        <extracomment>Label of a field: what the lock shows of the peer who is using the device</extracomment>
        <translation>Tu nombre en el bloqueo</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <extracomment>Button: keeps the name shown on the lock</extracomment>
        <translation>Guardar este nombre</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <extracomment>Heading over the fields for a new peer</extracomment>
        <translation>Agregar a alguien de apoyo</translation>
    </message>
    <message>
        <source>Name on the lock</source>
        <extracomment>Label of a field: what the lock shows of a new peer</extracomment>
        <translation>Nombre en el bloqueo</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <extracomment>Label of the field for a new peer&apos;s passphrase</extracomment>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>They type it themselves. They get 24 recovery words of their own when they first open the records.</source>
        <extracomment>Under the field for a new peer&apos;s passphrase</extracomment>
        <translation>La escribe esa misma persona. Recibe sus propias 24 palabras de recuperación cuando abre los registros por primera vez.</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>Label of the second passphrase field</extracomment>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Add this peer</source>
        <extracomment>Button: adds a peer who can open the records</extracomment>
        <translation>Agregar a esta persona</translation>
    </message>
    <message>
        <source>Remove this peer?</source>
        <extracomment>Title of the sheet before a peer is removed</extracomment>
        <translation>¿Quitar a esta persona?</translation>
    </message>
    <message>
        <source>Their passphrase and recovery words open nothing here any more, and their own notes are destroyed. People and plans stay.</source>
        <extracomment>Before a peer is removed</extracomment>
        <translation>Su frase de acceso y sus palabras de recuperación ya no abren nada aquí, y sus notas propias se destruyen. Las personas y los planes se quedan.</translation>
    </message>
    <message>
        <source>Remove the peer and their notes</source>
        <extracomment>Button: removes the peer</extracomment>
        <translation>Quitar a esta persona y sus notas</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Erased from this device</source>
        <extracomment>Title of the receipt, on screen and on paper</extracomment>
        <translation>Borrado de este dispositivo</translation>
    </message>
    <message>
        <source>1 record, with every version and draft of it. The key that opened it was destroyed.</source>
        <extracomment>On the receipt: one record was erased</extracomment>
        <translation>1 registro, con todas sus versiones y borradores. Se destruyó la clave que lo abría.</translation>
    </message>
    <message>
        <source>%1 records, with every version and draft of them. The key that opened them was destroyed.</source>
        <extracomment>On the receipt. %1: how many records, 2 or more</extracomment>
        <translation>%1 registros, con todas sus versiones y borradores. Se destruyó la clave que los abría.</translation>
    </message>
    <message>
        <source>The key was destroyed in the copies on this device too: %1.</source>
        <extracomment>On the receipt. %1: how many copies</extracomment>
        <translation>La clave se destruyó también en las copias de este dispositivo: %1.</translation>
    </message>
    <message>
        <source>There were no copies on this device.</source>
        <extracomment>On the receipt</extracomment>
        <translation>No había copias en este dispositivo.</translation>
    </message>
    <message>
        <source>Not reached on this device: %1. Whoever looks after the device can delete these files.</source>
        <extracomment>On the receipt: some copies could not be changed. %1: names of files</extracomment>
        <translation>No se alcanzó en este dispositivo: %1. Quien cuida el dispositivo puede borrar estos archivos.</translation>
    </message>
    <message>
        <source>The key is gone. Old pages of the file could not be overwritten yet: the disk is full, or another program is reading the file. The next unlock tries again.</source>
        <extracomment>On the receipt</extracomment>
        <translation>La clave ya no existe. Aún no se pudieron sobrescribir páginas viejas del archivo: el disco está lleno, u otro programa lo está leyendo. Se intentará otra vez al desbloquear.</translation>
    </message>
    <message>
        <source>Not reached: paper, photos of a screen, codes and files already taken, and backups that lie elsewhere. A backup cannot bring the person back on this device.</source>
        <extracomment>On the receipt: what no device can erase</extracomment>
        <translation>No se alcanza: papeles, fotos de la pantalla, códigos y archivos ya llevados, y copias de seguridad que están en otro lugar. Una copia no puede traer de vuelta a la persona en este dispositivo.</translation>
    </message>
    <message>
        <source>Records and safety</source>
        <extracomment>Back to the page about keeping records safe</extracomment>
        <translation>Registros y seguridad</translation>
    </message>
    <message>
        <source>No receipt</source>
        <extracomment>Title of the page of the receipt, when there is none</extracomment>
        <translation>No hay comprobante</translation>
    </message>
    <message>
        <source>A receipt is here after a person is erased, until the records lock. It names nobody.</source>
        <extracomment>The page of the receipt, when there is none</extracomment>
        <translation>Aquí hay un comprobante después de borrar a una persona, hasta que se bloqueen los registros. No nombra a nadie.</translation>
    </message>
    <message>
        <source>What went</source>
        <extracomment>Label on the receipt</extracomment>
        <translation>Qué se borró</translation>
    </message>
    <message>
        <source>Copies here</source>
        <extracomment>Label on the receipt</extracomment>
        <translation>Copias aquí</translation>
    </message>
    <message>
        <source>What no device can reach</source>
        <extracomment>Label on the receipt</extracomment>
        <translation>Lo que ningún dispositivo alcanza</translation>
    </message>
    <message>
        <source>The receipt for their phone</source>
        <extracomment>Under the code of the receipt</extracomment>
        <translation>El comprobante para su teléfono</translation>
    </message>
    <message>
        <source>It opens as text. It names nobody.</source>
        <extracomment>Under the code of the receipt</extracomment>
        <translation>Se abre como texto. No nombra a nadie.</translation>
    </message>
    <message>
        <source>No printer took it. Use the code, or save the page.</source>
        <extracomment>The receipt could not be printed</extracomment>
        <translation>Ninguna impresora lo aceptó. Usa el código o guarda la página.</translation>
    </message>
    <message>
        <source>The disk is full, so no page was saved. Use the code.</source>
        <extracomment>The receipt could not be written</extracomment>
        <translation>El disco está lleno y no se guardó ninguna página. Usa el código.</translation>
    </message>
    <message>
        <source>The page could not be saved in your documents. Use the code.</source>
        <extracomment>The receipt could not be written</extracomment>
        <translation>No se pudo guardar la página en tus documentos. Usa el código.</translation>
    </message>
    <message>
        <source>Save it as a page</source>
        <extracomment>Saves the receipt as a page</extracomment>
        <translation>Guardarlo como página</translation>
    </message>
    <message>
        <source>PDF, letter size</source>
        <extracomment>Under &apos;Save it as a page&apos;</extracomment>
        <translation>PDF, tamaño carta</translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>Prints the receipt</extracomment>
        <translation>Imprimirlo</translation>
    </message>
    <message>
        <source>If a printer is near</source>
        <extracomment>Under &apos;Print it&apos;</extracomment>
        <translation>Si hay una impresora cerca</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Growth</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>My year</source>
        <extracomment>Title of the yearly look at one&apos;s own work</extracomment>
        <translation>Mi año</translation>
    </message>
    <message>
        <source>From your own ratings and goals of the last twelve months. What you wrote about a visit is not in it.</source>
        <extracomment>Under the title of the yearly look at one&apos;s own work</extracomment>
        <translation>De lo que dijiste de ti y tus metas de los últimos doce meses. Lo que escribiste sobre una visita no está aquí.</translation>
    </message>
    <message>
        <source>You have said of no competency where you are with it. Begin with one that matters to you; the rest can wait.</source>
        <extracomment>Yearly look at one&apos;s own work, while nothing was rated</extracomment>
        <translation>Aún no has dicho dónde estás con ninguna competencia. Empieza con una que te importe; las demás pueden esperar.</translation>
    </message>
    <message>
        <source>Rate one more</source>
        <extracomment>Button: opens the list of peer competencies</extracomment>
        <translation>Mirar otra más</translation>
    </message>
    <message>
        <source>A page for the meeting</source>
        <extracomment>Saves the yearly look as a page</extracomment>
        <translation>Una página para la reunión</translation>
    </message>
    <message>
        <source>PDF, with lines to fill in by hand</source>
        <extracomment>Under &apos;A page for the meeting&apos;</extracomment>
        <translation>PDF, con líneas para llenar a mano</translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>Prints the yearly look</extracomment>
        <translation>Imprimirla</translation>
    </message>
    <message>
        <source>How to look back, and what to bring</source>
        <extracomment>Opens the guide about looking back at one&apos;s own work</extracomment>
        <translation>Cómo mirar atrás, y qué llevar</translation>
    </message>
    <message>
        <source>For a supervisor: reading notes</source>
        <extracomment>Opens the checklist for a supervisor who reads notes</extracomment>
        <translation>Para quien supervisa: leer notas</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Me</source>
        <extracomment>Back to the page for the peer</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Records and safety</source>
        <extracomment>Title of the page about keeping records safe</extracomment>
        <translation>Registros y seguridad</translation>
    </message>
    <message>
        <source>Who opens these records</source>
        <extracomment>Opens the list of peers who can open the records</extracomment>
        <translation>Quién abre estos registros</translation>
    </message>
    <message>
        <source>Each peer with their own passphrase</source>
        <extracomment>Under Who opens these records</extracomment>
        <translation>Cada quien con su propia frase de acceso</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <extracomment>Opens backup and restore</extracomment>
        <translation>Copia de seguridad y restauración</translation>
    </message>
    <message>
        <source>One encrypted file, with a passphrase of its own</source>
        <extracomment>Under Backup and restore</extracomment>
        <translation>Un archivo cifrado, con su propia frase de acceso</translation>
    </message>
    <message>
        <source>Who did what</source>
        <extracomment>Opens the list of who unlocked, opened, gave away and erased</extracomment>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Unlocked, opened, given away, erased, and when</source>
        <extracomment>Under Who did what</extracomment>
        <translation>Desbloqueado, abierto, entregado, borrado, y cuándo</translation>
    </message>
    <message>
        <source>End of shift</source>
        <extracomment>Opens the list at the end of a shift</extracomment>
        <translation>Fin del turno</translation>
    </message>
    <message>
        <source>Hand people on to the next peer</source>
        <extracomment>Under End of shift</extracomment>
        <translation>Pasar personas a quien sigue</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <extracomment>Opens the limits of how long records are kept</extracomment>
        <translation>Cuánto tiempo se guardan las cosas</translation>
    </message>
    <message>
        <source>A limit for each kind, and what is past it</source>
        <extracomment>Under How long things are kept</extracomment>
        <translation>Un límite para cada tipo y lo que lo pasó</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <extracomment>Opens the page where a person can be erased</extracomment>
        <translation>Borrar a una persona</translation>
    </message>
    <message>
        <source>All of theirs, with a receipt</source>
        <extracomment>Under Erase a person</extracomment>
        <translation>Todo lo suyo, con un comprobante</translation>
    </message>
    <message>
        <source>Wrong passphrases</source>
        <extracomment>Opens what happens after wrong passphrases</extracomment>
        <translation>Frases equivocadas</translation>
    </message>
    <message>
        <source>After %1, everything is erased</source>
        <extracomment>Under Wrong passphrases. %1: how many</extracomment>
        <translation>Después de %1, se borra todo</translation>
    </message>
    <message>
        <source>Longer waits; nothing is erased</source>
        <extracomment>Under Wrong passphrases: nothing is erased after them</extracomment>
        <translation>Esperas más largas; no se borra nada</translation>
    </message>
    <message>
        <source>Damage</source>
        <extracomment>Opens the report about a damaged records file</extracomment>
        <translation>Daños</translation>
    </message>
    <message>
        <source>The records file was damaged: read what was kept</source>
        <extracomment>Under Damage</extracomment>
        <translation>El archivo de registros estaba dañado: lee qué se conservó</translation>
    </message>
    <message>
        <source>None found at the last start</source>
        <extracomment>Under Damage</extracomment>
        <translation>Ninguno al iniciar la última vez</translation>
    </message>
    <message>
        <source>Kiosk on the wall</source>
        <extracomment>Opens the page where the kiosk is started</extracomment>
        <translation>Quiosco en la pared</translation>
    </message>
    <message>
        <source>For visitors: places, slowing down, a plan to take along</source>
        <extracomment>Under Kiosk on the wall</extracomment>
        <translation>Para visitantes: lugares, calma y un plan para llevarse</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <extracomment>Opens the page where a passphrase is changed</extracomment>
        <translation>Cambiar tu frase de acceso</translation>
    </message>
    <message>
        <source>When it may be known, or is hard to type</source>
        <extracomment>Under Change your passphrase</extracomment>
        <translation>Si alguien puede saberla, o cuesta escribirla</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <extracomment>Opens the list of what could not be written where it belongs</extracomment>
        <translation>Guardado aparte</translation>
    </message>
    <message>
        <source>What could not be put in its place</source>
        <extracomment>Under Kept apart</extracomment>
        <translation>Lo que no se pudo poner en su lugar</translation>
    </message>
    <message>
        <source>The team’s month</source>
        <extracomment>Opens a month of the team, for whoever leads it</extracomment>
        <translation>El mes del equipo</translation>
    </message>
    <message>
        <source>Counts for whoever leads, screening dates</source>
        <extracomment>Under The team&apos;s month</extracomment>
        <translation>Números para quien dirige, fechas de revisión</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>another peer</source>
        <extracomment>A peer who has no name on this device, or was removed</extracomment>
        <translation>otro especialista de apoyo</translation>
    </message>
    <message>
        <source>Someone</source>
        <extracomment>On the hand-over list: a person who cannot be read</extracomment>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>From %1. You have it since %2.</source>
        <extracomment>A line of the hand-over list. %1: who gave it, %2: a time</extracomment>
        <translation>De %1. Lo tienes desde %2.</translation>
    </message>
    <message>
        <source>%1 has it since %2.</source>
        <extracomment>A line of the hand-over list. %1: who took it, %2: a time</extracomment>
        <translation>%1 lo tiene desde %2.</translation>
    </message>
    <message>
        <source>From %1, %2. Not taken yet.</source>
        <extracomment>A line of the hand-over list. %1: who gave it, %2: a time</extracomment>
        <translation>De %1, %2. Todavía sin tomar.</translation>
    </message>
    <message>
        <source>For %1, %2. Not taken yet.</source>
        <extracomment>A line of the hand-over list. %1: for whom, %2: a time</extracomment>
        <translation>Para %1, %2. Todavía sin tomar.</translation>
    </message>
    <message>
        <source>Records and safety</source>
        <extracomment>Back to the page about keeping records safe</extracomment>
        <translation>Registros y seguridad</translation>
    </message>
    <message>
        <source>End of shift</source>
        <extracomment>Title of the list at the end of a shift</extracomment>
        <translation>Fin del turno</translation>
    </message>
    <message>
        <source>Hand people with something open to the next peer. It stays on the list until they say they have it.</source>
        <extracomment>Under the title of the list at the end of a shift</extracomment>
        <translation>Pasa a quien sigue las personas que tienen algo abierto. Quedan en la lista hasta que diga que las tiene.</translation>
    </message>
    <message>
        <source>That was not kept: the disk did not take it. Nothing on the list changed. Try again.</source>
        <extracomment>A change of the hand-over list was not kept</extracomment>
        <translation>No se guardó: el disco no lo aceptó. Nada cambió en la lista. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>I have it</source>
        <extracomment>Button on the hand-over list: I have taken this person over</extracomment>
        <translation>Ya lo tengo</translation>
    </message>
    <message>
        <source>Take off</source>
        <extracomment>Button on the hand-over list: takes the line off the list</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <extracomment>The hand-over list is empty</extracomment>
        <translation>No hay nadie en la lista.</translation>
    </message>
    <message>
        <source>You are the only peer here</source>
        <extracomment>The hand-over list when there is one peer only</extracomment>
        <translation>Nadie más abre estos registros</translation>
    </message>
    <message>
        <source>Hand people on to another peer who opens these records with a passphrase of their own.</source>
        <extracomment>The hand-over list when there is one peer only</extracomment>
        <translation>Pasa personas a otro especialista de apoyo que abre estos registros con su propia frase de acceso.</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <extracomment>Button: opens the page where a peer is added</extracomment>
        <translation>Agregar a alguien de apoyo</translation>
    </message>
    <message>
        <source>There are no people here to hand on yet.</source>
        <extracomment>The hand-over list when there are no people in the app</extracomment>
        <translation>Todavía no hay personas aquí para pasar.</translation>
    </message>
    <message>
        <source>Hand someone on</source>
        <extracomment>Heading: choose a person to hand on</extracomment>
        <translation>Pasar a alguien</translation>
    </message>
    <message>
        <source>What is open for %1?</source>
        <extracomment>Label of the field: what the next peer must know. %1: what the person is called</extracomment>
        <translation>¿Qué queda abierto para %1?</translation>
    </message>
    <message>
        <source>For example: call before noon, plan is half done</source>
        <extracomment>Example in the field</extracomment>
        <translation>Por ejemplo: llamar antes del mediodía, el plan va a la mitad</translation>
    </message>
    <message>
        <source>To whom?</source>
        <extracomment>Heading over the peers to choose from</extracomment>
        <translation>¿A quién?</translation>
    </message>
    <message>
        <source>No name yet</source>
        <extracomment>A peer who has given no name for the lock yet</extracomment>
        <translation>Sin nombre todavía</translation>
    </message>
    <message>
        <source>Choose who gets it</source>
        <extracomment>Button, before a peer is chosen</extracomment>
        <translation>Elige quién lo recibe</translation>
    </message>
    <message>
        <source>Hand on to %1</source>
        <extracomment>Button: puts the person on the list for another peer. %1: the peer</extracomment>
        <translation>Pasar a %1</translation>
    </message>
    <message>
        <source>Take %1 off the list?</source>
        <extracomment>Title before a line goes off the hand-over list. %1: what the person is called</extracomment>
        <translation>¿Quitar a %1 de la lista?</translation>
    </message>
    <message>
        <source>The line and its words go. The person and their plans stay.</source>
        <extracomment>Before a line goes off the hand-over list</extracomment>
        <translation>Se van la línea y sus palabras. La persona y sus planes se quedan.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>Button: takes the line off the list</extracomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button: the line stays on the list</extracomment>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <extracomment>End of shift: who hands people on. %1 is such as &apos;Ana R., CREST 4&apos;</extracomment>
        <translation>Firmado: %1</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>Growth</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>A meeting about my work</source>
        <extracomment>Title of the page with one meeting about the peer&apos;s work</extracomment>
        <translation>Una reunión sobre mi trabajo</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <extracomment>What is picked here, for screen readers</extracomment>
        <translation>Tipo de reunión</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>Label of a field of a meeting about the peer&apos;s work</extracomment>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Label over the day of something</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What was hard, what was mine and what theirs, what I need</source>
        <extracomment>Label of a field of a meeting about the peer&apos;s work</extracomment>
        <translation>Qué fue difícil, qué era mío y qué era de otros, qué necesito</translation>
    </message>
    <message>
        <source>No name, nothing one could know the person by.</source>
        <extracomment>Under a field of a peer&apos;s own notes</extracomment>
        <translation>Sin nombre, sin nada por lo que se reconozca a la persona.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <extracomment>Label of a field of a meeting about the peer&apos;s work</extracomment>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>We meet again</source>
        <extracomment>Label over the day when a peer meets their supervisor again</extracomment>
        <translation>Nos vemos otra vez</translation>
    </message>
    <message>
        <source>Take this away</source>
        <extracomment>Button: takes away what was written here</extracomment>
        <translation>Quitar esto</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>My supports</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Mis apoyos</translation>
    </message>
    <message>
        <source>A support of mine</source>
        <extracomment>Title of the page with one support of a peer</extracomment>
        <translation>Un apoyo mío</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>What is picked here, for screen readers</extracomment>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Who or what</source>
        <extracomment>Label of a field: a name, or what one does</extracomment>
        <translation>Quién o qué</translation>
    </message>
    <message>
        <source>Number, if there is one</source>
        <extracomment>Label of a field for a telephone number</extracomment>
        <translation>Número, si hay</translation>
    </message>
    <message>
        <source>No number to call in this. It stays as you wrote it.</source>
        <extracomment>Under a number that cannot be called</extracomment>
        <translation>Aquí no hay un número para llamar. Queda como lo escribiste.</translation>
    </message>
    <message>
        <source>When it is good</source>
        <extracomment>Label of a field: when someone may be called, or when one does it</extracomment>
        <translation>Cuándo se puede</translation>
    </message>
    <message>
        <source>Take this away</source>
        <extracomment>Button: takes away what was written here</extracomment>
        <translation>Quitar esto</translation>
    </message>
</context>
<context>
    <name>SupportsPage</name>
    <message>
        <source>Me</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>My supports</source>
        <extracomment>Title of the page with who and what carries a peer</extracomment>
        <translation>Mis apoyos</translation>
    </message>
    <message>
        <source>For you alone. A call from here stands in no visit and no record.</source>
        <extracomment>Under the title of the page with who and what carries a peer</extracomment>
        <translation>Solo para ti. Una llamada desde aquí no queda en ninguna visita ni registro.</translation>
    </message>
    <message>
        <source>Nobody stands here yet. One person is enough to begin: who may you call after a night like this?</source>
        <extracomment>Page with who and what carries a peer, while nothing stands there</extracomment>
        <translation>Aquí aún no hay nadie. Para empezar basta una persona: ¿a quién puedes llamar después de una noche así?</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Button word: opens the call sheet</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Add someone or something</source>
        <extracomment>Button: adds someone or something that carries a peer</extracomment>
        <translation>Agregar a alguien o algo</translation>
    </message>
    <message>
        <source>Change my supports</source>
        <extracomment>Switch: while it is on, a tap on a row changes it and does not call</extracomment>
        <translation>Cambiar mis apoyos</translation>
    </message>
    <message>
        <source>Lines that are for you too</source>
        <extracomment>Heading over telephone lines that a peer may call for themselves</extracomment>
        <translation>Líneas que también son para ti</translation>
    </message>
    <message>
        <source>988, call or text</source>
        <extracomment>A telephone line</extracomment>
        <translation>988, llamada o mensaje</translation>
    </message>
    <message>
        <source>In a crisis of your own, too</source>
        <extracomment>Under a telephone line</extracomment>
        <translation>También en una crisis tuya</translation>
    </message>
    <message>
        <source>Disaster Distress line</source>
        <extracomment>A telephone line for people who help in disasters</extracomment>
        <translation>Línea Disaster Distress</translation>
    </message>
    <message>
        <source>Open to those who help, day and night</source>
        <extracomment>Under a telephone line</extracomment>
        <translation>Abierta a quienes ayudan, día y noche</translation>
    </message>
    <message>
        <source>California’s peer-run warm line</source>
        <extracomment>A telephone line</extracomment>
        <translation>Línea de apoyo entre pares de California</translation>
    </message>
    <message>
        <source>Peers answer. They must report abuse and threats, as you do</source>
        <extracomment>Under a telephone line. Peers answer there, and they report as you do</extracomment>
        <translation>Contesta gente con experiencia propia. Debe reportar abuso y amenazas, igual que tú</translation>
    </message>
    <message>
        <source>Counseling through work (EAP) has a number of its own: ask for it, how many visits are free, and who sees what.</source>
        <extracomment>Under telephone lines: about counseling through the employer</extracomment>
        <translation>La consejería por el trabajo (EAP) tiene su propio número: pídelo, y pregunta cuántas citas son gratis y quién ve qué.</translation>
    </message>
    <message>
        <source>A short huddle with the team</source>
        <extracomment>Opens the guide to a short meeting of the team after a hard visit</extracomment>
        <translation>Una junta corta con el equipo</translation>
    </message>
    <message>
        <source>After a hard one</source>
        <extracomment>Opens a peer&apos;s own short look back after a hard visit</extracomment>
        <translation>Después de algo duro</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Records and safety</source>
        <extracomment>Back to the page about keeping records safe</extracomment>
        <translation>Registros y seguridad</translation>
    </message>
    <message>
        <source>The team’s month</source>
        <extracomment>Title of the page with a month of the team</extracomment>
        <translation>El mes del equipo</translation>
    </message>
    <message>
        <source>Counts of this device, for whoever leads. No person and no peer is in it, and no count below five.</source>
        <extracomment>Under the title of the page with a month of the team</extracomment>
        <translation>Números de este dispositivo, para quien dirige. No hay aquí ninguna persona ni nadie del equipo, ni números menores de cinco.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button: the month after</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>A page with two charts</source>
        <extracomment>Saves the team&apos;s month as a page</extracomment>
        <translation>Una página con dos gráficas</translation>
    </message>
    <message>
        <source>PDF, in your documents</source>
        <extracomment>Under &apos;A page with two charts&apos;</extracomment>
        <translation>PDF, en tus documentos</translation>
    </message>
    <message>
        <source>Print the page</source>
        <extracomment>Prints the team&apos;s month</extracomment>
        <translation>Imprimir la página</translation>
    </message>
    <message>
        <source>A table</source>
        <extracomment>Saves the team&apos;s month as a table</extracomment>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <extracomment>Under &apos;A table&apos;</extracomment>
        <translation>CSV, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Exclusion screening</source>
        <extracomment>Heading: the program checks, twice a year, that no worker is on a list of those who may not work for Medi-Cal</extracomment>
        <translation>Revisión de exclusiones</translation>
    </message>
    <message>
        <source>None is noted yet.</source>
        <extracomment>No screening of the program was noted yet</extracomment>
        <translation>Aún no hay ninguna anotada.</translation>
    </message>
    <message>
        <source>Next by %1, %2</source>
        <extracomment>When the program screens again. %1: a date, %2: such as &apos;in 20 days&apos;</extracomment>
        <translation>La próxima antes del %1, %2</translation>
    </message>
    <message>
        <source>The lists of OIG, SAM and Medi-Cal, twice a year or as your contract says. Only the day is kept here, no name and no result. Handrail looks nobody up.</source>
        <extracomment>Under the dates of screenings. OIG, SAM: federal lists</extracomment>
        <translation>Las listas de OIG, SAM y Medi-Cal, dos veces al año o como diga tu contrato. Aquí solo se guarda el día, sin nombres ni resultados. Handrail no busca a nadie.</translation>
    </message>
    <message>
        <source>Done today</source>
        <extracomment>Button: the screening was done today</extracomment>
        <translation>Hecha hoy</translation>
    </message>
    <message>
        <source>Done a week ago</source>
        <translation>Hace una semana</translation>
    </message>
    <message>
        <source>Done a month ago</source>
        <translation>Hace un mes</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>Button word: takes a day off the list</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What the state asks of the team</source>
        <extracomment>Opens the guide: what the state asks of a mobile crisis team</extracomment>
        <translation>Lo que el estado exige al equipo</translation>
    </message>
    <message>
        <source>For a supervisor: reading notes</source>
        <extracomment>Opens the checklist for a supervisor who reads notes</extracomment>
        <translation>Para quien supervisa: leer notas</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>fewer than 5, or held back</source>
        <extracomment>A count that is not shown</extracomment>
        <translation>menos de 5, o reservado</translation>
    </message>
    <message>
        <source>A count below five is not shown, and another may be held back so that it cannot be told from a sum. When a call came in is not noted in Handrail, so time to the scene is not here.</source>
        <extracomment>Foot of the team&apos;s month</extracomment>
        <translation>Un número menor de cinco no se muestra, y otro puede quedar reservado para que no se deduzca de una suma. Handrail no anota cuándo entró la llamada, así que el tiempo de llegada no está aquí.</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>Heading in the team&apos;s month</extracomment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>By hour of the day</source>
        <extracomment>Heading in the team&apos;s month</extracomment>
        <translation>Por hora del día</translation>
    </message>
    <message>
        <source>What was done in them</source>
        <extracomment>Heading in the team&apos;s month: an overdose, a question about suicide and so on</extracomment>
        <translation>Qué se hizo en ellas</translation>
    </message>
    <message>
        <source>How they ended</source>
        <extracomment>Heading in the team&apos;s month: how visits ended</extracomment>
        <translation>Cómo terminaron</translation>
    </message>
    <message>
        <source>Follow-ups that were due</source>
        <extracomment>Heading in the team&apos;s month</extracomment>
        <translation>Seguimientos que tocaban</translation>
    </message>
    <message>
        <source>Naloxone</source>
        <extracomment>Heading in the team&apos;s month</extracomment>
        <translation>Naloxona</translation>
    </message>
    <message>
        <source>What stood in the way of a referral</source>
        <extracomment>Heading in the team&apos;s month: what kept people from services</extracomment>
        <translation>Qué estorbó una referencia</translation>
    </message>
    <message>
        <source>Overdose steps</source>
        <extracomment>What was done in a visit</extracomment>
        <translation>Pasos de sobredosis</translation>
    </message>
    <message>
        <source>Other emergency steps</source>
        <extracomment>What was done in a visit: seizure, bleeding and others</extracomment>
        <translation>Pasos de otra emergencia</translation>
    </message>
    <message>
        <source>Asked about suicide</source>
        <extracomment>What was done in a visit</extracomment>
        <translation>Se preguntó por el suicidio</translation>
    </message>
    <message>
        <source>De-escalated</source>
        <extracomment>What was done in a visit</extracomment>
        <translation>Se calmó la situación</translation>
    </message>
    <message>
        <source>Looked at a hold</source>
        <extracomment>What was done in a visit: whether it could be an involuntary hold</extracomment>
        <translation>Se pensó en una retención</translation>
    </message>
    <message>
        <source>Report looked at or made</source>
        <extracomment>What was done in a visit: a report of abuse or neglect</extracomment>
        <translation>Reporte pensado o hecho</translation>
    </message>
    <message>
        <source>Called for help</source>
        <extracomment>What was done in a visit: somebody was called</extracomment>
        <translation>Se pidió ayuda</translation>
    </message>
    <message>
        <source>All of the month</source>
        <extracomment>All visits of a month</extracomment>
        <translation>Todas las del mes</translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <extracomment>A part of the day in the team&apos;s month. %1 and %2: hours from 0 to 24</extracomment>
        <translation>de %1 a %2 h</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <extracomment>A visit that was not closed</extracomment>
        <translation>Aún sin cerrar</translation>
    </message>
    <message>
        <source>Tried by the day</source>
        <extracomment>Follow-ups in the team&apos;s month: somebody tried on the day it was due, or before</extracomment>
        <translation>Intentado a tiempo</translation>
    </message>
    <message>
        <source>Tried later</source>
        <extracomment>Follow-ups in the team&apos;s month: somebody tried after the day</extracomment>
        <translation>Intentado después</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <extracomment>Follow-ups in the team&apos;s month: nobody tried yet</extracomment>
        <translation>Aún sin intentar</translation>
    </message>
    <message>
        <source>Visits where it was given</source>
        <extracomment>Visits in which naloxone was given</extracomment>
        <translation>Visitas donde se dio</translation>
    </message>
    <message>
        <source>Doses given</source>
        <extracomment>Doses of naloxone that were given</extracomment>
        <translation>Dosis dadas</translation>
    </message>
    <message>
        <source>The team’s month: %1</source>
        <extracomment>Title of the printed page of the team&apos;s month. %1: such as &apos;November 2026&apos;</extracomment>
        <translation>El mes del equipo: %1</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heads of the columns of a table</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>How it was, as people said</source>
        <extracomment>Heading in the team&apos;s month: what people said about the visits, by themselves</extracomment>
        <translation>Cómo les fue, según dijeron</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Records were set up</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Se configuraron los registros</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Desbloqueó</translation>
    </message>
    <message>
        <source>Unlocked with the recovery words</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Desbloqueó con las palabras de recuperación</translation>
    </message>
    <message>
        <source>A passphrase that did not fit</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Una frase de acceso que no coincidía</translation>
    </message>
    <message>
        <source>Handed the device to the person</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Entregó el dispositivo a la persona</translation>
    </message>
    <message>
        <source>Got the device back</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Recibió de vuelta el dispositivo</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Abrió</translation>
    </message>
    <message>
        <source>Given away</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Entregó una copia</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Borró a una persona</translation>
    </message>
    <message>
        <source>Erased what was past its limit</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Borró lo que había pasado su límite</translation>
    </message>
    <message>
        <source>Added a peer</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Agregó a alguien de apoyo</translation>
    </message>
    <message>
        <source>Removed a peer</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Quitó a alguien de apoyo</translation>
    </message>
    <message>
        <source>Changed the passphrase</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Cambió la frase de acceso</translation>
    </message>
    <message>
        <source>New recovery words</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Palabras de recuperación nuevas</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Hizo una copia de seguridad</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Restauró una copia de seguridad</translation>
    </message>
    <message>
        <source>Took note of a damaged file</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Tomó nota de un archivo dañado</translation>
    </message>
    <message>
        <source>Went on with missing records</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Siguió con registros que faltan</translation>
    </message>
    <message>
        <source>Changed how long things are kept</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Cambió cuánto tiempo se guardan las cosas</translation>
    </message>
    <message>
        <source>Handed a person on to another peer</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Pasó a una persona a otro especialista de apoyo</translation>
    </message>
    <message>
        <source>Found something missing, put back or added from outside</source>
        <extracomment>A line of the trail: at an unlock the app found entries missing, put back to an older state, or not written by this device</extracomment>
        <translation>Encontró algo que falta, que se devolvió a un estado anterior o que se añadió desde fuera</translation>
    </message>
    <message>
        <source>Something this version does not know</source>
        <extracomment>A line of the trail, from a newer version of the app</extracomment>
        <translation>Algo que esta versión no conoce</translation>
    </message>
    <message>
        <source>A person who is no longer here</source>
        <extracomment>In the trail: about a person who was erased since</extracomment>
        <translation>Una persona que ya no está aquí</translation>
    </message>
    <message>
        <source>Records and safety</source>
        <extracomment>Back to the page about keeping records safe</extracomment>
        <translation>Registros y seguridad</translation>
    </message>
    <message>
        <source>Who did what</source>
        <extracomment>Title of the page with the trail</extracomment>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Checked just now: no line was removed or changed.</source>
        <extracomment>The trail was checked and nothing is missing</extracomment>
        <translation>Revisado ahora mismo: ninguna línea se quitó ni se cambió.</translation>
    </message>
    <message>
        <source>From line %1 on, lines were removed or changed. What can still be read is shown. Tell the person who looks after this device.</source>
        <extracomment>The trail was changed. %1: number of a line</extracomment>
        <translation>Desde la línea %1 se quitaron o cambiaron líneas. Se muestra lo que aún se puede leer. Avisa a quien cuida este dispositivo.</translation>
    </message>
    <message>
        <source>Lines are missing. What can still be read is shown. Tell the person who looks after this device.</source>
        <extracomment>The end of the trail is missing</extracomment>
        <translation>Faltan líneas. Se muestra lo que aún se puede leer. Avisa a quien cuida este dispositivo.</translation>
    </message>
    <message>
        <source>Older lines that are kept and not shown: %1</source>
        <extracomment>Under the trail. %1: how many lines</extracomment>
        <translation>Líneas más antiguas que se guardan y no se muestran: %1</translation>
    </message>
    <message>
        <source>Shown as a code</source>
        <extracomment>A line of the trail: a plan was on the screen as a code to scan</extracomment>
        <translation>Se mostró como código</translation>
    </message>
    <message>
        <source>Copied by hand</source>
        <extracomment>A line of the trail: a plan was on the screen to be copied by hand</extracomment>
        <translation>Se copió a mano</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Se imprimió</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Se guardó como archivo</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Growth</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>A training</source>
        <extracomment>Title of the page with one training</extracomment>
        <translation>Una capacitación</translation>
    </message>
    <message>
        <source>What it was</source>
        <extracomment>Label of a field of a peer&apos;s own training</extracomment>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>Heading of a choice of a peer&apos;s own training
----------
What is picked here, for screen readers</extracomment>
        <translation>Área</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>Heading: how long a training was
----------
What is picked here, for screen readers</extracomment>
        <translation>Cuánto duró</translation>
    </message>
    <message>
        <source>30 min less</source>
        <extracomment>Button: a training was half an hour shorter</extracomment>
        <translation>30 min menos</translation>
    </message>
    <message>
        <source>30 min more</source>
        <extracomment>Button: a training was half an hour longer</extracomment>
        <translation>30 min más</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Label over the day of something</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <extracomment>Label of a field of a peer&apos;s own training</extracomment>
        <translation>Quién la dio</translation>
    </message>
    <message>
        <source>Keep the proof you were given: paper, e-mail.</source>
        <extracomment>Under the field who gave a training</extracomment>
        <translation>Guarda la constancia que te dieron: papel, correo.</translation>
    </message>
    <message>
        <source>Take this away</source>
        <extracomment>Button: takes away what was written here</extracomment>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <source>Counts towards renewal as</source>
        <extracomment>Heading of a choice: what a training counts as, for the renewal of the state&apos;s certificate
----------
What is picked here, for screen readers</extracomment>
        <translation>Para la renovación cuenta como</translation>
    </message>
</context>
<context>
    <name>WellnessPage</name>
    <message>
        <source>Me</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Well, in my own way</source>
        <extracomment>Title of the page with goals for a peer&apos;s own health</extracomment>
        <translation>Bien, a mi manera</translation>
    </message>
    <message>
        <source>For you alone. One goal is plenty. A setback is news, not a mark against you.</source>
        <extracomment>Under the title of the page with goals for a peer&apos;s own health</extracomment>
        <translation>Solo para ti. Una meta es bastante. Un tropiezo es una noticia, no algo en tu contra.</translation>
    </message>
    <message>
        <source>A goal without words yet</source>
        <extracomment>A goal of a peer&apos;s own health that has no words yet</extracomment>
        <translation>Una meta aún sin palabras</translation>
    </message>
    <message>
        <source>A goal for me</source>
        <extracomment>Button: adds a goal for a peer&apos;s own health</extracomment>
        <translation>Una meta para mí</translation>
    </message>
    <message>
        <source>What helps, and what your program can do</source>
        <extracomment>Opens the guide about one&apos;s own health at this work</extracomment>
        <translation>Qué ayuda, y qué puede hacer tu programa</translation>
    </message>
    <message>
        <source>My supports</source>
        <extracomment>Opens who and what carries a peer</extracomment>
        <translation>Mis apoyos</translation>
    </message>
    <message>
        <source>How am I?</source>
        <extracomment>Opens a peer&apos;s own check-in</extracomment>
        <translation>¿Cómo estoy?</translation>
    </message>
    <message>
        <source>Reached, or put away</source>
        <extracomment>Heading over goals of a peer&apos;s own health that are reached or put away</extracomment>
        <translation>Logradas, o dejadas</translation>
    </message>
</context>
<context>
    <name>WrongTriesPage</name>
    <message>
        <source>Never erase</source>
        <extracomment>Choice: wrong passphrases erase nothing</extracomment>
        <translation>Nunca borrar</translation>
    </message>
    <message>
        <source>After %1</source>
        <extracomment>Choice. %1: a number of wrong passphrases</extracomment>
        <translation>Después de %1</translation>
    </message>
    <message>
        <source>Records and safety</source>
        <extracomment>Back to the page about keeping records safe</extracomment>
        <translation>Registros y seguridad</translation>
    </message>
    <message>
        <source>Wrong passphrases</source>
        <extracomment>Title of the page about wrong passphrases</extracomment>
        <translation>Frases equivocadas</translation>
    </message>
    <message>
        <source>After ten</source>
        <extracomment>Fact about wrong passphrases</extracomment>
        <translation>Después de diez</translation>
    </message>
    <message>
        <source>Only the 24 recovery words open the records.</source>
        <extracomment>Fact about wrong passphrases</extracomment>
        <translation>Solo las 24 palabras de recuperación abren los registros.</translation>
    </message>
    <message>
        <source>That was not kept: the disk did not take it. Try again.</source>
        <extracomment>The setting about wrong passphrases was not kept</extracomment>
        <translation>No se guardó: el disco no lo aceptó. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Erase everything?</source>
        <extracomment>Heading: erasing everything after wrong passphrases</extracomment>
        <translation>¿Borrar todo?</translation>
    </message>
    <message>
        <source>Erase everything after wrong passphrases</source>
        <extracomment>What is picked here, for screen readers</extracomment>
        <translation>Borrar todo después de frases equivocadas</translation>
    </message>
    <message>
        <source>On: %1 wrong passphrases in a row of one peer erase everything here. Keep a backup away from this device.</source>
        <extracomment>Erasing after wrong passphrases is on. %1: how many</extracomment>
        <translation>Encendido: %1 frases equivocadas seguidas de una misma persona borran todo aquí. Guarda una copia de seguridad lejos de este dispositivo.</translation>
    </message>
    <message>
        <source>All people, plans, notes and snapshots on this device go, for every peer, and neither passphrase nor recovery words bring them back. Only a backup that lies elsewhere does. Now, guides and the directory go on working.</source>
        <extracomment>Before erasing after wrong passphrases is turned on</extracomment>
        <translation>Se van todas las personas, planes, notas y copias diarias de este dispositivo, para todo el equipo, y ni la frase ni las palabras de recuperación los traen de vuelta. Solo una copia de seguridad que esté en otro lugar. Ahora, las guías y el directorio siguen funcionando.</translation>
    </message>
    <message>
        <source>Erase after %1</source>
        <extracomment>Button: turns on erasing after wrong passphrases. %1: how many</extracomment>
        <translation>Borrar después de %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>Button: erasing after wrong passphrases stays as it is</extracomment>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>After three</source>
        <extracomment>Fact about wrong passphrases</extracomment>
        <translation>Después de tres</translation>
    </message>
    <message>
        <source>The next try has to wait, and twice as long after each wrong one. A restart does not shorten it.</source>
        <extracomment>Fact about wrong passphrases</extracomment>
        <translation>El siguiente intento tiene que esperar, y el doble después de cada frase equivocada. Reiniciar no acorta la espera.</translation>
    </message>
    <message>
        <source>For a device that may be taken by force. It is off unless you turn it on. When it is on, anyone who holds this device can erase all records by typing wrong passphrases. So can a child.</source>
        <extracomment>About erasing after wrong passphrases</extracomment>
        <translation>Para un dispositivo que alguien podría quitar por la fuerza. Está apagado si no lo enciendes. Cuando está encendido, quien tenga el dispositivo puede borrar todos los registros escribiendo frases equivocadas. Un niño también.</translation>
    </message>
    <message>
        <source>Erase everything after %1?</source>
        <extracomment>Title before erasing after wrong passphrases is turned on. %1: how many</extracomment>
        <translation>¿Borrar todo tras %1?</translation>
    </message>
</context>
</TS>
