<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>CallCode</name>
    <message>
        <source>This device cannot call. Dial %1 on a phone, or scan this with one.</source>
        <extracomment>Beside a QR code on a device that cannot call. %1 is the number</extracomment>
        <translation>Este dispositivo no puede llamar. Marca %1 en un teléfono, o escanea esto con uno.</translation>
    </message>
    <message>
        <source>Scan with a phone</source>
        <extracomment>Beside a QR code on a device that cannot call, at large text</extracomment>
        <translation>Escanea con un teléfono</translation>
    </message>
    <message>
        <source>Shows the code large</source>
        <extracomment>For screen readers: what a tap on a QR code does</extracomment>
        <translation>Muestra el código en grande</translation>
    </message>
    <message>
        <source>No calls from this device. Dial %1 on a phone, or scan this.</source>
        <extracomment>Beside a small QR code on a device that cannot call, on a small screen. %1 is the number</extracomment>
        <translation>Este dispositivo no llama. Marca %1 en un teléfono o escanea esto.</translation>
    </message>
</context>
<context>
    <name>CallFacts</name>
    <message>
        <source>What it does</source>
        <extracomment>Label on a call sheet: what the line does</extracomment>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Label on a call sheet: for whom the line is</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>Label on a call sheet: when the line answers</extracomment>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <extracomment>A phone line whose hours no source tells</extracomment>
        <translation>Horario desconocido</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Label on a call sheet</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>Label on a call sheet: address of a chat on the web</extracomment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Facts checked %1.</source>
        <extracomment>Foot of a call sheet. %1 is a date</extracomment>
        <translation>Datos revisados el %1.</translation>
    </message>
</context>
<context>
    <name>CallFirsts</name>
    <message>
        <source>No one in danger? Call these first</source>
        <extracomment>Over the lines that send help without police</extracomment>
        <translation>¿Nadie corre peligro? Llama primero aquí</translation>
    </message>
    <message>
        <source>Or call one of these</source>
        <extracomment>Over further lines that send help without police</extracomment>
        <translation>O llama a uno de estos</translation>
    </message>
</context>
<context>
    <name>CallKinds</name>
    <message>
        <source>What is going on</source>
        <extracomment>For screen readers: the four kinds of emergency</extracomment>
        <translation>Qué pasa</translation>
    </message>
</context>
<context>
    <name>CallLineRow</name>
    <message>
        <source>Hours not known</source>
        <extracomment>A phone line whose hours no source tells</extracomment>
        <translation>Horario desconocido</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Opens the sheet of a line that is reached by text message</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Opens the call sheet; it does not dial</extracomment>
        <translation>Llamar</translation>
    </message>
</context>
<context>
    <name>CallLines</name>
    <message>
        <source>California</source>
        <extracomment>Heading of the phone lines of the whole state</extracomment>
        <translation>California</translation>
    </message>
    <message>
        <source>Whole country</source>
        <extracomment>Heading of the phone lines of the whole country</extracomment>
        <translation>Todo el país</translation>
    </message>
    <message>
        <source>Your program</source>
        <extracomment>Heading of the program&apos;s own phone numbers</extracomment>
        <translation>Tu programa</translation>
    </message>
</context>
<context>
    <name>CallOthers</name>
    <message>
        <source>Other numbers for this</source>
        <extracomment>On a call sheet, over the county&apos;s other numbers for the same thing</extracomment>
        <translation>Otros números para esto</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Call</source>
        <extracomment>Title of the page with all phone lines</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Program numbers</source>
        <extracomment>Opens the page where the program&apos;s own numbers are typed in</extracomment>
        <translation>Números del programa</translation>
    </message>
