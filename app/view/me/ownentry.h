#pragma once

#include "view/me/ownbook.h"

#include "care/ids.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace handrail::view {

class Settings;

/// A note of the peer's own that is open on its page. It is kept as it is typed, from its first change on: looking at a
/// new one leaves nothing. What it holds goes with the lock. What a kind of note has of its own stands in the class of
/// that kind.
class OwnEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask GrowthModel for one")

    Q_PROPERTY(bool kept READ kept NOTIFY changed FINAL) ///< it is on its way to the disk, or there

public:
    OwnEntry(OwnBook &book, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] virtual bool kept() const = 0;
    /// The one of @p id, or a new one where none has it.
    Q_INVOKABLE void open(const QString &id);
    /// @p part a field by the name of its property. Another name changes nothing.
    Q_INVOKABLE void write(const QString &part, const QString &words);
    /// @p part "day", or another day that this kind of note has. Another name changes nothing.
    Q_INVOKABLE void setDay(const QString &part, int fromToday);
    Q_INVOKABLE void moveDay(const QString &part, int days); ///< a day that nobody said yet does not move
    Q_INVOKABLE void clearDay(const QString &part);
    Q_INVOKABLE void remove();
    void forget();

signals:
    void changed();

protected:
    [[nodiscard]] OwnBook &book() { return m_book; }
    [[nodiscard]] QString dayWords(const std::string &day) const; ///< in the language of now
    /// What was changed is put into the book, and said.
    void keep();

    [[nodiscard]] virtual std::string *field(const QString &part) = 0; ///< null: there is none
    [[nodiscard]] virtual std::string *day(const QString &part) = 0;   ///< null: there is none
    virtual void find(const std::string &id) = 0;                      ///< a new one where none has it
    virtual void put() = 0;
    virtual void drop() = 0;
    virtual void clear() = 0;

    template <typename Note>
    [[nodiscard]] Note found(const std::string &id, Note fresh)
    {
        const Note *const note = m_book.find<Note>(id);
        return note ? *note : fresh;
    }
    template <typename Note>
    void put(Note &note)
    {
        if (note.id.empty()) {
            note.id = care::newId();
            note.atMs = m_book.nowMs();
        }
        m_book.put(note);
    }

private:
    OwnBook &m_book;
    Settings &m_settings;
};

} // namespace handrail::view
