#pragma once

#include "view/desk/draftkeeper.h"
#include "view/desk/plancontent.h"
#include "view/desk/rowsmodel.h"
#include "view/plans/planitem.h"
#include "view/plans/planmeans.h"

#include "care/circle.h"
#include "care/coach.h"
#include "care/plan.h"
#include "care/planuse.h"
#include "storage/clock.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>

namespace handrail::view {

class VaultDesk;

/// One plan, question by question. Every change is a revision on disk before the screen says 'Saved'; what is typed and
/// is no item yet is a draft. Holds a person's words only while records are open: forget() when they lock.
class PlanModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(QString planId READ planId NOTIFY opened FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY opened FINAL)
    Q_PROPERTY(handrail::view::PlanModel::Trouble trouble READ trouble NOTIFY troubleChanged FINAL)
    Q_PROPERTY(QString personName READ personName NOTIFY opened FINAL)
    Q_PROPERTY(QString personId READ personId NOTIFY opened FINAL)
    Q_PROPERTY(QString language READ language NOTIFY opened FINAL)   ///< of headings and questions
    Q_PROPERTY(QString title READ title NOTIFY opened FINAL)         ///< of the template, in the plan's language
    /// what is put out of reach, asked in small questions
    Q_PROPERTY(handrail::view::PlanMeans *means READ means CONSTANT FINAL)
    Q_PROPERTY(bool usable READ usable NOTIFY opened FINAL)          ///< has steps for a hard moment (UseNowModel)
    /// what has to be known wherever the plan shows; may be empty
    Q_PROPERTY(QString notice READ notice NOTIFY opened FINAL)
    /// of the template, in the language of the app
    Q_PROPERTY(QString kindTitle READ kindTitle NOTIFY peerChanged FINAL)
    Q_PROPERTY(QString savedPhase READ savedPhase NOTIFY savedPhaseChanged FINAL) ///< "", "saving", "saved", "failed"

    Q_PROPERTY(int count READ count NOTIFY opened FINAL)             ///< of questions
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL) ///< from 0
    Q_PROPERTY(QString heading READ heading NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString question READ question NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString help READ help NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString field READ field NOTIFY currentChanged FINAL) ///< library::PlanSection::field
    // The same in the peer's language, where it is another one; else empty
    Q_PROPERTY(QString peerQuestion READ peerQuestion NOTIFY peerChanged FINAL)
    Q_PROPERTY(QString peerHelp READ peerHelp NOTIFY peerChanged FINAL)
    Q_PROPERTY(bool skipped READ skipped NOTIFY changed FINAL)
    Q_PROPERTY(bool declined READ declined NOTIFY changed FINAL) ///< the person does not want this part
    /// itemId, words, phone, where, who, when, done, measure, progress, dateWords, barrier, instead, consent, used,
    /// helped (PlanItem::Answer), beside (parts under their labels, where the section has any), option (a chosen one: `options` shows it)
    Q_PROPERTY(handrail::view::RowsModel *items READ items CONSTANT FINAL)
    Q_PROPERTY(QStringList examples READ examples NOTIFY changed FINAL) ///< to tap; none in a choice
    Q_PROPERTY(handrail::view::RowsModel *options READ options CONSTANT FINAL) ///< of a choice: optionId, words, chosen
    Q_PROPERTY(bool single READ single NOTIFY currentChanged FINAL)           ///< a choice of one
    /// heading, peerHeading, summary, has, skipped, declined, here
    Q_PROPERTY(handrail::view::RowsModel *whole READ whole CONSTANT FINAL)
    /// people of this person's other parts: words, phone, row
    Q_PROPERTY(handrail::view::RowsModel *circle READ circle CONSTANT FINAL)

    /// What the quiet coach says now; empty: nothing. It waits until the questions were gone through, or for another
    /// sitting.
    Q_PROPERTY(QString offer READ offer NOTIFY changed FINAL)
    /// the person said 'This is right', and nothing changed since
    Q_PROPERTY(bool agreed READ agreed NOTIFY changed FINAL)

    Q_PROPERTY(QString typed READ typed NOTIFY typedChanged FINAL)    ///< in the empty field of this question
    Q_PROPERTY(int cursor READ cursor NOTIFY returnedChanged FINAL)   ///< where it stood in the words that came back
    Q_PROPERTY(bool returned READ returned NOTIFY returnedChanged FINAL) ///< words came back that were being typed
    Q_PROPERTY(int minutesAgo READ minutesAgo NOTIFY returnedChanged FINAL)

    /// item whose words are open for change; empty: none
    Q_PROPERTY(QString editingId READ editingId NOTIFY editingChanged FINAL)
    Q_PROPERTY(handrail::view::PlanItem *item READ item CONSTANT FINAL)       ///< that item, part by part
    /// What the open contact could change in the circle of support: "add", "change", or nothing.
    Q_PROPERTY(QString circleOffer READ circleOffer NOTIFY editingChanged FINAL)
    Q_PROPERTY(QString removedWords READ removedWords NOTIFY removedChanged FINAL) ///< can be put back; empty: nothing
    /// can go back to its place; empty: nothing
    Q_PROPERTY(QString movedWords READ movedWords NOTIFY removedChanged FINAL)

