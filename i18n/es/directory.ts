<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AddServicePage</name>
    <message>
        <source>Directory</source>
        <extracomment>Back to the directory</extracomment>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Add a service</source>
        <extracomment>Title of the page where a peer adds a service</extracomment>
        <translation>Agregar un servicio</translation>
    </message>
    <message>
        <source>For a place that is in no file. Only the name is needed.</source>
        <extracomment>Under the title of the page where a peer adds a service</extracomment>
        <translation>Para un lugar que no está en ningún archivo. Solo hace falta el nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a field of a new service</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It needs a name to be found by.</source>
        <extracomment>Under the name of a new service that is empty</extracomment>
        <translation>Necesita un nombre para encontrarlo.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>Label of a field of a new service</extracomment>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Address kept private</source>
        <extracomment>Switch of a new service: it is a place that must not be found, such as a shelter from violence</extracomment>
        <translation>Dirección privada</translation>
    </message>
    <message>
        <source>The address may be shown</source>
        <extracomment>Switch of a new service: its address may be shown</extracomment>
        <translation>La dirección se puede mostrar</translation>
    </message>
    <message>
        <source>Nothing that could lead there is kept: no address, no town, no hours, no description.</source>
        <extracomment>Under a new service whose address is kept private</extracomment>
        <translation>No se guarda nada que pueda llevar allí: ni dirección, ni ciudad, ni horario, ni descripción.</translation>
    </message>
    <message>
        <source>Street address</source>
        <extracomment>Label of a field of a new service</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Town</source>
        <extracomment>Label of a field of a new service</extracomment>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Opening hours, in words</source>
        <extracomment>Label of a field of a new service</extracomment>
        <translation>Horario, en palabras</translation>
    </message>
    <message>
        <source>What it does and for whom</source>
        <extracomment>Label of a field of a new service</extracomment>
        <translation>Qué hace y para quién</translation>
    </message>
    <message>
        <source>These words are searched. Name what people look for: bed, food, detox.</source>
        <extracomment>Under the description of a new service</extracomment>
        <translation>Se busca en estas palabras. Nombra lo que la gente busca: cama, comida, desintoxicación.</translation>
    </message>
    <message>
        <source>There is no room left on this device. What you typed is kept.</source>
        <extracomment>A new service could not be stored</extracomment>
        <translation>No queda espacio en este dispositivo. Lo que escribiste se guarda.</translation>
    </message>
    <message>
        <source>It could not be stored. What you typed is kept: try again.</source>
        <extracomment>A new service could not be stored</extracomment>
        <translation>No se pudo guardar el servicio. Lo que escribiste sigue aquí: intenta de nuevo.</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <extracomment>Button: empties the form for a new service</extracomment>
        <translation>Vaciar el formulario</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>Button: adds the service to the directory on this device</extracomment>
        <translation>Agregarlo</translation>
    </message>
</context>
<context>
    <name>ArrangeRow</name>
    <message>
        <source>Tap to take it out</source>
        <extracomment>Under a service of a list while the list is arranged</extracomment>
        <translation>Toca para quitarlo</translation>
    </message>
</context>
<context>
    <name>BarrierSheet</name>
    <message>
        <source>What got in the way?</source>
        <extracomment>Title of the sheet for a person who did not come to a service</extracomment>
        <translation>¿Qué lo impidió?</translation>
    </message>
    <message>
        <source>In their words (kept sealed)</source>
        <extracomment>Label of a field: what kept a person from a service</extracomment>
        <translation>En sus palabras (se guarda sellado)</translation>
    </message>
    <message>
        <source>Keep: did not arrive</source>
        <extracomment>Button: keeps that a person did not come to a service</extracomment>
        <translation>Guardar: no llegó</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Service</source>
        <extracomment>Back from a service&apos;s card</extracomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This service is not in the directory any more</source>
        <extracomment>A card was opened of a service that the directory does not hold</extracomment>
        <translation>Este servicio ya no está en el directorio</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <extracomment>Button</extracomment>
        <translation>Buscar en el directorio</translation>
    </message>
</context>
<context>
    <name>CardSend</name>
    <message>
        <source>Text the card</source>
        <extracomment>Title of the sheet that sends a card as a message</extracomment>
        <translation>Enviar la tarjeta por mensaje</translation>
    </message>
    <message>
        <source>Their number (not kept)</source>
        <extracomment>Label of the field for a person&apos;s phone number, which is not kept</extracomment>
        <translation>Su número (no se guarda)</translation>
    </message>
    <message>
        <source>Open in messages</source>
        <extracomment>Button: hands a message to the phone&apos;s message app</extracomment>
        <translation>Abrir en mensajes</translation>
    </message>
    <message>
        <source>This device sends no messages. Let them scan the code, or read it out.</source>
        <extracomment>A card as a message on a device without messages</extracomment>
        <translation>Este dispositivo no envía mensajes. Deja que escaneen el código o léelo en voz alta.</translation>
    </message>
    <message>
        <source>It is in your message app. Send it there.</source>
        <extracomment>After a card went to the message app</extracomment>
        <translation>Está en tu app de mensajes. Envíalo desde ahí.</translation>
    </message>
    <message>
        <source>No app on this device took it. Check the number.</source>
        <extracomment>After the message app refused a card</extracomment>
        <translation>Ninguna app de este dispositivo lo aceptó. Revisa el número.</translation>
    </message>
</context>
<context>
    <name>CardTake</name>
    <message>
        <source>Scan to keep it as a contact</source>
        <extracomment>Under a code that holds a service as a contact</extracomment>
        <translation>Escanea para guardarlo como contacto</translation>
    </message>
    <message>
        <source>Scan to read it on a phone</source>
        <extracomment>Under a code that holds a service as text</extracomment>
        <translation>Escanea para leerlo en un teléfono</translation>
    </message>
    <message>
        <source>Any phone’s camera reads it. No app, no network.</source>
        <extracomment>Under the code of a card</extracomment>
        <translation>Lo lee la cámara de cualquier teléfono. Sin app, sin red.</translation>
    </message>
    <message>
        <source>Code with plain text</source>
        <extracomment>Button: the code holds text instead of a contact</extracomment>
        <translation>Código con texto simple</translation>
    </message>
    <message>
        <source>Code with a contact</source>
        <extracomment>Button: the code holds a contact instead of text</extracomment>
        <translation>Código con un contacto</translation>
    </message>
    <message>
        <source>Text it</source>
        <extracomment>Button: opens the card as a message that is sent by hand</extracomment>
        <translation>Enviar por mensaje</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>On a card: opening hours of several days. %1 and %2 are days of the week</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>24 hours</source>
        <extracomment>On a card: opening hours</extracomment>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>On a card: opening hours</extracomment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>How to get in</source>
        <extracomment>On a card, before the way into a service</extracomment>
        <translation>Cómo entrar</translation>
    </message>
    <message>
        <source>Bring</source>
        <extracomment>On a card, before what to take along</extracomment>
        <translation>Llevar</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>On a card, before what a service costs</extracomment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>On a card, before the opening hours</extracomment>
        <translation>Horario</translation>
    </message>
    <message>
        <source>The address is kept private. Call to arrange where to meet.</source>
        <extracomment>On a card of a place that must not be found</extracomment>
        <translation>La dirección es privada. Llama para acordar dónde encontrarse.</translation>
    </message>
    <message>
        <source>Hours can change. Call first.</source>
        <extracomment>At the foot of a card</extracomment>
        <translation>El horario puede cambiar. Llama antes.</translation>
    </message>
    <message>
        <source>In a crisis call or text 988. In danger call 911.</source>
        <extracomment>At the foot of a card</extracomment>
        <translation>En una crisis llama o escribe al 988. En peligro llama al 911.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Directory</source>
        <extracomment>Back to the directory</extracomment>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Send changes back</source>
        <extracomment>Title of the page that writes the file with peers&apos; changes</extracomment>
        <translation>Devolver los cambios</translation>
    </message>
    <message>
        <source>The county or 211 can take this file (HSDS 3.0). Nobody’s name is in it, no person’s and no peer’s.</source>
        <extracomment>Under the title of the page that writes the file with peers&apos; changes</extracomment>
        <translation>El condado o el 211 puede usar este archivo (HSDS 3.0). No lleva el nombre de nadie: ni de las personas ni de quienes dan apoyo.</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <extracomment>Page that writes the file with changes, when there are none</extracomment>
        <translation>Nada que enviar todavía</translation>
    </message>
    <message>
        <source>Corrections, checks, calls, notes and services that you add come together here.</source>
        <extracomment>Page that writes the file with changes, when there are none</extracomment>
        <translation>Aquí se juntan correcciones, revisiones, llamadas, notas y los servicios que agregas.</translation>
    </message>
    <message>
        <source>Services in it</source>
        <extracomment>What the file with changes holds</extracomment>
        <translation>Servicios que contiene</translation>
    </message>
    <message>
        <source>Corrections, with what stood there before</source>
        <extracomment>What the file with changes holds</extracomment>
        <translation>Correcciones, con lo que decía antes</translation>
    </message>
    <message>
        <source>New services</source>
        <extracomment>What the file with changes holds</extracomment>
        <translation>Servicios nuevos</translation>
    </message>
    <message>
        <source>‘Still right’</source>
        <extracomment>What the file with changes holds</extracomment>
        <translation>‘Sigue bien’</translation>
    </message>
    <message>
        <source>How calls ended, with the day</source>
        <extracomment>What the file with changes holds</extracomment>
        <translation>Cómo terminaron las llamadas, con el día</translation>
    </message>
    <message>
        <source>Notes for the next peer</source>
        <extracomment>What the file with changes holds</extracomment>
        <translation>Notas para quien venga después</translation>
    </message>
    <message>
        <source>%1 is in %2. Give it to the publisher by mail or on a stick.</source>
        <extracomment>A file was written. %1 is its name, %2 the folder</extracomment>
        <translation>%1 está en %2. Dáselo a quien publica el directorio, por correo o en una memoria USB.</translation>
    </message>
    <message>
        <source>There is no room left on this device. Nothing was written.</source>
        <extracomment>The file with changes could not be written</extracomment>
        <translation>No queda espacio en este dispositivo. No se escribió nada.</translation>
    </message>
    <message>
        <source>This device does not let Handrail write into Documents. Nothing was written.</source>
        <extracomment>The file with changes could not be written</extracomment>
        <translation>Este dispositivo no deja que Handrail escriba en Documentos. No se escribió nada.</translation>
    </message>
    <message>
        <source>The file could not be written. Nothing is lost: try again.</source>
        <extracomment>The file with changes could not be written</extracomment>
        <translation>No se pudo escribir el archivo. No se perdió nada: intenta de nuevo.</translation>
    </message>
    <message>
        <source>Save the change file</source>
        <extracomment>Button: writes the file with what peers found out</extracomment>
        <translation>Guardar el archivo de cambios</translation>
    </message>
    <message>
        <source>Save the whole directory</source>
        <extracomment>Button: writes the whole directory as it is on this device</extracomment>
        <translation>Guardar todo el directorio</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Directory</source>
        <extracomment>Back to the directory</extracomment>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>What needs checking</source>
        <extracomment>Title of the list of services that should be checked</extracomment>
        <translation>Qué hay que revisar</translation>
    </message>
    <message>
        <source>Call when there is a quiet moment, then tap ‘Still right’ or correct it.</source>
        <extracomment>Under the title of the list of services that should be checked</extracomment>
        <translation>Llama en un momento tranquilo y luego toca ‘Sigue bien’ o corrígelo.</translation>
    </message>
    <message>
        <source>A peer met a wrong number</source>
        <extracomment>Why a service should be checked</extracomment>
        <translation>Alguien de apoyo encontró un número equivocado</translation>
    </message>
    <message>
        <source>A peer heard it is closed for good</source>
        <extracomment>Why a service should be checked</extracomment>
        <translation>Alguien de apoyo oyó que cerró para siempre</translation>
    </message>
    <message>
        <source>Never checked</source>
        <extracomment>Why a service should be checked</extracomment>
        <translation>Nunca revisado</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <extracomment>Why a service should be checked. %1 is an age such as &apos;14 months ago&apos;</extracomment>
        <translation>Última revisión %1</translation>
    </message>
    <message>
        <source>Nothing needs checking</source>
        <extracomment>List of services that should be checked, when there is none</extracomment>
        <translation>No hay nada que revisar</translation>
    </message>
    <message>
        <source>Services show up here when a number was wrong, when nobody ever checked them, or after a year.</source>
        <extracomment>List of services that should be checked, when there is none</extracomment>
        <translation>Los servicios aparecen aquí cuando un número estaba mal, cuando nadie los revisó nunca o después de un año.</translation>
    </message>
    <message>
        <source>There are more. These come first.</source>
        <extracomment>Under the list of services that should be checked, when there are more</extracomment>
        <translation>Hay más. Estos van primero.</translation>
    </message>
    <message>
        <source>Marked as closed, waits to be confirmed</source>
        <extracomment>Why a service should be checked: too many were marked as closed within a day, so nothing is hidden yet</extracomment>
        <translation>Marcado como cerrado, espera confirmación</translation>
    </message>
    <message>
        <source>A round of calls</source>
        <extracomment>Button: to a round of calls that check numbers, ten at most</extracomment>
        <translation>Una ronda de llamadas</translation>
    </message>
