<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Add a person</source>
        <extracomment>Title of the sheet that adds a person</extracomment>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Name, initials or a code</source>
        <extracomment>Label of the field for what a person is called</extracomment>
        <translation>Nombre, iniciales o un código</translation>
    </message>
    <message>
        <source>Whatever they like to be called. Nothing else is asked.</source>
        <extracomment>Under the field for what a person is called</extracomment>
        <translation>Como le guste que le digan. No se pide nada más.</translation>
    </message>
    <message>
        <source>Write a name, initials or a code first. Any word will do.</source>
        <extracomment>The field for what a person is called was empty</extracomment>
        <translation>Primero escribe un nombre, iniciales o un código. Sirve cualquier palabra.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: puts a new person on the list</extracomment>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Not kept: records are locked. Unlock, then tap again.</source>
        <extracomment>A person could not be kept: the records locked meanwhile</extracomment>
        <translation>No se guardó: los registros están bloqueados. Desbloquéalos y toca otra vez.</translation>
    </message>
    <message>
        <source>Not kept: the disk is full. Make some room, then tap again.</source>
        <extracomment>A person could not be kept on the disk</extracomment>
        <translation>No se guardó: el disco está lleno. Haz espacio y toca otra vez.</translation>
    </message>
    <message>
        <source>Not kept: this device’s storage can only be read.</source>
        <extracomment>A person could not be kept on the disk</extracomment>
        <translation>No se guardó: el almacenamiento de este dispositivo solo se puede leer.</translation>
    </message>
    <message>
        <source>Not kept, and still in the field. Tap again.</source>
        <extracomment>A person could not be kept on the disk, for a reason we cannot name</extracomment>
        <translation>No se guardó y sigue en el campo. Toca otra vez.</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>Back</source>
        <extracomment>The place that Back goes to: one person</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Circle of support</source>
        <extracomment>Title of the page with the people who support a person</extracomment>
        <translation>Círculo de apoyo</translation>
    </message>
    <message>
        <source>Nobody in it yet</source>
        <extracomment>Circle of support with nobody in it</extracomment>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Family, friends, a neighbor, a sponsor, a clinic. Each of them only with the person’s yes, and only for what they may know.</source>
        <extracomment>Circle of support with nobody in it: what belongs here</extracomment>
        <translation>Familia, amistades, un vecino, un padrino o madrina, una clínica. Cada quien solo con el sí de la persona, y solo para lo que puede saber.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <extracomment>Button: adds somebody to a circle of support</extracomment>
        <translation>Agregar a alguien</translation>
    </message>
    <message>
        <source>Pick from the directory</source>
        <extracomment>Button: picks somebody for a circle of support from the directory
----------
Title of the sheet that picks somebody for a circle of support</extracomment>
        <translation>Elegir del directorio</translation>
    </message>
    <message>
        <source>Some of these records cannot be read. The others are whole and shown here.</source>
        <extracomment>Circle of support: sealed records are damaged or locked</extracomment>
        <translation>Algunos de estos registros no se pueden leer. Los demás están completos y se muestran aquí.</translation>
    </message>
    <message>
        <source>Yes since %1</source>
        <extracomment>Row of a contact. %1 is the day on which the person said yes</extracomment>
        <translation>Sí desde el %1</translation>
    </message>
    <message>
        <source>Do not contact, since %1</source>
        <extracomment>Row of a contact with whom nobody may be in touch. %1 is a day</extracomment>
        <translation>No contactar, desde el %1</translation>
    </message>
    <message>
        <source>Ask first: may we be in touch?</source>
        <extracomment>Row of a contact: nobody asked the person yet</extracomment>
        <translation>Pregunta primero: ¿podemos contactarle?</translation>
    </message>
    <message>
        <source>May know: %1</source>
        <extracomment>Row of a contact. %1 is what they may be told about the person</extracomment>
        <translation>Puede saber: %1</translation>
    </message>
    <message>
        <source>Took out %1</source>
        <extracomment>Somebody was taken out of a circle of support. %1 is their name</extracomment>
        <translation>Se quitó a %1</translation>
    </message>
    <message>
        <source>From the directory</source>
        <extracomment>Button: picks somebody for a circle of support from the directory</extracomment>
        <translation>Del directorio</translation>
    </message>
</context>
<context>
    <name>CircleSheet</name>
    <message>
        <source>Add somebody</source>
        <extracomment>Title of the sheet that adds somebody to a circle of support</extracomment>
        <translation>Agregar a alguien</translation>
    </message>
    <message>
        <source>In the circle</source>
        <extracomment>Title of the sheet over one of a circle of support</extracomment>
        <translation>En el círculo</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes a sheet and keeps what was changed in it</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Label of the field for the name of one of a circle of support</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>As the person calls them</source>
        <extracomment>Inside the empty field for the name of one of a circle of support</extracomment>
        <translation>Como la persona le llama</translation>
    </message>
    <message>
        <source>What they are to the person</source>
        <extracomment>Label of the field for what somebody is to the person</extracomment>
        <translation>Qué es para la persona</translation>
    </message>
    <message>
        <source>Sister, neighbor, sponsor</source>
        <extracomment>Inside the empty field for what somebody is to the person</extracomment>
        <translation>Hermana, vecino, madrina</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>Label of the field for the phone number of one of a circle of support</extracomment>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Another way to reach them</source>
        <extracomment>Label of the field for another way to reach one of a circle of support</extracomment>
        <translation>Otra forma de contactarle</translation>
    </message>
    <message>
        <source>Does the person say yes to us being in touch with them?</source>
        <extracomment>Over Yes and No: whether the person agrees that the team is in touch with somebody about them</extracomment>
        <translation>¿Dice la persona que sí a que les contactemos?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Said yes on %1. It can be taken back at any time.</source>
        <extracomment>Under the answer about consent. %1 is a day</extracomment>
        <translation>Dijo que sí el %1. Puede retirarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Said no on %1. They are not offered anywhere.</source>
        <extracomment>Under the answer about consent. %1 is a day</extracomment>
        <translation>Dijo que no el %1. No se ofrece en ninguna parte.</translation>
    </message>
    <message>
        <source>What they may know</source>
        <extracomment>Label of the field for what somebody may be told about the person</extracomment>
        <translation>Qué puede saber</translation>
    </message>
    <message>
        <source>That I had a hard week. Not the details.</source>
        <extracomment>Inside the empty field for what somebody may be told about the person</extracomment>
        <translation>Que tuve una semana difícil. No los detalles.</translation>
    </message>
    <message>
        <source>Take out of the circle</source>
        <extracomment>Button: takes somebody out of a circle of support; they can be put back</extracomment>
        <translation>Quitar del círculo</translation>
    </message>
    <message>
        <source>No number to call in this. It stays as you wrote it.</source>
        <extracomment>Under a number that cannot be called</extracomment>
        <translation>Aquí no hay un número para llamar. Queda como lo escribiste.</translation>
    </message>
</context>
<context>
    <name>ConsentBack</name>
    <message>
        <source>They take it back</source>
        <extracomment>Title of the sheet in which a person takes a consent back</extracomment>
        <translation>Lo retira</translation>
    </message>
    <message>
        <source>From now on nothing is shared with it. Tell whoever has had something, if the person wants that. Some programs want it in writing: help write it, it holds from the word.</source>
        <extracomment>Sheet in which a person takes a consent back</extracomment>
        <translation>Desde ahora no se comparte nada con él. Díselo a quien ya recibió algo, si la persona lo quiere. Algunos programas lo piden por escrito: ayuda a escribirlo; vale desde que lo dice.</translation>
    </message>
    <message>
        <source>Their words, if they want</source>
        <extracomment>Label of a field: what the person said when they took a consent back</extracomment>
        <translation>Sus palabras, si quiere</translation>
    </message>
    <message>
        <source>They said so now</source>
        <extracomment>Button: a consent was taken back by word of mouth</extracomment>
        <translation>Lo dijo ahora</translation>
    </message>
    <message>
        <source>They gave it in writing</source>
        <extracomment>Button: a consent was taken back in writing</extracomment>
        <translation>Lo dio por escrito</translation>
    </message>
