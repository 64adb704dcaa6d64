#pragma once

#include "peer/ownnotes.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class OwnBook;

/// Who is on shift: a name or initials, a unit, who leads. Asked once a day, for what needs a signature; not answering
/// is an answer. It is the peer's own, and goes with the lock.
class OnShiftModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask SelfKit for it")

    Q_PROPERTY(bool asks READ asks NOTIFY changed FINAL) ///< neither said nor waved off this shift
    Q_PROPERTY(bool said READ said NOTIFY changed FINAL) ///< of this shift
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY changed FINAL)
    Q_PROPERTY(QString supervisor READ supervisor NOTIFY changed FINAL)
    /// "Ana R., CREST 4"; empty: nothing was said of this shift
    Q_PROPERTY(QString signature READ signature NOTIFY changed FINAL)

public:
    explicit OnShiftModel(OwnBook &book, QObject *parent = nullptr);

    [[nodiscard]] bool asks() const;
    [[nodiscard]] bool said() const;
    [[nodiscard]] QString name() const { return QString::fromStdString(m_one.name); }
    [[nodiscard]] QString unit() const { return QString::fromStdString(m_one.unit); }
    [[nodiscard]] QString supervisor() const { return QString::fromStdString(m_one.supervisor); }
    [[nodiscard]] QString signature() const;

    /// @p part: "name", "unit", "supervisor". What is written is said of this shift.
    Q_INVOKABLE void write(const QString &part, const QString &words);
    Q_INVOKABLE void sayToday(); ///< as it stood the last time
    Q_INVOKABLE void skip();     ///< not today: nothing signs

signals:
    void changed();

private:
    [[nodiscard]] peer::Today today() const;
    /// The answer of now: it was said, or not wanted.
    void put(bool said);

    OwnBook &m_book;
    peer::OnShift m_one;
};

} // namespace handrail::view
