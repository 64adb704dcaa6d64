<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>BeforePage</name>
    <message>
        <source>See it early</source>
        <extracomment>Heading on the Before page: guides about early signs and needs</extracomment>
        <translation>Verlo a tiempo</translation>
    </message>
    <message>
        <source>Be with the person</source>
        <extracomment>Heading on the Before page: guides about how to be with a person</extracomment>
        <translation>Estar con la persona</translation>
    </message>
    <message>
        <source>Know the ground</source>
        <extracomment>Heading on the Before page: guides about systems, rights and substances</extracomment>
        <translation>Conocer el terreno</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Heading on the Before page: guides that fit nowhere else</extracomment>
        <translation>Bueno saber</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Title of the page with what helps before a crisis</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Small steps that keep it from becoming a crisis</source>
        <extracomment>Under the title Before</extracomment>
        <translation>Pasos pequeños para que no llegue a ser una crisis</translation>
    </message>
    <message>
        <source>Do together</source>
        <extracomment>Heading on the Before page: what peer and person do together</extracomment>
        <translation>Hacer juntos</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <extracomment>Opens the plans</extracomment>
        <translation>Hacer un plan</translation>
    </message>
    <message>
        <source>Warning signs, people to ask, a safer place</source>
        <extracomment>Under Make a plan</extracomment>
        <translation>Señales de alerta, a quién pedir ayuda, un lugar más seguro</translation>
    </message>
    <message>
        <source>Find a service</source>
        <extracomment>Opens the directory of services</extracomment>
        <translation>Buscar un servicio</translation>
    </message>
    <message>
        <source>Food, a bed, care, a ride, legal help</source>
        <extracomment>Under Find a service</extracomment>
        <translation>Comida, una cama, atención, transporte, ayuda legal</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Not written yet</source>
        <extracomment>Title of a guide&apos;s page when no guide is written for the place</extracomment>
        <translation>Aún no está escrito</translation>
    </message>
    <message>
        <source>These facts are past their check date. Ask your lead before you rely on a number.</source>
        <extracomment>On a guide whose facts were last checked more than a year ago</extracomment>
        <translation>Estos datos pasaron su fecha de revisión. Pregunta a tu líder antes de confiar en un número.</translation>
    </message>
    <message>
        <source>There is no guide here so far. Search may find something near it.</source>
        <extracomment>On a guide&apos;s page when no guide is written for the place</extracomment>
        <translation>Aquí todavía no hay guía. La búsqueda puede encontrar algo parecido.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Opens the search</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>On this page</source>
        <extracomment>Names the row of section names at the top of a guide, for screen readers</extracomment>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Do next</source>
        <extracomment>Heading over the buttons at the end of a guide</extracomment>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Facts checked %1. Reviewed by %2.</source>
        <extracomment>%1 a date, %2 a name</extracomment>
        <translation>Datos revisados el %1. Revisado por %2.</translation>
    </message>
    <message>
        <source>Facts checked %1. Not yet reviewed by a clinician.</source>
        <extracomment>%1 a date</extracomment>
        <translation>Datos revisados el %1. Aún sin revisión clínica.</translation>
    </message>
    <message>
        <source>See sources</source>
        <extracomment>Opens the list of a guide&apos;s sources</extracomment>
        <translation>Ver fuentes</translation>
    </message>
</context>
<context>
    <name>GuideSources</name>
    <message>
        <source>Read at the source</source>
        <extracomment>How sure a number is: read at its source</extracomment>
        <translation>Leído en la fuente</translation>
    </message>
    <message>
        <source>Second-hand, or a page without a date</source>
        <extracomment>How sure a number is: from a text about the source, or from a page that does not say how old it is</extracomment>
        <translation>De segunda mano, o de una página sin fecha</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <extracomment>How sure a number is: sources do not agree</extracomment>
        <translation>Las fuentes no coinciden</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>How sure a number is: not confirmed</extracomment>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <extracomment>Title of the sheet with a guide&apos;s sources</extracomment>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Numbers and rules in this guide</source>
        <extracomment>Heading over the numbers and rules a guide uses</extracomment>
        <translation>Números y reglas de esta guía</translation>
    </message>
    <message>
        <source>%1: %2. Checked %3.</source>
        <extracomment>Under a number: %1 how sure it is, %2 the source&apos;s title, %3 the day it was checked</extracomment>
        <translation>%1: %2. Revisado el %3.</translation>
    </message>
    <message>
        <source>Past its check date</source>
        <extracomment>Under a number that was last checked more than a year ago</extracomment>
        <translation>Pasó su fecha de revisión</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Heading over a guide&apos;s sources</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>%1, no date</source>
        <extracomment>Under a source: %1 who published it, %2 its date</extracomment>
        <translation>%1, sin fecha</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ReadingPlaces</name>
    <message>
        <source>Home</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Name of a place, beside the back arrow: what helps before a crisis</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Name of a place, beside the back arrow: what helps during a crisis</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Name of a place, beside the back arrow: what helps after a crisis</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Name of a place, beside the back arrow: the results of a search</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Beside the back arrow, when the place it goes to has no short name</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Step by step</source>
        <extracomment>Kind of a search result: steps for an emergency</extracomment>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Checklist</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Competency</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Phone line</source>
        <extracomment>Kind of a search result: a number to call or text</extracomment>
        <translation>Línea telefónica</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>Kind of a search result: a screen of the app</extracomment>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>Kind of a search result: an article</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Title of the search page</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type what you see or what you need. It works with no signal.</source>
        <extracomment>On the search page before anything is typed</extracomment>
        <translation>Escribe lo que ves o lo que necesitas. Funciona sin señal.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>On the search page when nothing was found</extracomment>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Try one short word, such as a sign you see or a thing you need.</source>
        <extracomment>On the search page when nothing was found</extracomment>
        <translation>Prueba una palabra corta, como una señal que ves o algo que necesitas.</translation>
    </message>
    <message>
        <source>Look in the directory</source>
        <extracomment>Opens the directory with the words that were typed</extracomment>
        <translation>Buscar en el directorio</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Kind of a search result: questions that lead to what to do</extracomment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Kind of a search result: how to be with a group of people</extracomment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Exercise</source>
        <extracomment>Kind of a search result: an exercise to do together</extracomment>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Kind of a search result: a local service of the directory</extracomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Guides, tools, lines, services</source>
        <extracomment>Inside the search field</extracomment>
        <translation>Guías, herramientas, líneas, servicios</translation>
    </message>
    <message>
        <source>%1 County</source>
        <extracomment>After &apos;Phone line&apos;, in what a search found. %1 is the name of a county</extracomment>
        <translation>Condado de %1</translation>
    </message>
</context>
</TS>
