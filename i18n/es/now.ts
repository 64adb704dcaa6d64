<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Not on disk yet. Ticks are kept and tried again. Free some space.</source>
        <extracomment>Checklist: the disk took no write</extracomment>
        <translation>Aún no está en el disco. Las marcas se guardan y se intenta otra vez. Libera espacio.</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button of a warning that something could not be written</extracomment>
        <translation>Intentar ya</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Checklist, a finished group: how many of how many are ticked</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All done. The ticks and their times are with the visit.</source>
        <extracomment>Checklist, when every step is ticked</extracomment>
        <translation>Todo hecho. Las marcas y sus horas quedan con la visita.</translation>
    </message>
    <message>
        <source>Facts checked %1.</source>
        <extracomment>Under a checklist. %1 is a date</extracomment>
        <translation>Datos revisados el %1.</translation>
    </message>
    <message>
        <source>Step back</source>
        <extracomment>Checklist: opens what to do when it is not working, first of all leaving a threat</extracomment>
        <translation>Retrocede</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Checklist, when every step is ticked: leaves it</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done, next</source>
        <extracomment>Checklist: ticks the current step and moves to the next</extracomment>
        <translation>Hecho, sigue</translation>
    </message>
</context>
<context>
    <name>DoseClockCard</name>
    <message>
        <source>Since dose %1</source>
        <extracomment>Dose clock: what it counts. %1 is the number of the last dose</extracomment>
        <translation>Desde la dosis %1</translation>
    </message>
    <message>
        <source>Since you started</source>
        <extracomment>Dose clock, before any dose</extracomment>
        <translation>Desde que empezaste</translation>
    </message>
    <message>
        <source>No dose given yet</source>
        <extracomment>Dose clock, before any dose</extracomment>
        <translation>Aún sin dosis</translation>
    </message>
    <message>
        <source>Dose %1 from %2, if needed</source>
        <extracomment>Dose clock, first minutes after a dose. %1 is the number of the next dose, %2 a time such as 2:00</extracomment>
        <translation>Dosis %1 desde %2, si hace falta</translation>
    </message>
    <message>
        <source>Time for dose %1, if needed</source>
        <extracomment>Dose clock, when another dose may be given. %1 is its number</extracomment>
        <translation>Ya toca la dosis %1, si hace falta</translation>
    </message>
</context>
<context>
    <name>HandoffCode</name>
    <message>
        <source>QR code of this card</source>
        <extracomment>The QR code of the EMS card, for screen readers</extracomment>
        <translation>Código QR de esta tarjeta</translation>
    </message>
    <message>
        <source>Scan to take along. No name is in it.</source>
        <extracomment>EMS card, beside the QR code</extracomment>
        <translation>Escanea para llevarla. No lleva ningún nombre.</translation>
    </message>
