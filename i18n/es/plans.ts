<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ChangeWords</name>
    <message>
        <source>Added “%1” to %2</source>
        <extracomment>A change in a plan. %1 the item, %2 the part of the plan: &apos;Added “Ana” to People I can ask&apos;</extracomment>
        <translation>Se agregó “%1” en %2</translation>
    </message>
    <message>
        <source>Took out “%1”</source>
        <extracomment>A change in a plan. %1 the item</extracomment>
        <translation>Se quitó “%1”</translation>
    </message>
    <message>
        <source>Skipped %1</source>
        <extracomment>A change in a plan: a part was skipped. %1 the part of the plan</extracomment>
        <translation>Se saltó %1</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <extracomment>A change in a plan: a part that was skipped is open again. %1 the part of the plan</extracomment>
        <translation>%1 está abierto otra vez</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Tag on a line that is new in a plan</extracomment>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Taken out</source>
        <extracomment>Tag on a line that is not in a plan any more</extracomment>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Tag on a line of a plan that was reworded</extracomment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Moved down</source>
        <extracomment>Tag on a line of a plan that stands further down or up now</extracomment>
        <translation>Bajó</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>Subió</translation>
    </message>
    <message>
        <source>Not in the plan then</source>
        <extracomment>Left column of the comparison: this line is new</extracomment>
        <translation>No estaba en el plan</translation>
    </message>
    <message>
        <source>Not in the plan now</source>
        <extracomment>Right column of the comparison: this line was taken out</extracomment>
        <translation>Ya no está en el plan</translation>
    </message>
    <message>
        <source>Changed “%1”
Now: %2</source>
        <extracomment>A change in a plan: something was put beside an item. %1 the item, %2 what stands there now</extracomment>
        <translation>Se cambió “%1”
Ahora: %2</translation>
    </message>
    <message>
        <source>Changed “%1”
Taken out: %2</source>
        <extracomment>A change in a plan: something beside an item was taken out. %1 the item, %2 what stood there</extracomment>
        <translation>Se cambió “%1”
Se quitó: %2</translation>
    </message>
    <message>
        <source>Changed something about “%1”</source>
        <extracomment>A change in a plan: a yes or no beside an item. %1 the item</extracomment>
        <translation>Se cambió algo de “%1”</translation>
    </message>
    <message>
        <source>Changed “%1” to “%2” and moved it to first</source>
        <extracomment>A change in a plan: the item was reworded and comes first now. %1 the item before, %2 now</extracomment>
        <translation>Se cambió “%1” por “%2” y pasó al primer lugar</translation>
    </message>
    <message>
        <source>Changed “%1” to “%2” and moved it</source>
        <extracomment>A change in a plan: the item was reworded and moved. %1 the item before, %2 now</extracomment>
        <translation>Se cambió “%1” por “%2” y cambió de lugar</translation>
    </message>
    <message>
        <source>Changed “%1” to “%2”</source>
        <extracomment>A change in a plan. %1 the item before, %2 now</extracomment>
        <translation>Se cambió “%1” por “%2”</translation>
    </message>
    <message>
        <source>Declined %1</source>
        <extracomment>A change in a plan: the person does not want a part. %1 the part of the plan</extracomment>
        <translation>No se quiere: %1</translation>
    </message>
    <message>
        <source>Moved “%1” to first</source>
        <extracomment>A change in a plan. %1 the item</extracomment>
        <translation>“%1” pasó al primer lugar</translation>
    </message>
    <message>
        <source>Moved “%1” up</source>
        <extracomment>A change in a plan. %1 the item</extracomment>
        <translation>“%1” subió</translation>
    </message>
    <message>
        <source>Moved “%1” down</source>
        <extracomment>A change in a plan. %1 the item</extracomment>
        <translation>“%1” bajó</translation>
    </message>
    <message>
        <source>Moved to first</source>
        <translation>Ahora es lo primero</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Beside a line of a plan, among other words: a means or a goal that is done</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Changed “%1”
Before: %2
Now: %3</source>
        <extracomment>A change in a plan: what stands beside an item. %1 the item, %2 what stood there, %3 what stands there now: a number, a place, a name; each begins with its label, so each has a line</extracomment>
        <translation>Se cambió “%1”
Antes: %2
Ahora: %3</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>En dos semanas</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>En tres meses</translation>
    </message>
    <message>
        <source>Day before</source>
        <extracomment>Button: moves a chosen day</extracomment>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>Week before</source>
        <extracomment>Button: moves a chosen day by a week</extracomment>
        <translation>Una semana antes</translation>
    </message>
    <message>
        <source>Week after</source>
        <extracomment>Button: moves a chosen day by a week</extracomment>
        <translation>Una semana después</translation>
    </message>
    <message>
        <source>No day</source>
        <extracomment>Button: takes the chosen day away again</extracomment>
        <translation>Sin día</translation>
    </message>
</context>
<context>
    <name>DirectoryPick</name>
    <message>
        <source>Name, kind of help, city</source>
        <extracomment>Inside the field that searches the directory for a plan</extracomment>
        <translation>Nombre, tipo de ayuda, ciudad</translation>
    </message>
    <message>
        <source>Type what you look for. It works with no signal.</source>
        <extracomment>Under the empty search field</extracomment>
        <translation>Escribe lo que buscas. Funciona sin señal.</translation>
    </message>
    <message>
        <source>Address kept private</source>
        <extracomment>A service whose address is kept private</extracomment>
        <translation>Dirección privada</translation>
    </message>
    <message>
        <source>Nothing found. You can write it in your own words.</source>
        <extracomment>The directory has nothing for the words that were typed</extracomment>
        <translation>No se encontró nada. Lo puedes escribir con tus palabras.</translation>
    </message>
    <message>
        <source>%1 County</source>
        <extracomment>A phone line to pick for a plan: whose it is. %1 is the name of a county, the number follows</extracomment>
        <translation>Condado de %1</translation>
    </message>
</context>
<context>
    <name>HandOverFrame</name>
    <message>
        <source>Give it back</source>
        <extracomment>Button in hand-over: the person gives the device back to the peer</extracomment>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>Still there? In %1 seconds this locks. Your words are kept.</source>
        <extracomment>In hand-over, before the device locks because nobody touched it. %1 is a number of seconds</extracomment>
        <translation>¿Sigues ahí? En %1 segundos esto se bloquea. Tus palabras quedan guardadas.</translation>
    </message>
    <message>
        <source>I am here</source>
        <extracomment>Button: somebody is there, the plan stays open</extracomment>
        <translation>Aquí estoy</translation>
    </message>
