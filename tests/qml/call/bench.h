#pragma once

#include "qml/support/sessionbench.h"
#include "support/memoryjournal.h"
#include "support/qrreader.h"

namespace handrail::test {

/// For the call pages: the real lines and outlines, a phone that writes down whom it was asked to call, a journal in
/// memory.
class Bench : public SessionBench {
    Q_OBJECT
    Q_PROPERTY(QStringList dialed READ dialed)
    Q_PROPERTY(QStringList texted READ texted)

public:
    Bench() { fresh(); }
    ~Bench() override { end(); }

    [[nodiscard]] QStringList dialed() const { return m_dialer.dialed; }
    [[nodiscard]] QStringList texted() const { return m_dialer.texted; }

    /// A new, empty device that can call, without a position.
    Q_INVOKABLE void fresh()
    {
        end();
        m_dialer = RecordingDialer();
        m_feed.why = platform::PositionFeed::Trouble::None;
        m_journal = std::make_shared<MemoryJournal>();
        start();
    }
    Q_INVOKABLE void setPhone(bool able, bool accepts = true)
    {
        m_dialer.able = m_dialer.texts = able;
        m_dialer.accepts = accepts;
    }
    Q_INVOKABLE void stand(double latitude, double longitude, double accuracyM, int secondsAgo)
    {
        m_feed.give(latitude, longitude, accuracyM, m_clock.at.wallMs - qint64{secondsAgo} * 1000);
    }
    /// "device": none here; "allowed": the person or the system said no; "signal": no fix.
    Q_INVOKABLE void refuse(const QString &why)
    {
        using Trouble = platform::PositionFeed::Trouble;
        m_feed.trip(why == QLatin1String("allowed")  ? Trouble::NotAllowed
                    : why == QLatin1String("signal") ? Trouble::NoSignal
                                                     : Trouble::NoDevice);
    }
    /// The same device, the app started again.
    Q_INVOKABLE void restart()
    {
        start();
        session()->restore();
        settle();
    }
    /// What another phone's camera reads from the squares of a code on the screen; empty: nothing.
    [[nodiscard]] Q_INVOKABLE static QString scan(const QString &rows)
    {
        share::QrCode code;
        for (const QString &row : rows.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            ++code.size;
            for (const QChar module : row)
                code.dark.push_back(module == QLatin1Char('1'));
        }
        const auto read = code.size > 0 ? readQr(code) : std::nullopt;
        return read ? QString::fromStdString(*read) : QString();
    }
    Q_INVOKABLE void noDevice() { m_feed.why = platform::PositionFeed::Trouble::NoDevice; }
    [[nodiscard]] Q_INVOKABLE bool asking() const { return m_feed.running; }
    [[nodiscard]] Q_INVOKABLE QStringList told()
    {
        settle();
        QStringList kinds;
        for (const auto &entry : m_journal->written)
            kinds += QString::fromStdString(entry.kind);
        return kinds;
    }

private:
    void start()
    {
        begin([journal = m_journal]() -> storage::Result<view::Keeping> {
            return view::Keeping{journal, journal.get(), nullptr, nullptr};
        });
    }

    std::shared_ptr<MemoryJournal> m_journal;
};

} // namespace handrail::test