</context>
<context>
    <name>DirectionsSheet</name>
    <message>
        <source>Directions</source>
        <extracomment>Title of the sheet with an address</extracomment>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Open in maps</source>
        <extracomment>Button: hands the place to the device&apos;s maps</extracomment>
        <translation>Abrir en mapas</translation>
    </message>
    <message>
        <source>This device has no maps. Read the address out or write it down.</source>
        <extracomment>After &apos;Open in maps&apos; on a device without maps</extracomment>
        <translation>Este dispositivo no tiene mapas. Lee la dirección en voz alta o anótala.</translation>
    </message>
</context>
<context>
    <name>DirectoryCare</name>
    <message>
        <source>Saved lists</source>
        <extracomment>Row: to the saved lists of services</extracomment>
        <translation>Listas guardadas</translation>
    </message>
    <message>
        <source>Add a service</source>
        <extracomment>Row: to the form for a service that is missing</extracomment>
        <translation>Agregar un servicio</translation>
    </message>
    <message>
        <source>What needs checking</source>
        <extracomment>Row: to the list of services that should be checked</extracomment>
        <translation>Qué hay que revisar</translation>
    </message>
    <message>
        <source>Send changes back</source>
        <extracomment>Row: to the page that writes the file with peers&apos; changes</extracomment>
        <translation>Devolver los cambios</translation>
    </message>
    <message>
        <source>Add another file</source>
        <extracomment>Row: to the page where a county&apos;s file is added, when there is one already</extracomment>
        <translation>Agregar otro archivo</translation>
    </message>
</context>
<context>
    <name>DirectoryHeader</name>
    <message>
        <source>1 service</source>
        <extracomment>Number of results</extracomment>
        <translation>1 servicio</translation>
    </message>
    <message>
        <source>%1 services, nearest that fit first</source>
        <extracomment>Number of results, ordered by how well they fit and how near they are. %1 is a number</extracomment>
        <translation>%1 servicios, primero los más cercanos que coinciden</translation>
    </message>
    <message>
        <source>%1 services</source>
        <extracomment>Number of results. %1 is a number</extracomment>
        <translation>%1 servicios</translation>
    </message>
    <message>
        <source>Looking for where you are. The list is in order of match until then.</source>
        <extracomment>Near me is on and the device has not told where it is yet</extracomment>
        <translation>Buscando dónde estás. Mientras tanto, la lista va por coincidencia.</translation>
    </message>
    <message>
        <source>This device cannot tell where it is. The list is in order of match.</source>
        <extracomment>Near me is on and the device cannot tell where it is</extracomment>
        <translation>Este dispositivo no puede saber dónde está. La lista va por coincidencia.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <extracomment>A search of the directory found nothing</extracomment>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Many services give no hours. Take &apos;Open now&apos; off and call first.</source>
        <extracomment>Nothing was found while &apos;Open now&apos; is on</extracomment>
        <translation>Muchos servicios no dan su horario. Quita &apos;Abierto ahora&apos; y llama antes.</translation>
    </message>
    <message>
        <source>Try fewer letters or another word. 211 knows more services.</source>
        <extracomment>Nothing was found</extracomment>
        <translation>Prueba con menos letras o con otra palabra. El 211 conoce más servicios.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>Button: takes the words and all filters away</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Call 211</source>
        <extracomment>Button: opens the sheet with the number 211</extracomment>
        <translation>Llamar al 211</translation>
    </message>
    <message>
        <source>The local services cannot be read. Phone lines still work.</source>
        <extracomment>The file with the imported services cannot be read</extracomment>
        <translation>No se pueden leer los servicios locales. Las líneas telefónicas sí funcionan.</translation>
    </message>
    <message>
        <source>Import again</source>
        <extracomment>Button</extracomment>
        <translation>Importar de nuevo</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <extracomment>Heading over the phone lines that ship with the app</extracomment>
        <translation>Líneas de crisis</translation>
    </message>
    <message>
        <source>Old number. It may be wrong.</source>
        <extracomment>Under a phone line whose source is a directory of 2020-21</extracomment>
        <translation>Número antiguo. Puede estar mal.</translation>
    </message>
    <message>
        <source>Show fewer lines</source>
        <extracomment>Button: shows only the first phone lines again</extracomment>
        <translation>Mostrar menos líneas</translation>
    </message>
    <message>
        <source>Show all %1 lines</source>
        <extracomment>Button. %1 is a number of phone lines</extracomment>
        <translation>Mostrar las %1 líneas</translation>
    </message>
    <message>
        <source>What is needed</source>
        <extracomment>Heading over the categories of services</extracomment>
        <translation>Qué se necesita</translation>
    </message>
    <message>
        <source>Add a county’s file</source>
        <extracomment>Button: goes to the import</extracomment>
        <translation>Agregar el archivo de un condado</translation>
    </message>
    <message>
        <source>%1: %2 services, added %3</source>
        <extracomment>An imported directory. %1 is its name, %2 a number of services, %3 a date</extracomment>
        <translation>%1: %2 servicios, agregados el %3</translation>
    </message>
    <message>
        <source>All services, A to Z</source>
        <extracomment>Heading over the list of every service in the order of the alphabet</extracomment>
        <translation>Todos los servicios, de la A a la Z</translation>
    </message>
    <message>
        <source>No local services yet. Add the file once, then they are here without a network.</source>
        <extracomment>Under &apos;Add a county&apos;s file&apos;, before the first import</extracomment>
        <translation>Aún no hay servicios locales. Agrega el archivo una vez y los tendrás aquí sin conexión.</translation>
    </message>
    <message>
        <source>Keep it alive</source>
        <extracomment>Heading over what keeps the directory useful and right</extracomment>
        <translation>Mantenerlo al día</translation>
    </message>
    <message>
        <source>How to get in</source>
        <extracomment>Row over the services of a category: to the guide about getting help of that kind</extracomment>
        <translation>Cómo entrar</translation>
    </message>
    <message>
        <source>Doors, papers and what gets in the way: %1</source>
        <extracomment>Under &apos;How to get in&apos;. %1 is a category: &apos;Detox and sobering&apos;</extracomment>
        <translation>Puertas, papeles y lo que estorba: %1</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Directory</source>
        <extracomment>Name of the page for screen readers</extracomment>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>What the row of filters does, for screen readers</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Near me</source>
        <extracomment>Filter: nearest services first</extracomment>
        <translation>Cerca de mí</translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>Filter: only services that are surely open</extracomment>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>The list of services and lines, for screen readers</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <extracomment>Beside the list, before a service is chosen</extracomment>
        <translation>Elige un servicio</translation>
    </message>
    <message>
        <source>Its hours, how to get in and what to bring show here.</source>
        <extracomment>Under &apos;Choose a service&apos;</extracomment>
        <translation>Aquí verás su horario, cómo entrar y qué llevar.</translation>
    </message>
    <message>
        <source>Search services</source>
        <extracomment>Inside the search field of the directory</extracomment>
        <translation>Buscar servicios</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter and how many services it would leave. %1 is the filter, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>DirectoryRow</name>
    <message>
        <source>Phone line</source>
        <extracomment>Tag of a phone line among services</extracomment>
        <translation>Línea telefónica</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>How to reach a line by text. %1 is a word such as HOME, %2 a number</extracomment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>Address kept private</source>
        <extracomment>In a row, where the distance would be: the place must not be found by everyone</extracomment>
        <translation>Dirección privada</translation>
    </message>
    <message>
        <source>From an old directory. The number may be wrong.</source>
        <extracomment>A phone line whose source is a directory of 2020-21</extracomment>
        <translation>De un directorio antiguo. El número puede estar mal.</translation>
    </message>
    <message>
        <source>Added by a peer</source>
        <extracomment>In a row of results: no publisher&apos;s entry</extracomment>
        <translation>Agregado por alguien de apoyo</translation>
    </message>
    <message>
        <source>Corrected by a peer</source>
        <extracomment>In a row of results: something was put right</extracomment>
        <translation>Corregido por alguien de apoyo</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <extracomment>In a row of results: why it is there. %1 is a category or filter such as Shelter</extracomment>
        <translation>Coincide: %1</translation>
    </message>
    <message>
        <source>%1 County</source>
        <extracomment>Under a phone line among services. %1 is the name of a county</extracomment>
        <translation>Condado de %1</translation>
    </message>
    <message>
        <source>%1, address kept private</source>
        <extracomment>The same with the town, which may be known. %1 is a town</extracomment>
        <translation>%1, dirección privada</translation>
    </message>
</context>
<context>
    <name>DraftDiscard</name>
    <message>
        <source>Throw these words away</source>
        <extracomment>Button: throws away words that were typed and not kept</extracomment>
        <translation>Desechar estas palabras</translation>
    </message>
</context>
<context>
    <name>ImportChoice</name>
    <message>
        <source>Found on this device</source>
        <extracomment>Heading over files that can be added</extracomment>
        <translation>En este dispositivo</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Under a file&apos;s name. %1 is the name of a folder</extracomment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button word: adds this file to the directory</extracomment>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <extracomment>Label of the field for the place of a file</extracomment>
        <translation>Dónde está el archivo</translation>
    </message>
    <message>
        <source>Add this file</source>
        <extracomment>Button: adds the file whose place was typed</extracomment>
        <translation>Agregar este archivo</translation>
    </message>
    <message>
        <source>Or drop the file here</source>
        <extracomment>Inside the area where a file can be dropped</extracomment>
        <translation>O suelta el archivo aquí</translation>
    </message>
    <message>
        <source>Publishers’ keys</source>
        <extracomment>Button: to the page with publishers&apos; keys</extracomment>
        <translation>Claves de quienes publican</translation>
    </message>
    <message>
        <source>Use what a county or a 211 hands over: a list from Excel or LibreOffice, CSV, JSON, or an HSDS package as a zip or a folder. It is read on this device and sent nowhere.</source>
        <extracomment>At the top of the page where a county&apos;s file is added</extracomment>
        <translation>Usa lo que entregue un condado o un 211: una lista de Excel o LibreOffice, CSV, JSON, o un paquete HSDS como zip o carpeta. Se lee en este dispositivo y no se envía a ningún lado.</translation>
    </message>
    <message>
        <source>county.xlsx</source>
        <extracomment>Example of the place of a file</extracomment>
        <translation>condado.xlsx</translation>
    </message>