</context>
<context>
    <name>HandOverLock</name>
    <message>
        <source>Not that one. Only the peer who gave you this has it.</source>
        <extracomment>In hand-over: a wrong passphrase</extracomment>
        <translation>Esa no es. Solo la tiene quien te dio el dispositivo.</translation>
    </message>
    <message>
        <source>Ten tries did not fit. Now only the recovery words open it.</source>
        <extracomment>In hand-over: too many wrong passphrases</extracomment>
        <translation>Diez intentos no sirvieron. Ahora solo se abre con las palabras de recuperación.</translation>
    </message>
    <message>
        <source>These words do not fit. Check each one and the order.</source>
        <extracomment>In hand-over: recovery words with a mistake</extracomment>
        <translation>Estas palabras no coinciden. Revisa cada una y el orden.</translation>
    </message>
    <message>
        <source>It did not open. Nothing was lost. Try again.</source>
        <extracomment>In hand-over: it could not be opened, for a reason that does not lie in the passphrase</extracomment>
        <translation>No se abrió. No se perdió nada. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>You can try again in %1 s.</source>
        <extracomment>Wait before the next try. %1: seconds</extracomment>
        <translation>Puedes intentarlo otra vez en %1 s.</translation>
    </message>
    <message>
        <source>My plan</source>
        <extracomment>The place that Back goes to: the person&apos;s own plan</extracomment>
        <translation>Mi plan</translation>
    </message>
    <message>
        <source>Give it back</source>
        <extracomment>Title in hand-over: the peer takes the device back</extracomment>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>The plan is locked</source>
        <extracomment>Title in hand-over when the plan has locked</extracomment>
        <translation>El plan está bloqueado</translation>
    </message>
    <message>
        <source>Hand it to your peer. They open it with their passphrase.</source>
        <extracomment>Under &apos;Give it back&apos;</extracomment>
        <translation>Dáselo a tu especialista de apoyo. Se abre con su frase de acceso.</translation>
    </message>
    <message>
        <source>Your words are kept. Ask your peer to open it again.</source>
        <extracomment>Under &apos;The plan is locked&apos;, for the person</extracomment>
        <translation>Tus palabras están guardadas. Pide a tu especialista de apoyo que lo abra otra vez.</translation>
    </message>
    <message>
        <source>Your peer’s passphrase</source>
        <extracomment>Label of the field for the passphrase of the peer, in hand-over</extracomment>
        <translation>Frase de acceso de tu especialista</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <extracomment>Label of the field for the 24 words</extracomment>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>Button in hand-over: the device is the peer&apos;s again</extracomment>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Open the plan again</source>
        <extracomment>Button in hand-over: the same plan again, for the person</extracomment>
        <translation>Abrir el plan otra vez</translation>
    </message>
    <message>
        <source>Not that one. After this many, all records on this device were erased. Your peer had set it so.</source>
        <extracomment>In hand-over: so many wrong passphrases that everything was erased, as the peer had chosen</extracomment>
        <translation>Esa no es. Después de tantas, se borraron todos los registros de este dispositivo. Quien te lo dio lo había fijado así.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>The place that Back goes to: the page that the person reads</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This page is locked</source>
        <extracomment>Title in hand-over when the page that the person reads has locked</extracomment>
        <translation>Esta página está bloqueada</translation>
    </message>
    <message>
        <source>Open it again</source>
        <extracomment>Button in hand-over: the same page again, for the person</extracomment>
        <translation>Abrirla otra vez</translation>
    </message>
    <message>
        <source>This device cannot read what goes with the passphrase. Your words are kept. Your peer can open it with the recovery words.</source>
        <extracomment>In hand-over: what a passphrase opens is damaged, or the device lost the secret that goes with it</extracomment>
        <translation>Este dispositivo no puede leer lo que va con la frase de acceso. Tus palabras siguen guardadas. Tu especialista de apoyo puede abrirlo con las palabras de recuperación.</translation>
    </message>
    <message>
        <source>This device cannot read what goes with the recovery words. Your words are kept. Your peer can open it with the passphrase.</source>
        <extracomment>In hand-over: what the recovery words open is damaged</extracomment>
        <translation>Este dispositivo no puede leer lo que va con las palabras de recuperación. Tus palabras siguen guardadas. Tu especialista de apoyo puede abrirlo con la frase de acceso.</translation>
    </message>
    <message>
        <source>The disk is full. Your words are kept. Make room on this device, then try again.</source>
        <extracomment>In hand-over: it could not be opened</extracomment>
        <translation>El disco está lleno. Tus palabras siguen guardadas. Haz espacio en este dispositivo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <extracomment>Button in hand-over: back to the field for the passphrase</extracomment>
        <translation>Usar la frase de acceso</translation>
    </message>
</context>
<context>
    <name>HandOverPlan</name>
    <message>
        <source>My plan</source>
        <extracomment>The place that Back goes to: the person&apos;s own plan</extracomment>
        <translation>Mi plan</translation>
    </message>
    <message>
        <source>Took out “%1”</source>
        <extracomment>An item was taken out of a plan. %1 is the item in the person&apos;s words</extracomment>
        <translation>Se quitó “%1”</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Button: passes a question of the plan</extracomment>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>See the whole plan</source>
        <extracomment>Button at the last question of a plan: shows the whole plan</extracomment>
        <translation>Ver todo el plan</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: the next question of the plan</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Use it now</source>
        <extracomment>Button: the plan as a companion, one step at a time</extracomment>
        <translation>Usarlo ahora</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <extracomment>Button: the plan as a code or copied by hand</extracomment>
        <translation>Llevármelo</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>Button: goes to the questions of the plan</extracomment>
        <translation>Seguir con él</translation>
    </message>
    <message>
        <source>Moved “%1”</source>
        <extracomment>An item of a plan was moved to another place in its list. %1 is the item in the person&apos;s words</extracomment>
        <translation>“%1” cambió de lugar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the steps, in hand-over. %1 and %2 are numbers: &apos;2 of 8&apos;</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Hand it over</source>
        <extracomment>Title of the sheet before the device is given to the person whose plan it is</extracomment>
        <translation>Entregarlo</translation>
    </message>
    <message>
        <source>They get this plan</source>
        <extracomment>Before a hand-over: what the person gets</extracomment>
        <translation>Recibe este plan</translation>
    </message>
    <message>
        <source>They can read it, write in it, use it now and take it with them.</source>
        <extracomment>Before a hand-over: what the person gets</extracomment>
        <translation>Puede leerlo, escribir en él, usarlo ahora y llevárselo.</translation>
    </message>
    <message>
        <source>Nothing else opens</source>
        <extracomment>Before a hand-over: what stays closed</extracomment>
        <translation>No se abre nada más</translation>
    </message>
    <message>
        <source>No other plan, person or page. 911 and 988 stay on top. After 90 seconds without a touch it asks, and locks 30 seconds later; their words are kept.</source>
        <extracomment>Before a hand-over: what stays closed</extracomment>
        <translation>Ningún otro plan, persona ni página. El 911 y el 988 siguen arriba. Tras 90 segundos sin tocarlo pregunta y 30 segundos después se bloquea; sus palabras quedan guardadas.</translation>
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
    <name>HaveSheet</name>
    <message>
        <source>Erase everything about %1?</source>
        <extracomment>Title before a person&apos;s records are erased. %1 is what they are called</extracomment>
        <translation>¿Borrar todo sobre %1?</translation>
    </message>
    <message>
        <source>And what is here?</source>
        <extracomment>Title after a person has taken their plan</extracomment>
        <translation>¿Y lo que queda aquí?</translation>
    </message>
    <message>
        <source>Their plans with every version, and what was typed and not finished, can never be read again on this device. Paper, phones and files they took stay theirs. This cannot be taken back.</source>
        <extracomment>Before a person&apos;s records are erased</extracomment>
        <translation>Sus planes con todas las versiones, y lo que quedó a medio escribir, no se podrán leer nunca más en este dispositivo. El papel, los teléfonos y los archivos que se llevó siguen siendo suyos. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The plan can stay here, locked, so that you can look at it together next time. Or nothing stays.</source>
        <extracomment>After a person has taken their plan</extracomment>
        <translation>El plan puede quedarse aquí, bajo llave, para verlo en la próxima visita. O no se queda nada.</translation>
    </message>
    <message>
        <source>Nothing was erased: the disk did not take it. Try again.</source>
        <extracomment>Erasing a person failed</extracomment>
        <translation>No se borró nada: el disco no lo aceptó. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Keep it here for follow-up</source>
        <extracomment>Button: the plan stays in the app</extracomment>
        <translation>Guardarlo aquí para el seguimiento</translation>
    </message>
    <message>
        <source>Erase it now</source>
        <extracomment>Button: the person&apos;s records are erased; asks once more</extracomment>
        <translation>Borrarlo ahora</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <extracomment>Button: erases a person&apos;s records for good. %1 is what they are called</extracomment>
        <translation>Borrar a %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: does not erase</extracomment>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Close it?</source>
        <extracomment>Title after a person has taken a plan that is in memory only</extracomment>
        <translation>¿Cerrarlo?</translation>
    </message>
    <message>
        <source>Nothing of this plan was written to this device. When you close it, the words are wiped from memory and cannot come back.</source>
        <extracomment>After a person has taken a plan that is in memory only</extracomment>
        <translation>Nada de este plan se escribió en este dispositivo. Al cerrarlo, las palabras se borran de la memoria y no pueden volver.</translation>
    </message>
    <message>
        <source>Close and leave nothing</source>
        <extracomment>Button: wipes a plan that is in memory only</extracomment>
        <translation>Cerrar sin dejar nada</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Button: a plan in memory stays open for now</extracomment>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Change this</source>
        <extracomment>Title of the sheet over one item of a plan</extracomment>
        <translation>Cambiar esto</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes a sheet and keeps what was changed in it</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button: moves an item of a plan one place up</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button: moves an item of a plan one place down</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>Button: takes an item out of a plan; it can be put back</extracomment>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Change it in the circle of support too</source>
        <extracomment>Button: what was changed of somebody in a plan is changed in the person&apos;s circle of support too</extracomment>
        <translation>Cambiarlo también en el círculo de apoyo</translation>
    </message>
    <message>
        <source>Keep them in the circle of support</source>
        <extracomment>Button: somebody named in a plan goes into the person&apos;s circle of support</extracomment>
        <translation>Guardar en el círculo de apoyo</translation>
    </message>
