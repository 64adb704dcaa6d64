#pragma once

#include "view/desk/readingmodel.h"
#include "view/desk/daytext.h"
#include "view/desk/refusedwrite.h"

#include "peer/ownnotes.h"
#include "storage/clock.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <string>
#include <type_traits>
#include <vector>

namespace handrail::view {

class VaultDesk;

/// The peer's own notes while records are open: read once, changed in memory, and on disk within a pause of the last
/// keystroke. It knows who unlocked, and writes for nobody else. Locked, it holds nothing.
class OwnBook : public handrail::view::ReadingModel {
    Q_OBJECT
public:
    static constexpr int kPauseMs = 150; ///< as DraftKeeper: one pause and a write from a keystroke to its commit

    OwnBook(VaultDesk &vault, const storage::Clock &clock, QObject *parent = nullptr);
    ~OwnBook() override { flush(); }

    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] const peer::Own &own() const { return m_own; }
    [[nodiscard]] QString trouble() const { return m_refused.trouble(); }
    /// "saving", "saved" (every change is on disk), "failed"; for SavedMark
    [[nodiscard]] QString phase() const;
    [[nodiscard]] std::int64_t nowMs() const { return m_clock.now().wallMs; }
    [[nodiscard]] std::string today() const; ///< "2026-11-29" on this device's calendar

    [[nodiscard]] const std::string &whose() const { return m_peer; } ///< the peer who unlocked when they were read

    /// Notes came in beside those that are here: all of them are read anew. What is being typed is written first.
    void reload();
    /// Reads them when they are not read yet. Locked: nothing comes.
    void load();
    /// Puts @p note in place of the one of its id, or beside the others. Nothing before load().
    template <typename Kind>
    void put(const Kind &note)
    {
        if (!m_loaded || note.id.empty())
            return;
        auto &list = m_own.of<Kind>();
        std::erase_if(list, [&](const Kind &one) { return one.id == note.id; });
        list.push_back(note);
        peer::newestFirst(list);
        queue(peer::kept(note));
    }
    template <typename Kind>
    void drop(const std::string &id)
    {
        if (!m_loaded || std::erase_if(m_own.of<Kind>(), [&](const Kind &one) { return one.id == id; }) == 0)
            return;
        queue(peer::dropped<Kind>(id));
    }
    template <typename Kind>
    [[nodiscard]] const Kind *find(const std::string &id) const
    {
        for (const Kind &one : m_own.of<Kind>()) {
            if (one.id == id)
                return &one;
        }
        return nullptr;
    }
    /// Writes what is pending now: the focus left, the records lock.
    void flush();
    void retry() { m_refused.retry(); }
    /// Every own note of this peer. Ends in erased() or eraseFailed().
    void eraseAll();
    void forget();

signals:
    void changed();
    void savingChanged();
    void erased(int notes);
    void eraseFailed();

private:
    void queue(peer::OwnChange change);

    VaultDesk &m_vault;
    const storage::Clock &m_clock;
    QTimer m_pause;
    RefusedWrite m_refused;
    peer::Own m_own;
    std::string m_peer;                           ///< who unlocked when they were read
    std::map<std::string, std::string> m_pending; ///< slot, JSON
    int m_round = 0;                              ///< grows with each lock: what is answered later is nobody's
    int m_writing = 0;                            ///< writes of this round that are not answered
    bool m_loaded = false, m_loading = false;
};

/// Days as own notes keep them: isoDay().
[[nodiscard]] std::string shiftedDay(const std::string &day, int days); ///< empty stays empty
[[nodiscard]] int daysBetween(const std::string &from, const std::string &to); ///< 0 when one is no day

} // namespace handrail::view