</context>
<context>
    <name>ImportDetails</name>
    <message>
        <source>Details</source>
        <extracomment>Title of the sheet with what was wrong in a file</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Nothing was wrong in this file.</source>
        <extracomment>In the details of an import</extracomment>
        <translation>No había nada mal en este archivo.</translation>
    </message>
    <message>
        <source>%1 of %2 rows kept</source>
        <extracomment>Rows of one table. %1 and %2 are numbers</extracomment>
        <translation>%1 de %2 filas guardadas</translation>
    </message>
    <message>
        <source>%1 mended</source>
        <extracomment>Rows of one table, after &apos;12 of 14 rows kept&apos;. %1 is a number</extracomment>
        <translation>%1 reparadas</translation>
    </message>
    <message>
        <source>%1 not taken</source>
        <extracomment>Rows of one table, after &apos;12 of 14 rows kept&apos;. %1 is a number</extracomment>
        <translation>%1 no tomadas</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <extracomment>Rows of one table, after &apos;12 of 14 rows kept&apos;. %1 is a number</extracomment>
        <translation>%1 omitidas</translation>
    </message>
    <message>
        <source>Save as a file to send</source>
        <extracomment>Button: writes the details of an import into a text file that can be sent to whoever made the directory</extracomment>
        <translation>Guardar como archivo para enviar</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>The details of an import were written. %1 is a folder and a file</extracomment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The file could not be written. What is on the screen stays. Try again.</source>
        <extracomment>The details of an import could not be written</extracomment>
        <translation>No se pudo escribir el archivo. Lo que ves en pantalla sigue ahí. Inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Directory</source>
        <extracomment>Back from the import to the directory</extracomment>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Add a county’s file</source>
        <extracomment>Title of the page where a county&apos;s file is added</extracomment>
        <translation>Agregar el archivo de un condado</translation>
    </message>
    <message>
        <source>%1 rows of %2</source>
        <extracomment>While importing. %1 is a number of rows, %2 a file name</extracomment>
        <translation>%1 filas de %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops the import</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The directory works as before until this is done. Stopping keeps it as it is.</source>
        <extracomment>While importing</extracomment>
        <translation>El directorio funciona como antes hasta que esto termine. Si lo detienes, queda como está.</translation>
    </message>
    <message>
        <source>This file was not added</source>
        <translation>No se agregó este archivo</translation>
    </message>
    <message>
        <source>Nothing was lost</source>
        <extracomment>After an import was refused</extracomment>
        <translation>No se perdió nada</translation>
    </message>
    <message>
        <source>The phone lines are as they were.</source>
        <extracomment>After an import was refused and there was no directory before</extracomment>
        <translation>Las líneas telefónicas están como estaban.</translation>
    </message>
    <message>
        <source>What to try</source>
        <extracomment>After an import was refused</extracomment>
        <translation>Qué puedes hacer</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button: shows the lines of the file that had something wrong</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <extracomment>Button</extracomment>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <extracomment>Button: goes to the directory after an import</extracomment>
        <translation>Buscar en el directorio</translation>
    </message>
    <message>
        <source>Your directory is as it was: %1 services from %2.</source>
        <extracomment>After an import was refused. %1 is a number of services, %2 a date</extracomment>
        <translation>Tu directorio está como estaba: %1 servicios del %2.</translation>
    </message>
    <message>
        <source>Is this file whole?</source>
        <extracomment>An import was refused; or a question before far fewer services replace what is there</extracomment>
        <translation>¿Está completo este archivo?</translation>
    </message>
    <message>
        <source>It would leave %1 services in the place of %2. The file may be cut short, or its rows may be marked private.</source>
        <extracomment>Before a file is added that holds far fewer services than the one before. %1 and %2 are numbers of services</extracomment>
        <translation>Dejaría %1 servicios en lugar de %2. Puede que el archivo esté cortado o que sus filas estén marcadas como privadas.</translation>
    </message>
    <message>
        <source>It is whole: add it</source>
        <extracomment>Button: adds a file though it holds far fewer services than the one before</extracomment>
        <translation>Está completo: agregarlo</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 services added</source>
        <extracomment>After an import. %1 is a number of services</extracomment>
        <translation>%1 servicios agregados</translation>
    </message>
    <message>
        <source>The earlier file was replaced</source>
        <extracomment>After an import that took the place of an earlier one</extracomment>
        <translation>Se reemplazó el archivo anterior</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>After an import</extracomment>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Addresses kept private</source>
        <extracomment>After an import</extracomment>
        <translation>Direcciones privadas</translation>
    </message>
    <message>
        <source>In the directory now</source>
        <extracomment>After an import</extracomment>
        <translation>Ahora en el directorio</translation>
    </message>
    <message>
        <source>1 service added</source>
        <extracomment>After an import of one service</extracomment>
        <translation>1 servicio agregado</translation>
    </message>
    <message>
        <source>From %1. Search works without a network.</source>
        <extracomment>After an import. %1 is the name of the package</extracomment>
        <translation>De %1. La búsqueda funciona sin conexión.</translation>
    </message>
    <message>
        <source>Services in it before: %1</source>
        <extracomment>After an import. %1 is a number of services</extracomment>
        <translation>Servicios que tenía antes: %1</translation>
    </message>
    <message>
        <source>Services that have ended or are private: %1</source>
        <extracomment>After an import. %1 is a number of services</extracomment>
        <translation>Servicios que ya no existen o son privados: %1</translation>
    </message>
    <message>
        <source>Places such as shelters from violence: %1. Handrail does not keep where they are.</source>
        <extracomment>After an import. %1 is a number of places</extracomment>
        <translation>Lugares como refugios contra la violencia: %1. Handrail no guarda dónde están.</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <extracomment>After an import. %1 is a number of services</extracomment>
        <translation>Servicios: %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <extracomment>After an import: who signed the file</extracomment>
        <translation>Publicado por %1</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>After an import: the file carried no signature</extracomment>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>The signature fits the file and the key that was added here.</source>
        <extracomment>After an import of a signed file</extracomment>
        <translation>La firma corresponde al archivo y a la clave que se agregó aquí.</translation>
    </message>
    <message>
        <source>Nothing shows who made it. Take files only from the county or the 211.</source>
        <extracomment>After an import of a file without a signature</extracomment>
        <translation>Nada muestra quién lo hizo. Toma archivos solo del condado o del 211.</translation>
    </message>
    <message>
        <source>What is different</source>
        <extracomment>After an import that took the place of an earlier one</extracomment>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Gone: %3</source>
        <extracomment>After an import. %1, %2 and %3 are numbers of services</extracomment>
        <translation>Nuevos: %1. Cambiados: %2. Quitados: %3</translation>
    </message>
    <message>
        <source>What peers wrote is still there</source>
        <extracomment>After an import</extracomment>
        <translation>Lo que escribió el equipo de apoyo sigue ahí</translation>
    </message>
    <message>
        <source>Services with corrections, calls or notes: %1</source>
        <extracomment>After an import. %1 is a number of services</extracomment>
        <translation>Servicios con correcciones, llamadas o notas: %1</translation>
    </message>
    <message>
        <source>Columns that were not read: %1</source>
        <extracomment>After an import: a heading over columns of the file&apos;s tables. %1 is how many there are</extracomment>
        <translation>Columnas que no se leyeron: %1</translation>
    </message>
    <message>
        <source>%1 more are under Details.</source>
        <extracomment>After an import, under some columns that were not read. %1 is a number of further columns; Details is a button</extracomment>
        <translation>Hay %1 más en Detalles.</translation>
    </message>
    <message>
        <source>Closed, as the other device says too</source>
        <extracomment>After an import of another device&apos;s directory: heading over services that peers on both found closed</extracomment>
        <translation>Cerrado, como dice también el otro dispositivo</translation>
    </message>
    <message>
        <source>A search no longer finds %1.</source>
        <extracomment>After an import of another device&apos;s directory. %1 is the name of a service</extracomment>
        <translation>La búsqueda ya no encuentra %1.</translation>
    </message>
    <message>
        <source>A search no longer finds these %1 services: %2</source>
        <extracomment>After an import of another device&apos;s directory. %1 is a number of services, %2 names the first of them</extracomment>
        <translation>La búsqueda ya no encuentra estos %1 servicios: %2</translation>
    </message>
    <message>
        <source>Still waiting to be confirmed: %1</source>
        <extracomment>After an import of another device&apos;s directory. %1 is a number of services</extracomment>
        <translation>Todavía esperan confirmación: %1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>The file cannot be read. It may have been moved, or the stick was taken out.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>No se puede leer el archivo. Quizá se movió o se sacó la memoria USB.</translation>
    </message>
    <message>
        <source>This is not a directory file. It has no list of services (services.csv) in it.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>Este no es un archivo de directorio. No trae una lista de servicios (services.csv).</translation>
    </message>
    <message>
        <source>The file holds no services.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>El archivo no trae servicios.</translation>
    </message>
    <message>
        <source>The file is cut short. Its end is missing.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>El archivo está cortado. Le falta el final.</translation>
    </message>
    <message>
        <source>The file is damaged. It does not unpack as it should.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>El archivo está dañado. No se desempaca como debe.</translation>
    </message>
    <message>
        <source>The file asks for a password.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>El archivo pide una contraseña.</translation>
    </message>
    <message>
        <source>There is another zip inside this zip.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>Hay otro zip dentro de este zip.</translation>
    </message>
    <message>
        <source>The file would unpack to far more than a directory. It may be made to do harm.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>El archivo ocuparía mucho más que un directorio. Puede estar hecho para dañar.</translation>
    </message>
    <message>
        <source>A name in the file leads out of it. It may be made to do harm.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>Un nombre en el archivo apunta fuera de él. Puede estar hecho para dañar.</translation>
    </message>
    <message>
        <source>Its description (datapackage.json) cannot be understood.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>No se entiende su descripción (datapackage.json).</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8.</source>
        <extracomment>%1 is the name of a file inside the package</extracomment>
        <translation>%1 no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>%1, line %2: one entry is far too long. A quote may be missing at its end.</source>
        <extracomment>%1 is the name of a file inside the package, %2 a line number</extracomment>
        <translation>%1, línea %2: un dato es demasiado largo. Quizá falta una comilla al final.</translation>
    </message>
    <message>
        <source>%1, line %2: a quote is opened here and never closed.</source>
        <extracomment>%1 is the name of a file inside the package, %2 a line number</extracomment>
        <translation>%1, línea %2: aquí se abre una comilla que nunca se cierra.</translation>
    </message>
    <message>
        <source>%1 has no column &apos;%2&apos;.</source>
        <extracomment>%1 is the name of a file inside the package, %2 the name of a column</extracomment>
        <translation>A %1 le falta la columna &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>This device does not let Handrail write its directory.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>Este dispositivo no deja que Handrail escriba el directorio.</translation>
    </message>
    <message>
        <source>Another import is running.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>Ya hay otra importación en curso.</translation>
    </message>
    <message>
        <source>There is no room left on this device.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>No queda espacio en este dispositivo.</translation>
    </message>
    <message>
        <source>The directory on this device is damaged.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>El directorio de este dispositivo está dañado.</translation>
    </message>
    <message>
        <source>The directory on this device was made by a newer Handrail.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>El directorio de este dispositivo es de un Handrail más nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong while the file was stored.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>Algo falló al guardar el archivo.</translation>
    </message>
    <message>
        <source>Unpack it first, then add the folder.</source>
        <extracomment>What to do after a file was not added</extracomment>
        <translation>Desempácalo primero y luego agrega la carpeta.</translation>
    </message>
    <message>
        <source>Take it only from the county or the 211 that made it. Ask them for the file again.</source>
        <extracomment>What to do after a file was not added</extracomment>
        <translation>Tómalo solo del condado o del 211 que lo hizo. Pídeles el archivo otra vez.</translation>
    </message>
    <message>
        <source>Tell whoever made the file. Details shows what to say.</source>
        <extracomment>What to do after a file was not added</extracomment>
        <translation>Avisa a quien hizo el archivo. En Detalles está qué decir.</translation>
    </message>
    <message>
        <source>Ask for the directory as an HSDS package: a zip or a folder of tables.</source>
        <extracomment>What to do after a file was not added</extracomment>
        <translation>Pide el directorio como paquete HSDS: un zip o una carpeta de tablas.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this device.</source>
        <extracomment>What to do after a file was not added</extracomment>
        <translation>Pregunta a quien cuida este dispositivo.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <extracomment>What to do after a file was not added</extracomment>
        <translation>Espera a que termine e intenta de nuevo.</translation>
    </message>
    <message>
        <source>Delete what is not needed, then try again.</source>
        <extracomment>What to do after a file was not added</extracomment>
        <translation>Borra lo que no haga falta e intenta de nuevo.</translation>
    </message>
    <message>
        <source>Update Handrail on this device.</source>
        <extracomment>What to do after a file was not added</extracomment>
        <translation>Actualiza Handrail en este dispositivo.</translation>
    </message>
    <message>
        <source>Ask for the file again, or copy it to this device once more.</source>
        <extracomment>What to do after a file was not added</extracomment>
        <translation>Pide el archivo otra vez o vuelve a copiarlo a este dispositivo.</translation>
    </message>
    <message>
        <source>Letters that could not be read</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Letras que no se pudieron leer</translation>
    </message>
    <message>
        <source>Rows with entries missing at the end</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Filas a las que les faltan datos al final</translation>
    </message>
    <message>
        <source>Rows with too many entries: the rest was left</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Filas con datos de más: el resto se dejó</translation>
    </message>
    <message>
        <source>Quotes in odd places: kept as written</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Comillas en lugares raros: se dejaron igual</translation>
    </message>
    <message>
        <source>Rows without an id or a name: not taken</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Filas sin id o sin nombre: no se tomaron</translation>
    </message>
    <message>
        <source>Rows whose id was there before: not taken</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Filas con un id repetido: no se tomaron</translation>
    </message>
    <message>
        <source>Rows that point to something not in the file: kept</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Filas que apuntan a algo que no está en el archivo: se guardaron</translation>
    </message>
    <message>
        <source>Places with impossible coordinates: no distance</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Lugares con coordenadas imposibles: sin distancia</translation>
    </message>
    <message>
        <source>Hours that are no time of day: hours not known</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Horas que no son una hora del día: horario desconocido</translation>
    </message>
    <message>
        <source>Numbers that are no numbers: left empty</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Números que no son números: quedaron vacíos</translation>
    </message>
    <message>
        <source>Services that have ended: left out</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Servicios que ya no existen: se omitieron</translation>
    </message>
    <message>
        <source>Entries marked private: left out</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Datos marcados como privados: se omitieron</translation>
    </message>
    <message>
        <source>Tables that were there twice: the first was read</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Tablas repetidas: se leyó la primera</translation>
    </message>
    <message>
        <source>Web code in texts: cleaned</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Código web en los textos: se limpió</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>Where in a file something was wrong. %1 is a file name, %2 a line number</extracomment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <extracomment>What an import is doing</extracomment>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Putting services and places together</source>
        <extracomment>What an import is doing</extracomment>
        <translation>Uniendo servicios y lugares</translation>
    </message>
    <message>
        <source>Storing the services</source>
        <extracomment>What an import is doing</extracomment>
        <translation>Guardando los servicios</translation>
    </message>
    <message>
        <source>%1 is cut short or not well formed.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 está cortado o mal formado.</translation>
    </message>
    <message>
        <source>The file was changed after its publisher signed it.</source>
        <extracomment>A file&apos;s digital signature does not fit it</extracomment>
        <translation>El archivo cambió después de que quien lo publica lo firmó.</translation>
    </message>
    <message>
        <source>The file is signed with a key that is not known here: %1.</source>
        <extracomment>A file is signed by a publisher whose key nobody added. %1 is the key&apos;s id</extracomment>
        <translation>El archivo está firmado con una clave que aquí no se conoce: %1.</translation>
    </message>
    <message>
        <source>There are more files in it than a directory has.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>Tiene más archivos que un directorio.</translation>
    </message>
    <message>
        <source>There is a link in it instead of a file. Handrail follows none.</source>
        <extracomment>Why a file was not added. A link: a file that only points to another</extracomment>
        <translation>Hay un enlace en lugar de un archivo. Handrail no sigue ninguno.</translation>
    </message>
    <message>
        <source>Put only the tables into a new zip or folder, then add that.</source>
        <extracomment>What to do after a file was not added</extracomment>
        <translation>Pon solo las tablas en un zip o una carpeta nueva y agrega eso.</translation>
    </message>
    <message>
        <source>Files that were not read</source>
        <extracomment>Heading over files that were not read</extracomment>
        <translation>Archivos que no se leyeron</translation>
    </message>
    <message>
        <source>Tables at a web address: not read. They belong into the file</source>
        <extracomment>Heading over tables that a file says are at a web address</extracomment>
        <translation>Tablas en una dirección web: no leídas. Deben estar en el archivo</translation>
    </message>
    <message>
        <source>Tables that are not where datapackage.json says: found by name, or missing</source>
        <extracomment>Heading over tables whose place in the file is given wrongly</extracomment>
        <translation>Tablas que no están donde dice datapackage.json: encontradas por su nombre o ausentes</translation>
    </message>
    <message>
        <source>Letters not in UTF-8: read as what they seem to be. Please compare</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Letras que no están en UTF-8: leídas como parecen. Compare, por favor</translation>
    </message>
    <message>
        <source>Tables parted by other signs than commas: read</source>
        <extracomment>Heading over tables whose fields are parted by semicolons or tabs</extracomment>
        <translation>Tablas separadas por otros signos que comas: leídas</translation>
    </message>
    <message>
        <source>Words for nothing, such as NULL: left empty</source>
        <extracomment>Heading over rows of a file that had this problem. NULL is a word that databases write</extracomment>
        <translation>Palabras que no dicen nada, como NULL: quedan vacías</translation>
    </message>
    <message>
        <source>Rows that write an id in another way: taken as meant</source>
        <extracomment>Heading over rows of a file that had this problem: 12.0 where the other row says 12</extracomment>
        <translation>Filas que escriben un id de otra manera: tomadas como se entiende</translation>
    </message>
    <message>
        <source>Ids rounded by a spreadsheet: kept apart, phones may be missing. Export again with ids as text</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Ids redondeados por una hoja de cálculo: se guardan aparte, pueden faltar teléfonos. Exporte de nuevo con los ids como texto</translation>
    </message>
    <message>
        <source>Records that are not quite JSON: read without what was wrong</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Registros que no son JSON del todo: leídos sin lo que estaba mal</translation>
    </message>
    <message>
        <source>Services that peers added on this device: kept as they are</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Servicios que agregaron en este dispositivo quienes dan apoyo: quedan como están</translation>
    </message>
    <message>
        <source>Details shows what was left out, and why. Ask whoever made the file. If it is right as it is, add it.</source>
        <extracomment>What to do before a file with far fewer services is added</extracomment>
        <translation>En Detalles se ve qué se dejó fuera y por qué. Pregunta a quien hizo el archivo. Si está bien así, agrégalo.</translation>
    </message>
    <message>
        <source>Days or rules not understood: hours not known</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Días o reglas que no se entienden: el horario no se conoce</translation>
    </message>
    <message>
        <source>Streets kept private: the words say so</source>
        <extracomment>Heading over rows of a file: the words after each say why its street is kept private</extracomment>
        <translation>Calles que se mantienen en privado: lo dicen las palabras</translation>
    </message>
    <message>
        <source>Dates that are no dates: hours or numbers then not known</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Fechas que no son fechas: horarios o números que entonces no se conocen</translation>
    </message>
    <message>
        <source>Columns that Handrail does not know: not read</source>
        <extracomment>Heading over columns of a file&apos;s tables</extracomment>
        <translation>Columnas que Handrail no conoce: no se leyeron</translation>
    </message>
    <message>
        <source>Columns not read that look like one it knows: please compare</source>
        <extracomment>Heading over columns of a file&apos;s tables</extracomment>
        <translation>Columnas sin leer que se parecen a una que conoce: compárelas</translation>
    </message>
    <message>
        <source>Headings with a slip in them: read as meant</source>
        <extracomment>Heading over columns of a file&apos;s tables whose heading has a slip in it</extracomment>
        <translation>Títulos de columna con un error: leídos como se entienden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column of a table in a file. %1 is a file, %2 a heading</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <extracomment>A heading with a slip in it, after the file and the heading. %1 is the name of the column it stands for</extracomment>
        <translation>leída como %1</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <extracomment>Of a column that was not read</extracomment>
        <translation>no tiene nada</translation>
    </message>
    <message>
        <source>something in 1 row</source>
        <extracomment>Of a column that was not read</extracomment>
        <translation>tiene algo en 1 fila</translation>
    </message>
    <message>
        <source>something in %1 rows</source>
        <extracomment>Of a column that was not read. %1 is a number of rows</extracomment>
        <translation>tiene algo en %1 filas</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <extracomment>Of a column that was not read, after the file and the heading. %1 is the name of a column that Handrail knows</extracomment>
        <translation>se parece a %1</translation>
    </message>
    <message>
        <source>The file is empty. There is not one letter in it.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>El archivo está vacío. No tiene ni una letra.</translation>
    </message>
    <message>
        <source>This is a document, not tables as text.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>Esto es un documento, no tablas como texto.</translation>
    </message>
    <message>
        <source>This is a PDF, not tables as text.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>Esto es un PDF, no tablas como texto.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps one that asks to log in.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>Esto es una página web, quizá una que pide iniciar sesión.</translation>
    </message>
    <message>
        <source>This is a database file, not tables as text.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>Esto es un archivo de base de datos, no tablas como texto.</translation>
    </message>
    <message>
        <source>This is packed in another way than zip.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>Esto está comprimido de otra forma que zip.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>Esto es una imagen.</translation>
    </message>
    <message>
        <source>This is XML. Handrail reads tables and JSON.</source>
        <extracomment>Why a file was not added. XML: a form of data</extracomment>
        <translation>Esto es XML. Handrail lee tablas y JSON.</translation>
    </message>
    <message>
        <source>Ask for the tables as CSV files in a zip or a folder. Spreadsheet programs save them as ‘CSV UTF-8’.</source>
        <extracomment>What to do after a file was not added. CSV: tables as text</extracomment>
        <translation>Pide las tablas como archivos CSV en un zip o una carpeta. Las hojas de cálculo las guardan como ‘CSV UTF-8’.</translation>
    </message>
    <message>
        <source>Headings that do not stand in the first line: the lines above were left</source>
        <extracomment>Heading over columns of a file&apos;s tables whose heading has a slip in it</extracomment>
        <translation>Títulos de columna que no están en la primera línea: lo de arriba se dejó</translation>
    </message>
    <message>
        <source>Rows that are no service, organization or place, such as a total: left out</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>Filas que no son servicio, organización ni lugar, como un total: omitidas</translation>
    </message>
    <message>
        <source>Not all pages of the answer are here: services are missing</source>
        <extracomment>Heading over rows of a file that had this problem</extracomment>
        <translation>No están todas las páginas de la respuesta: faltan servicios</translation>
    </message>
    <message>
        <source>Streets kept private: the same house as another one</source>
        <extracomment>Heading over rows of a file: places in the same house as one that is kept private</extracomment>
        <translation>Calles que se mantienen privadas: la misma casa que otra</translation>
    </message>
    <message>
        <source>Rows in other quotes than &quot;: read as meant</source>
        <extracomment>Heading over rows of a file that had this problem: quotes around the whole row, or curly ones</extracomment>
        <translation>Filas con otras comillas que &quot;: leídas como se entienden</translation>
    </message>
    <message>
        <source>Letters that were guessed: please compare them with the publisher’s</source>
        <extracomment>Heading over rows of a file that had this problem: nothing says in which code the letters are</extracomment>
        <translation>Letras que se adivinaron: compárelas con las de quien publica</translation>
    </message>
    <message>
        <source>Statuses that are not understood: listed as usual. Please ask the publisher</source>
        <extracomment>Heading over rows of a file: the words after each are a state of the service that Handrail does not know</extracomment>
        <translation>Estados que no se entienden: aparecen como siempre. Pregunta a quien los publica</translation>
    </message>
    <message>
        <source>ZIP codes without the zeros in front: put back</source>
        <extracomment>Heading over rows of a file that had this problem: 01234 that a spreadsheet made 1234. The words after each are what stood there</extracomment>
        <translation>Códigos postales sin los ceros del principio: ya los tienen</translation>
    </message>
    <message>
        <source>Nothing is seen that parts one field from the next: no comma, tab or other sign, and no columns of one width.</source>
        <extracomment>Why a file was not added. Parted: a comma, a tab or another sign stands between two fields of a row</extracomment>
        <translation>No se ve nada que separe un campo del siguiente: ni coma, ni tabulador ni otro signo, ni columnas de un mismo ancho.</translation>
    </message>
    <message>
        <source>This is a map with pins, not tables as text.</source>
        <extracomment>Why a file was not added. Pins: points on a map</extracomment>
        <translation>Esto es un mapa con marcadores, no tablas en texto.</translation>
    </message>
    <message>
        <source>This is a message of a mail program. Save what is attached to it, and add that.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>Esto es un mensaje de correo. Guarda lo que trae adjunto y agrega eso.</translation>
    </message>
    <message>
        <source>This is a table of a web page, not text. Open it in a spreadsheet program.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>Esto es una tabla de una página web, no texto. Ábrela en un programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>This is a workbook of a kind that Handrail does not read. Open it in a spreadsheet program and save it as .xlsx or .ods.</source>
        <extracomment>Why a file was not added. A workbook: a file of Excel or another spreadsheet program</extracomment>
        <translation>Este tipo de libro de hoja de cálculo no lo lee Handrail. Ábrelo en un programa de hojas de cálculo y guárdalo como .xlsx u .ods.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Open it in the program that made it, take the password off, and save it.</source>
        <extracomment>Why a file was not added</extracomment>
        <translation>El archivo está protegido con contraseña. Ábrelo en el programa con que se hizo, quítale la contraseña y guárdalo.</translation>
    </message>
    <message>
        <source>The workbook is damaged or not whole. Ask for it again, or open it in a spreadsheet program and save it anew.</source>
        <extracomment>Why a file was not added. A workbook: a file of Excel or another spreadsheet program</extracomment>
        <translation>El libro está dañado o incompleto. Pídelo otra vez, o ábrelo en un programa de hojas de cálculo y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>The workbook holds what no spreadsheet program writes. It may be made to do harm.</source>
        <extracomment>Why a file was not added. A workbook: a file of Excel or another spreadsheet program</extracomment>
        <translation>El libro contiene algo que ningún programa de hojas de cálculo escribe. Puede estar hecho para causar daño.</translation>
    </message>
    <message>
        <source>The workbook holds more text than can be read at once.</source>
        <extracomment>Why a file was not added. A workbook: a file of Excel or another spreadsheet program</extracomment>
        <translation>El libro contiene más texto del que se puede leer de una vez.</translation>
    </message>
    <message>
        <source>The workbook shows no sheet: all of them are hidden. Show the one with the list, and save it.</source>
        <extracomment>Why a file was not added. A sheet: one page of a workbook</extracomment>
        <translation>El libro no muestra ninguna hoja: todas están ocultas. Muestra la que tiene la lista y guárdalo.</translation>
    </message>
    <message>
        <source>Sheets that are hidden: not read. Show them if they belong to the list</source>
        <extracomment>Heading over sheets of a workbook</extracomment>
        <translation>Hojas ocultas: no se leyeron. Muéstralas si son parte de la lista</translation>
    </message>
    <message>
        <source>Rows that are hidden or filtered away: not read. Show them if they belong to the list</source>
        <extracomment>Heading over rows of a sheet</extracomment>
        <translation>Filas ocultas o filtradas: no se leyeron. Muéstralas si son parte de la lista</translation>
    </message>
    <message>
        <source>Columns that are hidden: not read. Show them if they belong to the list</source>
        <extracomment>Heading over columns of a sheet; after each stands its letter</extracomment>
        <translation>Columnas ocultas: no se leyeron. Muéstralas si son parte de la lista</translation>
    </message>
    <message>
        <source>Cells with an error, or a formula without a value: left empty</source>
        <extracomment>Heading over cells of a sheet that say #N/A, or whose formula nobody worked out</extracomment>
        <translation>Celdas con un error o con una fórmula sin valor: quedan vacías</translation>
    </message>
    <message>
        <source>The packed file (.gz) is cut short or damaged. It does not unpack to its end.</source>
        <extracomment>Why a file was not added. Packed: made small by gzip</extracomment>
        <translation>El archivo comprimido (.gz) está cortado o dañado. No se desempaca hasta el final.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Add a county’s file</source>
        <extracomment>Back to the page where a file is added</extracomment>
        <translation>Agregar el archivo de un condado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Publishers’ keys</source>
        <extracomment>Title of the page with publishers&apos; keys</extracomment>
        <translation>Claves de quienes publican</translation>
    </message>
    <message>
        <source>A publisher can sign a file (minisign). With the key here, Handrail shows who signed it and refuses a file that was changed.</source>
        <extracomment>Under the title of the page with publishers&apos; keys</extracomment>
        <translation>Quien publica puede firmar un archivo (minisign). Con la clave aquí, Handrail muestra quién lo firmó y rechaza un archivo que se cambió.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <extracomment>Under a publisher&apos;s key. %1 are sixteen figures and letters</extracomment>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button word: takes a publisher&apos;s key away</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No key yet. Files without a signature can be added all the same.</source>
        <extracomment>Page with publishers&apos; keys, when there is none</extracomment>
        <translation>Ninguna clave todavía. Los archivos sin firma se pueden agregar igual.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>Heading over the form for a publisher&apos;s key</extracomment>
        <translation>Agregar una clave</translation>
    </message>
    <message>
        <source>Who publishes it</source>
        <extracomment>Label of the field for a publisher&apos;s name</extracomment>
        <translation>Quién lo publica</translation>
    </message>
    <message>
        <source>Sample County 211</source>
        <extracomment>Example of a publisher</extracomment>
        <translation>211 del Condado de Ejemplo</translation>
    </message>
    <message>
        <source>Give it the publisher’s name. That is what is shown.</source>
        <extracomment>Under the empty name of a publisher</extracomment>
        <translation>Ponle el nombre de quien publica. Eso es lo que se muestra.</translation>
    </message>
    <message>
        <source>The key</source>
        <extracomment>Label of the field for a publisher&apos;s public key</extracomment>
        <translation>La clave</translation>
    </message>
    <message>
        <source>This is no minisign key. It is one line of 56 letters and figures that begins with RW.</source>
        <extracomment>Under a key that is none</extracomment>
        <translation>Esto no es una clave de minisign. Es una línea de 56 letras y cifras que empieza con RW.</translation>
    </message>
    <message>
        <source>Key %1. Compare it with what the publisher says, by phone or on paper.</source>
        <extracomment>Under a key that was typed. %1 are sixteen figures and letters to compare</extracomment>
        <translation>Clave %1. Compárala con lo que dice quien publica, por teléfono o en papel.</translation>
    </message>
    <message>
        <source>Paste or type it. A code is read with a phone’s camera; this page reads no camera.</source>
        <extracomment>Under the empty field for a key</extracomment>
        <translation>Pégala o escríbela. Un código se lee con la cámara de un teléfono; esta página no usa cámara.</translation>
    </message>
    <message>
        <source>It could not be stored. Try again.</source>
        <extracomment>A publisher&apos;s key could not be stored</extracomment>
        <translation>No se pudo guardar. Intenta de nuevo.</translation>
    </message>
    <message>
        <source>Add this key</source>
        <extracomment>Button: keeps a publisher&apos;s key</extracomment>
        <translation>Agregar esta clave</translation>
    </message>
    <message>
        <source>Remove the key of %1?</source>
        <extracomment>Title of the sheet that takes a publisher&apos;s key away. %1 is the publisher</extracomment>
        <translation>¿Quitar la clave de %1?</translation>
    </message>
    <message>
        <source>Files signed with it are refused from then on. What was added stays.</source>
        <extracomment>Before a publisher&apos;s key is taken away</extracomment>
        <translation>Desde entonces se rechazan los archivos firmados con ella. Lo que ya se agregó se queda.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <extracomment>Button: takes a publisher&apos;s key away</extracomment>
        <translation>Quitar la clave</translation>
    </message>
