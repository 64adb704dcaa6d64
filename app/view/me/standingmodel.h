#pragma once

#include "view/desk/rowsmodel.h"

#include "peer/own.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class OwnBook;
class Settings;

/// Where the peer stands with a designation, with the renewal of a certificate, and with their competencies over the
/// last year. Said by the peer, checked by nobody.
class StandingModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask SelfKit for it")

    /// key of peer::designationSteps(), day it was said (empty: not)
    Q_PROPERTY(handrail::view::RowsModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(int learned READ learned NOTIFY changed FINAL)              ///< minutes towards the renewal
    Q_PROPERTY(int ethics READ ethics NOTIFY changed FINAL)                ///< of them law and ethics
    Q_PROPERTY(int learnedGoal READ learnedGoal CONSTANT FINAL)
    Q_PROPERTY(int ethicsGoal READ ethicsGoal CONSTANT FINAL)
    Q_PROPERTY(QString since READ since NOTIFY changed FINAL)              ///< the day from which it counts
    /// Ratings of the last twelve months: competency, step, day, stepThen, dayThen (of a year ago or since; empty:
    /// there is one only)
    Q_PROPERTY(handrail::view::RowsModel *reviewed READ reviewed CONSTANT FINAL)
    /// of the last twelve months: competency, words, day, done
    Q_PROPERTY(handrail::view::RowsModel *goals READ goals CONSTANT FINAL)

public:
    StandingModel(OwnBook &book, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *steps() { return &m_steps; }
    [[nodiscard]] int learned() const { return m_learned; }
    [[nodiscard]] int ethics() const { return m_ethics; }
    [[nodiscard]] int learnedGoal() const { return static_cast<int>(peer::kRenewalMinutes); }
    [[nodiscard]] int ethicsGoal() const { return static_cast<int>(peer::kRenewalEthicsMinutes); }
    [[nodiscard]] QString since() const;
    [[nodiscard]] RowsModel *reviewed() { return &m_reviewed; }
    [[nodiscard]] RowsModel *goals() { return &m_goals; }

    Q_INVOKABLE void attest(const QString &key, bool on);

signals:
    void changed();

private:
    [[nodiscard]] std::string renewalFrom() const;
    void arrange();

    OwnBook &m_book;
    Settings &m_settings;
    RowsModel m_steps{{"key", "day"}}, m_reviewed{{"competency", "step", "day", "stepThen", "dayThen"}};
    RowsModel m_goals{{"competency", "words", "day", "done"}};
    int m_learned = 0, m_ethics = 0;
};

} // namespace handrail::view