public:
    enum Trouble { None, Locked, NotFound, Damaged, DiskFull, ReadOnly, Other };
    Q_ENUM(Trouble)

    PlanModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent = nullptr);
    ~PlanModel() override { flush(); } // the vault's thread finishes what it was given

    [[nodiscard]] QString planId() const { return QString::fromStdString(m_planId); }
    [[nodiscard]] const library::PlanSection &asked() const; ///< the question's, empty where there is none
    [[nodiscard]] bool loaded() const { return m_plan.has_value(); }
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] QString personName() const { return m_personName; }
    [[nodiscard]] QString personId() const { return m_plan ? QString::fromStdString(m_plan->personId) : QString(); }
    [[nodiscard]] QString language() const { return m_plan ? QString::fromStdString(m_plan->language) : QString(); }
    [[nodiscard]] QString title() const { return QString::fromStdString(m_form.head.title); }
    [[nodiscard]] PlanMeans *means() { return m_means; }
    [[nodiscard]] bool usable() const { return care::usable(m_form); }
    [[nodiscard]] QString savedPhase() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_form.sections.size()); }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QString heading() const { return QString::fromStdString(asked().heading); }
    [[nodiscard]] QString question() const { return QString::fromStdString(asked().question); }
    [[nodiscard]] QString help() const { return QString::fromStdString(asked().help); }
    [[nodiscard]] QString hint() const { return QString::fromStdString(asked().hint); }
    [[nodiscard]] QString field() const { return QString::fromStdString(asked().field); }
    [[nodiscard]] QString notice() const { return QString::fromStdString(m_form.notice); }
    [[nodiscard]] QString kindTitle() const;
    [[nodiscard]] QString peerQuestion() const;
    [[nodiscard]] QString peerHelp() const;
    [[nodiscard]] bool skipped() const { return passed(care::SectionState::Skipped); }
    [[nodiscard]] bool declined() const { return passed(care::SectionState::Declined); }
    [[nodiscard]] RowsModel *options() { return &m_options; }
    [[nodiscard]] bool single() const { return asked().single; }
    [[nodiscard]] RowsModel *circle() { return &m_circle; }
    [[nodiscard]] QString offer() const;
    [[nodiscard]] bool agreed() const { return m_plan && m_plan->agreedMs > 0; }
    [[nodiscard]] PlanItem *item() { return &m_edit; }
    [[nodiscard]] RowsModel *items() { return &m_items; }
    [[nodiscard]] RowsModel *whole() { return &m_whole; }
    [[nodiscard]] QStringList examples() const;
    [[nodiscard]] QString typed() const;
    [[nodiscard]] int cursor() const { return m_cursor; }
    [[nodiscard]] bool returned() const { return m_returned; }
    [[nodiscard]] int minutesAgo() const { return m_minutesAgo; }
    [[nodiscard]] QString editingId() const { return m_edit.itemId(); }
    [[nodiscard]] QString circleOffer() const;
    [[nodiscard]] QString movedWords() const;
    [[nodiscard]] QString removedWords() const
    {
        return m_removed ? QString::fromStdString(m_removed->item.text) : QString();
    }

    /// Reads @p planId and what was left open in it. The plan that is open already: reads nothing again.
    Q_INVOKABLE void open(const QString &planId);
    /// Words out of memory; open() brings them back. Flush first.
    void forget();
    /// Everything typed so far goes to disk now.
    Q_INVOKABLE void flush() { m_drafts.flush(); }
    /// The page is left: a text that stands in its field becomes the plan's, what is typed elsewhere stays a draft.
    Q_INVOKABLE void settle();

    /// The empty field as it stands after a keystroke. @p cursor in UTF-16 units.
    Q_INVOKABLE void type(const QString &text, int cursor);
    /// Return in the empty field: its words become an item. A contact's number is taken out of them. In a section of
    /// one text they become that text, or take it out when they are empty.
    Q_INVOKABLE void add();
    /// In a section of one text the example's words go behind what stands there.
    Q_INVOKABLE void addExample(const QString &words);
    Q_INVOKABLE void choose(const QString &optionId, bool chosen);
    /// Someone or somewhere from the directory. @p origin "directory/<service id>".
    Q_INVOKABLE void addPicked(const QString &words, const QString &phone, const QString &where, const QString &hours,
                               const QString &origin);
    /// Someone of `circle`, with what was agreed about calling them.
    Q_INVOKABLE void addFromCircle(int row);
    /// Reads `circle` for the question that is asked.
    Q_INVOKABLE void readCircle();
    /// The open contact goes into the circle, or is changed there as it is here.
    Q_INVOKABLE void takeCircleOffer();
    Q_INVOKABLE void move(const QString &itemId, int steps);
    Q_INVOKABLE void remove(const QString &itemId);
    Q_INVOKABLE void putBack();     ///< what was taken out or moved last
    Q_INVOKABLE void letGo();       ///< of what could be put back
    void noticeSeen();              ///< of `returned`

    Q_INVOKABLE void edit(const QString &itemId);
    /// @p part: the name of a property of PlanItem. @p cursor in UTF-16 units.
    Q_INVOKABLE void typeEdit(const QString &part, const QString &value, int cursor);
    Q_INVOKABLE void setEditDone(bool done);
    Q_INVOKABLE void setEditConsent(handrail::view::PlanItem::Answer consent);
    /// The day that is @p days and @p months from today; moveDate: from the day that stands there, or from today.
    Q_INVOKABLE void setEditDate(int days, int months);
    Q_INVOKABLE void moveEditDate(int days);
    /// 'Used it? Did it help?' for the open item; kept at once.
    Q_INVOKABLE void review(handrail::view::PlanItem::Answer used, handrail::view::PlanItem::Answer helped);
    Q_INVOKABLE void endEdit();     ///< keeps it; emptied words keep what they were

    /// Headings and questions in @p language from now on; what the person wrote is left as it is. A revision, like
    /// every change.
    Q_INVOKABLE void speak(const QString &language);
    Q_INVOKABLE void goTo(int index);
    /// Next question; what stands in the field becomes an item. Of what is put out of reach first the next small question
    /// (PlanMeans). @return false at the last one.
    Q_INVOKABLE bool next();
    /// Passes the question, recorded as skipped while nothing is in it. @return false at the last one.
    Q_INVOKABLE bool skip();
    /// The person does not want this part: recorded so while nothing is in it. Anything added opens it again.
    Q_INVOKABLE void decline();
    /// Peer and person sit down with @p planId again, at follow-up: what the coach was told no to is offered once more.
    Q_INVOKABLE void beginReview(const QString &planId);
    Q_INVOKABLE void takeOffer();    ///< goes to the question the coach named
    Q_INVOKABLE void declineOffer(); ///< not now; asked again at follow-up
    /// 'This is right': the plan as it stands is what the person wants.
    Q_INVOKABLE void agree();
    /// @p source (English, marked with QT_TRANSLATE_NOOP in @p context) in the plan's language.
    Q_INVOKABLE QString said(const QString &context, const QString &source) const;
    /// What the app speaks; headings and questions are given in it too where it is not the plan's language.
    void setPeerLanguage(const QString &language);
    Q_INVOKABLE bool back();
    Q_INVOKABLE void retry();

