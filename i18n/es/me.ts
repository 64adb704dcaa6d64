<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutPage</name>
    <message>
        <source>Me</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Handrail</source>
        <extracomment>Title of the page about the app</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## Whose work is inside

- Handrail: code under Apache-2.0, content under CC BY 4.0.
- Inter and Noto fonts: SIL Open Font License.
- Material icons: Apache-2.0.
- County outlines: United States Census Bureau through us-atlas, ISC.
- Qt (LGPL), SQLite, libsodium, libarchive and others, from Debian.</source>
        <extracomment>About page: licences. Markdown: keep &apos;## &apos; and &apos;- &apos; as they are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>About page. %1 is a version number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompetenciesPage</name>
    <message>
        <source>Me</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competencies</source>
        <extracomment>Title of the list of peer competencies</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis care</source>
        <extracomment>Name of a list of competencies: the crisis-care specialization of Medi-Cal peers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <extracomment>Name of a list of competencies: what every Medi-Cal peer certifies in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <extracomment>Name of a list of competencies: SAMHSA&apos;s national categories</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>What is picked here, for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompetencyPage</name>
    <message>
        <source>Before</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for help</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open visit</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>A tool of the app that serves a competency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competencies</source>
        <extracomment>Name of a place, beside the back arrow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks</source>
        <extracomment>Heading: what a competency asks a peer to know</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field</source>
        <extracomment>Heading: what a competency looks like when it is used</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools here</source>
        <extracomment>Heading: tools of the app that serve a competency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with</source>
        <extracomment>Heading: competencies of other lists that go with this one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1. Restated in our own words.</source>
        <extracomment>Under a competency. %1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Me</source>
        <extracomment>Title of the page for the peer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>Heading on the Me page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competencies</source>
        <extracomment>Opens the list of peer competencies</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a peer knows and does, and the tools here for it</source>
        <extracomment>Under Competencies</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading on the Me page: language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>Heading on the Me page: colours of the app</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Choice of colours: bright</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <extracomment>Choice of colours: very dim, for a dark room</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Choice of colours: high contrast</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Heading on the Me page: text size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A text size. %1 is a number of percent, such as 125</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement is off</source>
        <extracomment>Setting: nothing on screen moves</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement is on</source>
        <extracomment>Setting: pages fade in and out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock records now</source>
        <extracomment>Locks people&apos;s records at once</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Handrail</source>
        <extracomment>Opens what Handrail is and what it does not do</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
