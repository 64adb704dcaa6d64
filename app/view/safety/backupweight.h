#pragma once

#include "storage/failure.h"
#include "storage/storagethread.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace handrail::view {

/// A backup that is asked about before anything of it is done, and what opening it asks of this device: its head may
/// demand more memory than a phone has (vault::bears).
class BackupWeight : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask BackupModel for it")

    Q_PROPERTY(QString file READ file NOTIFY changed FINAL) ///< its path; empty: none is asked about
    Q_PROPERTY(int megabytes READ megabytes NOTIFY changed FINAL)
    Q_PROPERTY(int seconds READ seconds NOTIFY changed FINAL) ///< about; at least 1

public:
    explicit BackupWeight(storage::StorageThread &thread, QObject *parent = nullptr)
        : QObject(parent), m_thread(thread)
    {
    }

    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] int megabytes() const { return m_megabytes; }
    [[nodiscard]] int seconds() const { return m_seconds; }

    /// Reads what @p path asks for: then it is asked about, or refused. Empty: none is asked about any more.
    void weigh(const QString &path);

signals:
    void changed();
    void refused(handrail::storage::FailureKind why);
    void tooHeavy(); ///< megabytes() says how heavy

private:
    storage::StorageThread &m_thread;
    QString m_file;
    int m_megabytes = 0, m_seconds = 0, m_asked = 0;
};

} // namespace handrail::view
