<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>BreathSheet</name>
    <message>
        <source>Breathe with it</source>
        <extracomment>Title of the screen with the breathing pacer alone</extracomment>
        <translation>Respira con esto</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends the breathing pacer</extracomment>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>CheckAsk</name>
    <message>
        <source>Get someone to you</source>
        <extracomment>Over every page when the responder&apos;s own timer is over</extracomment>
        <translation>Que alguien vaya contigo</translation>
    </message>
    <message>
        <source>Time is up. Are you fine?</source>
        <translation>Se acabó el tiempo. ¿Estás bien?</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <extracomment>Over every page when the responder&apos;s own timer is over. %1 is minutes and seconds: 2:10</extracomment>
        <translation>Retraso: %1</translation>
    </message>
    <message>
        <source>I am fine</source>
        <extracomment>Responder&apos;s timer: all is well, the timer ends
----------
Check on me, after &apos;Not fine&apos; was tapped: the responder is fine after all</extracomment>
        <translation>Estoy bien</translation>
    </message>
    <message>
        <source>Not fine</source>
        <extracomment>Responder&apos;s timer: help is needed</extracomment>
        <translation>No estoy bien</translation>
    </message>
    <message>
        <source>%1 minutes more</source>
        <extracomment>Responder&apos;s timer: starts anew. %1 is a number of minutes</extracomment>
        <translation>%1 minutos más</translation>
    </message>
    <message>
        <source>Call 911</source>
        <extracomment>Opens the call sheet of 911; it does not dial</extracomment>
        <translation>Llamar al 911</translation>
    </message>
    <message>
        <source>The message app did not take it. Call, or send it by hand.</source>
        <extracomment>The system did not take the message</extracomment>
        <translation>La app de mensajes no lo aceptó. Llama, o envíalo a mano.</translation>
    </message>
    <message>
        <source>The message is in your message app. Send it there.</source>
        <extracomment>The message was handed over; nothing is sent yet</extracomment>
        <translation>El mensaje está en tu app de mensajes. Envíalo desde ahí.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <extracomment>Puts the message into the phone&apos;s message app. %1 is a name or a number</extracomment>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>Opens the call sheet of the program&apos;s number. %1 is its name</extracomment>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>To %1:</source>
        <extracomment>Over the message of the responder&apos;s timer, on a device that cannot send one. %1 is a number</extracomment>
        <translation>Para %1:</translation>
    </message>
    <message>
        <source>Number for the message</source>
        <extracomment>Over every page, after &apos;Not fine&apos; was tapped and no number is known: whom the message goes to</extracomment>
        <translation>Número para el mensaje</translation>
    </message>
</context>
<context>
    <name>CheckOnMePage</name>
    <message>
        <source>Check on me</source>
        <extracomment>Title of the page with the responder&apos;s own timer</extracomment>
        <translation>Aviso para mí</translation>
    </message>
    <message>
        <source>Handrail asks when the time is up. It tells nobody by itself: you send the message.</source>
        <extracomment>Under the title of the timer</extracomment>
        <translation>Handrail pregunta cuando acaba el tiempo. No avisa a nadie por su cuenta: tú envías el mensaje.</translation>
    </message>
    <message>
        <source>Ask me in</source>
        <extracomment>Heading over the choice of minutes</extracomment>
        <translation>Pregúntame en</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A choice of time. %1 is a number of minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Start %1 minutes</source>
        <extracomment>Starts the responder&apos;s timer. %1 is a number of minutes</extracomment>
        <translation>Empezar %1 minutos</translation>
    </message>
    <message>
        <source>Time is up</source>
        <extracomment>Responder&apos;s timer, when it is over</extracomment>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Asks you at %1</source>
        <extracomment>Responder&apos;s timer. %1 is a time of day</extracomment>
        <translation>Te pregunta a las %1</translation>
    </message>
    <message>
        <source>Are you fine?</source>
        <extracomment>Responder&apos;s timer, when it is over</extracomment>
        <translation>¿Estás bien?</translation>
    </message>
    <message>
        <source>I am fine</source>
        <extracomment>Responder&apos;s timer: all is well, the timer ends</extracomment>
        <translation>Estoy bien</translation>
    </message>
    <message>
        <source>%1 minutes more</source>
        <extracomment>Responder&apos;s timer: starts anew. %1 is a number of minutes</extracomment>
        <translation>%1 minutos más</translation>
    </message>
    <message>
        <source>The message</source>
        <extracomment>Heading over the message of the responder&apos;s timer</extracomment>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>The message app did not take it. Call, or send it by hand.</source>
        <extracomment>The system did not take the message</extracomment>
        <translation>La app de mensajes no lo aceptó. Llama, o envíalo a mano.</translation>
    </message>
    <message>
        <source>The message is in your message app. Send it there.</source>
        <extracomment>The message was handed over; nothing is sent yet</extracomment>
        <translation>El mensaje está en tu app de mensajes. Envíalo ahí.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <extracomment>Puts the message into the phone&apos;s message app. %1 is a name or a number</extracomment>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>Opens the call sheet of the program&apos;s number. %1 is its name</extracomment>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Add your supervisor’s number</source>
        <extracomment>Opens the page where the program&apos;s own numbers are typed in</extracomment>
        <translation>Agrega el número de tu supervisión</translation>
    </message>
    <message>
        <source>Who gets the message?</source>
        <extracomment>Heading over the number that gets the message of the responder&apos;s timer</extracomment>
        <translation>¿Quién recibe el mensaje?</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Label of the field for the number that gets the message of the responder&apos;s timer</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Asked now, so that nobody has to look for it later. It can stay empty.</source>
        <extracomment>Under the field for the number that gets the message of the responder&apos;s timer</extracomment>
        <translation>Se pregunta ahora, para que nadie tenga que buscarlo después. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>To %1:</source>
        <extracomment>Over the message of the responder&apos;s timer. %1 is a name or a number</extracomment>
        <translation>Para %1:</translation>
    </message>
    <message>
        <source>No number yet: the message has nobody to go to.</source>
        <extracomment>Under the field for the number that gets the message of the responder&apos;s timer, while it runs</extracomment>
        <translation>Aún no hay número: el mensaje no tiene a quién llegar.</translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Are you fine? Late by %1</source>
        <extracomment>In one line over emergency steps, when the responder&apos;s own timer is over. %1 is minutes and seconds: 2:10</extracomment>
        <translation>¿Estás bien? Retraso: %1</translation>
    </message>
    <message>
        <source>I am fine</source>
        <extracomment>Responder&apos;s timer: all is well, the timer ends</extracomment>
        <translation>Estoy bien</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
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
    <name>CloseForMe</name>
    <message>
        <source>Was it one of these for you?</source>
        <extracomment>Heading on the page that closes a visit: the peer&apos;s own feelings about it</extracomment>
        <translation>¿Fue algo de esto para ti?</translation>
    </message>
    <message>
        <source>What made it hard for you</source>
        <extracomment>What is ticked here, for screen readers</extracomment>
        <translation>Qué lo hizo duro para ti</translation>
    </message>
    <message>
        <source>Not written into the visit. Handrail offers you a minute for yourself.</source>
        <extracomment>Under what made a visit hard for the peer</extracomment>
        <translation>No se escribe en la visita. Handrail te ofrece un minuto para ti.</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Close visit</source>
        <extracomment>Title of the page that closes a visit
