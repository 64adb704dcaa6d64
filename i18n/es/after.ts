<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AfterPage</name>
    <message>
        <source>After</source>
        <extracomment>Title of the page with what helps after a crisis</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Stay in touch, and help life get back on its feet</source>
        <extracomment>Under the title After</extracomment>
        <translation>Sigue en contacto y ayuda a que la vida se ponga de pie</translation>
    </message>
    <message>
        <source>Do together</source>
        <extracomment>Heading on the After page: what peer and person do together</extracomment>
        <translation>Para hacer juntos</translation>
    </message>
    <message>
        <source>Look at the plan again</source>
        <extracomment>Opens the plans</extracomment>
        <translation>Repasar el plan</translation>
    </message>
    <message>
        <source>What helped, what changed, who to ask</source>
        <extracomment>Under Look at the plan again</extracomment>
        <translation>Qué ayudó, qué cambió, a quién pedir</translation>
    </message>
    <message>
        <source>Find a service</source>
        <extracomment>Opens the directory of services</extracomment>
        <translation>Buscar un servicio</translation>
    </message>
    <message>
        <source>Food, a bed, care, a ride, legal help</source>
        <extracomment>Under Find a service</extracomment>
        <translation>Comida, cama, atención, transporte, ayuda legal</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <extracomment>Opens the list of open referrals</extracomment>
        <translation>Referencias abiertas</translation>
    </message>
    <message>
        <source>To ask after now: %1</source>
        <extracomment>Under Open referrals</extracomment>
        <translation>Por preguntar ahora: %1</translation>
    </message>
    <message>
        <source>Did they arrive? What got in the way?</source>
        <extracomment>Under Open referrals</extracomment>
        <translation>¿Llegó? ¿Qué lo impidió?</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <extracomment>Opens the list of follow-ups</extracomment>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Due now: %1</source>
        <extracomment>Under Follow-ups. %1 is how many are due today or before</extracomment>
        <translation>Tocan ahora: %1</translation>
    </message>
    <message>
        <source>A call after 24 and 72 hours, and later</source>
        <extracomment>Under Follow-ups</extracomment>
        <translation>Una llamada a las 24 y 72 horas, y después</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>Opens the list of all visits</extracomment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>What was done, and its note</source>
        <extracomment>Under Visits</extracomment>
        <translation>Qué se hizo, y su nota</translation>
    </message>
    <message>
        <source>Dates in plans</source>
        <extracomment>Opens the page with the days that people&apos;s plans name</extracomment>
        <translation>Fechas en los planes</translation>
    </message>
    <message>
        <source>Passed or within a week: %1</source>
        <extracomment>Under Dates in plans. %1 is how many</extracomment>
        <translation>Pasadas o en una semana: %1</translation>
    </message>
    <message>
        <source>Court, a goal, when to look again</source>
        <extracomment>Under Dates in plans</extracomment>
        <translation>Corte, una meta, cuándo revisar</translation>
    </message>