</context>
<context>
    <name>KindSheet</name>
    <message>
        <source>Which plan?</source>
        <extracomment>Title of the sheet with every kind of plan</extracomment>
        <translation>¿Qué plan?</translation>
    </message>
</context>
<context>
    <name>LeaveNothingPage</name>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Leave nothing here</source>
        <extracomment>Title of the page that begins a plan which is never stored</extracomment>
        <translation>No dejar nada aquí</translation>
    </message>
    <message>
        <source>Make a plan, take it with you, and nothing stays.</source>
        <extracomment>Under &apos;Leave nothing here&apos;</extracomment>
        <translation>Haz un plan, llévatelo, y no se queda nada.</translation>
    </message>
    <message>
        <source>No name, no saving</source>
        <extracomment>About a plan that is never stored</extracomment>
        <translation>Sin nombre y sin guardar</translation>
    </message>
    <message>
        <source>What you write is only in this device’s working memory. It is not written to its storage, not even while you type.</source>
        <extracomment>About a plan that is never stored</extracomment>
        <translation>Lo que escribes está solo en la memoria de trabajo del dispositivo. No se guarda en su almacenamiento, ni siquiera mientras escribes.</translation>
    </message>
    <message>
        <source>It can be lost</source>
        <extracomment>About a plan that is never stored</extracomment>
        <translation>Se puede perder</translation>
    </message>
    <message>
        <source>If the app closes or the battery dies, the plan is gone. We cannot bring it back.</source>
        <extracomment>About a plan that is never stored</extracomment>
        <translation>Si la app se cierra o se acaba la batería, el plan se pierde. No podemos recuperarlo.</translation>
    </message>
    <message>
        <source>Take it before you close it</source>
        <extracomment>About a plan that is never stored</extracomment>
        <translation>Llévatelo antes de cerrarlo</translation>
    </message>
    <message>
        <source>With a phone camera, on paper, or by hand. What a phone or a printer keeps is up to them.</source>
        <extracomment>About a plan that is never stored</extracomment>
        <translation>Con la cámara de un teléfono, en papel o a mano. Lo que guarde un teléfono o una impresora ya no depende de nosotros.</translation>
    </message>
    <message>
        <source>Language of the plan</source>
        <extracomment>Heading over the choice of a plan&apos;s language</extracomment>
        <translation>Idioma del plan</translation>
    </message>
    <message>
        <source>The plan could not begin. Nothing was written. Try again.</source>
        <extracomment>A plan that is never stored could not begin</extracomment>
        <translation>El plan no pudo empezar. No se escribió nada. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Start the plan</source>
        <extracomment>Button: begins a plan that is never stored</extracomment>
        <translation>Empezar el plan</translation>
    </message>
    <message>
        <source>It does not wait for ever</source>
        <extracomment>About a plan that is never stored</extracomment>
        <translation>No espera para siempre</translation>
    </message>
    <message>
        <source>When nobody touches the screen for %1 seconds, we ask. %2 seconds later it is wiped.</source>
        <extracomment>About a plan that is never stored. %1 and %2 are numbers of seconds</extracomment>
        <translation>Si nadie toca la pantalla en %1 segundos, preguntamos. %2 segundos después se borra.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Pill on the kind of plan that will be begun: picks another kind</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The place that Back goes to: the kiosk&apos;s first screen, or the list of plans</extracomment>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>PassingNotice</name>
    <message>
        <source>Still there? In %1 seconds the plan is wiped.</source>
        <extracomment>A plan that is in memory only is about to be wiped. %1 is a number of seconds</extracomment>
        <translation>¿Sigues ahí? En %1 segundos se borra el plan.</translation>
    </message>
    <message>
        <source>Nobody was here, so the plan was wiped. Nothing of it is left.</source>
        <extracomment>A plan that is in memory only was wiped</extracomment>
        <translation>No había nadie, así que el plan se borró. No queda nada de él.</translation>
    </message>
    <message>
        <source>I am here</source>
        <extracomment>Button: somebody is there, the plan stays open</extracomment>
        <translation>Aquí estoy</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes a notice</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PickSheet</name>
    <message>
        <source>Pick a place</source>
        <extracomment>Title of the sheet that picks a place for a plan</extracomment>
        <translation>Elegir un lugar</translation>
    </message>
    <message>
        <source>Pick someone</source>
        <extracomment>Title of the sheet that picks a person or a service for a plan</extracomment>
        <translation>Elegir a alguien</translation>
    </message>
    <message>
        <source>From the directory</source>
        <extracomment>Heading over the directory, where a person or a place for a plan is picked</extracomment>
        <translation>Del directorio</translation>
    </message>
    <message>
        <source>Their circle of support</source>
        <extracomment>Heading over the circle of support: people whom the person has named, here or in their plans</extracomment>
        <translation>Su círculo de apoyo</translation>
    </message>
</context>
<context>
    <name>PlanAnswers</name>
    <message>
        <source>Pick from the directory</source>
        <extracomment>Button: picks a place for the plan from the directory</extracomment>
        <translation>Elegir del directorio</translation>
    </message>
    <message>
        <source>Pick someone known, or from the directory</source>
        <extracomment>Button: picks someone for the plan from the person&apos;s other plans or from the directory</extracomment>
        <translation>Elegir a alguien conocido o del directorio</translation>
    </message>
    <message>
        <source>Declined. Anything you add here opens it again.</source>
        <extracomment>Under the field of a question whose part of the plan the person does not want</extracomment>
        <translation>No se quiere. Lo que agregues aquí la abre otra vez.</translation>
    </message>
    <message>
        <source>Skipped for now. Anything you add here opens it again.</source>
        <extracomment>Under the field of a question that was passed with Skip</extracomment>
        <translation>Por ahora se saltó. Lo que agregues aquí la abre otra vez.</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>No number yet</source>
        <extracomment>Under a person in a plan who has no phone number yet</extracomment>
        <translation>Aún sin número</translation>
    </message>
    <message>
        <source>We may call them</source>
        <extracomment>Under a person in a plan: the person agreed that the team calls them</extracomment>
        <translation>Podemos llamarle</translation>
    </message>
    <message>
        <source>Do not call them</source>
        <extracomment>Under a person in a plan: the person does not want the team to call them</extracomment>
        <translation>No llamarle</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Under a step that makes the surroundings safer, or a goal: it is done</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>No day yet</source>
        <extracomment>Under a date in a plan that has no day yet</extracomment>
        <translation>Aún sin día</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <extracomment>Under someone who has signed a paper. %1 is a day, may be empty</extracomment>
        <translation>Firmado en papel</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <extracomment>Under someone who has to sign a paper</extracomment>
        <translation>Aún sin firmar</translation>
    </message>
    <message>
        <source>Could get in the way: %1</source>
        <extracomment>What could get in the way of an item of a plan. %1 is the person&apos;s words.</extracomment>
        <translation>Lo puede impedir: %1</translation>
    </message>
    <message>
        <source>Then instead: %1</source>
        <extracomment>What a person does when an item of their plan does not work out. %1 is the person&apos;s words.</extracomment>
        <translation>Entonces, en su lugar: %1</translation>
    </message>
    <message>
        <source>Used it, it helped</source>
        <extracomment>Under an item of a plan, at follow-up</extracomment>
        <translation>Se usó y ayudó</translation>
    </message>
    <message>
        <source>Used it, it did not help</source>
        <extracomment>Under an item of a plan, at follow-up</extracomment>
        <translation>Se usó y no ayudó</translation>
    </message>
    <message>
        <source>Used it</source>
        <extracomment>Under an item of a plan, at follow-up</extracomment>
        <translation>Se usó</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <extracomment>Under an item of a plan, at follow-up</extracomment>
        <translation>Aún no se usó</translation>
    </message>
    <message>
        <source>Tap to say where it is, who holds it, and by when</source>
        <extracomment>Under a thing to be put out of reach of which nothing more is said yet</extracomment>
        <translation>Toca para decir dónde está, quién lo guarda y para cuándo</translation>
    </message>