----------
Button: ends the visit</extracomment>
        <translation>Cerrar la visita</translation>
    </message>
    <message>
        <source>Emergency steps are still going on. End them first.</source>
        <extracomment>Page that closes a visit while emergency steps are going on</extracomment>
        <translation>Los pasos de emergencia siguen. Termínalos primero.</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Button: back to the emergency steps</extracomment>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <extracomment>Heading over the outcomes of a visit</extracomment>
        <translation>¿Cómo terminó?</translation>
    </message>
    <message>
        <source>Pick how it ended. The rest can stay empty.</source>
        <extracomment>Page that closes a visit: the one thing that is needed</extracomment>
        <translation>Elige cómo terminó. Lo demás puede quedar vacío.</translation>
    </message>
    <message>
        <source>Who is with them now?</source>
        <extracomment>Heading over those who have the person now</extracomment>
        <translation>¿Quién está con la persona ahora?</translation>
    </message>
    <message>
        <source>Hand-off checklist</source>
        <extracomment>Opens the checklist for handing a person over to somebody else</extracomment>
        <translation>Lista para la entrega</translation>
    </message>
    <message>
        <source>Follow up</source>
        <extracomment>Heading over the follow-ups that are proposed</extracomment>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>In %1 hours</source>
        <extracomment>A follow-up that is proposed. %1 is a number of hours</extracomment>
        <translation>En %1 horas</translation>
    </message>
    <message>
        <source>Proposed, not promised. Your program’s rule goes first.</source>
        <extracomment>Under the follow-ups that are proposed when a visit closes</extracomment>
        <translation>Propuesto, no prometido. Primero va la regla de tu programa.</translation>
    </message>
    <message>
        <source>%1: in writing by %2</source>
        <extracomment>A report in writing that is due. %1 is the walk it came from, %2 a day and a time</extracomment>
        <translation>%1: por escrito antes de %2</translation>
    </message>
    <message>
        <source>Supervisor knows</source>
        <extracomment>Page that closes a visit</extracomment>
        <translation>Supervisión lo sabe</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>Opens the call sheet of the program&apos;s number. %1 is its name</extracomment>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Note draft</source>
        <extracomment>Label of the field with the draft of a note</extracomment>
        <translation>Borrador de nota</translation>
    </message>
    <message>
        <source>Made from this visit. Change it as you like, now or later: it waits under Visits until you finish it. Kept sealed.</source>
        <extracomment>Under the draft of a note</extracomment>
        <translation>Sale de esta visita. Cámbiala como quieras, ahora o después: espera en Visitas hasta que la termines. Se guarda sellada.</translation>
    </message>
    <message>
        <source>“%1” is no diagnosis in California, and a note may not use it as one. Write what you saw and heard.</source>
        <extracomment>A note holds words that California law forbids as a diagnosis. %1 is those words</extracomment>
        <translation>“%1” no es un diagnóstico en California, y una nota no puede usarlo como tal. Escribe lo que viste y oíste.</translation>
    </message>
    <message>
        <source>Supervisor knows: %1</source>
        <extracomment>Page that closes a visit. %1 is who leads this shift</extracomment>
        <translation>Supervisión lo sabe: %1</translation>
    </message>
