#pragma once

#include "qml/support/sessionbench.h"
#include "support/memoryjournal.h"
#include "support/recordingsenses.h"

#include <algorithm>

namespace handrail::test {

/// For Now's pages: a journal in memory that outlives the session, as the disk outlives the app. It cannot call and has
/// no position.
class Bench : public SessionBench {
    Q_OBJECT

public:
    Bench()
    {
        m_dialer.able = m_dialer.texts = m_dialer.accepts = false;
        m_feed.why = platform::PositionFeed::Trouble::NoDevice;
        start();
    }
    ~Bench() override { end(); }

    /// A new, empty device.
    Q_INVOKABLE void fresh()
    {
        m_journal = std::make_shared<MemoryJournal>();
        m_clock = FixedClock();
        start();
    }
    /// The same device, the app started again.
    Q_INVOKABLE void restart()
    {
        start();
        session()->restore();
        settle();
    }
    /// Sound, motor and voices, all recorded; without: a device that has none. From the next fresh() on.
    Q_INVOKABLE void setSenses(bool there) { m_senses = there; }
    [[nodiscard]] Q_INVOKABLE QStringList said() const { return m_speech.said; }
    Q_INVOKABLE void setRecordsLocked(bool locked) { m_journal->locked = locked; }
    Q_INVOKABLE void setDiskFull(bool full) { m_journal->refuseAfter = full ? 0 : -1; }
    [[nodiscard]] Q_INVOKABLE QString newestEntry() const
    {
        return m_journal->written.empty() ? QString() : QString::fromStdString(m_journal->written.back().kind);
    }
    [[nodiscard]] Q_INVOKABLE int entries(const QString &kind) const
    {
        return static_cast<int>(std::ranges::count(m_journal->written, kind.toStdString(), &vault::Entry::kind));
    }
    [[nodiscard]] Q_INVOKABLE bool slotsHold(const QString &word) const
    {
        return std::ranges::any_of(
            m_journal->kept, [&](const auto &s) { return s.second.find(word.toStdString()) != std::string::npos; });
    }

private:
    void start()
    {
        begin([journal = m_journal]() -> storage::Result<view::Keeping> {
            return view::Keeping{journal, journal.get(), nullptr, nullptr};
        });
    }

    void equip(view::Rooms &rooms) override
    {
        m_speech.said.clear();
        if (!m_senses)
            return;
        rooms.clicker = &m_clicker;
        rooms.buzzer = &m_buzzer;
        rooms.speech = &m_speech;
    }

    bool m_senses = false;
    RecordingClicker m_clicker;
    RecordingBuzzer m_buzzer;
    RecordingSpeech m_speech;
    std::shared_ptr<MemoryJournal> m_journal = std::make_shared<MemoryJournal>();
};

} // namespace handrail::test
