<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>KioskFrame</name>
    <message>
        <source>For staff</source>
        <extracomment>Button on the kiosk, for the people who work there: leads to the passphrase that ends it</extracomment>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Nothing you type stays here. The screen clears itself after two quiet minutes.</source>
        <extracomment>At the foot of the kiosk</extracomment>
        <translation>Nada de lo que escribas se queda aquí. La pantalla se borra sola tras dos minutos sin uso.</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Button on the kiosk: clears what was typed and goes to the first screen</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Button on the kiosk: letters as small as before</extracomment>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Bigger</source>
        <extracomment>Button on the kiosk: larger letters</extracomment>
        <translation>Más grande</translation>
    </message>
</context>
<context>
    <name>KioskHome</name>
    <message>
        <source>What would help right now?</source>
        <extracomment>Title of the kiosk&apos;s first screen</extracomment>
        <translation>¿Qué te ayudaría ahora?</translation>
    </message>
    <message>
        <source>Touch anything. You don’t need a name or an account.</source>
        <extracomment>Under the title of the kiosk&apos;s first screen</extracomment>
        <translation>Toca lo que quieras. No hace falta nombre ni cuenta.</translation>
    </message>
    <message>
        <source>Find a place</source>
        <extracomment>Door on the kiosk: the directory</extracomment>
        <translation>Encontrar un lugar</translation>
    </message>
    <message>
        <source>Food, a bed, a doctor, detox</source>
        <extracomment>Under &apos;Find a place&apos;</extracomment>
        <translation>Comida, una cama, un doctor, desintoxicación</translation>
    </message>
    <message>
        <source>Slow down</source>
        <extracomment>Door on the kiosk: breathing and the five senses</extracomment>
        <translation>Calmarte un poco</translation>
    </message>
    <message>
        <source>Breathe, or use your senses</source>
        <extracomment>Under &apos;Slow down&apos;</extracomment>
        <translation>Respira o usa tus sentidos</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <extracomment>Door on the kiosk: a plan that is never stored</extracomment>
        <translation>Hacer un plan</translation>
    </message>
    <message>
        <source>Take it with you when you go</source>
        <extracomment>Under &apos;Make a plan&apos;</extracomment>
        <translation>Llévatelo cuando te vayas</translation>
    </message>
    <message>
        <source>Food</source>
        <extracomment>A need on the kiosk</extracomment>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Bed tonight</source>
        <extracomment>A need on the kiosk</extracomment>
        <translation>Cama esta noche</translation>
    </message>
    <message>
        <source>Shower</source>
        <extracomment>A need on the kiosk</extracomment>
        <translation>Ducha</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>A need on the kiosk</extracomment>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Naloxone</source>
        <extracomment>A need on the kiosk: the medicine against an opioid overdose</extracomment>
        <translation>Naloxona</translation>
    </message>
    <message>
        <source>Legal help</source>
        <extracomment>A need on the kiosk</extracomment>
        <translation>Ayuda legal</translation>
    </message>
    <message>
        <source>Pets</source>
        <extracomment>A need on the kiosk: a place where pets may come in</extracomment>
        <translation>Mascotas</translation>
    </message>
    <message>
        <source>Lists from our peers</source>
        <extracomment>Heading on the kiosk over the lists that the peers of this place made</extracomment>
        <translation>Listas de nuestro equipo de apoyo</translation>
    </message>
    <message>
        <source>For staff</source>
        <extracomment>Button on the kiosk, for the people who work there: leads to the passphrase that ends it</extracomment>
        <translation>Para el personal</translation>
    </message>