</context>
<context>
    <name>HandoffDone</name>
    <message>
        <source>CPR step</source>
        <extracomment>EMS card: the time in which the app showed the CPR step</extracomment>
        <translation>Paso de RCP</translation>
    </message>
    <message>
        <source>Rescue breaths step</source>
        <extracomment>EMS card: the time in which the app showed the rescue breathing step</extracomment>
        <translation>Paso de respiración</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>EMS card. %1 is a time: still going on</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>EMS card, from one time to another: &apos;2:05 to 2:09&apos;</extracomment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>HandoffEdit</name>
    <message>
        <source>Put the card right</source>
        <extracomment>Title of the sheet that changes the EMS card</extracomment>
        <translation>Corrige la tarjeta</translation>
    </message>
    <message>
        <source>What you saw</source>
        <extracomment>Sheet of the EMS card, above the signs that were seen</extracomment>
        <translation>Lo que viste</translation>
    </message>
    <message>
        <source>What was marked</source>
        <extracomment>Sheet of the EMS card, above the marks with their times</extracomment>
        <translation>Lo que se marcó</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button word: this did not happen; the log keeps that it was marked</extracomment>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>HandoffPage</name>
    <message>
        <source>Possible overdose</source>
        <extracomment>Title of the card that is read out to the ambulance crew</extracomment>
        <translation>Posible sobredosis</translation>
    </message>
    <message>
        <source>Found at %1, %2 min ago</source>
        <extracomment>EMS card. %1 is a time, %2 a number of minutes</extracomment>
        <translation>Encontrada a las %1, hace %2 min</translation>
    </message>
    <message>
        <source>No naloxone given</source>
        <extracomment>EMS card</extracomment>
        <translation>Sin naloxona</translation>
    </message>
    <message>
        <source>1 dose of naloxone</source>
        <extracomment>EMS card</extracomment>
        <translation>1 dosis de naloxona</translation>
    </message>
    <message>
        <source>%1 doses of naloxone</source>
        <extracomment>EMS card. %1 is 2 or more</extracomment>
        <translation>%1 dosis de naloxona</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>EMS card, joins times: &apos;2:04 and 2:07&apos;</extracomment>
        <translation> y </translation>
    </message>
    <message>
        <source>At %1. Last one %2 min ago.</source>
        <extracomment>EMS card, when naloxone was given. %1 is one time or more, %2 a number of minutes</extracomment>
        <translation>A las %1. La última hace %2 min.</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Back arrow of the EMS card: to the steps of the run</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>EMS card, top right: change what was marked</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Scan to take along</source>
        <extracomment>Title of the sheet with the large QR code of the EMS card</extracomment>
        <translation>Escanea para llevarla</translation>
    </message>
    <message>
        <source>No name is in it.</source>
        <extracomment>EMS card, under the QR code</extracomment>
        <translation>No lleva ningún nombre.</translation>
    </message>
    <message>
        <source>QR code of this card</source>
        <extracomment>The QR code of the EMS card, for screen readers</extracomment>
        <translation>Código QR de esta tarjeta</translation>
    </message>
    <message>
        <source>EMS has taken over</source>
        <extracomment>Ends the overdose run</extracomment>
        <translation>La ambulancia se encarga</translation>
    </message>
    <message>
        <source>End without EMS</source>
        <extracomment>Ends the overdose run: they woke and are safe, refused, or it was something else</extracomment>
        <translation>Terminar sin ambulancia</translation>
    </message>
</context>
<context>
    <name>HandoffState</name>
    <message>
        <source>%1 since %2</source>
        <extracomment>EMS card: how they are. %1 is &apos;Breathing normally&apos; or &apos;Awake&apos;, %2 a time</extracomment>
        <translation>%1 desde las %2</translation>
    </message>
    <message>
        <source>%1 at %2, not since</source>
        <extracomment>EMS card: how they were before another dose or breaths were needed. %1 is &apos;Breathing normally&apos; or &apos;Awake&apos;, %2 a time</extracomment>
        <translation>%1 a las %2, después ya no</translation>
    </message>
    <message>
        <source>Normal breathing not seen yet</source>
        <extracomment>EMS card, when nobody marked that the person breathes</extracomment>
        <translation>Aún no se ha visto respiración normal</translation>
    </message>