</context>
<context>
    <name>ConsentFields</name>
    <message>
        <source>A name, or a service</source>
        <extracomment>Inside the empty field: with whom may be shared</extracomment>
        <translation>Un nombre o un servicio</translation>
    </message>
    <message>
        <source>Your team</source>
        <extracomment>Inside the empty field: who may share</extracomment>
        <translation>Tu equipo</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <extracomment>A day on which a consent ends, to tap</extracomment>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>En 90 días</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>En un año</translation>
    </message>
    <message>
        <source>No day</source>
        <extracomment>Chip: takes the chosen day away again</extracomment>
        <translation>Sin día</translation>
    </message>
    <message>
        <source>Or what ends it</source>
        <extracomment>Label of the field: what ends a consent, instead of a day</extracomment>
        <translation>O lo que lo termina</translation>
    </message>
    <message>
        <source>When I have my own place</source>
        <extracomment>Inside the empty field: what ends a consent</extracomment>
        <translation>Cuando tenga mi propia vivienda</translation>
    </message>
    <message>
        <source>One yes for all treatment, payment and running of care</source>
        <extracomment>A tick: the consent is one for everything, where the law lets that be signed once</extracomment>
        <translation>Un solo sí para todo el tratamiento, el pago y la gestión de la atención</translation>
    </message>
    <message>
        <source>Only where a program asks for it. It may name everyone in general, and no end.</source>
        <extracomment>Under the tick</extracomment>
        <translation>Solo donde un programa lo pide. Puede nombrar a todos en general, y no tener fin.</translation>
    </message>
    <message>
        <source>If somebody signs for them: who, and why they may</source>
        <extracomment>Label of the field: somebody else signs for the person, and what lets them</extracomment>
        <translation>Si alguien firma por la persona: quién, y por qué puede</translation>
    </message>
</context>
<context>
    <name>ConsentHand</name>
    <message>
        <source>May this be shared?</source>
        <extracomment>Title of a consent in the person&apos;s own hands</extracomment>
        <translation>¿Se puede compartir esto?</translation>
    </message>
    <message>
        <source>This page cannot be read. Give the device back to your peer.</source>
        <extracomment>In the person&apos;s hands: their consent cannot be read</extracomment>
        <translation>Esta página no se puede leer. Devuelve el dispositivo a tu especialista.</translation>
    </message>
    <message>
        <source>You said yes on %1. Now give the device back.</source>
        <extracomment>In the person&apos;s hands, after their yes. %1 is a day and a time</extracomment>
        <translation>Dijiste que sí el %1. Ahora devuelve el dispositivo.</translation>
    </message>
    <message>
        <source>You said no on %1. Nothing is shared. Now give the device back.</source>
        <extracomment>In the person&apos;s hands, after their no. %1 is a day and a time</extracomment>
        <translation>Dijiste que no el %1. No se comparte nada. Ahora devuelve el dispositivo.</translation>
    </message>
    <message>
        <source>Your name, if you say yes</source>
        <extracomment>Label of the field in which the person signs a consent</extracomment>
        <translation>Tu nombre, si dices que sí</translation>
    </message>
    <message>
        <source>Writing it here is your signature. You do not have to.</source>
        <extracomment>Under the field in which the person signs a consent</extracomment>
        <translation>Escribirlo aquí es tu firma. No tienes que hacerlo.</translation>
    </message>
    <message>
        <source>Hold for no</source>
        <extracomment>Button that must be held: the person does not sign a consent</extracomment>
        <translation>Mantén para no</translation>
    </message>
    <message>
        <source>Keep your finger on the button until it is full.</source>
        <extracomment>After a tap that was too short on a button that must be held</extracomment>
        <translation>Deja el dedo en el botón hasta que se llene.</translation>
    </message>
    <message>
        <source>Hold for yes</source>
        <extracomment>Button that must be held: the person signs a consent</extracomment>
        <translation>Mantén para sí</translation>
    </message>
    <message>
        <source>First write your name above.</source>
        <extracomment>After a tap on &apos;Hold for yes&apos; without a name</extracomment>
        <translation>Primero escribe tu nombre arriba.</translation>
    </message>
</context>
<context>
    <name>ConsentHandSheet</name>
    <message>
        <source>Hand it over</source>
        <extracomment>Title of the sheet before the device is given to the person whose consent it is</extracomment>
        <translation>Entregarlo</translation>
    </message>
    <message>
        <source>They get this page</source>
        <extracomment>Before a hand-over: what the person gets</extracomment>
        <translation>Recibe esta página</translation>
    </message>
    <message>
        <source>They read it in their language, and say yes with their name, or no. Both are kept.</source>
        <extracomment>Before a hand-over of a consent: what the person can do</extracomment>
        <translation>La lee en su idioma y dice que sí con su nombre, o que no. Las dos respuestas se guardan.</translation>
    </message>
    <message>
        <source>Nothing else opens</source>
        <extracomment>Before a hand-over: what stays closed</extracomment>
        <translation>No se abre nada más</translation>
    </message>
    <message>
        <source>No other page or person. 911 and 988 stay on top. After 90 seconds without a touch it asks, and locks 30 seconds later; their words are kept.</source>
        <extracomment>Before a hand-over: what stays closed</extracomment>
        <translation>Ninguna otra página ni persona. El 911 y el 988 siguen arriba. Tras 90 segundos sin tocarlo pregunta y 30 segundos después se bloquea; sus palabras quedan guardadas.</translation>
    </message>
    <message>
        <source>Your passphrase takes it back</source>
        <extracomment>Before a hand-over: how the device comes back</extracomment>
        <translation>Vuelve con tu frase de acceso</translation>
    </message>
    <message>
        <source>Closing or restarting the app does not.</source>
        <extracomment>Before a hand-over: how the device comes back</extracomment>
        <translation>Cerrar o reiniciar la app no basta.</translation>
    </message>
    <message>
        <source>Hold to hand over</source>
        <extracomment>Button that must be held: gives the device to the person</extracomment>
        <translation>Mantén para entregarlo</translation>
    </message>
    <message>
        <source>Keep your finger on the button until it is full.</source>
        <extracomment>After a tap on &apos;Hold to hand over&apos; that was too short</extracomment>
        <translation>Deja el dedo en el botón hasta que se llene.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>What may be shared</source>
        <extracomment>The place that Back goes to: what a person agreed to and what not</extracomment>
        <translation>Qué se puede compartir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Title of the page with one consent</extracomment>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>This consent cannot be read. It may have been erased meanwhile.</source>
        <extracomment>A consent could not be read</extracomment>
        <translation>Este permiso no se puede leer. Puede que se haya borrado entretanto.</translation>
    </message>
    <message>
        <source>Taken back. %1, %2</source>
        <extracomment>State of a consent. %1 is &apos;They said so&apos; or &apos;In writing&apos;, %2 a day and a time</extracomment>
        <translation>Retirado. %1, %2</translation>
    </message>
    <message>
        <source>%1. Answered %2</source>
        <extracomment>State of a consent. %1 is &apos;Yes, signed&apos;, &apos;Said no&apos; or &apos;Ended&apos;, %2 the day and time of the answer</extracomment>
        <translation>%1. Respondido el %2</translation>
    </message>
    <message>
        <source>Write it together, in their words. Then they read it on this device and say yes or no.</source>
        <extracomment>Over a consent that is being written</extracomment>
        <translation>Escríbelo con la persona, con sus palabras. Después lo lee en este dispositivo y dice que sí o que no.</translation>
    </message>
    <message>
        <source>Not there yet: %1.</source>
        <extracomment>Under a consent that is being written. %1 lists parts that are empty</extracomment>
        <translation>Todavía falta: %1.</translation>
    </message>
    <message>
        <source>This writes down what was agreed. For the records of a drug or alcohol program (42 CFR Part 2), use that program’s own form too; these are the parts it must have.</source>
        <extracomment>Under a consent that is being written: what it is not</extracomment>
        <translation>Aquí se escribe lo que se acordó. Para los registros de un programa de drogas o alcohol (42 CFR Part 2), usa también el formulario de ese programa; estas son las partes que debe tener.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <extracomment>Under a consent that was answered with yes. %1 is the name as they wrote it</extracomment>
        <translation>Firmado: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Under a consent that was taken back. %1 is what they said</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>What had been shared</source>
        <extracomment>Heading over what was shared before a consent was taken back</extracomment>
        <translation>Lo que se había compartido</translation>
    </message>
    <message>
        <source>What was shared</source>
        <extracomment>Heading over what was shared under a consent</extracomment>
        <translation>Lo que se compartió</translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>Button: a consent that was begun is not wanted</extracomment>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>They take it back</source>
        <extracomment>Button: the person takes a consent back</extracomment>
        <translation>Lo retira</translation>
    </message>
    <message>
        <source>Hand it over to read</source>
        <extracomment>Button: the person reads and answers a consent on this device</extracomment>
        <translation>Entregarlo para leer</translation>
    </message>
    <message>
        <source>Write what was shared</source>
        <extracomment>Button: writes down what was shared under a consent</extracomment>
        <translation>Escribir qué se compartió</translation>
    </message>
    <message>
        <source>Let it go?</source>
        <extracomment>Title of the sheet that lets a consent go that nobody answered</extracomment>
        <translation>¿Dejarlo?</translation>
    </message>
    <message>
        <source>Nobody has answered it, and nothing was shared with it.</source>
        <extracomment>Sheet that lets a consent go that nobody answered</extracomment>
        <translation>Nadie lo ha respondido, y no se compartió nada con él.</translation>
    </message>
    <message>
        <source>Yes, let it go</source>
        <extracomment>Button: a consent that was begun goes</extracomment>
        <translation>Sí, dejarlo</translation>
    </message>