</context>
<context>
    <name>CloseWhom</name>
    <message>
        <source>Who was it with?</source>
        <extracomment>Page that closes a visit: heading over the people it may have been with</extracomment>
        <translation>¿Con quién fue?</translation>
    </message>
    <message>
        <source>Say later</source>
        <extracomment>Page that closes a visit: whom it was with is left open</extracomment>
        <translation>Decirlo después</translation>
    </message>
    <message>
        <source>More names</source>
        <extracomment>Page that closes a visit: shows the rest of the names</extracomment>
        <translation>Más nombres</translation>
    </message>
    <message>
        <source>The visit and its follow-ups are then kept with them. You can leave this open.</source>
        <extracomment>Page that closes a visit, under the people it may have been with</extracomment>
        <translation>La visita y sus seguimientos se guardan entonces con esa persona. Puedes dejarlo abierto.</translation>
    </message>
    <message>
        <source>Records are locked, so no names show here. A follow-up asks who it was.</source>
        <extracomment>Page that closes a visit while records are locked</extracomment>
        <translation>Los registros están bloqueados, así que aquí no aparecen nombres. Un seguimiento pregunta quién era.</translation>
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
    <message>
        <source>Saving dose %1</source>
        <extracomment>Dose clock, while the dose is on its way to the disk. %1 is the number of the dose</extracomment>
        <translation>Guardando dosis %1</translation>
    </message>
</context>
<context>
    <name>FitAnswer</name>
    <message>
        <source>Do</source>
        <extracomment>Fit to the person: how to go about it</extracomment>
        <translation>Haz</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Fit to the person: what not to do</extracomment>
        <translation>Evita</translation>
    </message>
    <message>
        <source>Know</source>
        <extracomment>Fit to the person: rights and rules</extracomment>
        <translation>Ten en cuenta</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>Fit to the person: phone lines</extracomment>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Opens the call sheet; it does not dial</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Do next</source>
        <extracomment>Heading over the buttons at the end of a page</extracomment>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <extracomment>Opens the directory with services for a group. %1 is the group</extracomment>
        <translation>Servicios: %1</translation>
    </message>
</context>
<context>
    <name>FitPage</name>
    <message>
        <source>Fit to the person</source>
        <extracomment>Title of the page with how to be with groups of people</extracomment>
        <translation>Según la persona</translation>
    </message>
    <message>
        <source>Nobody is only one thing. Pick what is true, and ask: “What should I know?”</source>
        <extracomment>Under the title: what the page is for</extracomment>
        <translation>Nadie es solo una cosa. Elige lo que es cierto y pregunta: “¿Qué debo saber?”</translation>
    </message>
    <message>
        <source>Pick one or more. What you pick is not kept.</source>
        <extracomment>Fit to the person, before anything is picked</extracomment>
        <translation>Elige una o más. Lo que eliges no se guarda.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Opens the call sheet; it does not dial</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Facts checked %1. Not yet reviewed by a clinician.</source>
        <extracomment>Under a page of facts. %1 is a date</extracomment>
        <translation>Datos revisados el %1. Aún sin revisión clínica.</translation>
    </message>
    <message>
        <source>Read more, with sources</source>
        <extracomment>Opens the guide behind the cards</extracomment>
        <translation>Leer más, con fuentes</translation>
    </message>
    <message>
        <source>A peer who shares this</source>
        <extracomment>Fit to the person: peers of the program who share a language, a culture or a life like theirs</extracomment>
        <translation>Alguien de apoyo que comparte esto</translation>
    </message>
    <message>
        <source>Ask first: “Would you like someone who shares your language, culture or gender?”</source>
        <extracomment>Fit to the person, over the peers of the program</extracomment>
        <translation>Pregunta antes: “¿Quieres a alguien que comparta tu idioma, cultura o género?”</translation>
    </message>
    <message>
        <source>No peer of your program is listed yet. Add who speaks what, and who has lived what.</source>
        <extracomment>Fit to the person, when no peer of the program says what they share</extracomment>
        <translation>Aún no hay colegas de tu programa en la lista. Agrega quién habla qué, y quién ha vivido qué.</translation>
    </message>
    <message>
        <source>Add a peer of your program</source>
        <extracomment>Opens the page where the program&apos;s numbers and peers are added</extracomment>
        <translation>Agregar a alguien de apoyo de tu programa</translation>
    </message>
</context>
<context>
    <name>GroundPage</name>
    <message>
        <source>Emergency steps are going on. This is not for now.</source>
        <extracomment>Ground page while emergency steps are going on: no breathing exercise is offered then</extracomment>
        <translation>Hay pasos de emergencia en marcha. Esto no es para ahora.</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Button: back to the emergency steps</extracomment>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>Overdose</source>
        <extracomment>Button: opens the overdose steps</extracomment>
        <translation>Sobredosis</translation>
    </message>
    <message>
        <source>Breathe with it</source>
        <extracomment>Ground page: heading over the breathing pacer</extracomment>
        <translation>Respira con esto</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Ground page: begins the breathing pacer</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Five senses</source>
        <extracomment>Ground page: heading over the exercise with the five senses</extracomment>
        <translation>Cinco sentidos</translation>
    </message>
    <message>
        <source>Show a card to the person</source>
        <extracomment>Ground page: shows a large card with kind words to the person</extracomment>
        <translation>Muestra una tarjeta a la persona</translation>
    </message>
    <message>
        <source>Facts checked %1. Not yet reviewed by a clinician.</source>
        <extracomment>Under a page of facts. %1 is a date</extracomment>
        <translation>Datos revisados el %1. Aún sin revisión clínica.</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>Title of the card that is shown to the person</extracomment>
        <translation>Para ti</translation>
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
        <source>Shows the code large. No name is in it.</source>
        <extracomment>What a tap on the QR code of the EMS card does, for screen readers</extracomment>
        <translation>Muestra el código en grande. No lleva ningún nombre.</translation>
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
        <extracomment>Back arrow of the EMS card: to the steps of the run
