<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ErasedPage</name>
    <message>
        <source>The records here were erased</source>
        <extracomment>Title after wrong passphrases erased everything</extracomment>
        <translation>Los registros de aquí se borraron</translation>
    </message>
    <message>
        <source>On %1, so many wrong passphrases were typed that this device erased all people, plans and notes, as had been chosen under Wrong passphrases.</source>
        <extracomment>Under the title after wrong passphrases erased everything. %1: a date</extracomment>
        <translation>El %1 se escribieron tantas frases equivocadas que este dispositivo borró todas las personas, planes y notas, como se había elegido en Frases equivocadas.</translation>
    </message>
    <message>
        <source>No passphrase and no recovery words bring them back. A backup that lies elsewhere can be restored here. Now, guides and the directory work as before.</source>
        <extracomment>After wrong passphrases erased everything</extracomment>
        <translation>Ninguna frase y ninguna palabra de recuperación los trae de vuelta. Aquí se puede restaurar una copia de seguridad que esté en otro lugar. Ahora, las guías y el directorio funcionan como antes.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>Button: opens backup and restore</extracomment>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>Button: goes on with empty records</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Not that one. 1 try left, then the recovery words open it.</source>
        <extracomment>After a wrong passphrase, when one try is left</extracomment>
        <translation>No es esa. Queda 1 intento; después la abren las palabras de recuperación.</translation>
    </message>
    <message>
        <source>Not that one. %1 tries left.</source>
        <extracomment>After a wrong passphrase. %1: a number above 1</extracomment>
        <translation>No es esa. Quedan %1 intentos.</translation>
    </message>
    <message>
        <source>Ten tries did not fit. Now the 24 recovery words open the records.</source>
        <extracomment>When only the 24 recovery words can open the records</extracomment>
        <translation>Diez intentos no sirvieron. Ahora los registros se abren con las 24 palabras de recuperación.</translation>
    </message>
    <message>
        <source>One or more words do not fit. Check the spelling and the order of all 24.</source>
        <extracomment>Recovery words with a spelling mistake, or some missing</extracomment>
        <translation>Una o más palabras no coinciden. Revisa cómo están escritas y el orden de las 24.</translation>
    </message>
    <message>
        <source>The key store of this device does not answer. Sign in to the device again, or use the recovery words.</source>
        <extracomment>The system&apos;s key store does not answer</extracomment>
        <translation>El almacén de claves de este dispositivo no responde. Vuelve a iniciar sesión en el dispositivo o usa las palabras de recuperación.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then try again.</source>
        <translation>El disco está lleno. No se cambió nada. Haz espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The records cannot be opened: their folder cannot be read or written. Nothing was changed.</source>
        <translation>Los registros no se pueden abrir: su carpeta no se puede leer o escribir. No se cambió nada.</translation>
    </message>
    <message>
        <source>A newer Handrail wrote these records. They were left as they are. Update this app to open them.</source>
        <extracomment>The records were written by a newer version of the app</extracomment>
        <translation>Estos registros son de una versión más nueva de Handrail. Quedaron como estaban. Actualiza esta app para abrirlos.</translation>
    </message>
    <message>
        <source>The records did not open. Nothing was changed. Try again.</source>
        <extracomment>The records could not be opened, for a reason that does not lie in what was typed</extracomment>
        <translation>Los registros no se abrieron. No se cambió nada. Prueba otra vez.</translation>
    </message>
    <message>
        <source>You can try again in %1 minutes.</source>
        <extracomment>Wait before the next try. %1: whole minutes, above 1</extracomment>
        <translation>Puedes intentarlo otra vez en %1 minutos.</translation>
    </message>
    <message>
        <source>You can try again in %1 s.</source>
        <extracomment>Wait before the next try. %1: seconds</extracomment>
        <translation>Puedes intentarlo otra vez en %1 s.</translation>
    </message>
    <message>
        <source>Records are locked</source>
        <extracomment>Title of the page that asks for the passphrase</extracomment>
        <translation>Los registros están bloqueados</translation>
    </message>
    <message>
        <source>Enter the 24 recovery words. Capitals and commas do not matter, and four letters of a word are enough.</source>
        <extracomment>Under the title, when the recovery words are asked for</extracomment>
        <translation>Escribe las 24 palabras de recuperación. No importan las mayúsculas ni las comas, y bastan cuatro letras de cada palabra.</translation>
    </message>
    <message>
        <source>Enter your passphrase to see plans and people.</source>
        <extracomment>Under the title</extracomment>
        <translation>Escribe tu frase de acceso para ver planes y personas.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <extracomment>Label of the field for the 24 words</extracomment>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>On the button while the key is worked out, a second or so</extracomment>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Open records</source>
        <extracomment>Button: opens the records with what was typed</extracomment>
        <translation>Abrir registros</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <extracomment>Button: back from the recovery words to the passphrase</extracomment>
        <translation>Usar la frase de acceso</translation>
    </message>
    <message>
        <source>Forgot it? Use the recovery words</source>
        <extracomment>Button: the passphrase is forgotten</extracomment>
        <translation>¿La olvidaste? Usa las palabras de recuperación</translation>
    </message>
    <message>
        <source>Why not a PIN? This device has no chip that Handrail can keep a PIN safe with, so a short one could be guessed by a computer.</source>
        <extracomment>Why no short PIN is offered</extracomment>
        <translation>¿Por qué no un PIN? Este dispositivo no tiene un chip con el que Handrail pueda proteger un PIN; una computadora podría adivinar uno corto.</translation>
    </message>
    <message>
        <source>Open without a passphrase</source>
        <extracomment>Heading over the tiles that work while locked</extracomment>
        <translation>Abierto sin frase de acceso</translation>
    </message>
    <message>
        <source>These words belong to other records. Look for the ones written down for this device.</source>
        <extracomment>Recovery words that are well formed but belong to something else</extracomment>
        <translation>Estas palabras son de otros registros. Busca las que se anotaron para este dispositivo.</translation>
    </message>
    <message>
        <source>This device has lost the secret that goes with your passphrase. Your records are still here. Open them with the recovery words, then choose a new passphrase.</source>
        <extracomment>The device no longer has the secret that goes with the passphrase</extracomment>
        <translation>Este dispositivo perdió el secreto que va con tu frase de acceso. Tus registros siguen aquí. Ábrelos con las palabras de recuperación y luego elige una frase nueva.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <extracomment>Which peer is opening the records, for screen readers</extracomment>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>Peer %1</source>
        <extracomment>A peer on the lock who has given no name. %1: a number</extracomment>
        <translation>Colega %1</translation>
    </message>
    <message>
        <source>Not that one. It was the last try that was set here: all records on this device were erased.</source>
        <extracomment>So many wrong passphrases that everything was erased, as someone had chosen</extracomment>
        <translation>Esa no es. Era el último intento que se había fijado aquí: se borraron todos los registros de este dispositivo.</translation>
    </message>
    <message>
        <source>The app already has these records open on this device, in another window. Close that one, then try again. If you see none, restart the device. Nothing was changed.</source>
        <extracomment>Another program, or another window of the app, has the folder with the records</extracomment>
        <translation>La app ya tiene abiertos estos registros en este dispositivo, en otra ventana. Cierra esa y vuelve a intentarlo. Si no ves ninguna, reinicia el dispositivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Something was wrong with the records file at this start. What could be read is here; what lay there was put aside, not deleted. More is said once the records are open.</source>
        <extracomment>The records file was damaged, or strange, when the app started</extracomment>
        <translation>Al iniciar, algo no estaba bien con el archivo de los registros. Lo que se pudo leer está aquí; lo que había allí se apartó, no se borró. Se explica más cuando los registros estén abiertos.</translation>
    </message>
    <message>
        <source>What goes with your passphrase is damaged on this device, so even the right one may not fit. Your records are still here. Open them with the recovery words, then choose a new passphrase.</source>
        <extracomment>What a passphrase opens is damaged on the disk: the right one may look wrong</extracomment>
        <translation>Lo que va con tu frase de acceso está dañado en este dispositivo, así que puede que ni la correcta funcione. Tus registros siguen aquí. Ábrelos con las palabras de recuperación y luego elige una frase nueva.</translation>
    </message>
    <message>
        <source>What goes with the recovery words is damaged on this device, so even the right ones may not fit. Your records are still here. Try your passphrase.</source>
        <extracomment>What the recovery words open is damaged on the disk: the right ones may look wrong</extracomment>
        <translation>Lo que va con las palabras de recuperación está dañado en este dispositivo, así que puede que ni las correctas funcionen. Tus registros siguen aquí. Prueba con tu frase de acceso.</translation>
    </message>