</context>
<context>
    <name>ListEntry</name>
    <message>
        <source>Address kept private</source>
        <extracomment>In a row, where the distance would be: the place must not be found by everyone</extracomment>
        <translation>Dirección privada</translation>
    </message>
    <message>
        <source>Not in the directory any more</source>
        <extracomment>In a saved list: a newer file left this service out</extracomment>
        <translation>Ya no está en el directorio</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Saved lists</source>
        <extracomment>Button: to the page with saved lists</extracomment>
        <translation>Listas guardadas</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button in the header of a saved list: the order is as it should be</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Arrange</source>
        <extracomment>Button in the header of a saved list: change order, take services out</extracomment>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>This list is gone</source>
        <extracomment>A saved list was opened that was taken away</extracomment>
        <translation>Esta lista ya no existe</translation>
    </message>
    <message>
        <source>That is not on disk. Try again.</source>
        <extracomment>A saved list could not be changed</extracomment>
        <translation>No quedó guardado. Intenta de nuevo.</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <extracomment>A saved list without a service</extracomment>
        <translation>Todavía no hay nada</translation>
    </message>
    <message>
        <source>Open a service and tap ‘Put in a list’.</source>
        <extracomment>A saved list without a service</extracomment>
        <translation>Abre un servicio y toca ‘Poner en una lista’.</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <extracomment>Button</extracomment>
        <translation>Buscar en el directorio</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <extracomment>Label of the field with the name of a saved list</extracomment>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>The kiosk shows it</source>
        <extracomment>Switch of a saved list</extracomment>
        <translation>El quiosco la muestra</translation>
    </message>
    <message>
        <source>The kiosk does not show it</source>
        <extracomment>Switch of a saved list</extracomment>
        <translation>El quiosco no la muestra</translation>
    </message>
    <message>
        <source>Show it large</source>
        <extracomment>Button: shows a saved list in large words, to be read from a wall or together</extracomment>
        <translation>Mostrarla en grande</translation>
    </message>
    <message>
        <source>Remove this list</source>
        <extracomment>Button that is held: takes a saved list away</extracomment>
        <translation>Quitar esta lista</translation>
    </message>
    <message>
        <source>Hold it. The services stay in the directory.</source>
        <extracomment>After too short a tap on &apos;Remove this list&apos;</extracomment>
        <translation>Mantén presionado. Los servicios siguen en el directorio.</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <extracomment>After a service was taken out of a list. %1 is its name</extracomment>
        <translation>Se quitó: %1</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>Back to the page with saved lists</extracomment>
        <translation>Listas</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Directory</source>
        <extracomment>Back to the directory</extracomment>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <extracomment>Title of the page with saved lists</extracomment>
        <translation>Listas guardadas</translation>
    </message>
    <message>
        <source>No list yet</source>
        <extracomment>Page with saved lists, when there is none</extracomment>
        <translation>Ninguna lista todavía</translation>
    </message>
    <message>
        <source>Put services you use together in a list, such as ‘Tonight, south county’. It stays when a new file is added.</source>
        <extracomment>Page with saved lists, when there is none</extracomment>
        <translation>Pon en una lista los servicios que usas juntos, como ‘Esta noche, sur del condado’. Se queda cuando se agrega un archivo nuevo.</translation>
    </message>
    <message>
        <source>1 service</source>
        <extracomment>Under a saved list: how many services are in it</extracomment>
        <translation>1 servicio</translation>
    </message>
    <message>
        <source>%1 services</source>
        <extracomment>Under a saved list: how many services are in it. %1 is a number</extracomment>
        <translation>%1 servicios</translation>
    </message>
    <message>
        <source>on the kiosk</source>
        <extracomment>Under a saved list that the kiosk shows</extracomment>
        <translation>en el quiosco</translation>
    </message>
    <message>
        <source>A new list</source>
        <extracomment>Label of the field for the name of a saved list</extracomment>
        <translation>Una lista nueva</translation>
    </message>
    <message>
        <source>Tonight, south county</source>
        <extracomment>Example of the name of a saved list</extracomment>
        <translation>Esta noche, sur del condado</translation>
    </message>
    <message>
        <source>Make the list</source>
        <extracomment>Button: makes a saved list</extracomment>
        <translation>Crear la lista</translation>
    </message>
