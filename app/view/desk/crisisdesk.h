#pragma once

#include "crisis/crisislog.h"
#include "library/kinds.h"
#include "storage/clock.h"
#include "view/desk/unconfirmed.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace handrail::view {

class VaultDesk;
struct Keeping;

/// Where Now's view models get their words; library::Library in the app, made by hand in tests.
struct CrisisContent {
    std::function<storage::Result<library::Protocol>(const std::string &id, const std::string &lang)> protocol;
    std::function<storage::Result<library::Checklist>(const std::string &id, const std::string &lang)> checklist;
    std::function<storage::Result<library::Line>(const std::string &id, const std::string &lang)> line;
    /// Heads of a kind in the phase 'now', in the authors' order.
    std::function<std::vector<library::Head>(const std::string &kind, const std::string &lang)> heads;
    std::function<storage::Result<library::Walk>(const std::string &id, const std::string &lang)> walk{};
    std::function<storage::Result<library::Card>(const std::string &id, const std::string &lang)> card{};
    std::function<storage::Result<library::Practice>(const std::string &id, const std::string &lang)> practice{};
};

/// Everything done in Now goes to disk through here, in the order it was done, and is kept at hand and tried again
/// while the disk refuses it. What is refused for what it is (and would be for ever) is sealed aside and holds up
/// nothing. Holds the open visit, which the first thing done opens. GUI thread only; never waits for the disk. Whatever
/// is asked of the vault afterwards (to lock, to close the file) finds everything that was done before it written,
/// unless the disk refused.
class CrisisDesk : public QObject {
    Q_OBJECT

public:
    CrisisDesk(VaultDesk &vault, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const storage::Clock &clock() const { return m_clock; }
    [[nodiscard]] const crisis::Visit &visit() const { return m_now.visit; }
    /// The open visit's id; opens one when there is none.
    [[nodiscard]] std::string visitId();

    /// A call, which may come before any visit: told to the open one, else a record of its own that the visit opened in
    /// the next half hour begins with. Opens none.
    void keepCall(crisis::VisitEvent event);

    /// Keeps what changed and the states that go with it. What names no visit belongs to the open one or to the next.
    /// @p saved is called once all of it is committed.
    void keep(const crisis::Changes &changes, std::vector<std::pair<std::string, std::string>> states,
              std::function<void()> saved = {});
    /// Closes the visit: running checklists and walks are dropped with it, ended runs too. @p then is done on the
    /// vault's thread as part of the same job, once the closing is committed: nothing, no lock either, comes between.
    /// It must cope with records that are locked. @p saved is called once all of it is done.
    void closeVisit(const std::string &outcome, std::function<void(Keeping &)> then = {},
                    std::function<void()> saved = {});
    /// Moves an event of the open visit to another time; the journal keeps that it was moved, and when.
    void retime(const std::string &eventId, std::int64_t wallMs);
    /// Takes an event out of the open visit (it did not happen) or puts it back; the journal keeps that it was, when
    /// and by whom.
    void takeOut(const std::string &eventId, bool out);
    /// What was chosen so far on the way to closing the open visit: kept with it. Without one nothing is kept.
    void keepClosing(crisis::Closing closing);
    /// Keeps one state by its slot, or drops it when @p json is empty.
    void keepState(const std::string &slot, const std::string &json);
    /// An ended run: its slot has done its work, and it does not come back.
    void finish(const crisis::Run &run);
    [[nodiscard]] bool finished(const std::string &runId) const;

    /// Reads what was going on when the app stopped; emits restored() whatever the answer, also when the vault cannot
    /// be opened: the screen must not wait. Not read then, it is asked for again, before anything is written, and
    /// restored() comes again.
    void restore();
    [[nodiscard]] bool isRestored() const { return m_isRestored; }
    [[nodiscard]] const std::vector<crisis::Run> &runs() const { return m_now.runs; }
    [[nodiscard]] const std::vector<crisis::ChecklistRun> &checklists() const { return m_now.checklists; }
    /// Takes the newest value of a checklist, so that it is found again by its id and dropped with the visit.
    void remember(const crisis::ChecklistRun &list);
    void remember(const crisis::WalkRun &walk);
    [[nodiscard]] const std::vector<crisis::WalkRun> &walks() const { return m_now.walks; }
    /// The 'check on me' timer as it was when the app stopped.
    [[nodiscard]] const crisis::CheckIn &check() const { return m_now.check; }

    /// Why the newest try was refused; nothing while all is well. What was done is kept in memory and tried again by
    /// itself.
    [[nodiscard]] const std::optional<storage::Failure> &refused() const { return m_refused; }
    void retry();
    /// How many things were sealed aside since the start or since somebody was told; see crisis::commit.
    [[nodiscard]] int setAside() const { return m_asides; }
    void knowSetAside();
    /// Everything that was asked to be kept is on disk.
    [[nodiscard]] bool isSaved() const { return m_unconfirmed.empty(); }
    /// The same of one entry of the journal.
    [[nodiscard]] bool isOnDisk(const std::string &entryId) const { return !m_unconfirmed.holds(entryId); }

    [[nodiscard]] VaultDesk &vault() { return m_vault; }

signals:
    void restored();
    void visitChanged();
    /// A deed of a run was taken out of the visit, or put back: its mark goes with it.
    void takenOut(const crisis::VisitEvent &event);
    void savingChanged();

private:
    /// One thing done.
    struct Waiting {
        crisis::Unsaved writes;
        std::function<void(Keeping &)> then{};
        bool isSigned = false; ///< the entry says which peer had the records open; nobody, while they are locked
    };
    /// What is not on disk yet, oldest first: put in at the desk, taken out on the vault's thread.
    struct Queue {
        std::mutex mutex;
        std::deque<Waiting> waiting;
        /// why the last start is not read yet: nothing is written over it. Vault's thread only
        std::optional<storage::Failure> unread;
    };
    void push(Waiting waiting, std::function<void()> saved = {});
    void read();
    void adopt(crisis::UnderWay restored);
    /// Gives every entry without a visit the open one's, or that of the visit to come.
    void giveVisit(crisis::Changes &changes);
    void pump();

    VaultDesk &m_vault;
    const storage::Clock &m_clock;
    crisis::UnderWay m_now;
    std::vector<std::string> m_finished; ///< runs that ended since the start
    std::shared_ptr<Queue> m_queue = std::make_shared<Queue>();
    Unconfirmed m_unconfirmed;
    std::optional<storage::Failure> m_refused;
    QTimer m_again;
    int m_asides = 0;
    bool m_hasOpened = false; ///< a visit, since the start
    enum class Reading { NotAsked, Asked, Failed, Done } m_reading = Reading::NotAsked;
    bool m_isRestored = false;
};

} // namespace handrail::view
