#pragma once

#include "view/desk/rowsmodel.h"

#include "peer/own.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class OwnBook;

/// Who and what carries the peer: people, practices, the employer's counselling, lines. One is open at a time; it is
/// kept as it is typed.
class SupportsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask SelfKit for it")

    /// entryId, way, words, number, when, call (what the quiet call sheet opens; empty: nothing to dial); in the
    /// order of peer::supportWays()
    Q_PROPERTY(handrail::view::RowsModel *all READ all CONSTANT FINAL)
    // The one that is open
    Q_PROPERTY(QString way READ way NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString number READ number NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(bool dials READ dials NOTIFY changed FINAL) ///< its number can be dialled
    Q_PROPERTY(bool kept READ kept NOTIFY changed FINAL)

public:
    explicit SupportsModel(OwnBook &book, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *all() { return &m_all; }
    [[nodiscard]] QString way() const { return QString::fromStdString(m_one.way); }
    [[nodiscard]] QString words() const { return QString::fromStdString(m_one.words); }
    [[nodiscard]] QString number() const { return QString::fromStdString(m_one.number); }
    [[nodiscard]] QString when() const { return QString::fromStdString(m_one.when); }
    [[nodiscard]] bool dials() const;
    [[nodiscard]] bool kept() const { return !m_one.id.empty(); }

    [[nodiscard]] Q_INVOKABLE QStringList ways() const;
    /// The one of this id; "" begins a new one, which is kept with its first change only.
    Q_INVOKABLE void open(const QString &id);
    Q_INVOKABLE void write(const QString &part, const QString &words); ///< "way", "words", "number", "when"
    Q_INVOKABLE void remove();
    void forget();

signals:
    void changed();

private:
    void arrange();

    OwnBook &m_book;
    RowsModel m_all{{"entryId", "way", "words", "number", "when", "call"}};
    peer::Support m_one;
};

} // namespace handrail::view