</context>
<context>
    <name>ReferFor</name>
    <message>
        <source>Who is it for?</source>
        <extracomment>Heading: for whom a referral is</extracomment>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>This visit</source>
        <extracomment>A referral belongs to the visit that is open</extracomment>
        <translation>Esta visita</translation>
    </message>
    <message>
        <source>A new visit</source>
        <extracomment>A referral opens a visit</extracomment>
        <translation>Una visita nueva</translation>
    </message>
    <message>
        <source>It is kept sealed on the visit. After an unlock it can go to a person.</source>
        <extracomment>Under the choice for whom a referral is, while records are locked</extracomment>
        <translation>Se guarda sellado en la visita. Al desbloquear se puede pasar a una persona.</translation>
    </message>
    <message>
        <source>What you wrote before is sealed. It shows after an unlock.</source>
        <extracomment>Words of a referral were written before and cannot be read while records are locked</extracomment>
        <translation>Lo que escribiste antes está sellado. Se ve al desbloquear.</translation>
    </message>
</context>
<context>
    <name>ReferPage</name>
    <message>
        <source>Service</source>
        <extracomment>Back from a referral</extracomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Refer to %1</source>
        <extracomment>Title of the page where a person is handed on to a service. %1 is its name</extracomment>
        <translation>Referir a %1</translation>
    </message>
    <message>
        <source>This service is not in the directory any more</source>
        <extracomment>A referral was opened whose service the directory does not hold</extracomment>
        <translation>Este servicio ya no está en el directorio</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <extracomment>Button</extracomment>
        <translation>Buscar en el directorio</translation>
    </message>
    <message>
        <source>Call together</source>
        <extracomment>Heading over the call of a referral</extracomment>
        <translation>Llamar juntos</translation>
    </message>
    <message>
        <source>Ask first: “Shall we call them together? You talk, or I do.” Then put it on speaker.</source>
        <extracomment>How to begin a referral</extracomment>
        <translation>Pregunta primero: “¿Llamamos juntos? Hablas tú, o hablo yo.” Luego pon el altavoz.</translation>
    </message>
    <message>
        <source>Open the call sheet</source>
        <extracomment>Button: opens the sheet with the service&apos;s number</extracomment>
        <translation>Abrir la hoja de llamada</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <extracomment>Heading over the answer of a service</extracomment>
        <translation>¿Qué dijeron?</translation>
    </message>
    <message>
        <source>The next peer sees this answer and its age on the service’s page, and nothing about the person.</source>
        <extracomment>Under the answer of a service</extracomment>
        <translation>Quien venga después ve esta respuesta y de cuándo es en la página del servicio, y nada de la persona.</translation>
    </message>
    <message>
        <source>That is their choice, and it is kept as that.</source>
        <extracomment>The person does not want to go there</extracomment>
        <translation>Es su decisión, y así se guarda.</translation>
    </message>
    <message>
        <source>Not this one. Another may have a place.</source>
        <extracomment>A service has no place or would not take the person</extracomment>
        <translation>Aquí no. Quizá otro tenga lugar.</translation>
    </message>
    <message>
        <source>Find another</source>
        <extracomment>Button: back to the list of services</extracomment>
        <translation>Buscar otro</translation>
    </message>
    <message>
        <source>What was agreed?</source>
        <extracomment>Heading over what was agreed with a service</extracomment>
        <translation>¿Qué se acordó?</translation>
    </message>
    <message>
        <source>Who did you talk to there?</source>
        <extracomment>Label of a field: whom at the service the peer spoke to</extracomment>
        <translation>¿Con quién hablaste ahí?</translation>
    </message>
    <message>
        <source>Agreed (when to come, what to bring, whom to ask for)</source>
        <extracomment>Label of a field: what a service and a person agreed on</extracomment>
        <translation>Lo acordado (cuándo ir, qué llevar, por quién preguntar)</translation>
    </message>
    <message>
        <source>It stands under After, Referrals, until you know whether they arrived.</source>
        <extracomment>Under a referral that is open</extracomment>
        <translation>Está en Después, Referencias, hasta que sepas si llegó.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: leaves the referral, which is kept already</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Why this one? In the person’s words</source>
        <extracomment>Label of a field: why a person is referred to this service</extracomment>
        <translation>¿Por qué este? En palabras de la persona</translation>
    </message>