</context>
<context>
    <name>DueOut</name>
    <message>
        <source>%1, overdue</source>
        <extracomment>In a calendar file. %1 is such as &apos;24-hour check&apos;</extracomment>
        <translation>%1, atrasado</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Head of a column of a table: what kind of follow-up</extracomment>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Head of a column of a table: the day something is due</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Head of a column of a table: the time of day something is due</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Head of a column of a table</extracomment>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Tries so far</source>
        <extracomment>Head of a column of a table: how often it was tried to reach the person, and what came of the last</extracomment>
        <translation>Intentos hasta ahora</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>In a table, under &apos;Overdue&apos;</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1, the last: %2</source>
        <extracomment>In a table, under &apos;Tries so far&apos;. %1 is how many, %2 what came of the last one</extracomment>
        <translation>%1, el último: %2</translation>
    </message>
    <message>
        <source>Take the dates along</source>
        <extracomment>Heading under the list of follow-ups</extracomment>
        <translation>Llevar las fechas</translation>
    </message>
    <message>
        <source>Days and times only: no name, no number and no word of anybody. Whom each one is for stays here.</source>
        <extracomment>Under the heading &apos;Take the dates along&apos;</extracomment>
        <translation>Solo días y horas: ningún nombre, ningún número y ninguna palabra de nadie. Para quién es cada uno se queda aquí.</translation>
    </message>
    <message>
        <source>A calendar file</source>
        <extracomment>Saves the dates of follow-ups for a calendar</extracomment>
        <translation>Un archivo de calendario</translation>
    </message>
    <message>
        <source>ICS, in your documents</source>
        <extracomment>Under &apos;A calendar file&apos;</extracomment>
        <translation>ICS, en tus documentos</translation>
    </message>
    <message>
        <source>Whom it is for: see Follow-ups in Handrail.</source>
        <extracomment>In a calendar file, under each date</extracomment>
        <translation>Para quién es: mira Seguimientos en Handrail.</translation>
    </message>
    <message>
        <source>A table</source>
        <extracomment>Saves the dates of follow-ups for a spreadsheet</extracomment>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <extracomment>Under &apos;A table&apos;</extracomment>
        <translation>CSV, para una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>FollowUpGroup</name>
    <message>
        <source>Somebody you visited</source>
        <extracomment>Row of a follow-up of a visit; nobody wrote down whom it was about</extracomment>
        <translation>Alguien a quien visitaste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Row of a follow-up that is done. %1 is what came of it, %2 when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Leave no message</source>
        <extracomment>Stands before every call to somebody with whom no message may be left</extracomment>
        <translation>No dejes mensaje</translation>
    </message>
    <message>
        <source>Who?</source>
        <extracomment>Button word on a follow-up: says whom it is about</extracomment>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button word on a follow-up: begins it</extracomment>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>FollowUpNext</name>
    <message>
        <source>How is it now?</source>
        <extracomment>Heading on the follow-up page over what is asked after the plan</extracomment>
        <translation>¿Cómo va ahora?</translation>
    </message>
    <message>
        <source>Early signs, in their words</source>
        <extracomment>Follow-up page, over the early signs that stand in the person&apos;s own plan</extracomment>
        <translation>Señales tempranas, en sus palabras</translation>
    </message>
    <message>
        <source>Ask: are any of these back? Is there a new one?</source>
        <extracomment>Follow-up page, under the early signs of the person&apos;s plan</extracomment>
        <translation>Pregunta: ¿volvió alguna? ¿Hay una nueva?</translation>
    </message>
    <message>
        <source>Yes, one is here: open Now</source>
        <extracomment>Button: an early sign is there now. Opens the tools for a crisis</extracomment>
        <translation>Sí, hay una: abrir Ahora</translation>
    </message>
    <message>
        <source>New signs</source>
        <extracomment>Follow-up page: opens the guide to early signs</extracomment>
        <translation>Señales nuevas</translation>
    </message>
    <message>
        <source>What shows before it gets hard, and a step for it</source>
        <extracomment>Under &apos;New signs&apos;</extracomment>
        <translation>Lo que se nota antes de que se ponga difícil, y un paso para eso</translation>
    </message>
    <message>
        <source>What they need now</source>
        <extracomment>Follow-up page: opens the guide that asks for needs</extracomment>
        <translation>Qué necesita ahora</translation>
    </message>
    <message>
        <source>Ask, then refer or write it into the plan</source>
        <extracomment>Under &apos;What they need now&apos;</extracomment>
        <translation>Pregunta; luego haz una referencia o escríbelo en el plan</translation>
    </message>
    <message>
        <source>What led here</source>
        <extracomment>Follow-up page: opens the guide to what leads into a crisis</extracomment>
        <translation>Qué llevó a esto</translation>
    </message>
    <message>
        <source>So that it does not come again the same way</source>
        <extracomment>Under &apos;What led here&apos;</extracomment>
        <translation>Para que no vuelva del mismo modo</translation>
    </message>
    <message>
        <source>How it was for them</source>
        <extracomment>Follow-up page: the person answers a few questions on this device</extracomment>
        <translation>Cómo le fue</translation>
    </message>
    <message>
        <source>They answer alone; only counts are shown, none below five</source>
        <extracomment>Under &apos;How it was for them&apos;</extracomment>
        <translation>Responde a solas; solo se muestran conteos, ninguno menor de cinco</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Follow-ups</source>
        <extracomment>The place that Back goes to: the list of follow-ups</extracomment>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <extracomment>Under the name on a follow-up that is done. %1 is &apos;24-hour check&apos;, %2 a moment</extracomment>
        <translation>%1, hecho %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Under the name on a follow-up. %1 is &apos;24-hour check&apos;, %2 &apos;Due today, 5:00 PM&apos;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This follow-up cannot be read. It may have been done or erased meanwhile.</source>
        <extracomment>A follow-up could not be read</extracomment>
        <translation>Este seguimiento no se puede leer. Quizá ya se hizo o se borró.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Label of the peer&apos;s own note on a follow-up</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What you want to remember for the next time. Sealed with their records.</source>
        <extracomment>Under the peer&apos;s own note on a follow-up</extracomment>
        <translation>Lo que quieres recordar para la próxima vez. Queda sellado con los registros de la persona.</translation>
    </message>
    <message>
        <source>Tries so far</source>
        <extracomment>Heading over the tries of a follow-up</extracomment>
        <translation>Intentos hasta ahora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One try of a follow-up. %1 is what came of it, %2 a moment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How it went, what is next</source>
        <extracomment>Button on the follow-up page: what came of it, and what is next</extracomment>
        <translation>Cómo fue y qué sigue</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button of a warning that something could not be read</extracomment>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>FollowUpReach</name>
    <message>
        <source>Leave no message</source>
        <extracomment>Stands before every call to somebody with whom no message may be left</extracomment>
        <translation>No dejes mensaje</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>Button: opens the call sheet. %1 is what a person is called</extracomment>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <extracomment>Button: shows phone number, where to look and whether a message may be left</extracomment>
        <translation>Cómo contactarle</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <extracomment>Label of the field for a person&apos;s phone number</extracomment>
        <translation>Su número de teléfono</translation>
    </message>
    <message>
        <source>Where to look for them</source>
        <extracomment>Label of the field for where a person can be found without a phone</extracomment>
        <translation>Dónde buscarle</translation>
    </message>
    <message>
        <source>Is it safe to leave a message?</source>
        <extracomment>Over Yes and No: whether leaving a message is safe for the person</extracomment>
        <translation>¿Es seguro dejar un mensaje?</translation>
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
        <source>Who said we may call them</source>
        <extracomment>Heading over people of a person&apos;s circle who may be called about them</extracomment>
        <translation>Quienes dijeron que podemos llamarles</translation>
    </message>
    <message>
        <source>May know: %1</source>
        <extracomment>Row of a contact. %1 is what they may be told about the person</extracomment>
        <translation>Puede saber: %1</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Button word: opens the call sheet</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>No number to call in this. It stays as you wrote it.</source>
        <extracomment>Under a number that cannot be called</extracomment>
        <translation>Aquí no hay un número para llamar. Queda como lo escribiste.</translation>
    </message>
