#pragma once

#include "view/now/runbook.h"

#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// The pacer of the shown step: which beat it gives, and where in it one is. Told in whole seconds of the run, so that
/// it turns on the same tick as the clocks. It ticks with RunModel and not by itself.
class RunPacer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask RunModel for it")

    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL) ///< "", "breath", "cpr"
    Q_PROPERTY(int beatSecond READ beatSecond NOTIFY ticked FINAL)
    Q_PROPERTY(int beatOf READ beatOf NOTIFY changed FINAL)
    Q_PROPERTY(bool compressionLit READ compressionLit NOTIFY compressed FINAL)

public:
    explicit RunPacer(const RunBook &book) : m_book(book)
    {
        connect(&m_book, &RunBook::changed, this, &RunPacer::changed);
    }

    [[nodiscard]] QString kind() const;
    [[nodiscard]] int beatSecond() const;
    [[nodiscard]] int beatOf() const { return m_book.protocol().breathEveryS; }
    [[nodiscard]] bool compressionLit() const;

signals:
    void changed();
    void ticked();
    void compressed();

private:
    const RunBook &m_book;
};

} // namespace handrail::view