</context>
<context>
    <name>ReferWords</name>
    <message>
        <source>We called together</source>
        <extracomment>How a person was referred: both on the phone</extracomment>
        <translation>Llamamos juntos</translation>
    </message>
    <message>
        <source>I called for them</source>
        <extracomment>How a person was referred: the peer alone called</extracomment>
        <translation>Llamé yo</translation>
    </message>
    <message>
        <source>They call themselves</source>
        <extracomment>How a person was referred: the person will call</extracomment>
        <translation>Llama la persona</translation>
    </message>
    <message>
        <source>I go along</source>
        <extracomment>How a person was referred: the peer goes with them</extracomment>
        <translation>Voy con la persona</translation>
    </message>
    <message>
        <source>Right now</source>
        <extracomment>When a person goes to a service</extracomment>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a person goes to a service</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>When a person goes to a service</extracomment>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>When a person goes to a service</extracomment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>When a person goes to a service</extracomment>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>They take them</source>
        <extracomment>What a service said of a person who was referred</extracomment>
        <translation>La aceptan</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <extracomment>What a service said of a person who was referred</extracomment>
        <translation>En lista de espera</translation>
    </message>
    <message>
        <source>Needs a referral</source>
        <extracomment>What a service said of a person who was referred: someone else must refer</extracomment>
        <translation>Piden una referencia</translation>
    </message>
    <message>
        <source>Needs documents</source>
        <extracomment>What a service said of a person who was referred</extracomment>
        <translation>Piden documentos</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <extracomment>What a service said of a person who was referred: nobody answered</extracomment>
        <translation>Sin respuesta aún</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>What a service said of a person who was referred</extracomment>
        <translation>Lleno</translation>
    </message>
    <message>
        <source>Would not take them</source>
        <extracomment>What a service said of a person who was referred</extracomment>
        <translation>No la aceptaron</translation>
    </message>
    <message>
        <source>The person said no</source>
        <extracomment>The person does not want to go there after all</extracomment>
        <translation>La persona dijo que no</translation>
    </message>
    <message>
        <source>No answer noted</source>
        <extracomment>A referral without an answer</extracomment>
        <translation>Sin respuesta anotada</translation>
    </message>
    <message>
        <source>No ride</source>
        <extracomment>What kept a person from a service</extracomment>
        <translation>Sin transporte</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>What kept a person from a service</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>No ID or papers</source>
        <extracomment>What kept a person from a service</extracomment>
        <translation>Sin papeles</translation>
    </message>
    <message>
        <source>A pet</source>
        <extracomment>What kept a person from a service</extracomment>
        <translation>Una mascota</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>What kept a person from a service</extracomment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>No phone</source>
        <extracomment>What kept a person from a service</extracomment>
        <translation>Sin teléfono</translation>
    </message>
    <message>
        <source>Children</source>
        <extracomment>What kept a person from a service</extracomment>
        <translation>Niños</translation>
    </message>
    <message>
        <source>Fear</source>
        <extracomment>What kept a person from a service</extracomment>
        <translation>Miedo</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>What kept a person from a service</extracomment>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Ask the service about a ride or fare. The directory has Transport.</source>
        <extracomment>What can be done when a ride was missing</extracomment>
        <translation>Pregunta al servicio por transporte o pasaje. El directorio tiene Transporte.</translation>
    </message>
    <message>
        <source>Ask for an interpreter when you call. The directory can be filtered by language.</source>
        <extracomment>What can be done when the language was in the way</extracomment>
        <translation>Pide un intérprete al llamar. El directorio se puede filtrar por idioma.</translation>
    </message>
    <message>
        <source>Ask what they take instead. The directory has Benefits, ID, legal.</source>
        <extracomment>What can be done when papers were missing</extracomment>
        <translation>Pregunta qué aceptan en su lugar. El directorio tiene Beneficios, ID, legal.</translation>
    </message>
    <message>
        <source>Use the filter Pets, or ask who can keep the animal for now.</source>
        <extracomment>What can be done when a pet was in the way</extracomment>
        <translation>Usa el filtro Mascotas, o pregunta quién puede cuidar al animal por ahora.</translation>
    </message>
    <message>
        <source>Ask for free help or a sliding scale. Use the filter Free.</source>
        <extracomment>What can be done when cost was in the way</extracomment>
        <translation>Pide ayuda gratis o una tarifa según ingresos. Usa el filtro Gratis.</translation>
    </message>
    <message>
        <source>Agree on a place and a time to meet, or a number where a message is safe.</source>
        <extracomment>What can be done when there is no phone</extracomment>
        <translation>Acuerden un lugar y una hora, o un número donde sea seguro dejar un mensaje.</translation>
    </message>
    <message>
        <source>Ask whether children can come along. Use the filter Families.</source>
        <extracomment>What can be done when children were in the way</extracomment>
        <translation>Pregunta si los niños pueden ir. Usa el filtro Familias.</translation>
    </message>
    <message>
        <source>Ask what feels unsafe. Go along the next time, or call together first.</source>
        <extracomment>What can be done when fear was in the way</extracomment>
        <translation>Pregunta qué le da inseguridad. Acompaña la próxima vez, o llamen juntos antes.</translation>
    </message>
    <message>
        <source>Write down what it was. It helps with the next step.</source>
        <extracomment>What can be done when something else was in the way</extracomment>
        <translation>Anota qué fue. Ayuda con el siguiente paso.</translation>
    </message>
</context>
<context>
    <name>ReferralCard</name>
    <message>
        <source>From a visit</source>
        <extracomment>A referral that belongs to a visit and to nobody by name</extracomment>
        <translation>De una visita</translation>
    </message>
    <message>
        <source>Did they arrive?</source>
        <extracomment>An open referral that should be asked after now</extracomment>
        <translation>¿Llegó?</translation>
    </message>
    <message>
        <source>Did not</source>
        <extracomment>Button: the person did not come to the service</extracomment>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>They arrived</source>
        <extracomment>Button: the person came to the service</extracomment>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>Button: opens the sheet with the number of the service of a referral. %1 is the service</extracomment>
        <translation>Llamar a %1</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>After</source>
        <extracomment>Back from the open referrals</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Referrals</source>
        <extracomment>Title of the list of open referrals</extracomment>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Ask whether they arrived. What got in the way is worth knowing too.</source>
        <extracomment>Under the title of the list of open referrals</extracomment>
        <translation>Pregunta si llegó. También importa saber qué lo impidió.</translation>
    </message>
    <message>
        <source>That is not on disk. Nothing was lost: try again.</source>
        <extracomment>A referral could not be written</extracomment>
        <translation>No quedó guardado. No se perdió nada: intenta de nuevo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button</extracomment>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>No open referrals</source>
        <extracomment>List of open referrals, when there is none</extracomment>
        <translation>No hay referencias abiertas</translation>
    </message>
    <message>
        <source>Refer someone from a service’s page. It stands here until you know whether they arrived.</source>
        <extracomment>List of open referrals, when there is none</extracomment>
        <translation>Refiere a alguien desde la página de un servicio. Está aquí hasta que sepas si llegó.</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <extracomment>Button</extracomment>
        <translation>Buscar en el directorio</translation>
    </message>
    <message>
        <source>People’s own referrals show after an unlock.</source>
        <extracomment>List of open referrals while records are locked</extracomment>
        <translation>Las referencias de cada persona se ven al desbloquear.</translation>
    </message>
    <message>
        <source>Referrals that cannot be read: %1</source>
        <extracomment>List of open referrals. %1 is a number</extracomment>
        <translation>Referencias que no se pueden leer: %1</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <extracomment>After &apos;They arrived&apos;. %1 is a service</extracomment>
        <translation>Llegó: %1</translation>
    </message>
    <message>
        <source>Did not arrive: %1</source>
        <extracomment>After &apos;Did not&apos;. %1 is a service</extracomment>
        <translation>No llegó: %1</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>What needs checking</source>
        <extracomment>Back to the list of services that should be checked</extracomment>
        <translation>Qué hay que revisar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>After a tap in the round of calls. %1 is a service, %2 what was heard: &apos;Full&apos;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That could not be kept. Tap it again.</source>
        <extracomment>What was heard in a call could not be kept</extracomment>
        <translation>No se pudo guardar. Tóquelo otra vez.</translation>
    </message>
    <message>
        <source>No number needs a call</source>
        <extracomment>Round of calls, when no number needs one</extracomment>
        <translation>Ningún número necesita una llamada</translation>
    </message>
    <message>
        <source>What you heard</source>
        <extracomment>Heading over the numbers of a round of calls that were called</extracomment>
        <translation>Lo que oyó</translation>
    </message>
    <message>
        <source>%1, waits to be confirmed</source>
        <extracomment>Under a service in a round of calls: a word that somebody must confirm. %1 is it</extracomment>
        <translation>%1, espera confirmación</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button word: takes back what was heard in a call</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button: begins a round of calls</extracomment>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Send changes back</source>
        <extracomment>Button: to the page that writes the file with peers&apos; changes</extracomment>
        <translation>Devolver los cambios</translation>
    </message>
    <message>
        <source>End this round</source>
        <extracomment>Button: ends a round of calls before all numbers were called</extracomment>
        <translation>Terminar esta ronda</translation>
    </message>
    <message>
        <source>Every number was checked in the last year, or was called or left in the last day.</source>
        <extracomment>Round of calls, when no number needs one</extracomment>
        <translation>Todos los números se revisaron en el último año, o se llamaron o quedaron para después en el último día.</translation>
    </message>
    <message>
        <source>%1 of %2, each tap is kept at once</source>
        <extracomment>Under the title of the round of calls. %1 and %2 are numbers</extracomment>
        <translation>%1 de %2, cada toque se guarda enseguida</translation>
    </message>
    <message>
        <source>One call</source>
        <extracomment>Title of the page on which a peer calls one number to see whether it is still right</extracomment>
        <translation>Una llamada</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <extracomment>Title of the page on which a peer calls numbers, one after the other, to see whether they are still right. %1 is how many</extracomment>
        <translation>%1 llamadas</translation>
    </message>
    <message>
        <source>A round of calls</source>
        <extracomment>Title of the page on which a peer calls numbers, before it is known how many</extracomment>
        <translation>Una ronda de llamadas</translation>
    </message>
    <message>
        <source>Numbers that nobody checked for a year, ten at most. One tap for each.</source>
        <extracomment>Under the title of the round of calls, before it begins or after it ended</extracomment>
        <translation>Números que nadie comprobó en un año, diez como máximo. Un toque para cada uno.</translation>
    </message>
    <message>
        <source>Another round</source>
        <extracomment>Button: after a round of calls, the next numbers</extracomment>
        <translation>Otra ronda</translation>
    </message>
</context>
<context>
    <name>RoundStop</name>
    <message>
        <source>Never checked</source>
        <extracomment>Under the name of a service in a round of calls</extracomment>
        <translation>Nunca revisado</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <extracomment>Under the name of a service in a round of calls. %1 is an age such as &apos;14 months ago&apos;</extracomment>
        <translation>Última revisión %1</translation>
    </message>
    <message>
        <source>Say: “I am checking a list of services. Is this still the right number?”</source>
        <extracomment>Under the number in a round of calls: what to say</extracomment>
        <translation>Di: «Estoy revisando una lista de servicios. ¿Sigue siendo este el número correcto?»</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <extracomment>Heading over four buttons, one for each thing that may be heard in a call</extracomment>
        <translation>¿Qué oyó?</translation>
    </message>
    <message>
        <source>No answer, next number</source>
        <extracomment>Button in a round of calls: goes on to the next number without a word about this one</extracomment>
        <translation>No contestan, siguiente número</translation>
    </message>
</context>
<context>
    <name>RoundWaiting</name>
    <message>
        <source>%1 services were marked as closed on this device within a day, more than five.</source>
        <extracomment>More than five services were marked as closed within a day. %1 is how many</extracomment>
        <translation>En este dispositivo se marcaron %1 servicios como cerrados en un solo día, más de cinco.</translation>
    </message>
    <message>
        <source>Hold to confirm: they are closed</source>
        <extracomment>Button that must be held: whoever looks after the directory confirms that services are closed</extracomment>
        <translation>Mantenga pulsado para confirmar: están cerrados</translation>
    </message>
    <message>
        <source>Keep your finger on it for a moment.</source>
        <extracomment>After too short a tap on &apos;Hold to confirm&apos;</extracomment>
        <translation>Mantenga el dedo encima un momento.</translation>
    </message>
    <message>
        <source>Nothing is hidden until whoever keeps the directory confirms it, or another device says so.</source>
        <extracomment>Under &apos;services were marked as closed …, more than five&apos;. Before that they hide nothing</extracomment>
        <translation>Nada se oculta hasta que quien cuida el directorio lo confirme o lo diga otro dispositivo.</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Put in a list</source>
        <extracomment>Title of the sheet that puts a service into saved lists</extracomment>
        <translation>Poner en una lista</translation>
    </message>
    <message>
        <source>1 service</source>
        <extracomment>Under a saved list: how many services are in it</extracomment>
        <translation>1 servicio</translation>
    </message>
    <message>
        <source>%1 services</source>
        <extracomment>Under a saved list: how many services are in it. %1 is a number</extracomment>
        <translation>%1 servicios</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>Button word: takes a service out of a list</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Put in</source>
        <extracomment>Button word: puts a service into a list</extracomment>
        <translation>Poner</translation>
    </message>
    <message>
        <source>A new list</source>
        <extracomment>Label of the field for the name of a saved list</extracomment>
        <translation>Una lista nueva</translation>
    </message>
    <message>
        <source>Tonight, south county</source>
        <extracomment>Example of the name of a saved list</extracomment>
        <translation>Esta noche, sur del condado</translation>
    </message>
    <message>
        <source>Make the list</source>
        <extracomment>Button: makes a saved list with this service in it</extracomment>
        <translation>Crear la lista</translation>
    </message>
    <message>
        <source>That is not on disk. Try again.</source>
        <extracomment>A saved list could not be changed</extracomment>
        <translation>No quedó guardado. Intenta de nuevo.</translation>
    </message>