</context>
<context>
    <name>ConsentPaper</name>
    <message>
        <source>Save it as a page</source>
        <extracomment>Row: makes a PDF of a consent</extracomment>
        <translation>Guardarlo como página</translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>Row: prints a consent</extracomment>
        <translation>Imprimirlo</translation>
    </message>
    <message>
        <source>Saved in Documents as %1. Anyone with this device can open that file.</source>
        <extracomment>A page was saved. %1 is the name of the file</extracomment>
        <translation>Guardado en Documentos como %1. Quien tenga este dispositivo puede abrir ese archivo.</translation>
    </message>
    <message>
        <source>No printer answers this device. Save the page and print it elsewhere.</source>
        <extracomment>A page could not be printed</extracomment>
        <translation>Ninguna impresora responde. Guarda la página e imprímela en otro lugar.</translation>
    </message>
    <message>
        <source>There is no room on this device. Free some and save it again.</source>
        <extracomment>A page could not be saved</extracomment>
        <translation>No hay espacio en este dispositivo. Libera un poco y guárdala otra vez.</translation>
    </message>
    <message>
        <source>The page could not be written to Documents.</source>
        <extracomment>A page could not be saved</extracomment>
        <translation>La página no se pudo guardar en Documentos.</translation>
    </message>
</context>
<context>
    <name>ConsentRead</name>
    <message>
        <source>No end was said</source>
        <extracomment>On a consent: it has no end</extracomment>
        <translation>No se dijo un fin</translation>
    </message>
    <message>
        <source>Signs for them</source>
        <extracomment>On a consent: who signs for the person, and why they may</extracomment>
        <translation>Firma por la persona</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Yes since %1</source>
        <extracomment>Row of a consent. %1 is a day</extracomment>
        <translation>Sí desde el %1</translation>
    </message>
    <message>
        <source>Yes since %1, until: %2</source>
        <extracomment>Row of a consent. %1 is a day, %2 a day or what ends it</extracomment>
        <translation>Sí desde el %1, hasta: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Row of a consent that does not hold. %1 is &apos;Taken back&apos;, &apos;Said no&apos; or &apos;Ended&apos;, %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ConsentShare</name>
    <message>
        <source>What was shared</source>
        <extracomment>Title of the sheet that writes down what was shared under a consent</extracomment>
        <translation>Lo que se compartió</translation>
    </message>
    <message>
        <source>What, with whom, and how</source>
        <extracomment>Label of a field: what was shared with whom, and how</extracomment>
        <translation>Qué, con quién y cómo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: keeps what was shared, with the time</extracomment>
        <translation>Guardarlo</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Yes, signed</source>
        <extracomment>State of a consent: the person said yes with their name, and it holds</extracomment>
        <translation>Sí, firmado</translation>
    </message>
    <message>
        <source>Said no</source>
        <extracomment>State of a consent: the person read it and said no</extracomment>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>State of a consent: its last day has passed</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>State of a consent: the person took it back</extracomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <extracomment>State of a consent: the person has not answered yet</extracomment>
        <translation>Sin respuesta todavía</translation>
    </message>
    <message>
        <source>Everyone who treats, pays for or runs the care</source>
        <extracomment>With whom a consent lets share, where it is one for all treatment, payment and running of care
----------
On a printed consent</extracomment>
        <translation>Quienes tratan, pagan o gestionan la atención</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <extracomment>A consent that names nobody yet</extracomment>
        <translation>Nadie nombrado todavía</translation>
    </message>
    <message>
        <source>In writing</source>
        <extracomment>How a consent was taken back</extracomment>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>They said so</source>
        <translation>Lo dijo</translation>
    </message>
    <message>
        <source>Who shares it</source>
        <extracomment>Part of a consent: who shares
----------
On a printed consent</extracomment>
        <translation>Quién lo comparte</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>Part of a consent: who gets what is shared
----------
On a printed consent</extracomment>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>What is shared</source>
        <extracomment>Part of a consent: what is shared
----------
On a printed consent</extracomment>
        <translation>Qué se comparte</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>Part of a consent: what it is for
----------
On a printed consent</extracomment>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Until when</source>
        <extracomment>Part of a consent: when it ends
----------
On a printed consent</extracomment>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>What happens if they do not sign</source>
        <extracomment>Part of a consent for all treatment, payment and running of care</extracomment>
        <translation>Qué pasa si no firma</translation>
    </message>
    <message>
        <source>Their signature</source>
        <extracomment>Part of a consent</extracomment>
        <translation>Su firma</translation>
    </message>
    <message>
        <source>You can take this back at any time: say so, or write it down and hand it to us. What was shared before stays shared.</source>
        <extracomment>On a consent, to the person whose it is</extracomment>
        <translation>Puedes retirarlo en cualquier momento: dilo, o escríbelo y dánoslo. Lo que ya se compartió queda compartido.</translation>
    </message>
    <message>
        <source>Whoever gets it for treatment, payment or running the care may pass it on as health privacy law allows, but not use it against you in court.</source>
        <extracomment>On a consent for all treatment, payment and running of care, to the person whose it is</extracomment>
        <translation>Quien lo recibe para tratar, pagar o gestionar la atención puede pasarlo a otros como lo permite la ley de privacidad de salud, pero no usarlo contra ti en un tribunal.</translation>
    </message>
    <message>
        <source>Notes of counseling for drugs or alcohol, and anything for a court, need a consent of their own.</source>
        <extracomment>On a consent, to the person whose it is</extracomment>
        <translation>Las notas de consejería por drogas o alcohol, y todo lo que sea para un tribunal, necesitan un permiso aparte.</translation>
    </message>
    <message>
        <source>That I am safe</source>
        <extracomment>Proposed for a consent: what is shared</extracomment>
        <translation>Que estoy a salvo</translation>
    </message>
    <message>
        <source>Where I am</source>
        <extracomment>Proposed for a consent: what is shared</extracomment>
        <translation>Dónde estoy</translation>
    </message>
    <message>
        <source>My plan</source>
        <extracomment>Proposed for a consent: what is shared</extracomment>
        <translation>Mi plan</translation>
    </message>
    <message>
        <source>My appointments</source>
        <extracomment>Proposed for a consent: what is shared</extracomment>
        <translation>Mis citas</translation>
    </message>
    <message>
        <source>At my request</source>
        <extracomment>Proposed for a consent: what it is for</extracomment>
        <translation>Porque lo pido yo</translation>
    </message>
    <message>
        <source>So that they can help me</source>
        <extracomment>Proposed for a consent: what it is for</extracomment>
        <translation>Para que me puedan ayudar</translation>
    </message>
    <message>
        <source>To find a place for me</source>
        <extracomment>Proposed for a consent: what it is for</extracomment>
        <translation>Para encontrarme un lugar</translation>
    </message>
    <message>
        <source>What I said yes or no to</source>
        <extracomment>Title of a printed consent</extracomment>
        <translation>A qué dije que sí o que no</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>On a printed consent: before what the person is called</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No end was said</source>
        <extracomment>On a printed consent: it has no end</extracomment>
        <translation>No se dijo un fin</translation>
    </message>
    <message>
        <source>If I do not sign</source>
        <extracomment>On a printed consent</extracomment>
        <translation>Si no firmo</translation>
    </message>
    <message>
        <source>Signed by</source>
        <extracomment>On a printed consent</extracomment>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>For the person, and why they may</source>
        <extracomment>On a printed consent: who signed for the person</extracomment>
        <translation>Por la persona, y por qué puede</translation>
    </message>
    <message>
        <source>Signed on</source>
        <extracomment>On a printed consent</extracomment>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Said no on</source>
        <extracomment>On a printed consent: the person said no</extracomment>
        <translation>Dijo que no el</translation>
    </message>
    <message>
        <source>Not signed. Nothing may be shared with this page.</source>
        <extracomment>On a printed consent</extracomment>
        <translation>Sin firma. Con esta página no se puede compartir nada.</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <extracomment>On a printed consent</extracomment>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>What was shared with it</source>
        <extracomment>On a printed consent</extracomment>
        <translation>Lo que se compartió con él</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>Back</source>
        <extracomment>The place that Back goes to: one person</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <extracomment>Title of the page with what a person agreed to and what not</extracomment>
        <translation>Qué se puede compartir</translation>
    </message>
    <message>
        <source>Nothing may be shared yet</source>
        <extracomment>A person&apos;s consents, when there is none</extracomment>
        <translation>Todavía no se puede compartir nada</translation>
    </message>
    <message>
        <source>Write down together what may be shared, with whom, for what and until when. They read it, and say yes or no.</source>
        <extracomment>A person&apos;s consents, when there is none: what belongs here</extracomment>
        <translation>Escribe con la persona qué se puede compartir, con quién, para qué y hasta cuándo. Después lo lee y dice que sí o que no.</translation>
    </message>
    <message>
        <source>Some of these records cannot be read. The others are whole and shown here.</source>
        <extracomment>A person&apos;s consents: sealed records are damaged</extracomment>
        <translation>Algunos de estos registros no se pueden leer. Los demás están completos y se muestran aquí.</translation>
    </message>
    <message>
        <source>Their circle</source>
        <extracomment>Heading over those of a person&apos;s circle with whom we may or may not be in touch</extracomment>
        <translation>Su círculo</translation>
    </message>
    <message>
        <source>We may be in touch, since %1</source>
        <extracomment>Row of somebody of a circle. %1 is a day</extracomment>
        <translation>Podemos contactar, desde el %1</translation>
    </message>
    <message>
        <source>Do not contact, since %1</source>
        <extracomment>Row of somebody of a circle. %1 is a day</extracomment>
        <translation>No contactar, desde el %1</translation>
    </message>
    <message>
        <source>May know: %1</source>
        <extracomment>Row of a contact. %1 is what they may be told about the person</extracomment>
        <translation>Puede saber: %1</translation>
    </message>
    <message>
        <source>Not any more, or not at all</source>
        <extracomment>Heading over consents that do not hold</extracomment>
        <translation>Ya no, o nunca</translation>
    </message>
    <message>
        <source>Go on with what you began</source>
        <extracomment>Button: goes on with a consent that was begun</extracomment>
        <translation>Seguir con lo que empezaste</translation>
    </message>
    <message>
        <source>Write a consent</source>
        <extracomment>Button: begins a consent</extracomment>
        <translation>Escribir un permiso</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Back</source>
        <extracomment>Beside the back arrow, when the place it goes to has no short name</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Title of the page with a note</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nobody’s yet</source>
        <extracomment>Under the title of a note: it is about a visit that is nobody&apos;s yet</extracomment>
        <translation>De nadie todavía</translation>
    </message>
    <message>
        <source>This note cannot be read. It may have been erased meanwhile.</source>
        <extracomment>A note could not be read</extracomment>
        <translation>Esta nota no se puede leer. Quizás se borró mientras tanto.</translation>
    </message>
    <message>
        <source>Finish the note</source>
        <extracomment>Button: the note is right as it is</extracomment>
        <translation>Terminar la nota</translation>
    </message>
    <message>
        <source>Add to this note</source>
        <extracomment>Button: adds words to a finished note