</context>
<context>
    <name>PlanNames</name>
    <message>
        <source>Plan</source>
        <extracomment>A plan of a person whose name is not there</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1’s plan</source>
        <extracomment>A person&apos;s plan. %1 is what they are called</extracomment>
        <translation>Plan de %1</translation>
    </message>
    <message>
        <source>%1’s %2</source>
        <extracomment>A person&apos;s plan with its kind. %1 is what they are called, %2 the kind in lower case: &apos;Robin’s safety plan&apos;</extracomment>
        <translation>%2 de %1</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plans</source>
        <extracomment>The place that Back goes to: the list of plans</extracomment>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Took out “%1”</source>
        <extracomment>An item was taken out of a plan. %1 is the item in the person&apos;s words</extracomment>
        <translation>Se quitó “%1”</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Button: passes a question of the plan</extracomment>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>See the whole plan</source>
        <extracomment>Button at the last question of a plan: shows the whole plan</extracomment>
        <translation>Ver todo el plan</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: the next question of the plan</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Moved “%1”</source>
        <extracomment>An item of a plan was moved to another place in its list. %1 is the item in the person&apos;s words</extracomment>
        <translation>“%1” cambió de lugar</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <extracomment>Button: gives the device to the person whose plan it is</extracomment>
        <translation>Entregarlo</translation>
    </message>
</context>
<context>
    <name>PlanQuestion</name>
    <message>
        <source>Your words are back. You were here a moment ago.</source>
        <extracomment>A plan after a restart: the words that were being typed are in the field again</extracomment>
        <translation>Tus palabras están de vuelta. Estabas aquí hace un momento.</translation>
    </message>
    <message>
        <source>Your words are back. You were here 1 minute ago.</source>
        <extracomment>A plan after a restart</extracomment>
        <translation>Tus palabras están de vuelta. Estabas aquí hace 1 minuto.</translation>
    </message>
    <message>
        <source>Your words are back. You were here %1 minutes ago.</source>
        <extracomment>A plan after a restart. %1 is a number of minutes, 2 or more</extracomment>
        <translation>Tus palabras están de vuelta. Estabas aquí hace %1 minutos.</translation>
    </message>
    <message>
        <source>The disk is full. Your words are here but not on disk yet. Make some room.</source>
        <extracomment>A change in a plan is not on disk</extracomment>
        <translation>El disco está lleno. Tus palabras están aquí, pero todavía no en el disco. Libera espacio.</translation>
    </message>
    <message>
        <source>This device’s storage can only be read. Your words are here but not on disk.</source>
        <extracomment>A change in a plan is not on disk</extracomment>
        <translation>En este dispositivo solo se puede leer, no guardar. Tus palabras están aquí, pero no en el disco.</translation>
    </message>
    <message>
        <source>Your words are here but not on disk yet.</source>
        <extracomment>A change in a plan is not on disk</extracomment>
        <translation>Tus palabras están aquí, pero todavía no en el disco.</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button of a warning that something could not be written</extracomment>
        <translation>Intentar ahora</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Continue</source>
        <extracomment>Pill on a plan with open questions: goes on with it</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>%1, %2 of %3 questions</source>
        <extracomment>Row of a plan. %1 kind of plan, %2 and %3 numbers: &apos;Safety plan, 3 of 8 questions&apos;</extracomment>
        <translation>%1, %2 de %3 preguntas</translation>
    </message>
    <message>
        <source>%1, changed today</source>
        <extracomment>Row of a plan. %1 kind of plan</extracomment>
        <translation>%1, cambió hoy</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <extracomment>Row of a plan. %1 kind of plan, %2 a date such as Nov 19</extracomment>
        <translation>%1, cambió el %2</translation>
    </message>