----------
EMS card: back to the steps of the run</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>EMS card, top right: change what was marked
----------
EMS card: change what was marked</extracomment>
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
    <message>
        <source>%1, person %2</source>
        <extracomment>EMS card, when two people are down. %1 is what it looks like (&apos;Possible overdose&apos;), %2 is 1, 2 …</extracomment>
        <translation>%1, persona %2</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>EMS card with large text: opens what else can be done with it</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>EMS card</source>
        <extracomment>Title of the sheet with what else can be done with the EMS card</extracomment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>%1, %2 min ago</source>
        <extracomment>EMS card with large text, under &apos;Possible overdose&apos;: when they were found. %1 is a time, %2 a number of minutes</extracomment>
        <translation>%1, hace %2 min</translation>
    </message>
    <message>
        <source>%1 (last %2 min ago)</source>
        <extracomment>EMS card with large text, when naloxone was given. %1 is one time or more, %2 a number of minutes</extracomment>
        <translation>%1 (la última hace %2 min)</translation>
    </message>
    <message>
        <source>%1, found at %2</source>
        <extracomment>Code of the EMS card. %1 is a day with its year, %2 a time</extracomment>
        <translation>%1, encontrada a las %2</translation>
    </message>
    <message>
        <source>911 was dialed here at %1</source>
        <extracomment>EMS card, when nobody marked that 911 was called. %1 is a time</extracomment>
        <translation>Aquí se marcó al 911 a las %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <extracomment>EMS card. %1 is the landmark or cross street, as somebody typed it</extracomment>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>EMS card. %1 is who hands over, such as &apos;Ana R., CREST 4&apos;</extracomment>
        <translation>De: %1</translation>
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
    <name>NinetyPage</name>
    <message>
        <source>Ninety seconds for you</source>
        <extracomment>Title of the page offered to the peer after a hard visit</extracomment>
        <translation>Noventa segundos para ti</translation>
    </message>
    <message>
        <source>That was a hard one. You stayed.

- Put both feet on the ground.
- Drop your shoulders. Unlock your jaw.
- Let a few breaths out slowly.
- Drink some water.
- Tell one person how it was.</source>
        <extracomment>Page offered to the peer after a hard visit. A list in Markdown; keep the dashes.</extracomment>
        <translation>Fue duro. Te quedaste.

- Pon los dos pies en el suelo.
- Baja los hombros. Suelta la mandíbula.
- Suelta el aire despacio unas veces.
- Toma un poco de agua.
- Cuéntale a una persona cómo fue.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Page offered to the peer after a hard visit: ends the breathing pacer</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Breathe with me</source>
        <extracomment>Page offered to the peer after a hard visit: begins the breathing pacer</extracomment>
        <translation>Respira conmigo</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>Opens the call sheet of the program&apos;s number. %1 is its name</extracomment>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Page offered to the peer after a hard visit: leaves it</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The visit is closed and kept. Home says where.</source>
        <extracomment>Page offered to the peer after a hard visit</extracomment>
        <translation>La visita está cerrada y guardada. Inicio dice dónde.</translation>
    </message>
    <message>
        <source>A few taps for yourself</source>
        <extracomment>Page offered to the peer after a hard visit: opens their own short look back at it</extracomment>
        <translation>Unos toques para ti</translation>
    </message>
    <message>
        <source>Three hard ones in a week: a short huddle</source>
        <extracomment>Page offered to the peer after a hard visit, when it was the third hard one in seven days, or a later one</extracomment>
        <translation>Tres duras en una semana: una junta corta</translation>
    </message>
    <message>
        <source>What happened, who is fit to work, who checks in tomorrow</source>
        <extracomment>Under the huddle that is offered after a hard visit</extracomment>
        <translation>Qué pasó, quién puede trabajar, quién pregunta mañana</translation>
    </message>
    <message>
        <source>My supports</source>
        <extracomment>Page offered to the peer after a hard visit: opens who and what carries them</extracomment>
        <translation>Mis apoyos</translation>
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
        <translation>Derechos y reportes</translation>
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
    <message>
        <source>Where am I</source>
        <extracomment>Tile on the Now page: county and position in words</extracomment>
        <translation>Dónde estoy</translation>
    </message>
    <message>
        <source>Other emergencies</source>
        <extracomment>Tile on the Now page: steps for emergencies besides overdose
----------
Title of the sheet with steps for emergencies besides overdose</extracomment>
        <translation>Otras emergencias</translation>
    </message>
    <message>
        <source>Choking, bleeding, seizure, allergy, heat, cold and more</source>
        <extracomment>Under the tile Other emergencies</extracomment>
        <translation>Atragantamiento, sangrado, convulsión, alergia, calor, frío y más</translation>
    </message>
    <message>
        <source>Check on me</source>
        <extracomment>Tile on the Now page: the responder&apos;s own timer</extracomment>
        <translation>Aviso para mí</translation>
    </message>
    <message>
        <source>Check on me: asks you at %1</source>
        <extracomment>Strip on the Now page: the responder&apos;s timer is running. %1 is a time of day</extracomment>
        <translation>Aviso para mí: te pregunta a las %1</translation>
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
    <message>
        <source>Close visit</source>
        <extracomment>Name of a place, beside the back arrow: the checklist, walk or tool one came from</extracomment>
        <translation>Cerrar la visita</translation>
    </message>