----------
Title of the sheet that adds words to a finished note</extracomment>
        <translation>Agregar a esta nota</translation>
    </message>
    <message>
        <source>Finish this note?</source>
        <extracomment>Title of the sheet that finishes a note</extracomment>
        <translation>¿Terminar esta nota?</translation>
    </message>
    <message>
        <source>After this nobody can change it, you neither. What was forgotten or wrong can be added below it, with the day and your name.</source>
        <extracomment>Sheet that finishes a note: what follows from it</extracomment>
        <translation>Después nadie puede cambiarla, tampoco tú. Lo que faltó o estuvo mal se puede agregar debajo, con el día y tu nombre.</translation>
    </message>
    <message>
        <source>Yes, it is finished</source>
        <extracomment>Button: the note is finished</extracomment>
        <translation>Sí, está terminada</translation>
    </message>
    <message>
        <source>What is added or set right</source>
        <extracomment>Label of the field for words that are added to a finished note</extracomment>
        <translation>Qué se agrega o se corrige</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <extracomment>Label of the field: why words are added to a finished note</extracomment>
        <translation>Por qué, si quieres</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>Button: keeps what is added to a finished note</extracomment>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>“%1” is no diagnosis in California, and a note may not use it as one. Write what you saw and heard.</source>
        <extracomment>A note holds words that California law forbids as a diagnosis. %1 is those words</extracomment>
        <translation>“%1” no es un diagnóstico en California, y una nota no puede usarlo como tal. Escribe lo que viste y oíste.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>Label of the field for a note</extracomment>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>What they wanted, what you did together, what they said about it, what is next. Write what you saw and heard, so that you could read it aloud to them. Kept sealed as you type.</source>
        <extracomment>Under the field for a note: what belongs in it</extracomment>
        <translation>Qué quería la persona, qué hicieron juntos, qué dijo de eso, qué sigue. Escribe lo que viste y oíste, de modo que pudieras leérselo en voz alta. Se guarda sellado mientras escribes.</translation>
    </message>
</context>
<context>
    <name>NoteRead</name>
    <message>
        <source>Not finished. %1</source>
        <extracomment>Under a note that was begun. %1 is a day and a time; empty at first</extracomment>
        <translation>Sin terminar. %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>Under a note. %1 is a day and a time</extracomment>
        <translation>Terminada: %1</translation>
    </message>
    <message>
        <source>Finished by %1, %2</source>
        <extracomment>Under a note. %1 is who finished it, %2 a day and a time</extracomment>
        <translation>La terminó %1, %2</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>Over words that were added to a finished note. %1 is a day and a time</extracomment>
        <translation>Agregado: %1</translation>
    </message>
    <message>
        <source>Added by %1, %2</source>
        <extracomment>Over words that were added to a finished note. %1 is who added them, %2 a day and a time</extracomment>
        <translation>Lo agregó %1, %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Under words that were added to a finished note. %1 is why</extracomment>
        <translation>Por qué: %1</translation>
    </message>
</context>
<context>
    <name>NoteTells</name>
    <message>
        <source>This did not happen: %1</source>
        <extracomment>Words that are added to a finished note. %1 is one sentence or more of it</extracomment>
        <translation>Esto no pasó: %1</translation>
    </message>
    <message>
        <source>Taken out of the visit after this note was finished: %1 The note may still say it.</source>
        <extracomment>Over a finished note. %1 is one sentence or more</extracomment>
        <translation>Se quitó de la visita después de terminar esta nota: %1 Quizás la nota aún lo dice.</translation>
    </message>
    <message>
        <source>Taken out of the visit since: %1 Look whether the note still says it.</source>
        <extracomment>Over a note that is being written. %1 is one sentence or more</extracomment>
        <translation>Se quitó de la visita desde entonces: %1 Mira si la nota aún lo dice.</translation>
    </message>
    <message>
        <source>Add that</source>
        <extracomment>Button: adds to a finished note that something in it did not happen</extracomment>
        <translation>Agregar eso</translation>
    </message>
