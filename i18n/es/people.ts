<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Add a person</source>
        <extracomment>Title of the sheet that adds a person</extracomment>
        <translation>Agregar una persona</translation>
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
        <extracomment>The field for what a person is called was empty</extracomment>
        <translation>Primero escribe un nombre, iniciales o un código. Sirve cualquier palabra.</translation>
    </message>
    <message>
        <source>Not kept. Unlock, or make some room on the disk, and tap again.</source>
        <extracomment>A person could not be kept on the disk</extracomment>
        <translation>No se guardó. Abre los registros o libera espacio en el disco y toca otra vez.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: puts a new person on the list</extracomment>
        <translation>Agregar</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <extracomment>Title of the list of people</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <extracomment>People page when there is nobody</extracomment>
        <translation>Todavía no hay nadie</translation>
    </message>
    <message>
        <source>The people you make plans with show up here, by the name, initials or code they like. Each is sealed with a key of their own.</source>
        <extracomment>People page when there is nobody: what belongs here</extracomment>
        <translation>Aquí aparecen las personas con quienes haces planes, con el nombre, las iniciales o el código que prefieran. Los datos de cada una se sellan con su propia llave.</translation>
    </message>
    <message>
        <source>Start a safety plan</source>
        <extracomment>Button: begins a safety plan for someone</extracomment>
        <translation>Empezar un plan de seguridad</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <extracomment>Row of a person who has no plan</extracomment>
        <translation>Todavía sin plan</translation>
    </message>
    <message>
        <source>Plans: %1</source>
        <extracomment>Row of a person. %1 is how many plans they have</extracomment>
        <translation>Planes: %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>Button: adds a person</extracomment>
        <translation>Agregar una persona</translation>
    </message>
</context>
</TS>
