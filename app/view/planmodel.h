#pragma once

#include "draftkeeper.h"
#include "plancontent.h"
#include "rowsmodel.h"

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

/// One plan, question by question. Every change is a revision on disk before the screen says 'Saved'; what is typed and is no item
/// yet is a draft. Holds a person's words only while records are open: forget() when they lock.
class PlanModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask AppSession for it")

    Q_PROPERTY(QString planId READ planId NOTIFY opened)
    Q_PROPERTY(bool loaded READ loaded NOTIFY opened)
    Q_PROPERTY(handrail::view::PlanModel::Trouble trouble READ trouble NOTIFY troubleChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY opened)
    Q_PROPERTY(QString personId READ personId NOTIFY opened)
    Q_PROPERTY(QString language READ language NOTIFY opened)   ///< of headings and questions
    Q_PROPERTY(QString title READ title NOTIFY opened)         ///< of the template, in the plan's language
    Q_PROPERTY(QString footer READ footer NOTIFY opened)
    Q_PROPERTY(bool usable READ usable NOTIFY opened)          ///< has steps for a hard moment (UseNowModel)
    Q_PROPERTY(QString savedPhase READ savedPhase NOTIFY savedPhaseChanged) ///< "", "saving", "saved", "failed"

    Q_PROPERTY(int count READ count NOTIFY opened)             ///< of questions
    Q_PROPERTY(int current READ current NOTIFY currentChanged) ///< from 0
    Q_PROPERTY(QString heading READ heading NOTIFY currentChanged)
    Q_PROPERTY(QString question READ question NOTIFY currentChanged)
    Q_PROPERTY(QString help READ help NOTIFY currentChanged)
    Q_PROPERTY(QString hint READ hint NOTIFY currentChanged)
    Q_PROPERTY(QString field READ field NOTIFY currentChanged) ///< "item", "contact", "place", "means", "text"
    Q_PROPERTY(bool skipped READ skipped NOTIFY changed)
    Q_PROPERTY(handrail::view::RowsModel *items READ items CONSTANT) ///< itemId, words, phone, where, who, when, done
    Q_PROPERTY(QStringList examples READ examples NOTIFY changed)
    Q_PROPERTY(handrail::view::RowsModel *whole READ whole CONSTANT) ///< heading, summary, has, skipped, here

    Q_PROPERTY(QString typed READ typed NOTIFY typedChanged)    ///< in the empty field of this question
    Q_PROPERTY(int cursor READ cursor NOTIFY returnedChanged)   ///< where it stood in the words that came back
    Q_PROPERTY(bool returned READ returned NOTIFY returnedChanged) ///< words came back that were being typed
    Q_PROPERTY(int minutesAgo READ minutesAgo NOTIFY returnedChanged)

    Q_PROPERTY(QString editingId READ editingId NOTIFY editingChanged) ///< item whose words are open for change; empty: none
    Q_PROPERTY(QString editText READ editText NOTIFY editingChanged)
    Q_PROPERTY(QString editPhone READ editPhone NOTIFY editingChanged)
    Q_PROPERTY(QString editWhere READ editWhere NOTIFY editingChanged)
    Q_PROPERTY(QString editWho READ editWho NOTIFY editingChanged)
    Q_PROPERTY(QString editWhen READ editWhen NOTIFY editingChanged)
    Q_PROPERTY(bool editDone READ editDone NOTIFY editingChanged)
    Q_PROPERTY(QString removedWords READ removedWords NOTIFY removedChanged) ///< can be put back; empty: nothing

