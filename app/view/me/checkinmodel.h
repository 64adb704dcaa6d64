#pragma once

#include "view/desk/rowsmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::peer { struct Arranged; struct CheckIn; }

namespace handrail::view {

class OwnBook;
class Settings;

/// How the peer is, in their own words, once a day at most: up to three marks that they named themselves, how those
/// went lately, and when the last full day off was. There is no sum, no good and no bad, and a day without one is
/// nothing.
class CheckInModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask OwnKit for it")

    Q_PROPERTY(QString words READ words NOTIFY changed FINAL) ///< of today
    Q_PROPERTY(bool begun READ begun NOTIFY changed FINAL)    ///< something of today is kept
    /// name, step (0 to 4; -1: not said today), lately (steps of the newest days it was said, oldest first, a space
    /// between)
    Q_PROPERTY(handrail::view::RowsModel *marks READ marks CONSTANT FINAL)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed FINAL) ///< there is room for one more mark
    /// entryId, day, words; today's not among them
    Q_PROPERTY(handrail::view::RowsModel *earlier READ earlier CONSTANT FINAL)
    Q_PROPERTY(int daysSinceOff READ daysSinceOff NOTIFY changed FINAL) ///< since the last full day off; -1: never said
    Q_PROPERTY(QString dayOff READ dayOff NOTIFY changed FINAL)

public:
    static constexpr int kLately = 14;

    CheckInModel(OwnBook &book, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] QString words() const;
    [[nodiscard]] bool begun() const;
    [[nodiscard]] RowsModel *marks() { return &m_marks; }
    [[nodiscard]] bool canAdd() const;
    [[nodiscard]] RowsModel *earlier() { return &m_earlier; }
    [[nodiscard]] int daysSinceOff() const;
    [[nodiscard]] QString dayOff() const;

    Q_INVOKABLE void write(const QString &words);
    /// A name the peer gives; blank, a name that is there, or a fourth: nothing.
    Q_INVOKABLE void addMark(const QString &name);
    /// It is not asked about any more. What was said stays with its day.
    Q_INVOKABLE void dropMark(const QString &name);
    Q_INVOKABLE void set(const QString &name, int step); ///< -1 takes it back
    Q_INVOKABLE void wasOff(int daysAgo);                ///< 0: today
    Q_INVOKABLE void remove(const QString &entryId);

signals:
    void changed();

private:
    [[nodiscard]] peer::CheckIn ofToday() const;
    [[nodiscard]] peer::Arranged arranged() const;
    void keep(peer::CheckIn one);
    void arrange();

    OwnBook &m_book;
    Settings &m_settings;
    RowsModel m_marks{{"name", "step", "lately"}}, m_earlier{{"entryId", "day", "words"}};
};

} // namespace handrail::view