</context>
<context>
    <name>OutPage</name>
    <message>
        <source>Back</source>
        <extracomment>The place that Back goes to: one person</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Records to take along</source>
        <extracomment>Title of the page where everything about a person is put into a folder</extracomment>
        <translation>Registros para llevar</translation>
    </message>
    <message>
        <source>One folder with two files: a page that anyone can read, and the same as FHIR, which other health programs can take in.</source>
        <extracomment>On the page where everything about a person is put into a folder</extracomment>
        <translation>Una carpeta con dos archivos: una página que cualquiera puede leer, y lo mismo en FHIR, que otros programas de salud pueden recibir.</translation>
    </message>
    <message>
        <source>Some of their records cannot be read. They are not in it.</source>
        <extracomment>Before a person&apos;s records are put into a folder: sealed records are damaged</extracomment>
        <translation>Algunos de sus registros no se pueden leer. No van en la carpeta.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>Fact about the folder with a person&apos;s records</extracomment>
        <translation>Qué lleva</translation>
    </message>
    <message>
        <source>What is not</source>
        <extracomment>Fact about the folder with a person&apos;s records</extracomment>
        <translation>Qué no lleva</translation>
    </message>
    <message>
        <source>Nobody of their circle who may not be contacted, and nothing about anyone else. Follow-ups are on the page only.</source>
        <extracomment>What is not in the folder with a person&apos;s records</extracomment>
        <translation>A nadie de su círculo a quien no se puede contactar, y nada de otras personas. Los seguimientos están solo en la página.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Fact about the folder with a person&apos;s records</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The page is in the language this app is in now; plans and people’s own words stay as they were written.</source>
        <extracomment>In which language the page with a person&apos;s records is</extracomment>
        <translation>La página está en el idioma que tiene ahora esta app; los planes y las palabras de cada quien quedan como se escribieron.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <extracomment>Fact about the folder with a person&apos;s records</extracomment>
        <translation>Dónde queda</translation>
    </message>
    <message>
        <source>In Documents, in a new folder. Its name says nothing of anyone; the files do.</source>
        <extracomment>Where the folder with a person&apos;s records is made. Documents is the folder of that name</extracomment>
        <translation>En Documentos, en una carpeta nueva. Su nombre no dice nada de nadie; los archivos sí.</translation>
    </message>
    <message>
        <source>It is not protected any more</source>
        <extracomment>Fact about the folder with a person&apos;s records</extracomment>
        <translation>Ya no está protegido</translation>
    </message>
    <message>
        <source>Whoever has this device open, or a copy, can read all of it. This app cannot lock it or take it back.</source>
        <extracomment>What follows from a folder that is not protected</extracomment>
        <translation>Quien tenga este dispositivo abierto, o una copia, puede leerlo todo. Esta app no puede bloquearlo ni retirarlo.</translation>
    </message>
    <message>
        <source>Saved in Documents, in the folder “%1”: records.pdf to read, records.fhir.json for another program. Give it to them, then delete it here.</source>
        <extracomment>After a person&apos;s records were put into a folder. %1 is its name</extracomment>
        <translation>Guardado en Documentos, en la carpeta “%1”: records.pdf para leer, records.fhir.json para otro programa. Dáselo y luego bórralo de aquí.</translation>
    </message>
    <message>
        <source>There is no room on this device, and nothing was left half done. Free some and save it again.</source>
        <extracomment>A person&apos;s records could not be put into a folder</extracomment>
        <translation>No hay espacio en este dispositivo, y nada quedó a medias. Libera un poco y guárdalo otra vez.</translation>
    </message>
    <message>
        <source>The folder could not be made in Documents. Nothing left this app.</source>
        <extracomment>A person&apos;s records could not be put into a folder</extracomment>
        <translation>La carpeta no se pudo crear en Documentos. Nada salió de esta app.</translation>
    </message>
    <message>
        <source>Save it once more</source>
        <extracomment>Button: makes another folder with a person&apos;s records</extracomment>
        <translation>Guardar otra vez</translation>
    </message>
    <message>
        <source>Save the folder</source>
        <extracomment>Button: asks, then makes a folder with a person&apos;s records</extracomment>
        <translation>Guardar la carpeta</translation>
    </message>
    <message>
        <source>Save it without protection?</source>
        <extracomment>Title of the sheet that asks before a person&apos;s records leave the app</extracomment>
        <translation>¿Guardarlo sin protección?</translation>
    </message>
    <message>
        <source>All that is written here about %1 will lie in Documents, for anyone to open. Save it when they want to have it, or want somebody to have it.</source>
        <extracomment>Sheet that asks before a person&apos;s records leave the app. %1 is what they are called</extracomment>
        <translation>Todo lo que está escrito aquí sobre %1 quedará en Documentos, y cualquiera podrá abrirlo. Guárdalo cuando la persona quiera tenerlo, o quiera que alguien lo tenga.</translation>
    </message>
    <message>
        <source>Yes, save it</source>
        <extracomment>Button: makes the folder with a person&apos;s records</extracomment>
        <translation>Sí, guardarlo</translation>
    </message>
</context>
<context>
    <name>OutWords</name>
    <message>
        <source>Plans: %1</source>
        <extracomment>What is in the folder with a person&apos;s records. %1 is a number</extracomment>
        <translation>Planes: %1</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <extracomment>What is in the folder with a person&apos;s records. %1 is a number</extracomment>
        <translation>Visitas: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <extracomment>What is in the folder with a person&apos;s records. %1 is a number</extracomment>
        <translation>Notas: %1</translation>
    </message>
    <message>
        <source>Referrals: %1</source>
        <extracomment>What is in the folder with a person&apos;s records. %1 is a number</extracomment>
        <translation>Referencias: %1</translation>
    </message>
    <message>
        <source>Their circle, with a yes: %1</source>
        <extracomment>What is in the folder with a person&apos;s records: people of their circle with whom we may be in touch. %1 is a number</extracomment>
        <translation>Su círculo, con un sí: %1</translation>
    </message>
    <message>
        <source>Answers about sharing: %1</source>
        <extracomment>What is in the folder with a person&apos;s records: answered consents. %1 is a number</extracomment>
        <translation>Respuestas sobre compartir: %1</translation>
    </message>
    <message>
        <source>What they are called, their language, and how to reach them</source>
        <extracomment>What is in the folder with a person&apos;s records: what they are called, their phone, where to look for them</extracomment>
        <translation>Cómo se llama, su idioma y cómo contactarle</translation>
    </message>
    <message>
        <source>My records</source>
        <extracomment>Title of the page with a person&apos;s records</extracomment>
        <translation>Mis registros</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>On the page with a person&apos;s records: before what they are called</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>On the page with a person&apos;s records: before the day on which they began</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>On the page with a person&apos;s records</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Where to find me</source>
        <extracomment>On the page with a person&apos;s records: where to look for them</extracomment>
        <translation>Dónde encontrarme</translation>
    </message>
    <message>
        <source>My circle: people you may contact</source>
        <extracomment>On the page with a person&apos;s records: people of their circle who may be contacted</extracomment>
        <translation>Mi círculo: personas a quienes pueden contactar</translation>
    </message>
    <message>
        <source>May know: %1</source>
        <extracomment>On the page with a person&apos;s records. %1 is what somebody may be told</extracomment>
        <translation>Puede saber: %1</translation>
    </message>
    <message>
        <source>What we did, the newest first</source>
        <extracomment>On the page with a person&apos;s records: over what was done together, newest first</extracomment>
        <translation>Lo que hicimos, lo más reciente primero</translation>
    </message>