</context>
<context>
    <name>FollowUpSince</name>
    <message>
        <source>Was not enough in a hard moment</source>
        <extracomment>What helped: a line of a plan was tried in a hard moment</extracomment>
        <translation>No bastó en un momento difícil</translation>
    </message>
    <message>
        <source>Asked: used it, it helped</source>
        <extracomment>What helped: the person was asked about a line of their plan</extracomment>
        <translation>Al preguntar: lo usó y le ayudó</translation>
    </message>
    <message>
        <source>Asked: used it, it did not help</source>
        <extracomment>What helped: the person was asked about a line of their plan</extracomment>
        <translation>Al preguntar: lo usó y no le ayudó</translation>
    </message>
    <message>
        <source>Asked: used it</source>
        <extracomment>What helped: the person was asked about a line of their plan</extracomment>
        <translation>Al preguntar: lo usó</translation>
    </message>
    <message>
        <source>Asked: not used yet</source>
        <extracomment>What helped: the person was asked about a line of their plan</extracomment>
        <translation>Al preguntar: aún no lo usó</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <extracomment>What helped: a line that is no longer in the plan</extracomment>
        <translation>Ya no está en el plan</translation>
    </message>
    <message>
        <source>Look at the plan together</source>
        <extracomment>Heading on the follow-up page over the person&apos;s plans</extracomment>
        <translation>Miren el plan juntos</translation>
    </message>
    <message>
        <source>No plan yet. A plan and a call within three days go well together.</source>
        <extracomment>Follow-up page: the person has no plan</extracomment>
        <translation>Aún no hay plan. Un plan y una llamada dentro de tres días van bien juntos.</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <extracomment>Button: begins a plan for the person of the follow-up</extracomment>
        <translation>Empezar un plan</translation>
    </message>
    <message>
        <source>Changed today</source>
        <extracomment>Row of a plan on the follow-up page</extracomment>
        <translation>Cambió hoy</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <extracomment>Row of a plan on the follow-up page. %1 is a date such as Nov 19</extracomment>
        <translation>Cambió el %1</translation>
    </message>
    <message>
        <source>Looked at together in this check</source>
        <extracomment>Follow-up page: the plan was opened and looked at in this follow-up</extracomment>
        <translation>Lo miraron juntos en este seguimiento</translation>
    </message>
    <message>
        <source>What helped since</source>
        <extracomment>Heading on the follow-up page over what the person used and whether it helped</extracomment>
        <translation>Qué ayudó desde entonces</translation>
    </message>
    <message>
        <source>Nothing noted yet. Tap a line of the plan to ask: did you use it, did it help?</source>
        <extracomment>Follow-up page: nothing of the plan was used or asked about</extracomment>
        <translation>Aún no hay nada anotado. Toca una línea del plan para preguntar: ¿lo usaste, te ayudó?</translation>
    </message>
    <message>
        <source>Helped in some hard moments, was not enough in others</source>
        <extracomment>What helped: a line of a plan was tried in several hard moments. No numbers: nothing is scored</extracomment>
        <translation>Ayudó en unos momentos difíciles y en otros no bastó</translation>
    </message>
    <message>
        <source>Helped each time in hard moments</source>
        <extracomment>What helped: a line of a plan was tried in several hard moments</extracomment>
        <translation>Ayudó cada vez en momentos difíciles</translation>
    </message>
    <message>
        <source>Helped in a hard moment</source>
        <extracomment>What helped: a line of a plan was tried in one hard moment</extracomment>
        <translation>Ayudó en un momento difícil</translation>
    </message>
    <message>
        <source>Was not enough in hard moments</source>
        <extracomment>What helped: a line of a plan was tried in several hard moments</extracomment>
        <translation>No bastó en momentos difíciles</translation>
    </message>
    <message>
        <source>Line by line: did it help?</source>
        <extracomment>Button: the person&apos;s plan is looked at line by line, a tap each</extracomment>
        <translation>Línea por línea: ¿ayudó?</translation>
    </message>
    <message>
        <source>%1, line by line</source>
        <extracomment>Button: one of several plans is looked at line by line, a tap each. %1 is the title of the plan</extracomment>
        <translation>%1, línea por línea</translation>
    </message>