</context>
<context>
    <name>KioskLock</name>
    <message>
        <source>Not that one. Only the peers of this place have it.</source>
        <extracomment>At the end of the kiosk: a wrong passphrase</extracomment>
        <translation>Esa no es. Solo la tiene el personal de apoyo de este lugar.</translation>
    </message>
    <message>
        <source>Ten tries did not fit. Now only the recovery words open it.</source>
        <extracomment>At the end of the kiosk: too many wrong passphrases</extracomment>
        <translation>Diez intentos no sirvieron. Ahora solo la abren las palabras de recuperación.</translation>
    </message>
    <message>
        <source>These words do not fit. Check each one and the order.</source>
        <extracomment>At the end of the kiosk: recovery words with a mistake</extracomment>
        <translation>Estas palabras no coinciden. Revisa cada una y el orden.</translation>
    </message>
    <message>
        <source>It did not open. Nothing was lost. Try again.</source>
        <extracomment>At the end of the kiosk: it could not be opened, for a reason that does not lie in the passphrase</extracomment>
        <translation>No se abrió. No se perdió nada. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>You can try again in %1 s.</source>
        <extracomment>Wait before the next try. %1: seconds</extracomment>
        <translation>Puedes intentarlo otra vez en %1 s.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The place that Back goes to: the kiosk&apos;s first screen</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>For staff</source>
        <extracomment>Title of the page that ends the kiosk</extracomment>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>A peer’s passphrase ends the kiosk and opens the records.</source>
        <extracomment>Under &apos;For staff&apos; on the kiosk</extracomment>
        <translation>La frase de acceso de alguien de apoyo termina el quiosco y abre los registros.</translation>
    </message>
    <message>
        <source>A peer’s passphrase</source>
        <extracomment>Label of the field for a peer&apos;s passphrase, at the end of the kiosk</extracomment>
        <translation>Frase de acceso de alguien de apoyo</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <extracomment>Label of the field for the 24 words</extracomment>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <extracomment>Button: the device is the peers&apos; again</extracomment>
        <translation>Terminar el quiosco</translation>
    </message>
    <message>
        <source>Peer %1</source>
        <extracomment>A peer who has given no name. %1: a number</extracomment>
        <translation>Colega %1</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <extracomment>Which peer ends the kiosk, for screen readers</extracomment>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>This device has no passphrase yet, so anyone can end the kiosk. End it and set one under Me, Records and safety.</source>
        <extracomment>Under &apos;For staff&apos; on the kiosk, while no passphrase was ever set on this device: anyone can end it</extracomment>
        <translation>Este dispositivo aún no tiene frase de acceso, así que cualquiera puede terminar el quiosco. Termínalo y pon una en Yo, Registros y seguridad.</translation>
    </message>
    <message>
        <source>This device cannot read what goes with the passphrase. The records are still here. The recovery words open them.</source>
        <extracomment>At the end of the kiosk: what a passphrase opens is damaged, or the device lost the secret that goes with it</extracomment>
        <translation>Este dispositivo no puede leer lo que va con la frase de acceso. Los registros siguen aquí. Los abren las palabras de recuperación.</translation>
    </message>
    <message>
        <source>This device cannot read what goes with the recovery words. The records are still here. A passphrase opens them.</source>
        <extracomment>At the end of the kiosk: what the recovery words open is damaged</extracomment>
        <translation>Este dispositivo no puede leer lo que va con las palabras de recuperación. Los registros siguen aquí. Los abre una frase de acceso.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then try again.</source>
        <extracomment>At the end of the kiosk: it could not be opened</extracomment>
        <translation>El disco está lleno. No se cambió nada. Haz espacio e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <extracomment>Button at the end of the kiosk: back to the field for the passphrase</extracomment>
        <translation>Usar la frase de acceso</translation>
    </message>
</context>
<context>
    <name>KioskNotice</name>
    <message>
        <source>Still there? In %1 seconds this is cleared for the next person.</source>
        <extracomment>On the kiosk, before everything a visitor typed is cleared. %1 is a number of seconds</extracomment>
        <translation>¿Sigues ahí? En %1 segundos esto se borra para la siguiente persona.</translation>
    </message>
    <message>
        <source>I am here</source>
        <extracomment>Button: somebody is there, nothing is cleared</extracomment>
        <translation>Aquí estoy</translation>
    </message>
