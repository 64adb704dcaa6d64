<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutPage</name>
    <message>
        <source>Me</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>About Handrail</source>
        <extracomment>Title of the page about the app</extracomment>
        <translation>Sobre Handrail</translation>
    </message>
    <message>
        <source>A field companion for crisis care. It works without a network, on this device alone.

## What it promises

- Overdose, 911 and 988 are on every screen.
- Now, guides and the directory are never behind the lock.
- Records of people are sealed on this device. Nothing leaves it unless a person sends it.
- It never calls or texts anyone by itself.

## What it does not do

- It is not a medical device. It decides nothing and scores nobody.
- Most of its content has not been reviewed by a clinician or a lawyer yet. Each page says so.
- It cannot protect records from someone who controls the device while they are open.
- Whoever knows the passphrase or the recovery words can open the records. Without both, nobody can.</source>
        <extracomment>About page. Markdown: keep &apos;## &apos; and &apos;- &apos; as they are</extracomment>
        <translation>Un compañero de campo para la atención en crisis. Funciona sin red, solo en este aparato.

## Lo que promete

- Sobredosis, 911 y 988 están en todas las pantallas.
- Ahora, las guías y el directorio nunca quedan tras el candado.
- Los registros de las personas están sellados en este aparato. Nada sale de aquí si alguien no lo envía.
- Nunca llama ni manda mensajes por su cuenta.

## Lo que no hace

- No es un aparato médico. No decide nada ni califica a nadie.
- La mayor parte de su contenido aún no la ha revisado un clínico ni un abogado. Cada página lo dice.
- No puede proteger los registros de quien controla el aparato mientras están abiertos.
- Quien sabe la frase de acceso o las palabras de recuperación puede abrir los registros. Sin las dos, nadie puede.</translation>
    </message>
    <message>
        <source>## Whose work is inside

- Handrail: code under Apache-2.0, content under CC BY 4.0.
- Inter and Noto fonts: SIL Open Font License.
- Material icons: Apache-2.0.
- County outlines: United States Census Bureau through us-atlas, ISC.
- Qt (LGPL), SQLite, libsodium, libarchive and others, from Debian.</source>
        <extracomment>About page: licences. Markdown: keep &apos;## &apos; and &apos;- &apos; as they are</extracomment>
        <translation>## De quién es lo que lleva dentro

- Handrail: código con licencia Apache-2.0, contenido con CC BY 4.0.
- Letras Inter y Noto: SIL Open Font License.
- Iconos Material: Apache-2.0.
- Contornos de los condados: Oficina del Censo de Estados Unidos, por us-atlas, ISC.
- Qt (LGPL), SQLite, libsodium, libarchive y otros, de Debian.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>About page. %1 is a version number</extracomment>
        <translation>Versión %1</translation>
    </message>
</context>
<context>
    <name>CompetenciesPage</name>
    <message>
        <source>Me</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Competencies</source>
        <extracomment>Title of the list of peer competencies</extracomment>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Crisis care</source>
        <extracomment>Name of a list of competencies: the crisis-care specialization of Medi-Cal peers</extracomment>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Core</source>
        <extracomment>Name of a list of competencies: what every Medi-Cal peer certifies in</extracomment>
        <translation>Básicas</translation>
    </message>
    <message>
        <source>National</source>
        <extracomment>Name of a list of competencies: SAMHSA&apos;s national categories</extracomment>
        <translation>Nacionales</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>What is picked here, for screen readers</extracomment>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>CompetencyPage</name>
    <message>
        <source>Before</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Directory</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Call for help</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>The open visit</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation>La visita abierta</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Competencies</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>What it asks</source>
        <extracomment>Heading: what a competency asks a peer to know</extracomment>
        <translation>Qué pide</translation>
    </message>
    <message>
        <source>In the field</source>
        <extracomment>Heading: what a competency looks like when it is used</extracomment>
        <translation>En la práctica</translation>
    </message>
    <message>
        <source>Tools here</source>
        <extracomment>Heading: tools of the app that serve a competency</extracomment>
        <translation>Herramientas aquí</translation>
    </message>
    <message>
        <source>Goes with</source>
        <extracomment>Heading: competencies of other lists that go with this one</extracomment>
        <translation>Va con</translation>
    </message>
    <message>
        <source>Checked %1. Restated in our own words.</source>
        <extracomment>Under a competency. %1 is a date</extracomment>
        <translation>Revisado el %1. Dicho con nuestras palabras.</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Me</source>
        <extracomment>Title of the page for the peer</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>Heading on the Me page</extracomment>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Competencies</source>
        <extracomment>Opens the list of peer competencies</extracomment>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>What a peer knows and does, and the tools here for it</source>
        <extracomment>Under Competencies</extracomment>
        <translation>Lo que un par sabe y hace, y las herramientas para ello</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading on the Me page: language
----------
What is picked here, for screen readers</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>Heading on the Me page: colours of the app</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Choice of colours: bright</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Night</source>
        <extracomment>Choice of colours: very dim, for a dark room</extracomment>
        <translation>Noche</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Choice of colours: high contrast</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Heading on the Me page: text size
----------
What is picked here, for screen readers</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size. %1 is a number of percent, such as 125</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Movement is off</source>
        <extracomment>Setting: nothing on screen moves</extracomment>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Movement is on</source>
        <extracomment>Setting: pages fade in and out</extracomment>
        <translation>Con movimiento</translation>
    </message>
    <message>
        <source>Lock records now</source>
        <extracomment>Locks people&apos;s records at once</extracomment>
        <translation>Bloquear los registros</translation>
    </message>
    <message>
        <source>About Handrail</source>
        <extracomment>Opens what Handrail is and what it does not do</extracomment>
        <translation>Sobre Handrail</translation>
    </message>
</context>
</TS>