</context>
<context>
    <name>FollowUpTry</name>
    <message>
        <source>Try again %1</source>
        <extracomment>Proposed next step. %1 is a moment such as &apos;today, 6:00 PM&apos;</extracomment>
        <translation>Intentar de nuevo %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Proposed next step. %1 is &apos;72-hour check&apos;, %2 a moment such as &apos;Thursday, 3:10 PM&apos;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Already planned: %1, %2</source>
        <extracomment>Next step that is planned already. %1 is &apos;72-hour check&apos;, %2 a moment</extracomment>
        <translation>Ya está planeado: %1, %2</translation>
    </message>
    <message>
        <source>Nothing more is planned</source>
        <extracomment>Proposed next step: none</extracomment>
        <translation>No se planea nada más</translation>
    </message>
    <message>
        <source>How did it go with %1?</source>
        <extracomment>Title of the sheet with what came of a try to reach somebody. %1 is what they are called</extracomment>
        <translation>¿Cómo fue con %1?</translation>
    </message>
    <message>
        <source>Next, if you agree</source>
        <extracomment>Over the next step that is proposed after a try</extracomment>
        <translation>Lo que sigue, si te parece</translation>
    </message>
    <message>
        <source>Another day</source>
        <extracomment>Group of days for the next follow-up</extracomment>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <extracomment>No further follow-up</extracomment>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>A day for the next follow-up</extracomment>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In %1 days</source>
        <extracomment>A day for the next follow-up. %1 is a number of days</extracomment>
        <translation>En %1 días</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: another next step than the proposed one</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: keeps what came of a try, nothing further is planned by it</extracomment>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Plan it</source>
        <extracomment>Button: keeps what came of a try and plans the next step</extracomment>
        <translation>Planearlo</translation>
    </message>
    <message>
        <source>Another number for them, if you have one</source>
        <extracomment>Label of a field: the number that was called was not theirs</extracomment>
        <translation>Otro número de la persona, si lo tienes</translation>
    </message>
    <message>
        <source>The wrong one is taken out, so that nobody calls a stranger about them.</source>
        <extracomment>Under the field for another number</extracomment>
        <translation>El equivocado se quita, para que nadie llame a un desconocido por esta persona.</translation>
    </message>
    <message>
        <source>“Leave no message” stands here. Was one left all the same?</source>
        <extracomment>A message was left with somebody who had said to leave none</extracomment>
        <translation>Aquí dice “No dejes mensaje”. ¿Se dejó uno de todos modos?</translation>
    </message>
    <message>
        <source>Yes, one was left</source>
        <extracomment>Button: a message was left all the same</extracomment>
        <translation>Sí, se dejó uno</translation>
    </message>
    <message>
        <source>Somebody else may have heard it. Tell your supervisor, and ask how safe they are when you reach them.</source>
        <extracomment>A message was left with somebody who had said to leave none</extracomment>
        <translation>Alguien más pudo oírlo. Avisa a tu supervisión, y pregunta por su seguridad cuando hables con la persona.</translation>
    </message>
    <message>
        <source>Another time of the day</source>
        <extracomment>Group of times of the day for the next follow-up</extracomment>
        <translation>Otra hora del día</translation>
    </message>
    <message>
        <source>In the morning</source>
        <extracomment>A time of the day for the next follow-up</extracomment>
        <translation>Por la mañana</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <extracomment>A time of the day for the next follow-up</extracomment>
        <translation>Por la tarde</translation>
    </message>
    <message>
        <source>In the evening</source>
        <extracomment>A time of the day for the next follow-up</extracomment>
        <translation>Hacia la noche</translation>
    </message>
