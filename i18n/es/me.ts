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
        <translation>Un compañero de campo para la atención en crisis. Funciona sin red, solo en este aparato.

## Lo que promete

- Sobredosis, 911 y 988 están en todas las pantallas.
- Ahora, las guías y el directorio nunca quedan tras el candado.
- Los registros de las personas están sellados en este aparato. Nada sale de aquí si alguien no lo envía.
- Nunca llama ni manda mensajes por su cuenta.

## Lo que no hace

- No es un aparato médico. No decide nada ni califica a nadie.
- La mayor parte de su contenido aún no la ha revisado un clínico ni un abogado. Cada página lo dice.
- No puede proteger los registros de quien controla el aparato mientras están abiertos.
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
        <translation>Un Handrail más nuevo hizo esta copia. No se cambió nada. Primero actualiza esta aplicación.</translation>
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
        <extracomment>While a backup is restored, or made</extracomment>
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
        <translation>Qué pide</translation>
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
        <translation>Lo que un par sabe y hace, y las herramientas para ello</translation>
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
        <source>Movement is off</source>
        <extracomment>Setting: nothing on screen moves</extracomment>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Movement is on</source>
        <extracomment>Setting: pages fade in and out</extracomment>
        <translation>Con movimiento</translation>
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
        <source>Who opens them, backups, and who did what</source>
        <extracomment>Under Records and safety</extracomment>
        <translation>Quién los abre, copias de seguridad y quién hizo qué</translation>
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
        <source>Everyone here sees people and plans. Nobody sees another peer&apos;s own notes. The names are shown while locked: initials are enough.</source>
        <extracomment>Under the title of the page with the peers</extracomment>
        <translation>Todos aquí ven a las personas y los planes. Nadie ve las notas propias de otro par. Los nombres se muestran con el bloqueo puesto: bastan las iniciales.</translation>
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
        <translation>Agregar a un par</translation>
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
        <translation>Agregar a este par</translation>
    </message>
    <message>
        <source>Remove this peer?</source>
        <extracomment>Title of the sheet before a peer is removed</extracomment>
        <translation>¿Quitar a este par?</translation>
    </message>
    <message>
        <source>Their passphrase and recovery words open nothing here any more, and their own notes are destroyed. People and plans stay.</source>
        <extracomment>Before a peer is removed</extracomment>
        <translation>Su frase de acceso y sus palabras de recuperación ya no abren nada aquí, y sus notas propias se destruyen. Las personas y los planes se quedan.</translation>
    </message>
    <message>
        <source>Remove the peer and their notes</source>
        <extracomment>Button: removes the peer</extracomment>
        <translation>Quitar al par y sus notas</translation>
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
        <translation>Cada par con su propia frase de acceso</translation>
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
        <translation>Agregó a un par</translation>
    </message>
    <message>
        <source>Removed a peer</source>
        <extracomment>A line of the trail</extracomment>
        <translation>Quitó a un par</translation>
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
        <translation>Pasó a una persona a otro par</translation>
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
</context>
</TS>