</context>
<context>
    <name>PlanTrouble</name>
    <message>
        <source>This plan is not here</source>
        <extracomment>A plan that is not here any more</extracomment>
        <translation>Este plan no está aquí</translation>
    </message>
    <message>
        <source>This plan cannot be read</source>
        <extracomment>A plan whose record is damaged</extracomment>
        <translation>Este plan no se puede leer</translation>
    </message>
    <message>
        <source>It was erased, or it is on another device. The other plans are as they were.</source>
        <extracomment>Under &apos;This plan is not here&apos;</extracomment>
        <translation>Se borró o está en otro dispositivo. Los otros planes siguen como estaban.</translation>
    </message>
    <message>
        <source>Its record is damaged on the disk. Nothing was changed. The other plans are as they were.</source>
        <extracomment>Under &apos;This plan cannot be read&apos;</extracomment>
        <translation>Su registro está dañado en el disco. No se cambió nada. Los otros planes siguen como estaban.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: reads the plan again</extracomment>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>PlanWays</name>
    <message>
        <source>Use it now</source>
        <extracomment>Button: the plan as a companion, one step at a time</extracomment>
        <translation>Usarlo ahora</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <extracomment>Button: gives the device to the person whose plan it is</extracomment>
        <translation>Entregarlo</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Who</source>
        <extracomment>Field of a person in a plan</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Field of a thing or a goal in a plan</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which place</source>
        <extracomment>Field of a place in a plan</extracomment>
        <translation>Qué lugar</translation>
    </message>
    <message>
        <source>My goal</source>
        <extracomment>Field of a goal in a plan</extracomment>
        <translation>Mi meta</translation>
    </message>
    <message>
        <source>Who signs</source>
        <extracomment>Field of a person who has to sign on paper</extracomment>
        <translation>Quién firma</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>Field of an item of a plan</extracomment>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>Field of a person or a place in a plan</extracomment>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <extracomment>Field of a place in a plan: its address</extracomment>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>When is it open?</source>
        <extracomment>Field of a place in a plan: its opening hours</extracomment>
        <translation>¿Cuándo abre?</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <extracomment>Field of a thing to be put out of reach</extracomment>
        <translation>¿Dónde está ahora?</translation>
    </message>
    <message>
        <source>Who could hold it?</source>
        <extracomment>Field of a thing to be put out of reach</extracomment>
        <translation>¿Quién lo puede guardar?</translation>
    </message>
    <message>
        <source>By when?</source>
        <extracomment>Field of a thing to be put out of reach, or of a goal</extracomment>
        <translation>¿Para cuándo?</translation>
    </message>
    <message>
        <source>How will you see that it worked?</source>
        <extracomment>Field of a goal: how the person sees that they got there</extracomment>
        <translation>¿Cómo vas a ver que funcionó?</translation>
    </message>
    <message>
        <source>Who helps with it?</source>
        <extracomment>Field of a goal: who helps with it</extracomment>
        <translation>¿Quién te ayuda con esto?</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <extracomment>Field of a goal: what has happened so far, in words</extracomment>
        <translation>¿Cómo va?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <extracomment>Over the choice of a day</extracomment>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>Signed on which day?</source>
        <extracomment>Over the choice of a day: when a paper was signed</extracomment>
        <translation>¿Qué día se firmó?</translation>
    </message>
    <message>
        <source>What time, or what else?</source>
        <extracomment>Field beside a day: the time or what else matters</extracomment>
        <translation>¿A qué hora, o qué más?</translation>
    </message>
    <message>
        <source>What could get in the way?</source>
        <extracomment>Field of any item of a plan</extracomment>
        <translation>¿Qué lo podría impedir?</translation>
    </message>
    <message>
        <source>Then instead I will</source>
        <extracomment>Field of any item of a plan, after &apos;What could get in the way?&apos;</extracomment>
        <translation>Entonces voy a</translation>
    </message>
    <message>
        <source>May we call them about you?</source>
        <extracomment>Over Yes and No: whether the team may call someone about the person</extracomment>
        <translation>¿Podemos llamarle para hablar de ti?</translation>
    </message>
    <message>
        <source>This is done</source>
        <extracomment>Tick on a thing that was put out of reach, or on a goal</extracomment>
        <translation>Ya está hecho</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <extracomment>Tick: a person has signed on paper</extracomment>
        <translation>Firmado en papel</translation>
    </message>
    <message>
        <source>Did you use it?</source>
        <extracomment>Over Yes and Not yet, at follow-up: whether the person used this line of their plan</extracomment>
        <translation>¿Lo usaste?</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <extracomment>Over Yes and No, at follow-up: whether what they used helped</extracomment>
        <translation>¿Te ayudó?</translation>
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
        <source>Not yet</source>
        <extracomment>Answer to &apos;Did you use it?&apos;</extracomment>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Tap what fits</source>
        <extracomment>Over examples that a person can tap to put them into their plan</extracomment>
        <translation>Toca lo que te sirva</translation>
    </message>
    <message>
        <source>Tap one</source>
        <extracomment>Over options of which one can be chosen</extracomment>
        <translation>Toca una opción</translation>
    </message>
    <message>
        <source>Tap as many as you like</source>
        <extracomment>Over options of which several can be chosen</extracomment>
        <translation>Toca todas las que quieras</translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <extracomment>Over ways to begin a text, to tap</extracomment>
        <translation>O empieza con una de estas</translation>
    </message>
    <message>
        <source>I do not want this part</source>
        <extracomment>Button: the person does not want this part of their plan</extracomment>
        <translation>No quiero esta parte</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button under what the quiet coach offers: not now</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>Button under what the quiet coach offers: goes to that question</extracomment>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <extracomment>Button and title: the person puts a colour, a song, a photo of theirs beside their plan</extracomment>
        <translation>Hacerlo mío</translation>
    </message>
    <message>
        <source>My color</source>
        <extracomment>Over the choice of a colour for a plan</extracomment>
        <translation>Mi color</translation>
    </message>
    <message>
        <source>A song that helps me</source>
        <extracomment>Field: what a song is called that a person wants beside their plan</extracomment>
        <translation>Una canción que me ayuda</translation>
    </message>
    <message>
        <source>My photo</source>
        <extracomment>Over a photo a person wants beside their plan; for screen readers the photo itself</extracomment>
        <translation>Mi foto</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <extracomment>Button: the photo goes out of the plan</extracomment>
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>Your peer can put a photo in with you when you give the device back.</source>
        <extracomment>To the person who holds the device: a photo is put in by the peer</extracomment>
        <translation>Tu especialista puede poner una foto contigo cuando devuelvas el dispositivo.</translation>
    </message>
    <message>
        <source>Sea</source>
        <extracomment>A color of a plan</extracomment>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Leaf</source>
        <extracomment>A color of a plan</extracomment>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>A color of a plan</extracomment>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Dusk</source>
        <extracomment>A color of a plan</extracomment>
        <translation>Atardecer</translation>
    </message>
    <message>
        <source>Stone</source>
        <extracomment>A color of a plan</extracomment>
        <translation>Piedra</translation>
    </message>
    <message>
        <source>What do you do then?</source>
        <extracomment>Field of a sign that a hard time is coming: the step that the person takes</extracomment>
        <translation>¿Qué haces entonces?</translation>
    </message>
    <message>
        <source>Whom do you tell?</source>
        <extracomment>Field of a sign that a hard time is coming: somebody to tell</extracomment>
        <translation>¿A quién se lo dices?</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>People</source>
        <extracomment>The place that Back goes to: the people a peer supports</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1’s plans</source>
        <extracomment>Title of one person&apos;s plans. %1 is what they are called</extracomment>
        <translation>Planes de %1</translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>Title of the list of plans</extracomment>
        <translation>Planes</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <extracomment>Plans page when there are none</extracomment>
        <translation>Todavía no hay planes</translation>
    </message>
    <message>
        <source>A plan is made together, in the person’s own words. It takes about twenty minutes and can stop at any point.</source>
        <extracomment>Plans page when there are none: what belongs here</extracomment>
        <translation>Un plan se hace en equipo, con las palabras de la persona. Toma unos veinte minutos y se puede parar en cualquier momento.</translation>
    </message>
    <message>
        <source>Start a safety plan</source>
        <extracomment>Button: begins a safety plan for someone</extracomment>
        <translation>Empezar un plan de seguridad</translation>
    </message>
    <message>
        <source>Some records cannot be read. The others are whole and shown here.</source>
        <extracomment>Plans page: some sealed records are damaged</extracomment>
        <translation>Algunos registros no se pueden leer. Los demás están completos y se ven aquí.</translation>
    </message>
    <message>
        <source>Make one and leave nothing here</source>
        <extracomment>Button: a plan that is never stored</extracomment>
        <translation>Hacer uno sin dejar nada aquí</translation>
    </message>
    <message>
        <source>A plan that leaves nothing here is still open.</source>
        <extracomment>Plans page: a plan that is never stored is still open</extracomment>
        <translation>Un plan que no deja nada aquí sigue abierto.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>Button: back to the plan that is never stored</extracomment>
        <translation>Seguir con él</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Stop reading</source>
        <extracomment>Button: stops the voice that reads the screen aloud</extracomment>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>Button: a voice reads what is on the screen</extracomment>
        <translation>Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>StartPlanPage</name>
    <message>
        <source>People</source>
        <extracomment>The place that Back goes to: the people a peer supports</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>The place that Back goes to: the list of plans</extracomment>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Who is this plan for?</source>
        <extracomment>Title when a plan is begun</extracomment>
        <translation>¿Para quién es este plan?</translation>
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
        <extracomment>The field for what a person is called was empty when Start was tapped</extracomment>
        <translation>Primero escribe un nombre, iniciales o un código. Sirve cualquier palabra.</translation>
    </message>
    <message>
        <source>Language of the plan</source>
        <extracomment>Heading over the choice of a plan&apos;s language</extracomment>
        <translation>Idioma del plan</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: make some room and tap again.</source>
        <extracomment>Starting a plan failed</extracomment>
        <translation>El disco está lleno. No se perdió nada: libera espacio y toca otra vez.</translation>
    </message>
    <message>
        <source>This device’s storage can only be read. The plan was not begun.</source>
        <extracomment>Starting a plan failed</extracomment>
        <translation>En este dispositivo solo se puede leer, no guardar. El plan no empezó.</translation>
    </message>
    <message>
        <source>Records are locked. Unlock, then tap again. The name is kept.</source>
        <extracomment>Starting a plan failed</extracomment>
        <translation>Los registros están bloqueados. Desbloquéalos y toca otra vez. El nombre queda guardado.</translation>
    </message>
    <message>
        <source>The plan was not begun. Nothing was lost. Tap again.</source>
        <extracomment>Starting a plan failed for a reason we cannot name</extracomment>
        <translation>El plan no empezó. No se perdió nada. Toca otra vez.</translation>
    </message>
    <message>
        <source>Or for someone who is here already</source>
        <extracomment>Heading over the list of people when a plan is begun</extracomment>
        <translation>O para alguien que ya está aquí</translation>
    </message>
    <message>
        <source>Plans: %1</source>
        <extracomment>Row of a person. %1 is how many plans they have</extracomment>
        <translation>Planes: %1</translation>
    </message>
    <message>
        <source>Start the plan</source>
        <extracomment>Button: begins the plan</extracomment>
        <translation>Empezar el plan</translation>
    </message>
    <message>
        <source>A plan for %1</source>
        <extracomment>Title when a plan is begun for someone who is in the list. %1 is what they are called</extracomment>
        <translation>Un plan para %1</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Pill on the kind of plan that will be begun: picks another kind</extracomment>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>Back</source>
        <extracomment>Back</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Line by line</source>
        <extracomment>Title of the page on which a plan is looked at again, line after line</extracomment>
        <translation>Línea por línea</translation>
    </message>
    <message>
        <source>Read each one aloud. A tap where there is something to say; the rest stays as it is.</source>
        <extracomment>Under the title &apos;Line by line&apos;</extracomment>
        <translation>Lee cada una en voz alta. Un toque donde haya algo que decir; lo demás queda como está.</translation>
    </message>
    <message>
        <source>It helped</source>
        <extracomment>A line of a plan: the person used it, and it helped</extracomment>
        <translation>Ayudó</translation>
    </message>
    <message>
        <source>Did not help</source>
        <extracomment>A line of a plan: the person used it, and it did not help</extracomment>
        <translation>No ayudó</translation>
    </message>
    <message>
        <source>Not used</source>
        <extracomment>A line of a plan: the person did not use it</extracomment>
        <translation>No lo usó</translation>
    </message>
    <message>
        <source>This plan cannot be read. It may have been erased meanwhile.</source>
        <extracomment>A plan could not be read</extracomment>
        <translation>Este plan no se puede leer. Quizás se borró mientras tanto.</translation>
    </message>
    <message>
        <source>Nothing stands in this plan yet.</source>
        <extracomment>A plan without a line</extracomment>
        <translation>Todavía no hay nada en este plan.</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>Chip on a line that was taken out of a plan: back into it</extracomment>
        <translation>Volver a poner</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>Chip on a line of a plan: it goes out of the plan</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: the plan was looked at, line by line</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>Under a line of a plan. %1 is what the person said of it on an earlier day: &apos;It helped&apos;, &apos;Not used&apos;</extracomment>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button of a warning that something could not be read</extracomment>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>TakeByHand</name>
    <message>
        <source>Call or text 988, any time.</source>
        <extracomment>To copy by hand: the last part of every plan</extracomment>
        <translation>Llama o escribe al 988, a toda hora.</translation>
    </message>
    <message>
        <source>Call 911 if a life is in danger.</source>
        <extracomment>To copy by hand: the last part of every plan</extracomment>
        <translation>Llama al 911 si hay una vida en peligro.</translation>
    </message>
    <message>
        <source>At any time</source>
        <extracomment>To copy by hand: heading of the last part of every plan</extracomment>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: the part of the plan before, to copy by hand</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: the person has copied everything</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next part</source>
        <extracomment>Button: the next part of the plan, to copy by hand</extracomment>
        <translation>Parte siguiente</translation>
    </message>