</context>
<context>
    <name>FollowUpWhom</name>
    <message>
        <source>Who was this visit with?</source>
        <extracomment>Follow-up page: nobody wrote down yet whom the visit was about</extracomment>
        <translation>¿Con quién fue esta visita?</translation>
    </message>
    <message>
        <source>The visit and its follow-ups are then kept with them, under a key of their own.</source>
        <extracomment>Follow-up page, under &apos;Who was this visit with?&apos;</extracomment>
        <translation>La visita y sus seguimientos quedan guardados con esa persona, bajo una clave propia.</translation>
    </message>
    <message>
        <source>Somebody new: name, initials or a code</source>
        <extracomment>Follow-up page: label of the field for someone who is not on the list</extracomment>
        <translation>Alguien nuevo: nombre, iniciales o un código</translation>
    </message>
    <message>
        <source>It was them</source>
        <extracomment>Button on the follow-up page: the person who was written in the field</extracomment>
        <translation>Fue con esta persona</translation>
    </message>
    <message>
        <source>No follow-up needed</source>
        <extracomment>Button on the follow-up page: this follow-up is not wanted</extracomment>
        <translation>No hace falta seguimiento</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>24-hour check</source>
        <extracomment>A follow-up a day after a crisis</extracomment>
        <translation>Seguimiento de 24 horas</translation>
    </message>
    <message>
        <source>72-hour check</source>
        <extracomment>A follow-up three days after a crisis</extracomment>
        <translation>Seguimiento de 72 horas</translation>
    </message>
    <message>
        <source>7-day check</source>
        <extracomment>A follow-up a week after a crisis</extracomment>
        <translation>Seguimiento de 7 días</translation>
    </message>
    <message>
        <source>14-day check</source>
        <extracomment>A follow-up two weeks after a crisis</extracomment>
        <translation>Seguimiento de 14 días</translation>
    </message>
    <message>
        <source>30-day check</source>
        <extracomment>A follow-up a month after a crisis</extracomment>
        <translation>Seguimiento de 30 días</translation>
    </message>
    <message>
        <source>Check, on an agreed day</source>
        <extracomment>A follow-up on a day that was agreed</extracomment>
        <translation>Seguimiento, en un día acordado</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <extracomment>A moment. %1 is a time of day</extracomment>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>A moment. %1 is a time of day</extracomment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>A moment. %1 is a time of day</extracomment>
        <translation>mañana, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment. %1 is a day of the week or a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Due %1</source>
        <extracomment>When a follow-up is due. %1 is a moment such as &apos;today, 5:00 PM&apos;</extracomment>
        <translation>Toca %1</translation>
    </message>
    <message>
        <source>1 try</source>
        <extracomment>How often somebody was tried to be reached</extracomment>
        <translation>1 intento</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <extracomment>How often somebody was tried to be reached. %1 is a number above 1</extracomment>
        <translation>%1 intentos</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>What came of a try to reach somebody</extracomment>
        <translation>Contestó</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>What came of a try to reach somebody</extracomment>
        <translation>No contesta</translation>
    </message>
    <message>
        <source>Left message</source>
        <extracomment>What came of a try to reach somebody</extracomment>
        <translation>Dejé mensaje</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <extracomment>What came of a try to reach somebody</extracomment>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>No phone</source>
        <extracomment>What came of a try to reach somebody</extracomment>
        <translation>Sin teléfono</translation>
    </message>
    <message>
        <source>Said no</source>
        <extracomment>What came of a try to reach somebody: they do not want to be called</extracomment>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>In hospital</source>
        <extracomment>What came of a try to reach somebody</extracomment>
        <translation>En el hospital</translation>
    </message>
    <message>
        <source>In jail</source>
        <extracomment>What came of a try to reach somebody</extracomment>
        <translation>En la cárcel</translation>
    </message>
    <message>
        <source>Died</source>
        <extracomment>What came of a try to reach somebody</extracomment>
        <translation>Falleció</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>What came of a try to reach somebody</extracomment>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <extracomment>Title of the list of follow-ups</extracomment>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>No follow-up is waiting</source>
        <extracomment>List of follow-ups when there is none</extracomment>
        <translation>Ningún seguimiento espera</translation>
    </message>
    <message>
        <source>When you close a visit, a check after 24 and after 72 hours is proposed. They show up here.</source>
        <extracomment>List of follow-ups when there is none: where they come from</extracomment>
        <translation>Al cerrar una visita se propone un seguimiento a las 24 y a las 72 horas. Aparecen aquí.</translation>
    </message>
    <message>
        <source>Some follow-ups cannot be read. The others are whole and shown here.</source>
        <extracomment>List of follow-ups: some sealed records are damaged</extracomment>
        <translation>Algunos seguimientos no se pueden leer. Los demás están completos y se muestran aquí.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Heading over follow-ups whose time has passed</extracomment>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Heading over follow-ups of today</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>Heading over follow-ups of the next seven days</extracomment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Heading over follow-ups in more than a week</extracomment>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Heading over follow-ups that are done</extracomment>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>A name</source>
        <extracomment>Inside the empty search field over the list of follow-ups</extracomment>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <extracomment>List of follow-ups: nobody&apos;s name has the words that were typed. %1: the words</extracomment>
        <translation>Aquí nadie se llama “%1”.</translation>
    </message>
