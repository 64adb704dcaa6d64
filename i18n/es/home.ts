<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ClosedNotice</name>
    <message>
        <source>Visit closed. It is kept sealed on this device.</source>
        <extracomment>Home, after a visit was closed</extracomment>
        <translation>Visita cerrada. Queda sellada en este dispositivo.</translation>
    </message>
    <message>
        <source>Visit closed. It is kept with %1.</source>
        <extracomment>Home, after a visit was closed. %1 is the name of the person it was with</extracomment>
        <translation>Visita cerrada. Queda guardada con %1.</translation>
    </message>
    <message>
        <source>Entries kept: %1.</source>
        <extracomment>Home, after a visit was closed. %1 is how many things on its timeline were kept</extracomment>
        <translation>Entradas guardadas: %1.</translation>
    </message>
    <message>
        <source>The note is kept with it.</source>
        <extracomment>Home, after a visit was closed with a note</extracomment>
        <translation>La nota queda con ella.</translation>
    </message>
    <message>
        <source>Next follow-up: %1, under After.</source>
        <extracomment>Home, after a visit was closed. %1 is a moment such as &apos;tomorrow, 5:00 PM&apos;. After is the name of a part of the app</extracomment>
        <translation>Próximo seguimiento: %1, en Después.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes a notice</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It could not be put with %1: do it under Visits.</source>
        <extracomment>Home, after a visit was closed that could not be put with the person it was with. %1 is their name. Visits is the name of a part of the app</extracomment>
        <translation>No se pudo poner con %1: hazlo en Visitas.</translation>
    </message>
</context>
<context>
    <name>DoseDueRow</name>
    <message>
        <source>Person %1: time for dose %2, if needed</source>
        <extracomment>Row on every page while an emergency goes on and more than one person is down. %1 is 1, 2 …, %2 the number of the dose</extracomment>
        <translation>Persona %1: toca la dosis %2, si hace falta</translation>
    </message>
    <message>
        <source>Time for dose %1, if needed</source>
        <extracomment>Row on every page while an emergency goes on. %1 is the number of the dose</extracomment>
        <translation>Toca la dosis %1, si hace falta</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <extracomment>What the row &apos;Time for dose 2, if needed&apos; does, for screen readers</extracomment>
        <translation>Volver a los pasos</translation>
    </message>
    <message>
        <source>To the passphrase, and then back to the steps</source>
        <extracomment>What the row &apos;Time for dose 2, if needed&apos; does while the device is lent, for screen readers</extracomment>
        <translation>A la frase de acceso, y luego de vuelta a los pasos</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Good morning</source>
        <extracomment>Greeting on the home screen before noon</extracomment>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>Greeting on the home screen from noon to 6 pm</extracomment>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>Greeting on the home screen in the evening and at night</extracomment>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Blanks the app to a neutral screen at once</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Door to prevention: what helps before a crisis</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Early signs, needs, plans</source>
        <extracomment>Under the door Before</extracomment>
        <translation>Señales, necesidades, planes</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Door to what helps during a crisis</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Calm, call, ask, keep safe</source>
        <extracomment>Under the door Now</extracomment>
        <translation>Calmar, llamar, preguntar, cuidar</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Door to what helps after a crisis</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Holds, rights, what comes next</source>
        <extracomment>Under the door After</extracomment>
        <translation>Retenciones, derechos, qué sigue</translation>
    </message>
    <message>
        <source>Note for myself what I showed</source>
        <extracomment>Home, after a visit was closed: opens the page on which a peer notes what they showed of a competency</extracomment>
        <translation>Anotar para mí lo que mostré</translation>
    </message>
</context>
<context>
    <name>LentRows</name>
    <message>
        <source>For staff: time is up. Late by %1</source>
        <extracomment>On the kiosk, over every page, when the timer of a peer is over. %1 is minutes and seconds: 2:10</extracomment>
        <translation>Para el personal: se acabó el tiempo. Retraso: %1</translation>
    </message>
    <message>
        <source>Time is up, late by %1. Please give it back.</source>
        <extracomment>In hand-over, over every page, when the timer of the peer is over; read by the person who holds the device. %1 is minutes and seconds: 2:10</extracomment>
        <translation>Se acabó el tiempo, retraso: %1. Devuélvelo, por favor.</translation>
    </message>
    <message>
        <source>For staff: time is up.</source>
        <extracomment>On the kiosk, over every page, when the timer of a peer is over; for screen readers, without the seconds</extracomment>
        <translation>Para el personal: se acabó el tiempo.</translation>
    </message>
    <message>
        <source>Time is up. Please give it back.</source>
        <extracomment>In hand-over, when the timer of the peer is over; for screen readers, without the seconds</extracomment>
        <translation>Se acabó el tiempo. Devuélvelo, por favor.</translation>
    </message>
    <message>
        <source>To the passphrase</source>
        <extracomment>What the row &apos;Time is up&apos; does while the device is lent, for screen readers</extracomment>
        <translation>A la frase de acceso</translation>
    </message>