</context>
<context>
    <name>PacePattern</name>
    <message>
        <source>%1 s</source>
        <extracomment>Under a part of the breathing pattern: how long it is. %1 is a number of seconds, as short as can be</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>PaperSaid</name>
    <message>
        <source>%1 is in your documents.</source>
        <extracomment>A page was saved. %1 is the name of the file</extracomment>
        <translation>%1 está en tus documentos.</translation>
    </message>
    <message>
        <source>No printer took it. Save it as a page instead.</source>
        <extracomment>A page could not be printed</extracomment>
        <translation>Ninguna impresora lo tomó. Mejor guárdalo como página.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <extracomment>A page could not be written: no room</extracomment>
        <translation>El disco está lleno. No se guardó nada.</translation>
    </message>
    <message>
        <source>It could not be saved in your documents. Nothing was changed.</source>
        <extracomment>A page could not be written</extracomment>
        <translation>No se pudo guardar en tus documentos. No se cambió nada.</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <extracomment>A page went to the printer</extracomment>
        <translation>La impresora lo tiene.</translation>
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
        <translation>Empuja con cada pulso</translation>
    </message>
</context>
<context>
    <name>RunAsides</name>
    <message>
        <source>Sound on</source>
        <extracomment>Switch of the tone at each beat of the pacer, with its state</extracomment>
        <translation>Sonido activado</translation>
    </message>
    <message>
        <source>Sound off</source>
        <extracomment>Switch of the tone at each beat of the pacer, with its state</extracomment>
        <translation>Sonido apagado</translation>
    </message>
    <message>
        <source>Another person is down</source>
        <extracomment>Steps of an emergency: begins the same steps for somebody else; these go on</extracomment>
        <translation>Hay otra persona caída</translation>
    </message>
    <message>
        <source>Vibration on</source>
        <extracomment>Switch of the shake at each beat, at a saved mark and when a dose is due, with its state</extracomment>
        <translation>Vibración activada</translation>
    </message>
    <message>
        <source>Vibration off</source>
        <extracomment>Switch of the shake at each beat, at a saved mark and when a dose is due, with its state</extracomment>
        <translation>Vibración apagada</translation>
    </message>
    <message>
        <source>Voice on</source>
        <extracomment>Switch of the voice that reads each step of an emergency aloud, with its state</extracomment>
        <translation>Voz activada</translation>
    </message>
    <message>
        <source>Voice off</source>
        <extracomment>Switch of the voice that reads each step of an emergency aloud, with its state</extracomment>
        <translation>Voz apagada</translation>
    </message>
    <message>
        <source>More marks</source>
        <extracomment>Steps of an emergency: opens all the buttons that write a time; the dock has the first four</extracomment>
        <translation>Más marcas</translation>
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
    <message>
        <source>%1, %2: go on</source>
        <extracomment>Emergency steps, the large button where what it asks for is done already: only on. %1 is what was done (&apos;911 called&apos;), %2 a time</extracomment>
        <translation>%1, %2: sigue</translation>
    </message>
    <message>
        <source>No dose now: go on</source>
        <extracomment>Emergency steps: on, without giving the next dose now</extracomment>
        <translation>Sin dosis ahora: sigue</translation>
    </message>
    <message>
        <source>Already called</source>
        <extracomment>In the button that writes that help was called: somebody did it before</extracomment>
        <translation>Ya llamé</translation>
    </message>
    <message>
        <source>%1 due</source>
        <extracomment>Mark of a dose, when another one may be given. %1 is &apos;Dose 2&apos;</extracomment>
        <translation>Toca: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>In the button of the marks, in large letters: takes back the mark that was just written. One short word.</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Call again</source>
        <extracomment>In the mark that says that 911 was called: a tap opens its call sheet once more. Two short words.</extracomment>
        <translation>Llamar</translation>
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
        <source>Dose %1 from %2 minutes after the last one, if needed.</source>
        <extracomment>Read aloud by a voice. %1 is the number of the next dose, %2 a number of minutes after the last one</extracomment>
        <translation>La dosis %1 se puede dar desde %2 minutos después de la última, si hace falta.</translation>
    </message>
    <message>
        <source>Time for dose %1, if needed.</source>
        <extracomment>Read aloud by a voice when another dose may be given. %1 is its number</extracomment>
        <translation>Ya toca la dosis %1, si hace falta.</translation>
    </message>
    <message>
        <source>Person %1: time for dose %2, if needed.</source>
        <extracomment>Read aloud by a voice when another dose may be given and more than one person is down. %1 is 1, 2 …, %2 the number of the dose</extracomment>
        <translation>Persona %1: ya toca la dosis %2, si hace falta.</translation>
    </message>
    <message>
        <source>No dose now: go on</source>
        <extracomment>Emergency steps: on, without giving the next dose now</extracomment>
        <translation>Sin dosis ahora: sigue</translation>
    </message>
