#pragma once

#include "view/desk/directorydesk.h"
#include "view/desk/readingmodel.h"
#include "view/desk/rowsmodel.h"

#include "storage/clock.h"

#include <QObject>
#include <QString>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace handrail::view {

class DirectoryModel;

/// A round of calls: ten numbers that nobody checked for long, one tap for each. Every tap is kept at once, so that the
/// round goes on where it was left.
class RoundModel : public handrail::view::ReadingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask DirectorySession for it")

    /// serviceId, name, number, callRoute, city, checkedUnit, checkedCount, outcome, waits
    Q_PROPERTY(handrail::view::RowsModel *stops READ stops CONSTANT FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(bool ended READ hasEnded NOTIFY changed FINAL)          ///< of the round that is shown
    Q_PROPERTY(bool nothingDue READ isNothingDue NOTIFY changed FINAL) ///< begin() found no number to call
    Q_PROPERTY(int position READ position NOTIFY changed FINAL)        ///< the first without a word; the count: none
    Q_PROPERTY(int heard READ heard NOTIFY changed FINAL)              ///< numbers that have a word, not skipped
    /// services whose 'closed' hides nothing until it was confirmed, of all rounds and pages
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL) ///< what was asked for last was not kept

public:
    RoundModel(DirectoryDesk &desk, DirectoryModel &list, const storage::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *stops() { return &m_stops; }
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    [[nodiscard]] bool isNothingDue() const { return m_nothingDue; }
    [[nodiscard]] int position() const;
    [[nodiscard]] QVariantMap next() const; ///< its row; empty: none
    [[nodiscard]] int heard() const;
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    Q_INVOKABLE void look();
    /// Goes on with the round that is open, or begins another.
    Q_INVOKABLE void begin();
    /// @p outcome: "reached", "wrong_number", "full", "closed_down", "skipped"; "" takes it back. The second press of
    /// one thumb is no word about the number that has just come under it.
    /// @return it was taken up
    Q_INVOKABLE bool mark(const QString &serviceId, const QString &outcome);
    /// What was heard stays; the other numbers are left for another time.
    Q_INVOKABLE void end();
    /// Who looks after the directory says that those that wait are closed.
    Q_INVOKABLE void confirm();

signals:
    void changed();

private:
    enum class Step { Look, Begin, Change };
    /// Does @p job on the directory's thread, then shows the round as it is.
    template <typename Job>
    void act(Step step, Job job);
    [[nodiscard]] bool tooSoon(const QString &serviceId) const;

    DirectoryDesk &m_desk;
    DirectoryModel &m_list;
    const storage::Clock &m_clock;
    RowsModel m_stops;
    qint64 m_round = 0;
    int m_waiting = 0;
    std::optional<storage::Moment> m_cameAt; ///< when the next number came under the thumb
    bool m_known = false, m_ended = false, m_nothingDue = false, m_failed = false;
};

} // namespace handrail::view