</context>
<context>
    <name>NeutralScreen</name>
    <message>
        <source>Nothing is open</source>
        <extracomment>On the neutral screen after Hide</extracomment>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Come back</source>
        <extracomment>On the neutral screen: shows the app again</extracomment>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Home</source>
        <extracomment>Navigation: the first screen</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>Navigation: safety plans and other plans</extracomment>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Directory</source>
        <extracomment>Navigation: local services and phone lines</extracomment>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Navigation: the people a peer supports</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>Navigation: the peer&apos;s own corner, and how the app looks and speaks</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Blanks the app to a neutral screen at once</extracomment>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>PlacesShort</name>
    <message>
        <source>Places</source>
        <extracomment>Name of the bar that leads to Home, Plans and so on, for screen readers.
----------
Title of the sheet with the places of the app, on a phone on its side</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Navigation of a phone on its side: opens the other places</extracomment>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>ReturnNotice</name>
    <message>
        <source>You were here a moment ago.</source>
        <extracomment>After a restart: the app is back on the screen it was on moments ago</extracomment>
        <translation>Estabas aquí hace un momento.</translation>
    </message>
    <message>
        <source>You were here 1 minute ago.</source>
        <extracomment>After a restart</extracomment>
        <translation>Estabas aquí hace 1 minuto.</translation>
    </message>
    <message>
        <source>You were here %1 minutes ago.</source>
        <extracomment>After a restart. %1 is a number of minutes, 2 or more</extracomment>
        <translation>Estabas aquí hace %1 minutos.</translation>
    </message>
    <message>
        <source>Kept going: %1</source>
        <extracomment>After a restart, on the steps of an emergency: nothing was lost. %1 is a running clock</extracomment>
        <translation>Siguió en marcha: %1</translation>
    </message>
    <message>
        <source>You were here yesterday.</source>
        <extracomment>After a restart</extracomment>
        <translation>Estabas aquí ayer.</translation>
    </message>
    <message>
        <source>You were here 1 hour ago.</source>
        <extracomment>After a restart</extracomment>
        <translation>Estabas aquí hace 1 hora.</translation>
    </message>
    <message>
        <source>You were here %1 hours ago.</source>
        <extracomment>After a restart. %1 is a number of hours, 2 or more</extracomment>
        <translation>Estabas aquí hace %1 horas.</translation>
    </message>
    <message>
        <source>Last used %1 hours ago.</source>
        <extracomment>After a start, when the app was last used in another shift. %1 is a number of hours, 12 or more</extracomment>
        <translation>Última vez: hace %1 horas.</translation>
    </message>
    <message>
        <source>Last used yesterday.</source>
        <extracomment>After a start, when the app was last used in another shift</extracomment>
        <translation>Última vez: ayer.</translation>
    </message>
    <message>
        <source>Last used %1 days ago.</source>
        <extracomment>After a start. %1 is a number of days, 2 or more</extracomment>
        <translation>Última vez: hace %1 días.</translation>
    </message>
