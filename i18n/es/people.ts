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
</context>
</TS>