</context>
<context>
    <name>TakeName</name>
    <message>
        <source>Name in your phone</source>
        <extracomment>Title of the sheet for the name of a contact that holds a plan</extracomment>
        <translation>Nombre en tu teléfono</translation>
    </message>
    <message>
        <source>Save it as</source>
        <extracomment>Label of the field for the name under which a phone keeps the plan</extracomment>
        <translation>Guardarlo como</translation>
    </message>
    <message>
        <source>Any word you like. Others who hold your phone may see it.</source>
        <extracomment>Under the field for the name under which a phone keeps the plan</extracomment>
        <translation>La palabra que quieras. Quien tome tu teléfono puede verla.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <extracomment>Button: the name is chosen; the code shows again</extracomment>
        <translation>Mostrar el código</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>My plan</source>
        <extracomment>The place that Back goes to: the person&apos;s own plan</extracomment>
        <translation>Mi plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>The place that Back goes to: the list of plans</extracomment>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <extracomment>Title of the page on which a person takes their plan along</extracomment>
        <translation>Llévatelo</translation>
    </message>
    <message>
        <source>This plan cannot be read. Nothing was changed.</source>
        <extracomment>Take page: the plan could not be read</extracomment>
        <translation>Este plan no se puede leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing is written in this plan yet. What is taken now holds only 911 and 988.</source>
        <extracomment>Take page: there is nothing in the plan yet</extracomment>
        <translation>Todavía no hay nada escrito en este plan. Lo que te lleves ahora solo tiene el 911 y el 988.</translation>
    </message>
    <message>
        <source>Point a phone camera here</source>
        <extracomment>Under a QR code</extracomment>
        <translation>Apunta aquí la cámara de un teléfono</translation>
    </message>
    <message>
        <source>It saves as a contact. No internet.</source>
        <extracomment>Under a QR code that holds a contact</extracomment>
        <translation>Se guarda como contacto. Sin internet.</translation>
    </message>
    <message>
        <source>It opens as text. No internet.</source>
        <extracomment>Under a QR code that holds plain text</extracomment>
        <translation>Se abre como texto. Sin internet.</translation>
    </message>
    <message>
        <source>Next code</source>
        <extracomment>Button: shows the next of several QR codes</extracomment>
        <translation>Código siguiente</translation>
    </message>
    <message>
        <source>First code</source>
        <extracomment>Button: shows the first of several QR codes again</extracomment>
        <translation>Primer código</translation>
    </message>
    <message>
        <source>Saved as %1 in %2. Anyone who can open that folder can read it.</source>
        <extracomment>Take page: a file was written. %1 a file name, %2 a folder</extracomment>
        <translation>Guardado como %1 en %2. Quien pueda abrir esa carpeta lo puede leer.</translation>
    </message>
    <message>
        <source>The disk is full, so no page was saved. The plan is as it was. Make some room and tap again.</source>
        <extracomment>Take page: no PDF was written</extracomment>
        <translation>El disco está lleno y no se guardó ninguna página. El plan sigue como estaba. Libera espacio y toca otra vez.</translation>
    </message>
    <message>
        <source>The page could not be saved in your Documents. The plan is as it was. Use the code, or copy it by hand.</source>
        <extracomment>Take page: no PDF was written</extracomment>
        <translation>No se pudo guardar la página en tus Documentos. El plan sigue como estaba. Usa el código o cópialo a mano.</translation>
    </message>
    <message>
        <source>I have it</source>
        <extracomment>Button: the person has their plan</extracomment>
        <translation>Ya lo tengo</translation>
    </message>
    <message>
        <source>This plan is not saved here. Take it now: when you close it, it is gone.</source>
        <extracomment>Take page of a plan that is in memory only</extracomment>
        <translation>Este plan no se guarda aquí. Llévatelo ahora: al cerrarlo, desaparece.</translation>
    </message>
    <message>
        <source>Code %1 of %2: point a phone camera here</source>
        <extracomment>Under a QR code that is one of several. %1 and %2 are numbers</extracomment>
        <translation>Código %1 de %2: apunta aquí la cámara de un teléfono</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Button: opens the saved page in the system&apos;s viewer</extracomment>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Nothing on this device opens it. The file is where it says.</source>
        <extracomment>Take page: nothing on the device shows the saved file</extracomment>
        <translation>Nada en este dispositivo lo abre. El archivo está donde dice.</translation>
    </message>