</context>
<context>
    <name>ServiceBeds</name>
    <message>
        <source>A peer who called since heard that it is full.</source>
        <extracomment>A shelter counted its beds, and after that it told a peer who called that it is full</extracomment>
        <translation>Alguien de apoyo que llamó después supo que está lleno.</translation>
    </message>
    <message>
        <source>Not told how many are free. Call first.</source>
        <extracomment>What a service counts, when nobody said how many are free and when</extracomment>
        <translation>No se dijo cuántos lugares hay libres. Llama antes.</translation>
    </message>
    <message>
        <source>How many are free was last told %1. Call first.</source>
        <extracomment>The same. %1 is an age such as &apos;5 days ago&apos;</extracomment>
        <translation>El último dato de lugares libres es de %1. Llama antes.</translation>
    </message>
    <message>
        <source>%1 free (%2), but that was %3. Call first.</source>
        <extracomment>What a service counts besides beds. %1 is a number, %2 what is counted, as Seat; %3 an age</extracomment>
        <translation>%1 libres (%2), pero el dato es de %3. Llama antes.</translation>
    </message>
    <message>
        <source>%1 free (%2), told %3</source>
        <extracomment>The same. %1 is a number, %2 what is counted, %3 an age such as &apos;2 hours ago&apos;</extracomment>
        <translation>%1 libres (%2), dato de %3</translation>
    </message>
</context>
<context>
    <name>ServiceDetail</name>
    <message>
        <source>Address kept private</source>
        <extracomment>Instead of an address: the place must not be found by everyone</extracomment>
        <translation>Dirección privada</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Button: opens the sheet with the service&apos;s number</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Button: opens the sheet with the number that takes text messages</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Directions</source>
        <extracomment>Button: shows the address and the way there</extracomment>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>No phone number is given.</source>
        <extracomment>On a service&apos;s page</extracomment>
        <translation>No da número de teléfono.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Heading over the publisher&apos;s description of a service</extracomment>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>All numbers</source>
        <extracomment>Heading over all numbers of a service</extracomment>
        <translation>Todos los números</translation>
    </message>
    <message>
        <source>Refer here</source>
        <extracomment>Button: begins the warm hand-off of a person to this service</extracomment>
        <translation>Referir aquí</translation>
    </message>
    <message>
        <source>Card for the person</source>
        <extracomment>Button: shows the service as a card for the person</extracomment>
        <translation>Tarjeta para la persona</translation>
    </message>
    <message>
        <source>Put in a list</source>
        <extracomment>Button: puts the service into a saved list</extracomment>
        <translation>Poner en una lista</translation>
    </message>
    <message>
        <source>%1. Check it first, for example with 211.</source>
        <extracomment>Over the Call button. %1 is what a call ended in and its age: &apos;Wrong number when called 2 hours ago&apos;</extracomment>
        <translation>%1. Verifícalo primero, por ejemplo con el 211.</translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>Ages %1 to %2.</source>
        <extracomment>Who a service is for. %1 and %2 are ages in years</extracomment>
        <translation>De %1 a %2 años.</translation>
    </message>
    <message>
        <source>Age %1 and over.</source>
        <extracomment>Who a service is for. %1 is an age in years</extracomment>
        <translation>%1 años o más.</translation>
    </message>
    <message>
        <source>Up to age %1.</source>
        <extracomment>Who a service is for. %1 is an age in years</extracomment>
        <translation>Hasta %1 años.</translation>
    </message>
    <message>
        <source>How to get in</source>
        <extracomment>Fact about a service: walk in, call first, referral</extracomment>
        <translation>Cómo entrar</translation>
    </message>
    <message>
        <source>Bring</source>
        <extracomment>Fact about a service: papers and things to take along</extracomment>
        <translation>Llevar</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Fact about a service: who may come</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Speaks</source>
        <extracomment>Fact about a service: languages</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Fact about a service</extracomment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>Fact about a service</extracomment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Fact about a service</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address kept private. Call to arrange where to meet.</source>
        <extracomment>Instead of an address: the place must not be found by everyone</extracomment>
        <translation>Dirección privada. Llama para acordar dónde encontrarse.</translation>
    </message>
    <message>
        <source>Getting there</source>
        <extracomment>Fact about a service: bus, train</extracomment>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Getting around</source>
        <extracomment>Fact about a service: ramps, elevators</extracomment>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Area served</source>
        <extracomment>Fact about a service: the places whose people it serves</extracomment>
        <translation>Zona que atiende</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Fact about a service</extracomment>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Fact about a service</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>Fact about a service: the program that it is a part of</extracomment>
        <translation>Forma parte de</translation>
    </message>
</context>
<context>
    <name>ServiceHours</name>
    <message>
        <source>Hours</source>
        <extracomment>Heading over opening hours</extracomment>
        <translation>Horario</translation>
    </message>
    <message>
        <source>24 hours</source>
        <extracomment>Opening hours of one day</extracomment>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Hours can differ on holidays.</source>
        <extracomment>Under opening hours</extracomment>
        <translation>El horario puede cambiar en días festivos.</translation>
    </message>
    <message>
        <source>Not every week, or not known</source>
        <extracomment>Opening hours of one day: it is open on some of them, or nobody knows</extracomment>
        <translation>No todas las semanas, o no se sabe</translation>
    </message>
</context>
<context>
    <name>ServiceNumbers</name>
    <message>
        <source>The publisher’s number. A peer met a wrong number here.</source>
        <extracomment>Under the publisher&apos;s number, where a peer&apos;s stands before it and a peer met a wrong number here</extracomment>
        <translation>El número de quien publica. Alguien de apoyo encontró aquí un número equivocado.</translation>
    </message>
    <message>
        <source>The publisher’s number</source>
        <extracomment>Under the publisher&apos;s number, where a peer&apos;s stands before it</extracomment>
        <translation>El número de quien publica</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Results</source>
        <extracomment>Back from a service to the list it was found in</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This service is not in the directory any more</source>
        <extracomment>A service was opened that the directory does not hold</extracomment>
        <translation>Este servicio ya no está en el directorio</translation>
    </message>
    <message>
        <source>A newer file may have left it out. Search for another one.</source>
        <extracomment>Under &apos;This service is not in the directory any more&apos;</extracomment>
        <translation>Quizá un archivo más nuevo lo dejó fuera. Busca otro.</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <extracomment>Button</extracomment>
        <translation>Buscar en el directorio</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>Button in the header of a service&apos;s page: puts something in the entry right</extracomment>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Refer here</source>
        <extracomment>Button: begins the warm hand-off of a person to this service</extracomment>
        <translation>Referir aquí</translation>
    </message>
</context>
<context>
    <name>ServicePeers</name>
    <message>
        <source>From peers</source>
        <extracomment>Heading over what peers noted about a service</extracomment>
        <translation>Del equipo de apoyo</translation>
    </message>
    <message>
        <source>Checked by a peer %1</source>
        <extracomment>A peer looked at the entry and found it right. %1 is an age such as &apos;2 hours ago&apos;</extracomment>
        <translation>Revisado por alguien de apoyo %1</translation>
    </message>
    <message>
        <source>%1 by a peer: %2</source>
        <extracomment>A peer wrote what was missing. %1 is a part of the entry, %2 what the peer wrote</extracomment>
        <translation>%1, según alguien de apoyo: %2</translation>
    </message>
    <message>
        <source>%1 by a peer: %2. The publisher says: %3</source>
        <extracomment>A peer put something right. %1 is a part of the entry, %2 the peer&apos;s words, %3 what the publisher says</extracomment>
        <translation>%1, según alguien de apoyo: %2. Quien lo publica dice: %3</translation>
    </message>
    <message>
        <source>Nothing noted yet. What you note here helps the next peer.</source>
        <extracomment>Under &apos;From peers&apos; while there is nothing</extracomment>
        <translation>Aún no hay notas. Lo que anotes aquí ayuda a quien venga después.</translation>
    </message>
    <message>
        <source>I called</source>
        <extracomment>Button: notes how a call to this service ended</extracomment>
        <translation>Llamé</translation>
    </message>
    <message>
        <source>Still right</source>
        <extracomment>Button: what stands here was checked today and is right</extracomment>
        <translation>Sigue bien</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>Button: puts something in this entry right</extracomment>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A peer&apos;s note about a service. %1 is the note, %2 an age such as &apos;2 hours ago&apos;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>Button: writes a note about this service for the next peer</extracomment>
        <translation>Agregar una nota</translation>
    </message>
    <message>
        <source>No notes are kept here: words could give the place away.</source>
        <extracomment>Under what peers found out of a place that must not be found</extracomment>
        <translation>Aquí no se guardan notas: las palabras podrían delatar el lugar.</translation>
    </message>
    <message>
        <source>You began to write something here. It waits where you left it.</source>
        <extracomment>Above &apos;I called&apos;, &apos;Correct it&apos;, &apos;Add a note&apos;: words were typed there and not kept yet</extracomment>
        <translation>Empezaste a escribir algo aquí. Te espera donde lo dejaste.</translation>
    </message>
    <message>
        <source>That is not on disk. Your words are still in the sheet. Try again.</source>
        <extracomment>What a peer noted of a service could not be stored</extracomment>
        <translation>Eso no está en el disco. Tus palabras siguen en la hoja. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>A peer marked this place as private. Its street is shown nowhere.</source>
        <extracomment>A peer said that the place must not be found; its street is shown nowhere</extracomment>
        <translation>Alguien de apoyo marcó este lugar como privado. Su calle no se muestra en ninguna parte.</translation>
    </message>
    <message>
        <source>The address may be shown</source>
        <extracomment>Button: takes back that a place must not be found</extracomment>
        <translation>La dirección se puede mostrar</translation>
    </message>
    <message>
        <source>Keep the address private</source>
        <extracomment>Button: a peer knows that this place must not be found, as a shelter from violence</extracomment>
        <translation>Mantener privada la dirección</translation>
    </message>
</context>
<context>
    <name>ServiceSheets</name>
    <message>
        <source>How did the call end?</source>
        <extracomment>Title of the sheet on which a call&apos;s end is noted</extracomment>
        <translation>¿Cómo terminó la llamada?</translation>
    </message>
    <message>
        <source>Anything the next peer should know (no names)</source>
        <extracomment>Label of a field: more words about a call</extracomment>
        <translation>Algo que deba saber quien venga después (sin nombres)</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <extracomment>Title of the sheet on which an entry is put right</extracomment>
        <translation>¿Qué está mal?</translation>
    </message>
    <message>
        <source>Your words stand before the publisher’s, on this device, also after a new file is added.</source>
        <extracomment>Above the parts of an entry that can be put right</extracomment>
        <translation>Tus palabras van antes que las de quien lo publica, en este dispositivo, también después de agregar un archivo nuevo.</translation>
    </message>
    <message>
        <source>Leave it empty to go back to what the publisher says.</source>
        <extracomment>Under the field with a correction: an empty field takes it back</extracomment>
        <translation>Déjalo vacío para volver a lo que dice quien lo publica.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <extracomment>Button: keeps a correction</extracomment>
        <translation>Guardar esto</translation>
    </message>
    <message>
        <source>The publisher says: %1</source>
        <extracomment>Under the field with a correction. %1 is what the publisher says</extracomment>
        <translation>Quien publica dice: %1</translation>
    </message>
    <message>
        <source>Hours in words are shown as they are. Open or closed is then not reckoned.</source>
        <extracomment>Under the field with corrected opening hours</extracomment>
        <translation>El horario en palabras se muestra tal cual. Entonces no se calcula si está abierto o cerrado.</translation>
    </message>
    <message>
        <source>A note for the next peer</source>
        <extracomment>Title of the sheet for a note about a service</extracomment>
        <translation>Una nota para quien venga después</translation>
    </message>
    <message>
        <source>What is good to know (no names)</source>
        <extracomment>Label of the field for a note about a service</extracomment>
        <translation>Qué conviene saber (sin nombres)</translation>
    </message>
    <message>
        <source>Ring twice. The door is in the yard.</source>
        <extracomment>Example of a note about a service</extracomment>
        <translation>Toca dos veces. La puerta está en el patio.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <extracomment>Button: keeps a note about a service</extracomment>
        <translation>Guardar la nota</translation>
    </message>
