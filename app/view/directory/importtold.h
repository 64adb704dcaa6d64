#pragma once

#include "directory/import/importreport.h"

#include <QObject>
#include <QString>
#include <QVariantMap>
#include <QVector>
#include <QtQml/qqmlregistration.h>

#include <cstdint>

namespace handrail::view {

/// What an import changed, in figures; "": nothing, or there was no earlier import of the same package.
struct ImportAgainst {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString servicesNew MEMBER servicesNew FINAL)
    Q_PROPERTY(QString servicesGone MEMBER servicesGone FINAL)
    Q_PROPERTY(QString servicesChanged MEMBER servicesChanged FINAL)
    Q_PROPERTY(QString goneNames MEMBER goneNames FINAL)             ///< of the first that are gone
    Q_PROPERTY(QString correctionsKept MEMBER correctionsKept FINAL) ///< services with peers' notes and corrections
    /// services whose 'closed' waited and counts now: the peers of the device that the file is from said so, too
    Q_PROPERTY(QString closuresConfirmed MEMBER closuresConfirmed FINAL)
    Q_PROPERTY(QString confirmedNames MEMBER confirmedNames FINAL) ///< of the first of them
    Q_PROPERTY(QString closuresWaiting MEMBER closuresWaiting FINAL) ///< those that still do

public:
    QString servicesNew, servicesGone, servicesChanged, goneNames, correctionsKept, closuresConfirmed, confirmedNames,
        closuresWaiting;
};

/// Why a file was not added, and where in it.
struct ImportRefusal {
    Q_GADGET
    QML_ANONYMOUS
    /// key of RefusalKind: "truncated"; storage: "diskFull", "busy" …
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString file MEMBER file FINAL)
    Q_PROPERTY(int line MEMBER line FINAL)
    Q_PROPERTY(QString column MEMBER column FINAL)
    /// For now, because fewer than half of the services that it replaces would be left: startAnyway() takes it.
    Q_PROPERTY(bool shrinks MEMBER shrinks FINAL)

public:
    QString kind, file, column;
    int line = 0;
    bool shrinks = false;
};

/// What an import brought, in figures; "": none.
struct ImportSummary {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString packageName MEMBER packageName FINAL)
    Q_PROPERTY(QString servicesKept MEMBER servicesKept FINAL)
    Q_PROPERTY(QString servicesAfter MEMBER servicesAfter FINAL)
    Q_PROPERTY(QString servicesReplaced MEMBER servicesReplaced FINAL)
    Q_PROPERTY(QString leftOut MEMBER leftOut FINAL) ///< services no longer active or private
    Q_PROPERTY(QString privatePlaces MEMBER privatePlaces FINAL)
    Q_PROPERTY(QString signer MEMBER signer FINAL) ///< whose good signature the file carried; "" not signed

public:
    QString packageName, servicesKept, servicesAfter, servicesReplaced, leftOut, privatePlaces, signer;
};

[[nodiscard]] ImportAgainst againstOf(const directory::ImportReport &report);
[[nodiscard]] ImportRefusal refusalOf(const directory::Refusal &refusal);
[[nodiscard]] ImportSummary summaryOf(const directory::ImportReport &report);
/// table (HSDS name), kept, read, repaired, refused, leftOut as texts
[[nodiscard]] QVector<QVariantMap> tablesOf(const directory::ImportReport &report);
/// kind (key of ProblemKind), count (of the kind, on its first row, else empty), file, line, column, value, rows (of a
/// column: with something in it); at most @p most of a kind.
[[nodiscard]] QVector<QVariantMap> problemsOf(const directory::ImportReport &report, int most);
/// "12,400", with the separator both our languages use in the United States.
[[nodiscard]] QString figures(std::int64_t number);
/// The same; 0 is "".
[[nodiscard]] QString figuresOrNothing(std::int64_t number);

} // namespace handrail::view