</context>
<context>
    <name>PastVisitPage</name>
    <message>
        <source>Visits</source>
        <extracomment>The place that Back goes to: the list of visits</extracomment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Title of a page with phone numbers that were opened, without a visit</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>Title of the page with a visit that is over</extracomment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>This visit cannot be read. It may have been erased meanwhile.</source>
        <extracomment>A visit could not be read</extracomment>
        <translation>Esta visita no se puede leer. Quizás se borró mientras tanto.</translation>
    </message>
    <message>
        <source>Their page</source>
        <extracomment>Under the name of the person a visit was with</extracomment>
        <translation>Su página</translation>
    </message>
    <message>
        <source>Nobody’s yet. Once you say who it was, it stands on their page, under their own key.</source>
        <extracomment>A visit that nobody gave a name yet</extracomment>
        <translation>De nadie todavía. Cuando digas quién fue, estará en su página, bajo su propia clave.</translation>
    </message>
    <message>
        <source>Say who it was with</source>
        <extracomment>Button: says whom a visit was with</extracomment>
        <translation>Decir con quién fue</translation>
    </message>
    <message>
        <source>How it ended</source>
        <extracomment>Fact about a visit</extracomment>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>%1, after %2 min</source>
        <extracomment>How a visit ended, and how long it was. %1 is how, %2 a number of minutes</extracomment>
        <translation>%1, después de %2 min</translation>
    </message>
    <message>
        <source>Where it was</source>
        <extracomment>Fact about a visit</extracomment>
        <translation>Dónde fue</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading over the note of a visit</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add to this note</source>
        <extracomment>Button: adds words to a finished note</extracomment>
        <translation>Agregar a esta nota</translation>
    </message>
    <message>
        <source>Go on with the note</source>
        <extracomment>Button: goes on with a note that was begun</extracomment>
        <translation>Seguir con la nota</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Button: writes the note of a visit</extracomment>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>Heading over the times of a visit</extracomment>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>Button word beside an entry of a visit that is over: it did not happen</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>That is right now</source>
        <extracomment>Button under the times of a visit: no more entries are to be taken out</extracomment>
        <translation>Ya está bien así</translation>
    </message>
    <message>
        <source>Something here did not happen</source>
        <extracomment>Button under the times of a visit: lets entries be taken out</extracomment>
        <translation>Algo de esto no pasó</translation>
    </message>
    <message>
        <source>Taken out</source>
        <extracomment>Heading over entries of a visit that did not happen</extracomment>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>These did not happen. The sealed record keeps that they stood here.</source>
        <extracomment>Under the heading over entries of a visit that did not happen</extracomment>
        <translation>Esto no pasó. El registro sellado guarda que estuvo aquí.</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>Button word: it did happen, back into the visit</extracomment>
        <translation>Volver a poner</translation>
    </message>
    <message>
        <source>Nothing shows that this device wrote some of the entries here. They are marked, and change nothing else. Before you act on one, ask who was there.</source>
        <extracomment>Above a visit with entries that somebody else with the device&apos;s files may have put there</extracomment>
        <translation>De algunas anotaciones nada muestra que las escribió este dispositivo. Están marcadas y no cambian nada más. Antes de guiarte por una, pregunta a quien estuvo allí.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <extracomment>Title of the list of people</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <extracomment>People page when there is nobody</extracomment>
        <translation>Todavía no hay nadie</translation>
    </message>
    <message>
        <source>The people you make plans with show up here, by the name, initials or code they like. Each is sealed with a key of their own.</source>
        <extracomment>People page when there is nobody: what belongs here</extracomment>
        <translation>Aquí aparecen las personas con quienes haces planes, con el nombre, las iniciales o el código que prefieran. Los datos de cada una se sellan con su propia clave.</translation>
    </message>
    <message>
        <source>Start a safety plan</source>
        <extracomment>Button: begins a safety plan for someone</extracomment>
        <translation>Empezar un plan de seguridad</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <extracomment>Row of a person who has no plan</extracomment>
        <translation>Todavía sin plan</translation>
    </message>
    <message>
        <source>Plans: %1</source>
        <extracomment>Row of a person. %1 is how many plans they have</extracomment>
        <translation>Planes: %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>Button: adds a person</extracomment>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>Row on the page of people: opens the list of all visits</extracomment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>By day and place, also those that are nobody’s yet</source>
        <extracomment>Under &apos;Visits&apos;</extracomment>
        <translation>Por día y lugar, también las que aún no son de nadie</translation>
    </message>
    <message>
        <source>People who have died: %1</source>
        <extracomment>Button under the list of people. %1 is how many have died</extracomment>
        <translation>Personas que fallecieron: %1</translation>
    </message>
    <message>
        <source>Has died</source>
        <extracomment>Row of a person</extracomment>
        <translation>Falleció</translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message>
        <source>All</source>
        <extracomment>Chip over a person&apos;s story: everything</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>Chip over a person&apos;s story</extracomment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Chip over a person&apos;s story</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Referrals</source>
        <extracomment>Chip over a person&apos;s story</extracomment>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <extracomment>Chip over a person&apos;s story</extracomment>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>Chip over a person&apos;s story</extracomment>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Yes and no</source>
        <extracomment>Chip over a person&apos;s story: what the person agreed to, or not</extracomment>
        <translation>Lo que aceptó o no</translation>
    </message>
    <message>
        <source>Taken along</source>
        <extracomment>Chip over a person&apos;s story: what left this device</extracomment>
        <translation>Lo que se llevó</translation>
    </message>
    <message>
        <source>What we did</source>
        <extracomment>Heading on a person&apos;s page, over what was done with them</extracomment>
        <translation>Qué hicimos</translation>
    </message>
    <message>
        <source>Visits, notes, referrals and follow-ups stand here, the newest first.</source>
        <extracomment>A person&apos;s page, when nothing was done with them yet</extracomment>
        <translation>Aquí están las visitas, notas, referencias y seguimientos, lo más nuevo primero.</translation>
    </message>
    <message>
        <source>A word, a place, a day</source>
        <extracomment>Inside the empty search field over a person&apos;s story</extracomment>
        <translation>Una palabra, un lugar, un día</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Group of chips: which part of a person&apos;s story shows</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <extracomment>A person&apos;s story: nothing of the kind that was chosen</extracomment>
        <translation>Todavía nada de este tipo</translation>
    </message>
    <message>
        <source>Nothing with “%1” here</source>
        <extracomment>A person&apos;s story: the search found nothing. %1 is what was searched for</extracomment>
        <translation>Nada con “%1” aquí</translation>
    </message>
    <message>
        <source>Show older</source>
        <extracomment>Button under a list: shows older ones too</extracomment>
        <translation>Mostrar anteriores</translation>
    </message>
</context>
<context>
    <name>PersonOpen</name>
    <message>
        <source>Waiting</source>
        <extracomment>Heading on a person&apos;s page, over what waits to be done with them</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <extracomment>Row of a person&apos;s page. %1 is a service</extracomment>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>Note not finished</source>
        <extracomment>Row of a person&apos;s page: a note that was begun</extracomment>
        <translation>Nota sin terminar</translation>
    </message>
    <message>
        <source>Did they arrive?</source>
        <extracomment>Row of a person&apos;s page: a referral that should be asked after now</extracomment>
        <translation>¿Llegó?</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>People</source>
        <extracomment>The place that Back goes to: the people a peer supports</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>Heading over one person&apos;s plans</extracomment>
        <translation>Planes</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <extracomment>One person without a plan</extracomment>
        <translation>Aún sin plan</translation>
    </message>
    <message>
        <source>Circle of support</source>
        <extracomment>Row on a person&apos;s page: opens their circle of support</extracomment>
        <translation>Círculo de apoyo</translation>
    </message>
    <message>
        <source>Who is there for them, and what they may know</source>
        <extracomment>Under &apos;Circle of support&apos;</extracomment>
        <translation>Quién está ahí, y qué puede saber</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <extracomment>Button: begins a plan for this person</extracomment>
        <translation>Empezar un plan</translation>
    </message>
    <message>
        <source>%1 of %2 questions</source>
        <extracomment>Row of one of a person&apos;s plans. %1 and %2 are numbers: &apos;3 of 8 questions&apos;</extracomment>
        <translation>%1 de %2 preguntas</translation>
    </message>
    <message>
        <source>Changed today</source>
        <extracomment>Row of one of a person&apos;s plans</extracomment>
        <translation>Cambió hoy</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <extracomment>Row of one of a person&apos;s plans. %1 is a date such as Nov 19</extracomment>
        <translation>Cambió el %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>With us since %1</source>
        <extracomment>Under a person&apos;s name. %1 is a day</extracomment>
        <translation>Con nosotros desde el %1</translation>
    </message>
    <message>
        <source>Written down as died on %1. No list offers them any more, and nobody is asked to call.</source>
        <extracomment>Person&apos;s page. %1 is the day on which it was written down that they died</extracomment>
        <translation>Se anotó su fallecimiento el %1. Ya no aparece en ninguna lista, y a nadie se le pide llamar.</translation>
    </message>
    <message>
        <source>That was wrong</source>
        <extracomment>Button on the page of a person who was written down as died: that was wrong</extracomment>
        <translation>Fue un error</translation>
    </message>
    <message>
        <source>Leave no message</source>
        <extracomment>Person&apos;s page: no message may be left with them</extracomment>
        <translation>No dejes mensaje</translation>
    </message>
    <message>
        <source>Some of these records cannot be read. The others are whole and shown here.</source>
        <extracomment>Person&apos;s page: sealed records are damaged</extracomment>
        <translation>Algunos de estos registros no se pueden leer. Los demás están completos y se ven aquí.</translation>
    </message>
    <message>
        <source>%1 in it. Yes to being in touch: %2</source>
        <extracomment>Under &apos;Circle of support&apos;. %1 is how many people are in it, %2 with how many of them we may be in touch</extracomment>
        <translation>Personas: %1. Aceptó que las contactemos: %2</translation>
    </message>
    <message>
        <source>They have died</source>
        <extracomment>Button at the end of a person&apos;s page: they have died</extracomment>
        <translation>Falleció</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>Button: writes a note about this person</extracomment>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Has %1 died?</source>
        <extracomment>Title of the sheet that writes down that somebody has died. %1 is what they are called</extracomment>
        <translation>¿Falleció %1?</translation>
    </message>
    <message>
        <source>Their follow-ups and open referrals end, and no list offers them any more. Their page stays, with all that was done together.</source>
        <extracomment>Sheet that writes down that somebody has died: what follows from it</extracomment>
        <translation>Sus seguimientos y referencias abiertas terminan, y ya no aparece en ninguna lista. Su página queda, con todo lo que se hizo en común.</translation>
    </message>
    <message>
        <source>Yes, write it down</source>
        <extracomment>Button: it is written down that somebody has died</extracomment>
        <translation>Sí, anotarlo</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <extracomment>Row on a person&apos;s page: opens what they agreed to and what not</extracomment>
        <translation>Qué se puede compartir</translation>
    </message>
    <message>
        <source>Signed and holding: %1</source>
        <extracomment>Under &apos;What may be shared&apos;. %1 is a number</extracomment>
        <translation>Firmados y vigentes: %1</translation>
    </message>
    <message>
        <source>With whom, for what and until when</source>
        <extracomment>Under &apos;What may be shared&apos;</extracomment>
        <translation>Con quién, para qué y hasta cuándo</translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <extracomment>Under &apos;What may be shared&apos;. %1 is a number</extracomment>
        <translation>Sin respuesta todavía: %1</translation>
    </message>
    <message>
        <source>Records to take along</source>
        <extracomment>Row on a person&apos;s page: opens the page where everything about them is put into a folder</extracomment>
        <translation>Registros para llevar</translation>
    </message>
    <message>
        <source>A page to read, and a file for another program</source>
        <extracomment>Under &apos;Records to take along&apos;</extracomment>
        <translation>Una página para leer y un archivo para otro programa</translation>
    </message>
