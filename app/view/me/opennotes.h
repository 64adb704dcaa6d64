#pragma once

#include "view/me/ownentry.h"

#include "peer/own.h"

namespace handrail::view {

/// A training of the peer's own. Fields: "area" (peer::trainingAreas()), "title", "by", "counts"
/// (peer::trainingCounts(); empty: not towards a renewal). Day: "day".
class OpenTraining : public handrail::view::OwnEntry {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask GrowthModel for it")

    Q_PROPERTY(QString area READ area NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString by READ by NOTIFY changed FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    Q_PROPERTY(int spent READ spent NOTIFY changed FINAL) ///< minutes
    Q_PROPERTY(QString counts READ counts NOTIFY changed FINAL)

public:
    using OwnEntry::OwnEntry;

    [[nodiscard]] bool kept() const override { return !m_note.id.empty(); }
    [[nodiscard]] QString area() const { return QString::fromStdString(m_note.area); }
    [[nodiscard]] QString title() const { return QString::fromStdString(m_note.title); }
    [[nodiscard]] QString by() const { return QString::fromStdString(m_note.by); }
    [[nodiscard]] QString dayText() const { return dayWords(m_note.day); }
    [[nodiscard]] int spent() const { return static_cast<int>(m_note.minutes); }
    [[nodiscard]] QString counts() const { return QString::fromStdString(m_note.counts); }

    Q_INVOKABLE void spend(int minutes); ///< not negative

protected:
    [[nodiscard]] std::string *field(const QString &part) override;
    [[nodiscard]] std::string *day(const QString &part) override;
    void find(const std::string &id) override;
    void put() override { OwnEntry::put(m_note); }
    void drop() override { book().drop<peer::Training>(m_note.id); }
    void clear() override { m_note = {}; }

private:
    peer::Training m_note;
};

/// A meeting about the peer's work: supervision, coaching. Fields: "way" (peer::supervisionWays()), "who", "talked",
/// "next". Days: "day", and "next" when they meet again.
class OpenSupervision : public handrail::view::OwnEntry {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask GrowthModel for it")

    Q_PROPERTY(QString way READ way NOTIFY changed FINAL)
    Q_PROPERTY(QString who READ who NOTIFY changed FINAL)
    Q_PROPERTY(QString talked READ talked NOTIFY changed FINAL)
    Q_PROPERTY(QString next READ next NOTIFY changed FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    Q_PROPERTY(QString nextDayText READ nextDayText NOTIFY changed FINAL)

public:
    using OwnEntry::OwnEntry;

    [[nodiscard]] bool kept() const override { return !m_note.id.empty(); }
    [[nodiscard]] QString way() const { return QString::fromStdString(m_note.way); }
    [[nodiscard]] QString who() const { return QString::fromStdString(m_note.who); }
    [[nodiscard]] QString talked() const { return QString::fromStdString(m_note.talked); }
    [[nodiscard]] QString next() const { return QString::fromStdString(m_note.next); }
    [[nodiscard]] QString dayText() const { return dayWords(m_note.day); }
    [[nodiscard]] QString nextDayText() const { return dayWords(m_note.nextDay); }

protected:
    [[nodiscard]] std::string *field(const QString &part) override;
    [[nodiscard]] std::string *day(const QString &part) override;
    void find(const std::string &id) override;
    void put() override { OwnEntry::put(m_note); }
    void drop() override { book().drop<peer::Supervision>(m_note.id); }
    void clear() override { m_note = {}; }

private:
    peer::Supervision m_note;
};

/// A date of the peer's own work, such as the end of a certificate. Fields: "key" (peer::ownDates()), "words". Day:
/// "day".
class OpenDate : public handrail::view::OwnEntry {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask GrowthModel for it")

    Q_PROPERTY(QString key READ key NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)

public:
    using OwnEntry::OwnEntry;

    [[nodiscard]] bool kept() const override { return !m_note.id.empty(); }
    [[nodiscard]] QString key() const { return QString::fromStdString(m_note.key); }
    [[nodiscard]] QString words() const { return QString::fromStdString(m_note.words); }
    [[nodiscard]] QString dayText() const { return dayWords(m_note.day); }

    Q_INVOKABLE void finish(); ///< it is taken care of, and Home forgets it

protected:
    [[nodiscard]] std::string *field(const QString &part) override;
    [[nodiscard]] std::string *day(const QString &part) override;
    void find(const std::string &id) override;
    void put() override { OwnEntry::put(m_note); }
    void drop() override { book().drop<peer::OwnDate>(m_note.id); }
    void clear() override { m_note = {}; }

private:
    peer::OwnDate m_note;
};

} // namespace handrail::view