public:
    enum Trouble { None, Locked, NotFound, Damaged, DiskFull, ReadOnly, Other };
    Q_ENUM(Trouble)

    PlanModel(VaultDesk &vault, PlanContent content, const storage::Clock &clock, QObject *parent = nullptr);
    ~PlanModel() override { flush(); } // the vault's thread finishes what it was given

    [[nodiscard]] QString planId() const { return QString::fromStdString(m_planId); }
    [[nodiscard]] bool loaded() const { return m_plan.has_value(); }
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] QString personName() const { return m_personName; }
    [[nodiscard]] QString personId() const { return m_plan ? QString::fromStdString(m_plan->personId) : QString(); }
    [[nodiscard]] QString language() const { return m_plan ? QString::fromStdString(m_plan->language) : QString(); }
    [[nodiscard]] QString title() const { return QString::fromStdString(m_form.head.title); }
    [[nodiscard]] QString footer() const { return QString::fromStdString(m_form.footer); }
    [[nodiscard]] bool usable() const { return care::usable(m_form); }
    [[nodiscard]] QString savedPhase() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_form.sections.size()); }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QString heading() const { return QString::fromStdString(asked().heading); }
    [[nodiscard]] QString question() const { return QString::fromStdString(asked().question); }
    [[nodiscard]] QString help() const { return QString::fromStdString(asked().help); }
    [[nodiscard]] QString hint() const { return QString::fromStdString(asked().hint); }
    [[nodiscard]] QString field() const { return QString::fromStdString(asked().field); }
    [[nodiscard]] bool skipped() const;
    [[nodiscard]] RowsModel *items() { return &m_items; }
    [[nodiscard]] RowsModel *whole() { return &m_whole; }
    [[nodiscard]] QStringList examples() const;
    [[nodiscard]] QString typed() const;
    [[nodiscard]] int cursor() const { return m_cursor; }
    [[nodiscard]] bool returned() const { return m_returned; }
    [[nodiscard]] int minutesAgo() const { return m_minutesAgo; }
    [[nodiscard]] QString editingId() const { return QString::fromStdString(m_edit.id); }
    [[nodiscard]] QString editText() const { return QString::fromStdString(m_edit.text); }
    [[nodiscard]] QString editPhone() const { return QString::fromStdString(m_edit.detail.phone); }
    [[nodiscard]] QString editWhere() const { return QString::fromStdString(m_edit.detail.where); }
    [[nodiscard]] QString editWho() const { return QString::fromStdString(m_edit.detail.who); }
    [[nodiscard]] QString editWhen() const { return QString::fromStdString(m_edit.detail.when); }
    [[nodiscard]] bool editDone() const { return m_edit.detail.done; }
    [[nodiscard]] QString removedWords() const { return m_removed ? QString::fromStdString(m_removed->item.text) : QString(); }

    /// Reads @p planId and what was left open in it. The plan that is open already: reads nothing again.
    Q_INVOKABLE void open(const QString &planId);
    /// Words out of memory; open() brings them back. Flush first.
    void forget();
    /// Everything typed so far goes to disk now.
    Q_INVOKABLE void flush() { m_drafts.flush(); }

    /// The empty field as it stands after a keystroke. @p cursor in UTF-16 units.
    Q_INVOKABLE void type(const QString &text, int cursor);
    /// Return in the empty field: its words become an item. A contact's number is taken out of them.
    Q_INVOKABLE void add();
    Q_INVOKABLE void addExample(const QString &words);
    Q_INVOKABLE void move(const QString &itemId, int steps);
    Q_INVOKABLE void remove(const QString &itemId);
    Q_INVOKABLE void putBack();
    Q_INVOKABLE void letGo();       ///< of what could be put back
    Q_INVOKABLE void noticeSeen();  ///< of `returned`

    Q_INVOKABLE void edit(const QString &itemId);
    /// @p part "text", "phone", "where", "who", "when". @p cursor in UTF-16 units.
    Q_INVOKABLE void typeEdit(const QString &part, const QString &value, int cursor);
    Q_INVOKABLE void setEditDone(bool done);
    Q_INVOKABLE void endEdit();     ///< keeps it; emptied words keep what they were

    /// Headings and questions in @p language from now on; what the person wrote is left as it is. A revision, like every change.
    Q_INVOKABLE void speak(const QString &language);
    Q_INVOKABLE void goTo(int index);
    /// Next question; what stands in the field becomes an item. @return false at the last one.
    Q_INVOKABLE bool next();
    /// Passes the question, recorded as skipped while nothing is in it. @return false at the last one.
    Q_INVOKABLE bool skip();
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
    void planChanged(); ///< a revision is on disk: lists read again

private:
    struct Loaded;
    struct Removed {
        std::string sectionId;
        care::Item item;
        int at = 0;
    };
    void show(Loaded loaded);
    void comeBack(const Loaded &loaded);
    [[nodiscard]] const library::PlanSection &asked() const;
    [[nodiscard]] std::string sectionId() const { return asked().id; }
    [[nodiscard]] care::Draft draftHere() const;
    void change(care::Plan plan, const std::string &dropSlot = {});
    void save();
    void keepEdit(int cursor);
    void refresh();
    void leaveQuestion();
    void setTrouble(Trouble trouble);
    void follow(const storage::Failure &failure);

    VaultDesk &m_vault;
    PlanContent m_content;
    const storage::Clock &m_clock;
    DraftKeeper m_drafts;
    RowsModel m_items, m_whole;
    std::string m_planId;
    QString m_personName;
    std::optional<care::Plan> m_plan;
    library::PlanTemplate m_form;
    int m_current = 0;
    std::map<std::string, care::Draft> m_typed; ///< by section: words in its empty field
    care::Item m_edit;
    std::optional<Removed> m_removed;
    std::vector<std::string> m_dropSlots; ///< drafts that became items, dropped with the next revision that is kept
    int m_saving = 0;
    int m_asked = 0;   ///< loads asked for; an overtaken answer is let go
    bool m_changed = false; ///< something was kept since the plan was opened
    bool m_failed = false;       ///< a revision is not on disk
    bool m_draftRefused = false; ///< words of a field are not on disk
    bool m_returned = false;
    int m_minutesAgo = 0;
    int m_cursor = -1;
    Trouble m_trouble = None;
};

} // namespace handrail::view
