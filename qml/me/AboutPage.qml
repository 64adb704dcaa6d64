pragma ComponentBehavior: Bound
import QtQuick
import Handrail.Controls
import Handrail.View

// What Handrail is, what it promises and what it does not, and whose work it carries.
ScreenPage {
    id: root

    required property AppSession session
    property string argument

    //: Name of a place, beside the back arrow
    backTo: qsTr("Me")
    //: Title of the page about the app
    title: qsTr("About Handrail")
    onBackRequested: root.session.router.back()

    GuideText {
        //: About page. Markdown: keep '## ' and '- ' as they are
        markdown: qsTr("A field companion for crisis care. It works without a network, on this device alone.\n\n## What it promises\n\n- Overdose, 911 and 988 are on every screen.\n- Now, guides and the directory are never behind the lock.\n- Records of people are sealed on this device. Nothing leaves it unless a person sends it.\n- It never calls or texts anyone by itself.\n\n## What it does not do\n\n- It is not a medical device. It decides nothing and scores nobody.\n- Most of its content has not been reviewed by a clinician or a lawyer yet. Each page says so.\n- It cannot protect records from someone who controls the device while they are open.\n- Whoever knows the passphrase or the recovery words can open the records. Without both, nobody can.")
    }
    GuideText {
        //: About page: licences. Markdown: keep '## ' and '- ' as they are
        markdown: qsTr("## Whose work is inside\n\n- Handrail: code under Apache-2.0, content under CC BY 4.0.\n- Inter and Noto fonts: SIL Open Font License.\n- Material icons: Apache-2.0.\n- County outlines: United States Census Bureau through us-atlas, ISC.\n- Qt (LGPL), SQLite, libsodium, libarchive and others, from Debian.")
    }
    HText {
        style: "quiet"
        color: Theme.inkQuiet
        //: About page. %1 is a version number
        text: qsTr("Version %1").arg(Qt.application.version)
    }
}