</context>
<context>
    <name>CallPlace</name>
    <message>
        <source>Looking for your position. You can choose the county now.</source>
        <extracomment>Where you are, while the device looks for its position</extracomment>
        <translation>Buscando tu posición. Ya puedes elegir el condado.</translation>
    </message>
    <message>
        <source>You chose this county. There is no position to prove it.</source>
        <extracomment>Where you are: the county was chosen by hand</extracomment>
        <translation>Elegiste este condado. No hay posición que lo confirme.</translation>
    </message>
    <message>
        <source>This spot looks like it is outside California.</source>
        <extracomment>Where you are: the position lies in another state or far out at sea</extracomment>
        <translation>Este lugar parece estar fuera de California.</translation>
    </message>
    <message>
        <source>The state line is close. Say so.</source>
        <extracomment>Where you are: the position is close to Nevada, Oregon, Arizona or Mexico</extracomment>
        <translation>El límite del estado está cerca. Dilo.</translation>
    </message>
    <message>
        <source>A county line is close. Say both.</source>
        <extracomment>Where you are: more than one county is possible</extracomment>
        <translation>Hay otro condado muy cerca. Di los dos.</translation>
    </message>
    <message>
        <source>This position is old. Are you still there?</source>
        <extracomment>Where you are: the position is more than two minutes old</extracomment>
        <translation>Esta posición es vieja. ¿Sigues ahí?</translation>
    </message>
    <message>
        <source>This position is rough. Add a landmark.</source>
        <extracomment>Where you are: the position is not exact</extracomment>
        <translation>Esta posición no es exacta. Agrega un punto de referencia.</translation>
    </message>
    <message>
        <source>Location is turned off for this app. Choose the county.</source>
        <extracomment>Where you are: the system or the person does not allow it</extracomment>
        <translation>La ubicación está apagada para esta app. Elige el condado.</translation>
    </message>
    <message>
        <source>No position yet. A window or the open air can help. Or choose the county.</source>
        <extracomment>Where you are: a receiver without a signal</extracomment>
        <translation>Aún no hay posición. Una ventana o el aire libre ayudan. O elige el condado.</translation>
    </message>
    <message>
        <source>The given position cannot be read. Choose the county.</source>
        <extracomment>Where you are: the file or place given on the command line cannot be read</extracomment>
        <translation>La posición dada no se puede leer. Elige el condado.</translation>
    </message>
    <message>
        <source>This device cannot tell where it is. Choose the county.</source>
        <extracomment>Where you are: no receiver</extracomment>
        <translation>Este dispositivo no sabe dónde está. Elige el condado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where you are. %1 is &apos;Within 40 ft&apos;, %2 is &apos;40 seconds ago&apos;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Plus code %1</source>
        <extracomment>Where you are. %1 is an Open Location Code</extracomment>
        <translation>Plus code %1</translation>
    </message>
    <message>
        <source>Choose the county</source>
        <extracomment>Opens the list of the 58 counties</extracomment>
        <translation>Elige el condado</translation>
    </message>
    <message>
        <source>Other county</source>
        <extracomment>Opens the list of the 58 counties, to see the lines of another one</extracomment>
        <translation>Otro condado</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Text %1</source>
        <extracomment>Text message to a line. %1 is its number</extracomment>
        <translation>Mensaje al %1</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <extracomment>Text message to a line. %1 is the word to send, %2 the number</extracomment>
        <translation>Envía %1 al %2</translation>
    </message>
    <message>
        <source>This line is not here</source>
        <extracomment>Call sheet: there is no such line</extracomment>
        <translation>Esta línea no está aquí</translation>
    </message>
    <message>
        <source>The phone app did not take it. Dial %1 by hand.</source>
        <extracomment>The system did not take the number. %1 is the number</extracomment>
        <translation>La app de teléfono no lo aceptó. Marca %1 a mano.</translation>
    </message>
    <message>
        <source>The message is in your message app. Send it there.</source>
        <extracomment>The message was handed over; nothing is sent yet</extracomment>
        <translation>El mensaje está en tu app de mensajes. Envíalo desde ahí.</translation>
    </message>
    <message>
        <source>The number is in your phone app. Go on there.</source>
        <extracomment>The number was handed over; the phone app rings</extracomment>
        <translation>El número está en tu app de teléfono. Sigue ahí.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What to say on the phone, in quote marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>The button that hands a number to the phone app. %1 is the number</extracomment>
        <translation>Llamar al %1</translation>
    </message>
    <message>
        <source>Add your program’s numbers</source>
        <extracomment>Call sheet of a line that is not there: the program can add its own numbers</extracomment>
        <translation>Agrega los números de tu programa</translation>
    </message>
    <message>
        <source>I need to talk.</source>
        <extracomment>What a person can say when they call 988 for themselves</extracomment>
        <translation>Necesito hablar.</translation>
    </message>
    <message>
        <source>From the directory on this device. Its page says when it was checked.</source>
        <extracomment>Foot of the call sheet of a service from the directory</extracomment>
        <translation>Del directorio de este dispositivo. Su página dice cuándo se revisó.</translation>
    </message>
    <message>
        <source>The publisher’s number: %1</source>
        <extracomment>Call sheet of a number that a peer put right: to the sheet of the publisher&apos;s. %1 is that number</extracomment>
        <translation>El número de quien publica: %1</translation>
    </message>
    <message>
        <source>No one in danger? Call these first</source>
        <extracomment>Call sheet, on a small screen: shows the lines that send help without police</extracomment>
        <translation>¿Nadie corre peligro? Llama primero aquí</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>The button that hands a number to the phone app, where the number stands large beside it</extracomment>
        <translation>Llamar</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>%1 County</source>
        <extracomment>Where you are. %1 is the name of a county: San Diego County</extracomment>
        <translation>Condado de %1</translation>
    </message>
    <message>
        <source>%1 County or %2 County</source>
        <extracomment>Where you are, near a border: both counties</extracomment>
        <translation>Condado de %1 o condado de %2</translation>
    </message>
    <message>
        <source>%1, %2 or %3 County</source>
        <extracomment>Where you are, where three counties meet</extracomment>
        <translation>Condado de %1, %2 o %3</translation>
    </message>
    <message>
        <source>One of %1 counties</source>
        <extracomment>Where you are, when the position is too rough to name a county</extracomment>
        <translation>Uno de %1 condados</translation>
    </message>
    <message>
        <source>Accuracy unknown</source>
        <extracomment>Where you are: the device does not say how exact its position is</extracomment>
        <translation>Precisión desconocida</translation>
    </message>
    <message>
        <source>Within %1 ft</source>
        <extracomment>Where you are: the true place lies within so many feet</extracomment>
        <translation>A menos de %1 pies</translation>
    </message>
    <message>
        <source>Within %1 miles</source>
        <extracomment>Where you are: the true place lies within so many miles</extracomment>
        <translation>A menos de %1 millas</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Age of a position, after a comma</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 seconds ago</source>
        <extracomment>Age of a position, after a comma</extracomment>
        <translation>hace %1 segundos</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <extracomment>Age of a position, after a comma</extracomment>
        <translation>hace 1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <extracomment>Age of a position, after a comma</extracomment>
        <translation>hace %1 minutos</translation>
    </message>
    <message>
        <source>more than an hour ago</source>
        <extracomment>Age of a position, after a comma</extracomment>
        <translation>hace más de una hora</translation>
    </message>
    <message>
        <source>undated</source>
        <extracomment>The source of a phone number shows no date</extracomment>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>Date of the source of a phone number</extracomment>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>Date of the source of a phone number</extracomment>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Date of the source of a phone number</extracomment>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>Number from a directory, %1. Check it first.</source>
        <extracomment>Under a phone line. %1 is a year or span: 2020-21</extracomment>
        <translation>Número de un directorio, %1. Confírmalo antes.</translation>
    </message>
    <message>
        <source>From the line’s own page: %1, %2.</source>
        <extracomment>Foot of a call sheet. %1 says where, %2 when</extracomment>
        <translation>De la página de la línea: %1, %2.</translation>
    </message>
    <message>
        <source>From: %1, %2. Not dialed by us.</source>
        <extracomment>Foot of a call sheet. %1 says where, %2 when</extracomment>
        <translation>De: %1, %2. No hemos llamado.</translation>
    </message>
    <message>
        <source>north</source>
        <extracomment>Coordinates said aloud</extracomment>
        <translation>norte</translation>
    </message>
    <message>
        <source>south</source>
        <extracomment>Coordinates said aloud</extracomment>
        <translation>sur</translation>
    </message>
    <message>
        <source>east</source>
        <extracomment>Coordinates said aloud</extracomment>
        <translation>este</translation>
    </message>
    <message>
        <source>west</source>
        <extracomment>Coordinates said aloud</extracomment>
        <translation>oeste</translation>
    </message>
    <message>
        <source>%1 point %2 %3</source>
        <extracomment>One coordinate said aloud: 32 point 7 3 4 1 0 north. %1 degrees, %2 the decimals one by one, %3 north or west</extracomment>
        <translation>%1 punto %2 %3</translation>
    </message>
    <message>
        <source>A peer’s correction, %1.</source>
        <extracomment>Over a number of the directory that a peer put in the place of the publisher&apos;s. %1 is a day</extracomment>
        <translation>Corrección de alguien de apoyo, %1.</translation>
    </message>
    <message>
        <source>A peer met a wrong number here. Check it first, for example with 211.</source>
        <extracomment>Over a number of the directory</extracomment>
        <translation>Alguien de apoyo encontró aquí un número equivocado. Verifícalo primero, por ejemplo con el 211.</translation>
    </message>
    <message>
        <source>Sources give different numbers. This one: %1. Check it first.</source>
        <extracomment>Under a phone line whose sources give different numbers. %1 is the date of the source of this one</extracomment>
        <translation>Las fuentes dan números distintos. Este: %1. Confírmalo antes.</translation>
    </message>
    <message>
        <source>Last seen %1, and not on its own page. Check it first.</source>
        <extracomment>Under a phone line. %1 is a day or year</extracomment>
        <translation>Visto por última vez: %1, y no en su propia página. Confírmalo antes.</translation>
    </message>
