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
        <source>In your own words</source>
        <extracomment>Label of the field for a note</extracomment>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>What they wanted, what you did together, what they said about it, what is next. Write what you saw and heard, so that you could read it aloud to them. Kept sealed as you type.</source>
        <extracomment>Under the field for a note: what belongs in it</extracomment>
        <translation>Qué quería la persona, qué hicieron juntos, qué dijo de eso, qué sigue. Escribe lo que viste y oíste, de modo que pudieras leérselo en voz alta. Se guarda sellado mientras escribes.</translation>
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
        <extracomment>Row of a person&apos;s story: a follow-up. %1 is &apos;24-hour check&apos;, %2 what came of it</extracomment>
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
        <source>Find a visit</source>
        <extracomment>Inside the empty search field over the list of visits</extracomment>
        <translation>Busca una visita</translation>
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
</context>
</TS>