</context>
<context>
    <name>PlanDateWords</name>
    <message>
        <source>Today</source>
        <extracomment>A day of a plan</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>A day of a plan</extracomment>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Yesterday, 1 day late</source>
        <extracomment>A day of a plan: it has passed</extracomment>
        <translation>Ayer, 1 día de retraso</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <extracomment>A day of a plan that has passed. %1 is a number of days above 1</extracomment>
        <translation>%1 días de retraso</translation>
    </message>
    <message>
        <source>In %1 days</source>
        <extracomment>A day of a plan that is to come. %1 is a number of days above 1</extracomment>
        <translation>En %1 días</translation>
    </message>
</context>
<context>
    <name>PlanDatesPage</name>
    <message>
        <source>Dates in plans</source>
        <extracomment>Title of the page with the days that people&apos;s plans name</extracomment>
        <translation>Fechas en los planes</translation>
    </message>
    <message>
        <source>When to look again, court, the day of a goal. A tap opens the plan there.</source>
        <extracomment>Under the title of the page with the days that people&apos;s plans name</extracomment>
        <translation>Cuándo revisar, corte, el día de una meta. Un toque abre el plan ahí.</translation>
    </message>
    <message>
        <source>No plan names a day that is still to come.</source>
        <extracomment>Page with the days that people&apos;s plans name, when there is none</extracomment>
        <translation>Ningún plan nombra un día por venir.</translation>
    </message>
    <message>
        <source>A week later</source>
        <extracomment>Button under a day of a plan: moves it by a week</extracomment>
        <translation>Una semana después</translation>
    </message>
    <message>
        <source>A week later: %1</source>
        <extracomment>The button &apos;A week later&apos; as it is read aloud. %1 is what the day is for</extracomment>
        <translation>Una semana después: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button under a day of a plan: it is done</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>The button &apos;Done&apos; as it is read aloud. %1 is what the day was for</extracomment>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Done: “%1”</source>
        <extracomment>A day of a plan was ticked as done. %1 is what it was for</extracomment>
        <translation>Hecho: «%1»</translation>
    </message>
    <message>
        <source>A week later: “%1”</source>
        <extracomment>A day of a plan was moved by a week. %1 is what it is for</extracomment>
        <translation>Una semana después: «%1»</translation>
    </message>
</context>
</TS>
