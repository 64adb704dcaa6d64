#pragma once

#include "view/desk/paperout.h"

#include <QStringList>

namespace handrail::view {

/// Words of the peer's own on paper: as a PDF in their documents, or to the printer.
class OwnPrinting : public handrail::view::PaperOut {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask OwnKit for it")

public:
    using PaperOut::PaperOut;

    /// @p lines as a PDF in the person's documents, title first; their file's name says nothing of anyone. Ends in
    /// `state`.
    /// @p oneSheet: never more than one, whatever stands on it.
    Q_INVOKABLE void save(const QStringList &lines, bool oneSheet = false);
    Q_INVOKABLE void print(const QStringList &lines, bool oneSheet = false);
};

} // namespace handrail::view
