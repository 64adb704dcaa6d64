#pragma once

#include "vault/backup.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace handrail::view {

/// How far the backup is that is being made or restored; the job counts on its own thread.
class BackupProgress : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask BackupModel for it")

    Q_PROPERTY(double part READ part NOTIFY changed FINAL) ///< 0 to 1
    /// the passphrase is being worked on; the file comes after that
    Q_PROPERTY(bool deriving READ deriving NOTIFY changed FINAL)

public:
    explicit BackupProgress(QObject *parent = nullptr);

    [[nodiscard]] double part() const { return m_part; }
    [[nodiscard]] bool deriving() const { return m_deriving; }

    void begin();
    void end();
    /// What is on its way is thrown away. @return nobody need wait for it: before the file is begun nothing was
    /// touched, and a key cannot be stopped half-way. False: it ends by itself, or nothing is on its way.
    [[nodiscard]] bool cancel();
    /// Of the job under way; null: none.
    [[nodiscard]] const std::shared_ptr<vault::Progress> &job() const { return m_job; }

signals:
    void changed();

private:
    void watch();

    double m_part = 0;
    bool m_deriving = false;
    QElapsedTimer m_sinceKey; ///< runs while a key is being derived
    QTimer m_watch;           ///< runs only while a job does
    std::shared_ptr<vault::Progress> m_job;
};

} // namespace handrail::view