</context>
<context>
    <name>MarksSheet</name>
    <message>
        <source>Marks</source>
        <extracomment>Title of the sheet with the buttons that write a time</extracomment>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>EMS card</source>
        <extracomment>Opens the card that is read out to the ambulance crew</extracomment>
        <translation>Tarjeta</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>Now</source>
        <extracomment>Title of the page with what helps during a crisis</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Visit open %1 min</source>
        <extracomment>Strip on the Now page. %1 is a number of minutes</extracomment>
        <translation>Visita abierta hace %1 min</translation>
    </message>
    <message>
        <source>Life at risk</source>
        <extracomment>Part of the Now page: when a life may be at risk</extracomment>
        <translation>Vida en riesgo</translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Tile on the Now page: phone lines and what to say</extracomment>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Part of the Now page: the safety of everyone</extracomment>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>With the person</source>
        <extracomment>Part of the Now page: what to do together with the person</extracomment>
        <translation>Con la persona</translation>
    </message>
    <message>
        <source>Rights and reports</source>
        <extracomment>Part of the Now page: holds, rights, what must be reported</extracomment>
        <translation>Derechos y avisos</translation>
    </message>
    <message>
        <source>You and your team</source>
        <extracomment>Part of the Now page: the peer and the team</extracomment>
        <translation>Tú y tu equipo</translation>
    </message>
    <message>
        <source>Facts checked %1.</source>
        <extracomment>Under the Now page. %1 is a date</extracomment>
        <translation>Datos revisados el %1.</translation>
    </message>
</context>
<context>
    <name>NowPlaces</name>
    <message>
        <source>Home</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Name of a place, beside the back arrow: what helps during a crisis</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Name of a place, beside the back arrow: the steps of the overdose run</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>Name of a place, beside the back arrow: the timeline of the open visit</extracomment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Beside the back arrow, when the place it goes to has no short name</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>OutcomeSheet</name>
    <message>
        <source>How did it end?</source>
        <extracomment>Title of the sheet that closes a visit</extracomment>
        <translation>¿Cómo terminó?</translation>
    </message>
    <message>
        <source>Safe, stays here</source>
        <extracomment>How a visit ended: the person is safe and stays in the community</extracomment>
        <translation>A salvo, se queda</translation>
    </message>
    <message>
        <source>Gone to hospital</source>
        <extracomment>How a visit ended</extracomment>
        <translation>Fue al hospital</translation>
    </message>
    <message>
        <source>With another service</source>
        <extracomment>How a visit ended: another service takes over</extracomment>
        <translation>Con otro servicio</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>How a visit ended: the person did not want help</extracomment>
        <translation>No quiso ayuda</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <extracomment>How a visit ended</extracomment>
        <translation>No había nadie</translation>
    </message>
    <message>
        <source>On a hold</source>
        <extracomment>How a visit ended: an involuntary hold (5150 or 5585)</extracomment>
        <translation>En una retención</translation>
    </message>
    <message>
        <source>With police</source>
        <extracomment>How a visit ended</extracomment>
        <translation>Con la policía</translation>
    </message>
    <message>
        <source>Died</source>
        <extracomment>How a visit ended</extracomment>
        <translation>Murió</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>How a visit ended</extracomment>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>The overdose steps are still going on. End them first.</source>
        <extracomment>Sheet that closes a visit while the overdose steps are going on</extracomment>
        <translation>Los pasos de sobredosis siguen en curso. Termínalos primero.</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Button: back to the overdose steps</extracomment>
        <translation>Ir ahí</translation>
    </message>
</context>
<context>
    <name>RunDock</name>
    <message>
        <source>Back</source>
        <extracomment>Overdose run: to the step before</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>Overdose run with large text: opens the buttons that write a time</extracomment>
        <translation>Marcas</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>EMS card</source>
        <extracomment>Overdose run, top right: opens the card that is read out to the ambulance crew</extracomment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Overdose run: when a step is to be taken, before its lines. %1 is a condition such as &apos;If breathing is still not normal&apos;</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Not on disk yet. Marks are kept and tried again. Free some space.</source>
        <extracomment>Overdose run: the disk took no write</extracomment>
        <translation>Aún no está en el disco. Las marcas se guardan y se intenta otra vez. Libera espacio.</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button of a warning that something could not be written</extracomment>
        <translation>Intentar ya</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>After a mark was written. %1 is what was done, %2 the time: &apos;Dose 1 given, 2:04&apos;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PushDisc</name>
    <message>
        <source>Push</source>
        <extracomment>On the CPR pacer: what to do at each beat. One short word.</extracomment>
        <translation>Empuja</translation>
    </message>
    <message>
        <source>Push at each beat</source>
        <extracomment>CPR pacer, for screen readers</extracomment>
        <translation>Empuja en cada golpe</translation>
    </message>
