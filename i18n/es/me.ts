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
        <translation>Esta copia pide %1 MB de memoria, más de la que este dispositivo puede dar. No se cambió nada. Restáurala en otro dispositivo.</translation>
    </message>
    <message>
        <source>Making the key from the passphrase</source>
        <extracomment>While a backup is restored, or made While a key is made from the passphrase of a backup, some seconds</extracomment>
        <translation>Preparando la clave a partir de la frase</translation>
    </message>
    <message>
        <source>This copy asks for %1 MB of memory and about 1 second on this device.</source>
        <extracomment>Before a backup is restored: what it takes to open it. %1: a number of megabytes</extracomment>
        <translation>Esta copia pide %1 MB de memoria y alrededor de 1 segundo en este dispositivo.</translation>
    </message>
    <message>
        <source>This copy asks for %1 MB of memory and about %2 seconds on this device.</source>
        <extracomment>Before a backup is restored: what it takes to open it. %1: a number of megabytes, %2: of seconds</extracomment>
        <translation>Esta copia pide %1 MB de memoria y alrededor de %2 segundos en este dispositivo.</translation>
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
        <source>What was damaged</source>
        <extracomment>Label in the report about a damaged records file</extracomment>
        <translation>Qué se dañó</translation>
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
        <source>%1 is in your documents.</source>
        <extracomment>The receipt was written. %1: name of a file</extracomment>
        <translation>%1 está en tus documentos.</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <extracomment>The receipt went to the printer</extracomment>
        <translation>La impresora lo tiene.</translation>
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
        <translation>Pasar personas al par que sigue</translation>
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
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>another peer</source>
        <extracomment>A peer who has no name on this device, or was removed</extracomment>
        <translation>otro par</translation>
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
        <translation>Pasa al par que sigue a las personas que tienen algo abierto. Queda en la lista hasta que diga que lo tiene.</translation>
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
        <translation>Eres el único par aquí</translation>
    </message>
    <message>
        <source>Hand people on to another peer who opens these records with a passphrase of their own.</source>
        <extracomment>The hand-over list when there is one peer only</extracomment>
        <translation>Pasa personas a otro par que abre estos registros con su propia frase de acceso.</translation>
    </message>
    <message>
        <source>Add a peer</source>
        <extracomment>Button: opens the page where a peer is added</extracomment>
        <translation>Agregar a un par</translation>
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
        <translation>Encendido: %1 frases equivocadas seguidas de un mismo par borran todo aquí. Guarda una copia de seguridad lejos de este dispositivo.</translation>
    </message>
    <message>
        <source>All people, plans, notes and snapshots on this device go, for every peer, and neither passphrase nor recovery words bring them back. Only a backup that lies elsewhere does. Now, guides and the directory go on working.</source>
        <extracomment>Before erasing after wrong passphrases is turned on</extracomment>
        <translation>Se van todas las personas, planes, notas y copias diarias de este dispositivo, para todos los pares, y ni la frase ni las palabras de recuperación los traen de vuelta. Solo una copia de seguridad que esté en otro lugar. Ahora, las guías y el directorio siguen funcionando.</translation>
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