</context>
<context>
    <name>KioskStartPage</name>
    <message>
        <source>Records and safety</source>
        <extracomment>The place that Back goes to</extracomment>
        <translation>Registros y seguridad</translation>
    </message>
    <message>
        <source>Kiosk on the wall</source>
        <extracomment>Title of the page that starts the kiosk</extracomment>
        <translation>Quiosco en la pared</translation>
    </message>
    <message>
        <source>For a drop-in center: anyone can use it, and nobody can reach a record.</source>
        <extracomment>Under the title of the page that starts the kiosk</extracomment>
        <translation>Para un centro de día: cualquiera puede usarlo y nadie llega a un registro.</translation>
    </message>
    <message>
        <source>Visitors see</source>
        <extracomment>About the kiosk</extracomment>
        <translation>Los visitantes ven</translation>
    </message>
    <message>
        <source>The emergency numbers, the directory, breathing and the senses, and a plan that leaves nothing here.</source>
        <extracomment>About the kiosk</extracomment>
        <translation>Los números de emergencia, el directorio, la respiración y los sentidos, y un plan que no deja nada aquí.</translation>
    </message>
    <message>
        <source>Locked away</source>
        <extracomment>About the kiosk</extracomment>
        <translation>Bajo llave</translation>
    </message>
    <message>
        <source>People, plans, visits, your own pages, settings. The records lock when it starts, and it is still the kiosk after a restart.</source>
        <extracomment>About the kiosk</extracomment>
        <translation>Personas, planes, visitas, tus propias páginas, ajustes. Los registros se bloquean al empezar, y tras reiniciar sigue siendo el quiosco.</translation>
    </message>
    <message>
        <source>It clears itself</source>
        <extracomment>About the kiosk</extracomment>
        <translation>Se borra solo</translation>
    </message>
    <message>
        <source>After %1 quiet seconds it asks, %2 seconds later what a visitor typed is gone. ‘Start over’ does it at once.</source>
        <extracomment>About the kiosk. %1 and %2 are numbers of seconds</extracomment>
        <translation>Tras %1 segundos sin uso pregunta, y %2 segundos después desaparece lo que escribió el visitante. ‘Empezar de nuevo’ lo hace al momento.</translation>
    </message>
    <message>
        <source>To end it</source>
        <extracomment>About the kiosk</extracomment>
        <translation>Para terminarlo</translation>
    </message>
    <message>
        <source>Tap ‘For staff’ at the bottom and type your passphrase.</source>
        <extracomment>About the kiosk</extracomment>
        <translation>Toca ‘Para el personal’ abajo y escribe tu frase de acceso.</translation>
    </message>
    <message>
        <source>Lists on the kiosk</source>
        <extracomment>Heading over the saved lists and whether the kiosk shows them</extracomment>
        <translation>Listas en el quiosco</translation>
    </message>
    <message>
        <source>None yet. Make a list in the directory, for example ‘Beds tonight’, and switch it on here.</source>
        <extracomment>On the page that starts the kiosk, while there is no saved list</extracomment>
        <translation>Todavía ninguna. Haz una lista en el directorio, por ejemplo ‘Camas esta noche’, y actívala aquí.</translation>
    </message>
    <message>
        <source>%1: shown</source>
        <extracomment>Switch of a saved list on the page that starts the kiosk. %1 is its name</extracomment>
        <translation>%1: se muestra</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <extracomment>Switch of a saved list on the page that starts the kiosk. %1 is its name</extracomment>
        <translation>%1: no se muestra</translation>
    </message>
    <message>
        <source>Hold to start the kiosk</source>
        <extracomment>Button that is held: the device becomes the kiosk</extracomment>
        <translation>Mantén presionado para iniciar el quiosco</translation>
    </message>
    <message>
        <source>Keep your finger on it for a moment.</source>
        <extracomment>After too short a tap on &apos;Hold to start the kiosk&apos;</extracomment>
        <translation>Deja el dedo encima un momento.</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <extracomment>Page that starts the kiosk: heading over the field for the place of the device</extracomment>
        <translation>Dónde está colgado</translation>
    </message>
    <message>
        <source>ZIP code, or coordinates</source>
        <extracomment>Label of the field for the place of the kiosk</extracomment>
        <translation>Código postal o coordenadas</translation>
    </message>
    <message>
        <source>Write a ZIP code of five figures, a plus code, or coordinates like 37.56, -122.32.</source>
        <extracomment>Under the place of the kiosk: it cannot be read. 37.56, -122.32 is an example</extracomment>
        <translation>Escribe un código postal de cinco cifras, un plus code o coordenadas como 37.56, -122.32.</translation>
    </message>
    <message>
        <source>No place in the directory has this ZIP code. Lists stay in the order they had.</source>
        <extracomment>Under the place of the kiosk: no place of the directory has this ZIP code</extracomment>
        <translation>Ningún lugar del directorio tiene este código postal. Las listas siguen en el orden de antes.</translation>
    </message>
    <message>
        <source>What is nearest comes first, with the distance.</source>
        <extracomment>Under the place of the kiosk: it is known</extracomment>
        <translation>Lo más cercano va primero, con la distancia.</translation>
    </message>
    <message>
        <source>Then what is nearest comes first. The kiosk does not ask the device where it is.</source>
        <extracomment>Under the place of the kiosk: nobody said it yet</extracomment>
        <translation>Así lo más cercano va primero. El quiosco no le pregunta al dispositivo dónde está.</translation>
    </message>
    <message>
        <source>It hangs where we are now</source>
        <extracomment>Button: the kiosk hangs where the device is now</extracomment>
        <translation>Está colgado donde estamos ahora</translation>
    </message>
    <message>
        <source>The kiosk did not start: the disk is full, and after a restart visitors would have your own pages. Free some space, then hold the button again.</source>
        <extracomment>Page that starts the kiosk: it was asked for and did not start</extracomment>
        <translation>El quiosco no empezó: el disco está lleno, y tras un reinicio los visitantes tendrían tus propias páginas. Libera espacio y vuelve a mantener el botón.</translation>
    </message>
    <message>
        <source>The kiosk did not start: this device took no note of it, and after a restart visitors would have your own pages. Hold the button again.</source>
        <extracomment>Page that starts the kiosk: it was asked for and did not start</extracomment>
        <translation>El quiosco no empezó: este dispositivo no lo anotó, y tras un reinicio los visitantes tendrían tus propias páginas. Vuelve a mantener el botón.</translation>
    </message>
</context>
</TS>