</context>
<context>
    <name>CountySheet</name>
    <message>
        <source>Choose the county</source>
        <extracomment>Title of the list of counties</extracomment>
        <translation>Elige el condado</translation>
    </message>
    <message>
        <source>Near this position</source>
        <extracomment>Over the counties that the position allows</extracomment>
        <translation>Cerca de esta posición</translation>
    </message>
    <message>
        <source>All counties</source>
        <extracomment>Over the list of all 58 counties</extracomment>
        <translation>Todos los condados</translation>
    </message>
    <message>
        <source>Name of the county</source>
        <extracomment>Inside the field that narrows the list of the 58 counties</extracomment>
        <translation>Nombre del condado</translation>
    </message>
    <message>
        <source>No county has this name. California has 58.</source>
        <extracomment>No county of California has what was typed in its name</extracomment>
        <translation>Ningún condado tiene ese nombre. California tiene 58.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>More figures than one number has. Write one number.</source>
        <extracomment>Under the field for a phone number, when figures are left beside the one that was read</extracomment>
        <translation>Hay más cifras que las de un número. Escribe un solo número.</translation>
    </message>
    <message>
        <source>Write it in figures, such as 555-0100.</source>
        <extracomment>Under the field for a phone number that cannot be dialled</extracomment>
        <translation>Escríbelo en cifras, como 555-0100.</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Program numbers</source>
        <extracomment>Title of the page with the program&apos;s own numbers</extracomment>
        <translation>Números del programa</translation>
    </message>
    <message>
        <source>None yet. Add your supervisor first.</source>
        <extracomment>Program numbers, when there are none</extracomment>
        <translation>Aún no hay. Agrega primero a tu supervisión.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Program numbers: this one is the supervisor&apos;s</extracomment>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button word: opens what can be done with a number</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add a number</source>
        <extracomment>Heading over the fields for a new number</extracomment>
        <translation>Agrega un número</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of the field for the name of a number</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Supervisor on call</source>
        <extracomment>Inside the empty field for the name of a number</extracomment>
        <translation>Supervisión de turno</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Label of the field for a phone number</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Text messages: yes</source>
        <extracomment>Switch: this number takes text messages</extracomment>
        <translation>Mensajes: sí</translation>
    </message>
    <message>
        <source>Text messages: no</source>
        <extracomment>Switch: this number takes calls only</extracomment>
        <translation>Mensajes: no</translation>
    </message>
    <message>
        <source>Add number</source>
        <extracomment>Button: keeps a new number</extracomment>
        <translation>Agregar número</translation>
    </message>
    <message>
        <source>This is my supervisor</source>
        <extracomment>Program numbers: makes this the number of the supervisor&apos;s button</extracomment>
        <translation>Es mi supervisión</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Program numbers: takes a number out</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Your supervisor, your program, and peers who can be asked to come. On this device only. They come first in the list of lines.</source>
        <extracomment>Under the title of the program&apos;s own numbers</extracomment>
        <translation>Tu supervisión, tu programa y los colegas de apoyo a quienes se puede pedir que vengan. Solo en este dispositivo. Van primero en la lista de líneas.</translation>
    </message>
    <message>
        <source>Languages, culture, lived experience</source>
        <extracomment>Label of the field that says what a peer shares with people served</extracomment>
        <translation>Idiomas, cultura, experiencia vivida</translation>
    </message>
    <message>
        <source>For a peer who can be asked to come. Only what they want known. It can stay empty.</source>
        <extracomment>Under the field that says what a peer shares with people served</extracomment>
        <translation>Para alguien de apoyo a quien se puede pedir que venga. Solo lo que quiere que se sepa. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>The program’s numbers could not be read. They are kept on this device, apart from what you add now.</source>
        <extracomment>The file with the program&apos;s own numbers is damaged or may not be read</extracomment>
        <translation>No se pudieron leer los números del programa. Siguen guardados en este dispositivo, aparte de los que agregues ahora.</translation>
    </message>