</context>
<context>
    <name>RunPeople</name>
    <message>
        <source>People</source>
        <extracomment>Names the row of people who each have their own steps, for screen readers</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person %1: time for dose %2</source>
        <extracomment>One of several people with steps of their own, not the one on the screen. %1 is 1, 2 …, %2 the number of a dose that may be given</extracomment>
        <translation>Persona %1: toca la dosis %2</translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <extracomment>One of several people with steps of their own. %1 is 1, 2 …, %2 the protocol; a clock is beside it</extracomment>
        <translation>Persona %1: %2</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>One of several people with the same steps. %1 is 1, 2 …; a running clock stands beside it</extracomment>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>Going on since %1</source>
        <extracomment>One of several people with steps of their own, for screen readers. %1 is a time of day</extracomment>
        <translation>En curso desde: %1</translation>
    </message>
</context>
<context>
    <name>SaveBanner</name>
    <message>
        <source>Not on disk yet: the disk is full. All of it is kept and tried again. Free some space.</source>
        <extracomment>Warning: the disk has no room left</extracomment>
        <translation>Aún no está en el disco: el disco está lleno. Todo se guarda y se intenta otra vez. Libera espacio.</translation>
    </message>
    <message>
        <source>Not on disk yet: this disk cannot be read or written. All of it is kept while Handrail is open.</source>
        <extracomment>Warning: the disk or the folder of the records refuses every write, or fails</extracomment>
        <translation>Aún no está en el disco: no se puede leer ni escribir en él. Todo se guarda mientras Handrail esté abierto.</translation>
    </message>
    <message>
        <source>Not on disk yet: another program holds the file. All of it is kept and tried again.</source>
        <extracomment>Warning: another program holds the file of the records</extracomment>
        <translation>Aún no está en el disco: otro programa ocupa el archivo. Todo se guarda y se intenta otra vez.</translation>
    </message>
    <message>
        <source>Not on disk yet: the file of records does not open. All of it is kept while Handrail is open.</source>
        <extracomment>Warning: the file of the records cannot be opened</extracomment>
        <translation>Aún no está en el disco: el archivo de registros no se abre. Todo se guarda mientras Handrail esté abierto.</translation>
    </message>
    <message>
        <source>Not on disk yet: the file of records is damaged. All of it is kept while Handrail is open.</source>
        <extracomment>Warning: the file of the records is damaged</extracomment>
        <translation>Aún no está en el disco: el archivo de registros está dañado. Todo se guarda mientras Handrail esté abierto.</translation>
    </message>
    <message>
        <source>Not on disk yet: a newer Handrail wrote the file. All of it is kept while Handrail is open.</source>
        <extracomment>Warning: the file of the records was written by a newer version of this app</extracomment>
        <translation>Aún no está en el disco: el archivo es de una versión más nueva de Handrail. Todo se guarda mientras Handrail esté abierto.</translation>
    </message>
    <message>
        <source>Not on disk yet. All of it is kept while Handrail is open, and tried again.</source>
        <extracomment>Warning: nobody knows why nothing can be written</extracomment>
        <translation>Aún no está en el disco. Todo se guarda mientras Handrail esté abierto, y se intenta otra vez.</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Button of a warning: it was read</extracomment>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button of a warning that something could not be written</extracomment>
        <translation>Intentar ya</translation>
    </message>
    <message>
        <source>Something could not be put in its place. It is sealed and kept apart: Me, Records and safety. The rest is on disk.</source>
        <extracomment>Warning: one thing could not be written where it belongs; it is sealed in a place of its own</extracomment>
        <translation>Algo no se pudo poner en su lugar. Está sellado y guardado aparte: Yo, Registros y seguridad. Lo demás está en el disco.</translation>
    </message>
    <message>
        <source>Still saving: the storage of this device is slow. Leave Handrail open until this line is gone.</source>
        <extracomment>Warning: the disk takes long to answer and has refused nothing</extracomment>
        <translation>Sigue guardando: el almacenamiento de este dispositivo está lento. Deja Handrail abierto hasta que esta línea desaparezca.</translation>
    </message>
