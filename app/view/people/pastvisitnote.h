#pragma once

#include "view/desk/rowsmodel.h"
#include "view/desk/wordkeeper.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace handrail::view {

class PastVisitModel;

/// The note of a visit: finished once, only added to after that.
class PastVisitNote : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask PastVisitModel for it")

    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(bool begun READ begun NOTIFY changed FINAL)
    Q_PROPERTY(bool finished READ finished NOTIFY changed FINAL)
    Q_PROPERTY(QString by READ by NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL) ///< finished, else last changed
    Q_PROPERTY(handrail::view::RowsModel *added READ added CONSTANT FINAL) ///< text, why, by, when; oldest first

public:
    explicit PastVisitNote(PastVisitModel &visit);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool begun() const;
    [[nodiscard]] bool finished() const;
    [[nodiscard]] QString by() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] RowsModel *added() { return &m_added; }

    /// As it is typed: a draft at once, an entry when the page is left. A finished note takes nothing.
    Q_INVOKABLE void type(const QString &text);
    Q_INVOKABLE void flush() { m_keeper.flush(); }
    /// Words in @p text that may not stand in a note as a diagnosis, in small letters; empty: none. A note is never
    /// refused for them.
    [[nodiscard]] Q_INVOKABLE QString bannedIn(const QString &text) const;
    /// From here on it is only added to. Blank is no note.
    Q_INVOKABLE void finish();
    /// To a finished note; @p why may be empty. @p about: events that it is about, which the note told of and which
    /// were taken out. Ends in kept() or the visit's saveTrouble.
    Q_INVOKABLE void add(const QString &text, const QString &why, const QStringList &about = {});

    // For the visit
    void show(const std::optional<std::string> &draft); ///< before the visit is loaded()
    void arrange();
    void forget();
    void settle();
    [[nodiscard]] std::string slot() const;
    void letWordsGo() { m_keeper.forget(); } ///< an entry holds them
    void set(const QString &text) { m_text = m_onDisk = text; }

signals:
    void changed();
    void kept(); ///< finished, or added to

private:
    void keep(const char *kind, const QString &text, const QString &why, const QStringList &about = {});

    PastVisitModel &m_visit;
    WordKeeper m_keeper;
    RowsModel m_added;
    QString m_text, m_onDisk;
};

} // namespace handrail::view
