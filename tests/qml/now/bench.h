#pragma once

#include "qml/support/sessionbench.h"
#include "support/memoryjournal.h"
#include "support/recordingsenses.h"

#include "view/desk/routes.h"

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
    /// How often the device has called by tone and shake alike: a dose is due, or the responder's timer is over.
    [[nodiscard]] Q_INVOKABLE int called() const
    {
        const auto heard = std::ranges::count(m_clicker.tones, platform::Clicker::Tone::Due);
        return static_cast<int>(std::min<std::ptrdiff_t>(heard, m_buzzer.count(platform::Buzzer::Buzz::Due)));
    }
    [[nodiscard]] Q_INVOKABLE QStringList said() const { return m_speech.said; }
    /// A phone that writes down what it was asked to text, and sends nothing.
    Q_INVOKABLE void setPhone(bool able) { m_dialer.able = m_dialer.texts = m_dialer.accepts = able; }
    Q_INVOKABLE void forgetTexts() { m_dialer.texted.clear(); }
    [[nodiscard]] Q_INVOKABLE QStringList texted() const { return m_dialer.texted; }
    /// Every protocol of the library, so that no test of them lacks a new one.
    [[nodiscard]] Q_INVOKABLE QStringList protocols() const
    {
        QStringList ids;
        for (const library::Head &head : m_library.heads("protocol", "en"))
            ids << QString::fromStdString(head.id);
        return ids;
    }
    [[nodiscard]] Q_INVOKABLE QStringList stepsOf(const QString &protocol) const
    {
        QStringList ids;
        const auto read = m_library.protocol(protocol.toStdString(), "en");
        for (const library::ProtocolStep &step : read.value().steps)
            ids << QString::fromStdString(step.id);
        return ids;
    }
    /// Every route that the app knows, so that no test of them lacks a new one.
    [[nodiscard]] Q_INVOKABLE static QStringList routes()
    {
        QStringList all;
        for (const view::RouteRow &row : view::routeRows())
            all << QLatin1String(row.route);
        return all;
    }
    /// A person, a phone network or a border sets the wall clock; the boot clock knows nothing of it.
    Q_INVOKABLE void setWallAhead(int seconds) { m_clock.at.wallMs += std::int64_t{seconds} * 1000; }
    Q_INVOKABLE void reboot(int downSeconds) { m_clock.reboot(std::int64_t{downSeconds} * 1000); }
    [[nodiscard]] Q_INVOKABLE qint64 wallMs() const { return m_clock.at.wallMs; }
    Q_INVOKABLE void setWallMs(qint64 ms) { m_clock.at.wallMs = ms; }
    /// So many seconds, one after the other, with everything that tells them.
    Q_INVOKABLE void pass(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            m_clock.advance(1000);
            const bool shown = session()->now()->run()->visible();
            session()->now()->run()->setVisible(!shown);
            session()->now()->run()->setVisible(shown);
            emit session()->now()->checkOnMe()->ticked();
        }
    }
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