signals:
    void opened();
    void troubleChanged();
    void changed();
    void currentChanged();
    void typedChanged();
    void savedPhaseChanged();
    void editingChanged();
    void removedChanged();
    void returnedChanged();
    void peerChanged();
    void added(const QString &itemId); ///< a line came into the question that is asked
    void planChanged(); ///< a revision is on disk: lists read again

private:
    [[nodiscard]] care::Plan withNumber(care::Plan plan, const library::PlanExample &example) const;
    struct Loaded;
    struct Removed {
        std::string sectionId;
        care::Item item;
        int at = 0;
    };
    void show(Loaded loaded);
    void comeBack(const Loaded &loaded);
    [[nodiscard]] std::string sectionId() const { return asked().id; }
    [[nodiscard]] care::Draft draftHere() const;
    /// @p agreedMs: 'This is right' was said of the plan as it is now; by default nobody said it of what just changed.
    void change(care::Plan plan, const std::string &dropSlot = {}, std::int64_t agreedMs = 0);
    void save();
    void keepEdit(int cursor);
    void addText(const care::Draft &draft);
    [[nodiscard]] const library::PlanSection *peer() const;
    [[nodiscard]] bool passed(care::SectionState state) const;
    [[nodiscard]] std::optional<care::Offer> offered() const;
    bool reachedEnd();
    void readPeerForm();
    void addWhole(care::Item item);
    void refresh();
    void leaveQuestion();
    void setTrouble(Trouble trouble);
    void follow(const storage::Failure &failure);

    VaultDesk &m_vault;
    PlanContent m_content;
    const storage::Clock &m_clock;
    DraftKeeper m_drafts;
    RowsModel m_items, m_whole, m_options, m_circle;
    std::string m_planId;
    QString m_personName;
    std::optional<care::Plan> m_plan;
    library::PlanTemplate m_form, m_peerForm; ///< the second in the peer's language, empty where it is the same
    std::string m_peerLanguage = "en";
    std::vector<care::Item> m_known; ///< behind `circle`
    std::vector<care::Contact> m_contacts; ///< the circle as it was last read
    int m_current = 0;
    std::map<std::string, care::Draft> m_typed; ///< by section: words in its empty field
    PlanItem m_edit;
    PlanMeans *m_means;
    std::optional<Removed> m_removed;
    std::optional<Removed> m_moved; ///< the item as it was, and where it stood
    std::vector<std::string> m_dropSlots; ///< drafts that became items, dropped with the next revision that is kept
    int m_saving = 0;
    int m_asked = 0;   ///< loads asked for; an overtaken answer is let go
    bool m_changed = false; ///< something was kept since the plan was opened
    bool m_failed = false;       ///< a revision is not on disk
    bool m_draftRefused = false; ///< words of a field are not on disk
    bool m_returned = false;
    std::string m_reviewId;    ///< plan that is looked at again …
    std::int64_t m_reviewedMs = 0; ///< … since when
    /// the last question was passed in this sitting, or this is a later one: the coach may speak
    bool m_walked = false;
    int m_minutesAgo = 0;
    int m_cursor = -1;
    Trouble m_trouble = None;
};

} // namespace handrail::view