</context>
<context>
    <name>ReadBanner</name>
    <message>
        <source>This could not be read just now. What stands here may be old or incomplete. Nothing was changed.</source>
        <extracomment>Warning: the disk could not be read. Under it stands what was read before, or nothing</extracomment>
        <translation>Esto no se pudo leer ahora. Lo que aparece aquí puede ser antiguo o estar incompleto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button of a warning that something could not be read</extracomment>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>ReferralStoryPage</name>
    <message>
        <source>Back</source>
        <extracomment>Beside the back arrow, when the place it goes to has no short name</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Referred %1</source>
        <extracomment>Under the name of a service: when a person was referred there. %1 is a day and a time</extracomment>
        <translation>Referencia del %1</translation>
    </message>
    <message>
        <source>This referral cannot be read. It may have been erased meanwhile.</source>
        <extracomment>A referral could not be read</extracomment>
        <translation>Esta referencia no se puede leer. Quizás se borró mientras tanto.</translation>
    </message>
    <message>
        <source>Why this one? In the person’s words</source>
        <extracomment>Label of a field of a referral</extracomment>
        <translation>¿Por qué este? En palabras de la persona</translation>
    </message>
    <message>
        <source>How it was made</source>
        <extracomment>Fact about a referral: who called whom</extracomment>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>What they said</source>
        <extracomment>Fact about a referral: what the service said</extracomment>
        <translation>Qué dijeron</translation>
    </message>
    <message>
        <source>Who did you talk to there?</source>
        <extracomment>Label of a field: whom at the service the peer spoke to</extracomment>
        <translation>¿Con quién hablaste ahí?</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <extracomment>Label of a field: what a service and a person agreed on</extracomment>
        <translation>Qué se acordó</translation>
    </message>
    <message>
        <source>In touch since</source>
        <extracomment>Heading: who was in touch about a referral since it was made</extracomment>
        <translation>Contactos desde entonces</translation>
    </message>
    <message>
        <source>We were in touch</source>
        <extracomment>Button: writes down that somebody was in touch about a referral</extracomment>
        <translation>Hubo contacto</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>Button: opens the sheet with the number of the service of a referral. %1 is the service</extracomment>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Did they arrive?</source>
        <extracomment>Heading: whether a person came to the service</extracomment>
        <translation>¿Llegó?</translation>
    </message>
    <message>
        <source>They arrived</source>
        <extracomment>Answer: the person came to the service</extracomment>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Did not</source>
        <extracomment>Answer: the person did not come to the service</extracomment>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <extracomment>Heading: what kept a person from a service</extracomment>
        <translation>¿Qué lo impidió?</translation>
    </message>
    <message>
        <source>%1: what did you do about it?</source>
        <extracomment>Label of a field. %1 is what kept a person from a service: &apos;No ride&apos;</extracomment>
        <translation>%1: ¿qué hiciste al respecto?</translation>
    </message>
    <message>
        <source>In their words</source>
        <extracomment>Label of a field: what kept a person from a service</extracomment>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <extracomment>Heading: what came of a referral</extracomment>
        <translation>¿Qué resultó?</translation>
    </message>
    <message>
        <source>What they say about it</source>
        <extracomment>Label of a field: what came of a referral</extracomment>
        <translation>Qué dice la persona</translation>
    </message>
    <message>
        <source>What is next?</source>
        <extracomment>Label of a field of a referral</extracomment>
        <translation>¿Qué sigue?</translation>
    </message>
</context>
<context>
    <name>ReferralTouch</name>
    <message>
        <source>We were in touch</source>
        <extracomment>Title of the sheet that writes down that somebody was in touch about a referral</extracomment>
        <translation>Hubo contacto</translation>
    </message>
    <message>
        <source>With whom, and what was said</source>
        <extracomment>Label of a field: what was said about a referral</extracomment>
        <translation>Con quién, y qué se dijo</translation>
    </message>
    <message>
        <source>Tap what it was, and it is kept with the time.</source>
        <extracomment>Over the ways in which somebody was in touch: a tap keeps it</extracomment>
        <translation>Toca qué fue, y se guarda con la hora.</translation>
    </message>
</context>
<context>
    <name>StoryRow</name>
    <message>
        <source>Nobody’s yet</source>
        <extracomment>Row of a visit: nobody wrote down yet whom it was with</extracomment>
        <translation>De nadie todavía</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>Visit, going on now</source>
        <extracomment>Row of a person&apos;s story: the visit that is going on</extracomment>
        <translation>Visita en curso</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>Row of a person&apos;s story: a visit</extracomment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <extracomment>Row of a person&apos;s story: a visit. %1 is how it ended: &apos;Gone to hospital&apos;</extracomment>
        <translation>Visita: %1</translation>
    </message>
    <message>
        <source>Calls, without a visit</source>
        <extracomment>Row of a story: phone numbers were opened, and no visit came of it</extracomment>
        <translation>Llamadas, sin visita</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Row of a person&apos;s story: a note that was written without a visit</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Plan changed: %1</source>
        <extracomment>Row of a person&apos;s story. %1 is the title of a plan</extracomment>
        <translation>Plan cambiado: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Row of a person&apos;s story: a follow-up. %1 is &apos;24-hour check&apos;, %2 what came of it
----------
Row of a person&apos;s story: a consent. %1 is &apos;Yes, signed&apos;, &apos;Said no&apos;, &apos;Ended&apos; or &apos;Taken back&apos;, %2 with whom</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <extracomment>Row of a person&apos;s story. %1 is a service</extracomment>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>Said yes to being in touch with %1</source>
        <extracomment>Row of a person&apos;s story: the person agreed that we are in touch with somebody. %1 is who</extracomment>
        <translation>Aceptó que contactemos a %1</translation>
    </message>
    <message>
        <source>Said no to being in touch with %1</source>
        <extracomment>Row of a person&apos;s story: the person did not agree that we are in touch with somebody. %1 is who</extracomment>
        <translation>No aceptó que contactemos a %1</translation>
    </message>
    <message>
        <source>Plan printed</source>
        <extracomment>Row of a person&apos;s story: their plan left this device</extracomment>
        <translation>Plan impreso</translation>
    </message>
    <message>
        <source>Plan taken as a code</source>
        <extracomment>Row of a person&apos;s story: their plan left this device as a code that a phone reads</extracomment>
        <translation>Plan llevado en un código</translation>
    </message>
    <message>
        <source>Plan copied by hand</source>
        <extracomment>Row of a person&apos;s story: their plan was written down by hand</extracomment>
        <translation>Plan copiado a mano</translation>
    </message>
    <message>
        <source>Plan saved as a file</source>
        <extracomment>Row of a person&apos;s story: their plan left this device as a file</extracomment>
        <translation>Plan guardado en un archivo</translation>
    </message>
    <message>
        <source>They arrived</source>
        <extracomment>State of a referral: the person came to the service</extracomment>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <extracomment>State of a referral: the person did not come to the service</extracomment>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>They got what they needed</source>
        <extracomment>What came of a referral</extracomment>
        <translation>Recibió lo que necesitaba</translation>
    </message>
    <message>
        <source>They got part of it</source>
        <extracomment>What came of a referral</extracomment>
        <translation>Recibió una parte</translation>
    </message>
    <message>
        <source>They did not get it</source>
        <extracomment>What came of a referral</extracomment>
        <translation>No lo recibió</translation>
    </message>
    <message>
        <source>They chose something else</source>
        <extracomment>What came of a referral: the person&apos;s own choice</extracomment>
        <translation>Eligió otra cosa</translation>
    </message>
    <message>
        <source>We talked</source>
        <extracomment>How somebody was in touch about a referral</extracomment>
        <translation>Hablamos</translation>
    </message>
    <message>
        <source>I went there</source>
        <extracomment>How somebody was in touch about a referral: the peer went to the service</extracomment>
        <translation>Fui al lugar</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>How somebody was in touch about a referral</extracomment>
        <translation>No contestaron</translation>
    </message>
    <message>
        <source>Left a message</source>
        <extracomment>How somebody was in touch about a referral</extracomment>
        <translation>Dejé un mensaje</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>How long a visit was. %1 is a number of minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>May know: %1</source>
        <extracomment>Row of a person&apos;s story, under a yes. %1 is what somebody may be told about the person</extracomment>
        <translation>Puede saber: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words of a note, in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Note not finished</source>
        <extracomment>A note that was begun and is not finished</extracomment>
        <translation>Nota sin terminar</translation>
    </message>
    <message>
        <source>Consent printed</source>
        <extracomment>Row of a person&apos;s story: a page about what may be shared left this device</extracomment>
        <translation>Permiso impreso</translation>
    </message>
    <message>
        <source>Consent saved as a page</source>
        <extracomment>Row of a person&apos;s story: a page about what may be shared left this device</extracomment>
        <translation>Permiso guardado como página</translation>
    </message>
    <message>
        <source>Records saved as files</source>
        <extracomment>Row of a person&apos;s story: all their records left this device as a page and a file</extracomment>
        <translation>Registros guardados en archivos</translation>
    </message>