</context>
<context>
    <name>TakePrint</name>
    <message>
        <source>Print it</source>
        <extracomment>Title of the sheet for printing a plan</extracomment>
        <translation>Imprimirlo</translation>
    </message>
    <message>
        <source>Stand by the printer. Some printers keep a copy of what they print, and others may see it.</source>
        <extracomment>Before a plan is printed</extracomment>
        <translation>Quédate junto a la impresora. Algunas guardan una copia de lo que imprimen, y otros pueden verla.</translation>
    </message>
    <message>
        <source>The page is with the printer.</source>
        <extracomment>A page was handed to the printer</extracomment>
        <translation>La página ya está en la impresora.</translation>
    </message>
    <message>
        <source>No printer answers this device. Use the code, or copy it by hand.</source>
        <extracomment>A page could not be printed, and nothing may be saved here</extracomment>
        <translation>Ninguna impresora responde a este dispositivo. Usa el código o cópialo a mano.</translation>
    </message>
    <message>
        <source>No printer answers this device. Save the page and print it elsewhere, use the code, or copy it by hand.</source>
        <extracomment>A page could not be printed</extracomment>
        <translation>Ninguna impresora responde a este dispositivo. Guarda la página e imprímela en otro lugar, usa el código o cópialo a mano.</translation>
    </message>
    <message>
        <source>Print it large</source>
        <extracomment>Button: prints the plan in large print</extracomment>
        <translation>Imprimir en letra grande</translation>
    </message>
    <message>
        <source>Print an ordinary page</source>
        <extracomment>Button: prints the plan on an ordinary page</extracomment>
        <translation>Imprimir una página normal</translation>
    </message>
    <message>
        <source>Print a wallet card</source>
        <extracomment>Button: prints the plan as a wallet card</extracomment>
        <translation>Imprimir una tarjeta de bolsillo</translation>
    </message>
</context>
<context>
    <name>TakeWays</name>
    <message>
        <source>Making PDF</source>
        <extracomment>A page is being made</extracomment>
        <translation>Haciendo el PDF</translation>
    </message>
    <message>
        <source>Large print page</source>
        <extracomment>A way to take the plan</extracomment>
        <translation>Página en letra grande</translation>
    </message>
    <message>
        <source>PDF, letter size</source>
        <extracomment>Under a way to take the plan</extracomment>
        <translation>PDF, tamaño carta</translation>
    </message>
    <message>
        <source>Ordinary page</source>
        <extracomment>A way to take the plan</extracomment>
        <translation>Página normal</translation>
    </message>
    <message>
        <source>Wallet card</source>
        <extracomment>A way to take the plan</extracomment>
        <translation>Tarjeta de bolsillo</translation>
    </message>
    <message>
        <source>PDF, two languages, to cut and fold</source>
        <extracomment>Under a way to take the plan: a card of paper, with headings in two languages</extracomment>
        <translation>PDF, en dos idiomas, para cortar y doblar</translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>A way to take the plan</extracomment>
        <translation>Imprimirlo</translation>
    </message>
    <message>
        <source>If a printer is near</source>
        <extracomment>Under a way to take the plan</extracomment>
        <translation>Si hay una impresora cerca</translation>
    </message>
    <message>
        <source>Copy it by hand</source>
        <extracomment>A way to take the plan</extracomment>
        <translation>Copiarlo a mano</translation>
    </message>
    <message>
        <source>Shown big, one part at a time</source>
        <extracomment>Under a way to take the plan</extracomment>
        <translation>En grande, una parte a la vez</translation>
    </message>
    <message>
        <source>Name in your phone</source>
        <extracomment>What the contact with the plan is called in the phone</extracomment>
        <translation>Nombre en tu teléfono</translation>
    </message>
    <message>
        <source>My plan</source>
        <extracomment>Under &apos;Name in your phone&apos;: the ordinary name</extracomment>
        <translation>Mi plan</translation>
    </message>
    <message>
        <source>Code with plain text</source>
        <extracomment>A way to take the plan: the code holds text instead of a contact</extracomment>
        <translation>Código con texto simple</translation>
    </message>
    <message>
        <source>Code with a contact</source>
        <extracomment>A way to take the plan: the code holds a contact instead of text</extracomment>
        <translation>Código con un contacto</translation>
    </message>
    <message>
        <source>When a phone does not take this one</source>
        <extracomment>Under the other kind of code</extracomment>
        <translation>Cuando un teléfono no acepta este</translation>
    </message>
    <message>
        <source>Plain text file</source>
        <extracomment>A way to take the plan</extracomment>
        <translation>Archivo de texto</translation>
    </message>
    <message>
        <source>To send or keep as you like</source>
        <extracomment>Under a way to take the plan</extracomment>
        <translation>Para enviarlo o guardarlo como quieras</translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message>
        <source>My plan</source>
        <extracomment>Name of a contact in a phone that holds a plan
----------
On a printed plan: its title</extracomment>
        <translation>Mi plan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>First line of a QR code that is one of several. %1 and %2 are numbers</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This plan belongs to %1.</source>
        <extracomment>At the foot of a printed plan. %1 is what the person is called</extracomment>
        <translation>Este plan es de %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a printed plan. %1 and %2 are numbers</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Call or text, any time.</source>
        <extracomment>On a printed plan under the number 988, first line</extracomment>
        <translation>Llama o escribe, a toda hora.</translation>
    </message>
    <message>
        <source>You can say: “I need to talk.”</source>
        <extracomment>On a printed plan under the number 988, second line</extracomment>
        <translation>Puedes decir: “Necesito hablar”.</translation>
    </message>
    <message>
        <source>If a life is in danger right now.</source>
        <extracomment>On a printed plan under the number 911</extracomment>
        <translation>Si hay una vida en peligro ahora mismo.</translation>
    </message>
    <message>
        <source>Cut along the outer line. Fold in the middle.</source>
        <extracomment>Over a wallet card on a printed page</extracomment>
        <translation>Corta por la línea de afuera. Dobla por el medio.</translation>
    </message>
    <message>
        <source>to talk</source>
        <extracomment>On a wallet card beside 988: what the number is for. Two or three short words</extracomment>
        <translation>para hablar</translation>
    </message>
    <message>
        <source>in danger</source>
        <extracomment>On a wallet card beside 911: what the number is for. Two or three short words</extracomment>
        <translation>en peligro</translation>
    </message>
</context>
<context>
    <name>TheirsSheet</name>
    <message>
        <source>This picture cannot be read here. Nothing was changed.</source>
        <extracomment>A picture was tapped to put it into a plan and cannot be read</extracomment>
        <translation>Esta imagen no se puede leer aquí. No cambió nada.</translation>
    </message>
    <message>
        <source>There is no picture in Pictures or Downloads on this device.</source>
        <extracomment>Where pictures for a plan are looked for, when there is none</extracomment>
        <translation>No hay ninguna imagen en Imágenes ni en Descargas de este dispositivo.</translation>
    </message>
    <message>
        <source>A small copy goes into the plan, sealed, without place or time. The file stays where it is.</source>
        <extracomment>Over pictures of the device that can go into a plan</extracomment>
        <translation>Una copia pequeña entra en el plan, sellada, sin lugar ni hora. El archivo se queda donde está.</translation>
    </message>
</context>
<context>
    <name>UseNowPage</name>
    <message>
        <source>The plan</source>
        <extracomment>The place that Back goes to: the person&apos;s own plan</extracomment>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Step back</source>
        <extracomment>Header action: back to the step before, while a plan is used in a hard moment</extracomment>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>This plan cannot be read. 988 can help you right now: call or text.</source>
        <extracomment>A plan could not be read while it was to be used in a hard moment</extracomment>
        <translation>Este plan no se puede leer. El 988 te puede ayudar ahora mismo: llama o escribe.</translation>
    </message>
    <message>
        <source>This device is not keeping what helped. You can go on.</source>
        <extracomment>What a person said about a step is not on disk; the steps go on</extracomment>
        <translation>Este dispositivo no está guardando lo que ayudó. Puedes seguir.</translation>
    </message>
    <message>
        <source>That helped</source>
        <extracomment>A step of the plan helped