</context>
<context>
    <name>PlaceShare</name>
    <message>
        <source>Give it to someone</source>
        <extracomment>Heading over the ways to tell somebody where you are</extracomment>
        <translation>Dáselo a alguien</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button: the place is on the clipboard now</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the place on the clipboard</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Button: opens the field for the number the place is texted to</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Button: shows the place as a code for another phone</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>To which number?</source>
        <extracomment>Label of the field for the number the place is texted to</extracomment>
        <translation>¿A qué número?</translation>
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
        <source>Write the message</source>
        <extracomment>Button: puts the message into the phone&apos;s message app</extracomment>
        <translation>Escribir el mensaje</translation>
    </message>
    <message>
        <source>Any phone’s camera reads it.</source>
        <extracomment>Under a code that puts the place into another phone</extracomment>
        <translation>Lo lee la cámara de cualquier teléfono.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>Where you are, in a message. %1 are coordinates, %2 is &apos;Within 40 ft&apos;, %3 is &apos;40 seconds ago&apos;</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Plus code %1</source>
        <extracomment>Where you are, in a message. %1 is an Open Location Code</extracomment>
        <translation>Plus code %1</translation>
    </message>
    <message>
        <source>I am here:
%1</source>
        <extracomment>A message that tells where somebody is. %1 is the place, several lines</extracomment>
        <translation>Estoy aquí:
%1</translation>
    </message>
    <message>
        <source>Please check on me. I am on a visit and have not said I am fine.</source>
        <extracomment>Message of the responder&apos;s timer, to be sent by hand</extracomment>
        <translation>Por favor, búscame. Estoy en una visita y no he dicho que estoy bien.</translation>
    </message>
</context>
<context>
    <name>WherePage</name>
    <message>
        <source>Where am I</source>
        <extracomment>Title of the page that tells where you are</extracomment>
        <translation>Dónde estoy</translation>
    </message>
    <message>
        <source>Lines for this county</source>
        <extracomment>Opens the list of phone lines, those of the county first</extracomment>
        <translation>Líneas de este condado</translation>
    </message>
    <message>
        <source>Lines for a county</source>
        <extracomment>Opens the list of phone lines, when no county is known: it is asked first</extracomment>
        <translation>Líneas de un condado</translation>
    </message>
</context>
</TS>
