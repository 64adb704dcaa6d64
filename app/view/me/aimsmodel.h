#pragma once

#include "view/desk/rowsmodel.h"

#include "peer/own.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class OwnBook;
class Settings;

/// Goals for the peer's own health, the whole of it, and what they learned when one did not go as hoped. Nothing is
/// counted.
class AimsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask SelfKit for it")

    Q_PROPERTY(handrail::view::RowsModel *open READ openOnes CONSTANT FINAL)    ///< entryId, area, words, step, day
    Q_PROPERTY(handrail::view::RowsModel *reached READ reached CONSTANT FINAL)  ///< the same, day: when
    // The one that is open
    Q_PROPERTY(QString area READ area NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    Q_PROPERTY(bool kept READ kept NOTIFY changed FINAL)
    Q_PROPERTY(bool done READ done NOTIFY changed FINAL)
    /// of it: entryId, day, got, learned, next; today's not among them
    Q_PROPERTY(handrail::view::RowsModel *setbacks READ setbacks CONSTANT FINAL)
    Q_PROPERTY(QString got READ got NOTIFY changed FINAL) ///< of today's
    Q_PROPERTY(QString learned READ learned NOTIFY changed FINAL)
    Q_PROPERTY(QString next READ next NOTIFY changed FINAL)

public:
    AimsModel(OwnBook &book, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *openOnes() { return &m_open; }
    [[nodiscard]] RowsModel *reached() { return &m_reached; }
    [[nodiscard]] QString area() const { return QString::fromStdString(m_one.area); }
    [[nodiscard]] QString words() const { return QString::fromStdString(m_one.words); }
    [[nodiscard]] QString step() const { return QString::fromStdString(m_one.step); }
    [[nodiscard]] QString day() const;
    [[nodiscard]] bool kept() const { return !m_one.id.empty(); }
    [[nodiscard]] bool done() const { return m_one.doneMs != 0; }
    [[nodiscard]] RowsModel *setbacks() { return &m_setbacks; }
    [[nodiscard]] QString got() const { return QString::fromStdString(today().got); }
    [[nodiscard]] QString learned() const { return QString::fromStdString(today().learned); }
    [[nodiscard]] QString next() const { return QString::fromStdString(today().next); }

    [[nodiscard]] Q_INVOKABLE QStringList areas() const;
    /// The one of this id; "" begins a new one, which is kept with its first change only.
    Q_INVOKABLE void look(const QString &id);
    /// "area", "words", "step"; of today's setback "got", "learned", "next"
    Q_INVOKABLE void write(const QString &part, const QString &words);
    Q_INVOKABLE void setDay(int fromToday);
    Q_INVOKABLE void moveDay(int days);
    Q_INVOKABLE void clearDay();
    Q_INVOKABLE void setDone(bool done);
    Q_INVOKABLE void remove(); ///< with what it taught
    void forget();

signals:
    void changed();

private:
    [[nodiscard]] peer::Setback today() const;
    void keep();
    void arrange();

    OwnBook &m_book;
    Settings &m_settings;
    RowsModel m_open{{"entryId", "area", "words", "step", "day"}},
        m_reached{{"entryId", "area", "words", "step", "day"}};
    RowsModel m_setbacks{{"entryId", "day", "got", "learned", "next"}};
    peer::Aim m_one;
};

} // namespace handrail::view
