#pragma once

#include "view/now/runbook.h"

#include "crisis/doseclock.h"

#include <QtQml/qqmlregistration.h>

#include <optional>

namespace handrail::view {

/// The dose clock of the shown run, and over every run that is on: for whom it is time for another dose. All of it is
/// told in whole seconds of the run, so that every clock turns on one tick and none skips or shows a second twice. It
/// ticks with RunModel and not by itself.
class RunDoses : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask RunModel for it")

    /// the protocol gives doses: there is a clock for them
    Q_PROPERTY(bool any READ any NOTIFY changed FINAL)
    Q_PROPERTY(int given READ given NOTIFY changed FINAL)
    Q_PROPERTY(bool kept READ isKept NOTIFY changed FINAL) ///< every dose that is given is on disk
    Q_PROPERTY(QString phase READ phase NOTIFY ticked FINAL) ///< "none", "wait", "due", "over"
    Q_PROPERTY(QString text READ text NOTIFY ticked FINAL)   ///< since the last dose, or since the start
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed FINAL)
    Q_PROPERTY(double part READ part NOTIFY ticked FINAL)      ///< 0 … 1 of the window bar
    Q_PROPERTY(double window READ window NOTIFY changed FINAL) ///< where on the bar the window begins
    /// It is time for another dose, and nothing that a dose would undo ('Breathing') says that none is needed.
    Q_PROPERTY(bool calls READ calls NOTIFY ticked FINAL)
    /// Over every run, whatever page shows: the number of a dose it is time for (0: none) and whose it is. The shown
    /// run's first.
    Q_PROPERTY(int due READ due NOTIFY ticked FINAL)
    Q_PROPERTY(int duePerson READ duePerson NOTIFY ticked FINAL)

public:
    explicit RunDoses(const RunBook &book) : m_book(book)
    {
        connect(&m_book, &RunBook::changed, this, &RunDoses::changed);
    }

    [[nodiscard]] bool any() const { return !m_book.protocol().doseMark.empty(); }
    [[nodiscard]] int given() const { return crisis::standing(m_book.run(), m_book.protocol().doseMark); }
    [[nodiscard]] bool isKept() const;
    [[nodiscard]] QString phase() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString fromText() const;
    [[nodiscard]] int fromMinutes() const { return m_book.protocol().doseDueFromS / 60; }
    [[nodiscard]] double part() const;
    [[nodiscard]] double window() const;
    [[nodiscard]] bool calls() const;
    [[nodiscard]] int due() const;
    [[nodiscard]] int duePerson() const;

    /// The dose clock of one run that is on, shown or not.
    struct State {
        QString runId;
        int person = 1;
        int next = 1; ///< number of the next dose
        crisis::DoseClock::Phase phase = crisis::DoseClock::Phase::NoneGiven;
    };
    /// Of every run that is on and gives doses; the shown one first.
    [[nodiscard]] std::vector<State> states() const;

signals:
    void changed();
    void ticked();

private:
    [[nodiscard]] crisis::DoseClock clock() const;
    [[nodiscard]] std::optional<State> dueState() const;

    const RunBook &m_book;
};

} // namespace handrail::view
