#pragma once

#include "view/desk/rowsmodel.h"
#include "view/me/openevidence.h"

#include "peer/own.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class OwnBook;
class Settings;

/// What a peer keeps about one competency: where they are with it, in a word, over time; the two questions; one goal
/// with a day.
class OwnCompetencyModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask OwnKit for it")

    Q_PROPERTY(QString competency READ competency WRITE setCompetency NOTIFY changed FINAL)
    Q_PROPERTY(QString step READ step NOTIFY changed FINAL) ///< the newest, a key of steps(); empty: never said
    Q_PROPERTY(QStringList steps READ steps CONSTANT FINAL)
    Q_PROPERTY(handrail::view::RowsModel *ratings READ ratings CONSTANT FINAL) ///< day, step; newest first
    Q_PROPERTY(QString hard READ hard NOTIFY changed FINAL) ///< of today's reflection
    Q_PROPERTY(QString well READ well NOTIFY changed FINAL)
    /// entryId, day, hard, well; newest first, today's not among them
    Q_PROPERTY(handrail::view::RowsModel *reflections READ reflections CONSTANT FINAL)
    Q_PROPERTY(QString goal READ goal NOTIFY changed FINAL)       ///< words of the open one
    Q_PROPERTY(QString goalDay READ goalDay NOTIFY changed FINAL) ///< "Dec 13, 2026"
    /// entryId, words, day (when it was ticked)
    Q_PROPERTY(handrail::view::RowsModel *reached READ reached CONSTANT FINAL)
    /// entryId, day, words: what was shown of it, newest first
    Q_PROPERTY(handrail::view::RowsModel *evidence READ evidence CONSTANT FINAL)
    Q_PROPERTY(handrail::view::OpenEvidence *showing READ showing CONSTANT FINAL)

public:
    OwnCompetencyModel(OwnBook &book, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] QString competency() const { return m_competency; }
    void setCompetency(const QString &competency);
    [[nodiscard]] QString step() const;
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] RowsModel *ratings() { return &m_ratings; }
    [[nodiscard]] QString hard() const { return QString::fromStdString(reflection().hard); }
    [[nodiscard]] QString well() const { return QString::fromStdString(reflection().well); }
    [[nodiscard]] RowsModel *reflections() { return &m_reflections; }
    [[nodiscard]] QString goal() const { return QString::fromStdString(openGoal().words); }
    [[nodiscard]] QString goalDay() const;
    [[nodiscard]] RowsModel *reached() { return &m_reached; }
    [[nodiscard]] RowsModel *evidence() { return &m_evidence; }
    [[nodiscard]] OpenEvidence *showing() { return &m_showing; }

    Q_INVOKABLE void rate(const QString &step); ///< of today; an earlier day keeps its own
    Q_INVOKABLE void write(const QString &part, const QString &words); ///< "hard", "well", "goal"
    Q_INVOKABLE void setGoalDay(int fromToday);
    Q_INVOKABLE void moveGoalDay(int days);
    Q_INVOKABLE void clearGoalDay();
    Q_INVOKABLE void reachGoal();
    Q_INVOKABLE void dropGoal(); ///< it is not a goal any more; nothing is kept of it

    void forget();

signals:
    void changed();

private:
    [[nodiscard]] peer::Reflection reflection() const; ///< today's; without an id when there is none
    [[nodiscard]] peer::Goal openGoal() const;
    void keepGoal(peer::Goal goal);
    void arrange();

    OwnBook &m_book;
    Settings &m_settings;
    QString m_competency;
    RowsModel m_ratings{{"day", "step"}}, m_reflections{{"entryId", "day", "hard", "well"}},
        m_reached{{"entryId", "words", "day"}}, m_evidence{{"entryId", "day", "words"}};
    OpenEvidence m_showing;
};

} // namespace handrail::view