</context>
<context>
    <name>VisitNote</name>
    <message>
        <source>Note</source>
        <extracomment>Label of the field for a note of the visit</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What happened, in plain words</source>
        <extracomment>Inside the empty field for a note of the visit</extracomment>
        <translation>Qué pasó, en palabras sencillas</translation>
    </message>
    <message>
        <source>Notes are kept sealed. They open after unlock.</source>
        <extracomment>Under the field for a note, while records are locked</extracomment>
        <translation>Las notas se guardan selladas. Se abren al desbloquear.</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>Button: adds the typed note to the timeline</extracomment>
        <translation>Añadir nota</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>This visit</source>
        <extracomment>Title of the timeline of the open visit</extracomment>
        <translation>Esta visita</translation>
    </message>
    <message>
        <source>Open since %1, %2 min</source>
        <extracomment>Under the title of the visit. %1 is a time, %2 a number of minutes</extracomment>
        <translation>Abierta desde las %1, %2 min</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <extracomment>Visit page, when no visit is open</extracomment>
        <translation>No hay visita abierta</translation>
    </message>
    <message>
        <source>Anything you do in Now opens one: a tick, a mark, a call. Its times show up here.</source>
        <extracomment>Visit page, when no visit is open</extracomment>
        <translation>Todo lo que haces en Ahora abre una: una marca, un paso, una llamada. Aquí verás sus horas.</translation>
    </message>
    <message>
        <source>Open Now</source>
        <extracomment>Button on the empty visit page: opens what helps during a crisis</extracomment>
        <translation>Abrir Ahora</translation>
    </message>
    <message>
        <source>Not on disk yet. Everything is kept and tried again. Free some space.</source>
        <extracomment>Visit page: the disk took no write</extracomment>
        <translation>Aún no está en el disco. Todo se guarda y se intenta otra vez. Libera espacio.</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button of a warning that something could not be written</extracomment>
        <translation>Intentar ya</translation>
    </message>
    <message>
        <source>Close visit</source>
        <extracomment>Button: ends the visit and asks how it ended</extracomment>
        <translation>Cerrar la visita</translation>
    </message>
    <message>
        <source>Visit opened</source>
        <extracomment>Timeline of the visit</extracomment>
        <translation>Visita abierta</translation>
    </message>
    <message>
        <source>Steps begun</source>
        <extracomment>Timeline of the visit: a protocol such as Overdose was begun</extracomment>
        <translation>Pasos empezados</translation>
    </message>
    <message>
        <source>Steps ended</source>
        <extracomment>Timeline of the visit: the protocol was ended</extracomment>
        <translation>Pasos terminados</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>Timeline of the visit. %1 is what had been marked: &apos;Dose 1 of naloxone given&apos;</extracomment>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>Call opened: %1</source>
        <extracomment>Timeline of the visit. %1 is the name of a phone line</extracomment>
        <translation>Llamada abierta: %1</translation>
    </message>
    <message>
        <source>Number given to the phone: %1</source>
        <extracomment>Timeline of the visit: the number went to the phone app. %1 is the name of a phone line</extracomment>
        <translation>Número dado al teléfono: %1</translation>
    </message>
    <message>
        <source>Message given to the phone: %1</source>
        <extracomment>Timeline of the visit: a message went to the message app. %1 is the name of a phone line</extracomment>
        <translation>Mensaje dado al teléfono: %1</translation>
    </message>
    <message>
        <source>Note kept. It opens after unlock.</source>
        <extracomment>Timeline of the visit: a note that is sealed while records are locked</extracomment>
        <translation>Nota guardada. Se abre al desbloquear.</translation>
    </message>
</context>
</TS>