</context>
<context>
    <name>LockWhy</name>
    <message>
        <source>Home</source>
        <extracomment>Back to the first screen, from the page that asks for the passphrase</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Back to where one came from, from the page that asks for the passphrase</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>You hid the app. What was done in this visit shows again with the passphrase. New marks are kept meanwhile.</source>
        <extracomment>Why the passphrase is asked for: the app was hidden while a visit was open</extracomment>
        <translation>Ocultaste la app. Lo hecho en esta visita se ve otra vez con la frase de acceso. Mientras tanto, las marcas nuevas se guardan.</translation>
    </message>
    <message>
        <source>Follow-ups are records of people. They open with the passphrase.</source>
        <extracomment>Why the passphrase is asked for</extracomment>
        <translation>Los seguimientos son registros de personas. Se abren con la frase de acceso.</translation>
    </message>
    <message>
        <source>Names of people are records. They open with the passphrase.</source>
        <extracomment>Why the passphrase is asked for</extracomment>
        <translation>Los nombres de las personas son registros. Se abren con la frase de acceso.</translation>
    </message>
    <message>
        <source>Plans are records of people. They open with the passphrase.</source>
        <extracomment>Why the passphrase is asked for</extracomment>
        <translation>Los planes son registros de personas. Se abren con la frase de acceso.</translation>
    </message>
    <message>
        <source>This page changes how records are kept. It opens with the passphrase.</source>
        <extracomment>Why the passphrase is asked for</extracomment>
        <translation>Esta página cambia cómo se guardan los registros. Se abre con la frase de acceso.</translation>
    </message>
    <message>
        <source>Your own notes open with your passphrase alone. While it is locked nothing can be added to them.</source>
        <extracomment>Why the passphrase is asked for: notes that a peer writes for themselves</extracomment>
        <translation>Tus propias notas se abren solo con tu frase de acceso. Mientras esté bloqueado no se les puede agregar nada.</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Some records are missing</source>
        <extracomment>Title after unlocking, when sealed records are missing</extracomment>
        <translation>Faltan algunos registros</translation>
    </message>
    <message>
        <source>This can come from a damaged disk, from restoring files by hand, or from someone who changed the file.</source>
        <extracomment>What may have caused missing or changed records</extracomment>
        <translation>Puede deberse a un disco dañado, a archivos restaurados a mano o a que alguien cambió el archivo.</translation>
    </message>
    <message>
        <source>Go on with what is left</source>
        <extracomment>Button: shows the records that are left</extracomment>
        <translation>Seguir con lo que queda</translation>
    </message>
    <message>
        <source>Something was changed from outside</source>
        <extracomment>Title after unlocking, when the app&apos;s folder was changed by something or somebody else</extracomment>
        <translation>Algo se cambió desde fuera</translation>
    </message>
    <message>
        <source>What is here now is shown as it is.</source>
        <extracomment>Under the title, when records are missing or were changed from outside</extracomment>
        <translation>Lo que hay ahora se muestra tal como está.</translation>
    </message>
    <message>
        <source>Something on this device removed entries, or put back an older copy. A plan may not be the newest one: check it with the person.</source>
        <extracomment>After unlocking, when sealed records are missing</extracomment>
        <translation>Algo en este dispositivo quitó registros o volvió a poner una copia más antigua. Un plan puede no ser el más reciente: revísalo con la persona.</translation>
    </message>
    <message>
        <source>Nothing shows that this device wrote some of the entries here. They stand among the others. Before you act on a dose, a time or a note that was kept while the records were locked, ask who was there.</source>
        <extracomment>After unlocking: somebody put entries among those that were kept while the app was locked</extracomment>
        <translation>De algunas anotaciones nada muestra que las escribió este dispositivo. Están entre las demás. Antes de guiarte por una dosis, una hora o una nota guardada mientras los registros estaban bloqueados, pregunta a quien estuvo allí.</translation>
    </message>
    <message>
        <source>Wrong tries of your passphrase were taken off the count. Somebody may be guessing it. If it is short or known, change it in Me.</source>
        <extracomment>After unlocking: the count of wrong passphrases had been put back</extracomment>
        <translation>Se quitaron de la cuenta intentos equivocados de tu frase. Puede que alguien la esté adivinando. Si es corta o conocida, cámbiala en Yo.</translation>
    </message>
    <message>
        <source>The mark that tells the newest records from an older copy is gone. This time the app cannot see whether these are the newest: check a plan with the person.</source>
        <extracomment>After unlocking: what the app keeps beside the records, to tell an older copy from today&apos;s, is gone</extracomment>
        <translation>Falta la marca que distingue los registros más recientes de una copia más antigua. Esta vez la app no puede ver si estos son los más recientes: revisa el plan con la persona.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: shows the records</extracomment>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Make it %1 characters or more. Four words are easy to keep in mind.</source>
        <extracomment>%1: a number of characters</extracomment>
        <translation>Que tenga %1 caracteres o más. Cuatro palabras son fáciles de recordar.</translation>
    </message>
    <message>
        <source>This one is easy to guess. Use words that do not belong together.</source>
        <extracomment>Why a new passphrase was not taken</extracomment>
        <translation>Esta es fácil de adivinar. Usa palabras que no vayan juntas.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was set up. Make room, then try again.</source>
        <extracomment>When setting up: the disk is full</extracomment>
        <translation>El disco está lleno. No se preparó nada. Haz espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing can be written in the app’s folder. Nothing was set up.</source>
        <extracomment>When setting up: the folder cannot be written</extracomment>
        <translation>No se puede escribir en la carpeta de la app. No se preparó nada.</translation>
    </message>
    <message>
        <source>It did not work. Nothing was set up. Try again.</source>
        <extracomment>When setting up: it was not kept</extracomment>
        <translation>No funcionó. No se preparó nada. Prueba otra vez.</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <extracomment>Title after the recovery words opened the records</extracomment>
        <translation>Elige una nueva frase de acceso</translation>
    </message>
    <message>
        <source>Protect what people tell you</source>
        <extracomment>Title of the page before the first record</extracomment>
        <translation>Protege lo que te cuentan</translation>
    </message>
    <message>
        <source>The recovery words stay as they are.</source>
        <extracomment>Under the title, after the recovery words opened the records</extracomment>
        <translation>Las palabras de recuperación siguen siendo las mismas.</translation>
    </message>
    <message>
        <source>Plans and names are encrypted on this device. A passphrase opens them. Nobody can look it up for you.</source>
        <extracomment>Under the title, before the first record</extracomment>
        <translation>Los planes y los nombres se cifran en este dispositivo. Una frase de acceso los abre. Nadie puede buscarla por ti.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>Label of the first passphrase field</extracomment>
        <translation>Nueva frase de acceso</translation>
    </message>
    <message>
        <source>At least %1 characters. Four words work well.</source>
        <extracomment>Under the first passphrase field. %1: a number of characters</extracomment>
        <translation>Al menos %1 caracteres. Cuatro palabras funcionan bien.</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>Label of the second passphrase field</extracomment>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <extracomment>The two passphrases are not the same</extracomment>
        <translation>Las dos todavía no son iguales.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <extracomment>On the button while the key is worked out, a second or so</extracomment>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <extracomment>Button: takes the new passphrase</extracomment>
        <translation>Usar esta frase de acceso</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>Fact before setup: what is protected</extracomment>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Names, plans, notes and drafts, also when the device is lost or stolen.</source>
        <extracomment>Fact before setup: what is protected</extracomment>
        <translation>Nombres, planes, notas y borradores, también si el dispositivo se pierde o lo roban.</translation>
    </message>
    <message>
        <source>Not protected</source>
        <extracomment>Fact before setup: what is not protected</extracomment>
        <translation>Sin proteger</translation>
    </message>
    <message>
        <source>What is on screen while it is open, paper, and files already given away.</source>
        <extracomment>Fact before setup: what is not protected</extracomment>
        <translation>Lo que se ve en la pantalla mientras está abierto, el papel y los archivos ya entregados.</translation>
    </message>
    <message>
        <source>From before</source>
        <extracomment>Fact before setup: about what was done in Now before</extracomment>
        <translation>De antes</translation>
    </message>
    <message>
        <source>What you did in Now so far is kept. Until now this device alone guarded it. From here on your passphrase does.</source>
        <extracomment>Fact before setup: about what was done in Now before</extracomment>
        <translation>Lo que hiciste en Ahora se conserva. Hasta hoy solo lo guardaba este dispositivo. Desde ahora lo guarda tu frase de acceso.</translation>
    </message>
    <message>
        <source>Why not a PIN</source>
        <extracomment>Fact before setup: why not a short PIN</extracomment>
        <translation>Por qué no un PIN</translation>
    </message>
    <message>
        <source>This device has no chip that Handrail can keep a PIN safe with, so a short one could be guessed by a computer.</source>
        <extracomment>Fact before setup: why not a short PIN</extracomment>
        <translation>Este dispositivo no tiene un chip con el que Handrail pueda proteger un PIN; una computadora podría adivinar uno corto.</translation>
    </message>
    <message>
        <source>Open without a passphrase</source>
        <extracomment>Heading over the tiles that work without a passphrase</extracomment>
        <translation>Abierto sin frase de acceso</translation>
    </message>
    <message>
        <source>Something lay where the records belong, and no records could be read from it. It was put aside, not deleted. A new file begins here.</source>
        <extracomment>The records file was damaged when the app started, and nothing in it could be read</extracomment>
        <translation>Había algo en el lugar de los registros y no se pudo leer ningún registro de ello. Se apartó, no se borró. Aquí comienza un archivo nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. No new passphrase was set; the recovery words still open the records. Make room, then try again.</source>
        <extracomment>After the recovery words opened the records: the disk did not take the new passphrase</extracomment>
        <translation>El disco está lleno. No se guardó una frase de acceso nueva; las palabras de recuperación siguen abriendo los registros. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing can be written in the app’s folder. No new passphrase was set; the recovery words still open the records.</source>
        <extracomment>After the recovery words opened the records: the folder cannot be written</extracomment>
        <translation>No se puede escribir nada en la carpeta de la app. No se guardó una frase de acceso nueva; las palabras de recuperación siguen abriendo los registros.</translation>
    </message>
    <message>
        <source>It did not work. No new passphrase was set; the recovery words still open the records. Try again.</source>
        <extracomment>After the recovery words opened the records: a new passphrase could not be kept</extracomment>
        <translation>No funcionó. No se guardó una frase de acceso nueva; las palabras de recuperación siguen abriendo los registros. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Open the records, choose one later</source>
        <extracomment>Button: opens the records although the device did not take a new passphrase</extracomment>
        <translation>Abrir los registros y elegirla después</translation>
    </message>
