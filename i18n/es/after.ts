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
        <translation>Derivaciones abiertas</translation>
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
</context>
</TS>