</context>
<context>
    <name>SearchLink</name>
    <message>
        <source>Search guides, tools, services</source>
        <extracomment>Inside the search field on Home</extracomment>
        <translation>Busca guías, herramientas, servicios</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Nothing is waiting. An open visit or an unfinished plan shows up here.</source>
        <extracomment>Home, when there is no open visit, run or plan</extracomment>
        <translation>Nada te espera. Aquí aparece una visita abierta o un plan sin terminar.</translation>
    </message>
    <message>
        <source>Going on for %1</source>
        <extracomment>Row on Home. %1 is a running clock such as 2:14</extracomment>
        <translation>En curso: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button word: goes back to what was begun</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>Row on Home: the visit that is open now</extracomment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Open for %1 min</source>
        <extracomment>Row on Home. %1 is a number of minutes</extracomment>
        <translation>Abierta hace %1 min</translation>
    </message>
    <message>
        <source>Plan in progress</source>
        <extracomment>Row on Home: at least one plan still has open questions</extracomment>
        <translation>Plan en curso</translation>
    </message>
    <message>
        <source>Some questions are still open</source>
        <extracomment>Row on Home</extracomment>
        <translation>Quedan preguntas abiertas</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <extracomment>Row on Home: people to get in touch with</extracomment>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Due: %1, overdue: %2</source>
        <extracomment>Row on Home. %1 is how many follow-ups are due today or before, %2 how many of them are overdue</extracomment>
        <translation>Tocan: %1, atrasados: %2</translation>
    </message>
    <message>
        <source>Due today: %1</source>
        <extracomment>Row on Home. %1 is how many follow-ups are due today</extracomment>
        <translation>Tocan hoy: %1</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <extracomment>Heading of the list of things that wait for the peer</extracomment>
        <translation>Lo que te espera</translation>
    </message>
    <message>
        <source>Check on me</source>
        <extracomment>Row on Home: the responder&apos;s own timer</extracomment>
        <translation>Aviso para mí</translation>
    </message>
    <message>
        <source>Time is up</source>
        <extracomment>Row on Home: the responder&apos;s timer is over</extracomment>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Asks you at %1</source>
        <extracomment>Row on Home: the responder&apos;s timer. %1 is a time of day</extracomment>
        <translation>Te pregunta a las %1</translation>
    </message>
    <message>
        <source>Coming up: %1, next %2</source>
        <extracomment>Row on Home: follow-ups that are not due yet. %1 is how many, %2 a moment such as &apos;tomorrow, 5:00 PM&apos;</extracomment>
        <translation>Pendientes: %1; el próximo, %2</translation>
    </message>
    <message>
        <source>Records are locked</source>
        <extracomment>Row on Home while records are locked</extracomment>
        <translation>Los registros están bloqueados</translation>
    </message>
    <message>
        <source>Plans in progress and names show when you open them with your passphrase.</source>
        <extracomment>Row on Home while records are locked</extracomment>
        <translation>Los planes en curso y los nombres se ven cuando los abres con tu frase de acceso.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button word: to the page that asks for the passphrase</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Dates of your own</source>
        <extracomment>Row on Home: dates of the peer&apos;s own, such as a goal or the end of a certificate</extracomment>
        <translation>Fechas tuyas</translation>
    </message>
    <message>
        <source>%1, the first: %2</source>
        <extracomment>Row on Home: dates of the peer&apos;s own. %1 is how many, %2 the first of them, a date</extracomment>
        <translation>%1, la primera: %2</translation>
    </message>
    <message>
        <source>Handed on to you</source>
        <extracomment>Row on Home: people whom another peer gave to this one at the end of a shift</extracomment>
        <translation>Te pasaron personas</translation>
    </message>
    <message>
        <source>Not taken yet: %1</source>
        <extracomment>Row on Home: people given to this peer at the end of a shift, who has not said &apos;I have it&apos; yet. %1 is how many</extracomment>
        <translation>Todavía sin tomar: %1</translation>
    </message>
    <message>
        <source>Who is on shift?</source>
        <extracomment>Row on Home, once a day: the peer says their name, their unit and who leads, or leaves it out</extracomment>
        <translation>¿Quién está de turno?</translation>
    </message>
    <message>
        <source>Still %1? A tap, or leave it out</source>
        <extracomment>Row on Home. %1 is what the peer wrote the last time, such as &apos;Ana R.&apos;</extracomment>
        <translation>¿Sigues siendo %1? Un toque, o déjalo</translation>
    </message>
    <message>
        <source>For the notes you sign. You can leave it out</source>
        <extracomment>Row on Home, under &apos;Who is on shift?&apos;</extracomment>
        <translation>Para las notas que firmas. Puedes dejarlo en blanco</translation>
    </message>
    <message>
        <source>Dates in plans</source>
        <extracomment>Row on Home: days that people&apos;s plans name</extracomment>
        <translation>Fechas en los planes</translation>
    </message>
    <message>
        <source>Passed: %1, the first: %2</source>
        <extracomment>Row on Home. %1 is how many days named in plans have passed, %2 how far the first: &apos;3 days late&apos;</extracomment>
        <translation>Pasadas: %1, la primera: %2</translation>
    </message>
    <message>
        <source>Within a week: %1, the first: %2</source>
        <extracomment>Row on Home. %1 is how many days named in plans come within a week, %2 the first: &apos;Tomorrow&apos;</extracomment>
        <translation>En una semana: %1, la primera: %2</translation>
    </message>
    <message>
        <source>Could not be read just now. Open to try again.</source>
        <extracomment>Row on Home: people to get in touch with, when the disk could not be read</extracomment>
        <translation>No se pudo leer ahora. Ábrelo para intentar otra vez.</translation>
    </message>
</context>
</TS>