</context>
<context>
    <name>VisitDraft</name>
    <message>
        <source>From %1, %2 minutes.</source>
        <extracomment>First line of a note. %1 is a time of day, %2 a number of minutes</extracomment>
        <translation>Desde las %1, %2 minutos.</translation>
    </message>
    <message>
        <source>What they wanted: </source>
        <extracomment>Part of a note: the person&apos;s own goal. Something is written after it</extracomment>
        <translation>Qué quería la persona: </translation>
    </message>
    <message>
        <source>What we did together:</source>
        <extracomment>Part of a note. Sentences follow</extracomment>
        <translation>Qué hicimos en común:</translation>
    </message>
    <message>
        <source>What I saw and heard:</source>
        <extracomment>Part of a note: what was seen and heard. Sentences follow</extracomment>
        <translation>Qué vi y oí:</translation>
    </message>
    <message>
        <source>What is next:</source>
        <extracomment>Part of a note. Sentences follow</extracomment>
        <translation>Qué sigue:</translation>
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
        <translation>Agregar nota</translation>
    </message>
    <message>
        <source>Nothing shows that this device wrote these words. Read them before you add them.</source>
        <extracomment>Under the field for a note: the words in it came from while records were locked</extracomment>
        <translation>Nada muestra que estas palabras las escribió este dispositivo. Léelas antes de agregarlas.</translation>
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
        <source>Close visit</source>
        <extracomment>Button: ends the visit and asks how it ended</extracomment>
        <translation>Cerrar la visita</translation>
    </message>
    <message>
        <source>On the scene</source>
        <extracomment>Visit page: who does what on the scene</extracomment>
        <translation>En el lugar</translation>
    </message>
    <message>
        <source>I talk</source>
        <extracomment>Role on the scene</extracomment>
        <translation>Yo hablo</translation>
    </message>
    <message>
        <source>I watch</source>
        <extracomment>Role on the scene</extracomment>
        <translation>Yo vigilo</translation>
    </message>
    <message>
        <source>When was it?</source>
        <extracomment>Title of the sheet that sets a time of the timeline right</extracomment>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>%1 min earlier</source>
        <extracomment>Sets a time of the timeline back. %1 is a number of minutes</extracomment>
        <translation>%1 min antes</translation>
    </message>
    <message>
        <source>%1 min later</source>
        <extracomment>Sets a time of the timeline forward. %1 is a number of minutes</extracomment>
        <translation>%1 min después</translation>
    </message>
    <message>
        <source>The time of the tap is kept in the sealed record.</source>
        <extracomment>Sheet that sets a time of the timeline right</extracomment>
        <translation>La hora del toque queda en el registro sellado.</translation>
    </message>
    <message>
        <source>Their plan</source>
        <extracomment>Visit page: the plan that the person already has</extracomment>
        <translation>Su plan</translation>
    </message>
    <message>
        <source>%1: %2, step by step</source>
        <extracomment>Visit page: opens a plan step by step. %1 is whose it is, %2 which plan</extracomment>
        <translation>%1: %2, paso a paso</translation>
    </message>
    <message>
        <source>All plans</source>
        <extracomment>Visit page: opens the list of plans</extracomment>
        <translation>Todos los planes</translation>
    </message>
    <message>
        <source>Open their plan</source>
        <extracomment>Visit page: opens the list of plans, which may ask for the passphrase</extracomment>
        <translation>Abrir su plan</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button word beside a time of the timeline: sets the time right, or takes the entry out</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Taken out</source>
        <extracomment>Visit page, above entries that did not happen</extracomment>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>Button word: it did happen, back into the visit</extracomment>
        <translation>Volver a poner</translation>
    </message>
    <message>
        <source>Did it happen?</source>
        <extracomment>Title of the sheet that takes an entry out of the timeline</extracomment>
        <translation>¿Pasó?</translation>
    </message>
    <message>
        <source>It did not happen: take it out</source>
        <extracomment>Takes an entry out of the visit, its note and the EMS card</extracomment>
        <translation>No pasó: quitar</translation>
    </message>
    <message>
        <source>Before you go</source>
        <extracomment>Button on the empty visit page: opens what the peer reads for themselves before a visit</extracomment>
        <translation>Antes de ir</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>Safe, stays here</source>
        <extracomment>How a visit ended: the person is safe and stays in the community</extracomment>
        <translation>A salvo, se queda aquí</translation>
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
        <source>Nobody there</source>
        <extracomment>How a visit ended</extracomment>
        <translation>No había nadie</translation>
    </message>
    <message>
        <source>On a hold</source>
        <extracomment>How a visit ended: an involuntary hold (5150 or 5585)</extracomment>
        <translation>En retención</translation>
    </message>
    <message>
        <source>In custody</source>
        <extracomment>How a visit ended: the police took the person into custody</extracomment>
        <translation>En custodia</translation>
    </message>
    <message>
        <source>Died</source>
        <extracomment>How a visit ended</extracomment>
        <translation>Falleció</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>How a visit ended</extracomment>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>On their own</source>
        <extracomment>Who is with the person now</extracomment>
        <translation>Por su cuenta</translation>
    </message>
    <message>
        <source>Family or friend</source>
        <extracomment>Who is with the person now</extracomment>
        <translation>Familia o amistad</translation>
    </message>
    <message>
        <source>Ambulance crew</source>
        <extracomment>Who is with the person now</extracomment>
        <translation>Ambulancia</translation>
    </message>
    <message>
        <source>Hospital or clinic</source>
        <extracomment>Who is with the person now</extracomment>
        <translation>Hospital o clínica</translation>
    </message>
    <message>
        <source>Another service</source>
        <extracomment>Who is with the person now</extracomment>
        <translation>Otro servicio</translation>
    </message>
    <message>
        <source>Police</source>
        <extracomment>Who is with the person now</extracomment>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Someone of our team</source>
        <extracomment>Who is with the person now</extracomment>
        <translation>Alguien del equipo</translation>
    </message>
    <message>
        <source>%1 (person %2)</source>
        <extracomment>Timeline of the visit: what was done for one of several people. %1 is what, %2 is 2, 3 …</extracomment>
        <translation>%1 (persona %2)</translation>
    </message>
    <message>
        <source>Visit opened</source>
        <extracomment>Timeline of the visit</extracomment>
        <translation>Visita abierta</translation>
    </message>
    <message>
        <source>%1: steps begun</source>
        <extracomment>Timeline of the visit: a protocol such as Overdose was begun. %1 is its name</extracomment>
        <translation>%1: pasos iniciados</translation>
    </message>
    <message>
        <source>%1: steps ended</source>
        <extracomment>Timeline of the visit: the protocol was ended. %1 is its name</extracomment>
        <translation>%1: pasos terminados</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>Timeline of the visit. %1 is what had been marked: &apos;Dose 1 of naloxone given&apos;</extracomment>
        <translation>Se quitó: %1</translation>
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
    <message>
        <source>%1 %2</source>
        <extracomment>Timeline of the visit. %1 is the name of a walk (&apos;Could this be a hold?&apos;), %2 where it led</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Called. In writing by %2</source>
        <extracomment>Timeline of the visit: a report by phone was made. %1 is the name of the walk, %2 a day and a time</extracomment>
        <translation>%1 Se llamó. Por escrito antes de %2</translation>
    </message>
    <message>
        <source>I talk, my partner watches</source>
        <extracomment>Timeline of the visit: this peer is the one who talks</extracomment>
        <translation>Yo hablo, mi colega vigila</translation>
    </message>
    <message>
        <source>I watch, my partner talks</source>
        <extracomment>Timeline of the visit: this peer is the one who watches</extracomment>
        <translation>Yo vigilo, mi colega habla</translation>
    </message>
    <message>
        <source>Supervisor told</source>
        <extracomment>Timeline of the visit</extracomment>
        <translation>Supervisión avisada</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <extracomment>Timeline of the visit. %1 is who is with the person now</extracomment>
        <translation>Entrega: %1</translation>
    </message>
    <message>
        <source>Follow-up proposed in %1 hours: %2</source>
        <extracomment>Timeline of the visit. %1 is a number of hours, %2 a day and a time</extracomment>
        <translation>Seguimiento propuesto en %1 horas: %2</translation>
    </message>
    <message>
        <source>Check on me: in %1 min</source>
        <extracomment>Timeline of the visit: the responder&apos;s own timer was set. %1 is a number of minutes</extracomment>
        <translation>Aviso para mí: en %1 min</translation>
    </message>
    <message>
        <source>Check on me: fine</source>
        <extracomment>Timeline of the visit: the responder said all is well</extracomment>
        <translation>Aviso para mí: bien</translation>
    </message>
    <message>
        <source>Check on me: message given to the phone</source>
        <extracomment>Timeline of the visit: the responder&apos;s message went to the message app</extracomment>
        <translation>Aviso para mí: mensaje dado al teléfono</translation>
    </message>
    <message>
        <source>Grounding together</source>
        <extracomment>Timeline of the visit: a breathing or grounding exercise</extracomment>
        <translation>Ejercicio de calma juntos</translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <extracomment>Timeline of the visit: a person was handed on to a service. %1 is its name</extracomment>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>Referral: %1. %2</source>
        <extracomment>Timeline of the visit: what a service answered. %1 is its name, %2 the answer</extracomment>
        <translation>Referencia: %1. %2</translation>
    </message>
    <message>
        <source>Visit closed: %1</source>
        <extracomment>Timeline of a visit that is over. %1 is how it ended</extracomment>
        <translation>Visita cerrada: %1</translation>
    </message>
    <message>
        <source>Follow-up proposed</source>
        <extracomment>Timeline of the visit</extracomment>
        <translation>Seguimiento propuesto</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>How a visit ended: the person did not want help</extracomment>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>Nothing shows that this device wrote this.</source>
        <extracomment>Under an entry that was kept while records were locked: somebody else with the device&apos;s files may have put it there</extracomment>
        <translation>Nada muestra que esto lo escribió este dispositivo.</translation>
    </message>
    <message>
        <source>%1, at %2.</source>
        <extracomment>A sentence of a note. %1 is what was done, %2 a time of day</extracomment>
        <translation>%1, a las %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence of a note. %1 is what was agreed or done</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Note: saving</source>
        <extracomment>Timeline of the visit: a note that is on its way to the disk</extracomment>
        <translation>Nota: guardando</translation>
    </message>