</context>
<context>
    <name>OpenDoors</name>
    <message>
        <source>Now</source>
        <extracomment>Tile: tools for a crisis, work without a passphrase</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>Tile: guides, work without a passphrase</extracomment>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Directory</source>
        <extracomment>Tile: services and phone lines, work without a passphrase</extracomment>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>A plan that leaves nothing</source>
        <extracomment>Tile: a plan that is made and taken along and never stored; works without a passphrase</extracomment>
        <translation>Un plan que no deja nada</translation>
    </message>
</context>
<context>
    <name>RecoveryWordsPage</name>
    <message>
        <source>Write these 24 words down</source>
        <extracomment>Title of the page with the 24 recovery words</extracomment>
        <translation>Anota estas 24 palabras</translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, these words open the records. They are shown only now. Keep the paper apart from this device.</source>
        <extracomment>Under the title of the recovery words</extracomment>
        <translation>Si alguna vez se olvida la frase de acceso, estas palabras abren los registros. Solo se muestran ahora. Guarda el papel lejos de este dispositivo.</translation>
    </message>
    <message>
        <source>Copy them by hand. A photo or a file can be found by someone else.</source>
        <extracomment>Under the recovery words</extracomment>
        <translation>Cópialas a mano. Otra persona puede encontrar una foto o un archivo.</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <extracomment>Button: the recovery words are on paper</extracomment>
        <translation>Ya las anoté</translation>
    </message>
    <message>
        <source>Are you alone?</source>
        <extracomment>Title of the page before the 24 recovery words are shown</extracomment>
        <translation>¿Estás a solas?</translation>
    </message>
    <message>
        <source>24 words open the records if the passphrase is ever forgotten. Whoever sees them can open the records too. Look at them when nobody else can, with paper and pen.</source>
        <extracomment>Before the 24 recovery words are shown</extracomment>
        <translation>24 palabras abren los registros si un día se olvida la frase de acceso. Quien las vea también puede abrirlos. Míralas cuando nadie más pueda verlas, con papel y pluma.</translation>
    </message>
    <message>
        <source>Later is fine: the next unlock asks again. Until the words are on paper, a forgotten passphrase cannot be helped.</source>
        <extracomment>Before the 24 recovery words are shown: what &apos;later&apos; means</extracomment>
        <translation>Puede ser más tarde: se pregunta otra vez al desbloquear. Mientras las palabras no estén en papel, una frase de acceso olvidada no tiene remedio.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <extracomment>Button: shows the 24 recovery words</extracomment>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Later, when I am alone</source>
        <extracomment>Button: the recovery words are offered again at the next unlock</extracomment>
        <translation>Más tarde, a solas</translation>
    </message>
</context>
</TS>