</context>
<context>
    <name>ServiceSource</name>
    <message>
        <source>Other places</source>
        <extracomment>Heading over further addresses of a service</extracomment>
        <translation>Otros lugares</translation>
    </message>
    <message>
        <source>From %1, added %2</source>
        <extracomment>Where a service&apos;s entry comes from. %1 is the name of a directory, %2 a date</extracomment>
        <translation>De %1, agregado el %2</translation>
    </message>
    <message>
        <source>Added by a peer on this device</source>
        <extracomment>Where a service&apos;s entry comes from: no publisher&apos;s</extracomment>
        <translation>Agregado por alguien de apoyo en este dispositivo</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <extracomment>Where a service&apos;s entry comes from: the file carried a good signature. %1 is the publisher</extracomment>
        <translation>Firmado por %1</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Monday</source>
        <extracomment>Day of the week</extracomment>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Open, 24 hours</source>
        <extracomment>State of a service: open day and night</extracomment>
        <translation>Abierto, 24 horas</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>State of a service</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <extracomment>State of a service. %1 is a time of day such as 5:00 PM</extracomment>
        <translation>Abierto hasta las %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>State of a service</extracomment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closed, opens %1</source>
        <extracomment>State of a service. %1 is a time of day such as 8:00 AM</extracomment>
        <translation>Cerrado, abre a las %1</translation>
    </message>
    <message>
        <source>Closed, opens %1 %2</source>
        <extracomment>State of a service. %1 is a weekday, %2 a time of day</extracomment>
        <translation>Cerrado, abre el %1 a las %2</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <extracomment>State of a service that its publisher calls closed for a time</extracomment>
        <translation>Cerrado por ahora</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <extracomment>State of a service whose opening hours nobody gave in a form that can be read</extracomment>
        <translation>Horario desconocido</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>Age of a check, after &apos;Checked&apos; or &apos;Last changed&apos;</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>Age of a check. %1 is a number of days</extracomment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>%1 weeks ago</source>
        <extracomment>Age of a check. %1 is a number of weeks, 2 or more</extracomment>
        <translation>hace %1 semanas</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <extracomment>Age of a check. %1 is a number of months, 2 or more</extracomment>
        <translation>hace %1 meses</translation>
    </message>
    <message>
        <source>%1 years ago</source>
        <extracomment>Age of a check. %1 is a number of years, 2 or more</extracomment>
        <translation>hace %1 años</translation>
    </message>
    <message>
        <source>Never checked. Call first.</source>
        <extracomment>Nobody knows when this entry was last looked at</extracomment>
        <translation>Nunca revisado. Llama antes.</translation>
    </message>
    <message>
        <source>Last checked %1. Call first.</source>
        <extracomment>%1 is an age such as &apos;14 months ago&apos;</extracomment>
        <translation>Última revisión %1. Llama antes.</translation>
    </message>
    <message>
        <source>Last changed %1. Call first.</source>
        <extracomment>%1 is an age such as &apos;14 months ago&apos;. The publisher changed the entry then; nobody vouched for it</extracomment>
        <translation>Último cambio %1. Llama antes.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>%1 is an age such as &apos;9 days ago&apos;</extracomment>
        <translation>Revisado %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <extracomment>%1 is an age such as &apos;9 days ago&apos;</extracomment>
        <translation>Cambiado %1</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <extracomment>A distance in miles. %1 is a figure such as 1.2</extracomment>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>Crisis help</source>
        <extracomment>Category of services</extracomment>
        <translation>Ayuda en crisis</translation>
    </message>
    <message>
        <source>Mental health</source>
        <extracomment>Category of services</extracomment>
        <translation>Salud mental</translation>
    </message>
    <message>
        <source>Peers and groups</source>
        <extracomment>Category of services: people with the same experience</extracomment>
        <translation>Pares y grupos</translation>
    </message>
    <message>
        <source>Detox and sobering</source>
        <extracomment>Category of services</extracomment>
        <translation>Desintoxicación</translation>
    </message>
    <message>
        <source>Substance use</source>
        <extracomment>Category of services</extracomment>
        <translation>Consumo de sustancias</translation>
    </message>
    <message>
        <source>Naloxone, harm reduction</source>
        <extracomment>Category of services: naloxone, syringes</extracomment>
        <translation>Naloxona, reducción de daños</translation>
    </message>
    <message>
        <source>Shelter</source>
        <extracomment>Category of services</extracomment>
        <translation>Refugio</translation>
    </message>
    <message>
        <source>Housing</source>
        <extracomment>Category of services</extracomment>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Safety from violence</source>
        <extracomment>Category of services</extracomment>
        <translation>Protección contra la violencia</translation>
    </message>
    <message>
        <source>Food</source>
        <extracomment>Category of services</extracomment>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Medical care</source>
        <extracomment>Category of services</extracomment>
        <translation>Atención médica</translation>
    </message>
    <message>
        <source>Showers, clothing</source>
        <extracomment>Category of services</extracomment>
        <translation>Duchas, ropa</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>Category of services</extracomment>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Benefits, ID, legal</source>
        <extracomment>Category of services</extracomment>
        <translation>Beneficios, ID, legal</translation>
    </message>
    <message>
        <source>Protective services</source>
        <extracomment>Category of services: protection of children and adults</extracomment>
        <translation>Servicios de protección</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>inside</comment>
        <extracomment>Day of the week inside a sentence</extracomment>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>inside</comment>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>inside</comment>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>inside</comment>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>inside</comment>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>inside</comment>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>inside</comment>
        <translation>domingo</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Age of a note, less than a minute</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <extracomment>Age of a note. %1 is a number of minutes</extracomment>
        <translation>hace 1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>hace %1 minutos</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <extracomment>Age of a note. %1 is a number of hours</extracomment>
        <translation>hace 1 hora</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>hace %1 horas</translation>
    </message>
    <message>
        <source>Reached someone</source>
        <extracomment>What a call to a service ended in: someone helped</extracomment>
        <translation>Contestaron</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>What a call to a service ended in: no bed, no place left</extracomment>
        <translation>Lleno</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>What a call to a service ended in</extracomment>
        <translation>No contestan</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <extracomment>What a call to a service ended in</extracomment>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Would not take the person</source>
        <extracomment>What a call to a service ended in: they did not accept this person</extracomment>
        <translation>No aceptaron a la persona</translation>
    </message>
    <message>
        <source>Needs a referral</source>
        <extracomment>What a call to a service ended in: someone else must refer</extracomment>
        <translation>Piden una referencia</translation>
    </message>
    <message>
        <source>Needs documents</source>
        <extracomment>What a call to a service ended in: papers are asked for</extracomment>
        <translation>Piden documentos</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <extracomment>What a call to a service ended in: the service is gone</extracomment>
        <translation>Cerrado para siempre</translation>
    </message>
    <message>
        <source>%1 when called %2</source>
        <extracomment>In a row of results. %1 is what a call ended in (&apos;Full&apos;), %2 its age (&apos;2 hours ago&apos;)</extracomment>
        <translation>%1 al llamar %2</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>A part of a service&apos;s entry that can be put right</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>A part of a service&apos;s entry that can be put right</extracomment>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>A part of a service&apos;s entry that can be put right</extracomment>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Street address</source>
        <extracomment>A part of a service&apos;s entry that can be put right</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>A part of a service&apos;s entry that can be put right</extracomment>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <extracomment>A part of a service&apos;s entry that can be put right</extracomment>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>How to get in</source>
        <extracomment>A part of a service&apos;s entry that can be put right</extracomment>
        <translation>Cómo entrar</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>A part of a service&apos;s entry that can be put right</extracomment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>A part of a service&apos;s entry that can be put right</extracomment>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Filter of services</extracomment>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <extracomment>Filter of services: no appointment is needed</extracomment>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Checked lately</source>
        <extracomment>Filter of services: checked or changed in the last 90 days</extracomment>
        <translation>Revisado hace poco</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <extracomment>Filter of services</extracomment>
        <translation>Silla de ruedas</translation>
    </message>
    <message>
        <source>Pets</source>
        <extracomment>Filter of services</extracomment>
        <translation>Mascotas</translation>
    </message>
    <message>
        <source>Families</source>
        <extracomment>Filter of services: whom they are for</extracomment>
        <translation>Familias</translation>
    </message>
    <message>
        <source>Women</source>
        <extracomment>Filter of services: whom they are for</extracomment>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Men</source>
        <extracomment>Filter of services: whom they are for</extracomment>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Teens</source>
        <extracomment>Filter of services: whom they are for</extracomment>
        <translation>Adolescentes</translation>
    </message>
    <message>
        <source>Older adults</source>
        <extracomment>Filter of services: whom they are for</extracomment>
        <translation>Adultos mayores</translation>
    </message>
    <message>
        <source>Veterans</source>
        <extracomment>Filter of services: whom they are for</extracomment>
        <translation>Veteranos</translation>
    </message>
    <message>
        <source>LGBTQ</source>
        <extracomment>Filter of services: whom they are for</extracomment>
        <translation>LGBTQ</translation>
    </message>
    <message>
        <source>Survivors</source>
        <extracomment>Filter of services: whom they are for: people hurt by violence</extracomment>
        <translation>Sobrevivientes</translation>
    </message>
    <message>
        <source>Immigrants</source>
        <extracomment>Filter of services: papers are not asked for</extracomment>
        <translation>Inmigrantes</translation>
    </message>
    <message>
        <source>After jail</source>
        <extracomment>Filter of services: whom they are for: people out of jail or prison</extracomment>
        <translation>Después de la cárcel</translation>
    </message>
    <message>
        <source>Disabilities</source>
        <extracomment>Filter of services: whom they are for</extracomment>
        <translation>Discapacidades</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>Filter of services: language spoken there</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>Filter of services: language spoken there</extracomment>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>Filter of services: language spoken there</extracomment>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <extracomment>Filter of services: language spoken there</extracomment>
        <translation>Tagalo</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>Filter of services: language spoken there</extracomment>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Sign language</source>
        <extracomment>Filter of services: language spoken there</extracomment>
        <translation>Lengua de señas</translation>
    </message>
    <message>
        <source>Mobile crisis team</source>
        <extracomment>Category of services: a team that comes</extracomment>
        <translation>Equipo móvil de crisis</translation>
    </message>
    <message>
        <source>Walk-in crisis</source>
        <extracomment>Category of services: a place to walk into in a crisis</extracomment>
        <translation>Crisis sin cita</translation>
    </message>
    <message>
        <source>Crisis respite</source>
        <extracomment>Category of services: a house to stay some days in a crisis</extracomment>
        <translation>Casa de respiro</translation>
    </message>
    <message>
        <source>Peer’s correction, %1</source>
        <extracomment>Under a phone number that a peer put in the place of the publisher&apos;s. %1 is a day: Nov 22, 2026</extracomment>
        <translation>Corrección de alguien de apoyo, %1</translation>
    </message>
    <message>
        <source>No bed was free %1. Call first.</source>
        <extracomment>Beds that a shelter counted more than a day ago. %1 is an age such as &apos;yesterday&apos; or &apos;2 days ago&apos;</extracomment>
        <translation>Sin camas libres, dato de %1. Llama antes.</translation>
    </message>
    <message>
        <source>1 bed was free %1. Call first.</source>
        <extracomment>The same. %1 is an age</extracomment>
        <translation>1 cama libre, pero el dato es de %1. Llama antes.</translation>
    </message>
    <message>
        <source>%1 beds were free %2. Call first.</source>
        <extracomment>The same. %1 is a number, 2 or more, %2 an age</extracomment>
        <translation>%1 camas libres, pero el dato es de %2. Llama antes.</translation>
    </message>
    <message>
        <source>No bed free, told %1</source>
        <extracomment>Beds that a shelter counted. %1 is an age such as &apos;2 hours ago&apos;</extracomment>
        <translation>Sin camas libres, dato de %1</translation>
    </message>
    <message>
        <source>1 bed free, told %1</source>
        <extracomment>The same. %1 is an age</extracomment>
        <translation>1 cama libre, dato de %1</translation>
    </message>
    <message>
        <source>%1 beds free, told %2</source>
        <extracomment>The same. %1 is a number, 2 or more, %2 an age</extracomment>
        <translation>%1 camas libres, dato de %2</translation>
    </message>
    <message>
        <source>Bed free</source>
        <extracomment>Filter of services: a bed was free when it was last counted, at most three days ago</extracomment>
        <translation>Cama libre</translation>
    </message>
    <message>
        <source>Number is right</source>
        <extracomment>What a call to a service ended in: somebody there answered, the number is right</extracomment>
        <translation>El número es correcto</translation>
    </message>
    <message>
        <source>Left for later</source>
        <extracomment>In a round of calls: no word about this number</extracomment>
        <translation>Queda para después</translation>
    </message>
</context>
<context>
    <name>ShowEntry</name>
    <message>
        <source>Address kept private. Call.</source>
        <extracomment>In a list shown large, where the town would be: the place must not be found by everyone</extracomment>
        <translation>Dirección privada. Llama.</translation>
    </message>
</context>
<context>
    <name>ShowListPage</name>
    <message>
        <source>Back</source>
        <extracomment>Back from a list shown large</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Tap one to take it along on your phone. Call first.</source>
        <extracomment>Under the name of a list shown large</extracomment>
        <translation>Toca uno para llevarlo en tu teléfono. Llama antes.</translation>
    </message>
</context>
</TS>
