#pragma once

#include "peer/own.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

class OwnBook;

/// Before a visit: what is near to the peer's own story, what they do first, who goes instead. Kept as it is typed,
/// for the peer alone.
class BeforeGoModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask SelfKit for it")

    Q_PROPERTY(bool begun READ begun NOTIFY changed FINAL) ///< something of it is kept
    Q_PROPERTY(QStringList calls READ calls NOTIFY changed FINAL) ///< keys of peer::nearCalls()
    Q_PROPERTY(QStringList first READ first NOTIFY changed FINAL) ///< keys of peer::firstDeeds()
    Q_PROPERTY(QString places READ places NOTIFY changed FINAL)
    Q_PROPERTY(QString firstWords READ firstWords NOTIFY changed FINAL)
    Q_PROPERTY(QString instead READ instead NOTIFY changed FINAL)
    Q_PROPERTY(QString number READ number NOTIFY changed FINAL)   ///< as it was typed
    /// what the quiet call sheet opens; empty: no number to dial
    Q_PROPERTY(QString callRoute READ callRoute NOTIFY changed FINAL)

public:
    explicit BeforeGoModel(OwnBook &book, QObject *parent = nullptr);

    [[nodiscard]] bool begun() const { return !one().id.empty(); }
    [[nodiscard]] QStringList calls() const;
    [[nodiscard]] QStringList first() const;
    [[nodiscard]] QString places() const;
    [[nodiscard]] QString firstWords() const;
    [[nodiscard]] QString instead() const;
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString callRoute() const;

    [[nodiscard]] Q_INVOKABLE QStringList keysOf(const QString &part) const; ///< "calls", "first"
    Q_INVOKABLE void toggle(const QString &part, const QString &key, bool on);
    Q_INVOKABLE void write(const QString &part, const QString &words); ///< "places", "first", "instead", "number"
    Q_INVOKABLE void remove();

signals:
    void changed();

private:
    [[nodiscard]] peer::BeforeGo one() const;
    void keep(peer::BeforeGo note);

    OwnBook &m_book;
};

} // namespace handrail::view