</context>
<context>
    <name>WalkEndCard</name>
    <message>
        <source>%1 by %2. The deadline is on the visit.</source>
        <extracomment>Walk on reports, once the call was made. %1 is what is due (&apos;Written report&apos;), %2 a day and a time</extracomment>
        <translation>%1 antes de %2. El plazo está en la visita.</translation>
    </message>
    <message>
        <source>I have called: start the deadline</source>
        <extracomment>Walk on reports: the call was made now; its deadline in writing starts</extracomment>
        <translation>Ya llamé: empieza el plazo</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button word beside a deadline: it was started by mistake</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>Why you are here</source>
        <extracomment>Walk: heading over the answers so far</extracomment>
        <translation>Por qué llegaste aquí</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Walk, an answered question. %1 is the question, %2 the answer</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button word in an answered row of a walk: answer this question again</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>Walk: takes all answers back</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Facts checked %1.</source>
        <extracomment>Under a walk. %1 is a date</extracomment>
        <translation>Datos revisados el %1.</translation>
    </message>
    <message>
        <source>Facts checked %1. Not yet reviewed by a clinician or a lawyer.</source>
        <extracomment>Under a walk. %1 is a date</extracomment>
        <translation>Datos revisados el %1. Aún sin revisión clínica ni legal.</translation>
    </message>
    <message>
        <source>Read more, with sources</source>
        <extracomment>Under a walk: opens the guide behind it</extracomment>
        <translation>Leer más, con fuentes</translation>
    </message>
</context>
</TS>
