#pragma once

#include "view/desk/rowsmodel.h"
#include "view/me/opennotes.h"

#include "peer/own.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class OwnBook;
class Settings;

/// A peer's growth at work, kept for themselves: training by the areas of the county's plan, supervision and coaching,
/// and dates of their own certificate, as lists. One of each may be open on its page (OwnEntry).
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

    Q_PROPERTY(handrail::view::OpenTraining *training READ training CONSTANT FINAL)
    Q_PROPERTY(handrail::view::OpenSupervision *supervision READ supervision CONSTANT FINAL)
    Q_PROPERTY(handrail::view::OpenDate *date READ date CONSTANT FINAL)

public:
    GrowthModel(OwnBook &book, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *areas() { return &m_areas; }
    [[nodiscard]] int minutes() const;
    [[nodiscard]] int goalMinutes() const { return static_cast<int>(peer::kTrainingMinutes); }
    [[nodiscard]] RowsModel *trainings() { return &m_trainings; }
    [[nodiscard]] RowsModel *supervisions() { return &m_supervisions; }
    [[nodiscard]] RowsModel *dates() { return &m_dates; }
    [[nodiscard]] OpenTraining *training() { return &m_training; }
    [[nodiscard]] OpenSupervision *supervision() { return &m_supervision; }
    [[nodiscard]] OpenDate *date() { return &m_date; }

    [[nodiscard]] Q_INVOKABLE QStringList keysOf(const QString &part) const; ///< "area", "counts", "way", "date"
    void forget();

signals:
    void changed();

private:
    [[nodiscard]] QString dayWords(const std::string &day) const;
    void arrange();

    OwnBook &m_book;
    Settings &m_settings;
    RowsModel m_areas{{"area", "minutes"}}, m_trainings{{"entryId", "day", "area", "title", "by", "minutes"}};
    RowsModel m_supervisions{{"entryId", "day", "way", "who", "talked", "next", "nextDay"}},
        m_dates{{"entryId", "key", "words", "day", "iso", "daysLeft"}};
    OpenTraining m_training;
    OpenSupervision m_supervision;
    OpenDate m_date;
};

} // namespace handrail::view