</context>
<context>
    <name>SurveyHand</name>
    <message>
        <source>How was it for you?</source>
        <extracomment>Title of the questions about how it was, in the person&apos;s own hands</extracomment>
        <translation>¿Cómo te fue?</translation>
    </message>
    <message>
        <source>Answer what you like, leave what you like. A second tap takes an answer back.</source>
        <extracomment>Under the title of the questions about how it was</extracomment>
        <translation>Responde lo que quieras y deja lo que quieras. Un segundo toque quita la respuesta.</translation>
    </message>
    <message>
        <source>This page cannot be read. Give the device back to your peer.</source>
        <extracomment>In the person&apos;s hands: the questions cannot be read</extracomment>
        <translation>Esta página no se puede leer. Devuelve el dispositivo a tu especialista.</translation>
    </message>
    <message>
        <source>Handrail shows nobody your answers. It counts them with those of others, and shows no count below five. Your peer helps you either way.</source>
        <extracomment>Under the questions about how it was, to the person</extracomment>
        <translation>Handrail no muestra tus respuestas a nadie. Las cuenta con las de otras personas y no muestra ningún conteo menor de cinco. Tu especialista te ayuda de todos modos.</translation>
    </message>
    <message>
        <source>Thank you. It is kept. Give the device back when you like.</source>
        <extracomment>Under the questions about how it was, once something is answered</extracomment>
        <translation>Gracias. Quedó guardado. Devuelve el dispositivo cuando quieras.</translation>
    </message>
</context>
<context>
    <name>SurveySheet</name>
    <message>
        <source>Ask how it was for them</source>
        <extracomment>Title of the sheet before the device is given to the person who says how it was for them</extracomment>
        <translation>Preguntar cómo le fue</translation>
    </message>
    <message>
        <source>They get six questions</source>
        <extracomment>Before a hand-over: what the person gets</extracomment>
        <translation>Recibe seis preguntas</translation>
    </message>
    <message>
        <source>In their language. Each may be left out, and so may all. Say so before you hand it over.</source>
        <extracomment>Before a hand-over of questions about how it was</extracomment>
        <translation>En su idioma. Puede dejar cualquiera, o todas. Díselo antes de entregarlo.</translation>
    </message>
    <message>
        <source>You do not see the answers</source>
        <extracomment>Before a hand-over of questions about how it was: what is shown of the answers</extracomment>
        <translation>Tú no ves las respuestas</translation>
    </message>
    <message>
        <source>They are sealed with the person’s records and go when those go. The team’s month counts them, and shows no count below five.</source>
        <extracomment>Before a hand-over of questions about how it was</extracomment>
        <translation>Quedan selladas con los registros de la persona y se van con ellos. El mes del equipo las cuenta y no muestra ningún conteo menor de cinco.</translation>
    </message>
    <message>
        <source>Your passphrase takes it back</source>
        <extracomment>Before a hand-over: how the device comes back</extracomment>
        <translation>Vuelve con tu frase de acceso</translation>
    </message>
    <message>
        <source>No other page or person opens. 911 and 988 stay on top.</source>
        <extracomment>Before a hand-over: what stays closed</extracomment>
        <translation>No se abre ninguna otra página ni persona. El 911 y el 988 quedan arriba.</translation>
    </message>
    <message>
        <source>Hold to hand over</source>
        <extracomment>Button that must be held: gives the device to the person</extracomment>
        <translation>Mantén para entregarlo</translation>
    </message>
    <message>
        <source>Keep your finger on the button until it is full.</source>
        <extracomment>After a tap on &apos;Hold to hand over&apos; that was too short</extracomment>
        <translation>Deja el dedo en el botón hasta que se llene.</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>Did we listen to you?</source>
        <extracomment>Asked of the person, about the visits of the peer</extracomment>
        <translation>¿Te escuchamos?</translation>
    </message>
    <message>
        <source>Did we treat you with respect?</source>
        <extracomment>Asked of the person, about the visits of the peer</extracomment>
        <translation>¿Te tratamos con respeto?</translation>
    </message>
    <message>
        <source>Did you have a say in what was done?</source>
        <extracomment>Asked of the person, about the visits of the peer</extracomment>
        <translation>¿Pudiste decidir sobre lo que se hizo?</translation>
    </message>
    <message>
        <source>Could you talk in the language you wanted?</source>
        <extracomment>Asked of the person, about the visits of the peer</extracomment>
        <translation>¿Pudiste hablar en el idioma que querías?</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <extracomment>Asked of the person, about the visits of the peer</extracomment>
        <translation>¿Ayudó?</translation>
    </message>
    <message>
        <source>Would you want us to come again?</source>
        <extracomment>Asked of the person, about the visits of the peer</extracomment>
        <translation>¿Querrías que volviéramos?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>An answer of the person</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>An answer of the person</extracomment>
        <translation>En parte</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>An answer of the person</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A count: how many people gave an answer. %1 is a question, %2 an answer</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Counted when the month is over</source>
        <extracomment>In the team&apos;s month that is not over yet, for what people said about the visits</extracomment>
        <translation>Se cuenta cuando acaba el mes</translation>
    </message>
</context>
<context>
    <name>VisitWhom</name>
    <message>
        <source>Who was it with?</source>
        <extracomment>Title of the sheet that says whom a visit was with</extracomment>
        <translation>¿Con quién fue?</translation>
    </message>
    <message>
        <source>Somebody new: name, initials or a code</source>
        <extracomment>Label of the field for someone who is not on the list</extracomment>
        <translation>Alguien nuevo: nombre, iniciales o un código</translation>
    </message>
    <message>
        <source>It was them</source>
        <extracomment>Button: the person who was written in the field</extracomment>
        <translation>Fue con esta persona</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>People</source>
        <extracomment>The place that Back goes to: the people a peer supports</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>The place that Back goes to: what helps after a crisis</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>Title of the list of all visits</extracomment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Group of chips: which visits show</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All visits</source>
        <extracomment>Chip over the list of visits</extracomment>
        <translation>Todas las visitas</translation>
    </message>
    <message>
        <source>Nobody’s yet</source>
        <extracomment>Chip over the list of visits: those that nobody gave a name yet</extracomment>
        <translation>De nadie todavía</translation>
    </message>
    <message>
        <source>Every visit has a name</source>
        <extracomment>List of visits that are nobody&apos;s, when there is none</extracomment>
        <translation>Cada visita tiene un nombre</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <extracomment>List of visits, when there is none</extracomment>
        <translation>Ninguna visita todavía</translation>
    </message>
    <message>
        <source>Anything you do in Now opens one. When it is closed, it stands here, and with the person it was with.</source>
        <extracomment>List of visits, when there is none</extracomment>
        <translation>Todo lo que haces en Ahora abre una. Cuando se cierra, está aquí y en la página de la persona.</translation>
    </message>
    <message>
        <source>No visit with “%1”</source>
        <extracomment>List of visits: the search found nothing. %1 is what was searched for</extracomment>
        <translation>Ninguna visita con “%1”</translation>
    </message>
    <message>
        <source>Show older</source>
        <extracomment>Button under a list: shows older ones too</extracomment>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Find a visit</source>
        <extracomment>Inside the empty search field over the list of visits</extracomment>
        <translation>Busca una visita</translation>
    </message>
</context>
</TS>
