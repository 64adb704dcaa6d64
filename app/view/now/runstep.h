#pragma once

#include "view/desk/rowsmodel.h"
#include "view/now/runbook.h"

#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// The step the shown run is on: its words, what its large button does now, and the other ways out of it.
class RunStep : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask RunModel for it")

    Q_PROPERTY(QString stepId READ stepId NOTIFY changed FINAL) ///< "end": the hand-off card
    Q_PROPERTY(QString title READ title NOTIFY titleChanged FINAL) ///< its change means another step
    Q_PROPERTY(QString condition READ condition NOTIFY changed FINAL)
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    /// route of the walk this step is the moment for; empty: none
    Q_PROPERTY(QString opens READ opens NOTIFY changed FINAL)
    Q_PROPERTY(QString opensTitle READ opensTitle NOTIFY changed FINAL)
    /// "do": the big button does what `action` says. "done": that stands already (doneSays, doneAt), and the button
    /// only goes on and writes nothing. "again": a dose was given before this step was reached and the next is due: the
    /// button writes it, and the row of `branches` that goesOn goes on without.
    Q_PROPERTY(QString actionState READ actionState NOTIFY changed FINAL)
    /// of the deed that stands: "911 called"; empty while "do"
    Q_PROPERTY(QString doneSays READ doneSays NOTIFY changed FINAL)
    Q_PROPERTY(QString doneAt READ doneAt NOTIFY changed FINAL) ///< "9:41"
    /// words, dont, stepNumber (0: a don't)
    Q_PROPERTY(handrail::view::RowsModel *lines READ lines CONSTANT FINAL)
    /// label; goesOn: its label is not true now, say that it goes on without; toDose: it leads to another dose; grand:
    /// another step says the same on its big button.
    Q_PROPERTY(handrail::view::RowsModel *branches READ branches CONSTANT FINAL)
    Q_PROPERTY(int at READ at NOTIFY changed FINAL) ///< 0 … count
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool canStepBack READ canStepBack NOTIFY changed FINAL)
    Q_PROPERTY(bool atEnd READ atEnd NOTIFY changed FINAL)
    Q_PROPERTY(bool clockLarge READ clockLarge NOTIFY changed FINAL) ///< it is about waiting for the next dose

public:
    explicit RunStep(const RunBook &book);

    [[nodiscard]] QString stepId() const { return QString::fromStdString(m_book.run().step); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString condition() const;
    [[nodiscard]] QString action() const;
    [[nodiscard]] QString opens() const;
    [[nodiscard]] QString opensTitle() const;
    [[nodiscard]] QString actionState() const;
    [[nodiscard]] QString doneSays() const;
    [[nodiscard]] QString doneAt() const;
    [[nodiscard]] RowsModel *lines() { return &m_lines; }
    [[nodiscard]] RowsModel *branches() { return &m_branches; }
    [[nodiscard]] int at() const { return static_cast<int>(crisis::progress(m_book.protocol(), m_book.run()).at); }
    [[nodiscard]] int count() const { return static_cast<int>(crisis::progress(m_book.protocol(), m_book.run()).of); }
    [[nodiscard]] bool canStepBack() const { return !m_book.run().path.empty(); }
    [[nodiscard]] bool atEnd() const { return m_book.run().step == crisis::kEnd; }
    [[nodiscard]] bool clockLarge() const;
    /// As a voice reads it: its condition, title and lines, each a sentence.
    [[nodiscard]] QString spoken() const;
    /// The time for the next dose came on this step: the ways out are others than when they were made.
    [[nodiscard]] bool hasTurned() const { return m_state != actionState(); }

    void refresh();

signals:
    void changed();
    void titleChanged();

private:
    [[nodiscard]] QVariantMap branchRow(const library::Branch &branch) const;

    const RunBook &m_book;
    RowsModel m_lines{{"words", "dont", "stepNumber"}};
    RowsModel m_branches{{"label", "goesOn", "toDose", "grand"}};
    QString m_state; ///< actionState() as the ways out were last made
    std::string m_shownStep;
    QString m_shownTitle;
};

} // namespace handrail::view