----------
Button: a step of the plan helped</extracomment>
        <translation>Eso ayudó</translation>
    </message>
    <message>
        <source>You can stop here. Or do one more step.</source>
        <extracomment>After a step of the plan helped</extracomment>
        <translation>Puedes parar aquí. O dar un paso más.</translation>
    </message>
    <message>
        <source>Talk with someone now</source>
        <extracomment>Last step of every plan in use</extracomment>
        <translation>Habla con alguien ahora</translation>
    </message>
    <message>
        <source>You did a lot to get here. People at 988 are there day and night. You can say: “I need to talk.”</source>
        <extracomment>Last step of every plan in use</extracomment>
        <translation>Hiciste mucho para llegar hasta aquí. En el 988 hay personas de día y de noche. Puedes decir: “Necesito hablar”.</translation>
    </message>
    <message>
        <source>If you may die or hurt someone right now, call 911.</source>
        <extracomment>Last step of every plan in use</extracomment>
        <translation>Si puedes morir o lastimar a alguien ahora mismo, llama al 911.</translation>
    </message>
    <message>
        <source>What you hold on to</source>
        <extracomment>Button on every step of a plan in a hard moment: shows the person&apos;s own reasons for living
----------
Over the person&apos;s own reasons for living</extracomment>
        <translation>Lo que te sostiene</translation>
    </message>
    <message>
        <source>Call or text 988</source>
        <extracomment>Opens the call sheet of 988</extracomment>
        <translation>Llama o escribe al 988</translation>
    </message>
    <message>
        <source>One more step</source>
        <extracomment>Button: after a step that helped, the next step of the plan</extracomment>
        <translation>Un paso más</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>Button: the steps of the plan from the beginning</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Not enough, next</source>
        <extracomment>Button: a step of the plan was not enough, the next one shows</extracomment>
        <translation>No basta, otro</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>Button: leaves the steps of the plan</extracomment>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Any time, day or night.</source>
        <extracomment>Under &apos;Call or text 988&apos;</extracomment>
        <translation>A toda hora, de día o de noche.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button of a warning that something could not be read</extracomment>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>UseStep</name>
    <message>
        <source>Call %1</source>
        <extracomment>Button: opens the call sheet of someone in the plan. %1 is their number</extracomment>
        <translation>Llamar al %1</translation>
    </message>
    <message>
        <source>You can say: “I am having a hard time. Can you stay on the phone with me?”</source>
        <extracomment>Words a person can say when they call someone they trust</extracomment>
        <translation>Puedes decir: “La estoy pasando mal. ¿Te puedes quedar al teléfono conmigo?”</translation>
    </message>
    <message>
        <source>There is no number here. Look in your phone, or go and see them.</source>
        <extracomment>A person in the plan whose number is not there</extracomment>
        <translation>Aquí no hay un número. Busca en tu teléfono, o ve a ver a esa persona.</translation>
    </message>
    <message>
        <source>If that is hard: %1</source>
        <extracomment>What a person does when a step of their plan does not work. %1 is it, in their words</extracomment>
        <translation>Si eso es difícil: %1</translation>
    </message>
    <message>
        <source>You wrote that you know it by this: %1.</source>
        <extracomment>With the first step of a plan in use: the warning signs the person wrote. %1 is a list of them</extracomment>
        <translation>Escribiste que lo notas por esto: %1.</translation>
    </message>
    <message>
        <source>Breathe with it</source>
        <extracomment>Button under a step of a plan such as &apos;Breathe out slowly&apos;: opens the breathing pacer</extracomment>
        <translation>Respira con esto</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Today, %1</source>
        <extracomment>A version of a plan from today. %1 is a date such as Nov 24</extracomment>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A version of a plan. %1 is a day such as &apos;Today, Nov 24&apos;, %2 a time of day
----------
A version of a plan. %1 is a weekday, %2 a date: &apos;Thursday, Nov 19&apos;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>The place that Back goes to: the list of plans</extracomment>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>Title of the list of versions of a plan</extracomment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <extracomment>Title when two versions of a plan are the same. %1 is a weekday, a date or a time</extracomment>
        <translation>Nada cambió desde el %1</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>Title over what changed in a plan. %1 is a weekday, a date or a time</extracomment>
        <translation>Qué cambió desde el %1</translation>
    </message>
    <message>
        <source>This plan’s versions cannot be read. The plan itself was not changed.</source>
        <extracomment>Versions page: nothing could be read</extracomment>
        <translation>Las versiones de este plan no se pueden leer. El plan no se cambió.</translation>
    </message>
    <message>
        <source>Some earlier states of this plan cannot be read. The ones here are whole.</source>
        <extracomment>Versions page: some are damaged</extracomment>
        <translation>Algunos estados anteriores de este plan no se pueden leer. Los que ves aquí están completos.</translation>
    </message>
    <message>
        <source>There is one version so far. When the plan changes on another day, what changed shows up here in plain words.</source>
        <extracomment>Versions page while there is only one</extracomment>
        <translation>Hasta ahora hay una versión. Cuando el plan cambie otro día, aquí verás qué cambió, en palabras sencillas.</translation>
    </message>
    <message>
        <source>All versions</source>
        <extracomment>Heading over the list of versions of a plan</extracomment>
        <translation>Todas las versiones</translation>
    </message>
    <message>
        <source>The plan as it is now. %1, lines: %2</source>
        <extracomment>Row of the newest version. %1 a time of day, %2 how many lines the plan has</extracomment>
        <translation>El plan como está ahora. %1, líneas: %2</translation>
    </message>
    <message>
        <source>%1, lines: %2, changes: %3</source>
        <extracomment>Row of a version. %1 a time of day, %2 how many lines the plan has, %3 how many of them changed</extracomment>
        <translation>%1, líneas: %2, cambios: %3</translation>
    </message>
    <message>
        <source>Change more</source>
        <extracomment>Button: goes to the questions of the plan</extracomment>
        <translation>Cambiar más</translation>
    </message>
    <message>
        <source>Where it began. %1, lines: %2</source>
        <extracomment>Row of the first version. %1 a time of day, %2 how many lines the plan has</extracomment>
        <translation>Así empezó. %1, líneas: %2</translation>
    </message>
    <message>
        <source>Said to be right.</source>
        <extracomment>Row of a version of a plan: the person said &apos;This is right&apos; of it</extracomment>
        <translation>La persona dijo que está bien.</translation>
    </message>
    <message>
        <source>Both plans are kept</source>
        <extracomment>Under a comparison: neither version is thrown away</extracomment>
        <translation>Los dos planes se guardan</translation>
    </message>
    <message>
        <source>This is right</source>
        <extracomment>Button: the person says that the plan as it stands is what they want</extracomment>
        <translation>Así está bien</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button of a warning that something could not be read</extracomment>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>WholePlanPage</name>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>Header action: earlier versions of the plan</extracomment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>Button: the plan as a code or on paper</extracomment>
        <translation>Llevarlo</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>Button: goes to the questions of the plan</extracomment>
        <translation>Seguir con él</translation>
    </message>
    <message>
        <source>The person said: this is right.</source>
        <extracomment>Over a plan: the person said &apos;This is right&apos;, and nothing changed since</extracomment>
        <translation>La persona dijo: así está bien.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>The place that Back goes to: the follow-up in which the plan is looked at together</extracomment>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>The place that Back goes to: the kiosk&apos;s first screen, or the list of plans</extracomment>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>WholePlanPane</name>
    <message>
        <source>The whole plan</source>
        <extracomment>Heading of the pane that shows every part of a plan</extracomment>
        <translation>Todo el plan</translation>
    </message>
</context>
<context>
    <name>WholePlanRow</name>
    <message>
        <source>Skipped for now</source>
        <extracomment>A part of a plan that was passed with Skip</extracomment>
        <translation>Por ahora se saltó</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>A part of a plan that the person does not want</extracomment>
        <translation>No se quiere</translation>
    </message>
</context>
</TS>
