#pragma once

#include "view/desk/rowsmodel.h"

#include "peer/own.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class OwnBook;
class Settings;

/// A peer's growth at work, kept for themselves: training by the areas of the county's plan, supervision and coaching,
/// and dates of their own certificate. One entry of a kind is open at a time; it is kept as it is typed.
class GrowthModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask OwnKit for it")

    /// area, minutes: all of peer::trainingAreas(), in their order
    Q_PROPERTY(handrail::view::RowsModel *areas READ areas CONSTANT FINAL)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL) ///< all training
    Q_PROPERTY(int goalMinutes READ goalMinutes CONSTANT FINAL)
    /// entryId, day, area, title, by, minutes
    Q_PROPERTY(handrail::view::RowsModel *trainings READ trainings CONSTANT FINAL)
    /// entryId, day, way, who, talked, next, nextDay
    Q_PROPERTY(handrail::view::RowsModel *supervisions READ supervisions CONSTANT FINAL)
    /// entryId, key, words, day, iso, left (days from today); those that are done are not among them
    Q_PROPERTY(handrail::view::RowsModel *dates READ dates CONSTANT FINAL)

    // The training that is open
    Q_PROPERTY(QString area READ area NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString by READ by NOTIFY changed FINAL)
    Q_PROPERTY(QString trainingDay READ trainingDay NOTIFY changed FINAL)
    Q_PROPERTY(int spent READ spent NOTIFY changed FINAL) ///< minutes of it
    /// of peer::trainingCounts(); empty: not towards a renewal
    Q_PROPERTY(QString counts READ counts NOTIFY changed FINAL)
    // The supervision that is open
    Q_PROPERTY(QString way READ way NOTIFY changed FINAL)
    Q_PROPERTY(QString who READ who NOTIFY changed FINAL)
    Q_PROPERTY(QString talked READ talked NOTIFY changed FINAL)
    Q_PROPERTY(QString next READ next NOTIFY changed FINAL)
    Q_PROPERTY(QString metDay READ metDay NOTIFY changed FINAL)
    Q_PROPERTY(QString nextDay READ nextDay NOTIFY changed FINAL)
    // The date that is open
    Q_PROPERTY(QString dateKey READ dateKey NOTIFY changed FINAL)
    Q_PROPERTY(QString dateWords READ dateWords NOTIFY changed FINAL)
    Q_PROPERTY(QString dateDay READ dateDay NOTIFY changed FINAL)
    Q_PROPERTY(bool kept READ kept NOTIFY changed FINAL) ///< what is open is on its way to the disk, or there

public:
    GrowthModel(OwnBook &book, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *areas() { return &m_areas; }
    [[nodiscard]] int minutes() const;
    [[nodiscard]] int goalMinutes() const { return static_cast<int>(peer::kTrainingMinutes); }
    [[nodiscard]] RowsModel *trainings() { return &m_trainings; }
    [[nodiscard]] RowsModel *supervisions() { return &m_supervisions; }
    [[nodiscard]] RowsModel *dates() { return &m_dates; }
    [[nodiscard]] QString area() const { return QString::fromStdString(m_training.area); }
    [[nodiscard]] QString title() const { return QString::fromStdString(m_training.title); }
    [[nodiscard]] QString by() const { return QString::fromStdString(m_training.by); }
    [[nodiscard]] QString trainingDay() const { return dayWords(m_training.day); }
    [[nodiscard]] int spent() const { return static_cast<int>(m_training.minutes); }
    [[nodiscard]] QString counts() const { return QString::fromStdString(m_training.counts); }
    [[nodiscard]] QString way() const { return QString::fromStdString(m_supervision.way); }
    [[nodiscard]] QString who() const { return QString::fromStdString(m_supervision.who); }
    [[nodiscard]] QString talked() const { return QString::fromStdString(m_supervision.talked); }
    [[nodiscard]] QString next() const { return QString::fromStdString(m_supervision.next); }
    [[nodiscard]] QString metDay() const { return dayWords(m_supervision.day); }
    [[nodiscard]] QString nextDay() const { return dayWords(m_supervision.nextDay); }
    [[nodiscard]] QString dateKey() const { return QString::fromStdString(m_date.key); }
    [[nodiscard]] QString dateWords() const { return QString::fromStdString(m_date.words); }
    [[nodiscard]] QString dateDay() const { return dayWords(m_date.day); }
    [[nodiscard]] bool kept() const;

    [[nodiscard]] Q_INVOKABLE QStringList keysOf(const QString &part) const; ///< "area", "counts", "way", "date"
    /// @p kind "training", "supervision", "date"; @p id "" begins a new one, which is kept with its first change only.
    Q_INVOKABLE void open(const QString &kind, const QString &id);
    /// A field of what is open: "area", "title", "by", "counts", "way", "who", "talked", "next", "key", "words".
    Q_INVOKABLE void write(const QString &part, const QString &words);
    Q_INVOKABLE void spend(int minutes);
    /// "day" of what is open, or "next" of a supervision.
    Q_INVOKABLE void setDay(const QString &part, int fromToday);
    Q_INVOKABLE void moveDay(const QString &part, int days);
    Q_INVOKABLE void clearDay(const QString &part);
    /// The date that is open is taken care of, and Home forgets it.
    Q_INVOKABLE void finishDate();
    Q_INVOKABLE void remove();
    void forget();

signals:
    void changed();

private:
    [[nodiscard]] QString dayWords(const std::string &day) const;
    [[nodiscard]] std::string *dayOf(const QString &part);
    void keep();
    void arrange();

    OwnBook &m_book;
    Settings &m_settings;
    RowsModel m_areas{{"area", "minutes"}}, m_trainings{{"entryId", "day", "area", "title", "by", "minutes"}};
    RowsModel m_supervisions{{"entryId", "day", "way", "who", "talked", "next", "nextDay"}},
        m_dates{{"entryId", "key", "words", "day", "iso", "daysLeft"}};
    QString m_kind; ///< of what is open
    peer::Training m_training;
    peer::Supervision m_supervision;
    peer::OwnDate m_date;
};

} // namespace handrail::view
